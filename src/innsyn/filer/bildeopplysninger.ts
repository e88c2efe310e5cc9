import type { Filtype } from './filtype.ts';

const ascii = (bytes: Buffer, fra: number, til: number): string => bytes.toString('latin1', fra, til);

/** What a JPEG holds before its picture: all but what is needed to show it may say where it was taken, or how it looked before. */
function jpg(bytes: Buffer): boolean {
  for (let sted = 2; sted + 4 <= bytes.length && bytes[sted] === 0xff;) {
    const merke = bytes[sted + 1] ?? 0;
    if (merke === 0xff) {
      sted += 1;
      continue;
    }
    if (merke === 0xda) return false;
    const app = merke >= 0xe0 && merke <= 0xef;
    const innhold = ascii(bytes, sted + 4, sted + 16);
    if (merke === 0xfe || (app && !/^(?:JFIF|ICC_PROFILE|Adobe)/u.test(innhold))) return true;
    sted += 2 + bytes.readUInt16BE(sted + 2);
  }
  return false;
}

/** Text, Exif, and what stands after the picture's end, where editors have left the rest of a larger one. */
function png(bytes: Buffer): boolean {
  for (let sted = 8; sted + 12 <= bytes.length;) {
    const art = ascii(bytes, sted + 4, sted + 8);
    if (/^(?:tEXt|zTXt|iTXt|eXIf)$/u.test(art)) return true;
    sted += 12 + bytes.readUInt32BE(sted);
    if (art === 'IEND') return sted < bytes.length;
  }
  return false;
}

/** DocumentName, ImageDescription, PageName, Artist, HostComputer, XMP, IPTC, Photoshop, Exif, GPS. */
const MERKER = new Set([269, 270, 285, 315, 316, 700, 33723, 34377, 34665, 34853]);
const FLEST_SIDER = 1000;

function tif(bytes: Buffer): boolean {
  const liten = bytes[0] === 0x49;
  const to = (sted: number): number => (liten ? bytes.readUInt16LE(sted) : bytes.readUInt16BE(sted));
  const fire = (sted: number): number => (liten ? bytes.readUInt32LE(sted) : bytes.readUInt32BE(sted));
  for (let side = 0, sted = fire(4); sted !== 0 && side < FLEST_SIDER; side++) {
    const antall = to(sted);
    for (let i = 0; i < antall; i++) if (MERKER.has(to(sted + 2 + 12 * i))) return true;
    sted = fire(sted + 2 + 12 * antall);
  }
  return false;
}

/**
 * Whether the file of a picture says more than the picture shows.
 *
 * @throws RangeError where the file is cut off.
 */
export function harBildeopplysninger(type: Extract<Filtype, 'jpg' | 'png' | 'tif'>, bytes: Buffer): boolean {
  return { jpg, png, tif }[type](bytes);
}
