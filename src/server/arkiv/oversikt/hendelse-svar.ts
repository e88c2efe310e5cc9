import { Readable } from 'node:stream';
import { MOTTAKERE, type Hendelsesinnhold } from '../../../arkiv/hendelser/hendelse.ts';
import { HendelseAvvist, HendelseUtdatert } from '../../../eksport/vedtak/vedtaksfeil.ts';
import { lesHendelse, skrivSom } from '../../../konsoll/hendelser.ts';
import { lesNummer } from '../../../konsoll/tillatte-numre.ts';
import { lagVistliste, lesVistside, vistSomCsv } from '../../../konsoll/vistliste.ts';
import { CSV } from '../../../utgaver/csv.ts';
import { TEKST } from '../../svar/svar.ts';
import { somVedlegg } from '../../svar/vedlegg.ts';
import { finnVirksomhet } from '../../virksomheter.ts';
import { somRapport } from './hendelsesrapport.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import type { Avvist } from './sider.ts';
import { felt, lesInstant, osloNaa } from '../skjema/skjemafelt.ts';

type Sted = { readonly virksomhet: string; readonly nr: string };
type Linje = Exclude<Hendelsesinnhold, { art: 'aapnet' | 'vist' }>;

async function vis(
  kall: Arkivkall,
  { virksomhet, nr }: Sted,
  { status, avvist }: { readonly status: number; readonly avvist?: Avvist } = { status: 200 },
): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, data, parametre } = kall;
  const lest = await lesHendelse(lagre.arkiv, bruker, { virksomhet, nummer: Number(nr) }, klokke);
  // A process that was cut off may have left it unfinished.
  lagVistliste(lagre.arkiv, { data, hendelse: lest.hendelse, klokke });
  const vist = await lesVistside(lagre.arkiv, lest.hendelse, lesNummer(parametre.get('etter') ?? ''));
  return kall.vis({ art: 'hendelse', virksomhet, ...lest, vist, naa: osloNaa(klokke), avvist }, status);
}

/** One incident (R60). */
export const visHendelse = (kall: Arkivkall, sted: Sted): Promise<Arkivsvar> => vis(kall, sted);

function lesMottakere(verdier: readonly string[]): (typeof MOTTAKERE)[number][] {
  return MOTTAKERE.filter((mottaker) => verdier.includes(mottaker));
}

const LINJER: Readonly<Record<Linje['art'], (skjema: URLSearchParams) => Linje>> = {
  beroerte: (skjema) => {
    const antall = felt(skjema, 'antall');
    if (!/^\d{1,7}$/.test(antall)) throw new HendelseAvvist('Skriv antallet berørte som et helt tall.');
    const listereferanse = felt(skjema, 'listereferanse');
    return { art: 'beroerte', antall: Number(antall), ...(listereferanse !== '' && { listereferanse }) };
  },
  'skal-varsles': (skjema) => {
    const hvem = lesMottakere(skjema.getAll('hvem'));
    if (hvem.length === 0) throw new HendelseAvvist('Kryss av for minst én som skal varsles.');
    return { art: 'skal-varsles', hvem };
  },
  meldt: (skjema) => {
    const [til] = lesMottakere([felt(skjema, 'til')]);
    const tidspunkt = lesInstant(skjema, 'dato', 'klokkeslett');
    if (til === undefined || tidspunkt === undefined)
      throw new HendelseAvvist('Velg hvem som er varslet, og skriv dato og klokkeslett.');
    const referanse = felt(skjema, 'referanse');
    return { art: 'meldt', til, tidspunkt: tidspunkt.toISOString(), ...(referanse !== '' && { referanse }) };
  },
  notat: (skjema) => {
    const tekst = felt(skjema, 'tekst');
    if (tekst === '') throw new HendelseAvvist('Skriv noe i notatet.');
    return { art: 'notat', tekst };
  },
  lukket: (skjema) => {
    const grunn = felt(skjema, 'grunn');
    if (grunn === '') throw new HendelseAvvist('Skriv hvorfor hendelsen lukkes.');
    return { art: 'lukket', grunn };
  },
};

function lesLinje(skjema: URLSearchParams): Linje {
  const art = felt(skjema, 'art');
  for (const [navn, les] of Object.entries(LINJER)) if (navn === art) return les(skjema);
  throw new HendelseAvvist('Velg hva som skal føres.');
}

/** Tells more of an incident; refused when somebody else has since the page was made. What was written is not lost. */
export async function skrivHendelse(kall: Arkivkall, sted: Sted): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, skjema } = kall;
  const { virksomhet, nr } = sted;
  // Refuses who may not, and what is not there, before the form is read.
  await lesHendelse(lagre.arkiv, bruker, { virksomhet, nummer: Number(nr) }, klokke);
  try {
    const sett = felt(skjema, 'sett');
    if (!/^\d{1,15}$/.test(sett)) throw new HendelseAvvist('Siden var ikke hel. Åpne den på nytt.');
    const innhold = lesLinje(skjema);
    await skrivSom(lagre, bruker, { virksomhet, nummer: Number(nr), klokke, sett: Number(sett), innhold });
    return kall.videre(`/arkiv/${virksomhet}/hendelser/${nr}`);
  } catch (feil) {
    if (feil instanceof HendelseAvvist || feil instanceof HendelseUtdatert) {
      const status = feil instanceof HendelseUtdatert ? 409 : 400;
      return vis(kall, sted, { status, avvist: { melding: feil.message, felt: skjema } });
    }
    throw feil;
  }
}

/** Every entry that was shown, by number, as a file that is written while it is read. */
export async function hentVistliste(kall: Arkivkall, { virksomhet, nr }: Sted): Promise<Arkivsvar> {
  const { lagre, bruker, klokke } = kall;
  const { hendelse } = await lesHendelse(lagre.arkiv, bruker, { virksomhet, nummer: Number(nr) }, klokke);
  const deler = vistSomCsv(lagre.arkiv, hendelse);
  return somVedlegg(Readable.from(deler), CSV, `hendelse-${nr}-vist.csv`);
}

/** What is known, in the order that a notification to Datatilsynet asks for it, as a text file. */
export async function hentRapport(kall: Arkivkall, { virksomhet, nr }: Sted): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, stand } = kall;
  const lest = await lesHendelse(lagre.arkiv, bruker, { virksomhet, nummer: Number(nr) }, klokke);
  const body = finnVirksomhet(stand.konfig, { slug: virksomhet, navn: virksomhet });
  return somVedlegg(Buffer.from(somRapport(lest, body, klokke)), TEKST, `hendelse-${nr}.txt`);
}
