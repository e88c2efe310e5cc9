import type { Klasse, Sak } from '../../noark/sak.ts';
import type { Baerer, Skjerming } from '../../noark/skjerming.ts';
import { lesDato, paakrevd, valgfriTekst } from '../felles/felt.ts';
import { lesSaksstatus } from '../felles/koder.ts';
import { ordnerPersoner } from '../felles/ordner-personer.ts';
import type { Element } from './element.ts';
import { lesTittel, navnITitler } from './journalpost.ts';
import { lesSaksnummer } from './saksnummer.ts';
import { lesGradering, lesSkjerming, under } from './skjerming.ts';

/** Which carrier an element is to what lies below it; the standard names five, two more are read the same way. */
const BAERERE: Readonly<Record<string, Baerer>> = {
  arkiv: 'arkivdel',
  arkivdel: 'arkivdel',
  klassifikasjonssystem: 'ordningsprinsipp',
  klasse: 'klasse',
  mappe: 'mappe',
};

/** What lies above an element, outermost first. */
export function forfedre(element: Element): Element[] {
  const over: Element[] = [];
  for (let e = element.forelder; e !== undefined; e = e.forelder) over.unshift(e);
  return over;
}

/** The shielding that an element above a case carries. @throws Feltfeil when anything of the element cannot be understood. */
export function egenSkjerming(element: Element): Skjerming[] {
  if (element.feil) throw element.feil;
  return lesSkjerming(element, BAERERE[element.navn] ?? 'mappe');
}

/**
 * The path of classes down to the case. Noark 5 has no flag on a class: what shields it stands among the shieldings, and
 * takes the id and the title away one by one.
 */
function lesKlasser(mappe: Element, over: readonly Element[]): Klasse[] {
  const klasser: Klasse[] = [];
  let person = false;
  for (const element of over) {
    if (element.navn === 'klassifikasjonssystem')
      person = ordnerPersoner(element.felt('klassifikasjonstype'), element.felt('tittel'));
    if (element.navn !== 'klasse') continue;
    const klasseID = valgfriTekst(element.felt('klasseID'));
    klasser.push({
      klasseID: under('klasse', () => paakrevd('klasseID', klasseID)),
      tittel: valgfriTekst(element.felt('tittel')),
      sekundaer: false,
      skjermet: 'nei',
      ...(person && { person }),
    });
  }
  for (const raa of mappe.liste('referanseSekundaerKlassifikasjon')) {
    const klasseID = valgfriTekst(raa);
    // The class's systemID: which class it is may stand anywhere in the file, and is never printed (R14).
    if (klasseID !== undefined) klasser.push({ klasseID, sekundaer: true, skjermet: 'nei' });
  }
  return klasser;
}

/** True where a shielding takes away, or may take away, the names of the case's parties. */
const skjulerParter = (skjerming: readonly Skjerming[]): boolean =>
  skjerming.some(
    ({ elementer, uavklarte, ukjente }) =>
      ukjente.length > 0 || uavklarte.includes('NPS') || elementer.some((e) => e === 'NPS' || e === 'M'),
  );

/** Names of parties: `part` in 5.x, `sakspart` before. */
export function partsnavn(element: Element): string[] {
  const deler = [...element.barn('part'), ...element.barn('sakspart')];
  return deler.flatMap((del) => valgfriTekst(del.felt('partNavn') ?? del.felt('sakspartNavn')) ?? []);
}

function arkivdelFor(over: readonly Element[]): string | undefined {
  const arkivdel = over.findLast(({ navn }) => navn === 'arkivdel');
  if (arkivdel === undefined) return undefined;
  const tittel = valgfriTekst(arkivdel.felt('tittel')) ?? valgfriTekst(arkivdel.felt('systemID'));
  return under('arkivdel', () => paakrevd('tittel', tittel));
}

/**
 * A case, read when its mappe ends: its number, unit and status stand after the entries. Holds the shielding of all that
 * lies above it beside its own, outermost first, and the first sikkerhetsgrad found from itself and outwards.
 *
 * @param parterIPoster names of parties that stood on the case's entries.
 * @throws Feltfeil when a field of the case, or of what it lies under, cannot be understood.
 */
export function lesSak(mappe: Element, kilde: string, fil: string, parterIPoster: Iterable<string>): Sak {
  const over = forfedre(mappe);
  const skjerming = [
    ...over.flatMap((element) => under(element.navn, () => egenSkjerming(element))),
    ...egenSkjerming(mappe),
  ];
  const tekst = (navn: string): string | undefined => valgfriTekst(mappe.felt(navn));
  const parter = new Set([...partsnavn(mappe), ...parterIPoster]);
  return {
    kilde,
    systemID: paakrevd('systemID', tekst('systemID')),
    ...lesSaksnummer(mappe),
    mappeID: tekst('mappeID'),
    tittel: lesTittel(mappe),
    offentligTittel: tekst('offentligTittel'),
    personnavn: navnITitler([mappe]),
    saksdato: lesDato('saksdato', mappe.felt('saksdato')),
    administrativEnhet: tekst('administrativEnhet'),
    saksansvarlig: tekst('saksansvarlig'),
    journalenhet: tekst('journalenhet'),
    saksstatus: lesSaksstatus(mappe.felt('saksstatus')),
    arkivdel: arkivdelFor(over),
    klasser: lesKlasser(mappe, over),
    sakspart: [...parter].map((navn) => ({ navn, skjermet: skjulerParter(skjerming) })),
    skjerming,
    gradering: [mappe, ...over.toReversed()].map(lesGradering).find((grad) => grad !== undefined),
    kunOffentlig: false,
    sted: { fil, linje: mappe.linje },
  };
}
