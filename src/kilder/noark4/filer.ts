import { readdir, stat } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { Leveransefeil } from '../../noark/leveranse.ts';

/** A file of the delivery: its name as it lies there, its absolute path and its size in bytes. */
export interface Leveransefil {
  readonly navn: string;
  readonly sti: string;
  readonly storrelse: number;
}

/** What deliveries call their files; anything else is not repeated. */
const VANLIG_NAVN = /^\w{1,12}\.(?:xml|txt|dat|sgm|sgml)$/iu;

/**
 * Finds files in one folder by name. A delivery names its files without regard to case, sometimes with the path they had
 * on the machine that wrote them: only the last part of a name counts, so that none leads out of the folder.
 */
export class Mappe {
  readonly #sti: string;
  readonly #navn: ReadonlyMap<string, string>;
  private constructor(sti: string, navn: readonly string[]) {
    this.#sti = sti;
    this.#navn = new Map(navn.map((ett) => [ett.toLowerCase(), ett]));
  }

  static async aapne(sti: string): Promise<Mappe> {
    const innhold = await readdir(sti, { withFileTypes: true });
    return new Mappe(
      sti,
      innhold
        .filter((del) => !del.isDirectory())
        .map((del) => del.name)
        .toSorted(),
    );
  }

  /** The names in the folder that end so, in order. */
  medEndelse(endelse: string): string[] {
    return [...this.#navn].filter(([navn]) => navn.endsWith(endelse)).map(([, ekte]) => ekte);
  }

  har(navn: string): boolean {
    return this.#navn.has(win32.basename(navn.trim()).toLowerCase());
  }

  /** @throws Leveransefeil, on behalf of the file that names it, when the file is not there. */
  async finn(navn: string, nevntI: string): Promise<Leveransefil> {
    const filnavn = win32.basename(navn.trim());
    const ekte = this.#navn.get(filnavn.toLowerCase());
    if (ekte === undefined) {
      const hvilken = VANLIG_NAVN.test(filnavn) ? `filen ${filnavn},` : 'en fil';
      throw new Leveransefeil(
        nevntI,
        `${hvilken} som leveransen sier at den består av, finnes ikke i mappen`,
      );
    }
    const sti = join(this.#sti, ekte);
    return { navn: ekte, sti, storrelse: (await stat(sti)).size };
  }
}
