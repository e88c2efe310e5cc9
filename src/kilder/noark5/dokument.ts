import type { Dokument, Dokumentversjon } from '../../noark/journalpost.ts';
import { lesHeltall, valgfriTekst } from '../felles/felt.ts';
import { lesTilknyttetSom, lesVariantformat } from '../felles/koder.ts';
import { delTittel } from '../felles/tittel.ts';
import type { Element } from './element.ts';
import { lesGradering, lesSkjerming } from './skjerming.ts';

const lesVersjon = (objekt: Element): Dokumentversjon => ({
  versjonsnummer: lesHeltall('versjonsnummer', objekt.felt('versjonsnummer')),
  variantformat: lesVariantformat(objekt.felt('variantformat')),
  format: valgfriTekst(objekt.felt('format')),
  referanseDokumentfil: valgfriTekst(objekt.felt('referanseDokumentfil')),
});

const foersteGradering = (elementer: readonly Element[]): string | undefined =>
  elementer.map(lesGradering).find((grad) => grad !== undefined);

/** A document, from its dokumentbeskrivelse. @throws Feltfeil */
export function lesBeskrivelse(beskrivelse: Element, foerste: boolean): Dokument {
  const objekter = beskrivelse.barn('dokumentobjekt');
  return {
    systemID: valgfriTekst(beskrivelse.felt('systemID')),
    dokumentnummer: lesHeltall('dokumentnummer', beskrivelse.felt('dokumentnummer')),
    tilknyttetSom: lesTilknyttetSom(beskrivelse.felt('tilknyttetRegistreringSom'), foerste),
    tittel: delTittel(beskrivelse.felt('tittel') ?? ''),
    offentligTittel: valgfriTekst(beskrivelse.felt('offentligTittel')),
    skjerming: [
      ...lesSkjerming(beskrivelse, 'dokumentbeskrivelse'),
      ...objekter.flatMap((objekt) => lesSkjerming(objekt, 'dokumentversjon')),
    ],
    gradering: foersteGradering([beskrivelse, ...objekter]),
    versjoner: objekter.map(lesVersjon),
  };
}

/** Files directly under the entry (until 4.0) are versions of one document that nobody described. */
function lesUbeskrevet(objekter: readonly Element[]): Dokument {
  return {
    tilknyttetSom: 'H',
    tittel: delTittel('Hoveddokument'),
    skjerming: objekter.flatMap((objekt) => lesSkjerming(objekt, 'dokumentversjon')),
    gradering: foersteGradering(objekter),
    versjoner: objekter.map(lesVersjon),
  };
}

/**
 * The documents of an entry, in the file's order. The files themselves are never opened.
 *
 * @throws Feltfeil when a number or a date of theirs cannot be read.
 */
export function lesDokumenter(registrering: Element): Dokument[] {
  const beskrevet = registrering
    .barn('dokumentbeskrivelse')
    .map((beskrivelse, nummer) => lesBeskrivelse(beskrivelse, nummer === 0));
  const objekter = registrering.barn('dokumentobjekt');
  return objekter.length === 0 ? beskrevet : [lesUbeskrevet(objekter), ...beskrevet];
}
