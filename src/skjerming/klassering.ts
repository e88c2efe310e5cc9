import { ORDART } from '../navn/ord.ts';
import { skillOrd } from '../navn/ordskilling.ts';
import { finnPersonnavn } from '../navn/personnavn.ts';
import type { Sak } from '../noark/sak.ts';
import { MASKE } from '../offentlig/tekst.ts';
import type { OffentligTekst } from '../offentlig/tekst.ts';
import { BIT } from './elementer.ts';
import { fold, harMaske } from './maske.ts';
import type { Protokoll } from './protokoll.ts';
import { skjulNavnI } from './skjulte.ts';
import { lesLinje } from './tittelmarkering.ts';
import type { Markering } from './tittelmarkering.ts';
import type { Virkning } from './virkning.ts';

/** Six digits in a row, or a date of birth with signs between, as in a fødselsnummer or what resembles one. */
const NUMMER = /\d{6}|\d{2}[. -]\d{2}[. -]\d{2}/u;

const NAVNEDEL = ORDART.fornavn | ORDART.etternavn | ORDART.partikkel;

/** A title that is a person's name, in any order and in capitals, and perhaps a date; rare surnames stand in no list. */
function erNavn(tittel: string, kjente: readonly string[]): boolean {
  const resten = finnPersonnavn(tittel, kjente).reduce((rest, navn) => rest.replace(navn, ''), tittel);
  if (resten !== tittel && !/\p{L}{3}/u.test(resten)) return true;
  const ord = skillOrd(tittel);
  const fornavn = ord.some(
    ({ art, stor }) => stor > 0 && (art & ORDART.fornavn) !== 0 && (art & ORDART.tvetydig) === 0,
  );
  const bareNavn = ord.every(
    ({ art, stor, initial }) => initial || (art & NAVNEDEL) !== 0 || (art === 0 && stor > 0),
  );
  return fornavn && bareNavn && ord.length > 1 && ord.length < 5;
}

/** R14: a class that is a person, by what would be printed of it, in a personnel or client archive. */
function erPersonklasse(klasseID: string, tittel: string, kjente: readonly string[]): boolean {
  if (NUMMER.test(klasseID)) return true;
  if (erNavn(tittel, kjente)) return true;
  const id = fold(klasseID);
  if (id === '' || !/\p{L}/u.test(id)) return false;
  if (kjente.some((navn) => fold(navn) === id)) return true;
  return finnPersonnavn(klasseID, kjente).some((navn) => fold(navn) === id);
}

/**
 * The class that the case lies under, the innermost of the primary ones; secondary classes are never printed, nor is a
 * class that is a person, by its principle or by what it holds (R14). KID masks the id, TKL the title; a class with a flag of its own loses both.
 */
export function skjermKlassering(
  sak: Sak,
  virkninger: readonly Virkning[],
  kjente: readonly string[],
  protokoll: Protokoll,
  markering: Markering,
): OffentligTekst[] {
  const klasse = sak.klasser.findLast((kandidat) => !kandidat.sekundaer);
  if (klasse === undefined) return [];
  const somLevert = (v: Virkning): boolean => sak.kunOffentlig && !v.noeytral;
  const av = (bit: number): Virkning[] => virkninger.filter((v) => (v.biter & bit) !== 0 && !somLevert(v));
  const lukkede = virkninger.filter((v) => v.lukker);
  const flagget =
    klasse.skjermet === 'ja' || (klasse.skjermet === 'uavklart' && lukkede.length > 0 && !sak.kunOffentlig);
  const [KID, TKL] = [av(BIT.KID), av(BIT.TKL)];
  const utenID = flagget || KID.length > 0;
  const utenTittel = flagget || TKL.length > 0;
  // Whether a hidden class is a person's is as hidden as the class.
  if (
    (klasse.person === true && !(utenID && utenTittel)) ||
    erPersonklasse(utenID ? '' : klasse.klasseID, utenTittel ? '' : (klasse.tittel ?? ''), kjente)
  ) {
    protokoll.flagge('navn-i-klasse', 'klassering');
    protokoll.skjul(klasse.klasseID, 'kode');
    protokoll.skjul(klasse.tittel, 'kode');
    return [];
  }

  if (utenID) protokoll.skjul(klasse.klasseID, 'kode');
  if (utenTittel) {
    // A class's title is a subject («Byggesaker») that stands in many titles: no phrase to look for, but a name is.
    protokoll.skjul(klasse.tittel, 'kode');
    skjulNavnI(protokoll, klasse.tittel ?? '', kjente);
  }
  if (KID.length > 0) protokoll.maskert('klassering', KID, BIT.KID);
  if (TKL.length > 0) protokoll.maskert('klassering', TKL, BIT.TKL);
  if (flagget && KID.length === 0)
    protokoll.maskert('klassering', lukkede, 0, { regel: 'klassen er skjermet', baerer: 'klasse' });

  const id = utenID ? MASKE : klasse.klasseID;
  const tittel = utenTittel ? MASKE : (klasse.tittel ?? '');
  const { linje1: tekst, skjult } = lesLinje(`${id} ${tittel}`, markering);
  const maskert = harMaske(tekst);
  for (const del of skjult) {
    protokoll.skjul(del.tekst, del.navn ? 'navn' : 'frase');
    skjulNavnI(protokoll, del.tekst, kjente);
  }
  if (maskert && !utenID && !utenTittel) {
    protokoll.maskert('klassering', virkninger);
    if (virkninger.length === 0) protokoll.flagge('skjermet-uten-kode', 'klassering');
  }
  return [{ tekst, maskert }];
}
