import type { Post } from '../../noark/leveranse.ts';
import type { Skjerming } from '../../noark/skjerming.ts';
import { ellerAvvist } from '../felles/feltfeil.ts';
import { strengest } from '../felles/skygge.ts';
import { valgfriTekst } from '../felles/felt.ts';
import type { Element } from './element.ts';
import { egenSkjerming, forfedre } from './sak.ts';
import { lesGradering, under } from './skjerming.ts';

/** Records that wait for an arkivdel further down in the file; beyond this the first of them go on without it. */
const STORSTE_KOE = 10_000;

/** What a record has from the arkivdeler that it refers to. */
interface Henvist {
  readonly navn: readonly string[];
  readonly skjerming: readonly Skjerming[];
  readonly gradering: string | undefined;
}

const idAv = (arkivdel: Element): string | undefined => valgfriTekst(arkivdel.felt('systemID'));

/** The arkivdeler that a record and its documents refer to, but for the one it lies in. */
function referanser(element: Element): readonly string[] {
  const alle = [element, ...element.barn('dokumentbeskrivelse')];
  const refs = alle
    .flatMap((del) => del.liste('referanseArkivdel'))
    .flatMap((ref) => valgfriTekst(ref) ?? []);
  if (refs.length === 0) return refs;
  const egen = forfedre(element).findLast(({ navn }) => navn === 'arkivdel');
  return [...new Set(refs)].filter((ref) => egen === undefined || ref !== idAv(egen));
}

/**
 * referanseArkivdel (M208): a case, an entry or a document may belong to another arkivdel than the one it lies in. Then what both are
 * called holds (R25), and what both shield. An arkivdel that the delivery does not have is known by the reference alone.
 */
export class Arkivdeler {
  readonly #kjente: Element[] = [];
  readonly #venter: { readonly post: Post; readonly refs: readonly string[] }[] = [];
  readonly #ut: (post: Post) => void;

  /** @param ut takes each record when its arkivdeler are known. */
  constructor(ut: (post: Post) => void) {
    this.#ut = ut;
  }

  /** An arkivdel begins. */
  start(arkivdel: Element): void {
    this.#kjente.push(arkivdel);
  }

  /** Passes on a record that has been read of an element, with what its references say. */
  ta(post: Post, element: Element): void {
    const refs = referanser(element);
    if (post.art === 'avvist' || refs.every((ref) => this.#finn(ref))) {
      this.#ut(this.#med(post, refs));
      return;
    }
    this.#venter.push({ post, refs });
    if (this.#venter.length <= STORSTE_KOE) return;
    const foerste = this.#venter.shift();
    if (foerste) this.#ut(this.#med(foerste.post, foerste.refs));
  }

  /** The file has no more arkivdeler. */
  ferdig(): void {
    for (const { post, refs } of this.#venter.splice(0)) this.#ut(this.#med(post, refs));
  }

  #finn(ref: string): Element | undefined {
    return this.#kjente.find((arkivdel) => idAv(arkivdel) === ref);
  }

  #les(refs: readonly string[]): Henvist {
    const funnet = refs.map((ref) => ({ ref, arkivdel: this.#finn(ref) }));
    const deler = funnet.flatMap(({ arkivdel }) => arkivdel ?? []);
    return {
      navn: funnet.map(({ ref, arkivdel }) => valgfriTekst(arkivdel?.felt('tittel')) ?? ref),
      skjerming: under('arkivdel', () => deler.flatMap(egenSkjerming)),
      gradering: deler.map(lesGradering).find((grad) => grad !== undefined),
    };
  }

  #med(post: Post, refs: readonly string[]): Post {
    if (refs.length === 0 || (post.art !== 'sak' && post.art !== 'journalpost')) return post;
    const record = post.art === 'sak' ? post.sak : post.journalpost;
    const id = { nummer: record.systemID, nokkel: record.systemID };
    const bygg = (): Post => {
      const { navn, skjerming, gradering } = this.#les(refs);
      const lagt = {
        andreArkivdeler: [...navn],
        skjerming: [...record.skjerming, ...skjerming],
        gradering: record.gradering ?? gradering,
      };
      return post.art === 'sak'
        ? { art: 'sak', sak: { ...post.sak, ...lagt } }
        : { art: 'journalpost', journalpost: { ...post.journalpost, ...lagt } };
    };
    const skygge = () => (post.art === 'journalpost' ? strengest(post.journalpost) : undefined);
    return ellerAvvist(post.art, record.sted, id, bygg, skygge);
  }
}
