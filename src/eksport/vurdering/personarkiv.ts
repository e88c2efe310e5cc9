import type { Sak } from '../../noark/sak.ts';

/** What arkivdeler are called in which each case is a person: the kind of person, or the system that it came from. */
const NAVN =
  /(?<!\p{L})(?:elev|klient|pasient|flyktning|barnehagebarn|ansatt|personal(?:s?mapp|s?arkiv)|ppt(?!\p{L})|pp-tjeneste|helsestasjon|skolehelse|visma (?:velferd|familia|profil)|familia(?!\p{L})|gerica|cosdoc|hspro|oppad(?!\p{L}))/iu;

/** True where a case lies among persons: by where it or an entry of it lies, or by the principle of its class. */
export const erBlantPersoner = (arkivdeler: readonly string[], klasser: Sak['klasser']): boolean =>
  arkivdeler.some((arkivdel) => NAVN.test(arkivdel)) || klasser.some(({ person }) => person === true);
