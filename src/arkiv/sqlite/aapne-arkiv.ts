import { aapneDatabase } from '../../lager/database.ts';
import { sikkerhetskopier } from '../../lager/sikkerhetskopi.ts';
import { iLesing, iTransaksjon } from '../../lager/transaksjon.ts';
import type { Arkiv } from '../arkiv.ts';
import { migrasjoner } from '../migrasjoner.ts';
import { tellAndresAvgjorte } from './andres.ts';
import { lagAnsattbok } from './ansattbok.ts';
import { lagArbeidsbok } from './arbeidsbok.ts';
import { lagAvgjoerelsesskriver } from './avgjoerelser.ts';
import { lagAvstemmingsbok } from './avstemminger.ts';
import { flett } from './fletting/flett.ts';
import { lagHendelsesbok } from './hendelsesbok.ts';
import { lagLenkebok } from './lenker.ts';
import { lagLeveransebok } from './leveranser.ts';
import { lagLoggbok } from './loggbok.ts';
import { tellEldre, tellLagetFoer } from './eldre.ts';
import { merkMangler, tellMangler } from './mangler.ts';
import { merkNyere } from './nyere.ts';
import { lagMottak } from './mottak.ts';
import { lagListeleser } from './listeleser.ts';
import { lagForrige, lagOversiktsbok } from './oversiktsbok.ts';
import { lagPuljeleser } from './pulje.ts';
import { lagTalleser } from './talleser.ts';
import { lagTeller } from './telling.ts';
import { lagVedtaksbok } from './vedtaksbok.ts';
import { tekst } from './verdi.ts';
import { lagOmfangsteller } from './omfangsteller.ts';
import { lagVistbok } from './vistbok.ts';
import { lagVedtaksoppslag } from './vedtaksoppslag.ts';

/** Page cache in KiB: bounds the export's memory, and holds the index of keys of some hundred thousand entries. */
const HURTIGLAGER = 64 * 1024;

