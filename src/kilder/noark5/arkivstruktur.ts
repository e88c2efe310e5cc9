import type { Post, Skygge } from '../../noark/leveranse.ts';
import { avvist, ellerAvvist, Feltfeil, lesEller, medSkygge } from '../felles/feltfeil.ts';
import { valgfriTekst } from '../felles/felt.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { Arkivdeler } from './arkivdeler.ts';
import type { Element } from './element.ts';
import { flettPost, Sakstillegg } from './flett.ts';
import { lesJournalpost, nummerFor, type Kildefil } from './journalpost.ts';
import type { Mottaker } from './les-tre.ts';
import { lesSak, partsnavn } from './sak.ts';
import type { Siderad } from './siderad.ts';
import { lesSkygge } from './skygge.ts';

/** What stood in arkivstruktur.xml, to be held against what the delivery says. */
export interface Strukturtall {
  mappe: number;
  registrering: number;
  /** Entries that the journal files know too. */
  iJournal: number;
  /** What the arkivskapere are called, each once. */
  readonly arkivskapere: Set<string>;
}

/** Other records than cases and entries, by the names the standard has for them. */
const ANDRE = new Set(['moetemappe', 'arkivnotat', 'moeteregistrering', 'basisregistrering']);

/** What is gathered for a case while its entries are read. */
interface AapenMappe {
  readonly tillegg: Sakstillegg;
  readonly parter: Set<string>;
  harPoster: boolean;
}

/** Names of parties kept from a case's entries; beyond this the case is no case. */
const STORSTE_PARTER = 10_000;
/** Arkivskapere that are told of. */
const STORSTE_ARKIVSKAPERE = 20;

/**
 * Turns the elements of arkivstruktur.xml into posts: each entry when it ends, each case after its entries.
 *
 * @param finn what the journal files say of an entry.
 * @param ut takes each post.
 */
