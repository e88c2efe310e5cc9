import type { Dokument } from '../noark/journalpost.ts';
import type { Opphoersbekreftelse } from '../noark/opphoer.ts';
import type { Kjentpost } from './avloesning.ts';
import { Dokumentbok, type Dokumentstilling } from './dokumentbok.ts';
import { Stilling } from './stilling.ts';
import { iRekkefoelge, OMFANGSARTER, type Omfangsvedtak, type Postvedtak, type Vedtak } from './vedtak.ts';
import type { BundetFunn, Maskering } from './vedtaksdetaljer.ts';
import {
  egenPlass,
  paaJournal,
  paaKilde,
  paaNummer,
  paaPost,
  paaSak,
  paaSaksnummer,
  plasserFor,
  type Flyttetdokument,
  type Saksnoekkel,
  type Tidligeresak,
  type Vedtaksnoekkel,
} from './vedtaksnoekkel.ts';

/** What stands of the decisions, looked up by entry and by case. What is hidden by any scope is hidden. */
export interface Vedtaksregister {
  /** Number of the last decision that was taken in. */
  readonly siste: number;
  erTrukket(post: Vedtaksnoekkel): boolean;
  /** A withdrawal was made, and undone by name. */
  erOpphevet(post: Vedtaksnoekkel): boolean;
  /** Each time somebody confirmed that shieldings had expired: those that expire later, or are changed since, wait for another. */
  opphoerBekreftet(post: Vedtaksnoekkel): readonly Opphoersbekreftelse[];
  erHoldt(post: Vedtaksnoekkel): boolean;
  /** What is to be masked beyond what the archive shields, each once, in the order it was decided. */
  maskeringer(post: Vedtaksnoekkel): readonly Maskering[];
  /** The same of a case's own fields. */
  saksmaskeringer(sak: Saksnoekkel): readonly Maskering[];
  /** Those of the entry's documents that something is decided of, there or in another entry that they lay in. */
  dokumenter(
    post: Vedtaksnoekkel,
    iPosten: readonly Pick<Dokument, 'systemID'>[],
  ): readonly Dokumentstilling[];
  /** Who has said that this very finding of the gate is false, as `personnoekkel`s. */
  frigittAv(post: Vedtaksnoekkel, funn: BundetFunn): ReadonlySet<string>;
  /**
   * Somebody has approved this very public record of the entry, or of a case that it is shown with.
   *
   * @param etter number of a decision: only approvals after it count.
   */
  erGodkjent(post: Vedtaksnoekkel, avtrykk: string, etter?: number): boolean;
  erSakGodkjent(sak: Saksnoekkel, avtrykk: string, etter?: number): boolean;
  /** Whether the body's whole journal is closed; undefined where nobody has decided anything of it. */
  erStengt(virksomhet: string): boolean | undefined;
}

/** How many different persons must say that a finding of the gate is false. */
export const OEYNE = 2;

const INGEN: readonly Maskering[] = [];
const INGEN_DOKUMENTER: readonly Dokumentstilling[] = [];

/** A decision about one entry, or about a document of it. */
export type Vedtakompost = Postvedtak | Extract<Omfangsvedtak, { omfang: 'dokument' }>;
const ARVES: ReadonlySet<string> = new Set(OMFANGSARTER);

/**
 * What of the decisions about an entry holds for one that comes in its place: what hides, and what undoes that. What lets something
 * out was said of the other one only.
 */
export const arves = (v: Vedtakompost): boolean => v.art === 'masker' || ARVES.has(v.art);

/** Whether a decision takes another one back. */
const opphever = ({ art }: Vedtak): boolean => art.startsWith('opphev-');

function leggTil<T>(hvor: Map<string, T[]>, noekkel: string, v: T): void {
  const linjene = hvor.get(noekkel) ?? [];
  hvor.set(noekkel, linjene);
  linjene.push(v);
}

/** What stands when decisions are taken in the order that they were made. */
function stillingAv(vedtak: readonly (Postvedtak | Omfangsvedtak)[]): Stilling {
  const stilling = new Stilling();
  for (const v of vedtak.toSorted(iRekkefoelge)) stilling.ta(v);
  return stilling;
}

