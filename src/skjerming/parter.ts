import { erPerson } from '../navn/personnavn.ts';
import type { Korrespondansepart } from '../noark/journalpost.ts';
import type { Korrespondanseparttype } from '../noark/koder.ts';
import { erAvsender, type OffentligPart } from '../offentlig/journalpost.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { BIT } from './elementer.ts';
import { harMaske } from './maske.ts';
import type { Protokoll } from './protokoll.ts';
import { lesLinje } from './tittelmarkering.ts';
import type { Markering } from './tittelmarkering.ts';
import type { Virkning } from './virkning.ts';

export interface Partgrunnlag {
  readonly parter: readonly Korrespondansepart[];
  /** Own and inherited. */
  readonly virkninger: readonly Virkning[];
  readonly markering: Markering;
  /** Names as delivered (AM.NAVN of OFFJOURN), unless every element is masked. */
  readonly kunOffentlig: boolean;
  /** Roles that a rule of the configuration masks, with its hjemmel (R27). */
  readonly regel: { readonly avsender: boolean; readonly mottaker: boolean; readonly hjemmel: string };
  readonly sakensParter: readonly string[];
}

/** The parties as the public sees them. Several masked ones of a role are one (R11). */
export function skjermParter(grunnlag: Partgrunnlag, protokoll: Protokoll): OffentligPart[] {
  const ut: OffentligPart[] = [];
  const maskerte = new Set<Korrespondanseparttype>();
  for (const part of grunnlag.parter) {
    const type = part.korrespondanseparttype;
    const felt = erAvsender(type) ? 'avsender' : 'mottaker';
    if (skalMaskeres(part, felt, grunnlag, protokoll)) {
      skjulPart(part, grunnlag, protokoll);
      if (!maskerte.has(type))
        ut.push({ korrespondanseparttype: type, navn: { tekst: MASKE, maskert: true }, person: false });
      maskerte.add(type);
      continue;
    }
    const lest = lesLinje(part.navn, grunnlag.markering);
    const tekst = lest.linje1;
    if (tekst === '') continue;
    const maskert = harMaske(tekst);
    if (maskert) {
      for (const del of lest.skjult) protokoll.skjul(del.tekst, 'navn');
      protokoll.maskert(felt, grunnlag.virkninger, 0, { regel: 'kildens egen maske' });
      if (grunnlag.virkninger.length === 0) protokoll.flagge('skjermet-uten-kode', felt);
    }
    if (tekst === MASKE && maskerte.has(type)) continue;
    if (tekst === MASKE) maskerte.add(type);
    const merket = part.erPerson === undefined ? {} : { merket: part.erPerson };
    const person = !maskert && erPerson(tekst, { ...merket, parter: grunnlag.sakensParter });
    ut.push({ korrespondanseparttype: type, navn: { tekst, maskert }, person });
  }
  return ut;
}

/** Whether a party's name is taken away; if so, every reason is entered. */
function skalMaskeres(
  part: Korrespondansepart,
  felt: 'avsender' | 'mottaker',
  grunnlag: Partgrunnlag,
  protokoll: Protokoll,
): boolean {
  const bit = felt === 'avsender' ? BIT.NA : BIT.NM;
  const { kunOffentlig, virkninger, regel } = grunnlag;
  const felles = virkninger.filter((v) => (v.biter & bit) !== 0 && (v.noeytral || !kunOffentlig));
  const lukkede = virkninger.filter((v) => v.lukker);
  const flagget =
    part.skjermet === 'ja' || (part.skjermet === 'uavklart' && lukkede.length > 0 && !kunOffentlig);
  if (felles.length === 0 && !flagget && !regel[felt]) return false;

  if (felles.length > 0) protokoll.maskert(felt, felles, bit);
  else if (flagget)
    protokoll.maskert(felt, lukkede, 0, { regel: 'parten er skjermet', baerer: 'korrespondansepart' });
  if (regel[felt])
    protokoll.maskert(felt, [], 0, { regel: 'R27', baerer: 'skjemaregel', hjemler: [regel.hjemmel] });
  return true;
}

const TAGGER = /[@#|[\]]/gu;

function skjulPart(part: Korrespondansepart, grunnlag: Partgrunnlag, protokoll: Protokoll): void {
  const navn = grunnlag.markering === 'ingen' ? part.navn : part.navn.replace(TAGGER, '');
  protokoll.skjul(navn, 'navn');
}
