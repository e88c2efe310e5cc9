import { type Mottatt, taImotHele } from '../filer/filkasse.ts';
import { FILTYPER, finnFiltype } from '../filer/filtype.ts';
import type { Filvarsel } from '../filer/filvarsel.ts';
import { finnVarsler } from '../filer/finn-varsler.ts';
import { tokenhash } from '../hemmelighet.ts';
import type { Filrad, LagretKrav } from '../lagret-krav.ts';
import { innsynFor } from '../lov-fra-konfig.ts';
import type { Kravdokument } from '../livsloep/krav.ts';
import type { Grunnlag } from './grunnlag.ts';
import { krevAnnen } from './to-personer.ts';
import { erTrukketSiden, trukketNaa } from './trukket-siden.ts';
import { DOEGN } from '../../tid/dager.ts';

const MAKS = 100 * 1024 * 1024;

export type Opplastingssvar =
  | { readonly art: 'ok'; readonly id: string; readonly varsler: readonly Filvarsel[] }
  /** Larger than 100 MB; of a kind that is not handed out; or of a document that is not in the request. */
  | { readonly art: 'for-stor' | 'ukjent-type' | 'ukjent-dokument' };

const erGitt = (d: Kravdokument): boolean => d.svar?.utfall === 'innsyn' || d.svar?.utfall === 'delvis';

/**
 * Puts a file on a document, to be handed out when the document is answered with access. The record of it and what it does to
 * approvals are one transaction: an answer that somebody approved is approved no longer, and a file on what is given already is
 * held until a second person has looked at it, where the body wants four eyes.
 * @param innhold its bytes, or a file that has been taken in; what is not kept of it is thrown away here.
 */
export async function lastOpp(
  g: Grunnlag,
  referanse: string,
  nummer: number,
  innhold: Uint8Array | Mottatt,
  av: string,
): Promise<Opplastingssvar> {
  const bytes = innhold instanceof Uint8Array;
  if ((bytes ? innhold.byteLength : innhold.storrelse) > MAKS) return { art: 'for-stor' };
  const type = finnFiltype(bytes ? innhold : innhold.hode);
  if (type === undefined) return { art: 'ukjent-type' };
  const finn = ({ krav }: LagretKrav) => krav.dokumenter.find((d) => d.nummer === nummer);
  const foer = await g.lager.hent(referanse);
  if (foer === undefined || finn(foer) === undefined) return { art: 'ukjent-dokument' };
  const mottatt = bytes ? await taImotHele(g.filkasse, innhold) : innhold;
  const { id, storrelse, sha256 } = mottatt;
  const trukket = await trukketFor(g, foer, nummer);
  const varsler = await finnVarsler(type, storrelse, bytes ? async () => innhold : mottatt.les);
  // The file first: a record without one would promise what is not there.
  g.filkasse.behold(mottatt);
  let kjent = false;
  try {
    await g.lager.endre(referanse, g.klokke(), (krav) => {
      const dokument = finn(krav);
      kjent = dokument !== undefined;
      if (dokument === undefined) return {};
      const holdt = erGitt(dokument) && innsynFor(g.konfig, krav.virksomhet).fireOeyne;
      return {
        nyFil: { id, nummer, type, storrelse, sha256, lastetOpp: g.klokke(), varsler, av, trukket, holdt },
      };
    });
  } finally {
    if (!kjent) g.filkasse.slett([id]);
  }
  return kjent ? { art: 'ok', id, varsler } : { art: 'ukjent-dokument' };
}

/** Takes a file away again, and with it the approval of an answer that would give it. */
export async function fjernFil(g: Grunnlag, referanse: string, id: string): Promise<boolean> {
  let fjernet = false;
  await g.lager.endre(referanse, g.klokke(), (_, { filer }) => {
    fjernet = filer().some((fil) => fil.id === id);
    return fjernet ? { fjernFil: id } : {};
  });
  // The record first: a file without one is nobody's, and is swept up.
  if (fjernet) g.filkasse.slett([id]);
  return fjernet;
}

/**
 * A second person has looked at a file that is held: from now on it is handed out.
 * @returns false for one that is not held.
 * @throws EgenGodkjenning for whoever put it there; UinnloggetGodkjenning when one of the two has not logged in.
 */
