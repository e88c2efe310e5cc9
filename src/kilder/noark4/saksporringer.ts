import type { Mellomlager } from './mellomlager.ts';

/** Cases and entries read at a time: the memory that reading takes. */
const SAKER = 200;
const JOURNALPOSTER = 500;

/** The links of the entries of one case (first parameter) from one row to another. */
const LENKER = `JOURNPOST jp CROSS JOIN DOKLINK dl ON dl."DL.JPID" = jp."JP.ID"
  WHERE jp."JP.SAID" = ? AND jp.rad BETWEEN ? AND ?`;

/**
 * The queries that follow a case through the tables: one for each table and batch of entries. A key that several rows
 * bear is counted (`antall`), and its first row named (`forste`).
 */
export const lagSporringer = (lager: Mellomlager) => ({
  antallSaker: lager.tell('SELECT count(*) FROM NOARKSAK'),
  saker: lager.sporring(
    `SELECT sa.*, (SELECT count(*) FROM NOARKSAK lik WHERE lik."SA.ID" = sa."SA.ID") AS antall,
       (SELECT min(rad) FROM NOARKSAK lik WHERE lik."SA.ID" = sa."SA.ID") AS forste
     FROM NOARKSAK sa WHERE rad > ? ORDER BY rad LIMIT ${String(SAKER)}`,
  ),
  klassering: lager.sporring('SELECT * FROM KLASSERING WHERE "KL.SAID" = ? ORDER BY rad'),
  sakspart: lager.sporring('SELECT * FROM SAKSPART WHERE "SP.SAID" = ? ORDER BY rad'),
  journalposter: lager.sporring(
    `SELECT jp.*, (SELECT count(*) FROM JOURNPOST lik WHERE lik."JP.ID" = jp."JP.ID") AS antall
     FROM JOURNPOST jp WHERE "JP.SAID" = ? AND rad > ? ORDER BY rad LIMIT ${String(JOURNALPOSTER)}`,
  ),
  parter: lager.sporring(
    `SELECT am.* FROM JOURNPOST jp CROSS JOIN AVSMOT am ON am."AM.JPID" = jp."JP.ID"
     WHERE jp."JP.SAID" = ? AND jp.rad BETWEEN ? AND ?`,
  ),
  lenker: lager.sporring(`SELECT dl.* FROM ${LENKER}`),
  beskrivelser: lager.sporring(
    `SELECT * FROM DOKBESKRIV WHERE "DB.DOKID" IN (SELECT dl."DL.DOKID" FROM ${LENKER})`,
  ),
  versjoner: lager.sporring(
    `SELECT * FROM DOKVERSJON WHERE "VE.DOKID" IN (SELECT dl."DL.DOKID" FROM ${LENKER})`,
  ),
  /** Entries whose case the delivery does not hold, after one key and row. */
  utenSak: lager.sporring(
    `SELECT jp.* FROM JOURNPOST jp WHERE ("JP.SAID", rad) > (?, ?)
       AND NOT EXISTS (SELECT 1 FROM NOARKSAK sa WHERE sa."SA.ID" = jp."JP.SAID")
     ORDER BY "JP.SAID", rad LIMIT ${String(JOURNALPOSTER)}`,
  ),
});

export type Sporringer = ReturnType<typeof lagSporringer>;
