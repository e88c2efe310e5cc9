import { erNoekkel, type Omdokument } from './dokumentkjennetegn.ts';
import { Stilling } from './stilling.ts';
import type { Omfangsvedtak } from './vedtak.ts';
import type { Maskering } from './vedtaksdetaljer.ts';
import { egenPlass, paaNummer, type Vedtaksnoekkel } from './vedtaksnoekkel.ts';

export interface Dokumentstilling extends Omdokument {
  /** Withdrawn or held: neither title nor text. */
  readonly lukket: boolean;
  readonly maskeringer: readonly Maskering[];
}

type Dokumentvedtak = Extract<Omfangsvedtak, { omfang: 'dokument' }>;

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
function opphevDokument(linjer: ReadonlyMap<string, Dokumentlinje>, v: Dokumentvedtak, art: string): void {
  for (const linje of linjer.values()) {
    if (linje.art !== art) continue;
    const erDette =
      linje.dokumentID === undefined ? linje.nummer === v.dokument : linje.dokumentID === v.dokumentID;
    if (erDette) linje.stilling.ta(v);
    else if (v.dokumentID !== undefined) linje.andre = [...linje.andre, v.dokumentID];
  }
}

/** What stands of the decisions about documents, by the place of the entry they are of. */
export class Dokumentbok {
  readonly #iPosten = new Map<string, Map<string, Dokumentlinje>>();
  /** The same lines, by the source's key of the document: it may be moved to another entry, or lie in several. */
  readonly #vedNoekkel = new Map<string, Set<Dokumentlinje>>();

  /** What is undone of the very document, by the same key: it may have come from an entry that is hidden. */
  readonly #opphevet = new Map<string, Dokumentvedtak[]>();

  get erTom(): boolean {
    return this.#iPosten.size === 0;
  }

  /** Takes a decision in. Give them in the order they were taken. */
  ta(v: Dokumentvedtak): void {
    const art = v.art.replace('opphev-', '');
    const noekkel = `${art} ${v.dokumentID === undefined ? `nr ${v.dokument}` : `id ${v.dokumentID}`}`;
    this.#huskOpphevelse(v);
    const steder = v.art.startsWith('opphev-') ? new Set([egenPlass(v), paaNummer(v)]) : [egenPlass(v)];
    for (const sted of steder) {
      const iPosten = this.#iPosten.get(sted) ?? new Map<string, Dokumentlinje>();
      this.#iPosten.set(sted, iPosten);
      if (v.art.startsWith('opphev-')) {
        opphevDokument(iPosten, v, art);
        for (const linje of this.#linjerVed(v)) if (linje.art === art) linje.stilling.ta(v);
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
      this.#linjerVed(v).add(her);
    }
  }

  #huskOpphevelse(v: Dokumentvedtak): void {
    if (!v.art.startsWith('opphev-') || v.kilde === undefined || v.dokumentID === undefined) return;
    const plass = iKilden(v.virksomhet, v.kilde, v.dokumentID);
    this.#opphevet.set(plass, [...(this.#opphevet.get(plass) ?? []), v]);
  }

  /** What is undone of a document, in whatever entry, in the order it was decided. */
  opphevelser(virksomhet: string, kilde: string, dokumentID: string): readonly Dokumentvedtak[] {
    return this.#opphevet.get(iKilden(virksomhet, kilde, dokumentID)) ?? [];
  }

  /** What is decided of the very document, in whatever entry; nothing where the archive has no key of it. */
  #linjerVed({ virksomhet, kilde, dokumentID }: Dokumentvedtak): Set<Dokumentlinje> {
    if (kilde === undefined || dokumentID === undefined || !erNoekkel(dokumentID)) return new Set();
    const plass = iKilden(virksomhet, kilde, dokumentID);
    const linjer = this.#vedNoekkel.get(plass) ?? new Set<Dokumentlinje>();
    this.#vedNoekkel.set(plass, linjer);
    return linjer;
  }

  /** The documents that are closed or masked at any of these places. */
  ved(plasser: readonly string[]): readonly Dokumentstilling[] {
    return skjulte(plasser.flatMap((plass) => [...(this.#iPosten.get(plass)?.values() ?? [])]));
  }

  /** Those of these keys that were closed or masked where they lay in another entry, beside those of the entry itself that are known to be. */
  flyttede(
    { virksomhet, kilde }: Vedtaksnoekkel,
    dokumentIDer: readonly string[],
    kjente: readonly Dokumentstilling[],
  ): readonly Dokumentstilling[] {
    return dokumentIDer
      .filter((id) => !kjente.some(({ dokumentID }) => dokumentID === id))
      .flatMap((id) => skjulte([...(this.#vedNoekkel.get(iKilden(virksomhet, kilde, id)) ?? [])]));
  }
}

const iKilden = (virksomhet: string, kilde: string, dokumentID: string): string =>
  JSON.stringify([virksomhet, kilde, dokumentID]);

const skjulte = (linjer: readonly Dokumentlinje[]): readonly Dokumentstilling[] =>
  linjer
    .map(({ stilling, nummer, dokumentID, andre }) => ({
      nummer,
      dokumentID,
      andre,
      lukket: stilling.trukket || stilling.holdt,
      maskeringer: [...stilling.maskert.values()],
    }))
    .filter(({ lukket, maskeringer }) => lukket || maskeringer.length > 0);
