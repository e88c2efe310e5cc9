import { z } from 'zod';

/** How a body handles access requests. Everything has a default: a body that says nothing still follows the law. */
export const innsynskonfig = z.strictObject({
  /** Where new requests and reminders are sent. Without it the body's own contact address is used. */
  epost: z.email().optional(),
  /** Who decides complaints (R48): Statsforvalteren for municipalities; for others the superior body. */
  klageinstans: z
    .strictObject({
      navn: z.string().default('Statsforvalteren'),
      epost: z.email().optional(),
      /** Then silence is no refusal (R42, offl. § 32). */
      kongenIStatsraad: z.boolean().default(false),
    })
    .prefault({}),
  /** Whether the «virkedager» of environmental information count Saturdays (R51). */
  miljoeLoerdagTelles: z.boolean().default(true),
  /** Days from closure until everything about the requester is erased (R57). */
  bevaringsdager: z.int().min(30).max(3650).default(180),
  /** Days after the answer that its documents can be fetched by the link. */
  filerTilgjengeligDager: z.int().min(1).max(365).default(60),
  /** Hours a link that confirms an address is good for. */
  bekreftelsestimer: z.int().min(1).max(336).default(48),
  /** Documents in one request: a technical limit, told with what to do instead (R38). */
  maksDokumenter: z.int().min(1).max(500).default(200),
  /** A decision needs a second person before it is sent. */
  fireOeyne: z.boolean().default(false),
  /** For a body that handles requests in its archive system: where order.xml goes, and which version it reads. */
  arkivordre: z.strictObject({ epost: z.email(), versjon: z.enum(['1', '2']).default('1') }).optional(),
});
export type Innsynskonfig = z.infer<typeof innsynskonfig>;
