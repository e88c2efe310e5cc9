import type { Avviksdag, Indekskontroll } from './kontroller-indeks.ts';

/** So many days are named; the rest are counted. */
const FLEST_DAGER = 50;

const SKADET =
  'Søkeindeksen er skadet. Journalen har alt. Bygg indeksen på nytt med npm run indekser -- --reparer.';

const dagtekst = ({ dato, iJournalen, iIndeksen, mangler, tilOvers, annerledes }: Avviksdag): string => {
  const deler = [
    ...(mangler > 0 ? [`${mangler} mangler`] : []),
    ...(tilOvers > 0 ? [`${tilOvers} er til overs`] : []),
    ...(annerledes > 0 ? [`${annerledes} er annerledes`] : []),
  ];
  return `  ${dato}: ${iJournalen} i journalen, ${iIndeksen} i indeksen; ${deler.join(', ')}`;
};

/** A comparison of index and journal in words for those who run it: days and numbers, never what an entry says. */
export function kontrolltekst({ iJournalen, iIndeksen, dager, reparert, skadet }: Indekskontroll): string {
  if (skadet === true)
    return reparert ? `Søkeindeksen var skadet, og er bygd på nytt med ${iJournalen} journalposter.` : SKADET;
  const tall = `${iJournalen} journalposter i journalen, ${iIndeksen} i indeksen.`;
  if (dager.length === 0) return `${tall} De stemmer overens.`;
  const flere = dager.length - FLEST_DAGER;
  return [
    `${tall} ${dager.length === 1 ? 'Én dag' : `${dager.length} dager`} stemte ikke:`,
    ...dager.slice(0, FLEST_DAGER).map(dagtekst),
    ...(flere > 0 ? [`  og ${flere} til`] : []),
    reparert ? 'Det er rettet.' : 'Rett det med npm run indekser -- --reparer.',
  ].join('\n');
}
