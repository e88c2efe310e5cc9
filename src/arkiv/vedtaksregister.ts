import type { Kjentpost, SammeNummer } from './arkivsak.ts';
import type { Omdokument } from './dokumentkjennetegn.ts';
import { Stilling } from './stilling.ts';
import { OMFANGSARTER, type Omfangsvedtak, type Postvedtak, type Vedtak } from './vedtak.ts';
import type { BundetFunn, Maskering } from './vedtaksdetaljer.ts';

/** What stands of the decisions, looked up by entry and by case. What is hidden by any scope is hidden. */
export interface Vedtaksregister {
  /** Number of the last decision that was taken in. */
  readonly siste: number;
  erTrukket(post: Vedtaksnoekkel): boolean;
  /** A withdrawal was made, and undone by name. */
  erOpphevet(post: Vedtaksnoekkel): boolean;
  /** The last day somebody confirmed that shieldings had expired: those that expire later wait for another. */
  opphoerBekreftet(post: Vedtaksnoekkel): string | undefined;
  erHoldt(post: Vedtaksnoekkel): boolean;
  /** What is to be masked beyond what the archive shields, each once, in the order it was decided. */
  maskeringer(post: Vedtaksnoekkel): readonly Maskering[];
  /** The same of a case's own fields. */
  saksmaskeringer(sak: Saksnoekkel): readonly Maskering[];
  /** The entry's documents that something is decided of. */
  dokumenter(post: Vedtaksnoekkel): readonly Dokumentstilling[];
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

/** A case by its number, and by its key in the archive where it is known. */
export interface Saksnoekkel {
  readonly virksomhet: string;
  readonly kilde: string;
  readonly sakID?: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
}
export interface Vedtaksnoekkel extends Saksnoekkel {
  readonly systemID: string;
  readonly dokumentnummer: number;
  /** Cases that the entry has left: what was decided of one before that still holds for it. */
  readonly fra?: readonly Tidligeresak[];
  /** Others that stand at its number: what hides those before it hides it too, until it is undone by that number. */
  readonly sammeNummer?: SammeNummer;
}
export interface Tidligeresak extends Omit<Saksnoekkel, 'virksomhet'> {
  /** Number of the last decision there was when the entry left. */
  readonly sisteVedtak: number;
}
export interface Dokumentstilling extends Omdokument {
  /** Withdrawn or held: neither title nor text. */
  readonly lukket: boolean;
  readonly maskeringer: readonly Maskering[];
}

/** How many different persons must say that a finding of the gate is false. */
export const OEYNE = 2;

type Nummernoekkel = Pick<Vedtaksnoekkel, 'virksomhet' | 'saksaar' | 'sakssekvensnummer' | 'dokumentnummer'>;
const paaNummer = (v: Nummernoekkel): string =>
  `${v.virksomhet}/${v.saksaar}/${v.sakssekvensnummer}/${v.dokumentnummer}`;
const paaPost = (v: { virksomhet: string; kilde: string; systemID: string }): string =>
  JSON.stringify([v.virksomhet, v.kilde, v.systemID]);
const paaSaksnummer = (v: Omit<Saksnoekkel, 'kilde'>): string =>
  `${v.virksomhet}/${v.saksaar}/${v.sakssekvensnummer}`;
const paaSak = (virksomhet: string, kilde: string, sakID: string): string =>
  JSON.stringify(['sak', virksomhet, kilde, sakID]);
const paaKilde = (virksomhet: string, kilde: string): string => JSON.stringify(['kilde', virksomhet, kilde]);
const paaJournal = (virksomhet: string): string => JSON.stringify(['journal', virksomhet]);

const INGEN: readonly Maskering[] = [];
const INGEN_DOKUMENTER: readonly Dokumentstilling[] = [];

/** Where a decision about an entry stands: with the entry, and only it, where the archive knew it; else with the number. */
const egenPlass = (v: Extract<Vedtak, { dokumentnummer: number }>): string =>
  v.kilde !== undefined && v.systemID !== undefined
    ? paaPost({ virksomhet: v.virksomhet, kilde: v.kilde, systemID: v.systemID })
    : paaNummer(v);

/**
 * Where a wide decision stands. One about a case stands with its number and with the case itself: whatever comes to lie in
 * either is hidden, until somebody undoes it by the number that it has then.
 */
function plasserFor(v: Exclude<Omfangsvedtak, { omfang: 'dokument' }>): readonly string[] {
  if (v.omfang === 'journal') return [paaJournal(v.virksomhet)];
  if (v.omfang === 'kilde') return [paaKilde(v.virksomhet, v.kilde)];
  return v.kilde !== undefined && v.systemID !== undefined
    ? [paaSaksnummer(v), paaSak(v.virksomhet, v.kilde, v.systemID)]
    : [paaSaksnummer(v)];
}

/** A decision about one entry, or about a document of it. */
export type Vedtakompost = Postvedtak | Extract<Omfangsvedtak, { omfang: 'dokument' }>;
const ARVES: ReadonlySet<string> = new Set(OMFANGSARTER);

/**
 * What of the decisions about an entry holds for one that comes after it at its number: what hides, and what undoes that. What lets something
 * out was said of the other one only.
 */
export const arves = (v: Vedtakompost): boolean => v.art === 'masker' || ARVES.has(v.art);

/** What stands of one kind of decision about one document. */
interface Dokumentlinje extends Omdokument {
  readonly stilling: Stilling;
  readonly art: string;
  andre: readonly string[];
}

/**
 * Undoes what was decided of a document by number, and says of what was decided of one that is no longer known that this is not it: what is
 * undone of one document opens no other.
 */
function opphevDokument(
  linjer: ReadonlyMap<string, Dokumentlinje>,
  v: Extract<Omfangsvedtak, { omfang: 'dokument' }>,
  art: string,
): void {
  for (const linje of linjer.values()) {
    if (linje.art !== art) continue;
    const erDette =
      linje.dokumentID === undefined ? linje.nummer === v.dokument : linje.dokumentID === v.dokumentID;
    if (erDette) linje.stilling.ta(v);
    else if (v.dokumentID !== undefined) linje.andre = [...linje.andre, v.dokumentID];
  }
}

const iRekkefoelge = (a: Vedtak, b: Vedtak): number => a.tidspunkt.localeCompare(b.tidspunkt) || a.nr - b.nr;

/** Reads decisions in the order they were taken. */
export function lagVedtaksregister(alle: readonly Vedtak[]): Vedtaksregister {
  const stillinger = new Map<string, Stilling>();
  const dokumenter = new Map<string, Map<string, Dokumentlinje>>();
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

  function husk(v: Vedtakompost): void {
    const egen = egenPlass(v);
    const linjene = omPoster.get(egen) ?? [];
    omPoster.set(egen, linjene);
    linjene.push(v);
  }
  function taPost(v: Postvedtak): void {
    husk(v);
    const egen = egenPlass(v);
    stillingFor(stillinger, egen).ta(v);
    // Undoing names a number, so it also lifts what was decided of the number alone.
    if (v.art.startsWith('opphev-') && egen !== paaNummer(v)) stillingFor(stillinger, paaNummer(v)).ta(v);
    if (v.art !== 'godkjenn') return;
    const saken = godkjenteSaker.get(paaSaksnummer(v)) ?? new Map();
    godkjenteSaker.set(paaSaksnummer(v), saken.set(v.detaljer.sak, v.nr));
  }
  function taDokument(v: Extract<Omfangsvedtak, { omfang: 'dokument' }>): void {
    husk(v);
    const art = v.art.replace('opphev-', '');
    const noekkel = `${art} ${v.dokumentID === undefined ? `nr ${v.dokument}` : `id ${v.dokumentID}`}`;
    const steder = v.art.startsWith('opphev-') ? new Set([egenPlass(v), paaNummer(v)]) : [egenPlass(v)];
    for (const sted of steder) {
      const iPosten = dokumenter.get(sted) ?? new Map();
      dokumenter.set(sted, iPosten);
      if (v.art.startsWith('opphev-')) {
        opphevDokument(iPosten, v, art);
        continue;
      }
      const her: Dokumentlinje = iPosten.get(noekkel) ?? {
        stilling: new Stilling(),
        art,
        nummer: v.dokument,
        ...(v.dokumentID !== undefined && { dokumentID: v.dokumentID }),
        andre: [],
      };
      iPosten.set(noekkel, her);
      her.andre = v.andre ?? her.andre;
      her.stilling.ta(v);
    }
  }

  for (const v of alle.toSorted(iRekkefoelge)) {
    if (!('omfang' in v)) {
      if ('saksaar' in v) taPost(v);
      else stengt.set(v.virksomhet, v.art === 'steng');
    } else if (v.omfang === 'dokument') taDokument(v);
    else
      for (const plass of plasserFor(v)) {
        stillingFor(brede, plass).ta(v);
        const iPlassen = linjer.get(plass) ?? [];
        linjer.set(plass, iPlassen);
        iPlassen.push(v);
      }
  }

  const omSak = (sak: Saksnoekkel): readonly string[] => [
    paaSaksnummer(sak),
    ...(sak.sakID === undefined ? [] : [paaSak(sak.virksomhet, sak.kilde, sak.sakID)]),
  ];
  /** What stood about a case when an entry left it, and has not been undone since. */
  const daDenForlot = (virksomhet: string, { sisteVedtak, ...sak }: Tidligeresak): readonly Stilling[] =>
    omSak({ ...sak, virksomhet }).map((plass) => {
      const stilling = new Stilling();
      for (const v of linjer.get(plass) ?? [])
        if (v.nr <= sisteVedtak || v.art.startsWith('opphev-')) stilling.ta(v);
      return stilling;
    });
  const rundt = (sak: Saksnoekkel & { readonly fra?: readonly Tidligeresak[] }): readonly Stilling[] =>
    brede.size === 0
      ? []
      : [
          ...[...omSak(sak), paaKilde(sak.virksomhet, sak.kilde), paaJournal(sak.virksomhet)].flatMap(
            (plass) => brede.get(plass) ?? [],
          ),
          ...(sak.fra ?? []).flatMap((forrige) => daDenForlot(sak.virksomhet, forrige)),
        ];
  /** What was decided of an entry and, where others stand at its number, of them as far as it holds for it, as if of itself. */
  function linjerOm({ virksomhet, kilde, systemID, sammeNummer }: Vedtaksnoekkel): readonly Vedtakompost[] {
    const om = (post: Kjentpost): readonly Vedtakompost[] =>
      omPoster.get(paaPost({ ...post, virksomhet })) ?? [];
    return [
      ...om({ kilde, systemID }),
      ...(sammeNummer?.foer ?? []).flatMap(om).filter(arves),
      ...(sammeNummer?.etter ?? []).flatMap(om).filter((v) => arves(v) && v.art.startsWith('opphev-')),
    ]
      .map((v) => ({ ...v, kilde, systemID }))
      .toSorted(iRekkefoelge);
  }
  function egenStilling(post: Vedtaksnoekkel): Stilling | undefined {
    if (post.sammeNummer === undefined) return stillinger.get(paaPost(post));
    const stilling = new Stilling();
    for (const v of linjerOm(post)) if (!('omfang' in v)) stilling.ta(v);
    return stilling;
  }
  const egne = (post: Vedtaksnoekkel): readonly Stilling[] =>
    stillinger.size === 0
      ? []
      : [egenStilling(post), stillinger.get(paaNummer(post))].filter((s) => s !== undefined);
  /** What stands of documents, where others stand at the entry's number. */
  function dokumenterVedNummeret(post: Vedtaksnoekkel): readonly Dokumentstilling[] {
    const linjer = [...linjerOm(post), ...(omPoster.get(paaNummer(post)) ?? [])].filter((v) => 'omfang' in v);
    const { sammeNummer, ...alene } = post;
    return sammeNummer && linjer.length > 0 ? lagVedtaksregister(linjer).dokumenter(alene) : INGEN_DOKUMENTER;
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
    opphoerBekreftet: (post) =>
      egne(post)
        .flatMap((s) => s.bekreftet ?? [])
        .toSorted()
        .at(-1),
    erHoldt: (post) => om(post).some((s) => s.holdt),
    maskeringer: (post) => maskertI(om(post)),
    saksmaskeringer: (sak) => maskertI(rundt(sak)),
    dokumenter: (post) =>
      dokumenter.size === 0
        ? INGEN_DOKUMENTER
        : post.sammeNummer
          ? dokumenterVedNummeret(post)
          : [paaPost(post), paaNummer(post)]
              .flatMap((plass) => [...(dokumenter.get(plass)?.values() ?? [])])
              .map(({ stilling, nummer, dokumentID, andre }) => ({
                nummer,
                dokumentID,
                andre,
                lukket: stilling.trukket || stilling.holdt,
                maskeringer: [...stilling.maskert.values()],
              }))
              .filter(({ lukket, maskeringer }) => lukket || maskeringer.length > 0),
    frigittAv: (post, funn) => new Set(egne(post).flatMap((s) => [...s.frigittAv(funn)])),
    erGodkjent: (post, avtrykk, etter = 0) => egne(post).some((s) => (s.godkjent.get(avtrykk) ?? 0) > etter),
    erSakGodkjent: (sak, avtrykk, etter = 0) =>
      (godkjenteSaker.get(paaSaksnummer(sak))?.get(avtrykk) ?? 0) > etter,
    erStengt: (virksomhet) => stengt.get(virksomhet),
  };
}
