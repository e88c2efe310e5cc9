import { randomUUID } from 'node:crypto';
import { type Setninger, tall } from '../../lager/setninger.ts';
import { arbeidsdagerMellom } from '../../tid/arbeidsdager.ts';
import { datoI } from '../../tid/oslo.ts';
import { erUtloept } from '../frister/svarfrister.ts';
import type { Etterspurt, NyBestilling } from '../bestilling.ts';
import type { Klageutfall, Kravtall } from '../kravtall.ts';
import type { LagretKrav, Skriving, Vedtaksrad } from '../lagret-krav.ts';
import type { NyPost } from '../post/ny-post.ts';
import { anvend } from '../livsloep/anvend.ts';
import type { Avvisningsgrunn, Hendelse } from '../livsloep/hendelse.ts';
import { dokumentetsSvarfrist, klageSiden, nesteFrist } from '../livsloep/klokker.ts';
import { fase, type Krav, type Kravdokument, type Lovvalg, venter } from '../livsloep/krav.ts';
import type { LovFor } from './kravleser.ts';

/** The rules do not allow this step now. The page says which, in its own words; nothing was written. */
export class StegAvvist extends Error {
  override readonly name = 'StegAvvist';
  readonly grunn: Avvisningsgrunn;
  readonly hendelse: Hendelse['art'];
  constructor(hendelse: Hendelse['art'], grunn: Avvisningsgrunn) {
    super(`Steget ${hendelse} kan ikke tas nå (${grunn}).`);
    this.grunn = grunn;
    this.hendelse = hendelse;
  }
}

function klageutfall(d: Kravdokument, lukket: boolean): Klageutfall | undefined {
  if (d.klage === undefined) return undefined;
  if (d.klage.avgjort !== undefined) return d.klage.avgjort.utfall;
  if (d.klage.omgjort !== undefined) return 'omgjort';
  if (d.klage.avvist !== undefined) return 'for-sen';
  return lukket || d.trukket !== undefined ? 'trukket' : 'venter';
}

/** How many there are of each. */
function tell<T extends string>(alle: readonly T[]): Partial<Record<T, number>> {
  const ut: Partial<Record<T, number>> = {};
  for (const en of alle) ut[en] = (ut[en] ?? 0) + 1;
  return ut;
}

/** The figures of a request, as far as it has come (R56). */
function regnTall(krav: Krav, virksomhet: string, hjemler: readonly string[], lov: Lovvalg): Kravtall {
  // A request that is taken back as a whole waits for nothing, though nobody has answered it.
  const ubesvart = krav.lukket === undefined ? 'venter' : 'trukket';
  const utfall = tell(
    krav.dokumenter.map((d) => (d.trukket === undefined ? (d.svar?.utfall ?? ubesvart) : 'trukket')),
  );
  // What was decided anew was answered when it was answered first: how long a complaint took is another matter.
  const svar = krav.dokumenter.flatMap((d) => d.paaNytt?.foerstSvart ?? d.svar?.tid ?? []);
  const siste = svar.toSorted((a, b) => a.getTime() - b.getTime()).at(-1);
  const mottatt = datoI(krav.mottatt, lov.sone);
  const [foersteFrist] = krav.dokumenter
    .flatMap((d) =>
      krav.lukket === undefined && venter(d) ? (dokumentetsSvarfrist(krav, d, lov)?.dato ?? []) : [],
    )
    .toSorted();
  const forSent = (d: Kravdokument, svart: Date): boolean => {
    const frist = d.trukket === undefined ? dokumentetsSvarfrist(krav, d, lov) : undefined;
    return frist !== undefined && erUtloept(frist, svart, lov.sone);
  };
  const overFrist = krav.dokumenter.some((d) => {
    const { paaNytt, ...foerst } = d;
    const svart = d.svar?.tid ?? krav.sist;
    return (
      forSent(d, svart) || (paaNytt !== undefined && forSent(foerst, paaNytt.foerstSvart ?? paaNytt.fra))
    );
  });
  return {
    virksomhet,
    maaned: mottatt.slice(0, 7),
    ...(siste !== undefined && utfall.venter === undefined
      ? { arbeidsdager: arbeidsdagerMellom(mottatt, datoI(siste, lov.sone)) }
      : {}),
    utfall,
    hjemler,
    klager: krav.dokumenter.filter((d) => d.klage !== undefined).length,
    omgjort: krav.dokumenter.filter((d) => d.klage?.omgjort !== undefined).length,
    klageutfall: tell(krav.dokumenter.flatMap((d) => klageutfall(d, krav.lukket !== undefined) ?? [])),
    overFrist,
    ...(foersteFrist === undefined ? {} : { frist: foersteFrist }),
  };
}

