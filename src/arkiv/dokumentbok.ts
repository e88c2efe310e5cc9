import type { Omdokument } from './dokumentkjennetegn.ts';
import { Stilling } from './stilling.ts';
import type { Omfangsvedtak } from './vedtak.ts';
import type { Maskering } from './vedtaksdetaljer.ts';
import { egenPlass, paaNummer } from './vedtaksnoekkel.ts';

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

  get erTom(): boolean {
    return this.#iPosten.size === 0;
  }

  /** Takes a decision in. Give them in the order they were taken. */
  ta(v: Dokumentvedtak): void {
    const art = v.art.replace('opphev-', '');
    const noekkel = `${art} ${v.dokumentID === undefined ? `nr ${v.dokument}` : `id ${v.dokumentID}`}`;
    const steder = v.art.startsWith('opphev-') ? new Set([egenPlass(v), paaNummer(v)]) : [egenPlass(v)];
    for (const sted of steder) {
      const iPosten = this.#iPosten.get(sted) ?? new Map<string, Dokumentlinje>();
      this.#iPosten.set(sted, iPosten);
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

  /** The documents that are closed or masked at any of these places. */
  ved(plasser: readonly string[]): readonly Dokumentstilling[] {
    return plasser
      .flatMap((plass) => [...(this.#iPosten.get(plass)?.values() ?? [])])
      .map(({ stilling, nummer, dokumentID, andre }) => ({
        nummer,
        dokumentID,
        andre,
        lukket: stilling.trukket || stilling.holdt,
        maskeringer: [...stilling.maskert.values()],
      }))
      .filter(({ lukket, maskeringer }) => lukket || maskeringer.length > 0);
  }
}