/** Reads decisions in the order they were taken. */
export function lagVedtaksregister(alle: readonly Vedtak[]): Vedtaksregister {
  const stillinger = new Map<string, Stilling>();
  const dokumenter = new Dokumentbok();
  const brede = new Map<string, Stilling>();
  const linjer = new Map<string, Omfangsvedtak[]>();
  const omPoster = new Map<string, Vedtakompost[]>();
  const godkjenteSaker = new Map<string, Map<string, number>>();
  const stengt = new Map<string, boolean>();
  const stillingFor = (hvor: Map<string, Stilling>, noekkel: string): Stilling => {
    const stilling = hvor.get(noekkel) ?? new Stilling();
    hvor.set(noekkel, stilling);
    return stilling;
  };

  function taPost(v: Postvedtak): void {
    const egen = egenPlass(v);
    leggTil(omPoster, egen, v);
    stillingFor(stillinger, egen).ta(v);
    // Undoing names a number, so it also lifts what was decided of the number alone.
    if (v.art.startsWith('opphev-') && egen !== paaNummer(v)) stillingFor(stillinger, paaNummer(v)).ta(v);
    if (v.art !== 'godkjenn') return;
    const saken = godkjenteSaker.get(paaSaksnummer(v)) ?? new Map();
    godkjenteSaker.set(paaSaksnummer(v), saken.set(v.detaljer.sak, v.nr));
  }

  for (const v of alle.toSorted(iRekkefoelge)) {
    if (!('omfang' in v)) {
      if ('saksaar' in v) taPost(v);
      else stengt.set(v.virksomhet, v.art === 'steng');
    } else if (v.omfang === 'dokument') {
      leggTil(omPoster, egenPlass(v), v);
      dokumenter.ta(v);
    } else
      for (const plass of plasserFor(v)) {
        stillingFor(brede, plass).ta(v);
        leggTil(linjer, plass, v);
      }
  }

  const omSak = (sak: Saksnoekkel): readonly string[] => [
    paaSaksnummer(sak),
    ...(sak.sakID === undefined ? [] : [paaSak(sak.virksomhet, sak.kilde, sak.sakID)]),
  ];
  /** What stood about a case when an entry left it, and has not been undone since. */
  const daDenForlot = (
    naa: Saksnoekkel,
    { sisteVedtak, avloest, ...sak }: Tidligeresak,
    ogsaaOpphevet: readonly Omfangsvedtak[] = [],
  ): readonly Stilling[] => {
    const her = avloest ? omSak(naa).flatMap((plass) => linjer.get(plass) ?? []) : [];
    const opphevet = [...her.filter(opphever), ...ogsaaOpphevet];
    return omSak({ ...sak, virksomhet: naa.virksomhet }).map((plass) =>
      stillingAv([
        ...(linjer.get(plass) ?? []).filter((v) => v.nr <= sisteVedtak || opphever(v)),
        ...opphevet,
      ]),
    );
  };
  const rundt = (sak: Saksnoekkel): readonly Stilling[] =>
    brede.size === 0
      ? []
      : [
          ...[...omSak(sak), paaKilde(sak.virksomhet, sak.kilde), paaJournal(sak.virksomhet)].flatMap(
            (plass) => brede.get(plass) ?? [],
          ),
          ...(sak.fra ?? []).flatMap((forrige) => daDenForlot(sak, forrige)),
        ];
  /** What was decided of an entry and, where it came in the place of others, of them as far as it holds for it, as if of itself. */
  function linjerOm({ virksomhet, kilde, systemID, avloesning }: Vedtaksnoekkel): readonly Vedtakompost[] {
    const om = (post: Kjentpost): readonly Vedtakompost[] =>
      omPoster.get(paaPost({ ...post, virksomhet })) ?? [];
    return [
      ...om({ kilde, systemID }),
      ...(avloesning?.foer ?? []).flatMap(om).filter(arves),
      ...(avloesning?.etter ?? []).flatMap(om).filter((v) => arves(v) && opphever(v)),
    ]
      .map((v) => ({ ...v, kilde, systemID }))
      .toSorted(iRekkefoelge);
  }
  function egenStilling(post: Vedtaksnoekkel): Stilling | undefined {
    if (post.avloesning === undefined) return stillinger.get(paaPost(post));
    return stillingAv(linjerOm(post).filter((v) => !('omfang' in v)));
  }
  const egne = (post: Vedtaksnoekkel): readonly Stilling[] =>
    stillinger.size === 0
      ? []
      : [egenStilling(post), stillinger.get(paaNummer(post))].filter((s) => s !== undefined);
  /** What stands of documents, where the entry came in the place of others. */
  function dokumenterAvAlle(post: Vedtaksnoekkel): readonly Dokumentstilling[] {
    const linjer = [...linjerOm(post), ...(omPoster.get(paaNummer(post)) ?? [])].filter((v) => 'omfang' in v);
    const { avloesning, ...alene } = post;
    return avloesning && linjer.length > 0
      ? lagVedtaksregister(linjer).dokumenter(alene, [])
      : INGEN_DOKUMENTER;
  }
  /** What stands of a document by what was decided of the entry that it came from, while it lay there, and not undone since of either. */
  function avDenDetKomFra(
    naa: Vedtaksnoekkel,
    { dokumentID, post, sak }: Flyttetdokument,
  ): readonly Dokumentstilling[] {
    const opphevet = dokumenter.opphevelser(naa.virksomhet, naa.kilde, dokumentID).flatMap((v) =>
      // One button takes back what closes a document, be it that the entry was withdrawn or held.
      v.art === 'opphev-trekk' ? [v, { ...v, art: 'opphev-hold' as const }] : [v],
    );
    const omPosten = (omPoster.get(paaPost({ ...post, virksomhet: naa.virksomhet })) ?? []).filter(
      (v) => !('omfang' in v) && arves(v) && (v.nr <= sak.sisteVedtak || opphever(v)),
    );
    const stillinger = [stillingAv([...omPosten, ...opphevet]), ...daDenForlot(naa, sak, opphevet)];
    const lukket = stillinger.some(({ trukket, holdt }) => trukket || holdt);
    const maskeringer = maskertI(stillinger);
    return lukket || maskeringer.length > 0
      ? [{ nummer: 0, dokumentID, andre: [], lukket, maskeringer }]
      : [];
  }
  const om = (post: Vedtaksnoekkel): readonly Stilling[] =>
    brede.size === 0 ? egne(post) : [...egne(post), ...rundt(post)];
  const maskertI = (stillinger: readonly Stilling[]): readonly Maskering[] => {
    const funnet = stillinger.filter((s) => s.maskert.size > 0);
    return funnet.length === 0 ? INGEN : [...new Map(funnet.flatMap((s) => [...s.maskert])).values()];
  };

  return {
    siste: alle.reduce((siste, { nr }) => Math.max(siste, nr), 0),
    erTrukket: (post) => om(post).some((s) => s.trukket),
    erOpphevet: (post) => om(post).some((s) => s.opphevet),
    opphoerBekreftet: (post) => egne(post).flatMap((s) => s.bekreftet),
    erHoldt: (post) => om(post).some((s) => s.holdt),
    maskeringer: (post) => maskertI(om(post)),
    saksmaskeringer: (sak) => maskertI(rundt(sak)),
    dokumenter: (post, iPosten) => {
      if (dokumenter.erTom && post.dokumenterFra === undefined) return INGEN_DOKUMENTER;
      const noekler = iPosten.flatMap(({ systemID }) => systemID ?? []);
      const kommet = (post.dokumenterFra ?? [])
        .filter(({ dokumentID }) => noekler.includes(dokumentID))
        .flatMap((dokument) => avDenDetKomFra(post, dokument));
      if (dokumenter.erTom) return kommet;
      const egne = post.avloesning
        ? dokumenterAvAlle(post)
        : dokumenter.ved([paaPost(post), paaNummer(post)]);
      return [...egne, ...dokumenter.flyttede(post, noekler, egne), ...kommet];
    },
    frigittAv: (post, funn) => new Set(egne(post).flatMap((s) => [...s.frigittAv(funn)])),
    erGodkjent: (post, avtrykk, etter = 0) => egne(post).some((s) => (s.godkjent.get(avtrykk) ?? 0) > etter),
    erSakGodkjent: (sak, avtrykk, etter = 0) =>
      (godkjenteSaker.get(paaSaksnummer(sak))?.get(avtrykk) ?? 0) > etter,
    erStengt: (virksomhet) => stengt.get(virksomhet),
  };
}
