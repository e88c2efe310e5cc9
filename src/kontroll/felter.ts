import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { OffentligSak } from '../offentlig/sak.ts';

/** A text that the public will see, and which field it is. */
export interface Felt {
  readonly felt: string;
  readonly tekst: string;
  /** Titles are searched for what only running text gives away. */
  readonly tittel: boolean;
  /** Unit and case handler: shown whatever is masked elsewhere (R10), so that a name here repeats nothing. */
  readonly rolle?: true;
  /** An internal correspondent: often a case handler. */
  readonly intern?: boolean;
}

/** Every text of an entry that people can read. */
export function postfelter(post: OffentligJournalpost): readonly Felt[] {
  const ut: Felt[] = [{ felt: 'tittel', tekst: post.tittel.tekst, tittel: true }];
  for (const [i, part] of post.parter.entries())
    ut.push({
      felt: `parter[${i}]`,
      tekst: part.navn.tekst,
      tittel: false,
      intern: part.korrespondanseparttype.startsWith('I'),
    });
  for (const [i, dokument] of post.dokumenter.entries())
    ut.push({ felt: `dokumenter[${i}].tittel`, tekst: dokument.tittel.tekst, tittel: true });
  if (post.enhet !== undefined) ut.push({ felt: 'enhet', tekst: post.enhet, tittel: false, rolle: true });
  if (post.saksbehandler !== undefined)
    ut.push({ felt: 'saksbehandler', tekst: post.saksbehandler, tittel: false, rolle: true });
  return ut;
}

/** Every text of a case that people can read. */
export function saksfelter(sak: OffentligSak): readonly Felt[] {
  const ut: Felt[] = [{ felt: 'sak.tittel', tekst: sak.tittel.tekst, tittel: true }];
  for (const [i, klasse] of sak.klassering.entries())
    ut.push({ felt: `sak.klassering[${i}]`, tekst: klasse.tekst, tittel: false });
  if (sak.enhet !== undefined) ut.push({ felt: 'sak.enhet', tekst: sak.enhet, tittel: false, rolle: true });
  if (sak.saksansvarlig !== undefined)
    ut.push({ felt: 'sak.saksansvarlig', tekst: sak.saksansvarlig, tittel: false, rolle: true });
  return ut;
}
