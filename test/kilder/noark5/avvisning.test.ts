import { expect, test } from 'vitest';
import {
  arkiv,
  arkivdel,
  el,
  eneste,
  felter,
  klasse,
  les,
  part,
  registrering,
  saksmappe,
  skjerming,
} from './arkiv.ts';

const VERDI = 'Hemmeligheten';

const daarligePoster: [felt: string, xml: string][] = [
  ['systemID', registrering({ id: '' })],
  ['tittel', registrering({ felt: { tittel: undefined } })],
  ['tittel', registrering({ felt: { tittel: ' \n ' } })],
  ['tittel', registrering({ felt: { tittel: `En</tittel><tittel>${VERDI}` } })],
  ['tittel', registrering({ felt: { tittel: `En <b>${VERDI}</b>` } })],
  ['journalpostnummer', registrering({ felt: { journalpostnummer: undefined } })],
  ['journalpostnummer', registrering({ felt: { journalpostnummer: VERDI } })],
  ['journalpostnummer', registrering({ felt: { journalpostnummer: '-1' } })],
  ['journalaar', registrering({ felt: { journalaar: VERDI } })],
  ['journalsekvensnummer', registrering({ felt: { journalsekvensnummer: '12,5' } })],
  ['journaldato', registrering({ felt: { journaldato: undefined } })],
  ['journaldato', registrering({ felt: { journaldato: '1000-01-01' } })],
  ['journaldato', registrering({ felt: { journaldato: '2026-02-30' } })],
  ['dokumentetsDato', registrering({ felt: { dokumentetsDato: VERDI } })],
  ['offentlighetsvurdertDato', registrering({ felt: { offentlighetsvurdertDato: '07-01-2026' } })],
  ['journalstatus', registrering({ felt: { journalstatus: undefined } })],
  ['journalposttype', registrering({ felt: { journalposttype: VERDI } })],
  ['journalposttype', registrering({ felt: { journalposttype: undefined } })],
  ['korrespondanseparttype', registrering({ parter: part(VERDI, 'NN AS') })],
  ['korrespondansepartNavn', registrering({ parter: part('Avsender', '') })],
  ['avskrivningsdato', registrering({ slutt: el('avskrivning', felter({ avskrivningsdato: VERDI })) })],
  ['skjerming/skjermingOpphoererDato', registrering({ midt: skjerming({ skjermingOpphoererDato: VERDI }) })],
  ['skjerming/skjermingsvarighet', registrering({ midt: skjerming({ skjermingsvarighet: 'evig' }) })],
  [
    'dokumentnummer',
    registrering({ dokumenter: el('dokumentbeskrivelse', felter({ dokumentnummer: VERDI })) }),
  ],
  [
    'versjonsnummer',
    registrering({
      dokumenter: el('dokumentbeskrivelse', el('dokumentobjekt', felter({ versjonsnummer: '1.0' }))),
    }),
  ],
];

test.each(daarligePoster)(
  'an entry is rejected for its %s (%#), without its value, and the next one is read',
  async (felt, xml) => {
    const levert = arkiv(arkivdel(saksmappe([xml, registrering({ id: 'neste' })])));
    const linje = levert.split('\n').findIndex((l) => l.includes('<registrering')) + 1;
    const { avvist, journalposter, saker } = await les(levert);
    expect(eneste(avvist)).toMatchObject({
      art: 'journalpost',
      felt,
      nummer: '2026/12-1',
      sted: { fil: 'arkivstruktur.xml', linje },
    });
    expect(JSON.stringify(avvist)).not.toContain(VERDI);
    expect(eneste(journalposter).systemID).toBe('neste');
    expect(saker).toHaveLength(1);
  },
);

test('an entry whose type was encoded as UTF-8 twice is rejected with that, and not as one that nobody knows', async () => {
  const felt = { journalposttype: 'InngÃ¥ende dokument' };
  const { avvist } = await les(arkiv(arkivdel(saksmappe(registrering({ felt })))));
  expect(eneste(avvist)).toMatchObject({
    felt: 'journalposttype',
    grunn: 'filen er kodet som UTF-8 to ganger, og må lages på nytt',
  });
});

const daarligeSaker: [felt: string, xml: string][] = [
  ['systemID', saksmappe('', { id: ' ' })],
  ['tittel', saksmappe('', { hode: { tittel: undefined } })],
  ['saksaar', saksmappe('', { hale: { saksaar: VERDI } })],
  ['sakssekvensnummer', saksmappe('', { hale: { sakssekvensnummer: '0' } })],
  ['sakssekvensnummer', saksmappe('', { hale: { sakssekvensnummer: '-4' } })],
  ['saksaar', saksmappe('', { hode: { mappeID: undefined }, hale: { saksaar: undefined } })],
  ['saksdato', saksmappe('', { hale: { saksdato: VERDI } })],
  ['skjerming/skjermingOpphoererDato', saksmappe('', { midt: skjerming({ skjermingOpphoererDato: VERDI }) })],
  ['klasse/klasseID', el('klasse', felter({ tittel: 'Uten id' }) + saksmappe(''))],
  [
    'klasse/skjerming/skjermingOpphoererDato',
    klasse('1', saksmappe(''), skjerming({ skjermingOpphoererDato: VERDI })),
  ],
];

test.each(daarligeSaker)(
  'a case is rejected for its %s (%#), without its value, and the next one is read',
  async (felt, xml) => {
    const neste = saksmappe('', { id: 'neste', hale: { sakssekvensnummer: '99' } });
    const { avvist, saker } = await les(arkiv(arkivdel(xml + neste)));
    expect(eneste(avvist)).toMatchObject({ art: 'sak', felt });
    expect(JSON.stringify(avvist)).not.toContain(VERDI);
    expect(eneste(saker).systemID).toBe('neste');
  },
);

test('entries of a case without systemID are rejected: nothing says where they belong', async () => {
  const { avvist } = await les(arkiv(arkivdel(saksmappe(registrering(), { id: '' }))));
  expect(avvist.map((a) => [a.art, a.felt])).toEqual([
    ['journalpost', 'mappe/systemID'],
    ['sak', 'systemID'],
  ]);
});

test('an arkivdel that has neither title nor systemID rejects its cases', async () => {
  const { avvist } = await les(arkiv(el('arkivdel', saksmappe(''))));
  expect(eneste(avvist).felt).toBe('arkivdel/tittel');
});

test('a text longer than any archive field rejects its record', async () => {
  const { avvist, saker } = await les(
    arkiv(arkivdel(saksmappe(registrering({ felt: { tittel: 'a'.repeat(1024 * 1024 + 1) } })))),
  );
  expect(eneste(avvist)).toMatchObject({ art: 'journalpost', felt: 'tittel' });
  expect(saker).toHaveLength(1);
});

test('an entry with parties without end is rejected', async () => {
  const { avvist } = await les(
    arkiv(arkivdel(saksmappe(registrering({ parter: part('Mottaker', 'NN AS').repeat(10_001) })))),
  );
  expect(eneste(avvist)).toMatchObject({ felt: 'korrespondansepart' });
});

test('a number without end is not repeated in the report', async () => {
  const { avvist } = await les(
    arkiv(
      arkivdel(saksmappe(registrering({ felt: { registreringsID: '1'.repeat(5000), tittel: undefined } }))),
    ),
  );
  expect(eneste(avvist).nummer).toBeUndefined();
});
