import { FILTYPER, finnFiltype } from '../filer/filtype.ts';
import { tokenhash } from '../hemmelighet.ts';
import type { Filrad, LagretKrav } from '../lagret-krav.ts';
import { innsynFor } from '../lov-fra-konfig.ts';
import { lesVedtak } from '../svar/vedtak.ts';
import type { Grunnlag } from './grunnlag.ts';

const MAKS = 100 * 1024 * 1024;
const DOEGN = 86_400_000;

export type Opplastingssvar =
  | { readonly art: 'ok'; readonly id: string }
  /** Larger than 100 MB; of a kind that is not handed out; or of a document that is not in the request. */
  | { readonly art: 'for-stor' | 'ukjent-type' | 'ukjent-dokument' };

/** Who approved an answer, approved the files it gives: when they change, so must somebody look again. */
async function tilbakeTilGodkjenning(g: Grunnlag, referanse: string, nummer: number): Promise<void> {
  const beroert = (await g.lager.vedtak(referanse)).filter(
    ({ tilstand, godkjentAv, innhold }) =>
      tilstand === 'utkast' &&
      godkjentAv !== undefined &&
      lesVedtak(innhold).dokumenter.some((d) => d.nummer === nummer),
  );
  if (beroert.length === 0) return;
  const vedtak = beroert.map(({ id, tilstand, opprettet, av, innhold }) => ({
    id,
    tilstand,
    opprettet,
    av,
    innhold,
  }));
  await g.lager.endre(referanse, g.klokke(), () => ({ vedtak }));
}

/** Puts a file on a document, to be handed out when the document is answered with access. */
export async function lastOpp(
  g: Grunnlag,
  referanse: string,
  nummer: number,
  bytes: Uint8Array,
  av: string,
): Promise<Opplastingssvar> {
  if (bytes.length > MAKS) return { art: 'for-stor' };
  const type = finnFiltype(bytes);
  if (type === undefined) return { art: 'ukjent-type' };
  const krav = await g.lager.hent(referanse);
  if (krav?.krav.dokumenter.some((d) => d.nummer === nummer) !== true) return { art: 'ukjent-dokument' };
  await tilbakeTilGodkjenning(g, referanse, nummer);
  // The file first: a record without one would promise what is not there.
  const { id, sha256 } = g.filkasse.lagre(bytes);
  await g.lager.leggTilFil(referanse, {
    id,
    nummer,
    type,
    storrelse: bytes.length,
    sha256,
    lastetOpp: g.klokke(),
    av,
  });
  return { art: 'ok', id };
}

/** Takes a file away again. */
export async function fjernFil(g: Grunnlag, referanse: string, id: string): Promise<boolean> {
  const fil = (await g.lager.filer(referanse)).find((en) => en.id === id);
  if (fil !== undefined) await tilbakeTilGodkjenning(g, referanse, fil.nummer);
  const fjernet = await g.lager.fjernFil(referanse, id);
  if (fjernet) g.filkasse.slett([id]);
  return fjernet;
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

function utlevering(g: Grunnlag, krav: LagretKrav, fil: Filrad, nr: number): Utlevering | undefined {
  const dokument = krav.krav.dokumenter.find((d) => d.nummer === fil.nummer);
  const svar = dokument?.svar;
  if (svar === undefined || (svar.utfall !== 'innsyn' && svar.utfall !== 'delvis')) return undefined;
  // After a complaint the time begins anew.
  const gitt = dokument?.klage?.omgjort ?? svar.tid;
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

/** The files that a status link gives, now: of documents that are answered with access, while they can be fetched. */
export async function utleveringer(g: Grunnlag, token: string): Promise<readonly Utlevering[]> {
  const funnet = await g.lager.hentVedLenke('status', tokenhash(token), g.klokke());
  const ut: Utlevering[] = [];
  for (const krav of funnet?.krav ?? [])
    for (const [i, fil] of (await g.lager.filer(krav.referanse)).entries()) {
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
