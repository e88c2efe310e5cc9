import { kan } from '../../../innsyn/livsloep/anvend.ts';
import type { Hendelse, Kanal } from '../../../innsyn/livsloep/hendelse.ts';
import { innsynFor } from '../../../innsyn/lov-fra-konfig.ts';
import { formaterListepost } from '../../../innsyn/liste.ts';
import { datoI } from '../../../tid/oslo.ts';
import { lesVedtak } from '../../../innsyn/svar/vedtak.ts';
import type { Dokumentvalg } from '../../../innsyn/bestilling.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { FLEST_UTDRAG, lesArkivutdrag } from './arkivutdrag.ts';
import type { Kravside, Kravsteg } from './innsynssider.ts';
import { feilstatus, type Kravfeil } from './kravfeil.ts';
import { aapneKrav, type Kravkall } from './kravkall.ts';
import { lesTildeling } from './tildeling.ts';

/** «2026/123-4», «2026/123», or what stands for something that is described in words. */
export const dokumentnavn = (virksomhet: string, valg: Dokumentvalg): string =>
  valg.art === 'beskrevet' ? 'Beskrevet med ord' : formaterListepost({ virksomhet, ...valg });

/** Documents that an answer of each kind can be about now. */
export function svarbare({ g, krav, virksomhet }: Pick<Kravkall, 'g' | 'krav' | 'virksomhet'>) {
  const [naa, lov, { krav: stand }] = [g.klokke(), g.lovFor(virksomhet), krav.lagret];
  const hver = (lag: (nummer: number) => Hendelse): readonly number[] =>
    krav.dokumenter.map(({ nummer }) => nummer).filter((nummer) => kan(stand, lag(nummer), naa, lov));
  const noen = (hendelse: Hendelse): boolean => kan(stand, hendelse, naa, lov);
  return {
    hver,
    noen,
    svar: hver((nummer) => ({ art: 'besvart', svar: [{ nummer, utfall: 'innsyn' }] })),
    begrunnelse: hver((nummer) => ({ art: 'begrunnelse-gitt', dokumenter: [nummer] })),
    omgjoering: hver((nummer) => ({ art: 'omgjort', svar: [{ nummer, utfall: 'innsyn' }] })),
    avvisning: hver((nummer) => ({ art: 'klage-avvist', dokumenter: [nummer] })),
    forlengelse: noen({ art: 'forlenget' }),
  };
}

function finnSteg(kravkall: Kravkall): Kravsteg {
  const { krav, av, g, virksomhet } = kravkall;
  const { hver, noen, ...svar } = svarbare(kravkall);
  const { spoerrer, slettet } = krav.lagret.bestilling;
  const klage = hver((nummer) => ({ art: 'klaget', dokumenter: [nummer], oppreisning: false }));
  const lukket = krav.lagret.krav.lukket !== undefined;
  // It may have come in time, and be opened today: the day of the answer is the first on which it could.
  const tidligst = (nummer: number): { readonly kom?: string } => {
    const besvart = krav.dokumenter.find((d) => d.nummer === nummer)?.besvart;
    return besvart === undefined ? {} : { kom: datoI(besvart, g.lovFor(virksomhet).sone) };
  };
  const senKlage = slettet
    ? []
    : hver((nummer) => ({ art: 'klaget', dokumenter: [nummer], oppreisning: false, forSent: true }));
  return {
    ...svar,
    ta: noen({ art: 'tatt' }),
    overta: !lukket && krav.lagret.krav.tatt !== undefined && krav.lagret.tildelt !== av,
    tildel: !lukket,
    // It moves the time to answer, and nothing when all is answered.
    miljoe:
      svar.svar.length === 0
        ? undefined
        : noen({ art: 'miljoe', miljoe: true })
          ? 'merk'
          : noen({ art: 'miljoe', miljoe: false })
            ? 'fjern'
            : undefined,
    del: krav.dokumenter
      .filter(({ valg, nummer }) => valg.art === 'sak' && svar.svar.includes(nummer))
      .map(({ nummer }) => nummer),
    stans: hver((nummer) => ({ art: 'stanset', dokumenter: [nummer], grunn: 'samtykke' })),
    gjenoppta: hver((nummer) => ({ art: 'gjenopptatt', dokumenter: [nummer] })),
    klage,
    oppreisning: senKlage.filter((nummer) => !klage.includes(nummer)),
    kreverBegrunnelse: slettet
      ? []
      : hver((nummer) => ({ art: 'begrunnelse-krevd', dokumenter: [nummer], ...tidligst(nummer) })),
    trekker: hver((nummer) => ({ art: 'trukket', dokumenter: [nummer] })),
    trekkerAlt: krav.kan.trekke,
    oversend: hver((nummer) => ({ art: 'oversendt', dokumenter: [nummer] })),
    avgjort: hver((nummer) => ({ art: 'klage-avgjort', dokumenter: [nummer], utfall: 'stadfestet' })),
    ordre:
      !lukket && innsynFor(g.konfig, virksomhet).arkivordre !== undefined && spoerrer.epost !== undefined,
    lenke: !slettet && spoerrer.epost === undefined,
  };
}

