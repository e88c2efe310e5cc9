import { Leveransefeil, type Post } from '../../noark/leveranse.ts';
import type { Sted } from '../../noark/sak.ts';
import { avvist, Feltfeil, lesEller } from '../felles/feltfeil.ts';
import { byggEllerAvvis } from './avvisning.ts';
import type { Dokumentrader } from './dokumenter.ts';
import { tilJournalpost } from './journalpost.ts';
import type { Nummerregister } from './nummerregister.ts';
import type { Radtre } from './radleser.ts';
import type { Rapport } from './rapportformer.ts';
import { lesSakID, tilSak } from './sak.ts';
import { lesDokumentnummer, lesJournalnummer, lesSaksnummer } from './saksnummer.ts';
import type { Sammenheng } from './sammenheng.ts';
import { tilSkygge } from './skygge.ts';

/** Entries of one case held back until its fields are known; a case with more goes out in parts. */
const HOLDT = 1000;

/**
 * The text of an address; of an entry whose address cannot be read, its journal number. What is published of a rejected
 * record is found by it, and held.
 */
function nummerAv(sak: Radtre, jp: Radtre | undefined, s: Sammenheng): string | undefined {
  try {
    const sakID = lesSakID(sak, s);
    return jp === undefined ? sakID : `${sakID}-${String(lesDokumentnummer(jp))}`;
  } catch (error) {
    if (error instanceof Feltfeil) return jp && lesJournalnummer(jp);
    throw error;
  }
}

/** Turns a report's groups into records: the case first, its entries after it. */
export class Rapportrekke {
  readonly #rapport: Rapport;
  readonly #s: Sammenheng;
  readonly #numre: Nummerregister;
  #poster: Post[] = [];
  /** The case that entries have already gone out of, and how much was known of it then. */
  #begynt: { readonly post: Post; readonly omfang: number } | undefined;

  constructor(rapport: Rapport, s: Sammenheng, numre: Nummerregister) {
    this.#rapport = rapport;
    this.#s = s;
    this.#numre = numre;
  }

  /** What has been made since last time. */
  hent(): Post[] {
    const poster = this.#poster;
    this.#poster = [];
    return poster;
  }

  /**
   * A group is complete.
   *
   * @throws Leveransefeil when fields of a case come after so many entries that those have gone out without them.
   */
  rad(navn: string, rad: Radtre, forelder: Radtre | undefined): void {
    if (navn === this.#gruppe('NOARKSAK')) {
      this.#tom(rad);
      this.#begynt = undefined;
    } else if (navn === this.#gruppe('JOURNPOST') && forelder) {
      if (forelder.under(navn).length >= HOLDT) this.#tom(forelder);
    }
  }

  /** An entry lies where the report has none: in an element that is not the standard's, or outside every case. */
  hoppet(navn: string, sted: Sted): void {
    if (navn !== this.#gruppe('JOURNPOST')) return;
    const feil = new Feltfeil(navn, 'posten ligger i et element vi ikke kjenner');
    this.#poster.push(avvist('journalpost', sted, feil, undefined));
  }

  #gruppe(navn: string): string {
    return `${navn}.${this.#rapport.endelse}`;
  }

  #tom(sak: Radtre): void {
    const klassering = sak.under(this.#gruppe('KLASSERING'));
    const omfang = Object.keys(sak.felt).length + klassering.length + (sak.feil ? 1 : 0);
    if (this.#begynt && this.#begynt.omfang !== omfang)
      throw new Leveransefeil(sak.sted.fil, 'sakens egne felter står etter journalpostene', sak.sted.linje);
    if (!this.#begynt) {
      const post = byggEllerAvvis('sak', sak, nummerAv(sak, undefined, this.#s), () => ({
        art: 'sak',
        sak: tilSak({ sak, klassering, sakspart: [] }, this.#s),
      }));
      this.#poster.push(post);
      this.#begynt = { post, omfang };
    }
    const { post } = this.#begynt;
    for (const jp of sak.under(this.#gruppe('JOURNPOST')).splice(0))
      this.#poster.push(this.#journalpost(sak, jp, post));
  }

  #journalpost(sak: Radtre, jp: Radtre, sakspost: Post): Post {
    const nummer = nummerAv(sak, jp, this.#s);
    const rader = {
      jp,
      parter: jp.under(this.#gruppe('AVSMOT')),
      dokumenter: jp.under(this.#gruppe('DOKLINK')).map((lenke) => this.#dokument(lenke)),
    };
    const bygg = (): Post => {
      if (sakspost.art !== 'sak')
        throw new Feltfeil('NOARKSAK', 'saken som journalposten ligger i, er avvist');
      this.#numre.ta(lesSaksnummer(sak), jp);
      return { art: 'journalpost', journalpost: tilJournalpost(rader, sakspost.sak.systemID, this.#s) };
    };
    return byggEllerAvvis('journalpost', jp, nummer, bygg, () => {
      const sakID = lesEller(() => lesSakID(sak, this.#s), undefined);
      return sakID === undefined ? undefined : tilSkygge(rader, { systemID: nummer, sakID }, this.#s);
    });
  }

  #dokument(lenke: Radtre): Dokumentrader {
    const beskrivelser = lenke.under(this.#gruppe('DOKBESKRIV'));
    const versjoner = beskrivelser.flatMap((rad) => rad.under(this.#gruppe('DOKVERSJON')));
    return { lenke, beskrivelser, versjoner };
  }
}
