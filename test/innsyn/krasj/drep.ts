import { spawn } from 'node:child_process';

/** Starts a child on a folder, kills it some milliseconds after it has said so many lines, and returns what it had promised. */
export async function kjoerOgDrep(
  fil: string,
  data: string,
  linjer: number,
  ms: number,
): Promise<readonly string[]> {
  const barn = spawn(process.execPath, [new URL(fil, import.meta.url).pathname, data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let sagt = '';
  await new Promise<void>((klar, feil) => {
    barn.stdout.on('data', (del: Buffer) => {
      sagt += del.toString();
      if (sagt.split('\n').length > linjer) klar();
    });
    barn.once('exit', () => {
      feil(new Error('The child ended by itself.'));
    });
  });
  await new Promise((vent) => setTimeout(vent, ms));
  // All that it said before it ended is read too.
  const slutt = new Promise((ferdig) => barn.once('close', ferdig));
  barn.kill('SIGKILL');
  await slutt;
  return sagt.split('\n').slice(0, -1);
}
