import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ForberedelseFeilet } from '../server.ts';

const ROT = join(import.meta.dirname, '..', '..');
const BYGGET = join(ROT, 'dist', 'server', 'entry.mjs');
const KILDER = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];

/** True when there is no built face, or when something it is made from has changed since. */
function maaBygges(): boolean {
  if (!existsSync(BYGGET)) return true;
  const bygget = statSync(BYGGET).mtimeMs;
  return globSync(KILDER, { cwd: ROT }).some((fil) => {
    const stat = statSync(join(ROT, fil));
    return stat.isFile() && stat.mtimeMs > bygget;
  });
}

/**
 * Builds the pages when they are missing or older than their sources, so that `npm start` is enough.
 * @throws ForberedelseFeilet when the build fails; what it said stands on stderr.
 */
export async function byggVedBehov(si: (linje: string) => void): Promise<void> {
  if (!maaBygges()) return;
  si('Bygger nettsidene …');
  const bygg = spawn('npm', ['run', '--silent', 'build'], {
    cwd: ROT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let sagt = '';
  bygg.stdout.on('data', (bit: Buffer) => (sagt += bit.toString()));
  const kode = await new Promise<number | null>((klar, feilet) => {
    bygg.once('error', feilet);
    bygg.once('exit', klar);
  });
  if (kode === 0) return;
  process.stderr.write(sagt);
  throw new ForberedelseFeilet('Nettsidene lot seg ikke bygge.');
}
