import type { Setninger } from '../lager/setninger.ts';
import type { Saksoppslag, Saksplass } from './journal.ts';
import { DENNE_SAKEN, type Saksnoekkel } from './noekkel.ts';
import { POSTER, Publisertleser } from './publisertleser.ts';
import { hullI } from './rader.ts';

/** How many unknown numbers a case may show. An archive that numbers from a million must not fill the page with gaps. */
const FLEST_TOMME = 1000;

/**
 * A case with every number it has (R18): entries, logged gaps, and numbers that nothing is known of, in number order.
 * Numbers beyond the last one known are not guessed at.
 */
export function saksoppslag(sql: Setninger, noekkel: Saksnoekkel): Saksoppslag {
  const leser = new Publisertleser(sql);
  const poster = sql
    .alle(`${POSTER} WHERE j.virksomhet = ? AND j.saksaar = ? AND j.sakssekvensnummer = ?`, ...noekkel)
    .map((rad) => leser.les(rad));
  const hull = sql
    .alle(
      `SELECT virksomhet, saksaar, sakssekvensnummer, dokumentnummer, art, journaldato, hjemler
       FROM hull WHERE ${DENNE_SAKEN}
       UNION ALL SELECT virksomhet, saksaar, sakssekvensnummer, dokumentnummer, 'trukket', journaldato, '[]'
       FROM trukket WHERE ${DENNE_SAKEN}`,
      ...noekkel,
      ...noekkel,
    )
    .map(hullI);
  if (poster.length === 0) {
    if (hull.length === 0) return { art: 'ukjent' };
    if (hull.every(({ art }) => art === 'trukket')) return { art: 'trukket' };
  }
  const kjente: Saksplass[] = [
    ...poster.map((publisert) => ({
      art: 'post' as const,
      dokumentnummer: publisert.post.dokumentnummer,
      publisert,
    })),
    ...hull.map((et) => ({ art: 'hull' as const, dokumentnummer: et.dokumentnummer, hull: et })),
  ];
  return { art: 'funnet', sak: poster[0]?.sak, plasser: medTomme(kjente) };
}

/** Fills in the numbers from 1 that nothing is known of. */
function medTomme(kjente: readonly Saksplass[]): readonly Saksplass[] {
  const plasser: Saksplass[] = [];
  let neste = 1;
  let tomme = 0;
  for (const plass of kjente.toSorted((a, b) => a.dokumentnummer - b.dokumentnummer)) {
    for (; neste < plass.dokumentnummer && tomme < FLEST_TOMME; neste++, tomme++) {
      plasser.push({ art: 'tomt', dokumentnummer: neste });
    }
    plasser.push(plass);
    neste = plass.dokumentnummer + 1;
  }
  return plasser;
}
