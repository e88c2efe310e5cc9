import { z } from 'zod';
import { brev } from '../brev/brev.ts';
import { UTFALL } from '../livsloep/hendelse.ts';

/** The three reasons for which the rest of a document may follow what is exempt in it (R46, offl. § 12). */
export const RESTEN = ['a', 'b', 'c'] as const;

/** What is decided about one document. */
const dokumentvedtak = z.strictObject({
  nummer: z.int().positive(),
  utfall: z.enum(UTFALL),
  /** Ids in the body's register of hjemler (R44). */
  hjemler: z.array(z.string()).default([]),
  /** The assessment of offl. § 11: that it was made, and why it did not lead to access (R45). */
  meroffentlighet: z.strictObject({ gisLikevel: z.boolean(), grunn: z.string().max(2000) }).optional(),
  /** R46. */
  resten: z.enum(RESTEN).optional(),
  /** Which body has it, when this one has not (R52). */
  rettOrgan: z.string().max(300).optional(),
  /** In the body's own words. */
  begrunnelse: z.string().max(10_000).optional(),
});
export type Dokumentvedtak = z.infer<typeof dokumentvedtak>;

/**
 * A decision as it is kept and sent.
 * `svar`: the first answer; `begrunnelse`: fuller reasons (R47); `omgjoering`: after a complaint; `avvisning`: of a complaint that came
 * too late (R48); `forlengelse`: why it takes up to two months (R51).
 */
export const vedtak = z.strictObject({
  art: z.enum(['svar', 'begrunnelse', 'omgjoering', 'avvisning', 'forlengelse']),
  sprak: z.enum(['nb', 'nn']),
  dokumenter: z.array(dokumentvedtak),
  /** Before the decisions, in the body's own words. */
  innledning: z.string().max(10_000).optional(),
  /** Copies on paper: sheets by case («2026/123», or nothing for what has no number), and postage in øre (R50). */
  papir: z
    .strictObject({
      ark: z.array(
        z.strictObject({
          sak: z.string().regex(/^(?:\d{4}\/\d{1,9})?$/u),
          ark: z.int().positive().max(100_000),
        }),
      ),
      porto: z.int().nonnegative().max(10_000_00),
    })
    .optional(),
  /** All ids used above: what the figures count (R56). */
  hjemler: z.array(z.string()),
  /** The letter as it was sent. */
  brev: brev.optional(),
});
export type Vedtak = z.infer<typeof vedtak>;

/** A decision with the list the figures read made from its documents. */
export const lagVedtak = (v: Omit<Vedtak, 'hjemler' | 'brev'>): Vedtak =>
  vedtak.parse({ ...v, hjemler: [...new Set(v.dokumenter.flatMap((d) => d.hjemler))].toSorted() });

export const lesVedtak = (innhold: string): Vedtak => vedtak.parse(JSON.parse(innhold));

/** Whether a decision of a kind gives documents to anybody: the others are about what is decided already, or will be. */
export const girUt = (art: Vedtak['art']): boolean => art === 'svar' || art === 'omgjoering';

/** Whether a document is kept back, wholly or in part. */
export const nekter = (d: Dokumentvedtak): boolean => d.utfall === 'avslag' || d.utfall === 'delvis';
