import type { Post } from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { byggEllerAvvis } from './avvisning.ts';
import type { Dokumentrader } from './dokumenter.ts';
import { Dokumentnumre } from './dokumentnumre.ts';
import { tilJournalpost } from './journalpost.ts';
import type { Lagretrad } from './mellomlager.ts';
import { les } from './rad.ts';
import { tilSak } from './sak.ts';
import { lesJournalnummer } from './saksnummer.ts';
import type { Sammenheng } from './sammenheng.ts';
import { tilSkygge } from './skygge.ts';
import { JOURNALPOSTER, type Sporringer } from './saksporringer.ts';

/** An entry whose parties and documents have not been fetched yet. */
interface Ventende {
  readonly jp: Lagretrad;
  readonly sakID: string;
  /** Why the entry is rejected whatever it says. */
  readonly avvist?: string;
  readonly numre: Dokumentnumre;
}

function krevEgen(rad: Lagretrad, felt: string, hva: string): void {
  if (Number(rad.tall['antall']) > 1) throw new Feltfeil(felt, `nøkkelen er brukt av flere ${hva}`);
}

/** The entry's key, or its journal number where it has none: what is published of a rejected entry is found by it, and held. */
const kjennetegn = (jp: Lagretrad): string | undefined => les(jp, 'JP.ID') ?? lesJournalnummer(jp);

/** Fetches what belongs to some entries, whatever case they lie in, and builds them. */
function byggJournalposter(ventende: readonly Ventende[], q: Sporringer, s: Sammenheng): Post[] {
  const nokler = ventende.flatMap(({ jp }) => les(jp, 'JP.ID') ?? []);
  const parter = q.parter(nokler);
  const lenker = q.lenker(nokler);
  const dokID = [...lenker.values()].flat().flatMap((lenke) => les(lenke, 'DL.DOKID') ?? []);
  const beskrivelser = q.beskrivelser(dokID);
  const versjoner = q.versjoner(dokID);
  const dokument = (lenke: Lagretrad): Dokumentrader => {
    const id = les(lenke, 'DL.DOKID') ?? '';
    return { lenke, beskrivelser: beskrivelser.get(id) ?? [], versjoner: versjoner.get(id) ?? [] };
  };
  return ventende.map(({ jp, sakID, avvist, numre }) => {
    const id = les(jp, 'JP.ID') ?? '';
    const dokumenter = (lenker.get(id) ?? []).map(dokument);
    const rader = { jp, parter: parter.get(id) ?? [], dokumenter };
    const bygg = (): Post => {
      if (avvist !== undefined) throw new Feltfeil('JP.SAID', avvist);
      krevEgen(jp, 'JP.ID', 'journalposter');
      numre.ta(jp);
      return { art: 'journalpost', journalpost: tilJournalpost(rader, sakID, s) };
    };
    const systemID = kjennetegn(jp);
    return byggEllerAvvis('journalpost', jp, systemID, bygg, () => tilSkygge(rader, { systemID, sakID }, s));
  });
}

/** The cases after a row, each with the record or the rejection that it makes. */
function byggSaker(etter: number, q: Sporringer, s: Sammenheng): { sak: Lagretrad; post: Post }[] {
  const saker = q.saker(etter);
  const nokler = saker.flatMap((sak) => les(sak, 'SA.ID') ?? []);
  const klassering = q.klassering(nokler);
  const sakspart = q.sakspart(nokler);
  return saker.map((sak) => {
    const id = les(sak, 'SA.ID') ?? '';
    const post = byggEllerAvvis('sak', sak, les(sak, 'SA.ID'), () => {
      krevEgen(sak, 'SA.ID', 'saker');
      const rader = { sak, klassering: klassering.get(id) ?? [], sakspart: sakspart.get(id) ?? [] };
      return { art: 'sak', sak: tilSak(rader, s) };
    });
    return { sak, post };
  });
}

/** Every entry of a case, its parties and documents still to be fetched, a batch at a time. */
function* finnJournalposter(sak: Lagretrad, post: Post, q: Sporringer): Generator<Ventende[]> {
  const sakID = les(sak, 'SA.ID');
  // Of cases with the same key the first answers for the entries, which are rejected with them all.
  if (sakID === undefined || sak.nummer !== sak.tall['forste']) return;
  const avvist = post.art === 'sak' ? undefined : 'saken som journalposten ligger i, er avvist';
  const numre = new Dokumentnumre();
  for (let etter = -1; ;) {
    const journalposter = q.journalposter(sakID, etter);
    const siste = journalposter.at(-1);
    if (!siste) return;
    yield journalposter.map((jp) => ({ jp, sakID, numre, ...(avvist !== undefined && { avvist }) }));
    if (journalposter.length < JOURNALPOSTER) return;
    etter = siste.nummer;
  }
}

function* utenSak(q: Sporringer, s: Sammenheng): Generator<Post[]> {
  const avvist = 'saken som journalposten ligger i, finnes ikke i leveransen';
  const numre = new Dokumentnumre();
  for (let etter: readonly [string, number] = ['', -1]; ;) {
    const journalposter = q.utenSak(...etter);
    const siste = journalposter.at(-1);
    if (!siste) return;
    // The archive may have the case from another delivery.
    const ventende = journalposter.map((jp) => ({ jp, sakID: les(jp, 'JP.SAID') ?? '', avvist, numre }));
    yield byggJournalposter(ventende, q, s);
    etter = [les(siste, 'JP.SAID') ?? '', siste.nummer];
  }
}

/**
 * Every case of the staged tables in the order of delivery, each before its entries; last the entries without a case.
 *
 * @param ferdigSak Told of each case that has been read.
 */
export function* lesSaksrekke(q: Sporringer, s: Sammenheng, ferdigSak: () => void): Generator<Post[]> {
  let ventende: Ventende[] = [];
  for (let etter = -1; ;) {
    const saker = byggSaker(etter, q, s);
    const siste = saker.at(-1);
    if (!siste) break;
    for (const { sak, post } of saker) {
      yield [post];
      for (const funnet of finnJournalposter(sak, post, q)) {
        ventende = ventende.concat(funnet);
        if (ventende.length < JOURNALPOSTER) continue;
        yield byggJournalposter(ventende, q, s);
        ventende = [];
      }
      ferdigSak();
    }
    etter = siste.sak.nummer;
  }
  yield byggJournalposter(ventende, q, s);
  yield* utenSak(q, s);
}
