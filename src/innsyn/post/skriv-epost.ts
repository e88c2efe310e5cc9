import { langDato, osloTid } from '../../i18n/dato.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';
import { gjeldende } from '../etterspurt.ts';
import { lagToken } from '../hemmelighet.ts';
import type { Dokumentvalg } from '../bestilling.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import type { Mal } from './ny-post.ts';
import { klokkerFor } from '../livsloep/klokker.ts';
import { klageinstansnavn } from '../klageinstansnavn.ts';
import { finnVirksomhet, innsynFor } from '../lov-fra-konfig.ts';
import { lagOrdrefil } from '../ordre/lag-ordre.ts';
import { innsynsstier } from '../stier.ts';
import type { Grunnlag } from '../tjeneste/grunnlag.ts';
import { lagMineToken, mineTokenUtloeper } from '../tjeneste/mine-krav.ts';
import type { Postinnstillinger } from './innstillinger.ts';
import type { Epost } from './melding.ts';
import { returadresse } from './retur.ts';
import { spoerrerEn } from './tekster/en.ts';
import { enhetNb, spoerrerNb } from './tekster/nb.ts';
import { enhetNn, spoerrerNn } from './tekster/nn.ts';
import type { Brevdata, Brevtekst } from './tekster/tekst.ts';
import type { Ventende } from './utboks.ts';

type Sprak = 'nb' | 'nn' | 'en';

const SPOERRER = { nb: spoerrerNb, nn: spoerrerNn, en: spoerrerEn } as const;
const ENHET = { nb: enhetNb, nn: enhetNn, en: enhetNb } as const;

const BESKREVET = { nb: 'beskrevet med ord', nn: 'skildra med ord', en: 'described in words' } as const;
const OG_FLERE = { nb: 'og flere', nn: 'og fleire', en: 'and more' } as const;
const KLOKKEN = { nb: ' kl. ', nn: ' kl. ', en: ' at ' } as const;
/** The same words in bokmål and nynorsk, which are what staff are written to in. */
const finnIKonsollet = (referanse: string): string =>
  `Finn kravet i arkivkonsollet med referansenummeret ${referanse}.`;
const NUMRE_VIST = 20;

const nummer = (valg: Dokumentvalg, sprak: Sprak): string => {
  if (valg.art === 'beskrevet') return BESKREVET[sprak];
  return valg.art === 'post' ? formaterDokumentnummer(valg) : formaterSaksnummer(valg);
};

function tidspunkt(tid: Date, sprak: Sprak): string {
  const { dato, klokkeslett } = osloTid(tid.toISOString(), sprak);
  return `${langDato(dato, sprak)}${KLOKKEN[sprak]}${klokkeslett}`;
}

/** The first last day of some kind among a request's deadlines, in words. */
function foersteFrist(
  g: Grunnlag,
  krav: LagretKrav,
  regler: readonly string[],
  sprak: Sprak,
): string | undefined {
  const lov = g.lovFor(krav.virksomhet);
  const dato = krav.krav.dokumenter
    .flatMap((d) => klokkerFor(krav.krav, d, lov))
    .filter((f) => regler.includes(f.regel))
    .flatMap((f) => f.dato ?? [])
    .toSorted()[0];
  return dato === undefined ? undefined : langDato(dato, sprak);
}

function data(
  g: Grunnlag,
  krav: LagretKrav,
  alle: readonly LagretKrav[],
  sprak: Sprak,
  lenke: string,
): Brevdata {
  const organ = (slug: string): string => finnVirksomhet(g.konfig, slug)?.navn ?? slug;
  const numre = gjeldende(krav).map((e) => nummer(e.valg, sprak));
  const konfig = innsynFor(g.konfig, krav.virksomhet);
  return {
    organ: organ(krav.virksomhet),
    referanse: krav.referanse,
    alle: alle.map((k) => ({ organ: organ(k.virksomhet), referanse: k.referanse })),
    mottatt: tidspunkt(krav.krav.mottatt, sprak),
    lenke,
    timer: konfig.bekreftelsestimer,
    numre: numre.slice(0, NUMRE_VIST).join(', ') + (numre.length > NUMRE_VIST ? ` ${OG_FLERE[sprak]}` : ''),
    antall: numre.length,
    svarfrist: foersteFrist(g, krav, ['svarfrist', 'miljoefrist', 'miljoefrist-forlenget'], sprak),
    begrunnelsesfrist: foersteFrist(g, krav, ['begrunnelsesfrist'], sprak),
    klagefrist: foersteFrist(g, krav, ['klagefrist'], sprak),
    klageinstans: klageinstansnavn(konfig.klageinstans.navn, sprak),
    kongenIStatsraad: konfig.klageinstans.kongenIStatsraad,
  };
}

/** The words for a mail; undefined where the kind has none for that reader. */
function finnTekst(mal: Mal, til: Ventende['til'], sprak: Sprak, d: Brevdata): Brevtekst | undefined {
  const sett: Readonly<Partial<Record<Mal, (data: Brevdata) => Brevtekst>>> =
    til === 'spoer' ? SPOERRER[sprak] : ENHET[sprak];
  return sett[mal]?.(d);
}

