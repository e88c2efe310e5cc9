import type { Brev } from '../brev/brev.ts';
import type { Stansgrunn } from '../frister/stans.ts';
import type { Mottatt } from '../filer/filkasse.ts';
import { lagToken } from '../hemmelighet.ts';
import { KLAGETEKST_MAKS, lesFritekst, type Innsending, type Innsendingsfeil } from '../innsending.ts';
import type { Etterspurt } from '../bestilling.ts';
import type { Koelinje, Koevalg } from '../koe.ts';
import type { Journalplikt, LagretKrav, Vedtaksrad } from '../lagret-krav.ts';
import type { NyPost } from '../post/ny-post.ts';
import { kan } from '../livsloep/anvend.ts';
import type { Hendelse, Kanal, Klageavgjoerelse } from '../livsloep/hendelse.ts';
import { datoI } from '../../tid/oslo.ts';
import { erAlarm } from '../post/postbud.ts';
import type { Kravpost, Poststand } from '../post/utboks.ts';
import type { Vedtaksmangel } from '../svar/mangler.ts';
import { type Standardtekst, standardtekster } from '../svar/standardtekster.ts';
import { journalpakke, klagebunt } from './bunt.ts';
import { delOpp } from './del-opp.ts';
import { type Ansattfil, filerFor, fjernFil, godkjennFil, lastOpp, type Opplastingssvar } from './filer.ts';
import { holdEnheter } from './enheter.ts';
import type { Grunnlag } from './grunnlag.ts';
import { type Kvittering, taImot } from './sende-inn.ts';
import { lesTitler, type Statuskrav, visKrav } from './status.ts';
import { type Innsynstall, innsynstall } from './tall.ts';
import {
  type ErSomSett,
  forhaandsvis,
  godkjenn,
  lagreUtkast,
  sendVedtak,
  type Utkastinnhold,
} from './vedtaksbehandling.ts';
import { GAMMEL_KLAGE } from '../livsloep/klokker.ts';

/** A request as staff see it. */
export interface Ansattkrav extends Statuskrav {
  readonly lagret: LagretKrav;
  readonly vedtak: readonly Vedtaksrad[];
  /** Every mail about it, and whether it arrived. */
  readonly post: readonly Kravpost[];
  /** Complaints and demands for reasons: they must be in the archive (R53), and whether they are. */
  readonly journalplikt: readonly Journalplikt[];
}

/** How old and how late the queue is: nothing can lie there unseen. Reference numbers, at most 200 of each. */
export interface Koealarm {
  /** A deadline of the body's own has passed: for an answer, or for fuller reasons. */
  readonly overFrist: readonly string[];
  /** Complaints that nobody has decided or forwarded in two weeks. */
  readonly gamleKlager: readonly string[];
  /** With a complaint or a demand for reasons that nobody has put into the archive (R53). */
  readonly ikkeJournalfoert: readonly string[];
}

/** Mail that has not arrived, and whether a person must look: a day is too long to wait, and what is refused does not come. */
export interface Postalarm extends Poststand {
  readonly alarm: boolean;
}

/**
 * What the staff's console calls. `av` names who does it, as `ansatt:<id>`; who may do what is the console's to decide, before it calls.
 * Documents of a request are named by their number in it. How it is used:
 *
 * - **Front page**: `alarm` and `post` of each body first, then `antall`, then `koe` page by page (50 lines by default): each line has
 *   phase, next deadline, who has it, and whether mail to the one who asked arrives.
 * - **One request**: `hent` has everything: documents with every clock that runs (`frister`), events, drafts and letters, mails,
 *   and what must be in the archive. `filer` has the files. What came by word of mouth, post or e-mail: `registrer` (R37); and
 *   what comes so later, `registrerKlage`, `registrerBegrunnelseskrav` and `registrerTrukket`.
 * - **Answer**: `ta`; `lagreUtkast` as often as needed, of some documents or all; `forhaandsvis` gives the letter exactly as it will be
 *   and everything that the law still demands (R44-R47); a partial answer needs a file (`lastOpp`, by its bytes and not its name);
 *   `godkjenn` by somebody else where the body wants four eyes; `send`, once. `slettUtkast` throws a draft away.
 *   A whole case is answered as one thing, or `delOpp` first makes it its entries.
 * - **The clock**: `stans` and `gjenoppta` (R42), `settMiljoe` (R51); a longer time is a draft of kind `forlengelse`.
 * - **Reasons**: a draft of kind `begrunnelse` (R47). **Complaint**: a draft of kind `omgjoering` gives more; `klagebunt` and
 *   `oversend` forward it; `klageAvgjort` writes down what came of it (R48).
 * - **Archive** (R53): `journalpakke` for each line of `journalplikt`, then `merkJournalfoert` with the archive's number.
 *
 * Steps that the rules refuse throw StegAvvist with the reason's name, a draft that lacks something VedtakUferdig, one's own approval
 * EgenGodkjenning, an unknown request UkjentKrav; nothing is then written. Whether mail leaves the house or is written to DATA/post is
 * the environment's to say (`lesPostmiljo(env).smtp`): the console tells it.
 */
