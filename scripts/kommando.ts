import { userInfo } from 'node:os';
import { Command, type CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { erDato } from '../src/tid/dager.ts';
import { UgyldigPeriode } from '../src/konsoll/lister/periode.ts';
import { avbruddsmelding, etterslepsmelding } from '../src/eksport/rapport/avbruddsmelding.ts';
import { erRenMappe, PYNT_I_DATA } from '../src/lager/datamappe.ts';

/** 0 done, 1 done with something that someone must look at, 2 ended before anything was changed, 3 cut off by what nobody foresaw. */
export type Utgangskode = 0 | 1 | 2 | 3;

/** What the argument parser says in English, and what we say. The value that was wrong is not repeated. */
const OVERSETTELSER: readonly (readonly [RegExp, string])[] = [
  [/missing required argument '(.+)'/u, 'Argumentet <$1> mangler.'],
  [/required option '(.+)' not specified/u, 'Valget $1 må være med.'],
  [/option '(.+)' argument missing/u, 'Valget $1 mangler en verdi.'],
  [/unknown option '(.+)'/u, 'Valget $1 finnes ikke.'],
  [/too many arguments/u, 'Det er for mange argumenter.'],
  [/unknown command/u, 'Kommandoen finnes ikke.'],
  [/value '.*' is invalid for argument '(.+)'\. Allowed choices are (.+)\./su, '<$1> må være en av: $2.'],
  [/option '(.+)' argument '.*' is invalid\. Allowed choices are (.+)\./su, 'Valget $1 må være en av: $2.'],
  [/option '(.+)' argument '.*' is invalid\. (.+)/su, 'Valget $1: $2'],
];

/** The name of the user who runs a command; a container may have users without names. */
export function brukernavn(): string {
  try {
    return userInfo().username;
  } catch {
    return 'ikke oppgitt';
  }
}

/** A name that somebody gives for whoever acts. It can never be taken for one who has logged in: those have «#» in theirs. */
export function lesAv(navn: string): string {
  if (navn.trim() === '') throw new InvalidArgumentError('Skriv hvem det er.');
  if (navn.includes('#')) throw new InvalidArgumentError('Et navn kan ikke ha tegnet #.');
  return navn;
}

/** A whole number within bounds, as an argument or an option takes it. */
export const heltall =
  (fra: number, til = Number.MAX_SAFE_INTEGER) =>
  (tekst: string): number => {
    const tall = Number(tekst);
    if (!/^\d+$/u.test(tekst) || tall < fra || tall > til)
      throw new InvalidArgumentError(
        `Skriv et helt tall fra ${fra} ${til === Number.MAX_SAFE_INTEGER ? 'og opp' : `til ${til}`}.`,
      );
    return tall;
  };

/** A date that is in the calendar, as an option takes it. */
export function lesDato(tekst: string): string {
  if (!erDato(tekst)) throw new InvalidArgumentError('Skriv en dato som åååå-mm-dd.');
  return tekst;
}

/** The option for the data folder; DATA names another, as it does for the server, and an empty one is none. */
export function datavalg(): Option {
  const data = process.env['DATA'] || 'data';
  if (!erRenMappe(data)) {
    console.error(PYNT_I_DATA);
    process.exit(2);
  }
  return new Option('--data <mappe>', 'mappen med databaser og konfigurasjon').default(data);
}

const TITLER: Readonly<Record<string, string>> = {
  'Usage:': 'Bruk:',
  'Arguments:': 'Argumenter:',
  'Options:': 'Valg:',
  'Global Options:': 'Felles valg:',
  'Commands:': 'Kommandoer:',
};

/** A complaint of the argument parser in Norwegian. */
export function oversett(melding: string): string {
  for (const [engelsk, norsk] of OVERSETTELSER) {
    const treff = engelsk.exec(melding);
    if (treff) return norsk.replace(/\$(\d)/gu, (_, nr: string) => (treff[Number(nr)] ?? '').trim());
  }
  return 'Kommandoen kan ikke leses.';
}

const paaNorsk = (tekst: string): string =>
  tekst.replace('(choices: ', '(velg mellom: ').replace(/(?<=[(,] ?)default: /u, 'standard: ');
const brukPaaNorsk = (bruk: string): string =>
  bruk.replaceAll('[options]', '[valg]').replaceAll('[command]', '[kommando]');

/** A command that speaks Norwegian, and answers 2 when it is called wrongly: nothing was changed. */
export function lagKommando(navn: string, beskrivelse: string): Command {
  return new Command(navn)
    .description(beskrivelse)
    .helpOption('-h, --help', 'vis denne hjelpen')
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (tittel) => TITLER[tittel] ?? tittel,
      styleUsage: brukPaaNorsk,
      subcommandTerm: (kommando) => brukPaaNorsk(new Help().subcommandTerm(kommando)),
      styleDescriptionText: paaNorsk,
    })
    .configureOutput({
      outputError: (melding, skriv) => {
        skriv(`${oversett(melding)} Se npm run ${navn} -- --help.\n`);
      },
    })
    .exitOverride((feil: CommanderError) => process.exit(feil.exitCode === 0 ? 0 : 2));
}

/** Tells why a command ended, without a word of what the archive holds. @returns the exit code. */
export function meldFeil(feil: unknown): 2 | 3 {
  const etterslep = etterslepsmelding(feil);
  if (etterslep !== undefined) {
    console.error(etterslep);
    return 3;
  }
  const melding = feil instanceof UgyldigPeriode ? feil.message : avbruddsmelding(feil);
  if (melding !== undefined) {
    console.error(melding);
    return 2;
  }
  const [navn, spor] = feil instanceof Error ? [feil.name, feil.stack ?? ''] : [typeof feil, ''];
  console.error(
    `Noe gikk galt som ingen hadde tenkt på (${navn}). Journalen er hel, og neste kjøring fullfører. Meld fra med dette:`,
  );
  // The message may hold what was being worked with: only where it happened is told.
  console.error(
    spor
      .split('\n')
      .filter((linje) => /^\s+at /u.test(linje))
      .join('\n'),
  );
  return 3;
}

/** Runs a command's work and sets the exit code: 0 where it gives none. */
export async function utfoer(arbeid: () => Promise<Utgangskode | undefined>): Promise<void> {
  try {
    process.exitCode = (await arbeid()) ?? 0;
  } catch (feil) {
    process.exitCode = meldFeil(feil);
  }
}

/** «1 linje», «2 linjer». */
export const iLinjer = (antall: number): string => `${antall} ${antall === 1 ? 'linje' : 'linjer'}`;
