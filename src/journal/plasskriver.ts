import type { Setninger } from '../lager/setninger.ts';
import { tekst } from '../lager/setninger.ts';
import type { Dokumentnummer, Saksnummer } from '../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../offentlig/journalpost.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import { UgyldigPubliseringFeil } from './feil.ts';
import type { Innhold } from './innhold.ts';
import { DENNE_POSTEN, postnoekkel, saksnoekkel, type Postnoekkel } from './noekkel.ts';
import type { Hullrad, Plass } from './plass.ts';
import { Saksbunke } from './saksbunke.ts';

/** The tables of one body's numbers, within a batch: every change to a number's state is one method here. */
export class Plasskriver {
  readonly sql: Setninger;
  readonly virksomhet: string;
  /** True when something that the public can see changed beside the entries themselves. */
  roert = false;
  readonly #saker = new Map<string, Saksbunke>();
  readonly #dager = new Map<string, number>();

  constructor(sql: Setninger, virksomhet: string) {
    this.sql = sql;
    this.virksomhet = virksomhet;
  }

  saker(): Iterable<Saksbunke> {
    return this.#saker.values();
  }

  sak(nummer: Saksnummer): Saksbunke {
    const merke = `${nummer.saksaar}/${nummer.sakssekvensnummer}`;
    let sak = this.#saker.get(merke);
    if (sak === undefined) {
      sak = new Saksbunke(this.sql, saksnoekkel(this.virksomhet, nummer));
      this.#saker.set(merke, sak);
    }
    return sak;
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
    const rad = this.sql.en(`SELECT innhold FROM journalpost WHERE ${DENNE_POSTEN}`, ...this.noekkel(nummer));
    return rad === undefined ? undefined : tekst(rad, 'innhold');
  }

  skrivPost(post: OffentligJournalpost, { json, sha256 }: Innhold): void {
    const plass = this.plass(post);
    if (plass.post === undefined) {
      if (!this.sak(post).harSak()) {
        throw new UgyldigPubliseringFeil('en post hører til en sak som verken er med eller publisert før.');
      }
      this.sql.kjoer(
        `INSERT INTO journalpost
         (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, journaldato, sha256, innhold)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ...this.noekkel(post),
        post.journaldato,
        sha256,
        json,
      );
    } else {
      this.sql.kjoer(
        `UPDATE journalpost SET journaldato = ?, sha256 = ?, innhold = ? WHERE ${DENNE_POSTEN}`,
        post.journaldato,
        sha256,
        json,
        ...this.noekkel(post),
      );
      this.#dag(plass.post.journaldato, -1);
    }
    this.#dag(post.journaldato, 1);
    plass.post = { sha256, journaldato: post.journaldato };
  }

  fjernPost(nummer: Dokumentnummer): void {
    const plass = this.plass(nummer);
    if (plass.post === undefined) return;
    this.#slett('journalpost', nummer);
    this.#dag(plass.post.journaldato, -1);
    plass.post = undefined;
  }

  settFoerstPublisert(nummer: Dokumentnummer, tidspunkt: string): void {
    this.sql.kjoer(
      `INSERT INTO foerst_publisert (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, tidspunkt)
       VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
       DO UPDATE SET tidspunkt = excluded.tidspunkt`,
      ...this.noekkel(nummer),
      tidspunkt,
    );
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
    this.sql.kjoer(
      `INSERT INTO hull (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, art, journaldato, hjemler)
       VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
       DO UPDATE SET art = excluded.art, journaldato = excluded.journaldato, hjemler = excluded.hjemler`,
      ...this.noekkel(hull),
      rad.art,
      rad.journaldato ?? null,
      rad.hjemler,
    );
    plass.hull = rad;
    this.roert = true;
  }

  fjernHull(nummer: Dokumentnummer): void {
    const plass = this.plass(nummer);
    if (plass.hull === undefined) return;
    this.#slett('hull', nummer);
    plass.hull = undefined;
    this.roert = true;
  }

  settTrukket(nummer: Dokumentnummer, journaldato: string | undefined): void {
    this.sql.kjoer(
      `INSERT INTO trukket (virksomhet, saksaar, sakssekvensnummer, dokumentnummer, journaldato)
       VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (virksomhet, saksaar, sakssekvensnummer, dokumentnummer)
       DO UPDATE SET journaldato = excluded.journaldato`,
      ...this.noekkel(nummer),
      journaldato ?? null,
    );
    this.plass(nummer).trukket = { journaldato };
    this.roert = true;
  }

  /** Forgets everything of a number: its entry lives on at another. */
  toem(nummer: Dokumentnummer): void {
    const plass = this.plass(nummer);
    this.fjernPost(nummer);
    this.fjernHull(nummer);
    if (plass.trukket !== undefined) {
      this.#slett('trukket', nummer);
      plass.trukket = undefined;
      this.roert = true;
    }
    this.#slett('foerst_publisert', nummer);
    this.#slett('endring', nummer);
    plass.foerstPublisert = undefined;
  }

  /** Brings the day counts up to date with what was written and removed. */
  tellDager(): void {
    for (const [dato, endring] of this.#dager) {
      if (endring === 0) continue;
      this.sql.kjoer(
        `INSERT INTO dag (virksomhet, journaldato, antall) VALUES (?, ?, ?)
         ON CONFLICT (virksomhet, journaldato) DO UPDATE SET antall = dag.antall + excluded.antall`,
        this.virksomhet,
        dato,
        endring,
      );
      this.sql.kjoer(
        'DELETE FROM dag WHERE virksomhet = ? AND journaldato = ? AND antall = 0',
        this.virksomhet,
        dato,
      );
    }
    this.#dager.clear();
  }

  #dag(dato: string, endring: number): void {
    this.#dager.set(dato, (this.#dager.get(dato) ?? 0) + endring);
  }

  #slett(tabell: string, nummer: Dokumentnummer): void {
    this.sql.kjoer(`DELETE FROM ${tabell} WHERE ${DENNE_POSTEN}`, ...this.noekkel(nummer));
  }
}
