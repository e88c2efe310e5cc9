import { dagerFra } from './nummer/dager.ts';
import { lesDato, lesMuligDato, skrivemaater as datoformer } from './nummer/dato.ts';
import { lesDatoIOrd } from './nummer/dato-i-ord.ts';
import { lesEiendom, lesMuligEiendom, skrivemaater as eiendomsformer } from './nummer/eiendom.ts';
import { visningAv, type Avlest, type Nummer, type Nummerlesning } from './nummer/lesning.ts';
import { noeklerTil } from './nummer/noekler.ts';
import { lesSaksnummer } from './nummer/saksnummer.ts';

export type { Nummer, Nummerlesning } from './nummer/lesning.ts';
export { nummernoekler } from './nummer/noekler.ts';

/** A case of another body, or of another archive, as its letters name it: «2026/714», «2026/0714» and «26/00714», and a document of it. */
function somFremmed(saksaar: number, nr: number, dokument?: number): readonly string[] {
  const kort = String(saksaar % 100).padStart(2, '0');
  const sak = [`${saksaar}/${String(nr).padStart(4, '0')}`, `${kort}/${String(nr).padStart(5, '0')}`];
  return dokument === undefined ? sak : sak.map((en) => `${en}-${dokument}`);
}

/** «2025014»: a plan's number is written as a case's, with noughts of its own. */
const nummerIAar = (skrevet: string): readonly string[] => {
  const [, aar, nr] = /^((?:19|20)\d\d)(\d{2,6})$/u.exec(skrevet) ?? [];
  return aar === undefined || nr === undefined ? [] : [`${aar}/${nr}`];
};

/** A date's other forms in a text are keys of the index; those of the other numbers that stand bare in a text are not. */
function fraserTil(lesning: Nummerlesning): readonly string[] {
  if (lesning.art === 'dato' || lesning.art === 'periode') return [];
  const visning = visningAv(lesning);
  if (visning === undefined) return [];
  if (lesning.art !== 'sak' && lesning.art !== 'dokument') return [visning];
  const { saksaar, sakssekvensnummer: nr } = lesning;
  if (saksaar === undefined || nr === undefined) return [visning];
  return [
    visning,
    ...somFremmed(saksaar, nr, lesning.art === 'dokument' ? lesning.dokumentnummer : undefined),
  ];
}

const ulike = <T>(verdier: readonly T[]): readonly T[] => [...new Set(verdier)];

/** Whether a number is read as that of a case, a document or a place in the journal. */
export const erSaksnummer = ({ art }: Nummerlesning): boolean =>
  art === 'sak' || art === 'dokument' || art === 'journalnummer';

/** What was read of a number, with what an entry must have to be it. */
export function somNummer({ skrevet, lesninger, fraser = [] }: Avlest): Nummer {
  return {
    noekler: lesninger.flatMap(noeklerTil),
    skrevet,
    lesninger,
    fraser: ulike([...fraser, ...lesninger.flatMap(fraserTil), ...nummerIAar(skrevet)]),
  };
}

/**
 * Reads a number that begins at `fra`, however it is written: a date, a property, a case, a document or a place in the journal. What may
 * be more than one of them is all of them («26/123» is a case of 2026, and gårdsnummer 26 bruksnummer 123), as long as each
 * reads as much of the text.
 *
 * @param iDag the Oslo date that «i går» is counted from; without it, that is words.
 */
export function lesNummer(tekst: string, fra: number, iDag?: string): Nummer | undefined {
  const iOrd = iDag === undefined ? undefined : lesDatoIOrd(tekst, fra, iDag);
  const sikkert = iOrd ?? lesDato(tekst, fra) ?? lesEiendom(tekst, fra);
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
  if (lesning.art === 'periode') return dagerFra(lesning).flatMap(datoformer);
  return lesning.art === 'eiendom' ? eiendomsformer(lesning) : fraserTil(lesning);
}
