import { SLEKT } from './leksikon/slekt.ts';
import { rotAv, type Rot } from './stamme.ts';

function lesSlekt(tekst: string): ReadonlyMap<string, readonly string[]> {
  const svarerPaa = new Map<string, string[]>();
  const legg = (ord: string, paa: string): void => {
    if (ord !== paa) svarerPaa.set(ord, [...(svarerPaa.get(ord) ?? []), paa]);
  };
  const stammer = (del: string, skille: RegExp): readonly string[] =>
    del
      .trim()
      .split(skille)
      .map((ord) => rotAv(ord).stamme);
  for (const linje of tekst.trim().split('\n')) {
    const [spurt = '', svar] = linje.split('<');
    if (svar === undefined) {
      const like = stammer(linje, /\s*=\s*/u);
      for (const ord of like) for (const annet of like) legg(ord, annet);
    } else for (const ord of stammer(svar, /\s+/u)) legg(ord, rotAv(spurt.trim()).stamme);
  }
  return svarerPaa;
}

const SVARER_PAA = lesSlekt(SLEKT);
const KJENTE: ReadonlySet<string> = new Set([...SVARER_PAA.keys(), ...[...SVARER_PAA.values()].flat()]);

/** Whether the lexicon of kin has a word, by its stem: then it is one that people use. */
export const harSlekt = (stamme: string): boolean => KJENTE.has(stamme);

/** What a word also answers to by its kin and that of its parts: «stenging» to «stenge», «vindmøllepark» to «vindkraft». */
export function medSlekt({ stamme, ledd }: Rot): Rot {
  const slekt = [stamme, ...ledd].flatMap((en) => SVARER_PAA.get(en) ?? []).filter((en) => en !== stamme);
  return slekt.length === 0 ? { stamme, ledd } : { stamme, ledd: [...new Set([...ledd, ...slekt])] };
}
