import type { Journalposttype } from '../../../src/noark/koder.ts';
import type { Demodokument, Demopart, Demoskjerming, Demotittel, Malkort } from '../modell.ts';
import type { Tilfeldig } from '../tilfeldig.ts';

/** A letter that a kind of case may hold, before it has number, date and status. */
export interface Brev extends Demotittel {
  readonly type: Journalposttype;
  /** Calendar days since the letter before it, at most. */
  readonly dager: number;
  readonly parter: readonly Demopart[];
  readonly vedlegg?: readonly string[];
  readonly skjerming?: Demoskjerming;
  /** This letter answers the one before it. */
  readonly svarer?: boolean;
  /** Not dated, as notes often are not. */
  readonly udatert?: boolean;
}

interface Sakskladd extends Demotittel {
  readonly part?: string;
  readonly skjerming?: Demoskjerming;
  readonly brev: readonly Brev[];
}

/** A kind of case: what it is, how common it is, and how one is made. */
export interface Mal extends Malkort {
  readonly vekt: number;
  lag(r: Tilfeldig): Sakskladd;
}

export const fra = (navn: string, person: boolean): Demopart => ({ rolle: 'avsender', navn, person });
export const til = (navn: string, person: boolean): Demopart => ({ rolle: 'mottaker', navn, person });
export const kopi = (navn: string, person: boolean): Demopart => ({ rolle: 'kopi', navn, person });

export const FVL13 = 'Offl. § 13, jf. fvl. § 13 første ledd nr. 1';
export const FVL13_FORRETNING = 'Offl. § 13, jf. fvl. § 13 første ledd nr. 2';

export const skjerm = (kode: string, nivaa: 1 | 2 | 3, hjemmel: string): { skjerming: Demoskjerming } => ({
  skjerming: { kode, nivaa, hjemmel },
});

/** The main document and its attachments, as an archive lists them. */
export const dokumenter = (tittel: string, vedlegg: readonly string[] = []): readonly Demodokument[] =>
  [tittel, ...vedlegg].map((tekst) => ({ tittel: tekst, format: 'PDF/A' }));
