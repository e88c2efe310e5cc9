import { lesDato, lesMuligDato, skrivemaater as datoformer } from './nummer/dato.ts';
import { lesEiendom, lesMuligEiendom, skrivemaater as eiendomsformer } from './nummer/eiendom.ts';
import { visningAv, type Avlest, type Nummer, type Nummerlesning } from './nummer/lesning.ts';
import { noeklerTil } from './nummer/noekler.ts';
import { lesSaksnummer } from './nummer/saksnummer.ts';

export type { Nummer, Nummerlesning } from './nummer/lesning.ts';
export { nummernoekler } from './nummer/noekler.ts';

/** A date's other forms in a text are keys of the index; those of the other numbers that stand bare in a text are not. */
const fraserTil = (lesning: Nummerlesning): readonly string[] => {
  if (lesning.art === 'dato') return [];
  const visning = visningAv(lesning);
  return visning === undefined ? [] : [visning];
};

const ulike = <T>(verdier: readonly T[]): readonly T[] => [...new Set(verdier)];

function somNummer({ skrevet, lesninger }: Avlest): Nummer {
  return {
    noekler: lesninger.map(noeklerTil),
    visning: ulike(lesninger.map(visningAv).filter((visning) => visning !== undefined)),
    skrevet,
    lesninger,
    fraser: ulike(lesninger.flatMap(fraserTil)),
  };
}

/**
 * Reads a number that begins at `fra`, however it is written: a date, a property, a case, a document or a place in the journal. What may
 * be more than one of them is all of them («26/123» is a case of 2026, and gårdsnummer 26 bruksnummer 123), as long as each
 * reads as much of the text.
 */
export function lesNummer(tekst: string, fra: number): Nummer | undefined {
  const sikkert = lesDato(tekst, fra) ?? lesEiendom(tekst, fra);
  if (sikkert !== undefined) return somNummer(sikkert);
  const mulige = [lesSaksnummer(tekst, fra), lesMuligEiendom(tekst, fra), lesMuligDato(tekst, fra)].filter(
    (lest) => lest !== undefined,
  );
  const lengst = Math.max(...mulige.map(({ skrevet }) => skrevet.length));
  const [foerste, ...andre] = mulige.filter(({ skrevet }) => skrevet.length === lengst);
  if (foerste === undefined) return undefined;
  return somNummer({
    skrevet: foerste.skrevet,
    lesninger: [foerste, ...andre].flatMap(({ lesninger }) => lesninger),
  });
}

/** How a reading may stand in running text: what is marked in a hit. */
export function skrivemaater(lesning: Nummerlesning): readonly string[] {
  if (lesning.art === 'dato') return datoformer(lesning);
  if (lesning.art === 'eiendom') return eiendomsformer(lesning);
  const visning = visningAv(lesning);
  return visning === undefined ? [] : [visning];
}
