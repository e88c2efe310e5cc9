import { ENGELSK as ENGELSK_SLEKT } from '../../norsk/leksikon/slekt/engelsk.ts';
import { leksemFor } from '../../norsk/ordbok.ts';
import { ARBEID_OG_OKONOMI } from './arbeid-og-okonomi.ts';
import { DEPARTEMENTER } from './departementer.ts';
import { ENGELSK } from './engelsk.ts';
import { FOLK_OG_STAT } from './folk-og-stat.ts';
import { LOVER } from './lover.ts';
import { OPPVEKST_OG_HELSE } from './oppvekst-og-helse.ts';
import { ORGANISASJONER } from './organisasjoner.ts';
import { PLAN_OG_TEKNISK } from './plan-og-teknisk.ts';
import { STATEN } from './staten.ts';

/** A name by which a query may ask. */
interface Navn {
  readonly skrevet: string;
  /** Only in capitals: in small letters it is another word. */
  readonly store: boolean;
}

/** What is called by several names. */
export interface Linje {
  /** Each finds all the others. */
  readonly navn: readonly Navn[];
  /** Found by all of them, and finds none. A last word that ends in `*` is the beginning of one. */
  readonly svar: readonly string[];
}

function lesNavn(tekst: string): Navn {
  const store = tekst.startsWith('!');
  return { skrevet: store ? tekst.slice(1) : tekst, store };
}

/**
 * Reads a line, written as queries are: `PPT = PP-tjeneste`: each is the other; `VA < vann og avløp*`: the first is also the other, but who
 * writes that out is not asking for it, or would get strangers; `!KU`: only in capitals.
 *
 * @throws Error when the line says nothing.
 */
export function lesLinje(linje: string): Linje {
  const [foran = '', bak] = linje.split(' < ');
  const navn = foran.split(' = ').map(lesNavn);
  const svar = bak?.split(' = ') ?? [];
  if (navn.length + svar.length < 2) throw new Error(`Et fast uttrykk må ha to navn: ${linje}`);
  return { navn, svar };
}

/** Reads lines. */
export const lesLinjer = (tekster: readonly string[]): readonly Linje[] =>
  tekster.flatMap((tekst) => tekst.trim().split('\n').map(lesLinje));

/**
 * What a Norwegian word finds in English titles, the other way round: `søknad < application` is read as `application < søknad` too. Not what has
 * a line of its own, nor what is a Norwegian word too: «visa».
 */
function engelskFraSlekt(): string {
  const egne = new Set(lesLinjer([ENGELSK]).flatMap(({ navn }) => navn.map(({ skrevet }) => skrevet)));
  const par = ENGELSK_SLEKT.trim()
    .split('\n')
    .flatMap((linje) => {
      const [norsk = '', engelske = ''] = linje.split(' < ');
      return engelske.split(' ').map((engelsk) => ({ engelsk, norsk }));
    });
  return [...Map.groupBy(par, ({ engelsk }) => engelsk)]
    .filter(([engelsk]) => !egne.has(engelsk) && !egne.has(engelsk.replace(/s$/u, '')))
    .filter(([engelsk]) => leksemFor(engelsk) === undefined)
    .map(([engelsk, alle]) => `${engelsk} < ${alle.map(({ norsk }) => norsk).join(' = ')}`)
    .join('\n');
}

/** All names and abbreviations. */
export const LINJER: readonly Linje[] = lesLinjer([
  LOVER,
  DEPARTEMENTER,
  STATEN,
  OPPVEKST_OG_HELSE,
  PLAN_OG_TEKNISK,
  ORGANISASJONER,
  ARBEID_OG_OKONOMI,
  FOLK_OG_STAT,
  ENGELSK,
  engelskFraSlekt(),
]);
