import { z } from 'zod';
import { erRenMappe, PYNT_I_DATA } from '../../lager/datamappe.ts';
import { tomSomUtelatt, utenLuft } from '../../lager/miljoverdi.ts';
import { lesMellomledd, type Mellomledd, UgyldigMellomledd } from '../innsyn/klientnett.ts';
import { meiliFraMiljo, UgyldigMeilivalg } from '../../sok/meilisearch/fra-miljo.ts';
import type { Meilitilkobling } from '../../sok/meilisearch/klient.ts';

const port = z.preprocess(
  utenLuft,
  z.coerce
    .number({ error: 'PORT må være et helt tall fra 0 til 65535.' })
    .int({ error: 'PORT må være et helt tall fra 0 til 65535.' })
    .min(0, { error: 'PORT må være et helt tall fra 0 til 65535.' })
    .max(65_535, { error: 'PORT må være et helt tall fra 0 til 65535.' })
    .default(4321),
);
const rolle = z.preprocess(
  utenLuft,
  z
    .enum(['offentlig', 'arkiv', 'begge'], { error: 'ROLLE må være offentlig, arkiv eller begge.' })
    .optional(),
);
const adresse = (navn: string, eksempel: string) =>
  z.preprocess(
    utenLuft,
    z
      .url({
        protocol: /^https?$/,
        error: `${navn} må være en full nettadresse, for eksempel ${eksempel}.`,
        abort: true,
      })
      // Every link of a page begins at the root: below a path, none of them would lead anywhere.
      .refine((verdi) => /^[^?#]*$/u.test(verdi) && new URL(verdi).pathname === '/', {
        error: `${navn} kan ikke ha noe etter vertsnavnet: siden må ha en adresse for seg selv, for eksempel ${eksempel}.`,
      })
      .transform((verdi) => verdi.replace(/\/+$/, ''))
      .optional(),
  );

const skjema = z.object({
  /** Where the server listens; 0 lets the system choose. */
  PORT: port,
  HOST: z.preprocess(
    utenLuft,
    z
      .string()
      // An IPv6 address as it is written in a web address.
      .transform((verdi) => verdi.replace(/^\[(.*)\]$/u, '$1'))
      .default('127.0.0.1'),
  ),
  /** The folder that holds the stores. */
  DATA: z.preprocess(tomSomUtelatt, z.string().refine(erRenMappe, { error: PYNT_I_DATA }).default('data')),
  /** Unset is the public role: the internal store is opened only by a role that names it. */
  ROLLE: rolle,
  /** The site's own address, for quoting an entry in full. Never taken from the request's Host. */
  NETTADRESSE: adresse('NETTADRESSE', 'https://postliste.kommunen.no'),
  /** The staff console's address, for the links in mail to the units: it is another server than the one that sends it. */
  KONSOLLADRESSE: adresse('KONSOLLADRESSE', 'https://journal-arkiv.kommunen.no'),
  /** The public journal's address, for a console of its own: where the one who asks reads the answer, and what stands on public pages. */
  JOURNALADRESSE: adresse('JOURNALADRESSE', 'https://postliste.kommunen.no'),
  /** The proxies that may say where a request comes from: addresses and networks. */
  MELLOMLEDD: z.preprocess(tomSomUtelatt, z.string().optional()),
});

export type Rolle = 'offentlig' | 'arkiv' | 'begge';

/** How the server was asked to run. */
export interface Miljo {
  readonly port: number;
  readonly vert: string;
  readonly data: string;
  readonly rolle: Rolle;
  readonly nettadresse: string | undefined;
  /** Where mail to staff leads. */
  readonly konsolladresse?: string;
  /** Where the public reads the journal; unset in a console that is told of its own address only. */
  readonly journaladresse?: string;
  /** The proxies that may say where a request comes from; unset, those on this machine. */
  readonly mellomledd?: Mellomledd;
  /** The search server, where the index in the data folder is not used. */
  readonly meili?: Meilitilkobling;
}

/** The environment asks for something that cannot be: the message says which variable and what it may be. */
export class UgyldigMiljo extends Error {
  override readonly name = 'UgyldigMiljo';
}

const LOKALE_VERTER: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** True for an address that only this machine has. */
export const erLokalVert = (vert: string): boolean => LOKALE_VERTER.has(vert);

function lesMeili(env: Readonly<Record<string, string | undefined>>): Meilitilkobling | undefined {
  try {
    return meiliFraMiljo(env);
  } catch (feil) {
    throw feil instanceof UgyldigMeilivalg ? new UgyldigMiljo(feil.message) : feil;
  }
}

function lesLedd(tekst: string): Mellomledd {
  try {
    return lesMellomledd(tekst);
  } catch (feil) {
    throw feil instanceof UgyldigMellomledd ? new UgyldigMiljo(feil.message) : feil;
  }
}

/**
 * Reads PORT, HOST, DATA, ROLLE, NETTADRESSE, KONSOLLADRESSE, JOURNALADRESSE, MELLOMLEDD, and MEILI_URL, MEILI_KEY and MEILI_INDEKS.
 * @throws UgyldigMiljo with one sentence for each mistake, and never the value itself.
 */
export function lesMiljo(env: Readonly<Record<string, string | undefined>>): Miljo {
  const lest = skjema.safeParse(env);
  if (!lest.success) throw new UgyldigMiljo(lest.error.issues.map(({ message }) => message).join('\n'));
  const { PORT, HOST, DATA, ROLLE, NETTADRESSE, KONSOLLADRESSE, JOURNALADRESSE, MELLOMLEDD } = lest.data;
  if (ROLLE === 'begge' && !erLokalVert(HOST)) {
    throw new UgyldigMiljo(
      'ROLLE=begge er for utprøving på egen maskin og krever at HOST er 127.0.0.1, ::1 eller localhost.',
    );
  }
  const meili = lesMeili(env);
  return {
    port: PORT,
    vert: HOST,
    data: DATA,
    rolle: ROLLE ?? 'offentlig',
    nettadresse: NETTADRESSE,
    ...(KONSOLLADRESSE === undefined ? {} : { konsolladresse: KONSOLLADRESSE }),
    ...(JOURNALADRESSE === undefined ? {} : { journaladresse: JOURNALADRESSE }),
    ...(meili === undefined ? {} : { meili }),
    ...(MELLOMLEDD === undefined ? {} : { mellomledd: lesLedd(MELLOMLEDD) }),
  };
}
