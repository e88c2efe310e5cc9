import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leggPaaDisken } from '../../lager/paa-disken.ts';
import { GRUPPENS, lagGruppemappe } from '../../lager/rettigheter.ts';
import { DOEGN } from '../../tid/dager.ts';

const ID = /^[0-9a-f-]{36}$/u;
const UFERDIG = '.uferdig';
/** So much of a file as says what kind it is. */
const HODE = 16;

/** A file that has come, whole and on disk, but not in its place yet: kept, or thrown away. */
export interface Mottatt {
  readonly id: string;
  readonly storrelse: number;
  readonly sha256: string;
  /** Its first bytes. */
  readonly hode: Uint8Array;
  readonly les: () => Promise<Buffer>;
}

/** A file on its way in: counted and hashed as it comes, so that no more of it is in memory than the piece that came last. */
export interface Mottak {
  skriv(bit: Uint8Array): Promise<void>;
  ferdig(): Promise<Mottatt>;
  avbryt(): Promise<void>;
}

/** The files that are handed out, in DATA/innsyn-filer: outside every folder that is served, under random names without endings. */
export interface Filkasse {
  taImot(): Promise<Mottak>;
  /** Gives a file its name: from now on it is there, also when the power goes. */
  behold(mottatt: Mottatt): void;
  /** Throws away what was not kept. */
  kast(mottatt: Mottatt): Promise<void>;
  /** The bytes, or undefined when they are gone or are not what was put there. */
  les(id: string, sha256: string): Buffer | undefined;
  slett(ider: readonly string[]): void;
  /** Removes what no record knows of and has lain for a day: left by a process that was killed between file and record. */
  ryddForeldreloese(kjente: ReadonlySet<string>, naa: Date): void;
}

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** All at once, for what is in memory already. */
export async function taImotHele(kasse: Filkasse, bytes: Uint8Array): Promise<Mottatt> {
  const mottak = await kasse.taImot();
  try {
    await mottak.skriv(bytes);
    return await mottak.ferdig();
  } catch (feil) {
    await mottak.avbryt();
    throw feil;
  }
}

async function startMottak(mappe: string): Promise<Mottak> {
  lagGruppemappe(mappe);
  const id = randomUUID();
  const sti = join(mappe, id + UFERDIG);
  const fil = await open(sti, 'wx', 0o600);
  // Who answers and who hands out may be two users.
  await fil.chmod(GRUPPENS);
  const hash = createHash('sha256');
  const hode = Buffer.alloc(HODE);
  let storrelse = 0;
  return {
    async skriv(bit) {
      if (storrelse < HODE) hode.set(bit.subarray(0, HODE - storrelse), storrelse);
      storrelse += bit.byteLength;
      hash.update(bit);
      // All of it, or an error: a nearly full disk takes part of a write and says so only by its length.
      await fil.writeFile(bit);
    },
    async ferdig() {
      await fil.sync();
      await fil.close();
      return {
        id,
        storrelse,
        sha256: hash.digest('hex'),
        hode: hode.subarray(0, storrelse),
        les: () => readFile(sti),
      };
    },
    async avbryt() {
      await fil.close();
      await rm(sti, { force: true });
    },
  };
}

export function lagFilkasse(data: string): Filkasse {
  const mappe = join(data, 'innsyn-filer');
  return {
    taImot: () => startMottak(mappe),
    behold({ id }) {
      renameSync(join(mappe, id + UFERDIG), join(mappe, id));
      // The name is on disk before any record speaks of it.
      leggPaaDisken(mappe);
    },
    kast: ({ id }) => rm(join(mappe, id + UFERDIG), { force: true }),
    les(id, sha256) {
      const sti = join(mappe, id);
      if (!ID.test(id) || !existsSync(sti)) return undefined;
      const bytes = readFileSync(sti);
      return sum(bytes) === sha256 ? bytes : undefined;
    },
    slett(ider) {
      for (const id of ider) if (ID.test(id)) rmSync(join(mappe, id), { force: true });
    },
    ryddForeldreloese(kjente, naa) {
      if (!existsSync(mappe)) return;
      for (const navn of readdirSync(mappe)) {
        const sti = join(mappe, navn);
        if (!kjente.has(navn) && naa.getTime() - statSync(sti).mtimeMs > DOEGN) rmSync(sti, { force: true });
      }
    },
  };
}
