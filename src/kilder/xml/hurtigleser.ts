import { lagTaggleser, type Tagg } from './tagg.ts';
import { lesRaatekst, lesTekst } from './tegn.ts';
import { saxesleser, type Hendelser, type XmlLeser } from './xml-leser.ts';

const ERKLAERING =
  /^<\?xml version=(?:"1\.0"|'1\.0')(?: +encoding=(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?: +standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? *\?>/;
/** As long as the longest mark that tells one kind of `<!` from another. */
const MERKE = '<![CDATA['.length;

/** What may stand outside the root element, and first in the file, where the mark of the byte order may be. */
const BLANKE = /^[ \t\r\n]*$/;
const BLANKE_FOERST = /^\ufeff?[ \t\r\n]*$/;

/** The end of the text came before the end of what stands there. */
const UFERDIG = -1;
/** What stands there is for the complete reader to judge. */
const UKJENT = -2;

/**
 * Reads the XML that archives write, in two thirds of the time of a complete reader: plain tags, texts, the five named
 * references, CDATA and comments. It is sure of what it reads, and of nothing else: at the first thing that is anything else,
 * be it a mistake, a complete reader goes on from there, with the same tags open, to the end of the file.
 */
export class Hurtigleser implements XmlLeser {
  readonly #hendelser: Hendelser;
  readonly #lesTagg = lagTaggleser();
  readonly #aapne: Tagg[] = [];
  #rot = false;
  #linje = 1;
  /** What is not read yet; from the beginning of the file until the root element has begun. */
  #tekst = '';
  #sted = 0;
  #saxes: XmlLeser | undefined;

  constructor(hendelser: Hendelser) {
    this.#hendelser = hendelser;
  }

  get linje(): number {
    return this.#saxes?.linje ?? this.#linje;
  }

  write(tekst: string): void {
    if (this.#saxes) {
      this.#saxes.write(tekst);
      return;
    }
    this.#tekst = this.#tekst === '' ? tekst : this.#tekst + tekst;
    while (this.#les());
    if (!this.#rot) return;
    this.#tekst = this.#tekst.slice(this.#sted);
    this.#sted = 0;
  }

  close(): void {
    const helt = this.#rot && this.#aapne.length === 0 && BLANKE.test(this.#tekst);
    if (!this.#saxes && !helt) this.#giOver();
    this.#saxes?.close();
  }

  /** Reads up to the end of the next tag. False when there is nothing more to read here. */
  #les(): boolean {
    if (this.#saxes) return false;
    const tekst = this.#tekst;
    const fra = this.#sted;
    const tegn = tekst.indexOf('<', fra);
    if (tegn === -1) return false;
    const neste = tekst.charCodeAt(tegn + 1);
    const slutt =
      neste === 0x2f /* / */
        ? this.#sluttagg(fra, tegn)
        : neste === 0x21 /* ! */
          ? this.#annet(fra, tegn)
          : neste === 0x3f /* ? */
            ? this.#erklaering(tegn)
            : this.#starttagg(fra, tegn);
    if (slutt === UFERDIG) return false;
    if (slutt === UKJENT) this.#giOver();
    else this.#sted = slutt;
    return slutt !== UKJENT;
  }

  /** Gives the text before a tag. False when it is not certain what it says. */
  #foer(fra: number, til: number): boolean {
    if (fra === til) return true;
    const raa = this.#tekst.slice(fra, til);
    const lest = lesTekst(raa);
    if (lest === undefined) return false;
    if (this.#aapne.length > 0) this.#hendelser.tekst(lest.tekst);
    else if (!(this.#rot || fra > 0 ? BLANKE : BLANKE_FOERST).test(raa)) return false;
    this.#linje += lest.linjer;
    return true;
  }

  #starttagg(fra: number, tegn: number): number {
    const slutt = this.#tekst.indexOf('>', tegn);
    if (slutt === -1) return UFERDIG;
    const tagg = this.#lesTagg(this.#tekst.slice(tegn + 1, slutt));
    const annenRot = this.#rot && this.#aapne.length === 0;
    if (tagg === undefined || annenRot || !this.#foer(fra, tegn)) return UKJENT;
    this.#linje += tagg.linjer;
    this.#rot = true;
    this.#hendelser.start(tagg.navn, tagg.attributter, this.#linje);
    if (tagg.tom) this.#hendelser.slutt(tagg.navn, this.#linje);
    else this.#aapne.push(tagg);
    return slutt + 1;
  }

  #sluttagg(fra: number, tegn: number): number {
    const tagg = this.#aapne.at(-1);
    if (tagg === undefined) return UKJENT;
    const slutt = tegn + 2 + tagg.raattNavn.length;
    if (this.#tekst.length <= slutt) return UFERDIG;
    const passer = this.#tekst.startsWith(tagg.raattNavn, tegn + 2) && this.#tekst.charCodeAt(slutt) === 0x3e;
    if (!passer || !this.#foer(fra, tegn)) return UKJENT;
    this.#aapne.pop();
    this.#hendelser.slutt(tagg.navn, this.#linje);
    return slutt + 1;
  }

  /** A comment or CDATA. */
  #annet(fra: number, tegn: number): number {
    const tekst = this.#tekst;
    if (tekst.length < tegn + MERKE) return UFERDIG;
    const kommentar = tekst.startsWith('<!--', tegn);
    if (!kommentar && !(tekst.startsWith('<![CDATA[', tegn) && this.#aapne.length > 0)) return UKJENT;
    const inni = tegn + (kommentar ? 4 : MERKE);
    const slutt = tekst.indexOf(kommentar ? '-->' : ']]>', inni);
    if (slutt === -1) return UFERDIG;
    const lest = lesRaatekst(tekst.slice(inni, slutt));
    if (lest === undefined || (kommentar && /--|-$/.test(lest.tekst)) || !this.#foer(fra, tegn))
      return UKJENT;
    this.#linje += lest.linjer;
    if (!kommentar) this.#hendelser.tekst(lest.tekst);
    return slutt + 3;
  }

  /** The XML declaration, which stands first in the file or nowhere. */
  #erklaering(tegn: number): number {
    const foerst = this.#tekst.startsWith('\ufeff') ? 1 : 0;
    const slutt = this.#tekst.indexOf('?>', tegn);
    if (slutt === -1) return UFERDIG;
    const helt = tegn === foerst && !this.#rot && ERKLAERING.test(this.#tekst.slice(tegn, slutt + 2));
    return helt ? slutt + 2 : UKJENT;
  }

  #giOver(): void {
    const lukket = this.#rot && this.#aapne.length === 0;
    const aapne = this.#aapne.map(({ raattNavn }) => `<${raattNavn}>`).join('');
    this.#saxes = saxesleser(
      this.#hendelser,
      this.#rot
        ? { innledning: lukket ? '<x></x>' : aapne, linje: this.#linje }
        : { innledning: '', linje: 1 },
    );
    const rest = this.#rot ? this.#tekst.slice(this.#sted) : this.#tekst;
    this.#tekst = '';
    this.#saxes.write(rest);
  }
}
