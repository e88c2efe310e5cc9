import { z } from 'zod';

const HAR_TEGN = /[\p{L}\p{N}]/u;

/** An entry is to be treated as if the archive had shielded it so, on top of what the archive says. */
export const nivaamaskering = z.strictObject({
  maske: z.literal('nivaa'),
  nivaa: z.literal([1, 2, 3]),
  /** A code of the source's register. */
  kode: z.string().min(1).max(50),
  /** Id in the register of hjemler. */
  hjemmel: z.string().min(1).max(100),
});
export type Nivaamaskering = z.infer<typeof nivaamaskering>;

/** Words of an entry's titles are to be masked, and repeated nowhere in its case. */
export const ordmaskering = z.strictObject({
  maske: z.literal('ord'),
  ord: z.array(z.string().trim().max(200).regex(HAR_TEGN)).min(1).max(50),
  hjemmel: z.string().min(1).max(100),
});
export type Ordmaskering = z.infer<typeof ordmaskering>;

export const maskering = z.discriminatedUnion('maske', [nivaamaskering, ordmaskering]);
export type Maskering = z.infer<typeof maskering>;

/** One finding of the gate, bound to the very text it was made in, and to what that repeats: another text is another finding. */
export const bundetFunn = z.strictObject({
  kode: z.string().min(1),
  felt: z.string().min(1),
  /** SHA-256 of the shown text, and of what is hidden elsewhere and repeated there, in hex. */
  avtrykk: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type BundetFunn = z.infer<typeof bundetFunn>;

/** Findings that a person says are false. Two different persons must say it. */
export const frigivelse = z.strictObject({ funn: z.array(bundetFunn).min(1).max(200) });

const avtrykk = z.string().regex(/^[\w-]{43}$/u);

/** What somebody saw and approved: SHA-256 of the public record of the entry, and of its case as it was shown with it. */
export const godkjenning = z.strictObject({ post: avtrykk, sak: avtrykk });
export type Godkjenning = z.infer<typeof godkjenning>;
