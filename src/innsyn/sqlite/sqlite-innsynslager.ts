import type { DatabaseSync } from 'node:sqlite';
import { aapneDatabase } from '../../lager/database.ts';
import { rens } from '../../lager/rens.ts';
import { Setninger, tall } from '../../lager/setninger.ts';
import type { Innsynslager } from '../innsynslager.ts';
import type { Utboks } from '../post/utboks.ts';
import { tellForsoek } from './forsoek.ts';
import { lagJournalpliktlager } from './journalpliktlager.ts';
import { lagKoelager } from './koelager.ts';
import { lagKravlager } from './kravlager.ts';
import { lagKravleser, type LovFor } from './kravleser.ts';
import { lagKravskriver } from './kravskriver.ts';
import type { Lagergrunn } from './lageret.ts';
import { lagSamleskriver, type Samleskriver } from './samleskriver.ts';
import { migrasjoner } from './skjema.ts';
import { glemSpoerrer, slett } from './sletting.ts';
import { lagSqliteUtboks } from './sqlite-utboks.ts';
import { lagTalllager } from './talllager.ts';
import { lagVedtakslager } from './vedtakslager.ts';

export interface Innsynslagring {
  readonly lager: Innsynslager;
  /** The mail that waits, in the same database: written in the same transaction as what it tells of. */
  readonly utboks: Utboks;
}

/**
 * The public server has one thread, and everybody's pages wait for it: a store that somebody else holds is given up after
 * this many milliseconds, and the requester is told to try again.
 */
const VENTETID = 500;

/**
 * Opens `innsyn.db`. A receipt is a promise: what is committed is on disk before the call returns, also when the power goes.
 * @param lovFor what the law's days depend on, by body.
 */
export function aapneInnsynslager(sti: string, lovFor: LovFor): Innsynslagring {
  const db = aapneDatabase(sti, migrasjoner, { ventetid: VENTETID, forbeholdt: 'gruppe' });
  const skriver = lagSamleskriver(db);
  return { lager: lagLager(db, lovFor, skriver), utboks: lagSqliteUtboks(db, skriver.skriv) };
}

function lagLager(db: DatabaseSync, lovFor: LovFor, { skriv, tom }: Samleskriver): Innsynslager {
  const sql = new Setninger(db);
  const grunn: Lagergrunn = {
    db,
    sql,
    skriv,
    leser: lagKravleser(sql, lovFor),
    skriver: lagKravskriver(sql, lovFor),
  };
  return {
    ...lagKravlager(grunn),
    ...lagKoelager(grunn),
    ...lagVedtakslager(grunn),
    ...lagJournalpliktlager(grunn),
    ...lagTalllager(grunn),
    forsoek: (forsoek) => skriv(() => tellForsoek(sql, forsoek)),
    glemSpoerrer: (id) =>
      skriv(() => {
        const rad = sql.en('SELECT nr FROM bestilling WHERE id = ?', id);
        return rad === undefined ? [] : glemSpoerrer(sql, tall(rad, 'nr'));
      }),
    slett: (valg) => skriv(() => slett(sql, valg)),
    async rens() {
      await tom();
      rens(db);
    },
    async lukk() {
      await tom();
      db.close();
    },
  };
}
