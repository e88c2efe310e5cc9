import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { iTransaksjon } from '../../lager/transaksjon.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import type { Avvisning, Post, Skygge } from '../../noark/leveranse.ts';
import type { Sak } from '../../noark/sak.ts';
import { samleUtgaver } from '../to-utgaver.ts';
import { lagDokumentplasser } from './dokumentplasser.ts';
import { tall, tekst, type Rad } from './verdi.ts';

/** What has been staged so far. */
export interface Mottatt {
  poster: number;
  saker: number;
  ulikeSaker: number;
  annet: Record<string, number>;
  ikkeJournalfoert: Record<string, number>;
}

/** A record without its place in the delivery, which changes when something before it does. */
type Uten<T> = Omit<T, 'sted'>;

/** Cases seen lately: formats that repeat the case for every entry would otherwise stage it as often. */
const NYLIG = 2000;

/** 16 bytes of SHA-256: enough to tell two versions of a record from each other. */
const fingeravtrykk = (json: string): Uint8Array => hash('sha256', json, 'buffer').subarray(0, 16);

const lik = (a: unknown, b: Uint8Array): boolean => a instanceof Uint8Array && Buffer.compare(a, b) === 0;

/** «2026/5123»: the entry's number in the journal, where the source counts so. */
const journalnummer = (post: Uten<Journalpost>): string | null =>
  post.journalaar === undefined || post.journalsekvensnummer === undefined
    ? null
    : `${post.journalaar}/${post.journalsekvensnummer}`;

function lenker(post: Uten<Journalpost>): string | null {
  const svar: [string | null, string | null][] = [];
  for (const a of post.avskrivning) {
    if (a.referanseAvskrivesAv !== undefined) svar.push([a.referanseAvskrivesAv, null]);
    else if (a.avskrivesAvJournalnummer !== undefined) svar.push([null, a.avskrivesAvJournalnummer]);
  }
  return svar.length === 0 ? null : JSON.stringify(svar);
}

/** Of a case that is told twice, the edition that shields most is kept, the first of two that shield as much. */
const vekt = (sak: Uten<Sak>): number => (sak.gradering === undefined ? 0 : 1000) + sak.skjerming.length;

const erGradert = (post: Uten<Journalpost>): boolean =>
  post.gradering !== undefined || post.dokumenter.some((d) => d.gradering !== undefined);

/**
 * Stages a delivery: every record once as JSON, beside the few columns that merging and counting need. A record that the
 * archive already holds, byte for byte, is staged without its content.
 */
