import { z } from 'zod';

/**
 * skjermingMetadata (M502) by the codes of the service interface: what a shielding takes away.
 * KID klasseID, TKL class title, TM1 case title but its first line, TMO chosen words of the case title, NPS parties of
 * the case, TR1 and TRO the same for an entry's title, NA sender, NM recipient, TD document title, MT remarks,
 * M temporary: everything.
 */
export const skjermingElement = z.enum([
  'KID',
  'TKL',
  'TM1',
  'TMO',
  'NPS',
  'TR1',
  'TRO',
  'NA',
  'NM',
  'TD',
  'MT',
  'M',
]);
export type SkjermingElement = z.infer<typeof skjermingElement>;

/** Where a shielding was set. All that lies below inherits its elements. */
const baerer = z.enum([
  'arkivdel',
  'klasse',
  'ordningsprinsipp',
  'ordningsverdi',
  'mappe',
  'registrering',
  'dokumentbeskrivelse',
  'dokumentversjon',
  /** No archive's: the staff of the journal have decided to shield more. Touches the entry only. */
  'vedtak',
]);
export type Baerer = z.infer<typeof baerer>;

/**
 * One shielding as a source states it, whatever the source calls it (levels, flags, words or element lists).
 * What it means is decided in `skjerming/`, with the organisation's register of tilgangskoder.
 */
export const skjerming = z.object({
  /** The code as delivered, trimmed («U», «P1», «Unntatt offentlighet»); absent where only flags were set. */
  tilgangskode: z.string().optional(),
  /** The legal basis as free text, one item for each the source separates. Never shown: only matched. */
  hjemmel: z.array(z.string()),
  /** The elements the source says are shielded. An explicit «not shielded» is an element that stands in neither list. */
  elementer: z.array(skjermingElement),
  /** The elements the source says nothing of (an absent U1, no skjermingMetadata): masked unless the code is an open one. */
  uavklarte: z.array(skjermingElement),
  /** skjermingMetadata values that no code list knows, as delivered. Any such value masks every element. */
  ukjente: z.array(z.string()),
  /** skjermingDokument (M503): the whole document or parts of it. */
  dokument: z.enum(['hele', 'deler']).optional(),
  /** skjermingOpphoererDato (M505), yyyy-mm-dd. */
  opphoerer: z.iso.date().optional(),
  baerer,
  /** systemID or code of the carrier, for staff. */
  baererID: z.string().optional(),
});
export type Skjerming = z.infer<typeof skjerming>;
