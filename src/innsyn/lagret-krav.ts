import type { Bestilling, Etterspurt } from './bestilling.ts';
import type { Filvarsel } from './filer/filvarsel.ts';
import type { Filtype } from './filer/filtype.ts';
import type { Hendelse } from './livsloep/hendelse.ts';
import type { Krav } from './livsloep/krav.ts';
import type { NyPost } from './post/ny-post.ts';

export interface Logglinje {
  readonly nr: number;
  readonly tid: Date;
  /** `spoer`, `system`, `ansatt:<id>` for whoever has logged in, or `kommandolinje:<name>` for whoever has not. */
  readonly av: string;
  readonly hendelse: Hendelse;
  /** Free text that came with it, while it is kept. */
  readonly tekst?: string;
}

export interface LagretKrav {
  readonly nr: number;
  readonly referanse: string;
  readonly virksomhet: string;
  readonly bestilling: Bestilling;
  /** All that has been asked for, a case that was split among them: what is asked for now is `gjeldende`. */
  readonly etterspurt: readonly Etterspurt[];
  readonly logg: readonly Logglinje[];
  readonly krav: Krav;
  /** Who has it, in the same form. */
  readonly tildelt?: string;
  /** The unit it was given to by somebody. */
  readonly tildeltEnhet?: string;
  /** The unit that has it, as the queue knows it. */
  readonly enhet?: string;
}

export interface Vedtaksrad {
  readonly id: string;
  readonly tilstand: 'utkast' | 'sendt';
  readonly opprettet: Date;
  readonly av: string;
  readonly godkjentAv?: string;
  readonly sendt?: Date;
  /** The decision as JSON; the answer's own schema reads it. */
  readonly innhold: string;
}

/** A file that was put on a document of a request, to be handed out with the answer. */
export interface Filrad {
  readonly id: string;
  /** The document it is of. */
  readonly nummer: number;
  readonly type: Filtype;
  readonly storrelse: number;
  readonly sha256: string;
  readonly lastetOpp: Date;
  /** What whoever hands it out should look at. */
  readonly varsler: readonly Filvarsel[];
  readonly av: string;
  /** What was withdrawn from the journal, of that which it is of, when it was put there; the words of `trukketNaa`. */
  readonly trukket: readonly string[];
  /** It was put on a document that is given already, and nobody else has looked at it: not handed out. */
  readonly holdt: boolean;
  /** Who looked. */
  readonly godkjentAv?: string;
}

/** What lies with a request, as it stands in the moment that something is written. */
export interface Vedlagt {
  vedtak(): readonly Vedtaksrad[];
  filer(): readonly Filrad[];
}

/** What must be in the archive (R53): by the event it came or went with, or `betaling` for an answer that claims payment. */
export const JOURNALPLIKTIG = [
  'klaget',
  'begrunnelse-krevd',
  'betaling',
  'begrunnelse-gitt',
  'omgjort',
  'klage-avvist',
] as const;

/** Something that the body must have in its archive: a complaint, a demand for reasons, or a letter about one of them or about payment. */
export interface Journalplikt {
  readonly referanse: string;
  /** The event's number. */
  readonly hendelse: number;
  readonly art: (typeof JOURNALPLIKTIG)[number];
  /** When it was written down. */
  readonly tid: Date;
  /** The day it came, yyyy-mm-dd, where that was before. */
  readonly kom?: string;
  /** When it was done, and the number it has in the archive; absent while it has not been. */
  readonly journalfoert?: { readonly tid: Date; readonly nummer: string };
}

/** What one step writes: all of it, or nothing. */
export interface Skriving {
  readonly hendelser?: readonly {
    readonly hendelse: Hendelse;
    readonly av: string;
    readonly tekst?: string;
  }[];
  readonly post?: readonly NyPost[];
  /** What a case was split into, with the numbers that the event gives them. */
  readonly etterspurt?: readonly Etterspurt[];
  readonly vedtak?: readonly Vedtaksrad[];
  /** A file that is put on a document. An approval of an answer that would give it is gone: somebody must look again. */
  readonly nyFil?: Filrad;
  /** A file, by its id, that is taken away; with the approval, as above. */
  readonly fjernFil?: string;
  /** Files that a second person has looked at. */
  readonly frigitt?: { readonly filer: readonly string[]; readonly av: string };
  readonly tildelt?: string;
  /** The unit that it is given to; null for the one that it is of. */
  readonly tildeltEnhet?: string | null;
}
