import { ORDART } from '../navn/ord.ts';
import { slaaOpp } from '../navn/ordbok.ts';
import { erPerson } from '../navn/personnavn.ts';

/** What parts one person from the next, or from what is said of the person. */
const SKILLE =
  /\s*(?:[;/&|()\n\u2013]|\s-\s|(?<!\p{L})(?:og|v\/|ved|c\/o|f\.|født|fødd|adv\.|m\.fl\.)(?!\p{L}))\s*/iu;
const ETTERFULGT_AV_TALL = /[\s,]*\S*\d.*$/su;

const erFornavn = (ord: string): boolean => (slaaOpp(ord.toLowerCase()) & ORDART.fornavn) !== 0;

/** «Kari Nordmann, Storgata» is the name before the comma; «van der Nordmann, Kari» both sides of it. */
function utenAdresse(del: string): string {
  const [foerste = '', andre, ...resten] = del.split(/\s*,\s*/u);
  if (andre === undefined) return foerste;
  const fornavnSist = andre.split(/\s+/u).every(erFornavn);
  const ettOrd = !/\s/u.test(foerste);
  return fornavnSist || (ettOrd && resten.length === 0) ? `${foerste}, ${andre}` : foerste;
}

/**
 * The persons in a party's name, each by itself: without address, birth date and what stands in brackets. «Kari og Ola
 * Nordmann» are both Nordmann.
 */
export function personerI(felt: string): readonly string[] {
  const deler = felt
    .split(SKILLE)
    .map((del) => utenAdresse(del.replace(ETTERFULGT_AV_TALL, '').trim()).trim())
    .filter((del) => del !== '' && erPerson(del));
  const personer = deler.map((del, i) => {
    const neste = deler[i + 1];
    if (/\s/u.test(del) || neste === undefined || !erFornavn(del)) return del;
    const etternavn = neste.includes(',') ? undefined : neste.split(/\s+/u).at(-1);
    return etternavn === undefined || etternavn === neste ? del : `${del} ${etternavn}`;
  });
  return [...new Set(personer)];
}
