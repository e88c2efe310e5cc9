import { ORDART } from './ord.ts';
import { type Ord, skillOrd } from './ordskilling.ts';

/** A stretch of a text, by character. */
export interface Spenn {
  readonly fra: number;
  readonly til: number;
}

const utenGenitiv = (form: string): string => form.replace(/(?:['’]s?|s)$/u, '');

interface KjentNavn {
  readonly etternavn: string;
  readonly deler: ReadonlySet<string>;
}

/** «Nordmann, Kari» and «Kari Nordmann» alike; undefined for what holds no name, or is an organisation's. */
function tolk(navn: string): KjentNavn | undefined {
  const ord = skillOrd(navn).filter((o) => !o.initial && (o.art & ORDART.partikkel) === 0);
  if (
    ord.some(
      (o) => (o.art & ORDART.organisasjon) !== 0 && (o.art & (ORDART.fornavn | ORDART.etternavn)) === 0,
    )
  )
    return undefined;
  const snudd = ord[1]?.skille === 'k';
  const etternavn = (snudd ? ord[0] : ord.at(-1))?.form;
  return etternavn === undefined ? undefined : { etternavn, deler: new Set(ord.map((o) => o.form)) };
}

/** Where names that are known stand in a text: whole, in another order, in parts, or the surname alone. */
export function finnKjente(ord: readonly Ord[], kjente: readonly string[]): readonly Spenn[] {
  const ut: Spenn[] = [];
  for (const kjent of kjente.map(tolk)) {
    if (kjent === undefined) continue;
    const del = (o: Ord | undefined): string | undefined =>
      o === undefined ? undefined : [o.form, utenGenitiv(o.form)].find((form) => kjent.deler.has(form));
    for (let i = 0; i < ord.length; i++) {
      const start = ord[i];
      if (start === undefined || del(start) === undefined) continue;
      let til = i;
      const funnet = new Set<string>();
      for (let j = i; j < ord.length; j++) {
        const o = ord[j];
        if (o === undefined || (j > i && o.skille === '')) break;
        const treff = del(o);
        if (treff !== undefined) {
          funnet.add(treff);
          til = j + 1;
        } else if (!o.initial && (o.art & (ORDART.partikkel | ORDART.fornavn)) === 0) break;
      }
      const neste = ord[til];
      const sted = neste?.skille === 's' && (neste.art & (ORDART.sted | ORDART.organisasjon)) !== 0;
      const siste = ord[til - 1];
      if (siste === undefined) continue;
      const nok = funnet.size > 1 || (start.stor > 0 && erTydelig(start, [...funnet][0], kjent));
      if (nok && !sted) ut.push({ fra: start.fra, til: siste.til });
      i = til - 1;
    }
  }
  return ut;
}

/** One word of a known name: the surname, or a given name that is no ordinary word. */
const erTydelig = (ord: Ord, del: string | undefined, kjent: KjentNavn): boolean =>
  del === kjent.etternavn ? ord.form.length > 1 : (ord.art & ORDART.tvetydig) === 0 && ord.form.length > 2;
