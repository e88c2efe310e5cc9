import { statSync } from 'node:fs';

/** Which file stands at a path, by what the system knows it by: a file that is moved there is another. */
export interface Filmerke {
  /** The file that stands there now; undefined where there is none. */
  naa(): string | undefined;
  /** Remembers the file that is in use. */
  merk(fil: string | undefined): void;
  /** True when the file that is in use no longer stands there. */
  erByttet(): boolean;
}

export function lagFilmerke(sti: string): Filmerke {
  let iBruk: string | undefined;
  const naa = (): string | undefined => {
    const fil = statSync(sti, { throwIfNoEntry: false });
    return fil && `${fil.dev}/${fil.ino}`;
  };
  return {
    naa,
    merk: (fil) => {
      iBruk = fil;
    },
    erByttet: () => iBruk !== undefined && naa() !== iBruk,
  };
}
