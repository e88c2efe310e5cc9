import { Konfigfeil } from '../../konfig/les-konfig.ts';
import { LaastFeil } from '../../lager/laas.ts';
import { DatabaseversjonFeil } from '../../lager/migrasjon.ts';
import { Leveransefeil } from '../../noark/leveranse.ts';
import { UgyldigMeilivalg } from '../../sok/meilisearch/fra-miljo.ts';
import { IndekseringFeilet } from '../../sok/meilisearch/klient.ts';
import { IndeksAvAnnenUtgave } from '../../sok/meilisearch/skriver.ts';
import { SokUtilgjengelig } from '../../sok/sokemotor.ts';
import { Eksportavbrudd } from '../feil.ts';
import {
  HendelseAvvist,
  HendelseUtdatert,
  SammePerson,
  VedtakAvvist,
  VedtakUtdatert,
} from '../vedtak/vedtaksfeil.ts';

/** What the operating system says of a file or folder that cannot be used, in words for those who run the command. */
const FILFEIL: Readonly<Record<string, string>> = {
  EACCES: 'Denne brukeren har ikke lov til å lese eller skrive det som trengs',
  EPERM: 'Denne brukeren har ikke lov til å lese eller skrive det som trengs',
  ENOENT: 'En fil eller mappe finnes ikke',
  ENOTDIR: 'Det som skulle vært en mappe, er en fil',
  EEXIST: 'Det som skulle vært en mappe, er en fil',
  EISDIR: 'Det som skulle vært en fil, er en mappe',
  EROFS: 'Disken kan bare leses',
  ELOOP: 'En lenke peker på seg selv',
  ENAMETOOLONG: 'Et fil- eller mappenavn er for langt',
};

/** The number by which SQLite says that a file is held by another, is no database, is damaged, or may not be opened or written. */
const DATABASEFEIL: ReadonlyMap<number, string> = new Map([
  [5, 'En annen kjøring holder en database i datamappen. Prøv igjen om litt.'],
  [8, 'En database i datamappen kan bare leses av denne brukeren.'],
  [11, 'En database i datamappen er skadet. Gjenopprett fra en sikkerhetskopi.'],
  [13, 'Det er ikke plass på disken, eller databasen er så stor som den får bli. Det siste er ikke skrevet.'],
  [14, 'En database i datamappen kan ikke åpnes av denne brukeren.'],
  [26, 'En fil i datamappen er ikke en database. Gjenopprett fra en sikkerhetskopi.'],
]);

function systemmelding(feil: Error): string | undefined {
  if ('errcode' in feil && typeof feil.errcode === 'number') return DATABASEFEIL.get(feil.errcode & 0xff);
  const filfeil = 'code' in feil && typeof feil.code === 'string' ? FILFEIL[feil.code] : undefined;
  if (filfeil === undefined) return undefined;
  return 'path' in feil && typeof feil.path === 'string' ? `${filfeil}: ${feil.path}` : `${filfeil}.`;
}

/**
 * The index did not get what the journal has: the journal is whole, what is missing stands in the outbox, and the next run brings
 * it. Undefined for any other error.
 */
export const etterslepsmelding = (feil: unknown): string | undefined =>
  feil instanceof SokUtilgjengelig || feil instanceof IndekseringFeilet || feil instanceof IndeksAvAnnenUtgave
    ? `${feil.message} Journalen er hel, og indeksen får det som mangler, neste gang.`
    : undefined;

/** What to tell people when a command ended before it changed anything; undefined for what nobody foresaw. */
export function avbruddsmelding(feil: unknown): string | undefined {
  if (feil instanceof Leveransefeil)
    return `Leveransen kan ikke brukes. ${feil.message.replace(/\.?$/u, '.')} Ingenting er endret.`;
  const ventet =
    feil instanceof Eksportavbrudd ||
    feil instanceof Konfigfeil ||
    feil instanceof LaastFeil ||
    feil instanceof UgyldigMeilivalg ||
    feil instanceof VedtakUtdatert ||
    feil instanceof VedtakAvvist ||
    feil instanceof SammePerson ||
    feil instanceof HendelseAvvist ||
    feil instanceof HendelseUtdatert ||
    feil instanceof DatabaseversjonFeil;
  if (ventet) return feil.message;
  return feil instanceof Error ? systemmelding(feil) : undefined;
}
