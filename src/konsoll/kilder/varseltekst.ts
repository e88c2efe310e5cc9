import { kortDato } from '../../i18n/dato.ts';
import type { Kildelinje } from './kilder.ts';

const dager = (antall: number | undefined): string =>
  antall === 1 ? '1 arbeidsdag' : `${antall ?? 0} arbeidsdager`;

/** What is wrong with a silent source, in a sentence; undefined for one that is not. */
export function varseltekst(linje: Kildelinje): string | undefined {
  const { kilde, stillhet, sisteLeveranse, dagerSidenLeveranse, nyesteJournaldato, dagerSidenNyeste } = linje;
  switch (stillhet) {
    case undefined:
      return undefined;
    case 'aldri levert':
      return `Kilden «${kilde}» har aldri levert noe.`;
    case 'ingen leveranse':
      return `Kilden «${kilde}» har ikke levert på ${dager(dagerSidenLeveranse)}. Siste leveranse kom ${sisteLeveranse === undefined ? '' : kortDato(sisteLeveranse, 'nb')}.`;
    case 'ingen nye poster':
      return nyesteJournaldato === undefined
        ? `Kilden «${kilde}» leverer, men har ingen journalposter.`
        : `Kilden «${kilde}» leverer, men har ikke hatt noe nytt på ${dager(dagerSidenNyeste)}. Siste journaldato er ${kortDato(nyesteJournaldato, 'nb')}.`;
  }
}
