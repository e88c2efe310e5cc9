import { Leveransefeil } from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { Tekstsamler } from '../felles/tekst.ts';
import { Hopper, ukjentAttributt, type KjenteFelt, type UkjentFelt } from '../felles/ulest.ts';
import { lesXml, localName, type XmlBehandler } from '../xml/les-xml.ts';
import { Element } from './element.ts';
import type { Form } from './form.ts';

/** What happens to the elements that are passed on. An element's parents are reached through `forelder`. */
export interface Mottaker {
  start?(element: Element): void;
  slutt(element: Element): void;
  /** A mappe or registrering lies in an element that is not the standard's, and is not read. */
  hoppet?(navn: 'mappe' | 'registrering', linje: number): void;
}

/** More parties, documents or values than this in one element is a broken file. */
const STORSTE_ANTALL = 10_000;

/** The elements whose kind stands in xsi:type. */
const HAR_TYPE = new Set(['mappe', 'registrering']);

/** The fields by which what lies below an element is known, beside its shielding: they too are of no use when they come after it. */
const ARVES: Readonly<Record<string, ReadonlySet<string>>> = {
  arkivdel: new Set(['tittel', 'grad']),
  klassifikasjonssystem: new Set(['klassifikasjonstype', 'tittel', 'grad']),
};
const GRAD: ReadonlySet<string> = new Set(['grad']);

function xsiType(navn: string, attributter: Readonly<Record<string, string>>): string | undefined {
  if (!HAR_TYPE.has(navn)) return undefined;
  for (const attributt in attributter) {
    // The prefix is the system's own choice (xsi, i), and the value is a QName.
    if (localName(attributt) === 'type') return localName((attributter[attributt] ?? '').trim());
  }
  return undefined;
}

/**
 * Walks a file by its form. Only what the form names is kept, and only until the element it belongs to has been passed
 * on; so memory holds the open elements and one record.
 */
class Tregaaer implements XmlBehandler {
  readonly #fil: string;
  readonly #mottaker: Mottaker;
  readonly #samler = new Tekstsamler();
  readonly #former: Form[] = [];
  #form: Form;
  #element: Element | undefined;
  #iFelt: string | undefined;
  #erListe = false;
  readonly #hopp: Hopper;
  readonly #kjente: KjenteFelt;

