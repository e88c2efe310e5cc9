import type { Publisert } from '../../../src/offentlig/publisert.ts';
import type { Dom } from '../dom.ts';
import type { Gruppe } from '../gruppe.ts';
import { lagPost } from '../lag-post.ts';

/** An entry: number, journaldato, type, title, the case's title, and who sent or got it. */
type Blindpost = readonly [nr: string, dato: string, type: string, tittel: string, sak: string, fra?: string];

/** A question, the numbers of the entries that must be among the answers, and of those that may be. */
type Blindsporring = readonly [q: string, svar: string, ogsaa?: string];

/**
 * Invented entries, and questions to them that were written down by people who had not seen the search, before any was tried. Each set is judged
 * over its own entries alone: of those it is known what each is worth to each question.
 */
export interface Blindsett {
  readonly poster: readonly Blindpost[];
  readonly sporringer: Readonly<Record<string, readonly Blindsporring[]>>;
}

const numre = (liste = ''): readonly string[] => liste.split(' ').filter((nr) => nr !== '');

/** What must be there is worth most, what may be there a little, and all else nothing. */
function somDom(svar: string, ogsaa?: string): Dom {
  const [maa, kan] = [svar, ogsaa].map((liste) => new Set(numre(liste).map((nr) => nr.replace('-', '/'))));
  return ({ id }) => {
    const nr = id.split('/').slice(-2).join('/');
    return maa?.has(nr) === true ? 3 : kan?.has(nr) === true ? 1 : 0;
  };
}

export const blindkorpus = ({ poster }: Blindsett): readonly Publisert[] =>
  poster.map(([nr, dato, type, tittel, sak, fra], plass) =>
    lagPost(
      {
        nr,
        dato,
        tittel,
        sak,
        type: type === 'I' || type === 'U' ? type : 'X',
        ...(fra === undefined ? {} : { fra }),
      },
      plass,
    ),
  );

export const blindgrupper = ({ sporringer }: Blindsett): readonly Gruppe[] =>
  Object.entries(sporringer).map(([slag, alle]) => ({
    slag,
    sporringer: alle.map(([q, svar, ogsaa]) => [q, somDom(svar, ogsaa)] as const),
  }));
