import { randomUUID } from 'node:crypto';
import {
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { giLivstegn, harLivstegn } from './livstegn.ts';
import { lagMappe } from './mappe.ts';
import { harFeilkode } from './systemfeil.ts';

/** What a lock file says: who holds it, and since when. */
interface Innhold {
  /** Which sign of life is the holder's. */
  readonly id: string;
  /** For people who find the file: which process, in its own container, and when it took the lock. */
  readonly pid: number;
  readonly startet: string;
}

/** A lock that this process holds. */
export interface Laas {
  /** Gives it back. Doing it twice does nothing. */
  slipp(): void;
}

/** Another run holds the lock, or something that no run has made stands in its place. */
export class LaastFeil extends Error {
  override readonly name = 'LaastFeil';
  readonly pid: number | undefined;
  constructor({ pid, startet, uleselig }: { pid?: number; startet?: string; uleselig?: string } = {}) {
    const hvem = pid === undefined ? '' : ` (prosess ${pid}, startet ${startet ?? 'ukjent'})`;
    super(
      uleselig === undefined
        ? `En annen kjøring holder på med de samme dataene${hvem}. Vent til den er ferdig.`
        : `Låsen kan ikke leses: ${uleselig}. Er ingen kjøring i gang, kan du slette den og prøve igjen. Ingenting er endret.`,
    );
    this.pid = pid;
  }
}

export interface Laasvalg {
  /** The file's name; one lock per name. */
  readonly navn?: string;
  readonly naa?: Date;
}

/** What a file has when the power went before its content was on the disk: a name, and at most a length. */
const TOM = /^\0*$/u;

function les(sti: string): Innhold | 'borte' | 'tom' | 'uleselig' {
  try {
    const tekst = readFileSync(sti, 'utf8');
    if (TOM.test(tekst)) return 'tom';
    const lest: unknown = JSON.parse(tekst);
    return erInnhold(lest) ? lest : 'uleselig';
  } catch (feil) {
    if (feil instanceof SyntaxError) return 'uleselig';
    // A link that leads nowhere has the name all the same.
    if (harFeilkode(feil, 'ENOENT')) return erLenke(sti) ? 'uleselig' : 'borte';
    if (harFeilkode(feil, 'EISDIR', 'ELOOP')) return 'uleselig';
    throw feil;
  }
}

const erLenke = (sti: string): boolean =>
  lstatSync(sti, { throwIfNoEntry: false })?.isSymbolicLink() === true;

function erInnhold(verdi: unknown): verdi is Innhold {
  return (
    typeof verdi === 'object' &&
    verdi !== null &&
    'id' in verdi &&
    typeof verdi.id === 'string' &&
    'pid' in verdi &&
    typeof verdi.pid === 'number' &&
    'startet' in verdi &&
    typeof verdi.startet === 'string'
  );
}

/** Gives `fra` the name `til` if nothing has it, with its content there from the first moment. */
function lenk(fra: string, til: string): boolean {
  try {
    linkSync(fra, til);
    return true;
  } catch (feil) {
    if (harFeilkode(feil, 'EEXIST')) return false;
    throw feil;
  }
}

/**
 * Takes the lock on a data directory: a file that names the process, and beside it the process's sign of life. It is given back
 * with `slipp`, and a lock whose process is gone (killed, or the machine restarted) is taken over. The processes that share a data
 * directory must be on one machine, in as many containers as they like.
 *
 * @throws LaastFeil when a living process holds it, this one included.
 */
export function taLaas(dir: string, valg: Laasvalg = {}): Laas {
  lagMappe(dir);
  const sti = join(dir, valg.navn ?? 'kjoring.laas');
  const eget: Innhold = {
    id: randomUUID(),
    pid: process.pid,
    startet: (valg.naa ?? new Date()).toISOString(),
  };
  const utkast = `${sti}.${eget.id}`;
  const livstegn = giLivstegn(tegn(sti, eget));
  try {
    writeFileSync(utkast, JSON.stringify(eget), { flag: 'wx' });
    while (!lenk(utkast, sti)) overtaDoed(sti, utkast, eget);
  } catch (feil) {
    livstegn.slutt();
    throw feil;
  } finally {
    rmSync(utkast, { force: true });
  }
  feiGamle(dir, valg.navn ?? 'kjoring.laas');
  return {
    slipp() {
      const naa = les(sti);
      if (typeof naa === 'object' && naa.id === eget.id) unlinkSync(sti);
      livstegn.slutt();
    },
  };
}

/** Taking a lock leaves its files half made for milliseconds, so that what is older was left by a process that was killed. */
const FORLATT = 3_600_000;
const RESTER = /^\.[0-9a-f-]{36}(?:\.lever|\.brytes(?:\.gammel)?)?$/;

/** Removes what processes that were killed while they took a lock have left beside it. */
function feiGamle(dir: string, navn: string): void {
  for (const fil of readdirSync(dir)) {
    if (!fil.startsWith(navn) || !RESTER.test(fil.slice(navn.length))) continue;
    const sti = join(dir, fil);
    const laget = statSync(sti, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - laget < FORLATT || (fil.endsWith('.lever') && harLivstegn(sti))) continue;
    rmSync(sti, { force: true });
  }
}

const tegn = (sti: string, { id }: Innhold): string => `${sti}.${id}.lever`;

/** True while another than this taker lives that holds the lock, or is about to take it: each gives its sign before it looks. */
const leverAndre = (sti: string, eget: Innhold): boolean =>
  readdirSync(dirname(sti))
    .map((navn) => join(dirname(sti), navn))
    .some(
      (fil) =>
        fil.startsWith(`${sti}.`) && fil.endsWith('.lever') && fil !== tegn(sti, eget) && harLivstegn(fil),
    );

/**
 * Removes a dead process's lock. Two that find it at once must not remove each other's: who may remove lock N is decided
 * by whoever makes the file «N.brytes», and it looks again, after that, that N is still what stands there.
 */
function overtaDoed(sti: string, utkast: string, eget: Innhold): void {
  const funnet = les(sti);
  if (funnet === 'borte') return;
  // Lock files are linked into place whole, so an unreadable one is not ours to judge.
  if (funnet === 'uleselig') throw new LaastFeil({ uleselig: sti });
  if (funnet === 'tom') {
    if (leverAndre(sti, eget)) throw new LaastFeil();
    rmSync(sti, { force: true });
    return;
  }
  if (harLivstegn(tegn(sti, funnet))) throw new LaastFeil(funnet);

  const merke = `${sti}.${funnet.id}.brytes`;
  if (!lenk(utkast, merke)) {
    const bryter = les(merke);
    const forlatt =
      typeof bryter === 'object'
        ? !harLivstegn(tegn(sti, bryter))
        : bryter === 'tom' && !leverAndre(sti, eget);
    if (!forlatt) throw new LaastFeil();
    rmSync(merke, { force: true });
    return;
  }
  try {
    const ennaa = les(sti);
    if (typeof ennaa === 'object' && ennaa.id === funnet.id) {
      renameSync(sti, `${merke}.gammel`);
      rmSync(tegn(sti, funnet), { force: true });
    }
  } finally {
    rmSync(`${merke}.gammel`, { force: true });
    rmSync(merke, { force: true });
  }
}
