import { setTimeout as vent } from 'node:timers/promises';
import { Konfigfeil } from '../src/konfig/les-konfig.ts';
import { lesPostmiljo, UgyldigPostmiljo } from '../src/innsyn/post/innstillinger.ts';
import { ManglerBygg } from '../src/server/astro-gjengiver.ts';
import { lagLogg } from '../src/server/logg.ts';
import { lesMiljo, UgyldigMiljo } from '../src/server/miljo.ts';
import { startOffentlig, type OffentligTjener } from '../src/server/start-offentlig.ts';

/** The longest that ending may take: what has not ended by then is cut off. Milliseconds. */
const SLUTTFRIST = 1_800;

const harKode = (feil: unknown, kode: string): boolean =>
  feil instanceof Error && 'code' in feil && feil.code === kode;

/** What the person who starts the server can do something about, in one sentence; undefined for anything else. */
function forklaring(feil: unknown): string | undefined {
  const vaare = [UgyldigMiljo, UgyldigPostmiljo, Konfigfeil, ManglerBygg];
  if (feil instanceof Error && vaare.some((klasse) => feil instanceof klasse)) return feil.message;
  if (harKode(feil, 'EADDRINUSE')) return 'Porten er i bruk. Velg en annen med PORT, for eksempel PORT=4322.';
  if (harKode(feil, 'EACCES'))
    return 'Tjeneren får ikke lov til å bruke porten eller mappen. Se PORT, HOST og DATA.';
  if (harKode(feil, 'EADDRNOTAVAIL')) return 'Denne maskinen har ikke adressen i HOST.';
  return undefined;
}

/** The server of a role. What opens the internal store is loaded by the roles that name it, and by no other. */
async function startRolle(env: NodeJS.ProcessEnv): Promise<OffentligTjener> {
  const miljo = lesMiljo(env);
  const valg = { logg: lagLogg(), post: lesPostmiljo(env) };
  if (miljo.rolle === 'offentlig') return startOffentlig(miljo, valg);
  const { lesKonsollvalg } = await import('../src/server/arkiv/konsollvalg.ts');
  const { startArkiv } = await import('../src/server/arkiv/start-arkiv.ts');
  return startArkiv(miljo, lesKonsollvalg(miljo, env), valg);
}

/**
 * Serves the role that ROLLE names until SIGTERM or SIGINT, and then ends within two seconds.
 * @returns The address to open, once it answers; undefined when it could not start, with the exit code set.
 */
export async function server(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const tjener = await startRolle(env);
    const slutt = async (): Promise<void> => {
      await Promise.race([tjener.lukk(), vent(SLUTTFRIST)]);
      process.exit(0);
    };
    process.once('SIGTERM', () => void slutt());
    process.once('SIGINT', () => void slutt());
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