export function strukturmottaker(
  kildefil: Kildefil,
  finn: (systemID: string) => readonly Siderad[],
  tall: Strukturtall,
  ut: (post: Post) => void,
): Mottaker {
  const { kilde, fil } = kildefil;
  const aapne = new Map<Element, AapenMappe>();
  const arkivdeler = new Arkivdeler(ut);

  function sakIDFor(mappe: Element | undefined): string {
    const erSak = mappe?.navn === 'mappe' && (mappe.type ?? 'saksmappe') === 'saksmappe';
    if (!erSak) throw new Feltfeil('registrering', 'journalposten ligger ikke i en saksmappe');
    const sakID = valgfriTekst(mappe.felt('systemID'));
    if (sakID === undefined) throw new Feltfeil('mappe/systemID', 'feltet mangler');
    return sakID;
  }

  function journalpost(element: Element): Post {
    const mappe = element.forelder;
    const sakID = sakIDFor(mappe);
    const post = lesJournalpost(element, sakID, kildefil);
    const rader = finn(post.systemID);
    if (rader.length > 0) tall.iJournal++;
    const aapen = mappe && aapne.get(mappe);
    if (aapen) {
      aapen.tillegg.leggTil(rader);
      for (const navn of partsnavn(element)) if (aapen.parter.size < STORSTE_PARTER) aapen.parter.add(navn);
    }
    return { art: 'journalpost', journalpost: flettPost(post, rader) };
  }

  /** What can be told of a record that is not read as an entry, where it lies in a case. */
  function skygge(element: Element): Skygge | undefined {
    const sakID = lesEller(() => sakIDFor(element.forelder), undefined);
    return sakID === undefined ? undefined : lesSkygge(element, sakID, kilde, fil, finn);
  }

  function kjennArkivskaper(element: Element): void {
    const navn = utenDobleMellomrom(element.felt('arkivskaperNavn') ?? '');
    if (navn !== '' && tall.arkivskapere.size < STORSTE_ARKIVSKAPERE) tall.arkivskapere.add(navn);
  }

  function sluttRegistrering(element: Element): void {
    tall.registrering++;
    const erPost =
      element.type === 'journalpost' ||
      (element.type === undefined && element.felt('journalposttype') !== undefined);
    if (!erPost) {
      ut(medSkygge(annenRegistrering(element, fil), skygge(element)));
      return;
    }
    const aapen = element.forelder && aapne.get(element.forelder);
    if (aapen) aapen.harPoster = true;
    const sted = { fil, linje: element.linje };
    const id = kjennetegn(element);
    arkivdeler.ta(
      ellerAvvist(
        'journalpost',
        sted,
        id,
        () => journalpost(element),
        () => skygge(element),
      ),
      element,
    );
  }

  function sluttMappe(element: Element): void {
    tall.mappe++;
    const aapen = aapne.get(element);
    aapne.delete(element);
    for (let over = element.forelder; over; over = over.forelder) over.harAvgitt = true;
    const erSak =
      element.type === 'saksmappe' ||
      (element.type === undefined &&
        (aapen?.harPoster === true || element.felt('sakssekvensnummer') !== undefined));
    if (!erSak) {
      const feil = new Feltfeil('mappe', 'saken i arkivet er blitt en annen slags mappe');
      const { nummer, nokkel } = saksmerke(element);
      const somKjent = avvist('sak', { fil, linje: element.linje }, feil, nummer, nokkel).avvisning;
      ut({ art: 'annet', hva: annet(element, 'mappe'), somKjent });
      return;
    }
    const sted = { fil, linje: element.linje };
    const post = ellerAvvist('sak', sted, saksmerke(element), () => {
      const sak = lesSak(element, kilde, fil, aapen?.parter ?? []);
      return { art: 'sak', sak: aapen?.tillegg.flett(sak) ?? sak };
    });
    arkivdeler.ta(post, element);
  }

  return {
    start(element) {
      if (element.navn === 'arkivdel') arkivdeler.start(element);
      if (element.navn === 'mappe')
        aapne.set(element, { tillegg: new Sakstillegg(), parter: new Set(), harPoster: false });
    },
    hoppet(navn, linje) {
      tall[navn]++;
      const feil = new Feltfeil(navn, 'posten ligger i et element vi ikke kjenner');
      ut(avvist(navn === 'mappe' ? 'sak' : 'journalpost', { fil, linje }, feil, undefined));
    },
    slutt(element) {
      if (element.navn === 'registrering') sluttRegistrering(element);
      else if (element.navn === 'mappe') sluttMappe(element);
      else if (element.navn === 'arkivskaper') kjennArkivskaper(element);
      else if (element.forelder === undefined) arkivdeler.ferdig();
    },
  };
}

/** What staff know an entry by, and its key. */
const kjennetegn = (registrering: Element) => ({
  nummer: nummerFor(registrering),
  nokkel: valgfriTekst(registrering.felt('systemID')),
});

function saksmerke(mappe: Element) {
  const nokkel = valgfriTekst(mappe.felt('systemID'));
  return { nummer: valgfriTekst(mappe.felt('mappeID')) ?? nokkel, nokkel };
}

/** A record that is no entry, or one that is an entry by all but a type that nobody knows, and is rejected. */
function annenRegistrering(element: Element, fil: string): Extract<Post, { art: 'avvist' | 'annet' }> {
  const { nummer, nokkel } = kjennetegn(element);
  const somAvvist = (felt: string, grunn: string) =>
    avvist('journalpost', { fil, linje: element.linje }, new Feltfeil(felt, grunn), nummer, nokkel);
  const kjent = element.type === undefined || ANDRE.has(element.type);
  if (!kjent && element.felt('journalposttype') !== undefined)
    return somAvvist('registrering/@xsi:type', 'typen er ukjent for leseren');
  const { avvisning } = somAvvist(
    'registrering',
    'journalposten i arkivet er blitt en annen slags registrering',
  );
  return { art: 'annet', hva: annet(element, 'registrering'), somKjent: avvisning };
}

function annet(element: Element, navn: string): string {
  if (element.type === undefined) return navn;
  return ANDRE.has(element.type) ? element.type : `annen ${navn}`;
}
