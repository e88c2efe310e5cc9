import { statSync } from 'node:fs';
import { feilForLogg, type Logg } from '../logg.ts';

/** How long a changed file may go unseen, in milliseconds. */
const SE_ETTER = 1_000;

/** What tells one state of a file from the next without reading it; empty for one that is not there or cannot be seen. */
function sporAv(sti: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(sti);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

export interface Filvaktvalg<T> {
  readonly sti: string;
  /** Reads the file. @throws when it cannot be used. */
  readonly les: () => T;
  /** What is logged of a new one, of one that cannot be used, and of one that is taken away. */
  readonly ord: { readonly ny: string; readonly feil: string; readonly borte: string };
  readonly logg: Pick<Logg, 'info' | 'error'>;
  /** Milliseconds on any steady clock. */
  readonly naa?: (() => number) | undefined;
}

/**
 * What a file of settings says as it stands now: somebody may mend it while the server runs. A file that is gone or cannot be used
 * leaves the one in use as it was, and is logged once, by its error's class where it has one. The same object is given until the file is another.
 * @throws what `les` throws, when it cannot be used at the start.
 */
export function lagFilvakt<T>({
  sti,
  les,
  ord,
  logg,
  naa = () => performance.now(),
}: Filvaktvalg<T>): () => T {
  let spor = sporAv(sti);
  let lest = les();
  let sett = naa();
  return () => {
    const tid = naa();
    if (tid - sett < SE_ETTER) return lest;
    sett = tid;
    const nytt = sporAv(sti);
    if (nytt === spor) return lest;
    spor = nytt;
    if (nytt === '') {
      logg.error(ord.borte);
      return lest;
    }
    try {
      lest = les();
      logg.info(ord.ny);
    } catch (feil) {
      logg.error(feilForLogg(feil), ord.feil);
    }
    return lest;
  };
}