/** How it came: what the first event says. */
const kanalen = ({ krav }: Kravkall): Kanal => krav.lagret.krav.kanal;

/** The page of a request that is open: all about it, and what can be done now. */
export async function visAapnet(
  kall: Arkivkall,
  kravkall: Kravkall,
  { feil, lenke }: { readonly feil?: Kravfeil | undefined; readonly lenke?: string } = {},
): Promise<Arkivsvar> {
  const { g, tjeneste, krav, virksomhet, referanse } = kravkall;
  const arkiv = await lesArkivutdrag(kall, kravkall);
  const filer = await tjeneste.filer(referanse);
  const vedtak = krav.vedtak.map((rad) => {
    const { art, dokumenter } = lesVedtak(rad.innhold);
    return { rad, art, dokumenter };
  });
  const utkast = vedtak.filter(({ rad }) => rad.tilstand === 'utkast');
  const utfall = new Map(
    utkast
      .filter(({ art }) => art === 'svar')
      .flatMap(({ dokumenter }) => dokumenter.map((d) => [d.nummer, d.utfall])),
  );
  const side: Kravside = {
    art: 'innsynskrav',
    virksomhet,
    krav,
    spoerrer: krav.lagret.bestilling.spoerrer,
    kanal: kanalen(kravkall),
    dokumenter: krav.dokumenter.map((status) => ({
      status,
      navn: dokumentnavn(virksomhet, status.valg),
      arkiv: arkiv.get(status.nummer),
      filer: filer.filter(({ nummer }) => nummer === status.nummer),
      iUtkast: utfall.get(status.nummer),
    })),
    flereIArkivet: krav.dokumenter.filter(({ valg }) => valg.art === 'post').length > FLEST_UTDRAG,
    logg: krav.lagret.logg,
    post: krav.post,
    utkast,
    sendte: vedtak.filter(({ rad }) => rad.tilstand === 'sendt'),
    steg: finnSteg(kravkall),
    maaSvare: kravkall.maa('svar-innsyn'),
    smtp: kall.smtp,
    klageinstans: innsynFor(g.konfig, virksomhet).klageinstans.navn,
    tildeling: await lesTildeling(kall, kravkall),
    enhet: kravkall.enhet,
    fireOeyne: innsynFor(g.konfig, virksomhet).fireOeyne,
    meg: kravkall.av,
    gjort: kall.parametre.get('gjort') ?? undefined,
    feil,
    lenke,
  };
  return kall.vis(side, feilstatus(feil));
}

/** A request: who asks and for what, its clocks day by day, what has happened, and what can be done. */
export async function visKrav(
  kall: Arkivkall,
  deler: { readonly virksomhet: string; readonly referanse: string },
): Promise<Arkivsvar> {
  return visAapnet(kall, await aapneKrav(kall, deler, 'se-innsyn', 'innsynskrav'));
}
