import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lever, prosesstart } from './prosess.ts';

/** What a lock file says: who holds it, and since when. */
interface Innhold {
  readonly id: string;
  readonly pid: number;
  /** When the process was started, as the kernel counts it; absent where it does not say. */
  readonly prosess?: string;
  /** When the lock was taken; for people who find the file. */
  readonly startet: string;
}

/** A lock that this process holds. */
export interface Laas {
  /** Gives it back. Doing it twice does nothing. */
  slipp(): void;
}

/** Another run holds the lock. */
export class LaastFeil extends Error {
  override readonly name = 'LaastFeil';
  readonly pid: number | undefined;
  constructor(pid?: number, startet?: string) {
    const hvem = pid === undefined ? '' : ` (prosess ${pid}, startet ${startet ?? 'ukjent'})`;
    super(`En annen kjøring holder på med de samme dataene${hvem}. Vent til den er ferdig.`);
    this.pid = pid;
  }
}

export interface Laasvalg {
  /** The file's name; one lock per name. */
  readonly navn?: string;
  readonly naa?: Date;
}

function les(sti: string): Innhold | 'borte' | 'uleselig' {
  try {
    const lest: unknown = JSON.parse(readFileSync(sti, 'utf8'));
    return erInnhold(lest) ? lest : 'uleselig';
  } catch (feil) {
    if (feil instanceof SyntaxError) return 'uleselig';
    if (erKode(feil, 'ENOENT')) return 'borte';
    throw feil;
  }
}

function erInnhold(verdi: unknown): verdi is Innhold {
  return (
    typeof verdi === 'object' &&
    verdi !== null &&
    'id' in verdi &&
    typeof verdi.id === 'string' &&
    'pid' in verdi &&
    typeof verdi.pid === 'number' &&
    'startet' in verdi &&
    typeof verdi.startet === 'string' &&
    (!('prosess' in verdi) || typeof verdi.prosess === 'string')
  );
}

const erKode = (feil: unknown, kode: string): boolean =>
  feil instanceof Error && 'code' in feil && feil.code === kode;

/** Gives `fra` the name `til` if nothing has it, with its content there from the first moment. */
function lenk(fra: string, til: string): boolean {
  try {
    linkSync(fra, til);
    return true;
  } catch (feil) {
    if (erKode(feil, 'EEXIST')) return false;
    throw feil;
  }
}

/**
 * Takes the lock on a data directory: a file that names the process. It needs no database, it is given back with
 * `slipp`, and a lock whose process is gone (killed, or the machine restarted) is taken over. The processes that share
 * a data directory must see each other's process ids: one machine, one container.
 *
 * @throws LaastFeil when a living process holds it, this one included.
 */
export function taLaas(dir: string, valg: Laasvalg = {}): Laas {
  mkdirSync(dir, { recursive: true });
  const sti = join(dir, valg.navn ?? 'kjoring.laas');
  const prosess = prosesstart(process.pid);
  const eget: Innhold = {
    id: randomUUID(),
    pid: process.pid,
    ...(prosess === undefined ? {} : { prosess }),
    startet: (valg.naa ?? new Date()).toISOString(),
  };
  const utkast = `${sti}.${eget.id}`;
  writeFileSync(utkast, JSON.stringify(eget), { flag: 'wx' });
  try {
    while (!lenk(utkast, sti)) overtaDoed(sti, utkast);
  } finally {
    rmSync(utkast, { force: true });
  }
  return {
    slipp() {
      const naa = les(sti);
      if (typeof naa === 'object' && naa.id === eget.id) unlinkSync(sti);
    },
  };
}

/**
 * Removes a dead process's lock. Two that find it at once must not remove each other's: who may remove lock N is decided
 * by who makes the file «N.brytes», and it looks again, after that, that N is still what stands there.
 */
function overtaDoed(sti: string, utkast: string): void {
  const funnet = les(sti);
  if (funnet === 'borte') return;
  // Lock files are linked into place whole, so an unreadable one is not ours to judge.
  if (funnet === 'uleselig') throw new LaastFeil();
  if (lever(funnet.pid, funnet.prosess)) throw new LaastFeil(funnet.pid, funnet.startet);

  const merke = `${sti}.${funnet.id}.brytes`;
  if (!lenk(utkast, merke)) {
    const bryter = les(merke);
    if (typeof bryter === 'object' && !lever(bryter.pid, bryter.prosess)) rmSync(merke, { force: true });
    else throw new LaastFeil();
    return;
  }
  try {
    const ennaa = les(sti);
    if (typeof ennaa === 'object' && ennaa.id === funnet.id) renameSync(sti, `${merke}.gammel`);
  } finally {
    rmSync(`${merke}.gammel`, { force: true });
    rmSync(merke, { force: true });
  }
}
