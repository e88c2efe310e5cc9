import type { Figur } from './figur.ts';

/** Columns as wide as their widest word: names to the left, numbers to the right. */
function tabell({ hode, rader }: Figur['tabell']): readonly string[] {
  const alle = [hode, ...rader];
  const bredde = hode.map((_, i) => Math.max(...alle.map((rad) => (rad[i] ?? '').length)));
  return alle.map((rad) =>
    rad
      .map((felt, i) => (i === 0 ? felt.padEnd(bredde[i] ?? 0) : felt.padStart(bredde[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Charts as plain text: each with its sentence and its table. */
export const somTekst = (figurer: readonly Figur[]): string =>
  figurer
    .map((figur) =>
      [figur.tittel, figur.beskrivelse, '', ...tabell(figur.tabell).map((l) => `  ${l}`)].join('\n'),
    )
    .join('\n\n');
