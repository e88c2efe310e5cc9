import { tekst, type Setninger } from '../lager/setninger.ts';
import { formaterSaksnummer, type Dokumentnummer, type Saksnummer } from '../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import { UgyldigPubliseringFeil } from './feil.ts';
import { glemEndring } from './historikk.ts';
import type { Innhold } from './innhold.ts';
import { aapneSak, erLukket, harLukkede } from './lukkede-saker.ts';
import { DENNE_POSTEN, postnoekkel, saksnoekkel, type Postnoekkel } from './noekkel.ts';
import type { Hullrad, Plass } from './plass.ts';
import { Saksbunke } from './saksbunke.ts';

const INNHOLD = `SELECT innhold FROM journalpost WHERE ${DENNE_POSTEN}`;
const SETT_INN_POST = `INSERT INTO journalpost
         (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, journaldato, sha256, innhold)
         VALUES (?, ?, ?, ?, ?, ?, ?)`;
const ENDRE_POST = `UPDATE journalpost SET journaldato = ?, sha256 = ?, innhold = ? WHERE ${DENNE_POSTEN}`;
const SETT_FOERST = `INSERT INTO foerst_publisert (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt)
       VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
       DO UPDATE SET tidspunkt = excluded.tidspunkt`;
const SETT_HULL = `INSERT INTO hull (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, art, journaldato, hjemler)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
       DO UPDATE SET art = excluded.art, journaldato = excluded.journaldato, hjemler = excluded.hjemler`;
const SETT_TRUKKET = `INSERT INTO trukket (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, journaldato)
       VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
       DO UPDATE SET journaldato = excluded.journaldato`;
const TELL_DAG = `INSERT INTO dag (virksomhet, journaldato, antall) VALUES (?, ?, ?)
         ON CONFLICT (virksomhet, journaldato) DO UPDATE SET antall = dag.antall + excluded.antall`;
const SLETT = {
  journalpost: `DELETE FROM journalpost WHERE ${DENNE_POSTEN}`,
  hull: `DELETE FROM hull WHERE ${DENNE_POSTEN}`,
  trukket: `DELETE FROM trukket WHERE ${DENNE_POSTEN}`,
  foerst_publisert: `DELETE FROM foerst_publisert WHERE ${DENNE_POSTEN}`,
  endring: `DELETE FROM endring WHERE ${DENNE_POSTEN}`,
};

/** The tables of one body's numbers, within a batch: every change to a number's state is one method here. */
export class Plasskriver {
  readonly sql: Setninger;
  readonly virksomhet: string;
  /** The run's, as an instant. */
  readonly tidspunkt: string;
  /** True when something that the public can see changed beside the entries themselves. */
  roert = false;
  readonly #saker = new Map<string, Saksbunke>();
  readonly #dager = new Map<string, number>();
  readonly #harLukkede: boolean;
  /** The cases of the batch that the public sees nothing of, whatever is written: they are in no day's count. */
  readonly #lukkede = new Set<Saksbunke>();
  #siste: Saksbunke | undefined;

  constructor(sql: Setninger, virksomhet: string, tidspunkt: Date) {
    this.sql = sql;
    this.virksomhet = virksomhet;
    this.tidspunkt = tidspunkt.toISOString();
    this.#harLukkede = harLukkede(sql, virksomhet);
  }

  saker(): Iterable<Saksbunke> {
    return this.#saker.values();
  }

  sak(nummer: Saksnummer): Saksbunke {
    // Entries of one case follow each other, so most questions are about the case of the question before.
    const [, saksaar, sakssekvensnummer] = this.#siste?.noekkel ?? [];
    if (this.#siste && saksaar === nummer.saksaar && sakssekvensnummer === nummer.sakssekvensnummer) {
      return this.#siste;
    }
    const merke = formaterSaksnummer(nummer);
    const sak = this.#saker.get(merke) ?? this.#nySak(nummer);
    this.#saker.set(merke, sak);
    this.#siste = sak;
    return sak;
  }

  #nySak(nummer: Saksnummer): Saksbunke {
    const sak = new Saksbunke(this.sql, saksnoekkel(this.virksomhet, nummer));
    if (this.#harLukkede && erLukket(this.sql, sak.noekkel)) this.#lukkede.add(sak);
    return sak;
  }

