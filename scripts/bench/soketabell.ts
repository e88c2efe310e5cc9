import { megabyte, sekunder } from './maaling.ts';
import type { Tider } from './sokeprosess.ts';

export const SORTERINGER = ['relevans', 'nyeste'] as const;
export const SAMTIDIG = [1, 16] as const;

type Sortering = (typeof SORTERINGER)[number];
type Samtidig = (typeof SAMTIDIG)[number];

/** What was measured of an engine. */
export interface Motortall {
  readonly navn: string;
  readonly indeksering: { readonly ms: number; readonly antall: number };
  /** Undefined where they cannot be seen. */
  readonly bytes: number | undefined;
  readonly minne: number | undefined;
  readonly tider: (sortering: Sortering, samtidig: Samtidig) => Tider;
}

const NAVN: Readonly<Record<Sortering, string>> = { relevans: 'etter relevans', nyeste: 'etter dato' };

const ms = (verdi: number): string => verdi.toFixed(verdi < 10 ? 1 : 0).replace('.', ',');
const forhold = (egen: number | undefined, andres: number | undefined): string =>
  egen === undefined || andres === undefined ? '' : ` (${(egen / andres).toFixed(2).replace('.', ',')} x)`;

/** A line: the figure of each engine, and after the others' how many times it the first one's is. */
function linje<T>(
  hva: string,
  tall: readonly Motortall[],
  les: (motor: Motortall) => T,
  skriv: (verdi: T) => string,
  tallet: (verdi: T) => number | undefined,
): string {
  const [foerste] = tall.map(les);
  const celler = tall.map((motor, i) => {
    const verdi = les(motor);
    return skriv(verdi) + (i === 0 || foerste === undefined ? '' : forhold(tallet(foerste), tallet(verdi)));
  });
  return `| ${[hva, ...celler].join(' | ')} |`;
}

const ukjent = (verdi: number | undefined): string => (verdi === undefined ? 'ukjent' : megabyte(verdi));

/** All engines in one Markdown table: the first is held against each of the others, in its column. */
export function soketabell(tall: readonly Motortall[], antall: number): string {
  const selv = (verdi: number | undefined): number | undefined => verdi;
  const rader = [
    linje('indeksering', tall, ({ indeksering }) => indeksering.ms, sekunder, selv),
    linje('på disk', tall, ({ bytes }) => bytes, ukjent, selv),
    linje('minne etter søkene', tall, ({ minne }) => minne, ukjent, selv),
    ...SORTERINGER.flatMap((sortering) =>
      SAMTIDIG.map((samtidig) =>
        linje(
          `${NAVN[sortering]}, ${samtidig} om gangen`,
          tall,
          ({ tider }) => tider(sortering, samtidig),
          ({ p50, p95, p99, ubesvart }) =>
            `${ms(p50)} / ${ms(p95)} / ${ms(p99)} ms${ubesvart > 0 ? `, ${ubesvart} ubesvart` : ''}`,
          ({ p95 }) => p95,
        ),
      ),
    ),
  ];
  const poster = tall[0]?.indeksering.antall ?? 0;
  return [
    `${antall} spørringer med fasetter over ${poster} poster: p50 / p95 / p99, og innebygd som andel av motorens p95.`,
    '',
    `| | ${tall.map(({ navn }) => navn).join(' | ')} |`,
    `| --- | ${tall.map(() => '--:').join(' | ')} |`,
    ...rader,
  ].join('\n');
}