export function lagMottak(
  db: DatabaseSync,
  leveranse: number,
  kilde: number,
): { ta(poster: readonly Post[]): void; mottatt: Mottatt } {
  let innholdNr = tall(
    db.prepare('SELECT innhold_fra FROM leveranse WHERE nr = ?').get(leveranse) ?? {},
    'innhold_fra',
  );
  const dokumentplasser = lagDokumentplasser(db);
  const nyttInnhold = db.prepare('INSERT INTO innhold (nr, json) VALUES (?, ?)');
  const kjentSak = db.prepare('SELECT hash FROM sak WHERE kilde = ? AND system_id = ?');
  const kjentPost = db.prepare('SELECT nr, hash FROM journalpost WHERE kilde = ? AND system_id = ?');
  // Of a source that is new nothing is known, and nothing is looked for.
  const harNoe = (tabell: 'sak' | 'journalpost'): boolean =>
    db.prepare(`SELECT 1 FROM ${tabell} WHERE kilde = ? LIMIT 1`).get(kilde) !== undefined;
  const [harSaker, harPoster] = [harNoe('sak'), harNoe('journalpost')];
  const mottattSak = db.prepare(
    `SELECT m.nr, m.hash, m.vekt, i.json FROM mottak_sak m
       JOIN innhold i ON i.nr = coalesce(m.innhold, (SELECT innhold FROM sak WHERE kilde = ? AND system_id = m.system_id))
     WHERE m.system_id = ?`,
  );
  const slettSak = db.prepare('DELETE FROM mottak_sak WHERE nr = ?');
  const nySak = db.prepare(
    `INSERT INTO mottak_sak (system_id, saksaar, sakssekvensnummer, arkivdel, gradert, vekt, hash, innhold, fil, linje)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const nyPost = db.prepare(
    `INSERT INTO mottak_post (system_id, sak_id, dokumentnummer, journaldato, journalnummer, status, gradert, lenker,
       hash, eksisterende, innhold, fil, linje) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const nyAvvisning = db.prepare(
    'INSERT INTO avvisning (leveranse, art, nummer, fil, linje, felt, grunn, nokkel) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const nySkygge = db.prepare('INSERT OR IGNORE INTO mottak_skygge VALUES (?, ?, ?, ?, ?)');
  const mottatt: Mottatt = { poster: 0, saker: 0, ulikeSaker: 0, annet: {}, ikkeJournalfoert: {} };
  const nylig = new Map<string, Uint8Array>();

  const lagreInnhold = (json: string): number => {
    nyttInnhold.run(innholdNr, json);
    return innholdNr++;
  };

  function taSak({ sted, ...sak }: Sak): void {
    const json = JSON.stringify(sak);
    const avtrykk = fingeravtrykk(json);
    if (lik(nylig.get(sak.systemID), avtrykk)) return;
    if (nylig.size >= NYLIG) nylig.clear();
    nylig.set(sak.systemID, avtrykk);

    const forrige: Rad | undefined = mottattSak.get(kilde, sak.systemID);
    if (!forrige) {
      mottatt.saker++;
      leggSak(sak, json, sted);
    } else if (!lik(forrige['hash'], avtrykk)) {
      mottatt.ulikeSaker++;
      const foerste: Uten<Sak> = JSON.parse(tekst(forrige, 'json'));
      const samlet =
        vekt(sak) > tall(forrige, 'vekt') ? samleUtgaver(sak, foerste) : samleUtgaver(foerste, sak);
      slettSak.run(tall(forrige, 'nr'));
      leggSak(samlet, JSON.stringify(samlet), sted);
    }
  }

  function leggSak(sak: Uten<Sak>, json: string, sted: Sak['sted']): void {
    const avtrykk = fingeravtrykk(json);
    const uendret = harSaker && lik(kjentSak.get(kilde, sak.systemID)?.['hash'], avtrykk);
    nySak.run(
      sak.systemID,
      sak.saksaar,
      sak.sakssekvensnummer,
      sak.arkivdel ?? null,
      sak.gradering === undefined ? 0 : 1,
      vekt(sak),
      avtrykk,
      uendret ? null : lagreInnhold(json),
      sted.fil,
      sted.linje,
    );
  }

  function taPost({ sted, ...post }: Journalpost): void {
    const json = JSON.stringify(post);
    const avtrykk = fingeravtrykk(json);
    const kjent: Rad | undefined = harPoster ? kjentPost.get(kilde, post.systemID) : undefined;
    const uendret = kjent !== undefined && lik(kjent['hash'], avtrykk);
    const innhold = uendret ? null : lagreInnhold(json);
    if (innhold !== null) dokumentplasser.skriv(post.dokumenter, innhold);
    nyPost.run(
      post.systemID,
      post.sakID,
      post.journalpostnummer,
      post.journaldato,
      journalnummer(post),
      post.journalstatus,
      erGradert(post) ? 1 : 0,
      lenker(post),
      avtrykk,
      kjent === undefined ? null : tall(kjent, 'nr'),
      innhold,
      sted.fil,
      sted.linje,
    );
    mottatt.poster++;
  }

  function taAvvisning({ art, nummer, nokkel, sted, felt, grunn }: Avvisning): void {
    nyAvvisning.run(leveranse, art, nummer ?? null, sted.fil, sted.linje, felt, grunn, nokkel ?? null);
    if (art === 'journalpost') mottatt.poster++;
  }

  function taSkygge(skygge: Skygge | undefined): void {
    if (!skygge) return;
    const json = JSON.stringify({ ...skygge, sted: undefined });
    nySkygge.run(skygge.systemID, skygge.sakID, skygge.journaldato, fingeravtrykk(json), json);
  }

  /** Whether the archive has an entry or a case with the key. What it says of it now nobody has read. */
  const erKjent = ({ art, nokkel = '' }: Avvisning): boolean =>
    art === 'sak'
      ? harSaker && kjentSak.get(kilde, nokkel) !== undefined
      : harPoster && kjentPost.get(kilde, nokkel) !== undefined;

  /** One that is known has been journalført, or had a date: what the archive has of it is held until it can be read. */
  function taIkkeJournalfoert({
    status,
    somKjent,
    skygge,
  }: Extract<Post, { art: 'ikkeJournalfoert' }>): void {
    if (erKjent(somKjent)) taAvvisning(somKjent);
    else {
      mottatt.poster++;
      mottatt.ikkeJournalfoert[status] = (mottatt.ikkeJournalfoert[status] ?? 0) + 1;
    }
    taSkygge(skygge);
  }

  return {
    mottatt,
    ta(poster) {
      iTransaksjon(db, () => {
        for (const post of poster) {
          if (post.art === 'journalpost') taPost(post.journalpost);
          else if (post.art === 'sak') taSak(post.sak);
          else if (post.art === 'avvist') {
            taAvvisning(post.avvisning);
            taSkygge(post.skygge);
          } else if (post.art === 'ikkeJournalfoert') {
            taIkkeJournalfoert(post);
          } else {
            mottatt.annet[post.hva] = (mottatt.annet[post.hva] ?? 0) + 1;
            if (post.somKjent && erKjent(post.somKjent)) taAvvisning(post.somKjent);
            taSkygge(post.skygge);
          }
        }
      });
    },
  };
}
