import { z } from 'zod';

const antall = z.int().nonnegative();

/** A record that stopped, by where it stands: no titles, no names. */
const stoppetPost = z.strictObject({
  /** «2026/123-4», or the record's key in the archive. */
  nummer: z.string().optional(),
  fil: z.string(),
  linje: z.int(),
  felt: z.string().optional(),
  grunn: z.string(),
});
export type StoppetPost = z.infer<typeof stoppetPost>;

/** R4, for one month: what the public sees and what is logged as not shown are together the running journal. */
const journalmaaned = z.strictObject({
  maaned: z.string().regex(/^\d{4}-\d{2}$/),
  offentlige: antall,
  hull: antall,
  loependeJournal: antall,
  stemmer: z.boolean(),
});
export type Journalmaaned = z.infer<typeof journalmaaned>;

/** The honest report of one export. `lest` counts journalposter; every one of them is in exactly one of the seven. */
export const rapport = z
  .strictObject({
    virksomhet: z.string(),
    kilde: z.string(),
    leveranse: z.strictObject({
      format: z.enum(['noark5', 'noark4']),
      beskrivelse: z.string(),
      fingeravtrykk: z.string(),
      /** The same bytes as last time: the archive has them already. */
      lestFoer: z.boolean(),
    }),
    torrkjoring: z.boolean(),
    lest: antall,
    publisert: antall,
    uendret: antall,
    holdt: antall,
    avvist: antall,
    utelatt: antall,
    forsinket: antall,
    annenStatus: antall,
    /** Of publisert and uendret: those with something masked or closed. */
    skjermet: antall,
    /** Entries that were taken away in this run. */
    trukket: antall,
    /** Graded material was in the delivery: «rødt flagg». Nothing of it went out. */
    roedtFlagg: antall,
    /** Nothing that the public sees has changed. */
    ingenEndring: z.boolean(),
    saker: antall,
    /** Records that are not journalposter, by kind. */
    annet: z.record(z.string(), antall),
    grunner: z.strictObject({
      holdt: z.record(z.string(), antall),
      avvist: z.record(z.string(), antall),
      utelatt: z.record(z.string(), antall),
      annenStatus: z.record(z.string(), antall),
    }),
    /** Complete: the screen shows the first of them. */
    avvisteSaker: z.array(stoppetPost),
    avvistePoster: z.array(stoppetPost),
    holdtePoster: z.array(stoppetPost),
    utelattePoster: z.array(stoppetPost),
    kontrolltall: z.array(
      z.strictObject({
        fil: z.string(),
        hva: z.string(),
        oppgitt: z.int(),
        lest: z.int(),
        stemmer: z.boolean(),
      }),
    ),
    journalmaaneder: z.array(journalmaaned),
    merknader: z.array(z.string()),
    tider: z.strictObject({
      startet: z.iso.datetime(),
      ferdig: z.iso.datetime(),
      /** Milliseconds per phase. */
      faser: z.record(z.string(), z.number()),
    }),
    utgangskode: z.union([z.literal(0), z.literal(1)]),
  })
  .refine(
    (r) => r.lest === r.publisert + r.uendret + r.holdt + r.avvist + r.utelatt + r.forsinket + r.annenStatus,
    { error: 'The report does not account for every entry that was read.' },
  );
export type Rapport = z.infer<typeof rapport>;
