import { z } from 'zod';
import { frigivelse, maskering } from './vedtaksdetaljer.ts';

const felles = {
  nr: z.int(),
  id: z.string(),
  tidspunkt: z.iso.datetime(),
  av: z.string(),
  grunn: z.string(),
  virksomhet: z.string(),
};
const omPost = {
  ...felles,
  saksaar: z.int(),
  sakssekvensnummer: z.int(),
  dokumentnummer: z.int(),
  kilde: z.string().optional(),
  systemID: z.string().optional(),
};

/** Kinds of decision about an entry that say all by their name. */
export const ENKLE_ARTER = [
  /** Gone from everywhere (R59). */
  'trekk',
  'opphev-trekk',
  /** An expired shielding may open. The only decision that opens what the archive shields. */
  'bekreft-opphoer',
  /** The public sees number, date and «holdt tilbake for kontroll». */
  'hold',
  'opphev-hold',
  'opphev-masker',
  /** The gate decides by itself again. */
  'opphev-frigi',
] as const;

/** What a person has decided about one entry. */
export const postvedtak = z.discriminatedUnion('art', [
  z.strictObject({ ...omPost, art: z.enum(ENKLE_ARTER) }),
  /** Mask more than the archive does. Several such decisions add up until they are undone. */
  z.strictObject({ ...omPost, art: z.literal('masker'), detaljer: maskering }),
  /** What the gate holds it for is no reason: a proposal, and with another person's the same, a release. */
  z.strictObject({ ...omPost, art: z.literal('frigi'), detaljer: frigivelse }),
]);
export type Postvedtak = z.infer<typeof postvedtak>;

/** What a person has decided about a body's whole journal: that it is closed, or open again (R59). */
export const journalvedtak = z.strictObject({ ...felles, art: z.enum(['steng', 'aapne']) });
export type Journalvedtak = z.infer<typeof journalvedtak>;

/** A decision. Append-only: undoing is a decision of its own. */
export const vedtak = z.union([postvedtak, journalvedtak]);
export type Vedtak = z.infer<typeof vedtak>;

type Valg<T extends Vedtak> = T extends Vedtak
  ? Omit<T, 'nr' | 'id' | 'tidspunkt'> & {
      readonly tidspunkt: Date;
      /** In what capacity somebody decides, for the log; a command when it is not said. */
      readonly rolle?: string;
    }
  : never;
export type Vedtaksvalg = Valg<Vedtak>;
