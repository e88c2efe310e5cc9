import type { Indeksmangel } from '../../sok/meilisearch/tilsyn.ts';
import type { Avviksdag, Indekskontroll } from './kontroller-indeks.ts';

/** So many days are named; the rest are counted. */
const FLEST_DAGER = 50;

export const BYGG = 'Journalen har alt. Bygg indeksen på nytt med npm run indekser -- --reparer.';

const MANGEL: Readonly<Record<Indeksmangel, string>> = {
  'finnes-ikke': 'Søkeindeksen finnes ikke i Meilisearch.',
  'uten-tilstand': 'Søkeindeksen i Meilisearch sier ikke hva den har, og søket svarer ikke av den.',
  'annen-utgave': 'Søkeindeksen i Meilisearch er laget av en annen utgave av programmet.',
  'for-gammel': 'Søkeindeksen i Meilisearch mangler noe den har fått før, og søket svarer ikke av den.',
};

/** What is said of a key that was made before the settings were looked at. */
export const INNSTILLINGER_ULEST =
  'Innstillingene i Meilisearch er ikke kontrollert: nøkkelen til eksporten er for gammel til å lese dem. Kjør npm run indekser -- --noekler med hovednøkkelen som MEILI_KEY, og gi eksporten og vedlikeholdet den nye. Den gamle virker til alt annet.';

/** @param innstillinger by the server's names. */
export const endretUtenfra = (innstillinger: readonly string[]): string =>
  `Innstillinger i Meilisearch er endret utenfra: ${innstillinger.join(', ')}.`;

/** What is wrong with the index itself, and not with what it has. */
const selveIndeksen = ({ mangel, innstillinger }: Indekskontroll): readonly string[] => [
  ...(mangel === undefined ? [] : [MANGEL[mangel]]),
  ...(innstillinger === undefined ? [] : [endretUtenfra(innstillinger)]),
];

const dagtekst = ({ dato, iJournalen, iIndeksen, mangler, tilOvers, annerledes }: Avviksdag): string => {
  const deler = [
    ...(mangler > 0 ? [`${mangler} mangler`] : []),
    ...(tilOvers > 0 ? [`${tilOvers} er til overs`] : []),
    ...(annerledes > 0 ? [`${annerledes} er annerledes`] : []),
  ];
  return `  ${dato === '' ? 'uten gyldig dato' : dato}: ${iJournalen} i journalen, ${iIndeksen} i indeksen; ${deler.join(', ')}`;
};

/** The entries, where they could be counted. */
function innholdstekst({ iJournalen, iIndeksen, dager }: Indekskontroll): readonly string[] {
  const tall = `${iJournalen} journalposter i journalen, ${iIndeksen} i indeksen.`;
  if (dager.length === 0) return [`${tall} De stemmer overens.`];
  const flere = dager.length - FLEST_DAGER;
  return [
    `${tall} ${dager.length === 1 ? 'Én dag' : `${dager.length} dager`} stemte ikke:`,
    ...dager.slice(0, FLEST_DAGER).map(dagtekst),
    ...(flere > 0 ? [`  og ${flere} til`] : []),
  ];
}

function linjer(svar: Indekskontroll): readonly string[] {
  const { iJournalen, dager, reparert, skadet } = svar;
  const selve = selveIndeksen(svar);
  const feil = selve.length > 0 ? selve : ['Søkeindeksen er skadet.'];
  if (skadet === true && reparert)
    return selve.length > 0
      ? [...selve, `Den er bygd på nytt med ${iJournalen} journalposter.`]
      : [`Søkeindeksen var skadet, og er bygd på nytt med ${iJournalen} journalposter.`];
  if (skadet === true) return [[...feil, BYGG].join(' ')];
  if (selve.length > 0) return [...innholdstekst(svar), ...selve, BYGG];
  if (dager.length === 0) return innholdstekst(svar);
  const slutt = reparert ? 'Det er rettet.' : 'Rett det med npm run indekser -- --reparer.';
  return [...innholdstekst(svar), slutt];
}

/** A comparison of index and journal in words for those who run it: days and numbers, never what an entry says. */
export const kontrolltekst = (svar: Indekskontroll): string =>
  [...linjer(svar), ...(svar.innstillingerUlest === true ? [INNSTILLINGER_ULEST] : [])].join('\n');
