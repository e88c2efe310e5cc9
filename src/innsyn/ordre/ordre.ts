import { xml } from '../../offentlig/xml.ts';

/** One document of an order to an archive system. What the public journal does not know is left out. */
export interface Ordredokument {
  readonly saksnummer: string;
  readonly dokumentnummer: number;
  /** The entry's number in the year's journal: sequence, and the year it counts in. */
  readonly journal?: { readonly sekvens: number; readonly aar: number };
  readonly saksbehandler?: string;
  readonly enhet?: string;
  /** Version 2: what names the document for good; our own address of the entry. */
  readonly id: string;
  readonly systemId?: string;
  readonly fagsystem?: { readonly id: string; readonly delId?: string };
}

/** An order as the archive systems' importers know it from the national portal. */
export interface Ordre {
  readonly id: string;
  /** yyyy-mm-dd. */
  readonly bestillingsdato: string;
  readonly virksomhet: { readonly navn: string; readonly orgnr?: string; readonly epost?: string };
  /** The mailbox that takes orders. */
  readonly innsynskravepost: string;
  /** Where the answer goes. Version 1 and 2 have no room for a name: nobody needs one (R36). */
  readonly svarepost: string;
  readonly dokumenter: readonly Ordredokument[];
}

export const UFORDELT = '[Ufordelt]';

/** «258/16»: the sequence number, and the year's last two digits. Empty where the journal does not say. */
export const journalnr = (d: Ordredokument): string =>
  d.journal === undefined ? '' : `${d.journal.sekvens}/${String(d.journal.aar % 100).padStart(2, '0')}`;

/** Lines with an element each, at a depth of four spaces; nothing for what is absent. */
export const element = (dybde: number, navn: string, verdi: string | undefined): string[] =>
  verdi === undefined ? [] : [`${'    '.repeat(dybde)}<${navn}>${xml(verdi)}</${navn}>`];

export const TOPP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
