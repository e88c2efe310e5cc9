import type { Brev } from '../brev/brev.ts';
import type { Stansgrunn } from '../frister/stans.ts';
import { lagToken } from '../hemmelighet.ts';
import { KLAGETEKST_MAKS, lesFritekst, type Innsending, type Innsendingsfeil } from '../innsending.ts';
import type { Filrad, Koelinje, Koevalg, LagretKrav, NyPost, Vedtaksrad } from '../innsynslager.ts';
import type { Hendelse, Kanal } from '../livsloep/hendelse.ts';
import { datoI } from '../../tid/oslo.ts';
import { klageErAapen } from '../livsloep/krav.ts';
import { erAlarm } from '../post/postbud.ts';
import type { Kravpost, Poststand } from '../post/utboks.ts';
import type { Vedtaksmangel } from '../svar/mangler.ts';
import { klagebunt } from './bunt.ts';
import { fjernFil, lastOpp, type Opplastingssvar } from './filer.ts';
import type { Grunnlag } from './grunnlag.ts';
import { type Kvittering, taImot } from './sende-inn.ts';
import { lesTitler, type Statuskrav, visKrav } from './status.ts';
import { type Innsynstall, innsynstall } from './tall.ts';
import { forhaandsvis, godkjenn, lagreUtkast, sendVedtak, type Utkastinnhold } from './vedtaksbehandling.ts';

/** A request as staff see it. */
export interface Ansattkrav extends Statuskrav {
  readonly lagret: LagretKrav;
  readonly vedtak: readonly Vedtaksrad[];
  /** Every mail about it, and whether it arrived. */
  readonly post: readonly Kravpost[];
  /** What is at hand to be handed over to the archive: complaint and demand for reasons must be journalled (R53). */
  readonly skalJournalfoeres: readonly ('klage' | 'begrunnelse')[];
}

/** How old and how late the queue is: nothing can lie there unseen. Reference numbers, at most 200 of each. */
export interface Koealarm {
  /** A deadline of the body's own has passed: for an answer, or for fuller reasons. */
  readonly overFrist: readonly string[];
  /** Complaints that nobody has decided or forwarded in two weeks. */
  readonly gamleKlager: readonly string[];
}

/** Mail that has not arrived, and whether a person must look: a day is too long to wait, and what is refused does not come. */
export interface Postalarm extends Poststand {
  readonly alarm: boolean;
}

/**
 * What the staff's console calls. `av` names who does it, as `ansatt:<id>`; who may do what is the console's to decide. Steps that
 * the rules refuse throw StegAvvist, with the reason's name; nothing is then written.
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
  tildel(referanse: string, til: string): Promise<void>;
  settMiljoe(referanse: string, miljoe: boolean, av: string): Promise<void>;
  stans(referanse: string, dokumenter: readonly number[], grunn: Stansgrunn, av: string): Promise<void>;
  gjenoppta(referanse: string, dokumenter: readonly number[], av: string): Promise<void>;
  lagreUtkast(referanse: string, av: string, innhold: Utkastinnhold, id?: string): Promise<string>;
  forhaandsvis(
    referanse: string,
    id: string,
  ): Promise<{ readonly brev: Brev; readonly mangler: readonly Vedtaksmangel[] }>;
  /** Puts a file on a document (the redacted copy, or the whole): handed out when it is answered with access. */
  lastOpp(referanse: string, nummer: number, bytes: Uint8Array, av: string): Promise<Opplastingssvar>;
  fjernFil(referanse: string, id: string): Promise<boolean>;
  filer(referanse: string): Promise<readonly Filrad[]>;
  godkjenn(referanse: string, id: string, av: string): Promise<void>;
  send(referanse: string, id: string, av: string): Promise<void>;
  /** A complaint that came another way, or too late and is taken all the same (fvl. § 31). */
  registrerKlage(
    referanse: string,
    dokumenter: readonly number[],
    tekst: string,
    valg: { readonly av: string; readonly oppreisning: boolean },
  ): Promise<'ok' | 'for-lang' | 'idnummer'>;
  /** The complaint's documents as one PDF for the appeal body, with what the case handler adds. */
  klagebunt(
    referanse: string,
    tillegg: readonly { readonly navn: string; readonly pdf: Uint8Array }[],
  ): Promise<Uint8Array | undefined>;
  oversend(referanse: string, dokumenter: readonly number[], av: string): Promise<void>;
  klageAvgjort(
    referanse: string,
    dokumenter: readonly number[],
    utfall: 'medhold' | 'delvis' | 'stadfestet',
    av: string,
  ): Promise<void>;
}

