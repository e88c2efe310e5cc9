import { Leveransefeil } from '../../noark/leveranse.ts';
import type { KjenteFelt } from '../felles/ulest.ts';
import { lesXml } from '../xml/les-xml.ts';
import type { Leveransefil } from './filer.ts';
import type { Rad } from './rad.ts';
import { lagRadleser } from './radleser.ts';
import { TABELLER, type Tabell, type Tabellnavn } from './tabeller.ts';

/**
 * Reads a table's file row by row, and yields after each piece of it.
 *
 * @throws Leveransefeil when it is not a file of this table.
 */
export async function* lesTabellfil(
  fil: Leveransefil,
  tabell: Tabellnavn,
  paaRad: (rad: Rad) => void,
  kjente: KjenteFelt,
  lest: (bytes: number) => void,
): AsyncGenerator<void> {
  const { felter, ulest }: Tabell = TABELLER[tabell];
  const form = { felter: new Set(felter), ulest, barn: {} };
  const leser = lagRadleser(
    fil.navn,
    { [tabell]: form },
    {
      utenfor(navn, dybde, linje) {
        if (dybde > 0 || navn !== `${tabell}.TAB`)
          throw new Leveransefeil(fil.navn, `filen er ikke en fil av tabellen ${tabell}`, linje);
      },
      rad: (_navn, rad) => {
        paaRad(rad);
      },
    },
    kjente,
  );
  yield* lesXml(fil.sti, leser, lest);
}
