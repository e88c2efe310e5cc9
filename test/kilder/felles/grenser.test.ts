import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innenforGrensene } from '../../../src/kilder/felles/grenser.ts';
import type { Journalpost } from '../../../src/noark/journalpost.ts';
import type { Post } from '../../../src/noark/leveranse.ts';
import type { Sak } from '../../../src/noark/sak.ts';

const I_DAG = '2026-11-20';
const sted = { fil: 'a.xml', linje: 3 };

const post = (mer: Partial<Journalpost>): Post => ({
  art: 'journalpost',
  journalpost: {
    kilde: 'arkiv',
    systemID: 'p1',
    sakID: 's1',
    journalpostnummer: 1,
    journalposttype: 'I',
    journalstatus: 'J',
    journaldato: '2026-03-02',
    tittel: { linje1: 'Innspill' },
    personnavn: [],
    korrespondansepart: [],
    avskrivning: [],
    dokumenter: [],
    skjerming: [],
    kunOffentlig: false,
    sted,
    ...mer,
  },
});
const sak = (mer: Partial<Sak>): Post => ({
  art: 'sak',
  sak: {
    kilde: 'arkiv',
    systemID: 's1',
    saksaar: 2026,
    sakssekvensnummer: 7,
    tittel: { linje1: 'Reguleringsplan' },
    personnavn: [],
    klasser: [],
    sakspart: [],
    skjerming: [],
    kunOffentlig: false,
    sted,
    ...mer,
  },
});
const dokument = (tittel: string) => ({
  tilknyttetSom: 'H' as const,
  tittel: { linje1: tittel },
  skjerming: [],
  versjoner: [],
});
const lang = 'k'.repeat(5001);

describe('a record that is legible and cannot be right is rejected, without its value', () => {
  test.each<[string, Post, object]>([
    ['journaled before 1900', post({ journaldato: '1899-12-31' }), { felt: 'journaldato', nokkel: 'p1' }],
    ['journaled more than a year ahead', post({ journaldato: '2027-11-21' }), { felt: 'journaldato' }],
    ['with a title without end', post({ tittel: { linje1: 'a', linje2: lang } }), { felt: 'tittel' }],
    ['with a public title without end', post({ offentligTittel: lang }), { felt: 'tittel' }],
    [
      'with a document’s title without end',
      post({ dokumenter: [dokument(lang)] }),
      { felt: 'dokumentbeskrivelse/tittel' },
    ],
    [
      'with a party’s name without end',
      post({ korrespondansepart: [{ korrespondanseparttype: 'EA', navn: lang, skjermet: 'nei' }] }),
      { felt: 'korrespondansepartNavn' },
    ],
    [
      'a case with a title without end',
      sak({ tittel: { linje1: lang } }),
      { nummer: '2026/7', nokkel: 's1' },
    ],
  ])('%s', (_hva, raa, ventet) => {
    const ut = innenforGrensene(raa, 'noark5', I_DAG);
    expect(ut).toMatchObject({ art: 'avvist', avvisning: { art: raa.art, sted, ...ventet } });
    expect(JSON.stringify(ut.art === 'avvist' && ut.avvisning)).not.toMatch(/k{9}|1899-|2027-/);
  });

  test('with the field named as Noark 4 names it', () => {
    expect(innenforGrensene(post({ journaldato: '1066-10-14' }), 'noark4', I_DAG)).toMatchObject({
      avvisning: { felt: 'JP.JDATO', grunn: 'datoen er før 1900' },
    });
  });
});

test('every date from 1900 to the day one year ahead, and every title of 5 000 characters, is let through', () => {
  const dato = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2027-11-20'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(dato, fc.integer({ min: 1, max: 5000 }), (journaldato, tegn) => {
      const raa = post({ journaldato, tittel: { linje1: 'a'.repeat(tegn) } });
      expect(innenforGrensene(raa, 'noark5', I_DAG)).toBe(raa);
    }),
  );
  const annet: Post = { art: 'annet', hva: 'arkivnotat' };
  expect(innenforGrensene(annet, 'noark5', I_DAG)).toBe(annet);
});
