import type { Journalpost } from '../../noark/journalpost.ts';
import type { Leveranse, Post, Skygge } from '../../noark/leveranse.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Tittel } from '../../noark/tittel.ts';
import { ettAarEtter } from '../../tid/oslo.ts';
import { avvist, Feltfeil, medSkygge } from './feltfeil.ts';

/** No public journal in use is older; what is, is a date written wrongly. */
const ELDSTE = '1900-01-01';
/** Characters of a title or a name: far more than any archive has, and no more than a page and the index can bear. */
const LENGSTE = 5000;

/** The fields by the formats' own names. */
const FELT = {
  noark5: {
    journaldato: 'journaldato',
    tittel: 'tittel',
    sakstittel: 'tittel',
    dokument: 'dokumentbeskrivelse/tittel',
    part: 'korrespondansepartNavn',
  },
  noark4: {
    journaldato: 'JP.JDATO',
    tittel: 'JP.INNHOLD',
    sakstittel: 'SA.TITTEL',
    dokument: 'DB.TITTEL',
    part: 'AM.NAVN',
  },
} as const;

const lengde = ({ linje1, linje2 = '' }: Tittel): number => linje1.length + linje2.length;

function krevLengde(felt: string, ...lengder: readonly number[]): void {
  if (lengder.some((en) => en > LENGSTE))
    throw new Feltfeil(
      felt,
      `teksten er lengre enn ${LENGSTE} tegn, og kan ikke være en tittel eller et navn`,
    );
}

function krevJournaldato(felt: string, dato: string, iDag: string): void {
  if (dato < ELDSTE) throw new Feltfeil(felt, 'datoen er før 1900');
  // A date to come would stand first in every list until its day.
  if (dato > ettAarEtter(iDag)) throw new Feltfeil(felt, 'datoen er mer enn ett år fram i tid');
}

function krevPost(post: Journalpost, felt: (typeof FELT)[keyof typeof FELT], iDag: string): void {
  krevJournaldato(felt.journaldato, post.journaldato, iDag);
  krevLengde(felt.tittel, lengde(post.tittel), post.offentligTittel?.length ?? 0);
  for (const { tittel, offentligTittel } of post.dokumenter)
    krevLengde(felt.dokument, lengde(tittel), offentligTittel?.length ?? 0);
  for (const { navn } of post.korrespondansepart) krevLengde(felt.part, navn.length);
}

const krevSak = (sak: Sak, felt: (typeof FELT)[keyof typeof FELT]): void => {
  krevLengde(felt.sakstittel, lengde(sak.tittel), sak.offentligTittel?.length ?? 0);
};

const kort = (tekst: string): string => tekst.slice(0, LENGSTE);
const kortTittel = ({ linje1, linje2 }: Tittel): Tittel => ({
  linje1: kort(linje1),
  ...(linje2 !== undefined && { linje2: kort(linje2) }),
});

/** The same with no text longer than any title or name is. */
const innenLengden = (skygge: Skygge): Skygge => ({
  ...skygge,
  tittel: kortTittel(skygge.tittel),
  personnavn: skygge.personnavn.map(kort),
  korrespondansepart: skygge.korrespondansepart.map((part) => ({ ...part, navn: kort(part.navn) })),
  dokumenter: skygge.dokumenter.map((dokument) => ({ ...dokument, tittel: kortTittel(dokument.tittel) })),
});

/**
 * The record as it is, or rejected where it is legible and yet cannot be right: an entry journaled before 1900 or more
 * than a year after today, or a title or a name of more than 5 000 characters.
 *
 * @param iDag today in Oslo.
 */
export function innenforGrensene(post: Post, format: Leveranse['format'], iDag: string): Post {
  const felt = FELT[format];
  if ('skygge' in post && post.skygge !== undefined) return { ...post, skygge: innenLengden(post.skygge) };
  try {
    if (post.art === 'sak') krevSak(post.sak, felt);
    if (post.art === 'journalpost') krevPost(post.journalpost, felt, iDag);
    return post;
  } catch (error) {
    if (!(error instanceof Feltfeil)) throw error;
    if (post.art === 'sak') {
      const { saksaar, sakssekvensnummer, systemID, sted } = post.sak;
      return avvist('sak', sted, error, `${saksaar}/${sakssekvensnummer}`, systemID);
    }
    if (post.art !== 'journalpost') return post;
    const { systemID, sted } = post.journalpost;
    return medSkygge(avvist('journalpost', sted, error, systemID), innenLengden(post.journalpost));
  }
}
