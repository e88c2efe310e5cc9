import { z } from 'zod';
import { frigivelse, godkjenning, maskering, nivaamaskering } from './vedtaksdetaljer.ts';

/** In what capacity somebody acts by a command: the machine knows a user's name, and nobody has logged in. */
export const KOMMANDOLINJE = 'kommandolinje';

/** True when who acted had logged in. A name that a command gives may be anybody's, also that of one who has. */
export const erInnlogget = ({ rolle }: { readonly rolle?: string | undefined }): boolean =>
  rolle !== undefined && rolle !== KOMMANDOLINJE;

const felles = {
  nr: z.int(),
  id: z.string(),
  tidspunkt: z.iso.datetime(),
  /** Where it stands among the others, when the clock had been set back since the last of them. */
  orden: z.iso.datetime().optional(),
  av: z.string(),
  /** In what capacity. Absent for what was decided before it was kept. */
  rolle: z.string().optional(),
  grunn: z.string(),
  virksomhet: z.string(),
};
const iSak = { ...felles, saksaar: z.int(), sakssekvensnummer: z.int() };
const omPost = {
  ...iSak,
  dokumentnummer: z.int(),
  kilde: z.string().optional(),
  systemID: z.string().optional(),
};

/** Kinds of decision about an entry that say all by their name. */
export const ENKLE_ARTER = [
  /** Gone from everywhere (R59). */
  'trekk',
  'opphev-trekk',
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
  /** A shielding that has expired by now may open, as it is now. The only decision that opens what the archive shields. */
  z.strictObject({
    ...omPost,
    art: z.literal('bekreft-opphoer'),
    skjerminger: z.array(z.string()).optional(),
  }),
  /** Mask more than the archive does. Several such decisions add up until they are undone. */
  z.strictObject({ ...omPost, art: z.literal('masker'), detaljer: maskering }),
  /** What the gate holds it for is no reason: a proposal, and with another person's the same, a release. */
  z.strictObject({ ...omPost, art: z.literal('frigi'), detaljer: frigivelse }),
  /** The very public record that somebody has seen may be shown, where the body publishes after approval. */
  z.strictObject({ ...omPost, art: z.literal('godkjenn'), detaljer: godkjenning }),
]);
export type Postvedtak = z.infer<typeof postvedtak>;

/** Kinds of decision about more than an entry, or about a document of it, that say all by their name. */
export const OMFANGSARTER = ['trekk', 'opphev-trekk', 'hold', 'opphev-hold', 'opphev-masker'] as const;

const omDokument = {
  ...omPost,
  omfang: z.literal('dokument'),
  /** The document's public number in its entry. */
  dokument: z.int().positive(),
  /** What it is known by, the archive's key of it where there is one: the decision follows the document. */
  dokumentID: z.string().optional(),
  /** What the entry's other documents were known by. Absent for what was decided before it was kept. */
  andre: z.array(z.string()).optional(),
};
/** With the case's own key in the archive: the decision follows it to another number. */
const omSak = {
  ...iSak,
  omfang: z.literal('sak'),
  kilde: z.string().optional(),
  systemID: z.string().optional(),
};
const omKilde = { ...felles, omfang: z.literal('kilde'), kilde: z.string() };
const omJournal = { ...felles, omfang: z.literal('journal') };

/**
 * What a person has decided about one document, a whole case, all from one source, or the whole journal. It holds for
 * entries that come later too. A whole journal is withdrawn by closing it.
 */
const omfangsvedtak = z.union([
  z.strictObject({ ...omDokument, art: z.enum(OMFANGSARTER) }),
  z.strictObject({ ...omDokument, art: z.literal('masker'), detaljer: maskering }),
  z.strictObject({ ...omSak, art: z.enum(OMFANGSARTER) }),
  z.strictObject({ ...omSak, art: z.literal('masker'), detaljer: maskering }),
  z.strictObject({ ...omKilde, art: z.enum(OMFANGSARTER) }),
  z.strictObject({ ...omKilde, art: z.literal('masker'), detaljer: nivaamaskering }),
  z.strictObject({ ...omJournal, art: z.enum(OMFANGSARTER).exclude(['trekk', 'opphev-trekk']) }),
  z.strictObject({ ...omJournal, art: z.literal('masker'), detaljer: nivaamaskering }),
]);
export type Omfangsvedtak = z.infer<typeof omfangsvedtak>;

/** What a person has decided about a body's whole journal: that it is closed, or open again (R59). */
const journalvedtak = z.strictObject({ ...felles, art: z.enum(['steng', 'aapne']) });

/** A decision. Append-only: undoing is a decision of its own. */
export const vedtak = z.union([postvedtak, omfangsvedtak, journalvedtak]);
export type Vedtak = z.infer<typeof vedtak>;

/** The order in which decisions were made: by their time, also of those that come from another archive, and never before one that was known. */
export const iRekkefoelge = (a: Vedtak, b: Vedtak): number =>
  (a.orden ?? a.tidspunkt).localeCompare(b.orden ?? b.tidspunkt) || a.nr - b.nr;

type Valg<T extends Vedtak> = T extends Vedtak
  ? Omit<T, 'nr' | 'id' | 'tidspunkt' | 'orden'> & {
      readonly tidspunkt: Date;
      /** In what capacity somebody decides; a command when it is not said. */
      readonly rolle?: string;
    }
  : never;
export type Vedtaksvalg = Valg<Vedtak>;
