import { ORDART } from '../navn/ord.ts';
import { slaaOpp } from '../navn/ordbok.ts';
import { erPerson, utenSteder } from '../navn/personnavn.ts';

/** What parts one person from the next, or from what is said of the person. */
const SKILLE =
  /\s*(?:[;/&|()\n\u2013]|\s-\s|(?<!\p{L})(?:og|v\/|ved|c\/o|f\.|født|fødd|adv\.|m\.fl\.)(?!\p{L}))\s*/iu;
const ETTERFULGT_AV_TALL = /\s*\S*\d.*$/su;

const erFornavn = (ord: string): boolean => (slaaOpp(ord.toLowerCase()) & ORDART.fornavn) !== 0;
const bareFornavn = (del: string): boolean => del !== '' && del.split(/\s+/u).every(erFornavn);

/**
 * The names among what commas part: «van der Nordmann, Kari» is one, «Kari Nordmann, Ola Hansen» two, and of «Kari
 * Nordmann, Storgata» the street is none. What follows the first may be a name only where it has two words.
 */
function navnMellomKomma(del: string): readonly string[] {
  const ledd = del.split(',').map((et) => et.replace(ETTERFULGT_AV_TALL, '').trim());
  const navn: string[] = [];
  for (let i = 0; i < ledd.length; i++) {
    const [her = '', neste = ''] = [ledd[i], ledd[i + 1]];
    const ettOrd = !/\s/u.test(her);
    const snudd =
      her !== '' && (bareFornavn(neste) || (i === 0 && ettOrd && neste !== '' && ledd.length === 2));
    if (snudd) navn.push(`${her}, ${neste}`);
    else if (i === 0 || /\S\s+\S/u.test(utenSteder(her).trim())) navn.push(her);
    if (snudd) i++;
  }
  return navn;
}

/**
 * The persons in a party's name, each by itself: without address, birth date and what stands in brackets. «Kari og Ola
 * Nordmann» are both Nordmann.
 */
export function personerI(felt: string): readonly string[] {
  const deler = felt
    .split(SKILLE)
    .flatMap(navnMellomKomma)
    .filter((del) => del !== '' && erPerson(del));
  const personer = deler.map((del, i) => {
    const neste = deler[i + 1];
    if (/\s/u.test(del) || neste === undefined || !erFornavn(del)) return del;
    const etternavn = neste.includes(',') ? undefined : neste.split(/\s+/u).at(-1);
    return etternavn === undefined || etternavn === neste ? del : `${del} ${etternavn}`;
  });
  return [...new Set(personer)];
}
