import type { Journalposttype, Korrespondanseparttype, TilknyttetSom } from '../noark/koder.ts';
import { datoI, erEldreEnnEttAar } from '../tid/oslo.ts';
import { journalpostID } from './adresse.ts';
import type { OffentligJournalpost } from './journalpost.ts';
import type { Publisert } from './publisert.ts';
import type { OffentligSak } from './sak.ts';
import type { OffentligTekst } from './tekst.ts';
import type { Dokumenttilgang } from './unntak.ts';
import { ELDET_NAVN, utenNavn } from './uten-navn.ts';

interface Listepart {
  readonly korrespondanseparttype: Korrespondanseparttype;
  readonly navn: OffentligTekst;
  readonly person: boolean;
}

interface Listedokument {
  readonly nummer: number;
  readonly tilknyttetSom: TilknyttetSom;
  readonly tittel: OffentligTekst;
  readonly tilgang: Dokumenttilgang;
}

/**
 * What lists, feeds, files, search hits and API lists may show of an entry: names that are old are gone from it (R31-R34).
 * The entry's own page, its case and its day list show the record itself.
 */
export interface Listepost {
  /** `journalpostID`. */
  readonly id: string;
  readonly virksomhet: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly dokumentnummer: number;
  readonly journalaar?: number;
  readonly journalsekvensnummer?: number;
  readonly journalposttype: Journalposttype;
  readonly journaldato: string;
  readonly dokumentetsDato?: string;
  readonly tittel: OffentligTekst;
  readonly sakstittel: OffentligTekst;
  readonly parter: readonly Listepart[];
  /** Absent when the entry is old and the unit is called by a person. */
  readonly enhet?: string;
  /** Absent when the entry is old: case handlers' names age like others. */
  readonly saksbehandler?: string;
  readonly dokumenter: readonly Listedokument[];
  /** Ids in the register of every hjemmel that hides something here. */
  readonly hjemler: readonly string[];
  /** Something is masked, or a document is closed wholly or partly. */
  readonly skjermet: boolean;
  /** There is an open document that can be asked for. */
  readonly harAapentDokument: boolean;
  readonly vurdert: boolean;
  /** A name has been taken out because it is old. */
  readonly eldet: boolean;
}

/** The Oslo date an entry's names count their year from: the earlier of journaldato and first publication (R31). */
export function navnedato(publisert: Pick<Publisert, 'post' | 'foerstPublisert'>): string {
  const { foerstPublisert } = publisert;
  const { journaldato } = publisert.post;
  // Oslo is never behind UTC: most entries are published after their journaldato and need no time zone to say so.
  if (foerstPublisert.endsWith('Z') && journaldato <= foerstPublisert.slice(0, 10)) return journaldato;
  const publisertDato = datoI(new Date(foerstPublisert));
  return journaldato < publisertDato ? journaldato : publisertDato;
}

/** The date names in a case's title count their year from: the case's own, else the first day of its year. */
export const saksnavnedato = (sak: Pick<OffentligSak, 'saksdato' | 'saksaar'>): string =>
  sak.saksdato ?? `${sak.saksaar}-01-01`;

/** @param navn the names that are old; undefined where nothing is old yet. */
const utenGamle = (tekst: OffentligTekst, navn: readonly string[] | undefined): OffentligTekst => {
  if (navn === undefined) return tekst;
  const ny = utenNavn(tekst.tekst, navn);
  return ny === tekst.tekst ? tekst : { ...tekst, tekst: ny };
};

/** A case's title as lists, feeds, files and the API may show it on a date. */
export const sakstittelILister = (sak: OffentligSak, iDag: string): OffentligTekst =>
  erEldreEnnEttAar(saksnavnedato(sak), iDag) ? utenGamle(sak.tittel, sak.personnavn) : sak.tittel;

/** The words of a name or a unit; initials are nobody's. */
const ordI = (tekst: string): readonly string[] => tekst.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

/**
 * A unit that is called by a person is left out as a case handler is, also where it has the surname first or in capitals: it may be written otherwise
 * than the name is where that was found. One that is called by a place has no two words of a name.
 */
function enhetUten(enhet: string | undefined, navn: readonly string[]): string | undefined {
  if (enhet === undefined) return undefined;
  const enhetsord = new Set(ordI(enhet));
  const erNavngitt = (en: string): boolean => {
    const ord = ordI(en);
    return (
      (/\s/u.test(en) && enhet.includes(en)) || (ord.length > 1 && ord.every((ett) => enhetsord.has(ett)))
    );
  };
  return navn.some(erNavngitt) ? undefined : enhet;
}

/** A case's unit as the API may show it on a date. */
export const enhetILister = (sak: OffentligSak, iDag: string): string | undefined =>
  erEldreEnnEttAar(saksnavnedato(sak), iDag) ? enhetUten(sak.enhet, sak.personnavn) : sak.enhet;

