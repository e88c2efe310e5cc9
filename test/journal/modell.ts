import type { Dokumentnummer } from '../../src/offentlig/adresse.ts';

/** What one document number is, in the simplest words. */
export interface Modellplass {
  tittel?: string;
  foerst?: string;
  hull?: 'holdt' | 'utelatt' | 'forsinket';
  trukket?: boolean;
  til?: string;
}

export type Modellvedtak =
  | { readonly art: 'vis'; readonly nummer: string; readonly tittel: string }
  | { readonly art: 'hull'; readonly nummer: string; readonly hull: 'holdt' | 'utelatt' | 'forsinket' }
  | { readonly art: 'skjul' | 'trekk'; readonly nummer: string }
  | { readonly art: 'opphev'; readonly nummer: string }
  | { readonly art: 'flytt'; readonly fra: string; readonly til: string; readonly tittel: string };

/** The public journal as a map from «2026/12-3» to what it is: what the store is measured against. */
export class Modell {
  readonly plasser = new Map<string, Modellplass>();

  plass(nummer: string): Modellplass {
    const plass = this.plasser.get(nummer) ?? {};
    this.plasser.set(nummer, plass);
    return plass;
  }

  /** Archives move an entry to a number that nobody has had; anything else is for the tests of moves. */
  lovlig(vedtak: Modellvedtak): boolean {
    if (vedtak.art !== 'flytt') return true;
    const [fra, til] = [this.plass(vedtak.fra), this.plass(vedtak.til)];
    return fra.tittel !== undefined && til.foerst === undefined && til.trukket !== true;
  }

  bruk(vedtak: Modellvedtak, naa: string): void {
    if (vedtak.art === 'flytt') return this.#flytt(vedtak.fra, vedtak.til, vedtak.tittel);
    const plass = this.plass(vedtak.nummer);
    if (vedtak.art === 'opphev') delete plass.trukket;
    if (vedtak.art === 'trekk') plass.trukket = true;
    const vises = vedtak.art === 'vis' && plass.trukket !== true;
    if (vedtak.art !== 'opphev') {
      delete plass.tittel;
      delete plass.hull;
    }
    if (vises) {
      plass.tittel = vedtak.tittel;
      plass.foerst ??= naa;
    }
    if (vedtak.art === 'hull' && plass.trukket !== true) plass.hull = vedtak.hull;
  }

  #flytt(fra: string, til: string, tittel: string): void {
    const { foerst } = this.plass(fra);
    for (const plass of this.plasser.values()) if (plass.til === fra) plass.til = til;
    this.plasser.set(fra, { til });
    this.plasser.set(til, { tittel, ...(foerst === undefined ? {} : { foerst }) });
  }

  /** What an address should lead to, in one line. */
  oppslag(nummer: string): string {
    const plass = this.plass(nummer);
    if (plass.tittel !== undefined) return `funnet ${plass.tittel} ${plass.foerst ?? ''}`;
    if (plass.trukket === true) return 'trukket';
    if (plass.hull !== undefined) return `hull ${plass.hull}`;
    return plass.til === undefined ? 'ukjent' : `flyttet ${plass.til}`;
  }
}

export const skriv = (nummer: Dokumentnummer): string =>
  `${nummer.saksaar}/${nummer.sakssekvensnummer}-${nummer.dokumentnummer}`;
