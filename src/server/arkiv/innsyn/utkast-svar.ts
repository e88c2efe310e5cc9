import { innsynFor } from '../../../innsyn/lov-fra-konfig.ts';
import type { Dokumentvedtak, Vedtak } from '../../../innsyn/svar/vedtak.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import type { Utkastside } from './innsynssider.ts';
import { feilstatus, type Kravfeil } from './kravfeil.ts';
import { aapneKrav, type Kravkall } from './kravkall.ts';
import { dokumentnavn, svarbare } from './krav-svar.ts';
import { papirside } from './papir-fra-skjema.ts';
import { fraVedtak, type Utkastsverdier } from './utkast-fra-skjema.ts';
import {
  dokumenterFor,
  fellesHjemler,
  finnUtkast,
  hjemlerFor,
  lukketEtterOrd,
  settNaa,
  sistVedtatt,
} from './utkastkall.ts';

export interface Utkastvalg {
  readonly id: string | undefined;
  readonly art: Vedtak['art'];
  readonly feil?: Kravfeil | undefined;
  /** What was sent, when it is shown again; otherwise what the draft has. */
  readonly sendt?: { readonly verdier: Utkastsverdier; readonly dokumenter: readonly number[] };
}

const like = (a: Dokumentvedtak, b: Dokumentvedtak): boolean =>
  JSON.stringify({ ...a, nummer: 0 }) === JSON.stringify({ ...b, nummer: 0 });

/**
 * Which documents the form is about to begin with, and with what decision in it.
 * @param oensket by number, what the address asks for: one of the draft, with all that were decided alike, or any number of others.
 */
function velgDokumenter(
  kravkall: Kravkall,
  art: Vedtak['art'],
  vedtak: Vedtak | undefined,
  numre: readonly number[],
  oensket: readonly number[],
): { readonly valgt: readonly number[]; readonly mal: Dokumentvedtak | undefined } {
  const iUtkastet = vedtak?.dokumenter ?? [];
  const denne = iUtkastet.find(({ nummer }) => nummer === oensket[0]);
  if (denne !== undefined && oensket.length === 1)
    return { mal: denne, valgt: iUtkastet.filter((d) => like(d, denne)).map(({ nummer }) => nummer) };
  if (oensket.length > 0)
    return { mal: undefined, valgt: numre.filter((nummer) => oensket.includes(nummer)) };
  const nye = numre.filter((nummer) => !iUtkastet.some((d) => d.nummer === nummer));
  const [foerste] = iUtkastet;
  if (nye.length === 0 && foerste !== undefined && iUtkastet.every((d) => like(d, foerste)))
    return { mal: foerste, valgt: numre };
  const forrige = art === 'begrunnelse' ? sistVedtatt(kravkall, nye[0] ?? 0) : undefined;
  return { mal: forrige && { ...forrige, begrunnelse: undefined }, valgt: nye };
}

/** The page of a draft: the form on one side, the letter as it would be on the other, with all that it still lacks. */
export async function visUtkastside(
  kall: Arkivkall,
  kravkall: Kravkall,
  { id, art, feil, sendt }: Utkastvalg,
): Promise<Arkivsvar> {
  const { g, tjeneste, krav, virksomhet, referanse, av } = kravkall;
  const funnet = id === undefined ? undefined : finnUtkast(kravkall, id);
  const { bestilling } = krav.lagret;
  const oensket = kall.parametre.getAll('dok').map(Number);
  const numre = dokumenterFor(kravkall, art, funnet?.vedtak);
  const { valgt, mal } = velgDokumenter(kravkall, art, funnet?.vedtak, numre, oensket);
  const skrevet = fraVedtak(
    funnet?.vedtak ?? { sprak: bestilling.spoerrer.sprak === 'nn' ? 'nn' : 'nb' },
    mal,
  );
  const foreslaatt = sendt === undefined && mal === undefined ? fellesHjemler(kravkall, valgt) : [];
  const verdier = sendt?.verdier ?? (foreslaatt.length > 0 ? { ...skrevet, hjemler: foreslaatt } : skrevet);
  const filer = await tjeneste.filer(referanse);
  const brev = id === undefined ? undefined : await tjeneste.forhaandsvis(referanse, id);
  const side: Utkastside = {
    art: 'innsynssvar',
    virksomhet,
    referanse,
    id,
    vedtaksart: art,
    dokumenter: krav.dokumenter
      .filter(({ nummer }) => numre.includes(nummer))
      .map(({ nummer, valg, publisert }) => ({
        nummer,
        navn: dokumentnavn(virksomhet, valg),
        tittel: publisert?.post.tittel,
        hjemler: lukketEtterOrd(kravkall, nummer),
        valgt: (sendt?.dokumenter ?? valgt).includes(nummer),
        vedtatt: funnet?.vedtak.dokumenter.find((d) => d.nummer === nummer),
        filer: filer.filter((fil) => fil.nummer === nummer),
      })),
    verdier,
    hjemler: hjemlerFor(kravkall, verdier.hjemler),
    hjemlerForeslaatt: foreslaatt.length > 0,
    standardtekster: tjeneste.standardtekster(verdier.sprak),
    brev: brev?.brev,
    mangler: brev?.mangler ?? [],
    papir: papirside(funnet?.vedtak, bestilling.spoerrer.levering, krav.lagret.etterspurt),
    sett: settNaa(funnet?.rad, filer),
    av: funnet?.rad.av,
    godkjentAv: funnet?.rad.godkjentAv,
    fireOeyne: innsynFor(g.konfig, virksomhet).fireOeyne,
    maaGodkjenne: kravkall.maa('godkjenn-innsyn'),
    levering: bestilling.spoerrer.levering,
    smtp: kall.smtp,
    meg: av,
    gjort: kall.parametre.get('gjort') ?? undefined,
    feil,
  };
  return kall.vis(side, feilstatus(feil));
}

const ARTER = ['svar', 'begrunnelse', 'omgjoering', 'avvisning', 'forlengelse'] as const;

/** What kind of answer an address asks for; of those that can come now. @throws FinnesIkke */
export function lesArt(kravkall: Kravkall, art: string | null): Vedtak['art'] {
  const kjent = ARTER.find((en) => en === (art ?? 'svar'));
  if (kjent === undefined) throw new FinnesIkke();
  const kan = svarbare(kravkall)[kjent];
  if (kan === true || (typeof kan === 'object' && kan.length > 0)) return kjent;
  throw new FinnesIkke();
}

type Kravdeler = { readonly virksomhet: string; readonly referanse: string };

/** An empty form for an answer. */
export async function visNyttUtkast(kall: Arkivkall, deler: Kravdeler): Promise<Arkivsvar> {
  const kravkall = await aapneKrav(kall, deler, 'svar-innsyn', 'nytt utkast');
  return visUtkastside(kall, kravkall, { id: undefined, art: lesArt(kravkall, kall.parametre.get('art')) });
}

/** A draft that is there. */
export async function visUtkast(
  kall: Arkivkall,
  { id, ...deler }: Kravdeler & { readonly id: string },
): Promise<Arkivsvar> {
  const kravkall = await aapneKrav(kall, deler, 'svar-innsyn', 'utkast');
  return visUtkastside(kall, kravkall, { id, art: finnUtkast(kravkall, id).vedtak.art });
}
