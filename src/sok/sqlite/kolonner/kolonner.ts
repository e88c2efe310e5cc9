import type { DatabaseSync } from 'node:sqlite';
import { journalpostID } from '../../../offentlig/adresse.ts';
import { DOKUMENT, SKJERMET } from './koding.ts';
import { Grupper } from './grupper.ts';
import { kladd32 } from '../treff/kladd.ts';
import { flettet, nyesteFoerst, type Rekkefoelge } from './rekkefoelge.ts';
import { somLister, type Liste } from './som-lister.ts';

type Voksende = Uint8Array | Uint16Array | Uint32Array;

const RADER = `SELECT rad, virksomhet, saksaar, sakssekvensnummer, dokumentnummer, dato, type, enhet, hjemler, flagg, publisert FROM post`;
/** Rows read at a time when all are read: few, since what is thrown away of a million rows stays with the process. */
const BUNKE = 2_000;

/** The highest bit of `flagg`: the row is there. */
export const LEVENDE_BIT = 7;
const LEVENDE = 1 << LEVENDE_BIT;

/** Makes room, and keeps what is there. */
function utvid<T extends Voksende>(gammel: T, ny: T): T {
  ny.set(gammel);
  return ny;
}

/**
 * What filters, facets and sorting need of every entry, in arrays by row number, and the entries' one order: newest first, on
 * a day by case and document number from the highest, and at last by body.
 */
export class Kolonner {
  virksomhet = new Uint16Array(0);
  /** The row's group, which says all that facets count. */
  gruppe = new Uint32Array(0);
  readonly grupper = new Grupper();
  /** {@link SKJERMET}, {@link DOKUMENT}, and that the row is there at all. */
  flagg = new Uint8Array(0);
  /** yyyymmdd. */
  dato = new Uint32Array(0);
  #saksaar = new Uint16Array(0);
  #sakssekvensnummer = new Uint32Array(0);
  #dokumentnummer = new Uint32Array(0);
  /** Whole seconds since 1970. */
  #publisert = new Uint32Array(0);
  /** Rows in order, newest first. */
  orden: Uint32Array = new Uint32Array(0);
  /** A row's place in `orden`. */
  plass = new Uint32Array(0);
  #etterPublisering: Rekkefoelge | undefined;
  /** Names of bodies, units and sets of hjemler by their number. */
  readonly verdier = new Map<number, string>();
  #versjon = 0;

  /** The version of the index that these arrays are of. */
  get versjon(): number {
    return this.#versjon;
  }

  get antall(): number {
    return this.orden.length;
  }

  /** One more than the highest row number that there is room for. */
  get rom(): number {
    return this.flagg.length;
  }

  finnes(rad: number): boolean {
    return ((this.flagg[rad] ?? 0) & LEVENDE) !== 0;
  }

