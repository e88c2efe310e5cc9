import { z } from 'zod';
import { avskrivningsmaate, journalposttype, korrespondanseparttype, tilknyttetSom } from '../noark/koder.ts';
import { offentligTekst } from './tekst.ts';
import { dokumenttilgang, unntak } from './unntak.ts';

export const offentligPart = z.object({
  korrespondanseparttype,
  navn: offentligTekst,
  /** A physical person, or in doubt one (R34). False for a masked name. */
  person: z.boolean(),
});
export type OffentligPart = z.infer<typeof offentligPart>;

const AVSENDERE: ReadonlySet<OffentligPart['korrespondanseparttype']> = new Set(['EA', 'IA', 'IS']);

/** Sender, or else recipient: NA masks the one, NM the other. */
export const erAvsender = (type: OffentligPart['korrespondanseparttype']): boolean => AVSENDERE.has(type);

export const offentligDokument = z.object({
  /** 1, 2, 3 …: our own numbering, in the entry's order. */
  nummer: z.int().positive(),
  tilknyttetSom,
  tittel: offentligTekst,
  tilgang: dokumenttilgang,
});
export type OffentligDokument = z.infer<typeof offentligDokument>;

/** A reference to another entry by its public number. */
const dokumentreferanse = z.object({
  saksaar: z.int(),
  sakssekvensnummer: z.int().positive(),
  dokumentnummer: z.int().nonnegative(),
});
export type Dokumentreferanse = z.infer<typeof dokumentreferanse>;

const offentligAvskrivning = z.object({
  avskrivningsdato: z.iso.date().optional(),
  avskrivningsmaate: avskrivningsmaate.optional(),
  avskrivesAv: dokumentreferanse.optional(),
});
export type OffentligAvskrivning = z.infer<typeof offentligAvskrivning>;

/**
 * An entry as the public sees it. It has no field that could carry an unshielded value.
 * Only `skjerming/` makes one; the public store reads its own back.
 */
export const offentligJournalpost = z
  .object({
    virksomhet: z.string(),
    saksaar: z.int(),
    sakssekvensnummer: z.int().positive(),
    dokumentnummer: z.int().nonnegative(),
    journalaar: z.int().optional(),
    journalsekvensnummer: z.int().optional(),
    journalposttype,
    journaldato: z.iso.date(),
    /** Absent is shown as «Udatert» (R1). */
    dokumentetsDato: z.iso.date().optional(),
    tittel: offentligTekst,
    parter: z.array(offentligPart),
    enhet: z.string().optional(),
    saksbehandler: z.string().optional(),
    dokumenter: z.array(offentligDokument),
    unntak: z.array(unntak),
    /** Pre-classification of the whole entry's documents (R8, R9). */
    tilgang: dokumenttilgang,
    /** False while the treatment is `vent`: «ikke offentlighetsvurdert» (R13). */
    vurdert: z.boolean(),
    avskrivning: z.array(offentligAvskrivning),
    /** Persons' names that can be read above, case handler and parties included (R31-R34). */
    personnavn: z.array(z.string()),
  })
  .brand<'OffentligJournalpost'>();
export type OffentligJournalpost = z.infer<typeof offentligJournalpost>;
