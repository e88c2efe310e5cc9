import { z } from 'zod';
import {
  avskrivningsmaate,
  journalposttype,
  journalstatus,
  korrespondanseparttype,
  tilknyttetSom,
  variantformat,
} from './koder.ts';
import { sted } from './sak.ts';
import { skjerming } from './skjerming.ts';
import { tittel } from './tittel.ts';

/** Avskrivning: how an entry was settled, and by which entry. */
const avskrivning = z.object({
  avskrivningsdato: z.iso.date().optional(),
  avskrivningsmaate: z.union([avskrivningsmaate, z.string()]).optional(),
  /** systemID of the entry that settled it, where the source refers by key. */
  referanseAvskrivesAv: z.string().optional(),
  /** journalaar and journalsekvensnummer of it, where the source refers by number («2026/5123»). */
  avskrivesAvJournalnummer: z.string().optional(),
});
export type Avskrivning = z.infer<typeof avskrivning>;

/** Korrespondansepart: sender or recipient. Addresses, e-mail, phone and ids are never read. */
const korrespondansepart = z.object({
  korrespondanseparttype,
  /** Empty where the source says that it shields a party, and has blanked the name itself. */
  navn: z.string(),
  /** What the source's own tag or flag says; absent where it says nothing. */
  erPerson: z.boolean().optional(),
  /** The source's own flag on this party: shielded, explicitly not or no such flag in the format, or left out. */
  skjermet: z.enum(['ja', 'nei', 'uavklart']),
});
export type Korrespondansepart = z.infer<typeof korrespondansepart>;

const dokumentversjon = z.object({
  versjonsnummer: z.int().optional(),
  variantformat: z.union([variantformat, z.string()]).optional(),
  format: z.string().optional(),
  /** The file as the delivery names it. Never shown. */
  referanseDokumentfil: z.string().optional(),
});
export type Dokumentversjon = z.infer<typeof dokumentversjon>;

/** Dokumentbeskrivelse, in the order of the entry. */
const dokument = z.object({
  systemID: z.string().optional(),
  dokumentnummer: z.int().optional(),
  tilknyttetSom,
  tittel,
  offentligTittel: z.string().optional(),
  skjerming: z.array(skjerming),
  gradering: z.string().optional(),
  versjoner: z.array(dokumentversjon),
});
export type Dokument = z.infer<typeof dokument>;

/** Journalpost, as an archive holds it. Not public: only `skjerming/` turns it into something that is. */
export const journalpost = z.object({
  kilde: z.string(),
  systemID: z.string(),
  /** systemID of the case it lies in. */
  sakID: z.string(),
  journalaar: z.int().optional(),
  journalsekvensnummer: z.int().optional(),
  /** The document's number in its case. */
  journalpostnummer: z.int().nonnegative(),
  registreringsID: z.string().optional(),
  journalposttype,
  /** A known status, or the source's own (ESA's J1), which the configuration may map. */
  journalstatus: z.union([journalstatus, z.string()]),
  journaldato: z.iso.date(),
  dokumentetsDato: z.iso.date().optional(),
  mottattDato: z.iso.date().optional(),
  sendtDato: z.iso.date().optional(),
  forfallsdato: z.iso.date().optional(),
  offentlighetsvurdertDato: z.iso.date().optional(),
  tittel,
  offentligTittel: z.string().optional(),
  personnavn: z.array(z.string()),
  administrativEnhet: z.string().optional(),
  saksbehandler: z.string().optional(),
  journalenhet: z.string().optional(),
  /** Where the entry itself lies, when the source says so: not always in its case's arkivdel. */
  arkivdel: z.string().optional(),
  arkivdelnavn: z.string().optional(),
  /** Others that the source says it belongs to. */
  andreArkivdeler: z.array(z.string()).optional(),
  korrespondansepart: z.array(korrespondansepart),
  avskrivning: z.array(avskrivning),
  dokumenter: z.array(dokument),
  /** The entry's own shielding. What it inherits stands on the case. */
  skjerming: z.array(skjerming),
  gradering: z.string().optional(),
  kunOffentlig: z.boolean(),
  sted,
});
export type Journalpost = z.infer<typeof journalpost>;
