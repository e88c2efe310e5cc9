import type { Feltfeil } from '../felles/feltfeil.ts';

/** What the reader keeps of one XML element: only what the form names (see form.ts). */
export class Element {
  readonly navn: string;
  readonly linje: number;
  readonly forelder: Element | undefined;
  /** xsi:type without prefix: «saksmappe», «journalpost». */
  readonly type: string | undefined;
  /** Names that the source tagged as persons' in the element's fields, by field. */
  personnavn: { readonly felt: string; readonly navn: string }[] | undefined;
  /** The first thing in it, or in what was kept below it, that could not be understood. */
  feil: Feltfeil | undefined;
  /** The element's own text, where its form asks for it. */
  egenTekst = '';
  /** True once something below has been passed on: what comes later can no longer be inherited. */
  harAvgitt = false;
  readonly #felter = new Map<string, string>();
  #lister: Map<string, string[]> | undefined;
  #barn: Map<string, Element[]> | undefined;
  #antall = 0;

  constructor(navn: string, linje: number, forelder: Element | undefined, type: string | undefined) {
    this.navn = navn;
    this.linje = linje;
    this.forelder = forelder;
    this.type = type;
  }

  /** A field that may stand once. Undefined where it does not stand. */
  felt(navn: string): string | undefined {
    return this.#felter.get(navn);
  }

  /** The values of a field that may stand more than once, as delivered. */
  liste(navn: string): readonly string[] {
    return this.#lister?.get(navn) ?? [];
  }

  /** Every list value, whatever the field. */
  alleVerdier(): readonly string[] {
    return this.#lister ? [...this.#lister.values()].flat() : [];
  }

  /** The kept elements of that name, in the file's order. */
  barn(navn: string): readonly Element[] {
    return this.#barn?.get(navn) ?? [];
  }

  /** How many list values and elements it keeps. */
  get antall(): number {
    return this.#antall;
  }

  /** False when the field stood there already: which of its values counts is then not known. */
  settFelt(navn: string, verdi: string): boolean {
    const foer = this.#felter.size;
    return this.#felter.set(navn, verdi).size > foer;
  }

  leggTilVerdi(navn: string, verdi: string): void {
    this.#antall++;
    const lister = (this.#lister ??= new Map<string, string[]>());
    const liste = lister.get(navn);
    if (liste) liste.push(verdi);
    else lister.set(navn, [verdi]);
  }

  leggTilBarn(barn: Element): void {
    this.#antall++;
    const alle = (this.#barn ??= new Map<string, Element[]>());
    const liste = alle.get(barn.navn);
    if (liste) liste.push(barn);
    else alle.set(barn.navn, [barn]);
    this.feil ??= barn.feil;
  }
}
