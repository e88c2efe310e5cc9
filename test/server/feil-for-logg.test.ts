import { describe, expect, test } from 'vitest';
import { feilForLogg } from '../../src/server/logg.ts';
import { ForMangeSok, SokUtilgjengelig } from '../../src/sok/sokemotor.ts';

describe('an error in the log', () => {
  test('is its class and where it was thrown, and never its message', () => {
    const feil = new TypeError('fant ikke «Kari Prøvesen»');
    const { klasse, steder, ...resten } = feilForLogg(feil);
    expect(klasse).toBe('TypeError');
    expect(steder[0]).toContain('feil-for-logg.test.ts');
    expect(resten).toEqual({});
    expect(JSON.stringify(feilForLogg(feil))).not.toContain('Prøvesen');
  });

  test('of a search that is away tells why, in our own words', () => {
    expect(feilForLogg(new SokUtilgjengelig('Meilisearch godtar ikke nøkkelen'))).toMatchObject({
      klasse: 'SokUtilgjengelig',
      aarsak: 'Meilisearch godtar ikke nøkkelen',
    });
    expect(feilForLogg(new ForMangeSok())).not.toHaveProperty('aarsak');
  });

  test('has no other reason, whatever fields it carries', () => {
    const feil = Object.assign(new Error('x'), { aarsak: 'Kari Prøvesen' });
    expect(JSON.stringify(feilForLogg(feil))).not.toContain('Prøvesen');
  });

  test('that is no error is told as what it is', () => {
    expect(feilForLogg('Kari Prøvesen')).toEqual({ klasse: 'string', steder: [] });
  });
});