/** Writes requests and what happens to them. Within the caller's transaction. */
export function lagKravskriver(sql: Setninger, lovFor: LovFor) {
  const nr = (): number => tall(sql.en('SELECT last_insert_rowid() AS nr') ?? {}, 'nr');

  const skrivHendelse = (krav: number, tid: Date, av: string, hendelse: Hendelse, ord?: string): void => {
    sql.kjoer(
      'INSERT INTO hendelse (krav, tid, av, innhold) VALUES (?, ?, ?, ?)',
      krav,
      tid.toISOString(),
      av,
      JSON.stringify(hendelse),
    );
    if (ord !== undefined) sql.kjoer('INSERT INTO tekst (hendelse, tekst) VALUES (?, ?)', nr(), ord);
  };

  const leggIUtboks = (krav: number, tid: Date, post: readonly NyPost[]): void => {
    for (const p of post)
      sql.kjoer(
        `INSERT OR IGNORE INTO post (id, krav, virksomhet, mal, til, gjelder, opprettet, tilstand, neste)
         VALUES (?1, ?2, (SELECT virksomhet FROM krav WHERE nr = ?2), ?3, ?4, ?5, ?6, 'venter', ?6)`,
        randomUUID(),
        krav,
        p.mal,
        p.til,
        p.gjelder ?? null,
        tid.toISOString(),
      );
  };

  const skrivEtterspurt = (krav: number, etterspurt: readonly Etterspurt[]): void => {
    for (const { nummer, valg, beskrivelse } of etterspurt)
      sql.kjoer(
        'INSERT INTO etterspurt (krav, nummer, saksaar, sakssekvensnummer, dokumentnummer, beskrivelse) VALUES (?, ?, ?, ?, ?, ?)',
        krav,
        nummer,
        valg.art === 'beskrevet' ? null : valg.saksaar,
        valg.art === 'beskrevet' ? null : valg.sakssekvensnummer,
        valg.art === 'post' ? valg.dokumentnummer : null,
        beskrivelse ?? null,
      );
  };

  const skrivVedtak = (krav: number, v: Vedtaksrad): void => {
    sql.kjoer(
      `INSERT INTO vedtak (id, krav, tilstand, opprettet, av, godkjent_av, sendt, innhold) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET tilstand = excluded.tilstand, av = excluded.av, godkjent_av = excluded.godkjent_av,
         sendt = excluded.sendt, innhold = excluded.innhold`,
      v.id,
      krav,
      v.tilstand,
      v.opprettet.toISOString(),
      v.av,
      v.godkjentAv ?? null,
      v.sendt?.toISOString() ?? null,
      v.innhold,
    );
  };

  /** Whoever approved an answer approved the files it gives: when they change, somebody must look again. */
  const glemGodkjenning = (krav: number, nummer: number): void => {
    sql.kjoer(
      `UPDATE vedtak SET godkjent_av = NULL WHERE krav = ? AND tilstand = 'utkast' AND godkjent_av IS NOT NULL
         AND EXISTS (SELECT 1 FROM json_each(vedtak.innhold, '$.dokumenter') d WHERE d.value ->> '$.nummer' = ?)`,
      krav,
      nummer,
    );
  };

  const skrivFiler = (krav: number, { nyFil, fjernFil, frigitt }: Skriving): void => {
    if (nyFil !== undefined) {
      sql.kjoer(
        'INSERT INTO fil (id, krav, nummer, type, storrelse, sha256, lastet_opp, av, holdt, varsler, trukket) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        nyFil.id,
        krav,
        nyFil.nummer,
        nyFil.type,
        nyFil.storrelse,
        nyFil.sha256,
        nyFil.lastetOpp.toISOString(),
        nyFil.av,
        nyFil.holdt ? 1 : 0,
        nyFil.varsler.join(' '),
        nyFil.trukket.join(' '),
      );
      glemGodkjenning(krav, nyFil.nummer);
    }
    for (const rad of sql.alle('SELECT nummer FROM fil WHERE krav = ? AND id = ?', krav, fjernFil ?? '')) {
      sql.kjoer('DELETE FROM fil WHERE id = ?', fjernFil ?? '');
      glemGodkjenning(krav, tall(rad, 'nummer'));
    }
    for (const id of frigitt?.filer ?? [])
      sql.kjoer(
        'UPDATE fil SET holdt = 0, godkjent_av = ? WHERE krav = ? AND id = ? AND holdt = 1',
        frigitt?.av ?? null,
        krav,
        id,
      );
  };

  /** What the queue and the figures read. */
  const speil = (kravNr: number, virksomhet: string, krav: Krav): void => {
    const lov = lovFor(virksomhet);
    sql.kjoer(
      'UPDATE krav SET fase = ?, neste_frist = ?, lukket = ?, klage_siden = ?, antall = ? WHERE nr = ?',
      fase(krav),
      nesteFrist(krav, lov) ?? '9999',
      krav.lukket?.tid.toISOString() ?? null,
      klageSiden(krav)?.toISOString() ?? null,
      krav.dokumenter.length,
      kravNr,
    );
    if (krav.bekreftet === undefined) return;
    const hjemler = sql
      .alle(
        `SELECT DISTINCT h.value AS id FROM vedtak v, json_each(v.innhold, '$.hjemler') h WHERE v.krav = ? AND v.tilstand = 'sendt' ORDER BY id`,
        kravNr,
      )
      .map((rad) => String(rad['id']));
    const tallene = regnTall(krav, virksomhet, hjemler, lov);
    sql.kjoer(
      `INSERT INTO tall (krav, virksomhet, maaned, innhold) VALUES (?, ?, ?, ?)
       ON CONFLICT (krav) DO UPDATE SET innhold = excluded.innhold`,
      kravNr,
      virksomhet,
      tallene.maaned,
      JSON.stringify(tallene),
    );
  };

  return {
    leggIUtboks,

    opprett(ny: NyBestilling): void {
      const s = ny.spoerrer;
      const bekreftet = ny.krav.every((k) => !k.maaBekreftes) ? ny.tid.toISOString() : null;
      sql.kjoer(
        `INSERT INTO bestilling (id, opprettet, bekreftet, sprak, levering, epost, navn, organisasjon, adresse, kommentar)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ny.id,
        ny.tid.toISOString(),
        bekreftet,
        s.sprak,
        s.levering,
        s.epost ?? null,
        s.navn ?? null,
        s.organisasjon ?? null,
        s.adresse ?? null,
        s.kommentar ?? null,
      );
      const bestilling = nr();
      for (const l of ny.lenker)
        sql.kjoer(
          'INSERT INTO lenke (hash, bestilling, formaal, utloeper) VALUES (?, ?, ?, ?)',
          l.hash,
          bestilling,
          l.formaal,
          l.utloeper?.toISOString() ?? null,
        );
      for (const [i, k] of ny.krav.entries()) {
        const sendt: Hendelse = {
          art: 'sendt',
          kanal: ny.kanal,
          dokumenter: k.etterspurt.map((e) => e.nummer),
          maaBekreftes: k.maaBekreftes,
          miljoe: k.miljoe,
        };
        const krav = anvend(undefined, sendt, ny.tid, k.lov);
        if ('avvist' in krav) throw new StegAvvist('sendt', krav.avvist);
        sql.kjoer(
          `INSERT INTO krav (bestilling, referanse, virksomhet, fase, mottatt, antall) VALUES (?, ?, ?, 'ubekreftet', ?, ?)`,
          bestilling,
          k.referanse,
          k.virksomhet,
          ny.tid.toISOString(),
          k.etterspurt.length,
        );
        const kravNr = nr();
        skrivEtterspurt(kravNr, k.etterspurt);
        skrivHendelse(kravNr, ny.tid, ny.av, sendt);
        // One mail to the requester for the whole order; each body gets its own.
        leggIUtboks(
          kravNr,
          ny.tid,
          ny.post.filter((p) => p.til !== 'spoer' || i === 0),
        );
        speil(kravNr, k.virksomhet, krav);
      }
    },

    /** @throws StegAvvist when the rules do not allow one of the events; the caller's transaction is then rolled back. */
    skriv(lagret: LagretKrav, naa: Date, skriving: Skriving): void {
      // A clock that was set back does not undo what has happened: events keep their order.
      const tid = naa < lagret.krav.sist ? lagret.krav.sist : naa;
      let krav = lagret.krav;
      skrivEtterspurt(lagret.nr, skriving.etterspurt ?? []);
      for (const v of skriving.vedtak ?? []) skrivVedtak(lagret.nr, v);
      skrivFiler(lagret.nr, skriving);
      for (const { hendelse, av, tekst } of skriving.hendelser ?? []) {
        const ny = anvend(krav, hendelse, tid, lovFor(lagret.virksomhet));
        if ('avvist' in ny) throw new StegAvvist(hendelse.art, ny.avvist);
        krav = ny;
        skrivHendelse(lagret.nr, tid, av, hendelse, tekst);
      }
      if (skriving.tildelt !== undefined)
        sql.kjoer('UPDATE krav SET tildelt = ? WHERE nr = ?', skriving.tildelt, lagret.nr);
      if (skriving.tildeltEnhet !== undefined)
        sql.kjoer(
          'UPDATE krav SET tildelt_enhet = ?1, enhet = coalesce(?1, enhet) WHERE nr = ?2',
          skriving.tildeltEnhet,
          lagret.nr,
        );
      leggIUtboks(lagret.nr, tid, skriving.post ?? []);
      speil(lagret.nr, lagret.virksomhet, krav);
    },
  };
}
