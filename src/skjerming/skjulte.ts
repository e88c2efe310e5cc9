import { finnPersonnavn } from '../navn/personnavn.ts';
import type { Tittel } from '../noark/tittel.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { fold, inneholder } from './maske.ts';
import type { Tittelvalg } from './tittelvalg.ts';
import type { Skjult } from './utfall.ts';

const BLANK = /^[\s\p{P}\p{S}]*$/u;

/** Puts a text on the list of what was taken away; what holds no letter or digit gives nothing away. */
export function skjul(liste: Skjult[], tekst: string | undefined, art: Skjult['art']): void {
  if (tekst === undefined || BLANK.test(tekst)) return;
  const rent = tekst.trim();
  if (!liste.some((kjent) => kjent.tekst === rent && kjent.art === art)) liste.push({ tekst: rent, art });
}

/** Persons' names that stand in a text that is taken away: those the source tagged, and those that can be found. */
export function skjulNavnI(liste: Skjult[], tekst: string, kjente: readonly string[]): void {
  if (tekst === '') return;
  for (const navn of kjente) if (inneholder(tekst, navn)) skjul(liste, navn, 'navn');
  for (const navn of finnPersonnavn(tekst, kjente)) skjul(liste, navn, 'navn');
}

/**
 * Lists what a title lost: line 2, masked words, and the names in them. Line 1 of a title that is withheld as a whole is
 * not a secret phrase («Søknad om barnehageplass» stands on open entries too): only the names in it are.
 */
export function skjulITittel(
  liste: Skjult[],
  tittel: Tittel,
  valg: Tittelvalg,
  linje2Skjermet: boolean,
  kjente: readonly string[],
): void {
  for (const del of valg.lest.skjult) skjul(liste, del.tekst, del.navn ? 'navn' : 'frase');
  if (!valg.tekst.maskert) return;
  const { linje1, linje2 = '' } = tittel;
  const vist = valg.tekst.tekst;
  const heleTittelen = valg.fra === 'noeytral' || valg.fra === 'regel';
  if (linje2 !== '' && (linje2Skjermet || heleTittelen || valg.fra === 'linje1')) {
    if (!inneholder(vist, linje2)) skjul(liste, linje2, 'frase');
    skjulNavnI(liste, linje2, kjente);
  }
  if (heleTittelen) skjulNavnI(liste, linje1, kjente);
  if (valg.fra === 'offentlig')
    for (const frase of borte(`${linje1} ${linje2}`.trim(), vist)) {
      skjul(liste, frase, 'frase');
      skjulNavnI(liste, frase, kjente);
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
