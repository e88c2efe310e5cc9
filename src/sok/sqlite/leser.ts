import type { DatabaseSync } from 'node:sqlite';
import { VektetHukommelse } from '../../hukommelse/vektet.ts';
import { iLesing } from '../../lager/transaksjon.ts';
import { Setninger, tekst } from '../../lager/setninger.ts';
import {
  sporring as lagSporring,
  type Forslag,
  type Nabosporring,
  type Sokehelse,
  type Sokesvar,
  type Sporring,
} from '../sokemotor.ts';
import { kanRettes } from '../rettskriving/naboer.ts';
import { forklar, lesSporring, varmOppLesing } from '../sporring/les-sporring.ts';
import type { Sporretre } from '../sporring/sporretre.ts';
import { Arbeidsramme, rammeFor } from './treff/arbeidsramme.ts';
import { antallEtter, filtrer } from './treff/filter.ts';
import { Fullfoering } from './ord/fullfoer.ts';
import { Kolonner } from './kolonner/kolonner.ts';
import { medKladd } from './treff/kladd.ts';
import { menteDu } from './ord/mente-du.ts';
import { Kildefinner } from './treff/kilder.ts';
import { Ordkilde } from './ord/ordkilde.ts';
import { radFor } from './postnumre.ts';
import { sideEtterRang, sideIOrden } from './treff/rangering.ts';
import { Segmentleser } from './lister/segmentleser.ts';
import { erAnalysert, erNavnSokbare, lesEldetFram, lesVersjon, maaBygges } from './tilstand.ts';
import { Treffinner } from './treff/treff.ts';
import { Trefflager, type Treffsok } from './treff/trefflager.ts';
import { uten, type Treffliste } from './treff/treffliste.ts';

/** Answers that are remembered between two changes of the index. */
const SVAR = 200;

/** So many words at most are read before anyone asks for them. */
const FLEST_UTEN_SPOERSMAAL = 16;

/**
 * Reads the index. Every call sees one moment of it, and whatever another process has committed before the call: a withdrawn entry is gone from
 * the next answer.
 */
export class Leser {
  readonly #db: DatabaseSync;
  readonly #sql: Setninger;
  readonly #kolonner = new Kolonner();
  readonly #segmenter: Segmentleser;
  readonly #treffinner: Treffinner;
  readonly #trefflager: Trefflager;
  readonly #fullfoering: Fullfoering;
  readonly #ordkilde: Ordkilde;
  readonly #hoyst: number | undefined;
  readonly #svar = new VektetHukommelse<Sokesvar>(SVAR);

