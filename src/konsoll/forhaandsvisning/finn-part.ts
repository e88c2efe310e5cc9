import type { Korrespondansepart } from '../../noark/journalpost.ts';
import type { OffentligPart } from '../../offentlig/journalpost.ts';

const flat = (navn: string): string => navn.replace(/\s+/gu, ' ').trim();

/**
 * What the public reads where a party stands. Several masked parties of a role are one mask (R11), so they all lead to it; one that is
 * masked in part is found by its place among those of its role.
 */
export function finnPart(
  part: Korrespondansepart,
  alle: readonly Korrespondansepart[],
  offentlige: readonly OffentligPart[],
): string | undefined {
  const { korrespondanseparttype: type } = part;
  const iRollen = offentlige.filter((vist) => vist.korrespondanseparttype === type);
  const likt = iRollen.find(({ navn }) => navn.tekst === flat(part.navn));
  if (likt !== undefined) return likt.navn.tekst;
  const plass = alle.filter((en) => en.korrespondanseparttype === type).indexOf(part);
  const maskerte = iRollen.filter(({ navn }) => navn.maskert);
  const paaPlassen = iRollen[plass];
  const vist = paaPlassen?.navn.maskert === true ? paaPlassen : (maskerte[0] ?? paaPlassen);
  return vist?.navn.tekst;
}
