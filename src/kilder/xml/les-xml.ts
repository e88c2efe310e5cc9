import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { Leveransefeil } from '../../noark/leveranse.ts';
import { createDecoder } from './dekoding.ts';

/** What a reader does with the file's elements. Names come without namespace prefix. */
export interface XmlBehandler {
  start(navn: string, attributter: Readonly<Record<string, string>>, linje: number): void;
  /** Text and CDATA, as it stands, in pieces. */
  tekst(tekst: string): void;
  slutt(navn: string, linje: number): void;
}

const CHUNK = 256 * 1024;
const MAX_DEPTH = 200;
/** Bytes without one element, text or comment ending: a value this long is no archive's, and would fill the memory. */
const MAX_SILENCE = 16 * 1024 * 1024;

/** The name without its namespace prefix: «ark:saksmappe» is «saksmappe». */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

async function* chunksOf(sti: string, fil: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(sti, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  } catch {
    throw new Leveransefeil(fil, 'filen kan ikke leses fra disken');
  }
}

/**
 * Reads an XML file as a stream and yields after each piece of it, so that the caller can pass on what it has.
 * Memory does not grow with the file. `lest` is told how many bytes each piece had.
 *
 * @throws Leveransefeil when the file is not well-formed, ends too early, or declares entities. The message names the
 *   file and the line, never what stood there.
 */
export async function* lesXml(
  sti: string,
  behandler: XmlBehandler,
  lest: (bytes: number) => void = () => undefined,
): AsyncGenerator<void> {
  const fil = basename(sti);
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let silence = 0;
  let tom = true;
  let failure: Leveransefeil | undefined;
  const fail = (grunn: string): void => {
    failure ??= new Leveransefeil(fil, grunn, parser.line);
  };
  parser.on('error', () => {
    fail('filen er ikke velformet XML, eller er kuttet');
  });
  parser.on('doctype', (doctype) => {
    silence = 0;
    if (/<!ENTITY/i.test(doctype)) fail('filen erklærer entiteter, og leses ikke');
  });
  parser.on('opentag', (tag) => {
    if (failure) return;
    silence = 0;
    if (++depth > MAX_DEPTH) fail('elementene ligger dypere enn noe arkiv gjør');
    else behandler.start(localName(tag.name), tag.attributes, parser.line);
  });
  const onText = (text: string): void => {
    silence = 0;
    if (!failure) behandler.tekst(text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', (tag) => {
    if (failure) return;
    silence = 0;
    depth--;
    behandler.slutt(localName(tag.name), parser.line);
  });

  const decoder = createDecoder(fil);
  for await (const chunk of chunksOf(sti, fil)) {
    tom = false;
    silence += chunk.length;
    parser.write(decoder.decode(chunk));
    if (silence > MAX_SILENCE) fail('et element eller en kommentar er urimelig lang');
    if (failure) throw failure;
    lest(chunk.length);
    yield;
  }
  if (tom) fail('filen er tom');
  parser.write(decoder.end());
  parser.close();
  if (failure) throw failure;
  yield;
}

/** An element's name without prefix, and its attributes. */
export interface Rotelement {
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string>>;
}

/**
 * A file's root element, by reading no more than its beginning.
 *
 * @throws Leveransefeil when the file is not XML, or declares entities.
 */
export async function kreverRot(sti: string): Promise<Rotelement> {
  let rot: Rotelement | undefined;
  const behandler: XmlBehandler = {
    start(navn, attributter) {
      rot ??= { navn, attributter: { ...attributter } };
    },
    tekst: () => undefined,
    slutt: () => undefined,
  };
  try {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only the first pieces are read
    for await (const _ of lesXml(sti, behandler)) if (rot) break;
  } catch (error) {
    // What is wrong further in is for the reading itself to say.
    if (!(rot && error instanceof Leveransefeil)) throw error;
  }
  if (rot === undefined) throw new Leveransefeil(basename(sti), 'filen har ikke noe rotelement');
  return rot;
}

/** A file's root element; undefined where the file is not XML that can be read. */
export async function lesRot(sti: string): Promise<Rotelement | undefined> {
  try {
    return await kreverRot(sti);
  } catch (error) {
    if (error instanceof Leveransefeil) return undefined;
    throw error;
  }
}
