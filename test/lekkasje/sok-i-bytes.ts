import { KJENNETEGN, MERKE, type Kanarifugl } from './kanarifugl.ts';

/** Looks for canaries in anything that leaves the house, however it is written. */
export interface Leter {
  /** The canaries in a text or in raw bytes: in any casing, and as UTF-16, percent codes, entities, hex or base64. */
  let(bytes: Buffer | string): ReadonlySet<Kanarifugl>;
}

/** Codes and invisible characters between letters do not hide a word. */
const rens = (tekst: string): string =>
  tekst
    .replace(/&#x([0-9a-f]{1,6});/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, tall: string) => String.fromCharCode(Number(tall)))
    .replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/<\/?mark[^>]*>|&shy;|[\u00ad\u200b-\u200d\u2060]/g, '');

const utf16 = (tekst: string): string => Buffer.from(tekst, 'utf16le').toString('latin1');
const hex = (tekst: string): string => Buffer.from(tekst).toString('hex');

/** MERKE in base64 depends on where in a group of three bytes it starts: what is certain of each of the three. */
const BASE64_MERKER = [0, 1, 2].map((forskyvning) =>
  Buffer.from('\0'.repeat(forskyvning) + MERKE)
    .toString('base64')
    .slice(Math.ceil((forskyvning * 8) / 6), Math.floor(((forskyvning + MERKE.length) * 8) / 6)),
);

function* plasser(tekst: string, hva: string): Generator<number> {
  for (let plass = tekst.indexOf(hva); plass !== -1; plass = tekst.indexOf(hva, plass + 1)) yield plass;
}

export function lagLeter(fugler: readonly Kanarifugl[]): Leter {
  const vedKjennetegn = new Map(
    fugler.map((fugl) => [fugl.ord.slice(-MERKE.length - KJENNETEGN, -MERKE.length), fugl] as const),
  );
  if (vedKjennetegn.size !== fugler.length)
    throw new RangeError('To kanarifugler ligner for mye på hverandre');

  function iKlartekst(tekst: string, ut: Set<Kanarifugl>): void {
    for (const plass of plasser(tekst, MERKE)) {
      const fugl = vedKjennetegn.get(tekst.slice(Math.max(0, plass - KJENNETEGN), plass));
      if (fugl) ut.add(fugl);
    }
  }
  return {
    let(bytes) {
      const raa = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
      const lav = raa.toLowerCase();
      const funnet = new Set<Kanarifugl>();
      iKlartekst(lav, funnet);
      iKlartekst(rens(lav), funnet);
      for (const plass of plasser(lav, utf16(MERKE)))
        iKlartekst(lav.slice(plass - KJENNETEGN * 2, plass + MERKE.length * 2).replaceAll('\0', ''), funnet);
      for (const plass of plasser(lav, hex(MERKE)))
        iKlartekst(
          Buffer.from(lav.slice(plass - KJENNETEGN * 2, plass + MERKE.length * 2), 'hex').toString('latin1'),
          funnet,
        );
      for (const merke of BASE64_MERKER)
        for (const plass of plasser(raa, merke))
          for (let fase = 0; fase < 4; fase++)
            iKlartekst(
              Buffer.from(raa.slice(Math.max(0, plass - 24 + fase), plass + 12), 'base64')
                .toString('latin1')
                .toLowerCase(),
              funnet,
            );
      return funnet;
    },
  };
}
