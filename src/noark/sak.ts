import { z } from 'zod';
import { saksstatus } from './koder.ts';
import { skjerming } from './skjerming.ts';
import { tittel } from './tittel.ts';

/** Where in the delivery a record stood: the file's name inside the delivery, and the line its element starts on. */
export const sted = z.object({ fil: z.string(), linje: z.int().positive() });
export type Sted = z.infer<typeof sted>;

/** A class or ordningsverdi that a case lies under. */
const klasse = z.object({
  klasseID: z.string(),
  tittel: z.string().optional(),
  /** Secondary classification is never printed (R14). */
  sekundaer: z.boolean(),
  /** The source's own flag on this value (KL.U1): shielded, explicitly not, or not said. */
  skjermet: z.enum(['ja', 'nei', 'uavklart']),
  /** The principle says that its classes are persons. */
  person: z.literal(true).optional(),
});
export type Klasse = z.infer<typeof klasse>;

/** A party of the case. Never published; known so that its name is recognised where it stands elsewhere. */
const sakspart = z.object({ navn: z.string(), skjermet: z.boolean() });

/** Saksmappe, as an archive holds it. Not public: only `skjerming/` turns it into something that is. */
export const sak = z.object({
  /** The source's id in the configuration; with systemID it is the key. */
  kilde: z.string(),
  systemID: z.string(),
  saksaar: z.int(),
  sakssekvensnummer: z.int().positive(),
  mappeID: z.string().optional(),
  tittel,
  /** The source's own public title, as delivered, with whatever marks it uses for masked words. */
  offentligTittel: z.string().optional(),
  /** Names that the source itself tagged as persons' in the titles. */
  personnavn: z.array(z.string()),
  saksdato: z.iso.date().optional(),
  administrativEnhet: z.string().optional(),
  saksansvarlig: z.string().optional(),
  journalenhet: z.string().optional(),
  /** As delivered where the code lists do not know it. */
  saksstatus: z.union([saksstatus, z.string()]).optional(),
  sakstype: z.string().optional(),
  /** What the source's own table calls the code. */
  sakstypenavn: z.string().optional(),
  /** Code or title of the arkivdel, as the configuration names it. */
  arkivdel: z.string().optional(),
  arkivdelnavn: z.string().optional(),
  /** Other arkivdeler and kinds of case that the source, or another edition of the case, says it is of. */
  andreArkivdeler: z.array(z.string()).optional(),
  andreSakstyper: z.array(z.string()).optional(),
  klasser: z.array(klasse),
  sakspart: z.array(sakspart),
  /** The case's own shielding and that of the arkivdel and classes above it, each with its carrier. */
  skjerming: z.array(skjerming),
  /** Sikkerhetsgrad of the case or of anything above it. Any value keeps the case and all below out. */
  gradering: z.string().optional(),
  /** True where the delivery holds public titles only (OFFJOURN): taken as delivered, then gated. */
  kunOffentlig: z.boolean(),
  sted,
});
export type Sak = z.infer<typeof sak>;
