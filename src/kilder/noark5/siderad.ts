import { z } from 'zod';

const felt = z.object({ felt: z.string(), grunn: z.string() });

/** What a journal file says of one entry beyond arkivstruktur.xml. Kept aside while the archive structure is read. */
export const siderad = z.object({
  /** offentligJournal.xml: names and titles in it are as the archive shows them to the public. */
  offentlig: z.boolean(),
  klasse: z.array(z.string()),
  sak: z.object({
    metadata: z.array(z.string()),
    tilgangskode: z.string().optional(),
    hjemmel: z.array(z.string()),
  }),
  post: z.object({
    metadata: z.array(z.string()),
    tilgangskode: z.string().optional(),
    hjemmel: z.array(z.string()),
  }),
  gradering: z.string().optional(),
  administrativEnhet: z.string().optional(),
  saksbehandler: z.string().optional(),
  parter: z.array(z.object({ type: z.string(), navn: z.string(), skjermet: z.boolean() })),
  /** What could not be understood: the entry is then rejected, since its shielding is not known. */
  feil: felt.optional(),
});
export type Siderad = z.infer<typeof siderad>;
/** Shielding as a journal states it on a case or an entry. */
export type Sideskjerming = Siderad['sak'];
