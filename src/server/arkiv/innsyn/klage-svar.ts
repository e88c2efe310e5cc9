import { finnFiltype } from '../../../innsyn/filer/filtype.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { somVedlegg } from '../../svar/vedlegg.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { type Kravfeil, proev } from './kravfeil.ts';
import { aapneKrav, type Kravkall } from './kravkall.ts';
import { dokumentnavn, visAapnet } from './krav-svar.ts';

type Kravdeler = { readonly virksomhet: string; readonly referanse: string };
type Tillegg = readonly { readonly navn: string; readonly pdf: Uint8Array }[];

/** Names in the bundle's index are numbers and words of our own. */
const FELT: Readonly<Record<string, string>> = {
  redegjoerelse: 'Virksomhetens redegjørelse',
  dokument: 'Dokument i klagesaken',
};

/** What the case handler adds: the files that are given already and are ticked, and those that came with the form. */
async function lesTillegg(
  { skjema, filer }: Arkivkall,
  { g, tjeneste, krav, referanse, virksomhet }: Kravkall,
): Promise<Tillegg | Kravfeil> {
  const ut: { readonly navn: string; readonly pdf: Uint8Array }[] = [];
  const valgte = new Set(skjema.getAll('gitt'));
  for (const fil of await tjeneste.filer(referanse)) {
    if (!valgte.has(fil.id)) continue;
    const pdf = g.filkasse.les(fil.id, fil.sha256);
    const valg = krav.dokumenter.find(({ nummer }) => nummer === fil.nummer)?.valg;
    if (pdf === undefined || valg === undefined) return 'ingen-fil';
    ut.push({ navn: `Utlevert kopi av ${dokumentnavn(virksomhet, valg)}`, pdf: new Uint8Array(pdf) });
  }
  for (const { felt, innhold } of filer) {
    const navn = FELT[felt];
    if (navn === undefined) continue;
    if (finnFiltype(innhold.hode) !== 'pdf') return 'kan-ikke-buntes';
    ut.push({ navn, pdf: new Uint8Array(await innhold.les()) });
  }
  return ut;
}

/** The complaint's documents as one PDF with an index, for the body that decides it (R48). Nothing is kept of what was added. */
export async function lagKlagebunt(kall: Arkivkall, deler: Kravdeler): Promise<Arkivsvar> {
  const kravkall = await aapneKrav(kall, deler, 'svar-innsyn', 'klagebunt');
  const { tjeneste, referanse, krav } = kravkall;
  if (!krav.dokumenter.some(({ klage }) => klage !== undefined)) throw new FinnesIkke();
  let pdf: Uint8Array | undefined;
  const feil = await proev(async () => {
    const tillegg = await lesTillegg(kall, kravkall);
    if (typeof tillegg === 'string') return tillegg;
    pdf = await tjeneste.klagebunt(referanse, tillegg);
    return undefined;
  });
  return pdf === undefined
    ? visAapnet(kall, kravkall, { feil })
    : somVedlegg(pdf, 'application/pdf', `klagesak-${referanse}.pdf`);
}

/** A complaint, or a demand for reasons, as a PDF that goes into the archive (R53). */
export async function hentJournalpakke(
  kall: Arkivkall,
  { nr, ...deler }: Kravdeler & { readonly nr: string },
): Promise<Arkivsvar> {
  const { tjeneste, referanse } = await aapneKrav(kall, deler, 'svar-innsyn', 'journalpakke');
  const pdf = await tjeneste.journalpakke(referanse, Number(nr));
  if (pdf === undefined) throw new FinnesIkke();
  return somVedlegg(pdf, 'application/pdf', `arkiv-${referanse}-${nr}.pdf`);
}
