import { finnPersonnavn } from '../navn/personnavn.ts';
import type { Tittel } from '../noark/tittel.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { fold, inneholder, leteri } from './maske.ts';
import type { Protokoll } from './protokoll.ts';
import type { Tittelvalg } from './tittelvalg.ts';

/** Persons' names that stand in a text that is taken away: those the source tagged, and those that can be found. */
export function skjulNavnI(protokoll: Protokoll, tekst: string, kjente: readonly string[]): void {
  const holder = leteri(tekst);
  for (const navn of kjente) if (holder(navn)) protokoll.skjul(navn, 'navn');
  for (const navn of finnPersonnavn(tekst, kjente)) protokoll.skjul(navn, 'navn');
}

/**
 * Lists what a title lost: line 2, masked words, and the names in them. Line 1 of a title that is withheld as a whole is
 * not a secret phrase («Søknad om barnehageplass» stands on open entries too): only the names in it are.
 */
export function skjulITittel(
  protokoll: Protokoll,
  tittel: Tittel,
  valg: Tittelvalg,
  linje2Skjermet: boolean,
  kjente: readonly string[],
): void {
  for (const del of valg.lest.skjult) protokoll.skjul(del.tekst, del.navn ? 'navn' : 'frase');
  if (!valg.tekst.maskert) return;
  const { linje1, linje2 = '' } = tittel;
  const vist = valg.tekst.tekst;
  const heleTittelen = valg.fra === 'noeytral' || valg.fra === 'regel';
  if (linje2 !== '' && (linje2Skjermet || heleTittelen || valg.fra === 'linje1')) {
    if (!inneholder(vist, linje2)) protokoll.skjul(linje2, 'frase');
    skjulNavnI(protokoll, linje2, kjente);
  }
  if (heleTittelen) skjulNavnI(protokoll, linje1, kjente);
  if (valg.fra === 'offentlig')
    for (const frase of borte(`${linje1} ${linje2}`.trim(), vist)) {
      protokoll.skjul(frase, 'frase');
      skjulNavnI(protokoll, frase, kjente);
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