export interface Ansattjeneste {
  /** Those with the nearest deadline first. */
  koe(valg: Koevalg): Promise<readonly Koelinje[]>;
  antall(virksomhet: string): Promise<Readonly<Record<string, number>>>;
  alarm(virksomhet: string): Promise<Koealarm>;
  /** Figures for the months `fra` to `til` (yyyy-mm), exact: for the body itself, not for anybody (R56). */
  tall(virksomhet: string, fra: string, til: string): Promise<Innsynstall>;
  /** Mail that does not arrive, of one body or of all. */
  post(virksomhet?: string): Promise<Postalarm>;
  /** Sends again what was refused, came back, or nobody knows of; false when there is no such mail. */
  sendPostIgjen(id: string): Promise<boolean>;
  /** It has been seen, and there is nothing more to do: it is no alarm any more. */
  leggPostVekk(id: string): Promise<boolean>;
  hent(referanse: string): Promise<Ansattkrav | undefined>;
  /** A request that came by word of mouth, post or e-mail (R37): the clock runs from when the body got it. */
  registrer(
    inn: Innsending,
    hvordan: { readonly kanal: Exclude<Kanal, 'nett'>; readonly mottatt: Date; readonly av: string },
  ): Promise<
    | { readonly feil: readonly Innsendingsfeil[] }
    /** `status` is the token of the status page, for a requester who wants it. */
    | { readonly kvittering: Kvittering; readonly status: string }
  >;
  ta(referanse: string, av: string): Promise<void>;
  /** Gives it to a person (`ansatt:<id>`), a unit, or both; the unit null for the one that it is of. Mail to the unit follows. */
  tildel(referanse: string, til: { readonly person?: string; readonly enhet?: string | null }): Promise<void>;
  settMiljoe(referanse: string, miljoe: boolean, av: string): Promise<void>;
  stans(referanse: string, dokumenter: readonly number[], grunn: Stansgrunn, av: string): Promise<void>;
  gjenoppta(referanse: string, dokumenter: readonly number[], av: string): Promise<void>;
  /**
   * Splits a whole case into its entries as they stood when it was asked for, with the same clock, so that each is decided by itself.
   * @throws KanIkkeDeles with the reason, in words that can be shown.
   */
  delOpp(referanse: string, nummer: number, av: string): Promise<readonly Etterspurt[]>;
  lagreUtkast(referanse: string, av: string, innhold: Utkastinnhold, id?: string): Promise<string>;
  /** Takes a draft away. False for one that is not there, or is sent. */
  slettUtkast(referanse: string, id: string): Promise<boolean>;
  /** Sentences to begin with, in the language of the letter: the law's own words are in every letter already. */
  standardtekster(sprak: 'nb' | 'nn'): readonly Standardtekst[];
  forhaandsvis(
    referanse: string,
    id: string,
  ): Promise<{ readonly brev: Brev; readonly mangler: readonly Vedtaksmangel[] }>;
  /** Puts a file on a document (the redacted copy, or the whole): handed out when it is answered with access. */
  lastOpp(
    referanse: string,
    nummer: number,
    innhold: Uint8Array | Mottatt,
    av: string,
  ): Promise<Opplastingssvar>;
  fjernFil(referanse: string, id: string): Promise<boolean>;
  /** A file that came to a document after it was given has been looked at by a second person: it is handed out. False for no such file. */
  godkjennFil(referanse: string, id: string, av: string): Promise<boolean>;
  filer(referanse: string): Promise<readonly Ansattfil[]>;
  godkjenn(referanse: string, id: string, av: string, erSomSett?: ErSomSett): Promise<void>;
  send(referanse: string, id: string, av: string, erSomSett?: ErSomSett): Promise<void>;
  /**
   * A complaint that came another way, on the day `kom` (yyyy-mm-dd; today where it is not said), or too late: `oppreisning` where
   * it is taken all the same (fvl. § 31), `forSent` where it is to be dismissed, by a draft of kind `avvisning`. A request that was closed meanwhile is open again.
   */
  registrerKlage(
    referanse: string,
    dokumenter: readonly number[],
    tekst: string,
    valg: {
      readonly av: string;
      readonly oppreisning: boolean;
      readonly forSent?: boolean;
      readonly kom?: string;
    },
  ): Promise<'ok' | 'for-lang' | 'idnummer'>;
  /**
   * A demand for fuller reasons that came another way, on the day `kom` (yyyy-mm-dd; today where it is not said): the ten days run from
   * then (R47). A request that was closed meanwhile is open again.
   */
  registrerBegrunnelseskrav(
    referanse: string,
    dokumenter: readonly number[],
    valg: { readonly av: string; readonly kom?: string },
  ): Promise<void>;
  /**
   * The requester has said that they take back some waiting documents, or with none named the whole request. They are told that it was
   * written down, since nobody else could say that it is wrong.
   */
  registrerTrukket(referanse: string, dokumenter: readonly number[] | undefined, av: string): Promise<void>;
  /** The complaint's documents as one PDF for the appeal body, with what the case handler adds. */
  klagebunt(
    referanse: string,
    tillegg: readonly { readonly navn: string; readonly pdf: Uint8Array }[],
  ): Promise<Uint8Array | undefined>;
  /** A complaint or a demand for reasons as a PDF to be put into the archive (R53); undefined for an event that is neither. */
  journalpakke(referanse: string, hendelse: number): Promise<Uint8Array | undefined>;
  /** It is in the archive now, under a number of the archive's own. False for an event that is neither. */
  merkJournalfoert(referanse: string, hendelse: number, nummer: string, av: string): Promise<boolean>;
  oversend(referanse: string, dokumenter: readonly number[], av: string): Promise<void>;
  klageAvgjort(
    referanse: string,
    dokumenter: readonly number[],
    utfall: Klageavgjoerelse,
    av: string,
  ): Promise<void>;
}

