import type { SkjermingElement } from '../noark/skjerming.ts';
import type { MaskertFelt, Unntak } from '../offentlig/unntak.ts';
import type { Begrunnetfelt } from './begrunnet-felt.ts';
import { BIT, nivaaAvBiter } from './elementer.ts';
import type { Flagg, Flaggkode } from './flagg.ts';
import { fold } from './maske.ts';
import type { Maskebaerer, Maskegrunn, Skjult } from './utfall.ts';
import type { Virkning } from './virkning.ts';

const FELT: readonly MaskertFelt[] = [
  'sakstittel',
  'klassering',
  'tittel',
  'avsender',
  'mottaker',
  'dokumenttittel',
];

/** What a mask is put down to where it is not one of the shielding's own elements. */
export interface Tillegg {
  readonly regel?: string;
  readonly baerer?: Maskebaerer;
  readonly hjemler?: readonly string[];
}

/** Keeps account of what is masked in one record and why, while the record is being made. */
export class Protokoll {
  readonly #paa: 'sak' | 'journalpost';
  readonly #vistLikevel: ReadonlySet<string>;
  #foldet: readonly string[] | undefined;
  readonly #hjemler = new Map<MaskertFelt, Set<string>>();
  readonly grunner: Maskegrunn[] = [];
  readonly flagg: Flagg[] = [];
  readonly skjult: Skjult[] = [];

  /** @param vistLikevel names of units and case handlers, which are shown whatever is masked (R10): no secret here. */
  constructor(paa: 'sak' | 'journalpost', vistLikevel: readonly (string | undefined)[]) {
    this.#paa = paa;
    this.#vistLikevel = new Set(vistLikevel.filter((navn) => navn !== undefined));
  }

  /** Puts a text on the list of what was taken away; what holds no letter or digit gives nothing away. */
  skjul(tekst: string | undefined, art: Skjult['art']): void {
    const rent = tekst?.trim() ?? '';
    const foldet = fold(rent);
    if (foldet === '' || (art === 'navn' && this.#visesLikevel(foldet))) return;
    if (!this.skjult.some((kjent) => kjent.tekst === rent && kjent.art === art))
      this.skjult.push({ tekst: rent, art });
  }

  #visesLikevel(foldet: string): boolean {
    this.#foldet ??= [...this.#vistLikevel].map(fold);
    for (const navn of this.#foldet) {
      if (foldet === navn || foldet === `${navn}s`) return true;
    }
    return false;
  }

  /** Raises a flag, once. */
  flagge(kode: Flaggkode, felt?: Begrunnetfelt): void {
    if (this.flagg.some((flagg) => flagg.kode === kode && flagg.felt === felt)) return;
    this.flagg.push(felt === undefined ? { kode } : { kode, felt });
  }

  /** Says of each shielding that masks some of the elements in `bit` that it masks the field. */
  maskert(felt: Begrunnetfelt, av: readonly Virkning[], bit = 0, tillegg: Tillegg = {}): void {
    for (const virkning of av) {
      const element = foersteElement(virkning.biter & bit);
      const regel =
        tillegg.regel ?? virkning.regel ?? element ?? `nivaa ${nivaaAvBiter(virkning.biter, this.#paa)}`;
      this.#legg({
        felt,
        ...(virkning.kode === undefined ? {} : { tilgangskode: virkning.kode }),
        nivaa: nivaaAvBiter(virkning.biter, this.#paa),
        hjemler: virkning.hjemler,
        ...(virkning.fritekst === undefined ? {} : { fritekst: virkning.fritekst }),
        regel,
        baerer: tillegg.baerer ?? virkning.baerer,
        arvet: virkning.arvet,
        ...(element === undefined ? {} : { element }),
      });
    }
    if (av.length > 0) return;
    const { regel = 'kildens egen maske', baerer = 'kildens tittel', hjemler = [] } = tillegg;
    this.#legg({ felt, nivaa: 1, hjemler, regel, baerer, arvet: false });
  }

  #legg(grunn: Maskegrunn): void {
    // Two senders that are masked alike are one mask with one reason.
    if (this.grunner.some((kjent) => erLik(kjent, grunn))) return;
    this.grunner.push(grunn);
    if (grunn.felt === 'dokumenttekst') return;
    const hjemler = this.#hjemler.get(grunn.felt) ?? new Set<string>();
    for (const hjemmel of grunn.hjemler) hjemler.add(hjemmel);
    this.#hjemler.set(grunn.felt, hjemler);
  }

  /** One for each masked field, in a fixed order; a field without hjemmel is flagged (R6, R7). */
  unntak(): Unntak[] {
    const ut: Unntak[] = [];
    for (const felt of FELT) {
      const hjemler = this.#hjemler.get(felt);
      if (hjemler === undefined) continue;
      if (hjemler.size === 0) this.flagge('mangler-hjemmel', felt);
      ut.push({ felt, hjemler: [...hjemler].sort() });
    }
    return ut;
  }
}

const erLik = (a: Maskegrunn, b: Maskegrunn): boolean =>
  a.felt === b.felt &&
  a.regel === b.regel &&
  a.baerer === b.baerer &&
  a.arvet === b.arvet &&
  a.element === b.element &&
  a.tilgangskode === b.tilgangskode &&
  a.fritekst === b.fritekst;

const ELEMENTER = Object.keys(BIT) as readonly SkjermingElement[];

function foersteElement(biter: number): SkjermingElement | undefined {
  return biter === 0 ? undefined : ELEMENTER.find((element) => (biter & BIT[element]) !== 0);
}
