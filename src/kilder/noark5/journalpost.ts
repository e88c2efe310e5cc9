import type { Avskrivning, Journalpost, Korrespondansepart } from '../../noark/journalpost.ts';
import { lesDato, lesHeltall, paakrevd, valgfriTekst } from '../felles/felt.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import {
  lesAvskrivningsmaate,
  lesJournalposttype,
  lesJournalstatus,
  lesKorrespondanseparttype,
  type EgneTyper,
} from '../felles/koder.ts';
import { delTittel, utenDobleMellomrom } from '../felles/tittel.ts';
import { lesDokumenter } from './dokument.ts';
import type { Element } from './element.ts';
import { lesGradering, lesSkjerming } from './skjerming.ts';

/** The file that records stand in, and the source that it is of. */
export interface Kildefil {
  readonly kilde: string;
  readonly fil: string;
  readonly egneTyper: EgneTyper;
}

/** The entry's number in the archive, for the report: registreringsID, else journal number, else systemID. */
export function nummerFor(registrering: Element): string | undefined {
  const [aar, nr] = ['journalaar', 'journalsekvensnummer'].map((felt) =>
    valgfriTekst(registrering.felt(felt)),
  );
  return (
    valgfriTekst(registrering.felt('registreringsID')) ??
    (aar !== undefined && nr !== undefined ? `${aar}/${nr}` : undefined) ??
    valgfriTekst(registrering.felt('systemID'))
  );
}

/** A party. @param tomtNavn whether the entry shields something: its system may then have blanked the name that it shields. */
export function lesPart(part: Element, tomtNavn: boolean): Korrespondansepart {
  const type = lesKorrespondanseparttype('korrespondanseparttype', part.felt('korrespondanseparttype'));
  const skjermet =
    part.barn('skjerming').length > 0 ||
    part.liste('skjermingMetadata').some((verdi) => valgfriTekst(verdi) !== undefined);
  const navn =
    valgfriTekst(part.felt('korrespondansepartNavn')) ??
    // An internal party may be nobody but its unit.
    valgfriTekst(part.felt('administrativEnhet')) ??
    paakrevd('korrespondansepartNavn', skjermet || tomtNavn ? '' : undefined);
  const merket = part.personnavn?.some(({ felt }) => felt === 'korrespondansepartNavn');
  return {
    korrespondanseparttype: type,
    navn: utenDobleMellomrom(navn),
    ...(merket ? { erPerson: true } : {}),
    skjermet: skjermet ? 'ja' : 'nei',
  };
}

const lesAvskrivning = (avskrivning: Element): Avskrivning => ({
  avskrivningsdato: lesDato('avskrivningsdato', avskrivning.felt('avskrivningsdato')),
  avskrivningsmaate: lesAvskrivningsmaate(avskrivning.felt('avskrivningsmaate')),
  referanseAvskrivesAv: valgfriTekst(avskrivning.felt('referanseAvskrivesAvJournalpost')),
});

/** The names tagged in titles, each once. */
export function navnITitler(elementer: readonly Element[]): string[] {
  const navn = new Set<string>();
  for (const element of elementer)
    for (const merket of element.personnavn ?? [])
      if (merket.felt === 'tittel' || merket.felt === 'offentligTittel') navn.add(merket.navn);
  return [...navn];
}

/** A title that must be there. @throws Feltfeil when it is missing or blank. */
export function lesTittel(element: Element): Journalpost['tittel'] {
  const tittel = delTittel(paakrevd('tittel', element.felt('tittel')));
  if (tittel.linje1 === '') throw new Feltfeil('tittel', 'feltet er tomt');
  return tittel;
}

/** In Noark 5 unit and case handler stand with the party that is the body itself. */
export function lesAnsvarlig(
  parter: readonly Element[],
): Pick<Journalpost, 'administrativEnhet' | 'saksbehandler'> {
  const egen = parter.find(
    (part) =>
      valgfriTekst(part.felt('administrativEnhet')) !== undefined ||
      valgfriTekst(part.felt('saksbehandler')) !== undefined,
  );
  return {
    administrativEnhet: valgfriTekst(egen?.felt('administrativEnhet')),
    saksbehandler: valgfriTekst(egen?.felt('saksbehandler')),
  };
}

/**
 * An entry, from what was kept of its registrering. Its shielding is its own; what it inherits stands on the case.
 *
 * @param sakID systemID of the case it lies in.
 * @throws Feltfeil when a field cannot be understood, or one it cannot do without is missing.
 */
export function lesJournalpost(
  registrering: Element,
  sakID: string,
  { kilde, fil, egneTyper }: Kildefil,
): Journalpost {
  if (registrering.feil) throw registrering.feil;
  const tekst = (navn: string): string | undefined => valgfriTekst(registrering.felt(navn));
  const dato = (navn: string): string | undefined => lesDato(navn, registrering.felt(navn));
  const tall = (navn: string): number | undefined => lesHeltall(navn, registrering.felt(navn));
  const parter = registrering.barn('korrespondansepart');
  const skjerming = lesSkjerming(registrering, 'registrering');
  return {
    kilde,
    systemID: paakrevd('systemID', tekst('systemID')),
    sakID,
    journalaar: tall('journalaar'),
    journalsekvensnummer: tall('journalsekvensnummer'),
    journalpostnummer: paakrevd('journalpostnummer', tall('journalpostnummer')),
    registreringsID: tekst('registreringsID'),
    journalposttype: lesJournalposttype('journalposttype', registrering.felt('journalposttype'), egneTyper),
    journalstatus: lesJournalstatus('journalstatus', registrering.felt('journalstatus')),
    journaldato: paakrevd('journaldato', dato('journaldato')),
    dokumentetsDato: dato('dokumentetsDato'),
    mottattDato: dato('mottattDato'),
    sendtDato: dato('sendtDato'),
    forfallsdato: dato('forfallsdato'),
    offentlighetsvurdertDato: dato('offentlighetsvurdertDato'),
    tittel: lesTittel(registrering),
    offentligTittel: tekst('offentligTittel'),
    personnavn: navnITitler([registrering, ...registrering.barn('dokumentbeskrivelse')]),
    ...lesAnsvarlig(parter),
    journalenhet: tekst('journalenhet'),
    korrespondansepart: parter.map((part) => lesPart(part, skjerming.length > 0)),
    avskrivning: registrering.barn('avskrivning').map(lesAvskrivning),
    dokumenter: lesDokumenter(registrering),
    skjerming,
    gradering: lesGradering(registrering),
    kunOffentlig: false,
    sted: { fil, linje: registrering.linje },
  };
}
