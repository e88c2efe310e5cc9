import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import type { Publiseringsvalg } from '../../../../src/konfig/virksomhet.ts';
import { skrivLeveranse, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { PLAN, SKOLE, SYNTETISK_FNR, type Arkivdata } from '../arkiv-data.ts';

const holdt = (nr: number) => ({
  id: `h${nr}`,
  nr,
  tittel: `Kvittering ${SYNTETISK_FNR} for Tangenvegen ${nr}`,
  dato: `2026-02-0${nr}`,
});

const dokument = (id: string, tittel: string, som: string): string =>
  `<dokumentbeskrivelse><systemID>${id}</systemID><tittel>${tittel}</tittel><tilknyttetRegistreringSom>${som}</tilknyttetRegistreringSom></dokumentbeskrivelse>`;
const hos = (enhet: string): string =>
  `<korrespondansepart><korrespondanseparttype>Intern mottaker</korrespondanseparttype><korrespondansepartNavn>${enhet}</korrespondansepartNavn><administrativEnhet>${enhet}</administrativEnhet></korrespondansepart>`;
const UTLOEPT =
  '<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon><skjermingMetadata>TR1</skjermingMetadata><skjermingOpphoererDato>2026-01-01</skjermingOpphoererDato></skjerming>';

const SAKER: readonly Testsak[] = [
  {
    id: 'sak-1',
    nr: 1,
    enhet: PLAN,
    tittel: 'Reguleringsplan for Myrholmen',
    poster: [
      { id: 'p1', nr: 1, tittel: 'Merknad til plan fra Granvegen 12' },
      {
        id: 'p2',
        nr: 2,
        tittel: 'Svar på merknad\nTjernvegen 4',
        skjerming: { kode: 'U', elementer: ['TR1', 'NA'] },
        avsender: 'Kvist Brattlid',
      },
      { id: 'p3', nr: 3, tittel: 'Oversendelse av kart' },
      { id: 'p4', nr: 4, tittel: 'Innkalling til møte' },
    ],
  },
  {
    id: 'sak-2',
    nr: 2,
    enhet: SKOLE,
    poster: [
      {
        id: 'x1',
        nr: 1,
        tittel: 'Om Svartvannet',
        avsender: 'Innlandsdrift AS',
        skjerming: { kode: 'XX', elementer: [] },
      },
    ],
  },
  { id: 'sak-3', nr: 3, enhet: PLAN, poster: [1, 2, 3, 4, 5].map(holdt) },
  {
    id: 'sak-4',
    nr: 4,
    enhet: PLAN,
    poster: [
      {
        id: 'd1',
        nr: 1,
        tittel: 'Søknad med vedlegg',
        mer: dokument('dok-1', 'Søknad', 'Hoveddokument') + dokument('dok-2', 'Kart over Rauåsen', 'Vedlegg'),
      },
      { id: 'd2', nr: 2, tittel: 'Uttalelse fra skolen', mer: hos(SKOLE) },
      { id: 'd3', nr: 3, tittel: 'Varsel\nom Blåbekkvegen 3', mer: UTLOEPT },
    ],
  },
];

/**
 * A data folder with one invented body: a case with open and shielded entries, one that nobody has assessed, and one whose
 * entries the gate holds.
 */
export async function fyllPostdata(publisering: Publiseringsvalg = 'straks'): Promise<Arkivdata> {
  const rot = mkdtempSync(join(tmpdir(), 'konsoll-post-'));
  const data = join(rot, 'data');
  mkdirSync(data);
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [{ ...demoVirksomhet(), publisering }] });
  const sti = skrivLeveranse(join(rot, 'leveranse'), SAKER);
  await eksporter({ format: 'noark5', sti, data, klokke: () => NAA, virksomhet: 'fjordvik' });
  return { data, rydd: () => rmSync(rot, { recursive: true, force: true }) };
}
