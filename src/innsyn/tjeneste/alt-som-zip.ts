import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { brevSomPdf } from '../brev/brev-pdf.ts';
import { tokenhash } from '../hemmelighet.ts';
import { kravdeler, norskFor } from './bunt.ts';
import { eksporterMineData } from './eksport.ts';
import { utleveringer } from './filer.ts';
import type { Grunnlag } from './grunnlag.ts';

/** A file that was to be handed out is gone, or is not what was put there: the zip ends, so that nobody believes it whole. */
class FilMangler extends Error {
  override readonly name = 'FilMangler';
  constructor() {
    super('En fil som skulle vært med, mangler eller er ødelagt.');
  }
}

/** Readable by the owner, like every saved file. */
const MODUS = 0o100644;

/**
 * Everything behind a status link as a zip: a folder for each request, named by its reference number, with its course, complaints and
 * letters as PDF and every given file as it is; and all that is kept of the one who asked, as JSON. File names are our own.
 * Each file is made or read when its turn comes, so that the largest of them, and not their sum, is what the memory must hold.
 * @returns undefined for a link that opens nothing.
 */
export async function altSomZip(g: Grunnlag, token: string): Promise<Readable | undefined> {
  const naa = g.klokke();
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), naa);
  const data = await eksporterMineData(g, token);
  if (funnet === undefined || data === undefined) return undefined;

  const zip = new ZipFile();
  const ut = new PassThrough();
  zip.on('error', (feil: unknown) => {
    ut.destroy(feil instanceof Error ? feil : new FilMangler());
  });
  const leggTil = (navn: string, compress: boolean, lag: () => Promise<Uint8Array>): void => {
    zip.addReadStreamLazy(navn, { mtime: naa, mode: MODUS, compress }, (klar) => {
      lag().then(
        (bytes) => klar(null, Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)])),
        // What stops the zip comes by its 'error'; the stream is only there to be nothing.
        (feil: unknown) => klar(feil, Readable.from([])),
      );
    });
  };

  leggTil('innsynskrav.json', true, async () => Buffer.from(data));
  const filer = await utleveringer(g, token);
  for (const krav of funnet.krav) {
    for (const del of await kravdeler(g, krav, norskFor(krav)))
      leggTil(`${krav.referanse}/${del.fil}.pdf`, false, () => brevSomPdf(del.innhold, naa));
    for (const { id, sha256, navn } of filer.filter(({ referanse }) => referanse === krav.referanse))
      leggTil(`${krav.referanse}/${navn}`, false, async () => {
        const bytes = g.filkasse.les(id, sha256);
        if (bytes === undefined) throw new FilMangler();
        return bytes;
      });
  }
  zip.end();
  zip.outputStream.pipe(ut);
  return ut;
}