/** Opens the internal zone's store, or makes it, for its owner's eyes only. Only processes of the internal zone may. */
export function aapneArkiv(sti: string): Arkiv {
  const db = aapneDatabase(sti, migrasjoner, { forbeholdt: 'eier' });
  db.exec(`PRAGMA cache_size = -${HURTIGLAGER}`);
  const leveranser = lagLeveransebok(db);
  const avstemminger = lagAvstemmingsbok(db);
  const puljer = lagPuljeleser(db);
  const skrivAvgjoerelse = lagAvgjoerelsesskriver(db);
  const ansattbok = lagAnsattbok(db);
  const loggbok = lagLoggbok(db);
  const hendelsesbok = lagHendelsesbok(db, loggbok);
  const omfangsteller = lagOmfangsteller(db);
  const vistbok = lagVistbok(db);
  const oppslag = lagVedtaksoppslag(db);
  const vedtaksbok = lagVedtaksbok(db, loggbok, oppslag);
  const teller = lagTeller(db);
  const arbeidsbok = lagArbeidsbok(db);
  const finnForrige = lagForrige(db);
  const oversiktsbok = lagOversiktsbok(db);
  const listeleser = lagListeleser(db);
  const talleser = lagTalleser(db);
  const bruker = db.prepare(
    `SELECT 1 FROM sak s JOIN journalpost j ON j.sak = s.nr WHERE s.virksomhet = ? AND s.saksaar = ?
     AND s.sakssekvensnummer = ? AND j.dokumentnummer = ? AND j.mangler IS NULL LIMIT 1`,
  );
  let mottak: { leveranse: number; mottaker: ReturnType<typeof lagMottak> } | undefined;
  const mottaker = (): ReturnType<typeof lagMottak> => {
    if (!mottak) throw new Error('No delivery is being read.');
    return mottak.mottaker;
  };

  return {
    async ryddAvbruttLesing() {
      const avbrutt = leveranser.iTilstand('leser');
      if (avbrutt) leveranser.forkast(avbrutt.nr);
      return avbrutt !== undefined;
    },
    uflettet: async () => leveranser.iTilstand('lest'),
    sisteLeveranse: async (virksomhet, kilde) => leveranser.siste(virksomhet, kilde),
    sammendrag: async (leveranse) => leveranser.hent(leveranse).sammendrag,
    async startLeveranse(valg) {
      const nr = leveranser.start(valg);
      mottak = { leveranse: nr, mottaker: lagMottak(db, nr, leveranser.hent(nr).kildeNr) };
      return nr;
    },
    async motta(poster) {
      mottaker().ta(poster);
    },
    overlapp: async (leveranse) => leveranser.overlapp(leveranse),
    andresAvgjorte: async (leveranse) => tellAndresAvgjorte(db, leveranser.hent(leveranse).virksomhet),
    merkNyere: async (sti) => merkNyere(db, sti),
    eldre: async (leveranse) => tellEldre(db, leveranse),
    lagetFoer: async (leveranse) => tellLagetFoer(db, leveranse),
    mangler: async (leveranse, omfang) =>
      tellMangler(db, leveranse, leveranser.hent(leveranse).kildeNr, omfang),
    async ferdigLest(leveranse, kontrolltall, komplett) {
      const sammendrag = { ...mottaker().mottatt, kontrolltall };
      leveranser.ferdigLest(leveranse, sammendrag, komplett);
      mottak = undefined;
      return sammendrag;
    },
    async forkast(leveranse) {
      leveranser.forkast(leveranse);
      mottak = undefined;
    },
    async flett(leveranse, fremdrift = () => undefined) {
      const { nr, kildeNr, virksomhet } = leveranser.hent(leveranse);
      flett(db, { nr, kilde: kildeNr, virksomhet }, fremdrift);
    },
    async merkMangler(leveranse, omfang) {
      const { kildeNr } = leveranser.hent(leveranse);
      iTransaksjon(db, () => {
        merkMangler(db, leveranse, kildeNr, omfang);
        lagLenkebok(db, kildeNr).koble();
      });
    },

    kilder: async (virksomhet) => leveranser.kilder(virksomhet),
    avstemming: async (virksomhet) => avstemminger.hent(virksomhet),
    async settAvstemming(virksomhet, avstemming) {
      avstemminger.sett(virksomhet, avstemming);
    },
    async merkAlle(virksomhet) {
      avstemminger.merkAlle(virksomhet);
    },
    async merkForfalte(virksomhet, iDag) {
      avstemminger.merkForfalte(virksomhet, iDag);
    },
    async merk(virksomhet, numre) {
      avstemminger.merk(virksomhet, numre);
    },
    antallUavstemte: async (virksomhet) => avstemminger.antall(virksomhet),
    antallSynlige: async () => avstemminger.antallSynlige(),
    async pulje(virksomhet, storrelse) {
      const les = () => puljer.les(virksomhet, storrelse);
      return db.isTransaction ? les() : iLesing(db, les);
    },
    puljeAv: async (virksomhet, numre) => puljer.av(virksomhet, numre),
    hentSaker: async (poster) => puljer.hent(poster),
    erIBruk: async (virksomhet, { saksaar, sakssekvensnummer, dokumentnummer }) =>
      bruker.get(virksomhet, saksaar, sakssekvensnummer, dokumentnummer) !== undefined,
    async lagreAvgjoerelser(avgjort) {
      const forrige = finnForrige(avgjort);
      oversiktsbok.skriv(avgjort, forrige);
      for (const { post, avgjoerelse, fakta } of avgjort) {
        skrivAvgjoerelse(post, avgjoerelse);
        arbeidsbok.skriv(post, avgjoerelse, fakta, forrige.has(post));
      }
    },
    async merkAvstemt(virksomhet, numre) {
      avstemminger.fjern(virksomhet, numre);
    },

    vedta: async (valg) => vedtaksbok.vedta(valg),
    vedtak: async (etter = 0) => vedtaksbok.alle(etter),
    flettVedtak: async (vedtak) => vedtaksbok.flett(vedtak),
    hendelseslinjer: async () => hendelsesbok.linjer(),
    skrivHendelse: async (linje) => hendelsesbok.skriv(linje),
    flettHendelser: async (linjer) => hendelsesbok.flett(linjer),
    tellOmfang: async (valg) => omfangsteller.tell(valg),
    harVaertVist: async (virksomhet, numre, kilde) => vistbok.harVaertVist(virksomhet, numre, kilde),
    async skrivVistliste(hendelse, poster) {
      vistbok.skriv(hendelse, poster);
    },
    vistliste: async (hendelse, etter, antall) => vistbok.les(hendelse, etter, antall),
    ansatte: async () => ansattbok.alle(),
    async foerAnsatt(ansatt) {
      ansattbok.foer(ansatt);
    },
    glemAnsatt: async (id) => ansattbok.glem(id),
    loggfoer: async (hendelse) => loggbok.foer(hendelse),
    logg: async (sok) => loggbok.sok(sok),
    kontrollerLogg: async (kjent) => loggbok.kontroller(kjent),
    flettLogg: async (linjer) => loggbok.flett(linjer),
    finnPost: async (virksomhet, nummer) => oppslag.finnPost(virksomhet, nummer),
    finnSak: async (virksomhet, nummer) => oppslag.finnSak(virksomhet, nummer),
    sisteVedtakOm: async (virksomhet, gjenstand) => oppslag.sisteOm(virksomhet, gjenstand),
    beroerteSaker: async (virksomhet, gjenstand) => oppslag.beroerteSaker(virksomhet, gjenstand),
    underUtfoerelse: async (virksomhet) => vedtaksbok.underUtfoerelse(virksomhet),
    async merkUnderUtfoerelse(virksomhet) {
      vedtaksbok.merkUnderUtfoerelse(virksomhet);
    },
    async ferdigUtfoert(vedtak) {
      vedtaksbok.ferdigUtfoert(vedtak);
    },

    arbeid: async (sok) => arbeidsbok.finn(sok),
    tellArbeid: async (virksomhet, enheter, forfaltFoer) => arbeidsbok.tell(virksomhet, enheter, forfaltFoer),
    ventendeDager: async (virksomhet, enheter) => arbeidsbok.ventendeDager(virksomhet, enheter),

    journalliste: async (sok) => listeleser.finn(sok),
    tall: async (sok) => talleser.tall(sok),
    kildestand: async (virksomhet) => talleser.kildestand(virksomhet),
    saksnumre: async (virksomhet, etter, antall, kilde) =>
      oppslag.saksnumre(virksomhet, etter, antall, kilde),

    telling: async (leveranse, kjoering) => teller.telling(leveranse, kjoering),
    maaneder: async (virksomhet) => teller.maaneder(virksomhet),
    avvisninger: async (leveranse) => teller.avvisninger(leveranse),
    stoppede: async (leveranse) => teller.stoppede(leveranse),

    async startKjoering(virksomhet, tidspunkt) {
      const svar = db
        .prepare('INSERT INTO kjoering (virksomhet, startet) VALUES (?, ?)')
        .run(virksomhet, tidspunkt.toISOString());
      return Number(svar.lastInsertRowid);
    },
    harKjoert: async (virksomhet) =>
      db.prepare('SELECT 1 FROM kjoering WHERE virksomhet = ? LIMIT 1').get(virksomhet) !== undefined,
    kjennerKjoering: async ({ nr, startet }) =>
      db.prepare('SELECT 1 FROM kjoering WHERE nr = ? AND startet = ?').get(nr, startet.toISOString()) !==
      undefined,
    async sisteRapport(virksomhet) {
      const rad = db
        .prepare(
          'SELECT rapport FROM kjoering WHERE virksomhet = ? AND rapport IS NOT NULL ORDER BY nr DESC LIMIT 1',
        )
        .get(virksomhet);
      return rad && tekst(rad, 'rapport');
    },
    async utenRapportSiden(virksomhet) {
      const rad = db
        .prepare(
          `SELECT l.startet FROM leveranse l JOIN kilde k ON k.nr = l.kilde
           WHERE k.virksomhet = ?1 AND l.nr > (SELECT coalesce(max(leveranse), 0) FROM kjoering WHERE virksomhet = ?1)
           ORDER BY l.nr DESC LIMIT 1`,
        )
        .get(virksomhet);
      return rad && tekst(rad, 'startet');
    },
    async ferdigKjoering(kjoering, { tidspunkt, leveranse, rapport }) {
      db.prepare('UPDATE kjoering SET ferdig = ?, leveranse = ?, rapport = ? WHERE nr = ?').run(
        tidspunkt.toISOString(),
        leveranse,
        rapport,
        kjoering,
      );
    },

    async alene(fn) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const svar = await fn();
        db.exec('COMMIT');
        return svar;
      } catch (feil) {
        if (db.isTransaction) db.exec('ROLLBACK');
        vedtaksbok.glem();
        throw feil;
      }
    },
    sikkerhetskopier: (tilSti) => sikkerhetskopier(db, tilSti),
    async lukk() {
      db.close();
    },
  };
}