/** So many are named; the queue has the rest. */
const MAKS_I_ALARM = 200;

async function alarm(g: Grunnlag, virksomhet: string): Promise<Koealarm> {
  const naa = g.klokke();
  const iDag = datoI(naa, g.lovFor(virksomhet).sone);
  const numre = async (valg: Omit<Koevalg, 'virksomhet'>): Promise<readonly string[]> =>
    (await g.lager.koe({ virksomhet, antall: MAKS_I_ALARM, ...valg })).map((k) => k.referanse);
  const ikkeJournalfoert = await g.lager.journalplikt({ virksomhet });
  return {
    overFrist: await numre({ fristFoer: iDag }),
    gamleKlager: await numre({ klageFoer: new Date(naa.getTime() - GAMMEL_KLAGE) }),
    ikkeJournalfoert: [...new Set(ikkeJournalfoert.map(({ referanse }) => referanse))],
  };
}

async function hent(g: Grunnlag, referanse: string): Promise<Ansattkrav | undefined> {
  const lagret = await g.lager.hent(referanse);
  if (lagret?.krav.bekreftet === undefined) return undefined;
  return {
    ...visKrav(g, lagret, await lesTitler(g, [lagret])),
    lagret,
    vedtak: await g.lager.vedtak(referanse),
    post: await g.utboks.forKrav(referanse),
    journalplikt: await g.lager.journalplikt({ referanse }),
  };
}

