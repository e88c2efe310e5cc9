import type { Lagretrad, Mellomlager } from './mellomlager.ts';

/** Cases and entries read at a time: the memory that reading takes. */
const SAKER = 200;
export const JOURNALPOSTER = 500;

/** A query for all rows of a table that bear any of some keys, grouped by key. */
function grupper(lager: Mellomlager, tabell: string, nokkel: string) {
  const sporring = lager.sporring(
    // The order of the table's own key: nothing to sort.
    `SELECT nummer, innhold FROM ${tabell} WHERE "${nokkel}" IN (SELECT value FROM json_each(?))
     ORDER BY "${nokkel}", nummer`,
  );
  return (nokler: readonly string[]): ReadonlyMap<string, readonly Lagretrad[]> => {
    const funnet = new Map<string, Lagretrad[]>();
    if (nokler.length === 0) return funnet;
    for (const rad of sporring(JSON.stringify(nokler))) {
      const verdi = rad.felt[nokkel] ?? '';
      const gruppe = funnet.get(verdi);
      if (gruppe) gruppe.push(rad);
      else funnet.set(verdi, [rad]);
    }
    return funnet;
  };
}

/**
 * The queries that follow cases through the tables, a batch of them at a time. A key that several rows bear is counted
 * (`antall`), and its first row named (`forste`).
 */
export const lagSporringer = (lager: Mellomlager) => ({
  antallSaker: lager.tell('SELECT count(*) FROM NOARKSAK'),
  saker: lager.sporring(
    `SELECT sa.nummer, sa.innhold, (SELECT count(*) FROM NOARKSAK lik WHERE lik."SA.ID" = sa."SA.ID") AS antall,
       (SELECT min(nummer) FROM NOARKSAK lik WHERE lik."SA.ID" = sa."SA.ID") AS forste
     FROM NOARKSAK sa WHERE nummer > ? ORDER BY nummer LIMIT ${String(SAKER)}`,
  ),
  journalposter: lager.sporring(
    `SELECT jp.nummer, jp.innhold, (SELECT count(*) FROM JOURNPOST lik WHERE lik."JP.ID" = jp."JP.ID") AS antall
     FROM JOURNPOST jp WHERE "JP.SAID" = ? AND nummer > ? ORDER BY nummer LIMIT ${String(JOURNALPOSTER)}`,
  ),
  /** Entries whose case the delivery does not hold, after one key and row. */
  utenSak: lager.sporring(
    `SELECT jp.nummer, jp.innhold FROM JOURNPOST jp WHERE ("JP.SAID", nummer) > (?, ?)
       AND NOT EXISTS (SELECT 1 FROM NOARKSAK sa WHERE sa."SA.ID" = jp."JP.SAID")
     ORDER BY "JP.SAID", nummer LIMIT ${String(JOURNALPOSTER)}`,
  ),
  klassering: grupper(lager, 'KLASSERING', 'KL.SAID'),
  sakspart: grupper(lager, 'SAKSPART', 'SP.SAID'),
  parter: grupper(lager, 'AVSMOT', 'AM.JPID'),
  lenker: grupper(lager, 'DOKLINK', 'DL.JPID'),
  beskrivelser: grupper(lager, 'DOKBESKRIV', 'DB.DOKID'),
  versjoner: grupper(lager, 'DOKVERSJON', 'VE.DOKID'),
});

export type Sporringer = ReturnType<typeof lagSporringer>;