const personerI = (post: OffentligJournalpost): readonly string[] => [
  ...new Set([
    ...post.personnavn,
    ...post.parter.flatMap(({ person, navn }) => (person && !navn.maskert ? [navn.tekst] : [])),
  ]),
];

const erLukket = ({ tilgang }: Dokumenttilgang): boolean => tilgang === 'hele' || tilgang === 'deler';

const erSkjermet = (post: OffentligJournalpost, sak: OffentligSak): boolean =>
  post.unntak.length > 0 ||
  post.tittel.maskert ||
  sak.tittel.maskert ||
  erLukket(post.tilgang) ||
  post.parter.some(({ navn }) => navn.maskert) ||
  post.dokumenter.some(({ tittel, tilgang }) => tittel.maskert || erLukket(tilgang));

const harAapentDokument = ({ tilgang, dokumenter }: OffentligJournalpost): boolean =>
  dokumenter.length === 0
    ? tilgang.tilgang === 'aapent'
    : tilgang.tilgang !== 'hele' && dokumenter.some((dokument) => dokument.tilgang.tilgang === 'aapent');

const hjemlerI = (post: OffentligJournalpost, sak: OffentligSak): readonly string[] => {
  const unntak = [...post.unntak, ...sak.unntak.filter(({ felt }) => felt === 'sakstittel')];
  const tilganger = [post.tilgang, ...post.dokumenter.map(({ tilgang }) => tilgang)];
  return [...new Set([...unntak, ...tilganger].flatMap(({ hjemler }) => hjemler))].sort();
};

/**
 * The entry as it may stand outside its own page on the Oslo date `iDag`.
 *
 * Names in the entry's own fields are old one year after {@link navnedato}; names in the case's title one year after
 * {@link saksnavnedato}, and at the latest with the entry. Case handlers count as names. Organisations keep their
 * names, but not a person's name inside them.
 */
export function listepost(publisert: Publisert, iDag: string): Listepost {
  const { post, sak } = publisert;
  const postErGammel = erEldreEnnEttAar(navnedato(publisert), iDag);
  const sakErGammel = postErGammel || erEldreEnnEttAar(saksnavnedato(sak), iDag);
  const personer = postErGammel || sakErGammel ? personerI(post) : [];
  const iPosten = postErGammel ? [...new Set([...personer, ...sak.personnavn])] : undefined;
  const iSaken = sakErGammel ? [...new Set([...personer, ...sak.personnavn])] : undefined;

  const tittel = utenGamle(post.tittel, iPosten);
  const sakstittel = utenGamle(sak.tittel, iSaken);
  const parter = post.parter.map((part): Listepart => {
    if (!postErGammel || part.navn.maskert) return part;
    return part.person
      ? { ...part, navn: { tekst: ELDET_NAVN, maskert: false } }
      : { ...part, navn: utenGamle(part.navn, iPosten) };
  });
  const dokumenter = post.dokumenter.map((dokument): Listedokument => ({
    ...dokument,
    tittel: utenGamle(dokument.tittel, iPosten),
  }));
  const { journalaar, journalsekvensnummer, dokumentetsDato } = post;
  const enhet = postErGammel ? enhetUten(post.enhet, post.personnavn) : post.enhet;
  const saksbehandler = postErGammel ? undefined : post.saksbehandler;

  return {
    id: journalpostID(post.virksomhet, post),
    virksomhet: post.virksomhet,
    saksaar: post.saksaar,
    sakssekvensnummer: post.sakssekvensnummer,
    dokumentnummer: post.dokumentnummer,
    ...(journalaar === undefined ? {} : { journalaar }),
    ...(journalsekvensnummer === undefined ? {} : { journalsekvensnummer }),
    journalposttype: post.journalposttype,
    journaldato: post.journaldato,
    ...(dokumentetsDato === undefined ? {} : { dokumentetsDato }),
    tittel,
    sakstittel,
    parter,
    ...(enhet === undefined ? {} : { enhet }),
    ...(saksbehandler === undefined ? {} : { saksbehandler }),
    dokumenter,
    hjemler: hjemlerI(post, sak),
    skjermet: erSkjermet(post, sak),
    harAapentDokument: harAapentDokument(post),
    vurdert: post.vurdert,
    eldet:
      tittel !== post.tittel ||
      sakstittel !== sak.tittel ||
      saksbehandler !== post.saksbehandler ||
      enhet !== post.enhet ||
      parter.some((part, i) => part.navn !== post.parter[i]?.navn) ||
      dokumenter.some((dokument, i) => dokument.tittel !== post.dokumenter[i]?.tittel),
  };
}
