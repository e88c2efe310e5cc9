import { Feltfeil } from './feltfeil.ts';
import { erPersonmerke } from './tekst.ts';

/**
 * What a format has in an element that is known and not read: nothing but text, elements by name, or `alt`, where the
 * standard leaves the content to each system (virksomhetsspesifikkeMetadata).
 */
export type Ulest = Ulestkart | 'alt';
export type Ulestkart = ReadonlyMap<string, Ulest>;

/** Text only. */
export const BLAD: Ulestkart = new Map();

/** Elements that hold text only, by name. */
export const felterI = (navn: string): Ulestkart => new Map(navn.split(' ').map((et) => [et, BLAD]));

/** An element's name that a report may repeat: names are the format's own words, but anything may be written as one. */
const TRYGT_NAVN = /^(?!.*\d{5})@?[A-Za-zÆØÅæøå_][\w.ÆØÅæøå-]{0,59}$/u;
const tryggNavn = (navn: string): string => (TRYGT_NAVN.test(navn) ? navn : '(navn som ikke gjengis)');

/** A field that no version of the format has at that place. What it says of the record is not known. */
export class UkjentFelt extends Feltfeil {
  constructor(forelder: string, navn: string) {
    super(
      `${tryggNavn(forelder)}/${tryggNavn(navn)}`,
      'feltet er ukjent for leseren; sier det ikke noe om skjerming, kan det føres opp i kjenteFelt for kilden',
    );
  }
}

/** The fields that a body has looked at and allowed, «element/felt» as the report names them. */
export class KjenteFelt {
  readonly #navn: ReadonlySet<string>;

  /** @param felt what the configuration lists; what stands before the last two names (the file) is left out. */
  constructor(felt: readonly string[] = []) {
    this.#navn = new Set(felt.map((et) => et.split('/').slice(-2).join('/')));
  }

  har(forelder: string, navn: string): boolean {
    return this.#navn.has(`${forelder}/${navn}`);
  }
}

/** XML's own, and those of XML Schema: no format of ours has any other on what is read. */
const KJENT_ATTRIBUTT =
  /^(?:xmlns|type|xml(?:ns)?:.*|[^:]+:(?:type|nil|schemaLocation|noNamespaceSchemaLocation))$/u;

/** The attribute of an element that nobody knows: it may say that what stands in the element is shielded. */
export function ukjentAttributt(
  navn: string,
  attributter: Readonly<Record<string, string>>,
  tillatt: KjenteFelt,
): UkjentFelt | undefined {
  for (const attributt in attributter)
    if (!KJENT_ATTRIBUTT.test(attributt) && !tillatt.har(navn, `@${attributt}`))
      return new UkjentFelt(navn, `@${attributt}`);
  return undefined;
}

type Hopp = Ulest | 'tillatt';

/** Walks through elements that are passed over, and tells of each that nobody knows. */
export class Hopper {
  readonly #tillatt: KjenteFelt;
  readonly #ukjent: (feil: UkjentFelt, linje: number) => void;
  readonly #navn: string[] = [];
  readonly #over: Hopp[] = [];

  constructor(tillatt: KjenteFelt, ukjent: (feil: UkjentFelt, linje: number) => void) {
    this.#tillatt = tillatt;
    this.#ukjent = ukjent;
  }

  get hopper(): boolean {
    return this.#navn.length > 0;
  }

  /**
   * Passes over an element that begins: the first one, in a parent that knows these unread children, or one below it.
   *
   * @returns true where what lies in it counts as lost: it is unknown, or known only to the body itself.
   */
  start(forelder: string, navn: string, kjent: Ulest, linje: number): boolean {
    return this.#push(navn, this.#finn(forelder, navn, kjent, linje));
  }

  /** As `start`, below the element that is being passed over. */
  startUnder(navn: string, linje: number): boolean {
    const over = this.#over.at(-1) ?? 'tillatt';
    return this.#push(
      navn,
      over === 'tillatt' ? over : this.#finn(this.#navn.at(-1) ?? '', navn, over, linje),
    );
  }

  slutt(): void {
    this.#navn.pop();
    this.#over.pop();
  }

  #push(navn: string, hopp: Hopp): boolean {
    this.#navn.push(navn);
    this.#over.push(hopp);
    return hopp === 'tillatt';
  }

  #finn(forelder: string, navn: string, kjent: Ulest, linje: number): Hopp {
    if (kjent === 'alt') return kjent;
    // A text may hold a tagged name, also where it is not read.
    const funnet = kjent.get(navn) ?? (kjent === BLAD && erPersonmerke(navn) ? BLAD : undefined);
    if (funnet !== undefined) return funnet;
    if (!this.#tillatt.har(forelder, navn)) this.#ukjent(new UkjentFelt(forelder, navn), linje);
    return 'tillatt';
  }
}
