import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Konfigmangel, kontrollerKonfig } from './kryssjekk.ts';
import { type Konfig, konfig, type Virksomhet } from './virksomhet.ts';

/** The configuration cannot be used. Lists everything that is wrong at once, never what the values are. */
export class Konfigfeil extends Error {
  override readonly name = 'Konfigfeil';
  readonly fil: string;
  readonly mangler: readonly Konfigmangel[];
  constructor(fil: string, mangler: readonly Konfigmangel[]) {
    const linjer = mangler.map((m) => `  ${m.sti === '' ? 'hele filen' : m.sti}: ${m.melding}`);
    super(`Konfigurasjonen i ${fil} kan ikke brukes:\n${linjer.join('\n')}`);
    this.fil = fil;
    this.mangler = mangler;
  }
}

/** «virksomheter[0].kilder[1].id», the way people point into JSON. */
const formaterSti = (sti: readonly PropertyKey[]): string =>
  sti
    .map((ledd, i) => (typeof ledd === 'number' ? `[${ledd}]` : `${i === 0 ? '' : '.'}${String(ledd)}`))
    .join('');

const TYPER: Readonly<Record<string, string>> = {
  string: 'en tekst i hermetegn',
  number: 'et tall',
  int: 'et helt tall',
  boolean: 'true eller false',
  array: 'en liste i hakeparenteser',
  object: 'et objekt i krøllparenteser',
  record: 'et objekt i krøllparenteser',
};

const FORMATER: Readonly<Record<string, string>> = {
  email: 'Skriv en gyldig e-postadresse.',
  url: 'Skriv en hel adresse som begynner med https://.',
  date: 'Skriv datoen som åååå-mm-dd.',
  regex:
    'Verdien har feil form. Bruk bare tegnene som feltet tillater: små bokstaver a–z, sifre og bindestrek i nøkler, ni sifre i organisasjonsnummer.',
};

/** How to mend what zod found, in plain Norwegian. */
function melding(feil: z.core.$ZodIssue): string {
  switch (feil.code) {
    case 'invalid_type':
      return feil.input === undefined
        ? `Feltet mangler. Legg det inn som ${TYPER[feil.expected] ?? feil.expected}.`
        : `Skriv ${TYPER[feil.expected] ?? feil.expected}.`;
    case 'unrecognized_keys':
      return `Ukjent felt: ${feil.keys.join(', ')}. Fjern det, eller rett skrivemåten.`;
    case 'invalid_value':
      return `Velg en av verdiene ${feil.values.map(String).join(', ')}.`;
    case 'too_small':
      return feil.origin === 'array'
        ? `Listen må ha minst ${feil.minimum} oppføring.`
        : `Verdien må være minst ${feil.minimum}.`;
    case 'too_big':
      return `Verdien kan ikke være større enn ${feil.maximum}.`;
    case 'invalid_format':
      if (feil.path.includes('kjenteFelt'))
        return 'Skriv feltet slik rapporten navngir det, for eksempel «registrering/felt».';
      if (feil.path.includes('aksentfarge'))
        return 'Skriv fargen som # og seks heksadesimale sifre, for eksempel «#0b4f57».';
      return FORMATER[feil.format] ?? 'Verdien har feil form.';
    case 'custom':
      return feil.message;
    default:
      return 'Verdien er ikke gyldig.';
  }
}

const IKKE_JSON = 'Filen er ikke gyldig JSON. Se etter manglende komma, hermetegn eller parentes';

/** What is wrong with a text that is no JSON: the line, where the parser gives one, and none of what the file says. */
function jsonmangel(feil: unknown): Konfigmangel {
  const [, linje] = /\(line (\d+) column \d+\)$/u.exec(feil instanceof Error ? feil.message : '') ?? [];
  return linje === undefined
    ? { sti: '', melding: `${IKKE_JSON}.` }
    : { sti: `linje ${linje}`, melding: `${IKKE_JSON} der eller på linjen før.` };
}

/**
 * Parses the text of a configuration file (JSON).
 * @param fil its name, for the message.
 * @throws Konfigfeil with every mistake that the schema finds.
 */
export function tolkMed<T>(skjema: z.ZodType<T>, tekst: string, fil: string): T {
  let innhold: unknown;
  try {
    innhold = JSON.parse(tekst.replace(/^\ufeff/u, ''));
  } catch (feil) {
    throw new Konfigfeil(fil, [jsonmangel(feil)]);
  }
  const svar = z.safeParse(skjema, innhold, { reportInput: true });
  if (!svar.success) {
    throw new Konfigfeil(
      fil,
      svar.error.issues.map((f) => ({ sti: formaterSti(f.path), melding: melding(f) })),
    );
  }
  return svar.data;
}

/** Parses a configuration's text and checks it whole. @throws Konfigfeil with every mistake found. */
export function tolkKonfig(tekst: string, fil: string): Konfig {
  const lest = tolkMed(konfig, tekst, fil);
  const mangler = kontrollerKonfig(lest);
  if (mangler.length > 0) throw new Konfigfeil(fil, mangler);
  return lest;
}

/**
 * Reads the configuration file (JSON).
 * @throws Konfigfeil when the file cannot be read or anything in it is wrong.
 */
export function lesKonfig(sti: string): Konfig {
  let tekst: string;
  try {
    tekst = readFileSync(sti, 'utf8');
  } catch {
    throw new Konfigfeil(sti, [
      { sti: '', melding: 'Filen finnes ikke eller kan ikke leses. Sjekk stien og rettighetene.' },
    ]);
  }
  return tolkKonfig(tekst, sti);
}

/** The organisation with a slug, or the one whose deliveries carry a creator's name. */
export function finnVirksomhet(
  konfigurasjon: Konfig,
  valg: { readonly slug?: string | undefined; readonly arkivskaperNavn?: string | undefined },
): Virksomhet | undefined {
  const { slug, arkivskaperNavn } = valg;
  if (slug !== undefined) return konfigurasjon.virksomheter.find((v) => v.slug === slug);
  const fold = (navn: string): string => navn.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (arkivskaperNavn === undefined) return undefined;
  return konfigurasjon.virksomheter.find((v) =>
    [v.arkivskaperNavn, v.navn].some((n) => n !== undefined && fold(n) === fold(arkivskaperNavn)),
  );
}
