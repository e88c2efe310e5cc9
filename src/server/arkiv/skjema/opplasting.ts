import type { IncomingMessage } from 'node:http';
import type { Filkasse, Mottak, Mottatt } from '../../../innsyn/filer/filkasse.ts';
import { krevBareFart } from '../../foresporsel/kroppsfrist.ts';
import { Flerdelleser, lesGrense, UgyldigFlerdel } from './flerdelt.ts';

/** The largest file, in bytes. What is larger is put on a request by the command line. */
const STORST = 50 * 1024 * 1024;
/** Everything else in a form: fields, and what parts them. */
const RESTEN = 256 * 1024;
const FLEST_DELER = 1000;

/** A file as it came: what it is called is never read, and what it is, is seen by its bytes. It lies on disk until the form is answered. */
export interface Opplastetfil {
  readonly felt: string;
  readonly innhold: Mottatt;
}

export type Lestopplasting =
  | { readonly art: 'lest'; readonly felt: URLSearchParams; readonly filer: readonly Opplastetfil[] }
  | { readonly art: 'for-stort' | 'feil-type' | 'avbrutt' };

const typen = (req: IncomingMessage): string => req.headers['content-type'] ?? '';

export const erOpplasting = (req: IncomingMessage): boolean => /^multipart\/form-data\s*;/i.test(typen(req));

class ForStort extends Error {
  override readonly name = 'ForStort';
}

/** One form on its way in: its fields in memory, its files on disk. */
class Innkommende {
  readonly felt = new URLSearchParams();
  readonly filer: Opplastetfil[] = [];
  readonly #kasse: Filkasse;
  #del: { readonly navn: string; readonly erFil: boolean } = { navn: '', erFil: false };
  #deler = 0;
  #tekst: Buffer[] = [];
  #plass = RESTEN;
  #mottak: Mottak | undefined;

  constructor(kasse: Filkasse) {
    this.#kasse = kasse;
  }

  begynn(del: { readonly navn: string; readonly erFil: boolean }): void {
    this.#deler += 1;
    if (this.#deler > FLEST_DELER) throw new ForStort();
    this.#del = del;
    this.#tekst = [];
  }

  async ta(bytes: Buffer): Promise<void> {
    if (this.#del.erFil) {
      this.#mottak ??= await this.#kasse.taImot();
      await this.#mottak.skriv(bytes);
      return;
    }
    this.#plass -= bytes.byteLength;
    if (this.#plass < 0) throw new ForStort();
    this.#tekst.push(bytes);
  }

  async slutt(): Promise<void> {
    const { navn, erFil } = this.#del;
    if (!erFil) this.felt.append(navn, Buffer.concat(this.#tekst).toString('utf8'));
    // A field where no file was chosen is no file.
    const mottak = this.#mottak;
    this.#mottak = undefined;
    if (mottak !== undefined) this.filer.push({ felt: navn, innhold: await mottak.ferdig() });
  }

  /** Nothing of it is to be used: what came is thrown away. */
  async kast(): Promise<void> {
    await this.#mottak?.avbryt();
    await kastOpplastet(this.#kasse, this.filer);
  }
}

/** Throws away what nobody has kept. */
export async function kastOpplastet(kasse: Filkasse, filer: readonly Opplastetfil[]): Promise<void> {
  for (const { innhold } of filer) await kasse.kast(innhold);
}

async function lesInn(req: IncomingMessage, grense: string, inn: Innkommende): Promise<void> {
  const leser = new Flerdelleser(grense);
  let kommet = 0;
  // The answer that says why must have a connection to go by.
  for await (const bit of req.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(bit)) throw new UgyldigFlerdel();
    kommet += bit.byteLength;
    if (kommet > STORST + RESTEN) throw new ForStort();
    for (const hendelse of leser.les(bit))
      if (hendelse.art === 'del') inn.begynn(hendelse);
      else if (hendelse.art === 'bit') await inn.ta(hendelse.bytes);
      else await inn.slutt();
  }
  if (!leser.ferdig) throw new UgyldigFlerdel();
}

/**
 * Reads a form with files: each file goes to disk as it comes, under a name that nobody knows. It may take as long as it needs, as long as
 * it comes. Whoever reads it must keep its files or throw them away.
 */
export async function lesOpplasting(req: IncomingMessage, kasse: Filkasse): Promise<Lestopplasting> {
  const grense = lesGrense(typen(req));
  if (grense === undefined) return { art: 'feil-type' };
  if (Number(req.headers['content-length'] ?? 0) > STORST + RESTEN) return { art: 'for-stort' };
  krevBareFart(req);
  const inn = new Innkommende(kasse);
  try {
    await lesInn(req, grense, inn);
    return { art: 'lest', felt: inn.felt, filer: inn.filer };
  } catch (feil) {
    await inn.kast();
    if (feil instanceof ForStort) return { art: 'for-stort' };
    if (feil instanceof UgyldigFlerdel) return { art: 'feil-type' };
    // Nobody is there to answer any more.
    if (req.destroyed || req.socket.destroyed) return { art: 'avbrutt' };
    throw feil;
  }
}
