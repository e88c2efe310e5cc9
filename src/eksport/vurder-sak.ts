import type { Arkivpost, Arkivsak } from '../arkiv/arkiv.ts';
import { OEYNE, type Vedtaksregister } from '../arkiv/vedtaksregister.ts';
import type { BundetFunn } from '../arkiv/vedtaksdetaljer.ts';
import type { Kilde, Virksomhet } from '../konfig/virksomhet.ts';
import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import type { Publiser, PubliserSak, Skjermkontekst } from '../skjerming/utfall.ts';
import { erNummerfunn, kontroller, type Kandidat } from './kontroller.ts';
import type { Lenkeoppslag } from './lenkeoppslag.ts';
import { nesteDato } from './neste-dato.ts';
import {
  skjermMedVedtak,
  skjermSakMedVedtak,
  somVedtatt,
  utenSaksnumre,
  type Postvalg,
} from './skjerm-med-vedtak.ts';
import { statusnavn, statusvirkning } from './statusregel.ts';
import { publiseresFra } from './utsettelse.ts';
import type { Detaljer, Postvurdering, Saksvurdering, Visning } from './vurdering.ts';

export interface Vurderingskontekst {
  readonly virksomhet: Virksomhet;
  readonly kilde: Kilde;
  /** Today in Oslo. */
  readonly iDag: string;
  readonly vedtak: Vedtaksregister;
  readonly lenker: Lenkeoppslag;
}

/** What the report counts those by that people hold. */
export const HOLDT_VED_VEDTAK = 'holdt ved vedtak';

const erGradert = (post: Journalpost, sak: Sak): boolean =>
  sak.gradering !== undefined ||
  post.gradering !== undefined ||
  post.dokumenter.some((dokument) => dokument.gradering !== undefined);

/** What an entry is called in the decisions. */
const noekkel = (post: Journalpost, sak: Sak, virksomhet: string) => ({
  kilde: post.kilde,
  systemID: post.systemID,
  virksomhet,
  saksaar: sak.saksaar,
  sakssekvensnummer: sak.sakssekvensnummer,
  dokumentnummer: post.journalpostnummer,
});

export const skjermkontekst = (
  { virksomhet, kilde, iDag }: Pick<Vurderingskontekst, 'virksomhet' | 'kilde' | 'iDag'>,
  referanse: Skjermkontekst['referanse'] = () => undefined,
): Skjermkontekst => ({ virksomhet, kilde, iDag, referanse });

/** The entries that the archive still has: what a complete delivery leaves out closes nothing in its case any more. */
export const iArkivet = (poster: readonly Arkivpost[]): readonly Journalpost[] =>
  poster.filter(({ mangler }) => !mangler).map(({ post }) => post);

/**
 * Decides of a whole case what the public gets: status, decisions, delay, shielding, and the gate across its entries.
 * Pure: the same records, decisions, configuration and date give the same answer.
 *
 * Where two persons have released a number, the case is looked at once more with the number masked: the gate sees the very
 * texts that go out.
 */
export function vurderSak(arkivsak: Arkivsak, kontekst: Vurderingskontekst): Saksvurdering {
  const [foerste, frigitt] = vurderEnGang(arkivsak, kontekst);
  const harNumre = [...frigitt.values()].some((funn) => funn.some(erNummerfunn));
  return harNumre ? vurderEnGang(arkivsak, kontekst, frigitt)[0] : foerste;
}

/** What has been released of each entry's findings, by the entry's number in the archive. */
type Frigitt = ReadonlyMap<number, readonly BundetFunn[]>;

