import { ORDART } from './ord.ts';
import { FELLESPOSTKASSER } from './organisasjonsord.ts';
import { utenFoelge } from './ordform.ts';
import { type Ord, skillOrd } from './ordskilling.ts';

export interface Personvalg {
  /** What the source's own tag or flag says of the name. */
  readonly merket?: boolean | undefined;
  /** Names of the parties of the case. */
  readonly parter?: readonly string[] | undefined;
}

const NAVN = ORDART.fornavn | ORDART.etternavn;
const UTEN_TEKST = /^[^\p{L}]*$/u;
const ENKELTPERSONFORETAK = new Set(['enk', 'enkeltpersonforetak', 'enkeltmannsforetak']);

const fold = (tekst: string): string => tekst.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** A mailbox that a name stands behind, or nobody knows; a shared one is an organisation's. */
function erPersonligPostkasse(navn: string): boolean {
  const lokal = navn.slice(0, navn.indexOf('@')).toLowerCase();
  return !lokal.split(/[._\-+]/u).some((del) => FELLESPOSTKASSER.has(del));
}

/** Given name first, surname last, nothing between that is no name: «Peder Ås», «Kari B. van Nordmann». */
function harPersonform(ord: readonly Ord[]): boolean {
  const [foerste, siste] = [ord[0], ord.at(-1)];
  if (foerste === undefined || siste === undefined || ord.length < 2) return false;
  const iNavn = ord.every((o) => o.initial || (o.art & (NAVN | ORDART.partikkel)) !== 0);
  return iNavn && ord.some((o) => (o.art & ORDART.fornavn) !== 0);
}

/** Forms of enterprise that are given names or particles too. */
const NAVNEFORM = /^(?:sa|da|ba|ab|bl|se|sti)$/u;

/** A form of enterprise never comes first: «Sa Le» and «Da Silva» are people. */
const erOrganisasjonsord = (o: Ord, plass: number): boolean =>
  (o.art & ORDART.organisasjon) !== 0 &&
  ((o.art & NAVN) === 0 || o.form.length <= 3) &&
  (plass > 0 || !NAVNEFORM.test(o.form) || o.stor === 2);

/**
 * Whether the name of a party is a physical person's (R34). The source's own mark comes first, but a name with the form
 * of a person's stays one even where the source calls it an enterprise: a sole proprietorship is judged by its name.
 * In doubt it is a person. A masked name is none.
 * @param navn the whole field, as the source gives it.
 */
export function erPerson(navn: string, valg: Personvalg = {}): boolean {
  const tekst = navn.trim();
  if (tekst.includes('*') || UTEN_TEKST.test(tekst)) return false;
  if (valg.merket === true) return true;
  if (tekst.includes('@') && !tekst.includes(' ')) return erPersonligPostkasse(tekst);
  const alle = skillOrd(utenFoelge(tekst));
  const ord = alle.filter((o) => !ENKELTPERSONFORETAK.has(o.form));
  if (harPersonform(ord) && !ord.some((o, i) => i === ord.length - 1 && i > 1 && erOrganisasjonsord(o, i)))
    return true;
  if (valg.merket === false) return false;
  if (ord.some(erOrganisasjonsord)) return false;
  if (valg.parter?.some((part) => fold(part) === fold(tekst)) === true) return true;
  const harNavn = ord.some((o) => (o.art & NAVN) !== 0);
  // «kommunens innbyggere»: common nouns, not a name that somebody wrote without capitals.
  const smaaOrd = ord.every((o) => o.stor === 0);
  return harNavn || !smaaOrd;
}
