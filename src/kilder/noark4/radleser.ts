import { Feltfeil } from '../felles/feltfeil.ts';
import { erPersonmerke, Tekstsamler } from '../felles/tekst.ts';
import { Hopper, KjenteFelt, ukjentAttributt, type Ulest } from '../felles/ulest.ts';
import type { XmlBehandler } from '../xml/les-xml.ts';
import type { Rad } from './rad.ts';

/** A row element: the fields that are read of it, the rows that may lie in it, and what is known and passed over. */
export interface Radform {
  readonly felter: ReadonlySet<string>;
  /** `alt` where nothing in it can say anything of a record. Elsewhere what is not known is the row's error. */
  readonly ulest: Ulest;
  readonly barn: Readonly<Record<string, Radform>>;
}

const UTEN_NAVN: Rad['personnavn'] = {};

/** A row with the rows in it, by the names of their elements. */
export class Radtre implements Rad {
  readonly sted: Rad['sted'];
  readonly felt: Record<string, string> = {};
  personnavn: Rad['personnavn'] = UTEN_NAVN;
  feil: Feltfeil | undefined;
  #barn: Map<string, Radtre[]> | undefined;
  constructor(fil: string, linje: number) {
    this.sted = { fil, linje };
  }
  /** The rows of this name that lie in this one. */
  under(navn: string): Radtre[] {
    return this.#barn?.get(navn) ?? [];
  }
  legg(navn: string, rad: Radtre): void {
    const barn = (this.#barn ??= new Map<string, Radtre[]>());
    const like = barn.get(navn);
    if (like) like.push(rad);
    else barn.set(navn, [rad]);
  }
}

/** The field that a person tag in a row's own place stands for. */
const PERSONFELT = 'PNAVN';

interface Nivaa {
  readonly navn: string;
  readonly form: Radform;
  readonly rad: Radtre;
}

/** The field that an element in a row is, where the row's form has it. */
function feltI({ felter }: Radform, navn: string): string | undefined {
  if (felter.has(navn)) return navn;
  return felter.has(PERSONFELT) && erPersonmerke(navn) ? PERSONFELT : undefined;
}

/** What a reader does with the rows of a file. */
export interface Radmottaker {
  /** An element outside every row, with the number of elements it lies in. */
  utenfor?(navn: string, dybde: number, linje: number): void;
  /** An element in a row that is not the format's own, or below one. */
  hoppet?(navn: string, linje: number): void;
  /** A row is complete. `forelder` is the row it lies in, and already holds it. */
  rad(navn: string, rad: Radtre, forelder: Radtre | undefined): void;
}

/**
 * Gathers rows from a file's elements. A field that stands twice, or holds more than text and person tags, is remembered
 * as the row's error: the second of two tilgangskoder must not replace the first. So is a field that neither the form nor
 * `kjente` has.
 */
export function lagRadleser(
  fil: string,
  rader: Readonly<Record<string, Radform>>,
  mottaker: Radmottaker,
  kjente: KjenteFelt = new KjenteFelt(),
): XmlBehandler {
  const stabel: Nivaa[] = [];
  const samler = new Tekstsamler();
  let felt: string | undefined;
  let utenfor = 0;
  const hopp = new Hopper(kjente, (feil) => {
    const rad = stabel.at(-1)?.rad;
    if (rad) rad.feil ??= feil;
  });

  function avsluttFelt(rad: Radtre, navn: string): void {
    try {
      const { tekst, personnavn } = samler.ferdig();
      if (navn in rad.felt) throw new Feltfeil(navn, 'feltet står flere ganger');
      const trimmet = tekst.trim();
      if (trimmet !== '') rad.felt[navn] = trimmet;
      if (personnavn.length > 0) rad.personnavn = { ...rad.personnavn, [navn]: personnavn };
    } catch (error) {
      if (!(error instanceof Feltfeil)) throw error;
      rad.feil ??= error;
    }
  }

  /** Tells of an element that may be a record, and lies in what is not read. */
  function mistet(erMistet: boolean, navn: string, linje: number): void {
    if (erMistet) mottaker.hoppet?.(navn, linje);
  }

  return {
    start(navn, attributter, linje) {
      if (hopp.hopper) {
        mistet(hopp.startUnder(navn, linje), navn, linje);
        return;
      }
      if (felt !== undefined) {
        samler.startElement(navn);
        return;
      }
      const nivaa = stabel.at(-1);
      const form = nivaa ? nivaa.form.barn[navn] : rader[navn];
      if (form) {
        const rad = new Radtre(fil, linje);
        if (form.ulest !== 'alt') rad.feil = ukjentAttributt(navn, attributter, kjente);
        stabel.push({ navn, form, rad });
      } else if (nivaa === undefined) {
        mottaker.utenfor?.(navn, utenfor++, linje);
      } else {
        felt = feltI(nivaa.form, navn);
        if (felt === undefined) mistet(hopp.start(nivaa.navn, navn, nivaa.form.ulest, linje), navn, linje);
        else {
          samler.start(felt);
          if (nivaa.form.ulest !== 'alt') nivaa.rad.feil ??= ukjentAttributt(navn, attributter, kjente);
        }
      }
    },
    tekst(tekst) {
      if (felt !== undefined) samler.tekst(tekst);
    },
    slutt() {
      if (hopp.hopper) {
        hopp.slutt();
        return;
      }
      const nivaa = stabel.at(-1);
      if (nivaa === undefined) {
        utenfor--;
      } else if (felt !== undefined) {
        if (!samler.sluttElement()) return;
        avsluttFelt(nivaa.rad, felt);
        felt = undefined;
      } else {
        stabel.pop();
        const forelder = stabel.at(-1)?.rad;
        forelder?.legg(nivaa.navn, nivaa.rad);
        mottaker.rad(nivaa.navn, nivaa.rad, forelder);
      }
    },
  };
}
