import { husk } from '../hukommelse/husk.ts';
import { ETTERNAVN } from './etternavn.ts';
import { ETTERNAVN_VERDEN } from './etternavn-verden.ts';
import { FORNAVN } from './fornavn.ts';
import { ORDART } from './ord.ts';
import { foldNavn } from './ordform.ts';
import { FORETAKSFORMER, FORKORTELSER, ORGANISASJONSENDELSER, ORGANISASJONSORD } from './organisasjonsord.ts';
import { INNLEDERE, SPERREORD, STEDSORD } from './stedsord.ts';
import { PARTIKLER, SAKSORD, TVETYDIGE_FORNAVN } from './tvetydige.ts';

const ordbok = new Map<string, number>();
const legg = (ord: Iterable<string>, art: number): void => {
  for (const o of ord) ordbok.set(o, (ordbok.get(o) ?? 0) | art);
};
legg(FORNAVN, ORDART.fornavn);
legg(ETTERNAVN, ORDART.etternavn);
legg(ETTERNAVN_VERDEN, ORDART.etternavn | ORDART.sikkertEtternavn);
legg(TVETYDIGE_FORNAVN, ORDART.tvetydig);
legg(PARTIKLER, ORDART.partikkel);
legg(STEDSORD, ORDART.sted);
legg(ORGANISASJONSORD, ORDART.organisasjon);
legg(FORKORTELSER, ORDART.organisasjon);
legg(FORETAKSFORMER, ORDART.organisasjon);
legg(INNLEDERE, ORDART.innleder);
legg(SPERREORD, ORDART.sperre);
legg(SAKSORD, ORDART.saksord);

/** Names after a father or mother: hardly ever a place. */
const SIKKERT = /(?:.{2}sen|sson|.{3}son|dóttir|datter)$/u;
/** «plass», «foss», «hals» and a district, in the definite form. */
const IKKE_ETTER_FAR = new Set(['fosen', 'fossen', 'halsen', 'plassen']);
for (const navn of ETTERNAVN)
  if (SIKKERT.test(navn) && !IKKE_ETTER_FAR.has(navn)) legg([navn], ORDART.sikkertEtternavn);

/** True for compounds such as «bergskolen» and «kulturetaten». */
const harOrganisasjonsendelse = husk((ord) => ORGANISASJONSENDELSER.test(ord), { antall: 20_000 });

const NAVN = ORDART.fornavn | ORDART.etternavn;

function slaaOppEnkelt(ord: string): number {
  const direkte = ordbok.get(ord);
  if (direkte !== undefined) return direkte;
  if (ord.endsWith('s') || ord.endsWith("'") || ord.endsWith('’')) {
    const stamme = ord.replace(/(?:['’]s?|s)$/u, '');
    const genitiv = ordbok.get(stamme);
    if (genitiv !== undefined)
      return genitiv & (NAVN | ORDART.tvetydig | ORDART.sikkertEtternavn | ORDART.organisasjon);
  }
  return harOrganisasjonsendelse(ord) ? ORDART.organisasjon : 0;
}

/**
 * What a word can be (ORDART bits), with genitive and hyphens understood: «Nordmanns», «Anne-Marie», «Dahl-Hansen».
 * @param ord lower case, NFC.
 */
export function slaaOpp(ord: string): number {
  const strek = ord.lastIndexOf('-');
  if (strek <= 0 || strek === ord.length - 1) return slaaOppEnkelt(ord);
  const hele = ordbok.get(ord);
  if (hele !== undefined) return hele;
  const foerste = slaaOppEnkelt(ord.slice(0, ord.indexOf('-')));
  const siste = slaaOppEnkelt(ord.slice(strek + 1));
  if ((siste & ORDART.organisasjon) !== 0 && (siste & NAVN) === 0) return ORDART.organisasjon;
  return ((foerste | siste) & (NAVN | ORDART.sikkertEtternavn)) | (foerste & siste & ORDART.tvetydig);
}

/** Names with other letters than a to z and æ and ø, by what is left without: «rené» is «rene», «bård» is «baard». */
const utenAksenter = new Map<string, number>();
for (const [navn, art] of ordbok) {
  const enkel = foldNavn(navn);
  if (enkel !== navn && (art & NAVN) !== 0) utenAksenter.set(enkel, (utenAksenter.get(enkel) ?? 0) | art);
}
const BOKSTAVPAR: Readonly<Record<string, string>> = { aa: 'å', ae: 'æ', oe: 'ø' };

/**
 * The same of a word as people write it: a name that no list has as it stands may be one with another accent or none («Andrè», «Sárá»), or
 * with two letters for one («Bjoern»). Nothing else is told of such a word than that it is a name.
 */
export function slaaOppLest(ord: string): number {
  const art = slaaOpp(ord);
  if (art !== 0) return art;
  const enkel = foldNavn(ord);
  const norsk = enkel.replace(/aa|ae|oe/gu, (par) => BOKSTAVPAR[par] ?? par);
  const lest =
    (utenAksenter.get(enkel) ?? 0) |
    (enkel === ord ? 0 : slaaOpp(enkel)) |
    (norsk === enkel ? 0 : slaaOpp(norsk));
  return (lest & NAVN) === 0 ? 0 : lest & (NAVN | ORDART.tvetydig | ORDART.sikkertEtternavn);
}
