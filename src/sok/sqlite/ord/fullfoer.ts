import type { DatabaseSync } from 'node:sqlite';
import { formaterDokumentnummer, formaterSaksnummer } from '../../../offentlig/adresse.ts';
import { ordI } from '../../norsk/analyse.ts';
import { begynnerEtOrd, navneform, somEn } from '../../navneform.ts';
import { lesPaabegynt, mulige, type Paabegynt, type Tallrekke } from '../../nummer/paabegynt.ts';
import { FELT } from '../../rang.ts';
import type { Forslag } from '../../sokemotor.ts';
import { hengerVed, lesForan } from '../../sporring/les-foran.ts';
import { lesSporring } from '../../sporring/les-sporring.ts';
import { navnSomSok } from '../../sporring/navn-som-sok.ts';
import type { Sporretre } from '../../sporring/sporretre.ts';
import type { Kolonner } from '../kolonner/kolonner.ts';
import { LENGSTE_ORD } from './ordliste.ts';
import { somLister } from '../kolonner/som-lister.ts';
import { Postleser } from '../lister/postliste.ts';
import type { Arbeidsramme } from '../treff/arbeidsramme.ts';
import { merket, type Treffliste } from '../treff/treffliste.ts';
import type { Segmentleser } from '../lister/segmentleser.ts';
import { besteFelt } from '../lister/sted.ts';

/** Words that are tried when those written before them decide which are possible. */
const KANDIDATER = 40;
/** Of what a search may cost: what is typed after a hyphen is asked of candidate by candidate, letter by letter. */
const DELER_AV_RAMMEN = 8;
const ETTER_ALT = '\uffff';
/** The lengths words in the list have: the list is ordered by length first, for «mente du». */
const LENGDER = Array.from({ length: LENGSTE_ORD }, (_, i) => i + 1).join(', ');

/** The fields whose words are offered, numbered from 1: a unit is offered as a unit. */
const TILBYR: ReadonlySet<number> = new Set(FELT.flatMap((felt, nr) => (felt === 'annet' ? [] : [nr + 1])));

interface Enhet {
  readonly enhet: string;
  readonly form: string;
  readonly antall: number;
}

/** The commonest first, and what only signs tell apart once, as it is most often written. */
const ordnet = (enheter: ReturnType<Kolonner['levendeEnheter']>): readonly Enhet[] =>
  somEn(
    enheter
      .toSorted((a, b) => b.antall - a.antall || (a.enhet < b.enhet ? -1 : 1))
      .map((en) => ({ ...en, form: navneform(en.enhet) })),
  );

interface Valg {
  /** The Oslo date that «i går» is counted from. */
  readonly iDag: string;
  readonly antall: number;
  readonly virksomhet?: string;
}

/** How a completion looks up the rows of a query, names left out. */
interface Oppslag {
  /** Where the frame of work is too small, fewer rows than there are. */
  readonly finn: (tre: Sporretre, ramme: Arbeidsramme) => Treffliste;
  /** @param deler how many such share what one search may cost; one when it is not said. */
  readonly ramme: (deler?: number) => Arbeidsramme;
}

/** Completes what is being typed. Everything comes from words and values that live entries hold, never from a person's name. */
export class Fullfoering {
  readonly #db: DatabaseSync;
  readonly #kolonner: Kolonner;
  readonly #segmenter: Segmentleser;
  readonly #oppslag: Oppslag;
  readonly #enhetsliste = new Map<number | undefined, readonly Enhet[]>();
  #enhetsversjon = -1;

  constructor(db: DatabaseSync, kolonner: Kolonner, segmenter: Segmentleser, oppslag: Oppslag) {
    this.#db = db;
    this.#kolonner = kolonner;
    this.#segmenter = segmenter;
    this.#oppslag = oppslag;
  }

  forslag(tekst: string, { iDag, antall, virksomhet }: Valg): readonly Forslag[] {
    const nr = virksomhet === undefined ? undefined : this.#nummerFor(virksomhet);
    if (virksomhet !== undefined && nr === undefined) return [];
    // Round by round, so that no kind crowds out the others.
    const lister = [
      this.#saksnumre(tekst, antall, nr),
      this.#ord(tekst, antall, iDag, nr),
      this.#enheter(tekst, antall, nr),
      this.#organisasjoner(tekst, antall, nr),
    ];
    const ut: Forslag[] = [];
    for (let runde = 0; ut.length < antall && lister.some((liste) => liste.length > runde); runde++) {
      for (const liste of lister) {
        const forslag = liste[runde];
        if (forslag !== undefined && ut.length < antall) ut.push(forslag);
      }
    }
    return ut;
  }

