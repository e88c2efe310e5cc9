import { describe, expect, test } from 'vitest';
import { lesKlasser } from '../../../src/kilder/noark4/klasser.ts';
import { egneTyper } from '../../../src/kilder/felles/koder.ts';
import { INGEN_OPPSLAG } from '../../../src/kilder/noark4/oppslag.ts';
import type { Rad } from '../../../src/kilder/noark4/rad.ts';

const s = {
  kilde: 'prøve',
  kunOffentlig: false,
  tabeller: false,
  oppslag: INGEN_OPPSLAG,
  egneTyper: egneTyper(),
};
const rad = (felt: Record<string, string>): Rad => ({
  sted: { fil: 'F.XML', linje: 1 },
  felt,
  personnavn: {},
  feil: undefined,
});
/** The class ids, each secondary one in brackets. */
const lest = (...rader: readonly Record<string, string>[]): string[] =>
  lesKlasser(rader.map(rad), s).map(({ klasseID, sekundaer }) => (sekundaer ? `(${klasseID})` : klasseID));

describe('the classes of a case (R14)', () => {
  test('are primary by KL.SORT 1, which comes first', () => {
    expect(lest({ 'KL.ORDNVER': 'b', 'KL.SORT': '2' }, { 'KL.ORDNVER': 'a', 'KL.SORT': '1' })).toEqual([
      'a',
      '(b)',
    ]);
  });
  test('are primary by place where nothing is said', () => {
    expect(lest({ 'KL.ORDNVERDI': 'a' }, { 'KL.ORDNVERDI': 'b' })).toEqual(['a', '(b)']);
  });
  test('have no primary one where all are numbered from 2', () => {
    expect(lest({ 'KL.ORDNVER': 'b', 'KL.SORT': '2' }, { 'KL.ORDNVER': 'c', 'KL.SORT': '3' })).toEqual([
      '(b)',
      '(c)',
    ]);
  });
  test('are persons’ where their principle says so, by its code or its name', () => {
    const person = (felt: Record<string, string>, navn: readonly string[] = []) =>
      lesKlasser([rad({ 'KL.ORDNVER': 'E17', ...felt })], {
        ...s,
        oppslag: { ...INGEN_OPPSLAG, prinsippnavn: () => navn },
      })[0]?.person;
    expect(person({ 'KL.ORDNPRI': 'FNR' })).toBe(true);
    expect(person({ 'KL.ORDNPRI': 'X' }, ['Fødselsnr.'])).toBe(true);
    expect(person({ 'KL.OPLTEKST': 'Personnavn' })).toBe(true);
    expect(person({ 'KL.ORDNPRI': 'GBNR' }, ['Gårds- og bruksnummer'])).toBeUndefined();
    expect(person({ 'KL.ORDNPRI': 'FE', 'KL.OPLTEKST': 'Felles emner' })).toBeUndefined();
  });
  test('are left out where they have no value', () => {
    expect(lest({ 'KL.SORT': '1', 'KL.OVBESK': 'Klager' })).toEqual([]);
  });
});
