import { z } from 'zod';
import { APIDOKUMENT } from '../../../src/server/svar/hoder.ts';
import { hent } from '../tjener-i-test.ts';

type JSONSkjema = Parameters<typeof z.fromJSONSchema>[0];
const jsonskjema = z.custom<Exclude<JSONSkjema, boolean>>(
  (verdi) => typeof verdi === 'object' && verdi !== null,
);

const parameter = z.strictObject({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  description: z.string(),
  schema: jsonskjema,
});
export type Parameter = z.infer<typeof parameter>;

const operasjon = z.strictObject({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(parameter),
  responses: z.record(
    z.string().regex(/^[2-5]\d\d$/),
    z.strictObject({
      description: z.string(),
      content: z.record(z.string(), z.strictObject({ schema: jsonskjema })),
    }),
  ),
});

const dokument = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  externalDocs: z.strictObject({ url: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(z.string(), z.strictObject({ get: operasjon })),
  components: z.strictObject({ schemas: z.record(z.string(), jsonskjema) }),
});

/** A schema as a checker of answers takes it: a field that the document does not name is refused. */
function streng(del: unknown): unknown {
  if (Array.isArray(del)) return del.map(streng);
  if (typeof del !== 'object' || del === null) return del;
  const felter = Object.fromEntries(
    Object.entries(del).map(([navn, verdi]) => [
      navn,
      navn === '$ref' && typeof verdi === 'string'
        ? verdi.replace('#/components/schemas/', '#/$defs/')
        : streng(verdi),
    ]),
  );
  return 'properties' in felter ? { ...felter, additionalProperties: false } : felter;
}

/** The document as a running server gives it, and a check of answers by what it says, as a client of it would make. */
export async function lesApidokument(port: number) {
  const svar = await hent(port, APIDOKUMENT);
  const lest = dokument.parse(JSON.parse(svar.tekst));
  const $defs = streng(lest.components.schemas);
  return {
    lest,
    /** @throws when the document has no such answer, or this one has another shape. */
    prov(sti: string, status: number, innhold: unknown, type = 'application/json'): void {
      const lovet = lest.paths[sti]?.get.responses[status]?.content[type];
      if (lovet === undefined) throw new Error(`The document promises no ${status} with ${type} at ${sti}.`);
      const skjema = streng(lovet.schema);
      z.fromJSONSchema(jsonskjema.parse({ ...jsonskjema.parse(skjema), $defs })).parse(innhold);
    },
  };
}