  /** Lets a closed case be seen again as the batch leaves it: only for a batch that decides of all of it. */
  aapne(nummer: Saksnummer): void {
    const sak = this.sak(nummer);
    if (!this.#lukkede.delete(sak)) return;
    for (const dato of aapneSak(this.sql, sak.noekkel)) this.#tell(dato, 1);
    this.roert = true;
  }

  plass(nummer: Dokumentnummer): Plass {
    return this.sak(nummer).plass(nummer.dokumentnummer);
  }

  noekkel(nummer: Dokumentnummer): Postnoekkel {
    return postnoekkel(this.virksomhet, nummer);
  }

  /** The public record's bytes, while it is shown. */
  json(nummer: Dokumentnummer): string | undefined {
    if (this.plass(nummer).post === undefined) return undefined;
    const rad = this.sql.en(INNHOLD, ...this.noekkel(nummer));
    return rad === undefined ? undefined : tekst(rad, 'innhold');
  }

  skrivPost(post: OffentligJournalpost, { json, sha256 }: Innhold): void {
    const plass = this.plass(post);
    if (plass.post === undefined) {
      if (!this.sak(post).harSak()) {
        throw new UgyldigPubliseringFeil('en post hører til en sak som verken er med eller publisert før.');
      }
      this.sql.kjoer(SETT_INN_POST, ...this.noekkel(post), post.journaldato, sha256, json);
    } else {
      this.sql.kjoer(ENDRE_POST, post.journaldato, sha256, json, ...this.noekkel(post));
      this.#dag(post, plass.post.journaldato, -1);
    }
    this.#dag(post, post.journaldato, 1);
    plass.post = { sha256, journaldato: post.journaldato };
  }

  fjernPost(nummer: Dokumentnummer): void {
    const plass = this.plass(nummer);
    if (plass.post === undefined) return;
    this.#slett(SLETT.journalpost, nummer);
    glemEndring(this.sql, this.noekkel(nummer), this.tidspunkt);
    this.#dag(nummer, plass.post.journaldato, -1);
    plass.post = undefined;
  }

  settFoerstPublisert(nummer: Dokumentnummer, tidspunkt: string): void {
    this.sql.kjoer(SETT_FOERST, ...this.noekkel(nummer), tidspunkt);
    this.plass(nummer).foerstPublisert = tidspunkt;
  }

  settHull(hull: Hull): void {
    const plass = this.plass(hull);
    const rad: Hullrad = {
      art: hull.art,
      journaldato: hull.journaldato,
      hjemler: JSON.stringify(hull.art === 'utelatt' ? hull.hjemler : []),
    };
    if (JSON.stringify(rad) === JSON.stringify(plass.hull)) return;
    this.sql.kjoer(SETT_HULL, ...this.noekkel(hull), rad.art, rad.journaldato ?? null, rad.hjemler);
    plass.hull = rad;
    this.roert = true;
  }

  fjernHull(nummer: Dokumentnummer): void {
    const plass = this.plass(nummer);
    if (plass.hull === undefined) return;
    this.#slett(SLETT.hull, nummer);
    plass.hull = undefined;
    this.roert = true;
  }

  settTrukket(nummer: Dokumentnummer, journaldato: string | undefined): void {
    this.sql.kjoer(SETT_TRUKKET, ...this.noekkel(nummer), journaldato ?? null);
    this.plass(nummer).trukket = { journaldato };
    this.roert = true;
  }

  /** Forgets everything of a number: its entry lives on at another. */
  toem(nummer: Dokumentnummer): void {
    const plass = this.plass(nummer);
    this.fjernPost(nummer);
    this.fjernHull(nummer);
    if (plass.trukket !== undefined) {
      this.#slett(SLETT.trukket, nummer);
      plass.trukket = undefined;
      this.roert = true;
    }
    this.#slett(SLETT.foerst_publisert, nummer);
    this.#slett(SLETT.endring, nummer);
    plass.foerstPublisert = undefined;
  }

  /** Brings the day counts up to date with what was written and removed. */
  tellDager(): void {
    for (const [dato, endring] of this.#dager) {
      if (endring === 0) continue;
      this.sql.kjoer(TELL_DAG, this.virksomhet, dato, endring);
      this.sql.kjoer(
        'DELETE FROM dag WHERE virksomhet = ? AND journaldato = ? AND antall = 0',
        this.virksomhet,
        dato,
      );
    }
    this.#dager.clear();
  }

  #dag(nummer: Saksnummer, dato: string, endring: number): void {
    if (!this.#lukkede.has(this.sak(nummer))) this.#tell(dato, endring);
  }

  #tell(dato: string, endring: number): void {
    this.#dager.set(dato, (this.#dager.get(dato) ?? 0) + endring);
  }

  #slett(setning: string, nummer: Dokumentnummer): void {
    this.sql.kjoer(setning, ...this.noekkel(nummer));
  }
}