  /**
   * @param hoyst how much work one search may make; by the size of the index when it is not said.
   * @param andel how much of the usual room it has for what it remembers between searches.
   */
  constructor(db: DatabaseSync, hoyst?: number, andel = 1) {
    this.#db = db;
    this.#hoyst = hoyst;
    this.#sql = new Setninger(db);
    this.#ordkilde = new Ordkilde(db);
    this.#segmenter = new Segmentleser(this.#sql, andel);
    this.#treffinner = new Treffinner(this.#kolonner, new Kildefinner(this.#sql, this.#segmenter), andel);
    this.#trefflager = new Trefflager(this.#treffinner, andel);
    this.#fullfoering = new Fullfoering(db, this.#kolonner, this.#segmenter, {
      finn: (tre, ramme) => this.#trefflager.sok(false).finn(tre, ramme),
      ramme: (deler) => this.#ramme(deler),
    });
  }

  /**
   * @param iDag the Oslo date that decides whether names may be searched, and what «i går» is.
   * @param utelatt ids of entries that are not to be found, counted or offered.
   */
  sok(sporring: Sporring, iDag: string, utelatt: readonly string[] = []): Sokesvar {
    return this.#les(iDag, (medNavn) => {
      const noekkel = JSON.stringify([medNavn, iDag, sporring, utelatt]);
      return this.#svar.hent(noekkel, () => ({
        verdi: medKladd(() => this.#svarPaa(lesSporring(sporring.q, iDag), sporring, medNavn, utelatt)),
        tyngde: 1,
      }));
    });
  }

  forslag(tekst: string, valg: { antall: number; virksomhet?: string }, iDag: string): readonly Forslag[] {
    return this.#les(iDag, () => medKladd(() => this.#fullfoering.forslag(tekst, { ...valg, iDag })));
  }

  helse(iDag: string): Sokehelse {
    return this.#les(iDag, (navnSokbare) => {
      const eldetFram = lesEldetFram(this.#sql, iDag);
      return {
        klar: !maaBygges(this.#sql) && erAnalysert(this.#sql),
        antall: this.#kolonner.antall,
        navnSokbare,
        ...(eldetFram === undefined ? {} : { eldetFram }),
      };
    });
  }

  /** Counts the changes of the file, whether they have been read or not. */
  get filversjon(): number {
    return lesVersjon(this.#sql);
  }

  /** How much of the room for common words is taken, as a part of 1: nothing when the index has changed since they were read. */
  get varme(): number {
    return this.#treffinner.tunge.fylt;
  }

  /**
   * Reads the words that most entries have, so that the first who asks does not wait for it: those that were asked for before the index changed, and
   * otherwise the commonest. A step is a word, and others may be answered between two steps.
   */
  *varmOpp(iDag: string): Generator<void> {
    const { tunge } = this.#treffinner;
    if (tunge.spurt.length === 0) yield* this.#varmOppUkjent(iDag);
    else this.#les(iDag, () => this.#ordkilde.hent(this.#kolonner.versjon));
    for (const gruppe of tunge.spurt) {
      yield;
      // What is read last pushes out what was read first.
      if (tunge.fylt > 7 / 8) break;
      this.#les(iDag, (medNavn) => {
        this.#treffinner.lesTungt(gruppe, medNavn);
      });
    }
  }

  /** The first time: code is compiled too. */
  *#varmOppUkjent(iDag: string): Generator<void> {
    varmOppLesing();
    for (const ord of this.#les(iDag, () => this.#segmenter.tyngsteOrd(FLEST_UTEN_SPOERSMAAL))) {
      yield;
      // The rest is for words that are asked for.
      if (this.varme > 1 / 2) break;
      this.#les(iDag, (medNavn) => {
        for (const gruppe of lesSporring(ord).krav) this.#treffinner.lesTungt(gruppe, medNavn);
      });
    }
    const [vanligst, nest] = this.#sql
      .alle("SELECT vist FROM ord WHERE art = 'ord' ORDER BY antall DESC LIMIT 2")
      .map((rad) => tekst(rad, 'vist'));
    if (vanligst === undefined) return;
    const spor = (q: string, sortering: Sporring['sortering']) =>
      this.sok(lagSporring.parse({ q, sortering }), iDag);
    spor(vanligst, 'nyeste');
    yield;
    spor(vanligst, 'relevans');
    yield;
    if (nest !== undefined) spor(`"${vanligst} ${nest}"`, 'relevans');
  }

  #les<T>(iDag: string, fn: (medNavn: boolean) => T): T {
    return iLesing(this.#db, () => {
      const versjon = lesVersjon(this.#sql);
      if (versjon !== this.#kolonner.versjon) {
        this.#segmenter.oppdater();
        this.#trefflager.glem();
        this.#svar.glem();
        // The last, for they say of which version the rest is: where something fails, all of it is done again for the next who asks.
        this.#kolonner.oppdater(this.#db, versjon);
      }
      return fn(erNavnSokbare(this.#sql, iDag));
    });
  }

  #svarPaa(tre: Sporretre, sporring: Sporring, medNavn: boolean, utelatt: readonly string[]): Sokesvar {
    const ramme = this.#ramme();
    const sok = this.#trefflager.sok(medNavn);
    const borte = Uint32Array.from(utelatt.flatMap((id) => radFor(this.#sql, id) ?? []));
    const funnet = uten(sok.finn(tre, ramme), borte, this.#kolonner.rom);
    const { treff, fasetter } = filtrer(this.#kolonner, funnet, sporring);
    const rader = this.#side(treff, sporring);
    return {
      treff: treff.rader.length,
      side: sporring.side,
      antall: sporring.antall,
      ider: rader.map((rad) => this.#kolonner.id(rad)),
      fasetter,
      // A neighbour of what was not counted to its end has no number to be held against; and what is offered may be a left out entry's word.
      forslag:
        ramme.begrenset || utelatt.length > 0 ? null : this.#naboTil(tre, treff.rader.length, sporring, sok),
      lest: forklar(tre),
      ...(ramme.begrenset && { begrenset: true as const }),
    };
  }

  #side(treff: Treffliste, { sortering, side, antall }: Sporring): readonly number[] {
    const utsnitt = { fra: (side - 1) * antall, antall, eldsteFoerst: sortering === 'eldste' };
    const { rang } = treff;
    if (sortering === 'relevans' && rang !== undefined)
      return sideEtterRang(this.#kolonner, { ...treff, rang }, utsnitt);
    return sortering === 'publisert'
      ? sideIOrden(this.#kolonner.etterPublisering, { ...treff, iOrden: false }, utsnitt)
      : sideIOrden(this.#kolonner, treff, utsnitt);
  }

  /** @param deler how many such share what one search may cost. */
  #ramme(deler = 1): Arbeidsramme {
    return new Arbeidsramme(Math.floor((this.#hoyst ?? rammeFor(this.#kolonner.antall)) / deler));
  }

  #naboTil(tre: Sporretre, treff: number, sporring: Sporring, sok: Treffsok): Nabosporring | null {
    if (!kanRettes(tre)) return null;
    const ramme = this.#ramme();
    return menteDu(tre, treff, {
      ordforraad: this.#ordkilde.hent(this.#kolonner.versjon),
      lever: (ord) => this.#ordkilde.lever(ord),
      tell: (annet) => sok.regn(annet, ramme, (her) => antallEtter(this.#kolonner, her, sporring)),
      tellAlle: (annet) => sok.antall(annet, ramme),
    });
  }
}