export async function godkjennFil(g: Grunnlag, referanse: string, id: string, av: string): Promise<boolean> {
  let funnet = false;
  await g.lager.endre(referanse, g.klokke(), (_, { filer }) => {
    const fil = filer().find((en) => en.id === id && en.holdt);
    if (fil !== undefined) krevAnnen(av, [fil.av]);
    funnet = fil !== undefined;
    return funnet ? { frigitt: { filer: [id], av } } : {};
  });
  return funnet;
}

const trukketFor = async (
  g: Grunnlag,
  { virksomhet, etterspurt }: LagretKrav,
  nummer: number,
): Promise<readonly string[]> => {
  const valg = etterspurt.find((e) => e.nummer === nummer)?.valg;
  return valg === undefined ? [] : trukketNaa(g.journal, virksomhet, valg);
};

/** A file as staff see it. */
export interface Ansattfil extends Filrad {
  /** Its entry was withdrawn after it was put there (R59): it is not handed out while it is, unless it is put there anew. */
  readonly trukketSiden: boolean;
}

/** The files of a request, oldest first, each with what keeps it from being handed out. */
export async function filerFor(g: Grunnlag, referanse: string): Promise<readonly Ansattfil[]> {
  const filer = await g.lager.filer(referanse);
  const krav = filer.length > 0 ? await g.lager.hent(referanse) : undefined;
  if (krav === undefined) return [];
  const trukket = new Map<number, readonly string[]>();
  for (const { nummer } of filer)
    if (!trukket.has(nummer)) trukket.set(nummer, await trukketFor(g, krav, nummer));
  return filer.map((fil) => ({
    ...fil,
    trukketSiden: erTrukketSiden(fil.trukket, trukket.get(fil.nummer) ?? []),
  }));
}

/** A file that can be fetched, and until when. */
export interface Utlevering {
  readonly id: string;
  readonly referanse: string;
  readonly nummer: number;
  readonly type: string;
  readonly storrelse: number;
  readonly sha256: string;
  readonly til: Date;
  /** What it is called when it is saved: numbers only, never a title. */
  readonly navn: string;
}

function utlevering(g: Grunnlag, krav: LagretKrav, fil: Ansattfil, nr: number): Utlevering | undefined {
  const dokument = krav.krav.dokumenter.find((d) => d.nummer === fil.nummer);
  const svar = dokument?.svar;
  if (dokument === undefined || svar === undefined || !erGitt(dokument)) return undefined;
  if (fil.holdt || fil.trukketSiden) return undefined;
  // After a complaint the time begins anew.
  const gitt = dokument.klage?.omgjort ?? svar.tid;
  const til = new Date(gitt.getTime() + innsynFor(g.konfig, krav.virksomhet).filerTilgjengeligDager * DOEGN);
  if (g.klokke() >= til) return undefined;
  const endelse = fil.type === 'zip' || fil.type === 'ole' ? 'bin' : fil.type;
  return {
    id: fil.id,
    referanse: krav.referanse,
    nummer: fil.nummer,
    type: FILTYPER[fil.type],
    storrelse: fil.storrelse,
    sha256: fil.sha256,
    til,
    navn: `${krav.referanse}-${fil.nummer}-${nr}.${endelse}`,
  };
}

/** The files that a status link gives, now: of documents that are answered with access, while they can be fetched and are not withdrawn. */
export async function utleveringer(g: Grunnlag, token: string): Promise<readonly Utlevering[]> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  const ut: Utlevering[] = [];
  for (const krav of funnet?.krav ?? [])
    for (const [i, fil] of (await filerFor(g, krav.referanse)).entries()) {
      const en = utlevering(g, krav, fil, i + 1);
      if (en !== undefined) ut.push(en);
    }
  return ut;
}

/**
 * One file's bytes; undefined when it is not there, not given, or its time is out. To be sent as an attachment with its type and
 * `nosniff`: never shown by the site itself.
 */
export async function hentFil(
  g: Grunnlag,
  token: string,
  id: string,
): Promise<{ readonly fil: Utlevering; readonly innhold: Buffer } | undefined> {
  const fil = (await utleveringer(g, token)).find((u) => u.id === id);
  const innhold = fil && g.filkasse.les(id, fil.sha256);
  return fil === undefined || innhold === undefined ? undefined : { fil, innhold };
}
