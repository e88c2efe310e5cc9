/** What a principle is called whose classes are persons: «Fødselsnummer» of M086, and what systems name theirs. */
const NAVN =
  /f(?:ø|oe?)dsels(?:-?\s?og\s?person)?(?:nummer|nr|dato)|person(?:nummer|nr|navn)|personal(?:mappe|arkiv|nummer|nr)|(?<!\p{L})(?:navn|etternavn|d-?nummer|duf(?:-?nummer)?|elev(?:er|mapper?|navn|nummer)?|klient(?:er|mapper?|navn|nummer)?|pasient(?:er|navn|nummer)?|ansatt(?:e|nummer)?|barn(?:ets|as)? ?navn)(?!\p{L})/iu;
/** And the codes of it. */
const KODE = /^(?:p|f|fd|fød|fods|pers|d)\.?nr\.?$|^(?:pers|person|duf)$/iu;

/** Whether a principle of classification says of itself that its classes are persons (R14). */
export const ordnerPersoner = (...ord: readonly (string | undefined)[]): boolean =>
  ord.some((ett) => ett !== undefined && (NAVN.test(ett) || KODE.test(ett.trim())));
