import { describe, expect, test } from 'vitest';
import type { Filtype } from '../../../src/innsyn/filer/filtype.ts';
import { finnVarsler } from '../../../src/innsyn/filer/finn-varsler.ts';
import { STORST_LEST } from '../../../src/innsyn/filer/pdf-varsler.ts';

/** Files that are no more than what is looked at in them. All that they say is invented. */

const se = (type: Filtype, bytes: Uint8Array): Promise<readonly string[]> =>
  finnVarsler(type, bytes.byteLength, async () => bytes);

function tall(bytes: 2 | 4, verdi: number, liten = false): Buffer {
  const ut = Buffer.alloc(bytes);
  if (liten) ut.writeUIntLE(verdi, 0, bytes);
  else ut.writeUIntBE(verdi, 0, bytes);
  return ut;
}

const segment = (merke: number, innhold: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, merke]), tall(2, innhold.length + 2), Buffer.from(innhold, 'latin1')]);
const jpg = (...segmenter: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segmenter, segment(0xda, 'bilde'), Buffer.from([0xff, 0xd9])]);
const JFIF = segment(0xe0, 'JFIF\0\x01\x01');

const del = (art: string, innhold: string): Buffer =>
  Buffer.concat([tall(4, innhold.length), Buffer.from(art + innhold, 'latin1'), tall(4, 0)]);
const png = (...deler: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), del('IHDR', 'xxxx'), ...deler]);
const SLUTT = del('IEND', '');

/** Pages of one tag each. */
function tif(liten: boolean, ...merker: readonly number[]): Buffer {
  const sider = merker.map((merke, i) => {
    const neste = i === merker.length - 1 ? 0 : 8 + 18 * (i + 1);
    return Buffer.concat([tall(2, 1, liten), tall(2, merke, liten), Buffer.alloc(10), tall(4, neste, liten)]);
  });
  const hode = Buffer.from(liten ? 'II*\0' : 'MM\0*', 'latin1');
  return Buffer.concat([hode, tall(4, 8, liten), ...sider]);
}

describe('a file that is no PDF', () => {
  test('is told of where it is an office document, whose changes and comments go with it', async () => {
    expect(await se('zip', Buffer.from('PK'))).toEqual(['kontordokument']);
    expect(await se('ole', Buffer.alloc(0))).toEqual(['kontordokument']);
  });

  test.each<[string, Filtype, Buffer]>([
    ['where it was taken', 'jpg', jpg(JFIF, segment(0xe1, 'Exif\0\0GPS'))],
    ['what somebody wrote', 'jpg', jpg(segment(0xfe, 'Kari Oppdiktsen'))],
    ['a smaller picture', 'jpg', jpg(JFIF, segment(0xe0, 'JFXX\0'))],
    ['a second picture', 'jpg', jpg(JFIF, segment(0xe2, 'MPF\0'))],
    ['text', 'png', png(del('tEXt', 'Author\0Kari Oppdiktsen'), SLUTT)],
    ['Exif', 'png', png(del('eXIf', 'MM'), SLUTT)],
    ['the rest of a larger picture', 'png', png(SLUTT, del('IDAT', 'rest'), SLUTT)],
    ['a description', 'tif', tif(true, 270)],
    ['where its second page was taken', 'tif', tif(false, 256, 34853)],
  ])('is told of where it is a picture with %s', async (_, type, bytes) => {
    expect(await se(type, bytes)).toEqual(['bildeopplysninger']);
  });

  test.each<[Filtype, Buffer]>([
    ['jpg', jpg(JFIF, segment(0xe2, 'ICC_PROFILE\0'), segment(0xdb, 'tabell'))],
    ['png', png(del('IDAT', 'tEXt'), SLUTT)],
    ['tif', tif(true, 256, 257)],
  ])('is not told of where it is a picture and nothing else: %s', async (type, bytes) => {
    expect(await se(type, bytes)).toEqual([]);
  });

  test('is told of where nobody could look into it: too large, or cut off', async () => {
    expect(await finnVarsler('jpg', STORST_LEST + 1, () => Promise.reject(new Error('lest')))).toEqual([
      'ikke-lest',
    ]);
    expect(await se('tif', tif(true, 256, 257).subarray(0, 20))).toEqual(['ikke-lest']);
  });
});
