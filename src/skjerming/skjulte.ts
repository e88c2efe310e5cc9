import { ORDART } from '../navn/ord.ts';
import { skillOrd } from '../navn/ordskilling.ts';
import { finnPersonnavn } from '../navn/personnavn.ts';
import type { Tittel } from '../noark/tittel.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { fold, inneholder, leteri, ordleteri } from './maske.ts';
import type { Protokoll } from './protokoll.ts';
import type { Tittelvalg } from './tittelvalg.ts';

/** Persons' names that stand in a text that is taken away: those the source tagged, and those that can be found. */
export function skjulNavnI(protokoll: Protokoll, tekst: string, kjente: readonly string[]): void {
  const holder = leteri(tekst);
  for (const navn of kjente) if (holder(navn)) protokoll.skjul(navn, 'navn');
  for (const navn of finnPersonnavn(tekst, kjente)) protokoll.skjul(navn, 'navn');
}

/**
 * Lists what a title lost: line 2, masked words, and the names in them, tagged or not. Line 1 of a title that is withheld as a whole is
 * not a secret phrase («Søknad om barnehageplass» stands on open entries too): only the names in it are.
 */
export function skjulITittel(
  protokoll: Protokoll,
  tittel: Tittel,
  valg: Tittelvalg,
  linje2Skjermet: boolean,
  kjente: readonly string[],
): void {
  for (const { tekst, navn } of valg.lest.skjult) {
    protokoll.skjul(tekst, navn ? 'navn' : 'frase');
    skjulNavnI(protokoll, tekst, kjente);
  }
  if (!valg.tekst.maskert) return;
  const { linje1, linje2 = '' } = tittel;
  const vist = valg.tekst.tekst;
  const heleTittelen = valg.fra === 'noeytral' || valg.fra === 'regel';
  if (linje2 !== '' && (linje2Skjermet || heleTittelen || valg.fra === 'linje1')) {
    if (!inneholder(vist, linje2)) protokoll.skjul(linje2, 'frase');
    skjulNavnI(protokoll, linje2, kjente);
  }
  if (heleTittelen) skjulNavnI(protokoll, linje1, kjente);
  if (valg.fra === 'linje1') skjulNavnOverSkiftet(protokoll, tittel, kjente);
  if (valg.fra === 'offentlig') {
    const hele = `${linje1} ${linje2}`.trim();
    const fraser = borte(hele, vist);
    // Where the two cannot be laid beside each other, each line is another than what is shown in its place.
    for (const frase of fraser.length > 0 ? fraser : [linje1, linje2])
      if (!inneholder(vist, frase)) protokoll.skjul(frase, 'frase');
    const holder = ordleteri(vist);
    for (const navn of [...kjente.filter(ordleteri(hele)), ...finnPersonnavn(hele, kjente)])
      if (!holder(navn)) protokoll.skjul(navn, 'navn');
  }
}

/** A name that begins on the line that is shown and ends on the hidden one: half of it must not stand there. */
function skjulNavnOverSkiftet(protokoll: Protokoll, tittel: Tittel, kjente: readonly string[]): void {
  const { linje1, linje2 = '' } = tittel;
  // «… - Lund» and «Kari Nordmann» are a place and a person.
  const nytt = finnPersonnavn(linje2, kjente).some((navn) => linje2.startsWith(navn) && /\s/u.test(navn));
  const siste = skillOrd(linje1).at(-1);
  const fornavnSist = siste !== undefined && siste.stor > 0 && (siste.art & ORDART.fornavn) !== 0;
  for (const navn of nytt || !fornavnSist ? [] : finnPersonnavn(`${linje1} ${linje2}`, kjente)) {
    const fra = `${linje1} ${linje2}`.indexOf(navn);
    if (fra < linje1.length && fra + navn.length > linje1.length + 1) protokoll.skjul(navn, 'navn');
  }
}

/**
 * The stretches of `full` that stand masked in `vist`, where the two can be laid beside each other; none where they
 * cannot. A public title without masks that is a beginning of the full one hides its end.
 */
export function borte(full: string, vist: string): readonly string[] {
  const deler = vist.split(MASKE).map((del) => del.replace(/^[\s–-]+|[\s–-]+$/gu, ''));
  if (deler.length === 1) deler.push('');
  const ut: string[] = [];
  const lav = full.toLowerCase();
  let fra = 0;
  for (const [i, del] of deler.entries()) {
    const sist = i === deler.length - 1;
    const sted = del === '' ? (sist ? full.length : fra) : lav.indexOf(del.toLowerCase(), fra);
    if (sted === -1) return ut;
    if (i > 0) ut.push(full.slice(fra, sted));
    else if (fold(full.slice(0, sted)) !== '') return [];
    fra = sted + del.length;
  }
  return ut.map((del) => del.trim()).filter((del) => fold(del) !== '');
}
