import { expect, test } from 'vitest';
import { samleUtgaver } from '../../src/arkiv/to-utgaver.ts';
import type { Klasse, Sak } from '../../src/noark/sak.ts';

const KLASSE: Klasse = { klasseID: '001', tittel: 'Oppdikt Prøvesen', sekundaer: false, skjermet: 'nei' };

const sakMed = (klasse: Klasse): Omit<Sak, 'sted'> => ({
  kilde: 'arkiv',
  kunOffentlig: false,
  systemID: 'sak-1',
  saksaar: 2026,
  sakssekvensnummer: 1,
  tittel: { linje1: 'Oppdiktet sak' },
  personnavn: [],
  klasser: [klasse],
  sakspart: [],
  skjerming: [],
});

test.each([
  ['the first', sakMed({ ...KLASSE, person: true }), sakMed(KLASSE)],
  ['the second', sakMed(KLASSE), sakMed({ ...KLASSE, person: true })],
])('a class that %s of two editions calls a person is one (R14)', (_, en, annen) => {
  expect(samleUtgaver(en, annen).klasser).toEqual([{ ...KLASSE, person: true }]);
});

test('the strongest flag on a class stands, whichever edition has it, and no other class gets it', () => {
  const skjermet: Klasse = { ...KLASSE, skjermet: 'ja' };
  expect(samleUtgaver(sakMed(KLASSE), sakMed(skjermet)).klasser).toEqual([skjermet]);
  expect(samleUtgaver(sakMed(skjermet), sakMed(KLASSE)).klasser).toEqual([skjermet]);
  expect(samleUtgaver(sakMed(KLASSE), sakMed({ ...skjermet, klasseID: '002' })).klasser).toEqual([KLASSE]);
});

test('what either edition calls its arkivdel and its kind of case is kept, so that § 9 holds for the case (R25)', () => {
  const vanlig = { ...sakMed(KLASSE), arkivdel: 'SAK', sakstype: 'GEN' };
  const klient = {
    ...sakMed(KLASSE),
    arkivdel: 'K1',
    arkivdelnavn: 'Klientarkiv',
    sakstypenavn: 'Klientsak',
  };
  expect(samleUtgaver(vanlig, klient)).toMatchObject({
    arkivdel: 'SAK',
    andreArkivdeler: ['K1', 'Klientarkiv'],
    andreSakstyper: ['Klientsak'],
  });
  expect(samleUtgaver(samleUtgaver(vanlig, klient), vanlig)).toMatchObject({
    andreArkivdeler: ['K1', 'Klientarkiv'],
  });
  expect(samleUtgaver(vanlig, vanlig)).not.toHaveProperty('andreArkivdeler');
});
