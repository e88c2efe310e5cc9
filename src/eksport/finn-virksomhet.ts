import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { finnVirksomhet, lesKonfig } from '../konfig/les-konfig.ts';
import { RESERVERTE_STIER } from '../konfig/slug.ts';
import { standardVirksomhet } from '../konfig/standard.ts';
import type { Kilde, Konfig, Virksomhet } from '../konfig/virksomhet.ts';
import { skrivHel } from '../lager/paa-disken.ts';
import { Eksportavbrudd } from './feil.ts';

/** Whose delivery it is, and from which of its archives. */
export interface Avsender {
  readonly virksomhet: Virksomhet;
  readonly kilde: Kilde;
  /** All that the configuration names: it is read once in a run, which has then seen one of them only. */
  readonly virksomheter: readonly Virksomhet[];
  /** There was no configuration: this one is as careful as the rules allow, and is written when something is read. */
  readonly nyKonfig: Konfig | undefined;
}

export interface Avsendervalg {
  readonly konfig: string;
  readonly virksomhet?: string | undefined;
  readonly kilde?: string | undefined;
}

/** What the delivery says of itself. */
export interface Leveransehode {
  readonly arkivskaperNavn?: string | undefined;
  readonly organisasjonsnummer?: string | undefined;
  readonly andreOrganisasjonsnumre?: readonly string[] | undefined;
}

const liste = (navn: readonly string[]): string => navn.map((n) => `«${n}»`).join(', ');

/**
 * Finds the body and the source. A configuration with one of each needs no help; otherwise the options or the name in the
 * delivery decide.
 *
 * @throws Eksportavbrudd when they do not, Konfigfeil when the configuration cannot be used.
 */
export function finnAvsender(valg: Avsendervalg, hode: Leveransehode): Avsender {
  if (!existsSync(valg.konfig)) return nyAvsender(valg, hode);
  const konfig = lesKonfig(valg.konfig);
  const { virksomheter } = konfig;
  const funnet =
    finnVirksomhet(konfig, { slug: valg.virksomhet, arkivskaperNavn: hode.arkivskaperNavn }) ??
    (valg.virksomhet === undefined && virksomheter.length === 1 ? virksomheter[0] : undefined);
  if (!funnet)
    throw new Eksportavbrudd(
      valg.virksomhet === undefined
        ? `Leveransen sier ikke hvilken virksomhet den kommer fra. Velg en med --virksomhet: ${liste(virksomheter.map((v) => v.slug))}.`
        : `Virksomheten «${valg.virksomhet}» står ikke i ${valg.konfig}. Der står ${liste(virksomheter.map((v) => v.slug))}.`,
    );
  if (valg.virksomhet === undefined) krevSammeNummer(funnet, hode);
  const kilde =
    valg.kilde === undefined
      ? funnet.kilder.length === 1
        ? funnet.kilder[0]
        : undefined
      : funnet.kilder.find(({ id }) => id === valg.kilde);
  if (!kilde)
    throw new Eksportavbrudd(
      `${valg.kilde === undefined ? 'Virksomheten har flere kilder' : `Kilden «${valg.kilde}» står ikke i konfigurasjonen`}. Velg en med --kilde: ${liste(funnet.kilder.map(({ id }) => id))}.`,
    );
  return { virksomhet: funnet, kilde, virksomheter, nyKonfig: undefined };
}

/** The delivery of one body in the journal of another would be shielded by the wrong rules. @throws Eksportavbrudd */
function krevSammeNummer(
  { slug, organisasjonsnummer }: Virksomhet,
  { organisasjonsnummer: oppgitt, andreOrganisasjonsnumre = [] }: Leveransehode,
): void {
  if (oppgitt === undefined || organisasjonsnummer === undefined) return;
  if ([oppgitt, ...andreOrganisasjonsnumre].includes(organisasjonsnummer)) return;
  throw new Eksportavbrudd(
    `Leveransen er fra organisasjonsnummer ${oppgitt}, men ${slug} har ${organisasjonsnummer} i konfigurasjonen. ` +
      `Er det riktig at den skal i journalen til ${slug}, kjør en gang til med --virksomhet ${slug}. Ingenting er endret.`,
  );
}

const NOKKEL = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What is written into a new configuration must be what the next run can read. @throws Eksportavbrudd */
function krevNokkel(valg: '--virksomhet' | '--kilde', verdi: string | undefined): void {
  if (verdi !== undefined && !NOKKEL.test(verdi))
    throw new Eksportavbrudd(
      `${valg} må være små bokstaver a–z, sifre og bindestrek, for eksempel «nord-fjord».`,
    );
  if (valg === '--virksomhet' && verdi !== undefined && RESERVERTE_STIER.has(verdi))
    throw new Eksportavbrudd(`«${verdi}» er opptatt av en av nettstedets egne sider. Velg en annen slug.`);
}

function nyAvsender(valg: Avsendervalg, { arkivskaperNavn, organisasjonsnummer }: Leveransehode): Avsender {
  krevNokkel('--virksomhet', valg.virksomhet);
  krevNokkel('--kilde', valg.kilde);
  const navn = arkivskaperNavn ?? valg.virksomhet;
  if (navn === undefined)
    throw new Eksportavbrudd(
      'Leveransen sier ikke hvem som er arkivskaper. Velg en virksomhet med --virksomhet, eller lag en konfigurasjon.',
    );
  const standard = standardVirksomhet({ arkivskaperNavn: navn, organisasjonsnummer, kilde: valg.kilde });
  const virksomhet = valg.virksomhet === undefined ? standard : { ...standard, slug: valg.virksomhet };
  const [kilde] = virksomhet.kilder;
  if (!kilde) throw new Error('The standard configuration has no source.');
  const virksomheter = [virksomhet];
  return { virksomhet, kilde, virksomheter, nyKonfig: { virksomheter } };
}

/** Writes the configuration whole, so that it can be edited before the next run. */
export function skrivKonfig(sti: string, konfig: Konfig): void {
  mkdirSync(dirname(sti), { recursive: true });
  skrivHel(sti, `${JSON.stringify(konfig, null, 2)}\n`);
}
