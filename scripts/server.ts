import { setTimeout as vent } from 'node:timers/promises';
import { Konfigfeil } from '../src/konfig/les-konfig.ts';
import { Gjenopprettes } from '../src/lager/brukstegn.ts';
import { DatabaseversjonFeil } from '../src/lager/migrasjon.ts';
import { systemmelding } from '../src/lager/systemfeil.ts';
import { lesPostmiljo, UgyldigPostmiljo } from '../src/innsyn/post/innstillinger.ts';
import { ManglerBygg } from '../src/server/svar/astro-gjengiver.ts';
import { lagLogg } from '../src/server/logg.ts';
import { lesMiljo, type Miljo, UgyldigMiljo } from '../src/server/oppstart/miljo.ts';
import { startOffentlig, type OffentligTjener } from '../src/server/oppstart/start-offentlig.ts';

/** The longest that ending may take: what has not ended by then is cut off. Milliseconds. */
export const SLUTTFRIST = 1_800;

/** Something that must be done before the server starts could not be; the message is for the person who starts it. */
export class ForberedelseFeilet extends Error {
  override readonly name = 'ForberedelseFeilet';
}

const VAARE = [
  UgyldigMiljo,
  UgyldigPostmiljo,
  Konfigfeil,
  ManglerBygg,
  DatabaseversjonFeil,
  Gjenopprettes,
  ForberedelseFeilet,
] as const;

/** What the person who starts the server can do something about, in one sentence; undefined for anything else. */
function forklaring(feil: unknown): string | undefined {
  if (!(feil instanceof Error)) return undefined;
  if (VAARE.some((klasse) => feil instanceof klasse)) return feil.message;
  const kode = 'code' in feil ? feil.code : undefined;
  if (kode === 'EADDRINUSE') return 'Porten er i bruk. Velg en annen med PORT, for eksempel PORT=4322.';
  if (kode === 'EADDRNOTAVAIL' || kode === 'ENOTFOUND') return 'Denne maskinen har ikke adressen i HOST.';
  if (kode === 'EACCES' && 'syscall' in feil && feil.syscall === 'listen')
    return 'Denne brukeren får ikke bruke porten. Velg en annen med PORT, for eksempel PORT=4321.';
  return systemmelding(feil);
}

/** What is done when the environment has been read and found good, and before anything is opened. */
export type Forberedelse = (miljo: Miljo) => Promise<void>;

/** The server of a role. What opens the internal store is loaded by the roles that name it, and by no other. */
async function startRolle(env: NodeJS.ProcessEnv, forbered: Forberedelse): Promise<OffentligTjener> {
  const miljo = lesMiljo(env);
  const valg = { logg: lagLogg(), post: lesPostmiljo(env) };
  if (miljo.rolle === 'offentlig') {
    await forbered(miljo);
    return startOffentlig(miljo, valg);
  }
  const { lesKonsollvalg } = await import('../src/server/arkiv/adgang/konsollvalg.ts');
  const { startArkiv } = await import('../src/server/arkiv/start-arkiv.ts');
  const konsollvalg = lesKonsollvalg(miljo, env);
  await forbered(miljo);
  return startArkiv(miljo, konsollvalg, valg);
}

/**
 * Serves the role that ROLLE names until SIGTERM or SIGINT, and then ends within two seconds; so it does, with exit code 1, when somebody puts
 * another database in the place of one that is open.
 * @param forbered What is missing is made here; it is not called when the environment has a mistake.
 * @returns The address to open, once it answers; undefined when it could not start, with the exit code set.
 */
export async function server(
  env: NodeJS.ProcessEnv,
  forbered: Forberedelse = async () => {},
): Promise<string | undefined> {
  try {
    const tjener = await startRolle(env, forbered);
    const slutt = async (kode: number): Promise<void> => {
      await Promise.race([tjener.lukk(), vent(SLUTTFRIST)]);
      process.exit(kode);
    };
    process.once('SIGTERM', () => void slutt(0));
    process.once('SIGINT', () => void slutt(0));
    void tjener.byttet.then(() => slutt(1));
    return tjener.adresse;
  } catch (feil) {
    const melding = forklaring(feil);
    if (melding === undefined) throw feil;
    console.error(melding);
    process.exitCode = 2;
    return undefined;
  }
}

if (import.meta.main) {
  const adresse = await server(process.env);
  if (adresse !== undefined) console.log(`Journalen er åpen på ${adresse}`);
}
