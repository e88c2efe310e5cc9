import { describe, expect, test } from 'vitest';
import {
  lesAvskrivningsmaate,
  egneTyper,
  lesJournalposttype,
  lesJournalstatus,
  lesKorrespondanseparttype,
  lesSaksstatus,
  lesTilknyttetSom,
  lesVariantformat,
} from '../../../src/kilder/felles/koder.ts';

const f = 'felt';

test.each([
  ['Inngående dokument', 'I'],
  ['Utgående dokument', 'U'],
  ['Organinternt dokument for oppfølging', 'N'],
  ['Organinternt dokument uten oppfølging', 'X'],
  ['Saksframlegg', 'S'],
  ['  INNGÅENDE\n dokument ', 'I'],
  ['utgående_dokument', 'U'],
  ['Inngående dokument'.normalize('NFD'), 'I'],
  ['N', 'N'],
  ['x', 'X'],
  ['Organinternt dokument utan oppfølging', 'X'],
])('journalposttype «%s» is %s', (raa, kode) => {
  expect(lesJournalposttype(f, raa, egneTyper())).toBe(kode);
});

test.each([
  ['Journalført', 'J'],
  ['Ferdigstilt fra saksbehandler', 'F'],
  ['Godkjent av leder', 'G'],
  ['Ekspedert', 'E'],
  ['Arkivert', 'A'],
  ['Utgår', 'U'],
  ['Går ut', 'U'],
  ['Ferdigstilt frå saksbehandlar', 'F'],
  ['Godkjend av leiar', 'G'],
  ['J', 'J'],
  [' J1 ', 'J1'],
  ['Journalført av vikar', 'Journalført av vikar'],
])('journalstatus «%s» is %s', (raa, kode) => {
  expect(lesJournalstatus(f, raa)).toBe(kode);
});

test.each([
  ['Avsender', 'EA'],
  ['Mottaker', 'EM'],
  ['Kopimottaker', 'EK'],
  ['Gruppemottaker', 'GM'],
  ['Intern avsender', 'IA'],
  ['Intern mottaker', 'IM'],
  ['Intern kopimottaker', 'IK'],
  ['Medavsender', 'IS'],
  ['em', 'EM'],
  ['Avsendar', 'EA'],
  ['Mottakar', 'EM'],
  ['Kopimottakar', 'EK'],
  ['Gruppemottakar', 'GM'],
  ['Intern avsendar', 'IA'],
  ['Intern mottakar', 'IM'],
  ['Intern kopimottakar', 'IK'],
  ['Medavsendar', 'IS'],
])('korrespondanseparttype «%s» is %s', (raa, kode) => {
  expect(lesKorrespondanseparttype(f, raa)).toBe(kode);
});

test.each([
  ['Besvart med brev', 'BU'],
  ['Besvart med e-post', 'BE'],
  ['Besvart med e – post', 'BE'],
  ['Besvart på telefon', 'TLF'],
  ['Tatt til etterretning', 'TE'],
  ['Tatt til orientering', 'TO'],
  ['Besvart med notat', 'BN'],
  ['Saken ble avsluttet', 'SA'],
  ['tlf', 'TLF'],
  ['Glemt', 'Glemt'],
  [' ', undefined],
])('avskrivningsmaate «%s» is %s', (raa, kode) => {
  expect(lesAvskrivningsmaate(raa)).toBe(kode);
});

test.each([
  ['Under behandling', 'B'],
  ['Avsluttet', 'A'],
  ['Utgår', 'U'],
  ['Opprettet', 'Opprettet'],
  [undefined, undefined],
])('saksstatus «%s» is %s', (raa, kode) => {
  expect(lesSaksstatus(raa)).toBe(kode);
});

test.each([
  ['Produksjonsformat', 'P'],
  ['Arkivformat', 'A'],
  ['Dokument hvor deler av innholdet er skjermet', 'O'],
  ['Mellomformat', 'Mellomformat'],
  ['', undefined],
])('variantformat «%s» is %s', (raa, kode) => {
  expect(lesVariantformat(raa)).toBe(kode);
});

test.each([
  ['Hovuddokument', false, 'H'],
  ['Hoveddokument', false, 'H'],
  ['Vedlegg', true, 'V'],
  ['h', false, 'H'],
  ['FH', true, 'V'],
  [undefined, true, 'H'],
  [undefined, false, 'V'],
])('tilknyttetRegistreringSom «%s» (first: %s) is %s', (raa, foerste, kode) => {
  expect(lesTilknyttetSom(raa, foerste)).toBe(kode);
});

describe('a record cannot do without', () => {
  test('a korrespondanseparttype that the code list knows', () => {
    expect(() => lesKorrespondanseparttype(f, 'Kanarifugl')).toThrow(`${f}: verdien står ikke i kodelisten`);
    expect(() => lesKorrespondanseparttype(f, ' ')).toThrow(`${f}: feltet mangler`);
  });
  test('a journalposttype that the code list or the configuration knows', () => {
    const egne = egneTyper({ Q: 'N', 'Brev inn': 'I' });
    expect(lesJournalposttype(f, ' q ', egne)).toBe('N');
    expect(lesJournalposttype(f, 'BREV  INN', egne)).toBe('I');
    expect(lesJournalposttype(f, 'Utgående dokument', egne)).toBe('U');
    expect(() => lesJournalposttype(f, 'Z', egne)).toThrow('"journalposttyper": { "Z": "…" }');
    expect(() => lesJournalposttype(f, 'Kanarifugl', egne)).toThrow(/^(?!.*Kanarifugl).*journalposttyper/u);
    expect(() => lesJournalposttype(f, ' ', egne)).toThrow(`${f}: feltet mangler`);
  });
  test('a journalstatus', () => {
    expect(() => lesJournalstatus('JP.STATUS', undefined)).toThrow('JP.STATUS: feltet mangler');
  });
});
