import { z } from 'zod';
import { journalposttype } from '../noark/koder.ts';
import { hjemmel } from './hjemmel.ts';
import { innsynskonfig } from './innsyn.ts';
import { tilgangskode } from './tilgangskode.ts';

/** Where the public turns with a question about a case (R2). */
const kontakt = z.strictObject({
  navn: z.string(),
  epost: z.email().optional(),
  telefon: z.string().optional(),
});
export type Kontakt = z.infer<typeof kontakt>;

/** Two or three XML names with a slash between them; the last may be an attribute's. */
const KJENT_FELT = /^[\p{L}_][\p{L}\p{N}_.-]*(?:\/@?[\p{L}_][\p{L}\p{N}_.-]*){1,2}$/u;

/** One archive that delivers. Two archives may number alike: source and systemID together are the key. */
export const kilde = z.strictObject({
  /** Stable key, ascii. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  navn: z.string(),
  tilgangskoder: z.array(tilgangskode),
  /** Statuses that are published: J; J and A for deposit extractions. */
  publiserteStatuser: z.array(z.string()).default(['J']),
  /** What the source's own statuses mean in Noark's letters: {"J1": "J"}. Unmapped ones wait. */
  statuser: z.record(z.string(), z.string()).default({}),
  /** What the source's own types of journalpost are in Noark's letters: {"Z": "X"}. An entry of a type that is not mapped is rejected. */
  journalposttyper: z.record(z.string(), journalposttype).default({}),
  /** A client system where the case is the person (Visma Flyktning): everything as level 3, titles neutral. */
  klientsystem: z.boolean().default(false),
  /**
   * Fields outside the format that the body has looked at, and that say nothing of shielding: «registrering/felt», as the
   * report of a rejected record names them. They are passed over; what stands in them is never read.
   */
  kjenteFelt: z.array(z.string().regex(KJENT_FELT)).default([]),
  /** How the source marks shielded words and names inside a title, if it does. */
  tittelmarkering: z.enum(['ingen', 'ephorte', 'acos']).default('ingen'),
  /** Working days without a delivery or a new entry before staff are told (R61); 0 for a source that brings no more. */
  stilleEtterArbeidsdager: z.int().min(0).max(250).optional(),
});
export type Kilde = z.infer<typeof kilde>;

/** Case types of offentlegforskrifta § 9, which never go on the internet (R25), by how the archive marks them. */
const paragraf9 = z.strictObject({
  arkivdeler: z.array(z.string()).default([]),
  klasser: z.array(z.string()).default([]),
  sakstyper: z.array(z.string()).default([]),
  /** Names of the default that this body has looked at and has no cases of, so that nobody is told any more that they are lacking. */
  ikkeAktuelle: z.array(z.string()).optional(),
});

/** Units and classes where a shown sender would reveal a client of barnevern or sosialtjeneste (R26). */
const klientomraader = z.strictObject({
  enheter: z.array(z.string()).default([]),
  klasser: z.array(z.string()).default([]),
});

/** What a recruitment or form system puts into the archive, by what its titles begin with (R27). */
export const skjemaregel = z.strictObject({
  navn: z.string(),
  /** The start of the entry's title, case-insensitive: «Søknad og CV». */
  tittelStarterMed: z.string(),
  /** The hjemmel's id, and the fields that are masked whatever the archive says. */
  hjemmel: z.string(),
  masker: z.array(z.enum(['tittel', 'avsender', 'mottaker', 'dokumenter'])),
});
export type Skjemaregel = z.infer<typeof skjemaregel>;

/**
 * When entries come out: at once, or when an arkivar has approved them. The law wants it prompt (offl § 3, R62): what has
 * waited longer than the deadline is overdue, and marked so. A mask that is added never waits.
 */
export const publisering = z.union(
  [
    z.literal('straks'),
    z.strictObject({
      godkjenning: z.strictObject({
        /** Working days from when an entry came to wait until it is overdue. */
        fristArbeidsdager: z.int().min(0).max(10).default(1),
      }),
    }),
  ],
  { error: 'Skriv "straks", eller { "godkjenning": { "fristArbeidsdager": 1 } } med 0 til 10 arbeidsdager.' },
);
export type Publiseringsvalg = z.infer<typeof publisering>;

export const virksomhet = z.strictObject({
  /** First part of every address. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  navn: z.string(),
  organisasjonsnummer: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  maalform: z.enum(['nb', 'nn']).default('nb'),
  /** The name the deliveries carry, where it differs from `navn`. */
  arkivskaperNavn: z.string().optional(),
  logo: z.string().optional(),
  /** «#rrggbb»: the hue of the band, links and buttons. Its tones are made readable in light and dark (WCAG 2.2, 1.4.3). */
  aksentfarge: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
  nettsted: z.url().optional(),
  tilgjengelighetserklaering: z.url().optional(),
  kontakt,
  /** By unit name; a unit without one uses the body's own. */
  enhetskontakter: z.record(z.string(), kontakt).default({}),
  kilder: z.array(kilde).min(1),
  hjemler: z.array(hjemmel),
  /** Working days from journaldato until an entry is published. */
  utsettArbeidsdager: z.int().min(0).max(60).default(0),
  publisering: publisering.default('straks'),
  /** Working days before a source counts as silent, where the source itself says nothing else (R61); 0 for never. */
  stilleEtterArbeidsdager: z.int().min(0).max(250).default(5),
  /** Working days the journal may stand without an export before health says that they have stopped (R61); 0 for never. */
  forsinketEtterArbeidsdager: z.int().min(0).max(250).default(1),
  paragraf9: paragraf9.default({ arkivdeler: [], klasser: [], sakstyper: [] }),
  klientomraader: klientomraader.default({ enheter: [], klasser: [] }),
  skjemaregler: z.array(skjemaregel).default([]),
  /** What is not in the journal, and how to ask for it (R15). */
  ikkePublisert: z.array(z.strictObject({ hva: z.string(), hvordan: z.string() })).default([]),
  /** How access requests are handled (R36-R58). */
  innsyn: innsynskonfig.prefault({}),
  /** Allows synthetic id numbers, for bodies that hold invented data only (R20). */
  testvirksomhet: z.boolean().default(false),
});
export type Virksomhet = z.infer<typeof virksomhet>;

export const konfig = z.strictObject({ virksomheter: z.array(virksomhet).min(1) });
export type Konfig = z.infer<typeof konfig>;
