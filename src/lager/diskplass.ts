import { readdirSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** What a day or two may bring of deliveries, requests, mail and files, in bytes: so that the warning comes in time. */
const MINST = 1_000_000_000;

/** How a data directory's disk stands, in bytes. */
export interface Diskplass {
  /** What this user may still write. */
  readonly ledig: number;
  /** With less than this, something will soon stop: an export, a request, the log of a withdrawal. */
  readonly trengs: number;
}

export const erTrang = ({ ledig, trengs }: Diskplass): boolean => ledig < trengs;

/** The size of the directory's largest database; one may go away while we look. */
function stoerste(mappe: string): number {
  const databaser = readdirSync(mappe).filter((navn) => navn.endsWith('.db'));
  return Math.max(
    0,
    ...databaser.map((navn) => statSync(join(mappe, navn), { throwIfNoEntry: false })?.size ?? 0),
  );
}

/**
 * Looks at the disk of a data directory. A database that is erased is written anew twice beside itself, set aside and in its WAL,
 * so that the largest must have room for that too.
 *
 * @param minst bytes that must be free however small the databases are.
 */
export async function lesDiskplass(mappe: string, minst = MINST): Promise<Diskplass> {
  const { bavail, bsize } = await statfs(mappe);
  return { ledig: bavail * bsize, trengs: Math.max(minst, 2 * stoerste(mappe)) };
}

/** Bytes as people say them: «0,4 GB». */
const gigabyte = (byte: number): string => `${(byte / 1e9).toFixed(1).replace('.', ',')} GB`;

/** What is wrong, for those who run the journal; undefined where there is room. */
export const diskvarsel = (plass: Diskplass): string | undefined =>
  erTrang(plass)
    ? `Det er bare ${gigabyte(plass.ledig)} ledig på disken med datamappen, og det bør være minst ${gigabyte(plass.trengs)}. Er den full, stopper eksport og innsynskrav, og det er bare plass til noen få tilbaketrekkinger.`
    : undefined;
