import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import type { Postvedtak } from '../../src/journal/journalskriver.ts';
import { demoVirksomhet } from '../../src/konfig/standard.ts';
import { offentligJournalpost } from '../../src/offentlig/journalpost.ts';
import { offentligSak } from '../../src/offentlig/sak.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { aapneSqliteSok } from '../../src/sok/sqlite/sqlite-sok.ts';
import { datoI } from '../../src/tid/oslo.ts';

/** Friday 20 November 2026, 11.00 in Oslo. */
export const NAA = new Date('2026-11-20T10:00:00Z');
export const SLUG = 'proevevik';

type Posttekst = z.input<typeof offentligJournalpost>;
type Sakstekst = z.input<typeof offentligSak>;

const tekst = (verdi: string) => ({ tekst: verdi, maskert: verdi.includes(MASKE) });
const grunnlag = demoVirksomhet();
const { hjemler } = grunnlag;
/** Two legal bases of the register, so that pages have something to explain. */
export const [HJEMMEL = '', ANNEN = ''] = hjemler
  .filter(({ lenke }) => lenke !== undefined)
  .map(({ id }) => id);

export const VIRKSOMHET = {
  ...grunnlag,
  slug: SLUG,
  navn: 'Prøvevik kommune',
  arkivskaperNavn: 'Prøvevik kommune',
};

const SAKER: readonly Sakstekst[] = [
  [1, 'Detaljregulering for Storgata 14–18', 'Plan og bygg'],
  [2, 'Skoleskyss skoleåret 2026/2027', 'Oppvekst'],
  [3, `Tilsettingssak ${MASKE}`, 'Personal'],
].map(([nummer, tittel, enhet]) => ({
  virksomhet: SLUG,
  saksaar: 2026,
  sakssekvensnummer: Number(nummer),
  tittel: tekst(String(tittel)),
  saksdato: '2026-03-02',
  enhet: String(enhet),
  saksansvarlig: 'Ingvild Prøvesen',
  klassering: [tekst('L12 Reguleringsplaner')],
  unntak: nummer === 3 ? [{ felt: 'sakstittel' as const, hjemler: [HJEMMEL] }] : [],
  vurdert: nummer !== 3,
  personnavn: ['Ingvild Prøvesen'],
}));

const APENT = { tilgang: 'aapent' as const, hjemler: [] };

/** An entry of the invented municipality; what is not said is plain and open. */
export function post(
  sak: number,
  dok: number,
  valg: Partial<Posttekst> & { tekst?: string } = {},
): Postvedtak {
  const { tekst: tittel = `Brev om sak ${sak}`, ...resten } = valg;
  return {
    art: 'publiser',
    post: offentligJournalpost.parse({
      virksomhet: SLUG,
      saksaar: 2026,
      sakssekvensnummer: sak,
      dokumentnummer: dok,
      journalaar: 2026,
      journalsekvensnummer: sak * 1000 + dok,
      journalposttype: 'I',
      journaldato: '2026-11-18',
      tittel: tekst(tittel),
      parter: [{ korrespondanseparttype: 'EA', navn: tekst('Havnekvartalet Prøve AS'), person: false }],
      enhet: 'Plan og bygg',
      saksbehandler: 'Ingvild Prøvesen',
      dokumenter: [{ nummer: 1, tilknyttetSom: 'H', tittel: tekst(tittel), tilgang: APENT }],
      unntak: [],
      tilgang: APENT,
      vurdert: true,
      avskrivning: [],
      personnavn: ['Ingvild Prøvesen'],
      ...resten,
    }),
  };
}

const hull = (dok: number, art: 'holdt' | 'utelatt' | 'forsinket', journaldato?: string): Postvedtak => ({
  art: 'hull',
  hull: {
    virksomhet: SLUG,
    saksaar: 2026,
    sakssekvensnummer: 1,
    dokumentnummer: dok,
    art,
    ...(journaldato === undefined ? {} : { journaldato }),
    hjemler: art === 'utelatt' ? [HJEMMEL] : [],
  },
});

const trukket = { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 7 };

