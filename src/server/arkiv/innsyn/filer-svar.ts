import { brevSomPdf } from '../../../innsyn/brev/brev-pdf.ts';
import { brevSomSide } from '../../../innsyn/brev/brev.ts';
import { FILTYPER } from '../../../innsyn/filer/filtype.ts';
import { lesVedtak } from '../../../innsyn/svar/vedtak.ts';
import { brevFor } from '../../../innsyn/tjeneste/vedtaksbehandling.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { somVedlegg } from '../../svar/vedlegg.ts';
import { type Kravfeil, proev } from './kravfeil.ts';
import { aapneKrav, type Kravkall } from './kravkall.ts';
import { visAapnet } from './krav-svar.ts';
import { visUtkastside } from './utkast-svar.ts';

type Kravdeler = { readonly virksomhet: string; readonly referanse: string };
const HTML = 'text/html; charset=utf-8';

/**
 * The letter of a draft as it would be sent now, or of one that is sent, as it was: the very file that the requester gets. The page is
 * shown here, since it is ours and holds no script; nothing in it can act.
 */
export async function hentBrev(
  kall: Arkivkall,
  { id, fil, ...deler }: Kravdeler & { readonly id: string; readonly fil: string },
): Promise<Arkivsvar> {
  const { g, krav } = await aapneKrav(kall, deler, 'se-innsyn', 'brev');
  const rad = krav.vedtak.find((v) => v.id === id);
  if (rad === undefined || (fil !== 'brev.pdf' && fil !== 'brev.html')) throw new FinnesIkke();
  const brev = brevFor(g, krav.lagret, rad);
  if (fil === 'brev.pdf')
    return somVedlegg(
      await brevSomPdf(brev, rad.sendt ?? g.klokke()),
      'application/pdf',
      `svar-${deler.referanse}.pdf`,
    );
  return {
    status: 200,
    kropp: Buffer.from(brevSomSide(brev)),
    type: HTML,
    hoder: { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" },
  };
}

/** A file that was put on a document, to be looked at before it is given. */
export async function hentFil(
  kall: Arkivkall,
  { id, ...deler }: Kravdeler & { readonly id: string },
): Promise<Arkivsvar> {
  const { g, tjeneste, referanse } = await aapneKrav(kall, deler, 'se-innsyn', 'fil');
  const fil = (await tjeneste.filer(referanse)).find((en) => en.id === id);
  const innhold = fil && g.filkasse.les(fil.id, fil.sha256);
  if (fil === undefined || innhold === undefined) throw new FinnesIkke();
  const endelse = fil.type === 'zip' || fil.type === 'ole' ? 'bin' : fil.type;
  return somVedlegg(innhold, FILTYPER[fil.type], `${referanse}-${fil.nummer}.${endelse}`);
}

/** Its files are given to the one who asks already: a new one is, in that moment. */
const erUtlevert = ({ krav }: Kravkall, nummer: number): boolean =>
  krav.dokumenter.some((d) => d.nummer === nummer && (d.utfall === 'innsyn' || d.utfall === 'delvis'));

type Filsteg = 'fil' | 'filer' | 'fil-holdt' | 'fil-fjernet' | 'fil-godkjent';

/** Puts each file of a form on its document: the one that the form names, or the one that the file's field does («fil-7»). */
async function leggPaa(
  { skjema, filer }: Arkivkall,
  kravkall: Kravkall,
): Promise<Filsteg | { feil: Kravfeil }> {
  const { tjeneste, referanse, av } = kravkall;
  const lagt = new Set<string>();
  let feil: Kravfeil | undefined;
  for (const { felt, innhold } of filer) {
    const nummer = Number(felt === 'fil' ? skjema.get('dok') : /^fil-(\d{1,4})$/u.exec(felt)?.[1]);
    if (erUtlevert(kravkall, nummer) && !skjema.has('utlever')) {
      feil ??= 'alt-utlevert';
      continue;
    }
    const svar = await tjeneste.lastOpp(referanse, nummer, innhold, av);
    if (svar.art === 'ok') lagt.add(svar.id);
    else feil ??= svar.art;
  }
  if (feil !== undefined) return { feil: lagt.size > 0 ? 'noen-filer' : feil };
  if (lagt.size === 0) return { feil: 'ingen-fil' };
  const holdt = (await tjeneste.filer(referanse)).some((fil) => lagt.has(fil.id) && fil.holdt);
  return holdt ? 'fil-holdt' : lagt.size > 1 ? 'filer' : 'fil';
}

/** What was done with the files of a request, or why nothing was. */
async function endreFiler(kall: Arkivkall, kravkall: Kravkall): Promise<Filsteg | { feil: Kravfeil }> {
  const { tjeneste, referanse, av } = kravkall;
  const [slett, godkjenn] = [kall.skjema.get('slett'), kall.skjema.get('godkjenn')];
  const ingen = { feil: 'ingen-fil' } as const;
  if (slett !== null) return (await tjeneste.fjernFil(referanse, slett)) ? 'fil-fjernet' : ingen;
  if (godkjenn !== null)
    return (await tjeneste.godkjennFil(referanse, godkjenn, av)) ? 'fil-godkjent' : ingen;
  return leggPaa(kall, kravkall);
}

/** Puts files on documents, takes one away, or approves one that somebody else put there; then back to where it was done from. */
export async function skrivFil(kall: Arkivkall, deler: Kravdeler): Promise<Arkivsvar> {
  const { skjema } = kall;
  const kravkall = skjema.has('godkjenn')
    ? await aapneKrav(kall, deler, 'godkjenn-innsyn', 'godkjenn fil')
    : await aapneKrav(kall, deler, 'svar-innsyn', skjema.has('slett') ? 'fjern fil' : 'legg på fil');
  let gjort: Filsteg | undefined;
  const feil = await proev(async () => {
    const svar = await endreFiler(kall, kravkall);
    if (typeof svar === 'object') return svar.feil;
    gjort = svar;
    return undefined;
  });
  const id = skjema.get('utkast') ?? '';
  const utkast = kravkall.krav.vedtak.find((rad) => rad.id === id && rad.tilstand === 'utkast');
  if (gjort === undefined)
    return utkast === undefined
      ? visAapnet(kall, kravkall, { feil })
      : visUtkastside(kall, kravkall, { id, art: lesVedtak(utkast.innhold).art, feil });
  return kall.videre(
    `/arkiv/${deler.virksomhet}/innsyn/${deler.referanse}${utkast === undefined ? '' : `/svar/${id}`}?gjort=${gjort}`,
  );
}
