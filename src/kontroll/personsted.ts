import { ORDART } from '../navn/ord.ts';
import type { Brikke } from './ordrekke.ts';
import { erSmaaord, NAVN, type Soek } from './soek.ts';

const STED = ORDART.sted | ORDART.organisasjon;
/** What can stand with a capital at the beginning of a title, and be no name there. */
const ORDINAERT =
  STED | ORDART.tvetydig | ORDART.saksord | ORDART.innleder | ORDART.sperre | ORDART.partikkel;

const har = (b: Brikke | undefined, art: number): boolean => b !== undefined && (b.art & art) !== 0;

/** «Karianne» of «Kari Anne», and «Kari Anne» of «Karianne». */
const erSammeFornavn = (b: Brikke, foran: Brikke | undefined, { ord }: Soek): boolean =>
  ord.some((del, i) => del + (ord[i + 1] ?? '') === b.form) ||
  (foran !== undefined && b.naer && ord.includes(foran.form + b.form));

/** True where the surname, standing alone, is somebody else's, or a street's or an enterprise's. */
function erAnnet(ord: readonly Brikke[], fra: number, til: number, soek: Soek): boolean {
  const [foran, bak] = [ord[fra - 1], ord[til]];
  const erNavnedel = (b: Brikke | undefined, naer: boolean): boolean =>
    b !== undefined && naer && b.stor && har(b, ORDART.fornavn) && !erSammeFornavn(b, ord[fra - 2], soek);
  if (erNavnedel(foran, ord[fra]?.naer ?? false) || erNavnedel(bak, bak?.naer ?? false)) return true;
  return bak?.naer === true && har(bak, STED) && !har(bak, NAVN);
}

/** The part of the name that an initial stands for, «N.» of «Kari N.»; not where another name follows it. */
function forbokstav(ord: readonly Brikke[], j: number, soek: Soek): string | undefined {
  const [b, neste] = [ord[j], ord[j + 1]];
  if (b === undefined || b.form.length !== 1 || !b.stor) return undefined;
  if (neste?.naer === true && neste.stor && neste.form.length > 1) return undefined;
  return soek.ord.find((del) => del.startsWith(b.form));
}

/**
 * True where the word before the given name makes it another's, or no person's: «Anne Kari», «Olsen, Kari», «stormen
 * Kari»; «Ola, Kari» are two.
 */
function tilhoererForan(foran: Brikke | undefined, b: Brikke): boolean {
  if (b.naer && !b.komma && har(foran, ORDART.sperre)) return true;
  if (foran === undefined || !b.naer || !foran.stor || !har(foran, NAVN)) return false;
  if (har(foran, ORDART.saksord | STED)) return false;
  return har(foran, ORDART.etternavn) || !b.komma;
}

/** True where the word after the given name makes it another's, or no person's: «Kari Lund», «Kari barnehage». */
function tilhoererBak(b: Brikke, bak: Brikke | undefined): boolean {
  if (bak === undefined || !bak.naer || bak.komma) return false;
  if (har(bak, STED) && !har(bak, NAVN)) return true;
  if (!bak.stor || har(bak, ORDART.saksord)) return false;
  // In capitals every word looks like a name: only the lists tell.
  return har(bak, NAVN) || (!b.versaler && (bak.form.length === 1 || bak.art === 0));
}

/**
 * True where a given name of the hidden person stands by itself at `i`: «Samtale med Kari». With a capital, alone, and
 * no ordinary word there: «Even» and «Mai» are names only inside a sentence, where no other word has a capital.
 */
function erBareFornavn(ord: readonly Brikke[], i: number, del: string, soek: Soek): boolean {
  const [foran, b] = [ord[i - 1], ord[i]];
  if (b === undefined || !b.stor) return false;
  const midtI = b.naer && !b.versaler && foran !== undefined && !foran.stor && /^\p{L}/u.test(foran.form);
  const navn = soek.fornavn.has(del) ? midtI || !har(b, ORDINAERT) : midtI && soek.ukjente.has(del);
  return navn && staarAlene(ord, i);
}

/** True where no word beside a given name makes it another's, or no person's. */
export function staarAlene(ord: readonly Brikke[], i: number): boolean {
  const b = ord[i];
  return b !== undefined && !tilhoererForan(ord[i - 1], b) && !tilhoererBak(b, ord[i + 1]);
}

/** True where a person's name stands at `i`: two parts of it in any order, or the surname or a given name by itself. */
export function harPerson(ord: readonly Brikke[], i: number, soek: Soek): boolean {
  const deler = new Set<string>();
  let til = i;
  for (let j = i; j < ord.length; j++) {
    const b = ord[j];
    if (b === undefined || (j > i && !b.naer)) break;
    const helt = soek.ord.includes(b.form) ? b.form : soek.ord.includes(b.stamme) ? b.stamme : undefined;
    const del = helt ?? (j > i ? forbokstav(ord, j, soek) : undefined);
    if (del !== undefined) {
      deler.add(del);
      til = j + 1;
    } else if (b.form.length > 1 && !erSmaaord(b.form) && !har(b, NAVN)) break;
  }
  if (deler.size > 1) return true;
  const alene = soek.ord.length === 1 || [...deler].some((del) => soek.etternavn.has(del));
  if (alene && (soek.sjeldent || (ord[i]?.stor ?? false)) && !erAnnet(ord, i, til, soek)) return true;
  const [del] = deler;
  return del !== undefined && erBareFornavn(ord, i, del, soek);
}