  constructor(fil: string, rot: Form, mottaker: Mottaker, kjente: KjenteFelt) {
    this.#fil = fil;
    this.#form = rot;
    this.#mottaker = mottaker;
    this.#kjente = kjente;
    this.#hopp = new Hopper(kjente, (feil, linje) => {
      this.#ukjent(feil, linje);
    });
  }

  start(navn: string, attributter: Readonly<Record<string, string>>, linje: number): void {
    if (this.#hopp.hopper) {
      if (this.#hopp.startUnder(navn, linje)) this.#hoppet(navn, linje);
      return;
    }
    if (this.#iFelt !== undefined) {
      this.#samler.startElement(navn);
      return;
    }
    const regel = this.#form.regler.get(navn) ?? this.#form.ellers;
    if (regel === undefined) {
      if (this.#element === undefined)
        throw new Leveransefeil(this.#fil, 'filens rotelement er ikke det vi ventet', linje);
      if (this.#hopp.start(this.#element.navn, navn, this.#form.ulest, linje)) this.#hoppet(navn, linje);
    } else if (regel.slag === 'felt' || regel.slag === 'liste') {
      this.#krevFoer(navn, linje);
      this.#iFelt = navn;
      this.#erListe = regel.slag === 'liste';
      this.#samler.start(navn);
      const feil = ukjentAttributt(navn, attributter, this.#kjente);
      if (feil) this.#ukjent(feil, linje);
    } else {
      this.#former.push(this.#form);
      this.#form = regel.form;
      this.#element = new Element(navn, linje, this.#element, xsiType(navn, attributter));
      const feil = ukjentAttributt(navn, attributter, this.#kjente);
      if (feil) this.#ukjent(feil, linje);
      if (regel.slag === 'post') this.#mottaker.start?.(this.#element);
    }
  }

  tekst(tekst: string): void {
    if (this.#iFelt !== undefined) this.#samler.tekst(tekst);
    else if (this.#form.egenTekst && !this.#hopp.hopper && this.#element?.egenTekst === '')
      this.#element.egenTekst = tekst.trim().slice(0, 200);
  }

  slutt(navn: string): void {
    if (this.#hopp.hopper) {
      this.#hopp.slutt();
      return;
    }
    const element = this.#element;
    if (element === undefined) return;
    if (this.#iFelt !== undefined) {
      if (this.#samler.sluttElement()) this.#sluttFelt(element, this.#iFelt);
      return;
    }
    const over = this.#former.pop();
    if (over === undefined) return;
    this.#form = over;
    this.#element = element.forelder;
    if (over.regler.get(navn)?.slag === 'post') this.#mottaker.slutt(element);
    else if (element.forelder) this.#leggI(element.forelder, element);
  }

  /** What the record says cannot be known: it is rejected, or nothing is read where parts of it have been passed on. */
  #ukjent(feil: UkjentFelt, linje: number): void {
    const element = this.#element;
    if (element === undefined) return;
    if (element.harAvgitt)
      throw new Leveransefeil(
        this.#fil,
        `${feil.felt} er ukjent for leseren, og står etter det som ligger under ${element.navn}; ` +
          'sier feltet ikke noe om skjerming, kan det føres opp i kjenteFelt for kilden',
        linje,
      );
    element.feil ??= feil;
  }

  #hoppet(navn: string, linje: number): void {
    if (this.#element?.navn === 'registrering') return;
    if (navn === 'mappe' || navn === 'registrering') this.#mottaker.hoppet?.(navn, linje);
  }

  /** What stands below has been passed on without it: to go on would be to publish what was shielded. */
  #krevFoer(felt: string, linje: number): void {
    const element = this.#element;
    if (element?.harAvgitt === true && (ARVES[element.navn] ?? GRAD).has(felt))
      throw this.#forSent(felt, element, linje);
  }

  #forSent(navn: string, paa: Element, linje: number): Leveransefeil {
    return new Leveransefeil(this.#fil, `${navn} på ${paa.navn} står etter det den skal arves av`, linje);
  }

  #leggI(forelder: Element, element: Element): void {
    if (element.navn === 'skjerming' || element.navn === 'gradering') {
      if (forelder.harAvgitt) throw this.#forSent(element.navn, forelder, element.linje);
    }
    if (this.#harPlass(forelder, element.navn)) forelder.leggTilBarn(element);
  }

  #sluttFelt(element: Element, felt: string): void {
    this.#iFelt = undefined;
    try {
      const { tekst, personnavn } = this.#samler.ferdig();
      for (const navn of personnavn) (element.personnavn ??= []).push({ felt, navn });
      if (this.#erListe) {
        if (this.#harPlass(element, felt)) element.leggTilVerdi(felt, tekst);
      } else if (!element.settFelt(felt, tekst)) {
        throw new Feltfeil(felt, 'feltet står mer enn én gang');
      }
    } catch (error) {
      if (!(error instanceof Feltfeil)) throw error;
      element.feil ??= error;
    }
  }

  #harPlass(element: Element, navn: string): boolean {
    if (element.antall < STORSTE_ANTALL) return true;
    element.feil ??= new Feltfeil(navn, 'elementet står urimelig mange ganger');
    return false;
  }
}

/**
 * Reads a file by its form, as a stream, and yields after each piece of it. A field that neither the form nor `kjente`
 * has, is its element's error.
 *
 * @throws Leveransefeil as `lesXml`, and when the root element is another than the form's.
 */
export function lesTre(
  sti: string,
  fil: string,
  rot: Form,
  mottaker: Mottaker,
  kjente: KjenteFelt,
  lest?: (bytes: number) => void,
): AsyncGenerator<void> {
  return lesXml(sti, new Tregaaer(fil, rot, mottaker, kjente), lest);
}