/** @param frigitt what was released when the case was looked at with its numbers; undefined the first time. */
function vurderEnGang(
  { sak: levertSak, poster }: Arkivsak,
  kontekst: Vurderingskontekst,
  frigitt?: Frigitt,
): readonly [Saksvurdering, Frigitt] {
  const { virksomhet, kilde, iDag, vedtak, lenker } = kontekst;
  const numre = [...(frigitt ?? [])].filter(([, funn]) => funn.some(erNummerfunn));
  const iSaken = numre.some(([, funn]) => funn.some((f) => erNummerfunn(f) && f.felt.startsWith('sak.')));
  const sak = iSaken ? utenSaksnumre(levertSak) : levertSak;
  const frigitteNumre = new Set(numre.map(([nr]) => nr));
  const valgFor = ({ nr, post }: Arkivpost): Postvalg => ({
    maskeringer: vedtak.maskeringer(noekkel(post, sak, virksomhet.slug)),
    utenNumre: frigitteNumre.has(nr),
  });
  const saksutfall = skjermSakMedVedtak(
    sak,
    poster.filter(({ mangler }) => !mangler).map((p) => ({ post: p.post, valg: valgFor(p) })),
    skjermkontekst(kontekst),
  );
  const hull = (post: Journalpost, art: Hull['art'], hjemler: readonly string[] = []): Visning => ({
    art: 'hull',
    hull: {
      virksomhet: virksomhet.slug,
      saksaar: sak.saksaar,
      sakssekvensnummer: sak.sakssekvensnummer,
      dokumentnummer: post.journalpostnummer,
      art,
      // For counting (R4); the public store shows it only where it may.
      journaldato: post.journaldato,
      hjemler: [...hjemler],
    },
  });

  /**
   * Entries that passed the door, and wait for the gate to see them all. One that people hold or have withdrawn stands
   * there too: what it says of the case is as true of the others.
   */
  const kandidater: { arkivpost: Arkivpost; utfall: Publiser; uansett: Postvurdering | undefined }[] = [];

  function foerKontrollen(arkivpost: Arkivpost): Postvurdering | undefined {
    const { post, avgjoerelse } = arkivpost;
    const svar = (
      utfall: Postvurdering['utfall'],
      grunn: string,
      visning: Visning,
      mer: { neste?: string | undefined; detaljer?: Detaljer | undefined } = {},
    ): Postvurdering => ({
      post: arkivpost,
      visning,
      utfall,
      grunn,
      maskert: false,
      ...(mer.neste !== undefined && { neste: mer.neste }),
      ...(mer.detaljer !== undefined && { detaljer: mer.detaljer }),
    });

    if (erGradert(post, sak)) return svar('gradert', 'sikkerhetsgradert', { art: 'skjul' });
    if (arkivpost.mangler) return svar('trukket', 'mangler i komplett leveranse', { art: 'trekk' });
    const status = statusvirkning(post.journalstatus, kilde, avgjoerelse?.utfall);
    if (status === 'skjul' || status === 'trekk')
      return svar('annenStatus', statusnavn(post.journalstatus, kilde), { art: status });
    const iVedtak = noekkel(post, sak, virksomhet.slug);
    const trukket = vedtak.erTrukket(iVedtak)
      ? svar('trukket', 'trukket ved vedtak', { art: 'trekk' })
      : undefined;
    const fra = publiseresFra(post.journaldato, virksomhet.utsettArbeidsdager);
    if (fra > iDag && virksomhet.utsettArbeidsdager > 0 && avgjoerelse?.harVaertSynlig !== true)
      return trukket ?? svar('forsinket', '', hull(post, 'forsinket'), { neste: fra });

    const neste = nesteDato(post, sak, iDag);
    const utfall =
      saksutfall.art === 'publiser'
        ? skjermMedVedtak(post, sak, valgFor(arkivpost), {
            ...skjermkontekst(kontekst, (avskrivning) => lenker.referanse(arkivpost.nr, avskrivning)),
            bekreftetOpphoer: vedtak.erOpphoerBekreftet(iVedtak),
          })
        : saksutfall;
    if (trukket && !('post' in utfall)) return trukket;
    if (utfall.art === 'gradert') return svar('gradert', 'sikkerhetsgradert', { art: 'skjul' });
    if (utfall.art === 'utelat')
      return svar('utelatt', 'unntatt etter hjemmel', hull(post, 'utelatt', utfall.hjemler), {
        neste,
        detaljer: { grunner: utfall.grunner, flagg: utfall.flagg.map(({ kode }) => kode) },
      });
    // When the case is left out or graded every entry was handled above.
    if (!('post' in utfall)) return svar('utelatt', 'unntatt etter hjemmel', hull(post, 'utelatt'));
    const holdt = vedtak.erHoldt(iVedtak) ? svar('holdt', HOLDT_VED_VEDTAK, hull(post, 'holdt')) : undefined;
    kandidater.push({ arkivpost, utfall, uansett: trukket ?? holdt });
    return undefined;
  }

  const dubletter = finnDubletter(poster, kilde);
  const vurdert = new Map<number, Postvurdering>();
  for (const arkivpost of poster) {
    const vurdering = dubletter.has(arkivpost.nr)
      ? ({
          post: arkivpost,
          visning: { art: 'ingen' },
          utfall: 'avvist',
          grunn: 'dokumentnummeret er brukt av en annen journalpost i saken',
          maskert: false,
        } as const)
      : foerKontrollen(arkivpost);
    if (vurdering) vurdert.set(arkivpost.nr, vurdering);
  }

  const offentligSak: PubliserSak | undefined = saksutfall.art === 'publiser' ? saksutfall : undefined;
  const frigittNaa = new Map<number, readonly BundetFunn[]>();
  let noePublisert = false;
  if (offentligSak && kandidater.length > 0) {
    const tilKontroll: Kandidat[] = kandidater.map(({ arkivpost, utfall }) => ({
      post: somVedtatt(arkivpost.post, valgFor(arkivpost), skjermkontekst(kontekst)),
      utfall,
      lenketSkjult: lenker.skjult(arkivpost.nr),
      erFrigitt: (funn) =>
        frigitt === undefined
          ? vedtak.frigittAv(noekkel(arkivpost.post, sak, virksomhet.slug), funn).size >= OEYNE
          : (frigitt.get(arkivpost.nr) ?? []).some((f) => f.kode === funn.kode && f.felt === funn.felt),
    }));
    const skjultEllers = poster
      .filter(({ nr }) => vurdert.has(nr))
      .map((p) => skjermMedVedtak(p.post, sak, valgFor(p), skjermkontekst(kontekst)))
      .flatMap((utfall) => (utfall.art === 'publiser' ? utfall.skjult : []));
    const domt = kontroller(sak, offentligSak, tilKontroll, { virksomhet, kilde, skjultEllers });
    kandidater.forEach(({ arkivpost, utfall, uansett }, i) => {
      const dom = domt[i];
      const holdt = dom?.holdt;
      if (dom && dom.frigitt.length > 0) frigittNaa.set(arkivpost.nr, dom.frigitt);
      if (dom && holdt === undefined && !uansett) noePublisert = true;
      const neste = nesteDato(arkivpost.post, sak, iDag);
      // What closes the case is seen by those who look at one of its entries.
      const flagg = [...new Set([...utfall.flagg, ...offentligSak.flagg].map(({ kode }) => kode))];
      const funn = dom?.funn ?? [];
      vurdert.set(arkivpost.nr, {
        post: arkivpost,
        // What the gate did not judge is held: it fails closed.
        ...(dom && holdt === undefined
          ? { visning: { art: 'publiser', post: dom.post }, utfall: 'publisert', grunn: '' }
          : { visning: hull(arkivpost.post, 'holdt'), utfall: 'holdt', grunn: holdt ?? 'ikke kontrollert' }),
        ...(uansett && { visning: uansett.visning, utfall: uansett.utfall, grunn: uansett.grunn }),
        maskert: erSkjermet(utfall.post) || offentligSak.sak.unntak.length > 0,
        ...(neste !== undefined && { neste }),
        ...((utfall.grunner.length > 0 || flagg.length > 0 || funn.length > 0) && {
          detaljer: { grunner: utfall.grunner, flagg, funn },
        }),
      });
    });
  }
  return [
    {
      nummer: { saksaar: sak.saksaar, sakssekvensnummer: sak.sakssekvensnummer },
      sak: noePublisert ? offentligSak?.sak : undefined,
      poster: poster.flatMap(({ nr }) => vurdert.get(nr) ?? []),
    },
    frigittNaa,
  ];
}

