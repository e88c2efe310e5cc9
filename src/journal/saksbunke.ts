import { tekst, type Setninger } from '../lager/setninger.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import { endredeSaksfelt, samleFelt } from './endringsfelt.ts';
import { noterEndring } from './historikk.ts';
import { lesSak, saksinnhold } from './innhold.ts';
import { DENNE_SAKEN, type Saksnoekkel } from './noekkel.ts';
import { lesPlasser, tomPlass, type Plass } from './plass.ts';

const SHA = `SELECT sha256 FROM sak WHERE ${DENNE_SAKEN}`;
const INNHOLD = `SELECT innhold FROM sak WHERE ${DENNE_SAKEN}`;
const ENDRE = `UPDATE sak SET sha256 = ?, innhold = ? WHERE ${DENNE_SAKEN}`;
const FINNES = `SELECT 1 FROM sak WHERE ${DENNE_SAKEN}`;
const SLETT = `DELETE FROM sak WHERE ${DENNE_SAKEN}`;

/** One case of a batch: what it showed before, what it shows now. */
export class Saksbunke {
  readonly noekkel: Saksnoekkel;
  /** True when the case's own public bytes changed, and with them every entry that is shown with it. */
  #endret = false;
  /** The fields of the case that a reader can see changed. */
  #endredeFelt: readonly string[] = [];
  readonly #sql: Setninger;
  readonly #plasser: Map<number, Plass>;
  readonly #foer: ReadonlyMap<number, string>;
  #harSak: boolean | undefined;

  constructor(sql: Setninger, noekkel: Saksnoekkel) {
    this.#sql = sql;
    this.noekkel = noekkel;
    this.#plasser = lesPlasser(sql, noekkel);
    const foer = new Map<number, string>();
    for (const [nummer, { post }] of this.#plasser) if (post !== undefined) foer.set(nummer, post.sha256);
    this.#foer = foer;
  }

  plass(nummer: number): Plass {
    let plass = this.#plasser.get(nummer);
    if (plass === undefined) {
      plass = tomPlass();
      this.#plasser.set(nummer, plass);
    }
    return plass;
  }

  /** Keeps a case's public record. */
  skrivSak(sak: OffentligSak): void {
    const { json, sha256 } = saksinnhold(sak);
    const rad = this.#sql.en(SHA, ...this.noekkel);
    if (rad === undefined) {
      this.#sql.kjoer(
        'INSERT INTO sak (virksomhet, saksaar, sakssekvensnummer, sha256, innhold) VALUES (?, ?, ?, ?, ?)',
        ...this.noekkel,
        sha256,
        json,
      );
    } else if (tekst(rad, 'sha256') !== sha256) {
      const gammel = this.#sql.en(INNHOLD, ...this.noekkel);
      const felt =
        gammel === undefined ? [] : endredeSaksfelt(lesSak(tekst(gammel, 'innhold')), lesSak(json));
      this.#sql.kjoer(ENDRE, sha256, json, ...this.noekkel);
      this.#endredeFelt = samleFelt(this.#endredeFelt, felt);
      this.#endret = true;
    }
    this.#harSak = true;
  }

  harSak(): boolean {
    this.#harSak ??= this.#sql.en(FINNES, ...this.noekkel) !== undefined;
    return this.#harSak;
  }

  viserPoster(): boolean {
    for (const { post } of this.#plasser.values()) if (post !== undefined) return true;
    return false;
  }

  /** A case that shows no entry shows only its number, so the store keeps no more. */
  glemTomSak(): void {
    if (!this.viserPoster()) this.#sql.kjoer(SLETT, ...this.noekkel);
  }

  /** Notes the case's changes in the history of every entry that was shown before and is shown still (R17). */
  noterSakendringer(tidspunkt: string): void {
    if (this.#endredeFelt.length === 0) return;
    for (const [nummer, { post }] of this.#plasser) {
      if (post === undefined || !this.#foer.has(nummer)) continue;
      noterEndring(this.#sql, [...this.noekkel, nummer], tidspunkt, this.#endredeFelt);
    }
  }

  /**
   * Document numbers whose public bytes are not what they were before the batch; and whether anything that has been
   * shown is gone or replaced, so that the file may still hold it.
   */
  forskjell(): {
    readonly endret: readonly number[];
    readonly fjernet: readonly number[];
    readonly overskrevet: boolean;
  } {
    const endret: number[] = [];
    const fjernet: number[] = [];
    let overskrevet = this.#endret;
    for (const [nummer, { post }] of this.#plasser) {
      const foer = this.#foer.get(nummer);
      if (post === undefined) {
        if (foer !== undefined) fjernet.push(nummer);
      } else if (this.#endret || foer !== post.sha256) {
        endret.push(nummer);
        overskrevet ||= foer !== undefined;
      }
    }
    return { endret, fjernet, overskrevet: overskrevet || fjernet.length > 0 };
  }
}