  /** The public id of a row's entry. @throws Error when there is none: the index is inconsistent. */
  id(rad: number): string {
    const virksomhet = this.finnes(rad) ? this.verdier.get(this.virksomhet[rad] ?? 0) : undefined;
    if (virksomhet === undefined) throw new Error('A hit has no entry: the index is inconsistent.');
    return journalpostID(virksomhet, {
      saksaar: tallI(this.#saksaar, rad),
      sakssekvensnummer: tallI(this.#sakssekvensnummer, rad),
      dokumentnummer: tallI(this.#dokumentnummer, rad),
    });
  }

  /**
   * The entries by when they became public, the last first, and within a second in their one order. Made when it is first asked for: few
   * follow feeds, and all that one export brought has one time, so that there are far fewer times than entries.
   */
  get etterPublisering(): Rekkefoelge {
    return (this.#etterPublisering ??= nyesteFoerst(this.orden, this.#publisert));
  }

  /** How many of the rows each group has. There may be a million rows: what is read for each of them is a variable of its own. */
  perGruppe(rader: Uint32Array): Uint32Array {
    const antall = kladd32(this.grupper.alle.length).fill(0);
    const [grupper, n] = [this.gruppe, rader.length];
    for (let i = 0; i < n; i++) {
      const her = grupper[rader[i] ?? 0] ?? 0;
      antall[her] = (antall[her] ?? 0) + 1;
    }
    return antall;
  }

  /** Units that have entries, and how many; of one body when its number is given. */
  levendeEnheter(virksomhet?: number): readonly { readonly enhet: string; readonly antall: number }[] {
    const perGruppe = this.perGruppe(this.orden);
    const antall = new Map<number, number>();
    for (const [nr, gruppe] of this.grupper.alle.entries()) {
      const her = perGruppe[nr] ?? 0;
      if (her === 0 || (virksomhet !== undefined && gruppe.virksomhet !== virksomhet)) continue;
      antall.set(gruppe.enhet, (antall.get(gruppe.enhet) ?? 0) + her);
    }
    return [...antall].flatMap(([nr, her]) => {
      const enhet = this.verdier.get(nr);
      return enhet === undefined ? [] : [{ enhet, antall: her }];
    });
  }

  /** Reads what changed since the last time, or everything when that is most of it; within the caller's transaction. */
  oppdater(db: DatabaseSync, versjon: number): void {
    if (versjon === this.#versjon) return;
    for (const [nr, tekst] of somLister(db, 'SELECT nr, tekst FROM verdi')) {
      this.verdier.set(Number(nr), String(tekst));
    }
    const [tall] = somLister(
      db,
      `SELECT (SELECT coalesce(max(rad), 0) FROM post), (SELECT count(*) FROM post WHERE versjon > ?),
        (SELECT CAST(verdi AS INTEGER) FROM tilstand WHERE noekkel = 'glemt')`,
      this.#versjon,
    );
    const harGaattGlipp = this.#versjon < Number(tall?.[2] ?? 0);
    this.#utvidTil(Number(tall?.[0]) + 1);
    if (harGaattGlipp || Number(tall?.[1]) * 2 > this.antall) this.#lesAlt(db);
    else this.#lesEndret(db);
    this.#versjon = versjon;
  }

  #lesAlt(db: DatabaseSync): void {
    this.flagg.fill(0);
    this.orden = new Uint32Array(0);
    const [tall] = somLister(db, 'SELECT count(*) FROM post');
    const lest = new Uint32Array(Number(tall?.[0]));
    let n = 0;
    for (let fra = 0; ;) {
      const rader = somLister(db, `${RADER} WHERE rad > ? ORDER BY rad LIMIT ${BUNKE}`, fra);
      for (const felt of rader) lest[n++] = fra = this.#sett(felt);
      if (rader.length < BUNKE) break;
    }
    this.#ordne(lest, new Set());
  }

  #lesEndret(db: DatabaseSync): void {
    const borte = new Set<number>();
    for (const [rad] of somLister(db, 'SELECT rad FROM fjernet WHERE versjon > ?', this.#versjon)) {
      borte.add(Number(rad));
      if (Number(rad) < this.rom) this.flagg[Number(rad)] = 0;
    }
    const endret = somLister(db, `${RADER} WHERE versjon > ?`, this.#versjon);
    this.#ordne(
      Uint32Array.from(endret, (felt) => this.#sett(felt)),
      borte,
    );
  }

  /** Negative when row `a` comes before row `b` in the one order. */
  sammenlign(a: number, b: number): number {
    return (
      tallI(this.dato, b) - tallI(this.dato, a) ||
      tallI(this.#saksaar, b) - tallI(this.#saksaar, a) ||
      tallI(this.#sakssekvensnummer, b) - tallI(this.#sakssekvensnummer, a) ||
      tallI(this.#dokumentnummer, b) - tallI(this.#dokumentnummer, a) ||
      this.#sammenlignVirksomhet(a, b)
    );
  }

  #sammenlignVirksomhet(a: number, b: number): number {
    const [til, fra] = [this.virksomhet[a] ?? 0, this.virksomhet[b] ?? 0];
    if (til === fra) return 0;
    return (this.verdier.get(til) ?? '') < (this.verdier.get(fra) ?? '') ? -1 : 1;
  }

  #sett([
    rader,
    virksomhet,
    saksaar,
    sekvens,
    dokument,
    dato,
    type,
    enhet,
    hjemler,
    flagg,
    publisert,
  ]: Liste): number {
    const rad = Number(rader);
    this.virksomhet[rad] = Number(virksomhet);
    this.#saksaar[rad] = Number(saksaar);
    this.#sakssekvensnummer[rad] = Number(sekvens);
    this.#dokumentnummer[rad] = Number(dokument);
    this.dato[rad] = Number(dato);
    this.#publisert[rad] = Number(publisert);
    this.flagg[rad] = (Number(flagg) & (SKJERMET | DOKUMENT)) | LEVENDE;
    this.gruppe[rad] = this.grupper.nummer({
      virksomhet: Number(virksomhet),
      type: Number(type),
      enhet: Number(enhet),
      hjemler: Number(hjemler),
      flagg: Number(flagg),
      aar: Math.floor(Number(dato) / 10_000),
    });
    return rad;
  }

  /** Sorts the changed rows and merges them into the order; the rest of it stands. */
  #ordne(nye: Uint32Array, borte: ReadonlySet<number>): void {
    this.#etterPublisering = undefined;
    if (nye.length === 0 && borte.size === 0) return;
    const flyttet = new Set(this.orden.length === 0 ? [] : nye);
    nye.sort((a, b) => this.sammenlign(a, b));
    const staar =
      flyttet.size + borte.size === 0
        ? this.orden
        : this.orden.filter((rad) => !flyttet.has(rad) && !borte.has(rad));
    const orden = flettet(staar, nye, (a, b) => this.sammenlign(a, b));
    this.orden = orden;
    orden.forEach((rad, i) => {
      this.plass[rad] = i;
    });
  }

  #utvidTil(behov: number): void {
    if (behov <= this.rom) return;
    const rom = Math.max(behov, Math.min(this.rom * 2, this.rom + 100_000));
    this.virksomhet = utvid(this.virksomhet, new Uint16Array(rom));
    this.gruppe = utvid(this.gruppe, new Uint32Array(rom));
    this.flagg = utvid(this.flagg, new Uint8Array(rom));
    this.dato = utvid(this.dato, new Uint32Array(rom));
    this.#publisert = utvid(this.#publisert, new Uint32Array(rom));
    this.#saksaar = utvid(this.#saksaar, new Uint16Array(rom));
    this.#sakssekvensnummer = utvid(this.#sakssekvensnummer, new Uint32Array(rom));
    this.#dokumentnummer = utvid(this.#dokumentnummer, new Uint32Array(rom));
    this.plass = utvid(this.plass, new Uint32Array(rom));
  }
}

const tallI = (kolonne: Voksende, rad: number): number => kolonne[rad] ?? 0;