const erSkjermet = ({ unntak, tilgang, vurdert }: Publiser['post']): boolean =>
  unntak.length > 0 || !vurdert || tilgang.tilgang === 'hele' || tilgang.tilgang === 'deler';

/**
 * Entries whose number in the case another entry has: the one that was shown first keeps it, else the one that came
 * first. Entries that are not journalført do not take a number from one that is.
 */
function finnDubletter(poster: readonly Arkivpost[], kilde: Kilde): ReadonlySet<number> {
  const dubletter = new Set<number>();
  const krav = poster.filter(({ mangler, post, avgjoerelse }) => {
    const status = statusvirkning(post.journalstatus, kilde, avgjoerelse?.utfall);
    return !mangler && status !== 'skjul' && status !== 'trekk';
  });
  if (krav.length < 2) return dubletter;
  for (const like of Map.groupBy(krav, ({ post }) => post.journalpostnummer).values()) {
    if (like.length < 2) continue;
    const vistHer = (p: Arkivpost): boolean =>
      p.avgjoerelse?.harVaertSynlig === true &&
      p.avgjoerelse.adresse?.dokumentnummer === p.post.journalpostnummer;
    const [beholder] = like.toSorted((a, b) => Number(vistHer(b)) - Number(vistHer(a)) || a.nr - b.nr);
    for (const { nr } of like) if (nr !== beholder?.nr) dubletter.add(nr);
  }
  return dubletter;
}
