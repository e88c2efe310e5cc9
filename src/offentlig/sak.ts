import { z } from 'zod';
import { offentligTekst } from './tekst.ts';
import { unntak } from './unntak.ts';

/** The brand that only `offentligSak.parse` in `skjerming/` and the store's own reading-back put on a record. */
export const offentligSak = z
  .object({
    virksomhet: z.string(),
    saksaar: z.int(),
    sakssekvensnummer: z.int().positive(),
    /** Wholly neutral or withheld titles are MASKE or a type word with `maskert: true`. */
    tittel: offentligTekst,
    saksdato: z.iso.date().optional(),
    enhet: z.string().optional(),
    saksansvarlig: z.string().optional(),
    /** Primary class only (R14). */
    klassering: z.array(offentligTekst),
    unntak: z.array(unntak),
    /** False while nobody has assessed the case: «ikke offentlighetsvurdert». */
    vurdert: z.boolean(),
    /** Persons' names that can be read in the fields above: readable, and not findable when the case is old (R31-R34). */
    personnavn: z.array(z.string()),
  })
  .brand<'OffentligSak'>();
export type OffentligSak = z.infer<typeof offentligSak>;
