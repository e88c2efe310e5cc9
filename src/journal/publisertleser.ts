import { tall, tekst, type Rad, type Setninger } from '../lager/setninger.ts';
import { formaterSaksnummer } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import { endringer } from './historikk.ts';
import { lesPost, lesSak } from './innhold.ts';
import { postnoekkel } from './noekkel.ts';

/** Published entries as `Publisertleser` reads them; the caller adds a WHERE over `j`. */
export const POSTER = `
SELECT j.virksomhet, j.innhold AS innhold, f.tidspunkt AS foerst_publisert, s.innhold AS sak,
  EXISTS (SELECT 1 FROM endring e WHERE e.virksomhet = j.virksomhet AND e.saksaar = j.saksaar
    AND e.sakssekvensnummer = j.sakssekvensnummer AND e.dokumentnummer = j.dokumentnummer) AS endret
FROM journalpost j
JOIN foerst_publisert f ON f.virksomhet = j.virksomhet AND f.saksaar = j.saksaar
  AND f.sakssekvensnummer = j.sakssekvensnummer AND f.dokumentnummer = j.dokumentnummer
JOIN sak s ON s.virksomhet = j.virksomhet AND s.saksaar = j.saksaar
  AND s.sakssekvensnummer = j.sakssekvensnummer`;

/** Turns rows into published entries; each case is read once for all its entries. Lives for one question. */
export class Publisertleser {
  readonly #sql: Setninger;
  readonly #saker = new Map<string, OffentligSak>();

  constructor(sql: Setninger) {
    this.#sql = sql;
  }

  les(rad: Rad): Publisert {
    const virksomhet = tekst(rad, 'virksomhet');
    const post = lesPost(tekst(rad, 'innhold'));
    const merke = `${virksomhet}/${formaterSaksnummer(post)}`;
    const sak = this.#saker.get(merke) ?? lesSak(tekst(rad, 'sak'));
    this.#saker.set(merke, sak);
    return {
      post,
      sak,
      foerstPublisert: tekst(rad, 'foerst_publisert'),
      endringer: tall(rad, 'endret') === 0 ? [] : endringer(this.#sql, postnoekkel(virksomhet, post)),
    };
  }
}
