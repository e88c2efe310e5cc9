import { venterPaaJournalfoering } from '../kilder/felles/feltfeil.ts';
import type { Kilde } from '../konfig/virksomhet.ts';
import type { Post } from '../noark/leveranse.ts';
import { statusutfall } from '../skjerming/status.ts';
import { statusnavn } from './vurdering/statusregel.ts';

/**
 * The record, or that it is an entry which is not journalført: one that is reserved or registered has neither a date in the journal
 * nor, in some systems, a number in its case, and nothing is wrong with it. Whose status is to be published, or is mapped by nobody, is
 * rejected as it was.
 */
export function ellerIkkeJournalfoert(post: Post, kilde: Kilde): Post {
  if (post.art !== 'avvist' || !post.skygge || !venterPaaJournalfoering(post.avvisning)) return post;
  const { journalstatus } = post.skygge;
  const utfall = statusutfall(journalstatus, kilde);
  // What is arkivert has been journalført before.
  if (utfall === 'publiser' || utfall === 'vent' || statusnavn(journalstatus, kilde) === 'A') return post;
  return {
    art: 'ikkeJournalfoert',
    status: statusnavn(journalstatus, kilde),
    somKjent: post.avvisning,
    skygge: post.skygge,
  };
}
