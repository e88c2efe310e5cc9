import { z } from 'zod';

/** Schemas that have a name in the API's document: each stands there once, and is referred to. */
export const navngitte = z.registry<{ readonly id: string }>();

/** What every refusal is: a sentence that names the parameter, never its value. */
export const feilsvar = z
  .object({ feil: z.string().describe('Hva som er galt, på bokmål.') })
  .register(navngitte, { id: 'Feil' });

/** A body's name in addresses. */
export const virksomhetsnavn = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/)
  .describe('Virksomheten, slik den står i adresser.');

/** One kind of answer: when it is given, and its schema, which is `feilsvar` unless another is named. */
export interface Svarbeskrivelse {
  readonly hva: string;
  readonly skjema?: z.ZodType;
  /** The content type of an answer that is no JSON: it is a text, and has no schema. */
  readonly type?: string;
}

export const SOKET_ER_BORTE: Svarbeskrivelse = {
  hva: 'Søket er ute av drift, bygges opp på nytt eller har for mye å gjøre (se Retry-After), eller journalen er stengt.',
};

/**
 * An address of the open data, as the document tells of it: its path, the schemas that what is sent is checked by, and the schemas
 * that the types of its answers are taken from.
 */
export interface Operasjon {
  /** What generated clients call it. */
  readonly navn: string;
  /** With {names} for what `adresse` reads. */
  readonly sti: string;
  readonly hva: string;
  readonly adresse?: z.ZodObject;
  readonly sporring?: z.ZodObject;
  readonly svar: Readonly<Record<number, Svarbeskrivelse>>;
}

/** «I: Inngående; U: Utgående»: what codes mean, in the words of the pages. */
export const kodeord = (ord: Readonly<Record<string, string>>): string =>
  Object.entries(ord)
    .map(([kode, betydning]) => `${kode}: ${betydning}`)
    .join('; ');