export function lagAnsattjeneste(g: Grunnlag): Ansattjeneste {
  const skjer = async (
    referanse: string,
    av: string,
    hendelse: Hendelse,
    post: (krav: LagretKrav) => readonly NyPost[] = () => [],
    tekst?: string,
  ): Promise<void> => {
    await g.lager.endre(referanse, g.klokke(), (krav) => ({
      hendelser: [{ hendelse, av, ...(tekst === undefined || tekst === '' ? {} : { tekst }) }],
      post: post(krav),
    }));
  };
  /** What came today is written down as it comes. */
  const tidligere = (kom: string | undefined): { readonly kom?: string } =>
    kom !== undefined && kom < datoI(g.klokke()) ? { kom } : {};
  const tilSpoer =
    (mal: NyPost['mal']) =>
    ({ bestilling }: LagretKrav): readonly NyPost[] =>
      bestilling.spoerrer.epost === undefined ? [] : [{ mal, til: 'spoer' }];

  return {
    koe: (valg) => g.lager.koe(valg),
    antall: (virksomhet) => g.lager.antallIKoe(virksomhet),
    alarm: (virksomhet) => alarm(g, virksomhet),
    tall: (virksomhet, fra, til) => innsynstall(g, virksomhet, fra, til),
    async post(virksomhet) {
      const stand = await g.utboks.stand(virksomhet);
      return { ...stand, alarm: erAlarm(stand, g.klokke()) };
    },
    sendPostIgjen: (id) => g.utboks.sendIgjen(id, g.klokke()),
    leggPostVekk: (id) => g.utboks.leggVekk(id),
    hent: (referanse) => hent(g, referanse),
    async registrer(inn, { kanal, mottatt, av }) {
      const naa = g.klokke();
      const svar = await taImot(g, inn, {
        kanal,
        av,
        maaBekreftes: false,
        mottatt: mottatt > naa ? naa : mottatt,
      });
      if ('feil' in svar) return svar;
      await holdEnheter(g, await g.lager.hentBestilling(svar.id));
      return { kvittering: svar.kvittering, status: lagToken(g.noekkel, 'status', svar.id) };
    },
    async ta(referanse, av) {
      await g.lager.endre(referanse, g.klokke(), () => ({
        hendelser: [{ hendelse: { art: 'tatt' }, av }],
        tildelt: av,
      }));
    },
    async tildel(referanse, til) {
      const krav = await g.lager.endre(referanse, g.klokke(), () => ({
        ...(til.person !== undefined && { tildelt: til.person }),
        ...(til.enhet !== undefined && { tildeltEnhet: til.enhet }),
      }));
      await holdEnheter(g, [krav]);
    },
    settMiljoe: (referanse, miljoe, av) => skjer(referanse, av, { art: 'miljoe', miljoe }),
    stans: (referanse, dokumenter, grunn, av) =>
      skjer(referanse, av, { art: 'stanset', dokumenter: [...dokumenter], grunn }),
    gjenoppta: (referanse, dokumenter, av) =>
      skjer(referanse, av, { art: 'gjenopptatt', dokumenter: [...dokumenter] }),
    delOpp: (referanse, nummer, av) => delOpp(g, referanse, nummer, av),
    lagreUtkast: (referanse, av, innhold, id) => lagreUtkast(g, referanse, av, innhold, id),
    slettUtkast: (referanse, id) => g.lager.slettUtkast(referanse, id),
    standardtekster: (sprak) => standardtekster[sprak],
    forhaandsvis: (referanse, id) => forhaandsvis(g, referanse, id),
    lastOpp: (referanse, nummer, innhold, av) => lastOpp(g, referanse, nummer, innhold, av),
    fjernFil: (referanse, id) => fjernFil(g, referanse, id),
    godkjennFil: (referanse, id, av) => godkjennFil(g, referanse, id, av),
    filer: (referanse) => filerFor(g, referanse),
    godkjenn: (referanse, id, av, erSomSett) => godkjenn(g, referanse, id, av, erSomSett),
    send: (referanse, id, av, erSomSett) => sendVedtak(g, referanse, id, av, erSomSett),
    async registrerKlage(referanse, dokumenter, tekst, { av, oppreisning, forSent = false, kom }) {
      const lest = lesFritekst(tekst, { maks: KLAGETEKST_MAKS, flereLinjer: true });
      if ('kode' in lest) return lest.kode;
      await g.lager.endre(referanse, g.klokke(), (krav) => {
        const iTide: Hendelse = {
          art: 'klaget',
          dokumenter: [...dokumenter],
          oppreisning: false,
          ...tidligere(kom),
        };
        // What came in time needs no leave to be late, whichever form it was written in.
        const erSen =
          (oppreisning || forSent) && !kan(krav.krav, iTide, g.klokke(), g.lovFor(krav.virksomhet));
        const sen = erSen ? { oppreisning, ...(forSent && { forSent: true as const }) } : {};
        return {
          hendelser: [
            {
              hendelse: { ...iTide, ...sen },
              av,
              ...(lest.tekst === '' ? {} : { tekst: lest.tekst }),
            },
          ],
          // What the receipt says will happen with it does not, where it is to be dismissed.
          post: erSen && forSent ? [] : tilSpoer('klage-mottatt')(krav),
        };
      });
      return 'ok';
    },
    registrerBegrunnelseskrav: (referanse, dokumenter, { av, kom }) =>
      skjer(referanse, av, { art: 'begrunnelse-krevd', dokumenter: [...dokumenter], ...tidligere(kom) }),
    registrerTrukket: (referanse, dokumenter, av) =>
      skjer(
        referanse,
        av,
        { art: 'trukket', ...(dokumenter === undefined ? {} : { dokumenter: [...dokumenter] }) },
        tilSpoer('krav-trukket'),
      ),
    klagebunt: (referanse, tillegg) => klagebunt(g, referanse, tillegg),
    journalpakke: (referanse, hendelse) => journalpakke(g, referanse, hendelse),
    merkJournalfoert: (referanse, hendelse, nummer, av) =>
      g.lager.merkJournalfoert(referanse, hendelse, g.klokke(), av, nummer.trim().slice(0, 50)),
    oversend: (referanse, dokumenter, av) =>
      skjer(referanse, av, { art: 'oversendt', dokumenter: [...dokumenter] }, tilSpoer('klage-oversendt')),
    klageAvgjort: (referanse, dokumenter, utfall, av) =>
      skjer(
        referanse,
        av,
        { art: 'klage-avgjort', dokumenter: [...dokumenter], utfall },
        tilSpoer('klage-avgjort'),
      ),
  };
}
