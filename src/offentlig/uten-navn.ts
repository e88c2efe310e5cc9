import { lesForNavn, type Navnelesning, STORBOKSTAVSKILLE } from './navnelesning.ts';
import { kanStaaI, moensterFor, spennAv, type Spenn, type Utdrag, utdragAv } from './navnemoenster.ts';

/** What stands where a person's name has grown old (R32). The search index holds no word for it. */
export const ELDET_NAVN = '[navn]';

/** Several in a row become one, and initials beside a name go with it: «K. [navn]», «[navn], [navn] A.». */
const INITIAL = '(?:(?<![\\p{L}\\p{N}])\\p{Lu}\\.[\\s\\p{Z}]*)';
const samlet = new RegExp(
  `${INITIAL}*\\[navn\\](?:[\\s\\p{Z},]*${INITIAL}*\\[navn\\])*(?:[\\s\\p{Z},]+\\p{Lu}\\.)*`,
  'gu',
);

/** Mailboxes of an office: those of a person are the person's name in another writing. */
const KONTORADRESSER =
  /^(?:post|postmottak|firmapost|epost|e-post|mail|info|kontakt|service|support|salg|faktura|arkiv|kommune|servicetorg|resepsjon|admin|noreply|no-reply)@/u;
const EPOSTADRESSE = new RegExp(
  `[\\p{L}\\p{N}._%+'${STORBOKSTAVSKILLE}-]{1,64}@[\\p{L}\\p{N}.${STORBOKSTAVSKILLE}-]{1,253}`,
  'gu',
);

function* epostadresser({ tekst, utsnitt }: Navnelesning): Generator<Spenn> {
  if (!tekst.includes('@')) return;
  for (const { 0: treff, index } of tekst.matchAll(EPOSTADRESSE)) {
    if (!KONTORADRESSER.test(treff.replaceAll(STORBOKSTAVSKILLE, '')))
      yield utsnitt(index, index + treff.length);
  }
}

/** The text with what stands in the spans replaced. */
function erstatt(tekst: string, spenn: readonly Spenn[]): string {
  let [ut, her] = ['', 0];
  for (const [fra, til] of spenn.toSorted((a, b) => a[0] - b[0])) {
    if (fra >= her) ut += tekst.slice(her, fra) + ELDET_NAVN;
    her = Math.max(her, til);
  }
  return (ut + tekst.slice(her)).replace(samlet, ELDET_NAVN);
}

/**
 * The text with every occurrence of the names, and persons' e-mail addresses, replaced by {@link ELDET_NAVN} (R31, R32): whatever the case, in the genitive,
 * across any white space or invisible characters, with the surname first, with parts or initials left out, in every letter that
 * the search reads as the same, beside digits, and in what is called by the name («Nordmannsaken»).
 *
 * A single part of a longer name counts when it has a capital («Klage fra Nordmann»): in an old entry it is better to
 * lose a place name that is also a party's surname than to keep the surname. Lower-case words that happen to be a
 * surname («på haugen») stay.
 */
export function utenNavn(tekst: string, navn: Iterable<string>): string {
  const lest = lesForNavn(tekst);
  const spenn = [...epostadresser(lest)];
  let utdrag: Utdrag | undefined;
  for (const ett of navn) {
    const moenster = moensterFor(ett);
    if (moenster === undefined) continue;
    utdrag ??= utdragAv(lest);
    if (kanStaaI(utdrag, moenster)) spenn.push(...spennAv(moenster, lest, tekst));
  }
  return spenn.length === 0 ? tekst : erstatt(tekst, spenn);
}