/** One of each: open, masked, pre-classified, old, settled, held, left out, delayed, withdrawn, missing, and many plain ones. */
const VEDTAK: readonly Postvedtak[] = [
  post(1, 1, {
    tekst: 'Merknad til plan for Storgata',
    avskrivning: [
      {
        avskrivningsdato: '2026-11-19',
        avskrivningsmaate: 'BU',
        avskrivesAv: { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 2 },
      },
    ],
  }),
  post(1, 2, {
    tekst: 'Svar på merknad til plan for Storgata',
    journalposttype: 'U',
    journaldato: '2026-11-19',
    dokumentetsDato: '2026-11-18',
    tilgang: { tilgang: 'deler', hjemler: [ANNEN] },
    dokumenter: [
      {
        nummer: 1,
        tilknyttetSom: 'H',
        tittel: tekst('Svar på merknad'),
        tilgang: { tilgang: 'deler', hjemler: [ANNEN] },
      },
      { nummer: 2, tilknyttetSom: 'V', tittel: tekst('Kart over planområdet'), tilgang: APENT },
    ],
  }),
  hull(3, 'utelatt'),
  hull(4, 'holdt', '2026-11-19'),
  hull(5, 'forsinket'),
  post(1, 7, { tekst: 'Brev som er trukket' }),
  post(1, 9, {
    tekst: 'Notat om gammel reguleringsplan for Storgata',
    journalposttype: 'N',
    journaldato: '2024-05-06',
    parter: [{ korrespondanseparttype: 'IA', navn: tekst('Gammelnavn Prøvesen'), person: true }],
    personnavn: ['Gammelnavn Prøvesen', 'Ingvild Prøvesen'],
  }),
  post(3, 1, {
    tekst: `Søknad på stilling fra ${MASKE}`,
    journaldato: '2026-11-19',
    parter: [{ korrespondanseparttype: 'EA', navn: tekst(MASKE), person: false }],
    unntak: [
      { felt: 'tittel', hjemler: [HJEMMEL] },
      { felt: 'avsender', hjemler: [] },
    ],
    vurdert: false,
  }),
  ...Array.from({ length: 45 }, (_, i) =>
    post(2, i + 1, {
      tekst: `Søknad om skoleskyss nummer ${i + 1}`,
      journaldato: `2026-11-${String(2 + (i % 15)).padStart(2, '0')}`,
      journalposttype: (['I', 'U', 'X', 'S'] as const)[i % 4] ?? 'I',
      enhet: i % 3 === 0 ? 'Oppvekst' : 'Økonomi',
    }),
  ),
];

export interface Proevedata {
  readonly data: string;
  readonly rydd: () => Promise<void>;
}

/** Applies decisions to the journal and shows them to the index, as an export does. */
export async function publiser(
  data: string,
  vedtak: readonly Postvedtak[],
  { slug, navn }: { slug: string; navn: string } = VIRKSOMHET,
  naa = NAA,
): Promise<void> {
  const skriver = aapneJournalskriver(join(data, 'journal.db'), { klokke: () => naa });
  const journal = aapneJournal(join(data, 'journal.db'));
  const sok = await aapneSqliteSok(join(data, 'sok.db'), { traader: 0, klokke: () => naa });
  const saker = SAKER.map((sak) => offentligSak.parse({ ...sak, virksomhet: slug }));
  await skriver.registrerVirksomhet({ slug, navn });
  await skriver.publiser({ virksomhet: slug, tidspunkt: naa, saker, tommeSaker: [], vedtak });
  const linjer = await skriver.utboks(1000);
  await sok.indekser(
    await journal.poster(linjer.filter(({ publisert }) => publisert).map(({ id }) => id)),
    datoI(naa),
  );
  await sok.fjern(linjer.filter(({ publisert }) => !publisert).map(({ id }) => id));
  await sok.eldes(datoI(naa), (ider) => journal.poster(ider));
  const siste = linjer.at(-1)?.nummer ?? 0;
  await sok.toem(siste);
  await skriver.kvitter(siste);
  await skriver.merkOppdatert(slug, naa);
  await sok.lukk();
  await journal.lukk();
  await skriver.lukk();
}

/** A data folder with the invented municipality's journal, made through the real stores. */
export async function fyll(): Promise<Proevedata> {
  const data = await mkdtemp(join(tmpdir(), 'apen-journal-'));
  writeFileSync(join(data, 'konfig.json'), JSON.stringify({ virksomheter: [VIRKSOMHET] }));
  await publiser(data, VEDTAK);
  await publiser(data, [{ art: 'trekk', nummer: trukket }, rettet()]);
  return { data, rydd: () => rm(data, { recursive: true, force: true }) };
}

/** Document 2, with a corrected title: the page says that it was changed (R17). */
function rettet(): Postvedtak {
  const foer = VEDTAK[1];
  if (foer?.art !== 'publiser') throw new TypeError('The second decision publishes.');
  const tittel = tekst('Svar på merknad til plan for Storgata, rettet');
  return { art: 'publiser', post: offentligJournalpost.parse({ ...foer.post, tittel }) };
}
