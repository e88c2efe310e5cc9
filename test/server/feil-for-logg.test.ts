import { describe, expect, test } from 'vitest';
import { feilForLogg, lagSidefeil } from '../../src/server/logg.ts';
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

test('a search that is away is told of once a minute for each reason, and any other error each time', () => {
  const linjer: unknown[] = [];
  let naa = 0;
  const meld = lagSidefeil({ error: (linje: unknown) => void linjer.push(linje) }, () => naa);
  for (let i = 0; i < 1000; i++) {
    naa += 100;
    meld({ id: `${i}`, rute: 'sok' }, new SokUtilgjengelig('Meilisearch svarte 500'));
  }
  expect(linjer).toHaveLength(2);
  expect(linjer[0]).toMatchObject({ id: '0', rute: 'sok', aarsak: 'Meilisearch svarte 500' });
  meld({ id: 'x', rute: 'sok' }, new SokUtilgjengelig('svarte ikke i tide'));
  expect(linjer).toHaveLength(3);
  for (const id of ['y', 'z']) meld({ id, rute: 'sok' }, new TypeError('feil'));
  expect(linjer).toHaveLength(5);
});
