import { tekst, type Rad, type Setninger } from '../lager/setninger.ts';
import { formaterSaksnummer } from '../offentlig/adresse.ts';
import type { Publisert } from '../offentlig/publisert.ts';
import type { OffentligSak } from '../offentlig/sak.ts';
import type { Endring } from '../offentlig/tilstand.ts';
import { endringer, flett, sakendringer } from './historikk.ts';
import { lesPost, lesSak } from './innhold.ts';
import { postnoekkel, saksnoekkel } from './noekkel.ts';

/** Published entries as `Publisertleser` reads them; the caller adds a WHERE over `j`. */
export const POSTER = `
SELECT j.virksomhet, j.innhold AS innhold, f.tidspunkt AS foerst_publisert, s.innhold AS sak
FROM journalpost j
JOIN foerst_publisert f ON f.virksomhet = j.virksomhet AND f.saksaar = j.saksaar
  AND f.sakssekvensnummer = j.sakssekvensnummer AND f.dokumentnummer = j.dokumentnummer
JOIN sak s ON s.virksomhet = j.virksomhet AND s.saksaar = j.saksaar
  AND s.sakssekvensnummer = j.sakssekvensnummer`;

interface Lest {
  readonly sak: OffentligSak;
  readonly endringer: readonly Endring[];
}

/** Turns rows into published entries; each case is read once for all its entries. Lives for one question. */
export class Publisertleser {
  readonly #sql: Setninger;
  readonly #saker = new Map<string, Lest>();

  constructor(sql: Setninger) {
    this.#sql = sql;
  }

  les(rad: Rad): Publisert {
    const virksomhet = tekst(rad, 'virksomhet');
    const post = lesPost(tekst(rad, 'innhold'));
    const foerstPublisert = tekst(rad, 'foerst_publisert');
    const merke = `${virksomhet}/${formaterSaksnummer(post)}`;
    let lest = this.#saker.get(merke);
    if (lest === undefined) {
      lest = {
        sak: lesSak(tekst(rad, 'sak')),
        endringer: sakendringer(this.#sql, saksnoekkel(virksomhet, post)),
      };
      this.#saker.set(merke, lest);
    }
    const egne = endringer(this.#sql, postnoekkel(virksomhet, post));
    return {
      post,
      sak: lest.sak,
      foerstPublisert,
      endringer: flett(egne, lest.endringer, foerstPublisert),
    };
  }
}
