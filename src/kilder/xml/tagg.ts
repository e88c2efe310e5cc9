import { linjerI } from './tegn.ts';
import { localName } from './xml-leser.ts';

/** A start tag. */
export interface Tagg {
  /** The name as it stands, with prefix. */
  readonly raattNavn: string;
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string>>;
  /** `<a/>`: its end too. */
  readonly tom: boolean;
  readonly linjer: number;
}

const NAVN = '[A-Za-z_][A-Za-z0-9_.:-]*';
const ATTRIBUTT = `(${NAVN})[ \\t\\n]*=[ \\t\\n]*(?:"([^"<&\\t\\n]*)"|'([^'<&\\t\\n]*)')`;
const TAGG = new RegExp(
  `^(${NAVN})((?:[ \\t\\n]+${ATTRIBUTT.replaceAll(/\((?!\?)/g, '(?:')})*)[ \\t\\n]*(/?)$`,
);
const ATTRIBUTTER = new RegExp(ATTRIBUTT, 'g');
const UVANLIG = /[^\t\n\x20-\ud7ff\ue000-\ufffd]/;

/** Most tags of a file are one of some hundred; those that carry something of their own must not fill the memory. */
const BEHOLDT = 5000;
const LENGSTE_BEHOLDTE = 200;

function lesTagg(inni: string): Tagg | undefined {
  const [, raattNavn, attributtdel = '', strek] = TAGG.exec(inni) ?? [];
  if (raattNavn === undefined) return undefined;
  const attributter = new Map<string, string>();
  for (const [, navn = '', dobbelt, enkel = ''] of attributtdel.matchAll(ATTRIBUTTER)) {
    if (attributter.has(navn)) return undefined;
    attributter.set(navn, dobbelt ?? enkel);
  }
  return {
    raattNavn,
    navn: localName(raattNavn),
    attributter: Object.fromEntries(attributter),
    tom: strek === '/',
    linjer: linjerI(inni),
  };
}

/** Reads what stands between `<` and `>` of start tags; undefined where it takes more to know what it is. */
export function lagTaggleser(): (inni: string) => Tagg | undefined {
  const kjente = new Map<string, Tagg>();
  return (inni) => {
    const kjent = kjente.get(inni);
    if (kjent !== undefined) return kjent;
    if (UVANLIG.test(inni)) return undefined;
    if (inni.length > LENGSTE_BEHOLDTE) return lesTagg(inni);
    // A copy: the piece of the file that it was cut from must not be remembered with it.
    const kopi = Buffer.from(inni).toString();
    const tagg = lesTagg(kopi);
    if (kjente.size >= BEHOLDT) kjente.clear();
    if (tagg !== undefined) kjente.set(kopi, tagg);
    return tagg;
  };
}