/** The request's page in the console; where nobody has said where that is, how it is found there. */
const ansattlenke = (konsolladresse: string | undefined, { virksomhet, referanse }: LagretKrav): string =>
  konsolladresse === undefined
    ? finnIKonsollet(referanse)
    : konsolladresse + innsynsstier.ansatt(virksomhet, referanse);

export interface Epostvalg {
  readonly grunnlag: Grunnlag;
  readonly innstillinger: Postinnstillinger;
  /** The site's own address, without a slash at the end. */
  readonly nettadresse: string;
  /** The staff console's, which is another server's; undefined where nobody has said it. */
  readonly konsolladresse?: string | undefined;
  /** The language of addresses without a prefix. */
  readonly standardsprak: Sprak;
}

function mottaker(
  krav: LagretKrav,
  virksomhet: Virksomhet | undefined,
  til: Ventende['til'],
): string | undefined {
  if (til === 'spoer') return krav.bestilling.spoerrer.epost;
  if (til === 'arkiv') return virksomhet?.innsyn.arkivordre?.epost;
  if (virksomhet === undefined) return undefined;
  // A unit that it was given to reads its own mail, where it has an address; all other requests have one mailbox.
  const { tildeltEnhet: enhet } = krav;
  const egen =
    enhet !== undefined && Object.hasOwn(virksomhet.enhetskontakter, enhet)
      ? virksomhet.enhetskontakter[enhet]?.epost
      : undefined;
  return egen ?? virksomhet.innsyn.epost ?? virksomhet.kontakt.epost;
}

/** Where the link of a mail to the one who asks leads. */
function lenkesti(g: Grunnlag, krav: LagretKrav, { mal, opprettet }: Ventende): string {
  const { id } = krav.bestilling;
  if (mal === 'bekreft') return innsynsstier.bekreft(lagToken(g.noekkel, 'bekreft', id));
  if (mal !== 'mine-krav') return innsynsstier.status(lagToken(g.noekkel, 'status', id));
  return innsynsstier.mine(lagMineToken(g.noekkel, id, mineTokenUtloeper(g, krav.virksomhet, opprettet)));
}

/**
 * Writes a mail at the moment it is sent: from what the store, the journal and the configuration say then. Links are made anew
 * from the key; no mail holds a title, a document or a name.
 * @returns undefined when there is nobody to send it to: the requester is forgotten, or the body has no mailbox.
 */
export async function skrivEpost(valg: Epostvalg, ventende: Ventende): Promise<Epost | undefined> {
  const { grunnlag: g, innstillinger, nettadresse } = valg;
  const krav = await g.lager.hent(ventende.referanse);
  if (krav === undefined) return undefined;
  const virksomhet = finnVirksomhet(g.konfig, krav.virksomhet);
  const til = mottaker(krav, virksomhet, ventende.til);
  if (til === undefined) return undefined;
  const sprak = ventende.til === 'spoer' ? krav.bestilling.spoerrer.sprak : (virksomhet?.maalform ?? 'nb');
  // The requester gets the page in their own language too (R66); the site's own has no prefix.
  const foran = sprak === valg.standardsprak ? '' : `/${sprak}`;
  const lenke =
    ventende.til === 'spoer'
      ? nettadresse + foran + lenkesti(g, krav, ventende)
      : ansattlenke(valg.konsolladresse, krav);
  const alle = await g.lager.hentBestilling(krav.bestilling.id);
  const tekst = finnTekst(ventende.mal, ventende.til, sprak, data(g, krav, alle, sprak, lenke));
  if (tekst === undefined) return undefined;
  const ordre =
    ventende.mal === 'arkivordre' && virksomhet !== undefined
      ? await lagOrdrefil(virksomhet, krav, g.journal, nettadresse)
      : undefined;
  // Nothing in it that an importer could read: the unit has had the request in words.
  if (ventende.mal === 'arkivordre' && ordre === undefined) return undefined;
  const domene = innstillinger.fra.slice(innstillinger.fra.lastIndexOf('@') + 1);
  const svarTil = ventende.til === 'spoer' ? virksomhet?.kontakt.epost : undefined;
  return {
    meldingsId: `<${ventende.id}@${domene}>`,
    fra: { navn: virksomhet?.navn ?? krav.virksomhet, adresse: innstillinger.fra },
    til,
    retur: returadresse(g.noekkel, innstillinger.retur, ventende.id),
    ...(svarTil !== undefined && { svarTil }),
    emne: tekst.emne,
    tekst: `${tekst.avsnitt.join('\n\n')}\n\n${virksomhet?.navn ?? ''}\n`,
    sprak,
    dato: ventende.opprettet,
    ...(ordre !== undefined && {
      vedlegg: [{ navn: 'order.xml', type: 'application/xml', innhold: ordre }],
    }),
  };
}
