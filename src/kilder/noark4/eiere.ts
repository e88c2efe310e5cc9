import { Leveransefeil } from '../../noark/leveranse.ts';
import type { Mellomlager } from './mellomlager.ts';
import type { Tabellnavn } from './tabeller.ts';

/** The tables whose rows are part of a record, by the key that says of which. */
const EIERE: readonly (readonly [tabell: Tabellnavn, nokkel: string, eier: Tabellnavn, id: string])[] = [
  ['AVSMOT', 'AM.JPID', 'JOURNPOST', 'JP.ID'],
  ['DOKLINK', 'DL.JPID', 'JOURNPOST', 'JP.ID'],
  ['KLASSERING', 'KL.SAID', 'NOARKSAK', 'SA.ID'],
  ['SAKSPART', 'SP.SAID', 'NOARKSAK', 'SA.ID'],
];

/**
 * Sees that the rows that have been set aside are part of records of the delivery: parties, classes and documents that are not
 * found shield nothing.
 *
 * @param filFor a file of a table, for the message.
 * @returns what staff are to know, of the tables where some rows are not.
 * @throws Leveransefeil where none of a table's rows is: its keys are written otherwise, or it is of another extract.
 */
export function kontrollerEiere(lager: Mellomlager, filFor: (tabell: Tabellnavn) => string): string[] {
  const merknader: string[] = [];
  for (const [tabell, nokkel, eier, id] of EIERE) {
    const medNokkel = `FROM "${tabell}" t WHERE t."${nokkel}" <> ''`;
    const rader = lager.tell(`SELECT count(*) ${medNokkel}`)();
    if (rader === 0 || lager.tell(`SELECT count(*) FROM "${eier}"`)() === 0) continue;
    const uten = lager.tell(
      `SELECT count(*) ${medNokkel} AND NOT EXISTS (SELECT 1 FROM "${eier}" e WHERE e."${id}" = t."${nokkel}")`,
    )();
    if (uten === rader)
      throw new Leveransefeil(
        filFor(tabell),
        `ingen av radene hører til en post i ${eier}: ${nokkel} og ${id} er skrevet ulikt, eller filene er ikke fra samme uttrekk`,
      );
    if (uten > 0)
      merknader.push(
        `${uten} av ${rader} rader i ${tabell} hører ikke til noen post i ${eier} i leveransen (${nokkel}), og er ikke med.`,
      );
  }
  return merknader;
}
