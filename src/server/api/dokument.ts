import { z } from 'zod';
import { TALL } from '../innsyn/tall-svar.ts';
import { FerdigSvar } from '../svar/ferdig-svar.ts';
import { APIHODER, SPOR_HVER_GANG } from '../svar/hoder.ts';
import { SOKEARK } from '../utgaver/regneark.ts';
import { SAKSSTROM, SOKESTROM } from '../utgaver/strom.ts';
import { JSON_TYPE } from '../svar/svar.ts';
import { feilsvar, navngitte, type Operasjon, type Svarbeskrivelse } from './beskrivelse.ts';
import { FORSLAG } from './forslag.ts';
import { HELSE } from './helse.ts';
import { JOURNALPOSTER } from './journalposter.ts';
import { SAK } from './saker.ts';

const OPERASJONER: readonly Operasjon[] = [
  JOURNALPOSTER,
  FORSLAG,
  SAK,
  SOKEARK,
  SOKESTROM,
  SAKSSTROM,
  TALL,
  HELSE,
];

type Skjema = Readonly<Record<string, unknown>>;

/** What is sent may leave out what has a default; what is answered may get new fields, so no answer is said to have no more. */
const VALG = {
  io: 'input',
  override: ({ jsonSchema }) => {
    // The format says it all, and more plainly than the pattern it is checked by.
    if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    // That a number is whole is said already.
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    // Our types' word, which means something else in this document.
    delete jsonSchema.readOnly;
  },
} satisfies z.core.ToJSONSchemaParams;

const plass = (id: string): string => `#/components/schemas/${id}`;

/** Every named schema by its name. */
function komponenter(): Readonly<Record<string, Skjema>> {
  const { schemas } = z.toJSONSchema(navngitte, { ...VALG, uri: plass });
  for (const skjema of Object.values(schemas)) {
    delete skjema.$schema;
    delete skjema.$id;
  }
  return schemas;
}

/** The fields of an address or of a query, one a parameter. A list is sent as the same parameter many times. */
function parametre(sted: 'path' | 'query', skjema: z.ZodObject | undefined): readonly Skjema[] {
  if (skjema === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(skjema, VALG);
  return Object.entries(properties).map(([navn, felt]) => {
    const { description, ...schema } = typeof felt === 'object' ? felt : {};
    return { name: navn, in: sted, required: required.includes(navn), description, schema };
  });
}

function svar({ hva, skjema = feilsvar, type }: Svarbeskrivelse): Skjema {
  if (type !== undefined) return { description: hva, content: { [type]: { schema: { type: 'string' } } } };
  const id = navngitte.get(skjema)?.id;
  if (id === undefined) throw new TypeError('An answer of the API has a schema without a name.');
  return { description: hva, content: { 'application/json': { schema: { $ref: plass(id) } } } };
}

const operasjon = (o: Operasjon): Skjema => ({
  get: {
    operationId: o.navn,
    summary: o.hva,
    parameters: [...parametre('path', o.adresse), ...parametre('query', o.sporring)],
    responses: Object.fromEntries(Object.entries(o.svar).map(([status, ett]) => [status, svar(ett)])),
  },
});

/** The open API in the words of OpenAPI 3.1: made of the schemas that its input is checked by and its answers have their types from. */
const lagApidokument = (): Skjema => ({
  openapi: '3.1.1',
  info: {
    title: 'Åpen journal: åpne data',
    version: '1',
    description:
      'Den offentlige journalen som data, uten nøkkel og uten innlogging, med nøyaktig den samme skjermingen som sidene. Dataene kan brukes fritt (offentleglova § 7). Svarene kan få nye felter. Spør med If-None-Match: det som er trukket tilbake, er borte fra svarene med en gang. Strømmene er på språket til nettstedet, og med /nb, /nn eller /en foran på et annet.',
  },
  externalDocs: { url: '/om#api', description: 'Om journalen: åpne data' },
  servers: [{ url: '/' }],
  paths: Object.fromEntries(OPERASJONER.map((o) => [o.sti, operasjon(o)])),
  components: { schemas: komponenter() },
});

let ferdig: FerdigSvar | undefined;

/** `GET /api/v1/openapi.json`: the same for everybody as long as the server runs, made when it is first asked for. */
export const apidokumentsvar = (): FerdigSvar =>
  (ferdig ??= new FerdigSvar(
    {
      status: 200,
      type: JSON_TYPE,
      kropp: Buffer.from(JSON.stringify(lagApidokument())),
      lagring: SPOR_HVER_GANG,
      hoder: APIHODER,
    },
    'grundig',
  ));