  #nummerFor(virksomhet: string): number | undefined {
    const rader = somLister(
      this.#db,
      "SELECT nr FROM verdi WHERE art = 'virksomhet' AND tekst = ?",
      virksomhet,
    );
    return rader[0] === undefined ? undefined : Number(rader[0][0]);
  }

  #saksnumre(tekst: string, antall: number, virksomhet?: number): readonly Forslag[] {
    const ut: string[] = [];
    for (const skrevet of lesPaabegynt(tekst)) {
      for (const rekke of mulige(skrevet)) {
        if (ut.length < antall) ut.push(...this.#numreI(rekke, skrevet, antall - ut.length, virksomhet));
      }
    }
    return ut.map((nummer) => ({ tekst: nummer, art: 'saksnummer' }));
  }

  /** The numbers of a run that live cases have, or live documents of the case that was written. */
  #numreI(
    { fra, til }: Tallrekke,
    { saksaar, sakssekvensnummer, dokument }: Paabegynt,
    antall: number,
    virksomhet?: number,
  ): readonly string[] {
    const [hva, sak] =
      dokument === undefined ? ['sakssekvensnummer', 'true'] : ['dokumentnummer', 'sakssekvensnummer = ?6'];
    const rader = somLister(
      this.#db,
      `SELECT DISTINCT ${hva} FROM post WHERE virksomhet IN
         (SELECT nr FROM verdi WHERE art = 'virksomhet' AND (?1 IS NULL OR nr = ?1))
         AND saksaar = ?2 AND ${sak} AND ${hva} BETWEEN ?3 AND ?4 ORDER BY 1 LIMIT ?5`,
      virksomhet ?? null,
      saksaar,
      fra,
      til,
      antall,
      ...(dokument === undefined ? [] : [sakssekvensnummer]),
    );
    return rader.map(([nr]) =>
      dokument === undefined
        ? formaterSaksnummer({ saksaar, sakssekvensnummer: Number(nr) })
        : formaterDokumentnummer({ saksaar, sakssekvensnummer, dokumentnummer: Number(nr) }),
    );
  }

  /** The last word completed, where an entry has it together with all that was written before it. */
  #ord(tekst: string, antall: number, iDag: string, virksomhet?: number): readonly Forslag[] {
    const siste = ordI(tekst).at(-1);
    if (siste === undefined || siste.slutt !== tekst.length || (siste.form.length < 2 && siste.start === 0))
      return [];
    const foer = tekst.slice(0, siste.start);
    const rader = somLister(
      this.#db,
      `SELECT form, vist FROM ord WHERE art = 'ord' AND lengde IN (${LENGDER}) AND form >= ? AND form < ?
       ORDER BY antall DESC, form LIMIT ?`,
      siste.form,
      siste.form + ETTER_ALT,
      KANDIDATER,
    );
    // The rows of the beginning are found once; which of their words follow what stands before, is asked of each.
    const henger = hengerVed(foer);
    const ramme = this.#oppslag.ramme(henger ? DELER_AV_RAMMEN : 1);
    const foran = henger ? lesSporring(`${tekst}*`, iDag) : lesForan(foer, iDag);
    const passer = this.#proeve(foran, ramme, virksomhet);
    const ut: Forslag[] = [];
    for (const [form, vist] of rader) {
      const hele = foer + String(vist);
      if (!passer(String(form)) || (henger && !this.#harTreff(lesSporring(hele, iDag), ramme, virksomhet)))
        continue;
      if (ut.push({ tekst: hele, art: 'tittel' }) >= antall) break;
    }
    return ut;
  }

  #enheter(tekst: string, antall: number, virksomhet?: number): readonly Forslag[] {
    const begynnelse = navneform(tekst);
    if (begynnelse === '') return [];
    return this.#enheterFor(virksomhet)
      .filter(({ form }) => begynnerEtOrd(form, begynnelse))
      .slice(0, antall)
      .map(({ enhet }) => ({ tekst: navnSomSok(enhet), art: 'enhet' }));
  }

  /** The one with most entries first. Counted once for each version of the index. */
  #enheterFor(virksomhet: number | undefined): readonly Enhet[] {
    if (this.#enhetsversjon !== this.#kolonner.versjon) this.#enhetsliste.clear();
    this.#enhetsversjon = this.#kolonner.versjon;
    const kjent = this.#enhetsliste.get(virksomhet) ?? ordnet(this.#kolonner.levendeEnheter(virksomhet));
    this.#enhetsliste.set(virksomhet, kjent);
    return kjent;
  }

  #organisasjoner(tekst: string, antall: number, virksomhet?: number): readonly Forslag[] {
    const begynnelse = navneform(tekst);
    if (begynnelse.length < 2) return [];
    const rader = somLister(
      this.#db,
      `SELECT vist FROM ord WHERE art = 'organisasjon' AND instr(' ' || form, ' ' || ?) > 0
       ORDER BY antall DESC, form LIMIT ?`,
      begynnelse,
      KANDIDATER,
    );
    const ut: Forslag[] = [];
    for (const [vist] of rader) {
      const navn = String(vist);
      const funnet = (): boolean =>
        this.#harTreff(lesSporring(`"${navn}"`), this.#oppslag.ramme(), virksomhet);
      if (virksomhet !== undefined && !funnet()) continue;
      if (ut.push({ tekst: navnSomSok(navn), art: 'organisasjon' }) >= antall) break;
    }
    return ut;
  }

  #harTreff(tre: Sporretre, ramme: Arbeidsramme, virksomhet?: number): boolean {
    const { rader } = this.#oppslag.finn(tre, ramme);
    if (virksomhet === undefined) return rader.length > 0;
    return rader.some((rad) => this.#kolonner.virksomhet[rad] === virksomhet);
  }

  /**
   * Says of a word whether an entry, of the body when one is given, has it together with all that the tree asks for. That is looked up once; a
   * word's own list is left at the first entry that fits.
   */
  #proeve(tre: Sporretre, ramme: Arbeidsramme, virksomhet?: number): (form: string) => boolean {
    const { krav, uten } = tre;
    const alt = krav.length === 0 && uten.length === 0;
    // A word in the list has a living witness.
    if (alt && virksomhet === undefined) return () => true;
    const passer = alt ? undefined : merket(this.#oppslag.finn(tre, ramme).rader, this.#kolonner.rom);
    const felt = besteFelt(false);
    return (form) =>
      this.#segmenter.finn(form).some(({ data }) => {
        const leser = new Postleser(data);
        while (leser.neste()) {
          const { rad } = leser;
          if (!TILBYR.has(felt[leser.steder] ?? 0) || !this.#kolonner.finnes(rad)) continue;
          if (passer !== undefined && passer[rad] !== 1) continue;
          if (virksomhet === undefined || this.#kolonner.virksomhet[rad] === virksomhet) return true;
        }
        return false;
      });
  }
}