const TO_UKER = 14 * 86_400_000;
/** So many are named; the queue has the rest. */
const MAKS_I_ALARM = 200;

async function alarm(g: Grunnlag, virksomhet: string): Promise<Koealarm> {
  const naa = g.klokke();
  const iDag = datoI(naa, g.lovFor(virksomhet).sone);
  const over = await g.lager.koe({ virksomhet, fristFoer: iDag, antall: MAKS_I_ALARM });
  const klaget = await g.lager.koe({ virksomhet, faser: ['klaget'], antall: MAKS_I_ALARM });
  const gamleKlager: string[] = [];
  for (const { referanse } of klaget) {
    const krav = (await g.lager.hent(referanse))?.krav;
    const gammel = krav?.dokumenter.some(
      (d) =>
        klageErAapen(d) &&
        d.klage?.oversendt === undefined &&
        naa.getTime() - (d.klage?.mottatt.getTime() ?? 0) > TO_UKER,
    );
    if (gammel === true) gamleKlager.push(referanse);
  }
  return { overFrist: over.map((k) => k.referanse), gamleKlager };
}

async function hent(g: Grunnlag, referanse: string): Promise<Ansattkrav | undefined> {
  const lagret = await g.lager.hent(referanse);
  if (lagret?.krav.bekreftet === undefined) return undefined;
  const arter = new Set(lagret.logg.map((l) => l.hendelse.art));
  return {
    ...visKrav(g, lagret, await lesTitler(g, [lagret])),
    lagret,
    vedtak: await g.lager.vedtak(referanse),
    post: await g.utboks.forKrav(referanse),
    skalJournalfoeres: [
      ...(arter.has('klaget') ? ['klage' as const] : []),
      ...(arter.has('begrunnelse-krevd') ? ['begrunnelse' as const] : []),
    ],
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
      return { kvittering: svar.kvittering, status: lagToken(g.noekkel, 'status', svar.id) };
    },
    async ta(referanse, av) {
      await g.lager.endre(referanse, g.klokke(), () => ({
        hendelser: [{ hendelse: { art: 'tatt' }, av }],
        tildelt: av,
      }));
    },
    async tildel(referanse, til) {
      await g.lager.endre(referanse, g.klokke(), () => ({ tildelt: til }));
    },
    settMiljoe: (referanse, miljoe, av) => skjer(referanse, av, { art: 'miljoe', miljoe }),
    stans: (referanse, dokumenter, grunn, av) =>
      skjer(referanse, av, { art: 'stanset', dokumenter: [...dokumenter], grunn }),
    gjenoppta: (referanse, dokumenter, av) =>
      skjer(referanse, av, { art: 'gjenopptatt', dokumenter: [...dokumenter] }),
    lagreUtkast: (referanse, av, innhold, id) => lagreUtkast(g, referanse, av, innhold, id),
    forhaandsvis: (referanse, id) => forhaandsvis(g, referanse, id),
    lastOpp: (referanse, nummer, bytes, av) => lastOpp(g, referanse, nummer, bytes, av),
    fjernFil: (referanse, id) => fjernFil(g, referanse, id),
    filer: (referanse) => g.lager.filer(referanse),
    godkjenn: (referanse, id, av) => godkjenn(g, referanse, id, av),
    send: (referanse, id, av) => sendVedtak(g, referanse, id, av),
    async registrerKlage(referanse, dokumenter, tekst, { av, oppreisning }) {
      const lest = lesFritekst(tekst, { maks: KLAGETEKST_MAKS, flereLinjer: true });
      if ('kode' in lest) return lest.kode;
      const hendelse: Hendelse = { art: 'klaget', dokumenter: [...dokumenter], oppreisning };
      await skjer(referanse, av, hendelse, tilSpoer('klage-mottatt'), lest.tekst);
      return 'ok';
    },
    klagebunt: (referanse, tillegg) => klagebunt(g, referanse, tillegg),
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
