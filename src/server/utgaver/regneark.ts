import { setImmediate } from 'node:timers/promises';
import { tekster } from '../../i18n/tekster.ts';
import type { Tekster } from '../../i18n/nb.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { journalpoststi } from '../../offentlig/adresse.ts';
import type { Listepost } from '../../offentlig/eldet.ts';
import { erAvsender } from '../../offentlig/journalpost.ts';
import { lagSluse } from '../../sok/sluse.ts';
import { CSV, csvlinje, MERKE } from '../../utgaver/csv.ts';
import type { Operasjon } from '../api/beskrivelse.ts';
import { Apifeil } from '../api/feil.ts';
import { adressesporring, sporringTilUrl } from '../foresporsel/sporring-fra-url.ts';
import { listeposter } from '../listeposter.ts';
import type { FerdigSvar } from '../svar/ferdig-svar.ts';
import type { Tjenester } from '../tjenester.ts';
import { finnVirksomhet } from '../virksomheter.ts';
import { avslag, krevSporring, SOKEAVSLAG, svarUtgave, ulesbart, type Utgavekall } from './svar-utgave.ts';

/** Hits in one file: what a spreadsheet is read by, and what one search may ask of the journal. */
export const FLEST_I_REGNEARK = 1000;
/** Hits that are asked for at a time. */
const OM_GANGEN = 100;
const PER_ARK = FLEST_I_REGNEARK / OM_GANGEN;

const { shape } = adressesporring;
const FLEST_FILER = (shape.side.unwrap().maxValue ?? Infinity) / PER_ARK;
const sporring = adressesporring.omit({ antall: true }).extend({
  side: shape.side
    .unwrap()
    .max(FLEST_FILER)
    .default(1)
    .describe(`Filen, fra 1: treff 1–${FLEST_I_REGNEARK}, så de neste.`),
});

export const SOKEARK: Operasjon = {
  navn: 'hentSok',
  sti: '/sok.csv',
  hva: `Treffene i et søk som regneark (CSV, semikolon mellom feltene), høyst ${FLEST_I_REGNEARK} i hver fil. Hodet Link viser den neste.`,
  sporring,
  svar: {
    ...SOKEAVSLAG,
    200: { hva: 'Regnearket', type: CSV },
    400: avslag(
      'En parameter er ukjent eller kan ikke leses, eller søket er for omfattende til å gis som fil.',
    ),
  },
};

/** What a record is written with. */
interface Ramme {
  readonly t: Tekster;
  readonly virksomhet: (slug: string) => Virksomhet;
  /** What stands before a path to make it a whole address. */
  readonly foran: string;
}

type Kolonne = readonly [
  navn: (t: Tekster) => string,
  verdi: (post: Listepost, ramme: Ramme) => string | number,
];

const parter = ({ parter }: Listepost, avsendere: boolean): string =>
  parter
    .filter(({ korrespondanseparttype }) => erAvsender(korrespondanseparttype) === avsendere)
    .map(({ navn }) => navn.tekst)
    .join('; ');

/**
 * The parts of a number each have a column of their own: «2026/12-4» in one would be the fourth of December to a spreadsheet, and parts can be
 * sorted by.
 */
const KOLONNER: readonly Kolonne[] = [
  [({ soket }) => soket.virksomhet, ({ virksomhet }, ramme) => ramme.virksomhet(virksomhet).navn],
  [({ arket }) => arket.saksaar, ({ saksaar }) => saksaar],
  [({ arket }) => arket.saksnummer, ({ sakssekvensnummer }) => sakssekvensnummer],
  [({ arket }) => arket.dokumentnummer, ({ dokumentnummer }) => dokumentnummer],
  [({ arket }) => arket.journalaar, ({ journalaar }) => journalaar ?? ''],
  [({ posten }) => posten.journalnummer, ({ journalsekvensnummer }) => journalsekvensnummer ?? ''],
  [({ posten }) => posten.type, ({ journalposttype }, { t }) => t.type[journalposttype]],
  [({ posten }) => posten.journaldato, ({ journaldato }) => journaldato],
  [({ posten }) => posten.dokumentdato, ({ dokumentetsDato }) => dokumentetsDato ?? ''],
  [({ arket }) => arket.tittel, ({ tittel }) => tittel.tekst],
  [({ arket }) => arket.sakstittel, ({ sakstittel }) => sakstittel.tekst],
  [({ fra }) => fra, (post) => parter(post, true)],
  [({ til }) => til, (post) => parter(post, false)],
  [({ enhet }) => enhet, ({ enhet }) => enhet ?? ''],
  [({ saksbehandler }) => saksbehandler, ({ saksbehandler }) => saksbehandler ?? ''],
  [
    ({ posten }) => posten.dokumenter,
    ({ dokumenter }) => dokumenter.map(({ tittel }) => tittel.tekst).join('; '),
  ],
  [({ soket }) => soket.skjerming, ({ skjermet }, { t }) => (skjermet ? t.skjermetMerke : '')],
  [
    ({ soket }) => soket.hjemmel,
    ({ hjemler, virksomhet }, ramme) =>
      hjemler.map((id) => hjemmelVedID(ramme.virksomhet(virksomhet), id)?.tekst ?? id).join('; '),
  ],
  [({ posten }) => posten.fastAdresse, (post, { foran }) => foran + journalpoststi(post.virksomhet, post)],
];

/** The ids of a file's hits, and the address of the next file where there are more. */
async function finnTreff(
  { sok }: Tjenester,
  parametre: URLSearchParams,
): Promise<{ readonly ider: readonly string[]; readonly neste: string | undefined }> {
  const { side: fil, ...lest } = krevSporring(parametre);
  if (fil > FLEST_FILER) throw ulesbart('side');
  const resten = { ...lest, antall: 20 } as const;
  // The index may change while it is asked: an entry that has moved on is not there twice.
  const funnet = new Set<string>();
  for (let nr = 1; nr <= PER_ARK; nr++) {
    const side = (fil - 1) * PER_ARK + nr;
    const { ider, treff, begrenset } = await sok.sok({ ...resten, side, antall: OM_GANGEN });
    // A page says that there may be more; a file that is counted and sorted would be taken for all there is.
    if (begrenset) throw new Apifeil(400, 'Søket er for omfattende til å gis som fil. Avgrens det.');
    for (const id of ider) funnet.add(id);
    if (side * OM_GANGEN >= treff) return { ider: [...funnet], neste: undefined };
  }
  return { ider: [...funnet], neste: sporringTilUrl({ ...resten, side: fil + 1 }) };
}

/**
 * The records of entries as the journal shows them now: ten searches may take a while, and what is withdrawn meanwhile is not given out.
 * Others are served between one hundred and the next.
 */
async function skrivPoster(ider: readonly string[], kall: Utgavekall): Promise<readonly string[]> {
  const { tjenester, iDag } = await kall.finnStand();
  const { journal, konfig } = tjenester;
  const virksomheter = new Map(
    (await journal.virksomheter()).map((en) => [en.slug, finnVirksomhet(konfig, en)]),
  );
  const virksomhet = (slug: string): Virksomhet =>
    virksomheter.get(slug) ?? finnVirksomhet(konfig, { slug, navn: slug });
  const ramme: Ramme = { t: tekster(kall.sprak), virksomhet, foran: kall.foran };
  const linjer: string[] = [];
  for (let fra = 0; fra < ider.length; fra += OM_GANGEN) {
    for (const post of listeposter(await journal.poster(ider.slice(fra, fra + OM_GANGEN)), iDag))
      linjer.push(csvlinje(KOLONNER.map(([, verdi]) => verdi(post, ramme))));
    await setImmediate();
  }
  return linjer;
}

/** A file is the work of thirty pages of hits: a few at a time, so that however many are asked for, pages and searches are answered. */
const medTur = lagSluse({ plasser: 2, ventetid: 10_000 });

/**
 * `GET /sok.csv`: a search's hits in its order, for whoever counts and sorts. What lists may show, and nothing more (R31).
 */
export const svarRegneark = (tjenester: Tjenester, kall: Utgavekall): Promise<FerdigSvar> =>
  svarUtgave(kall.stengt, () =>
    medTur(async () => {
      const { ider, neste } = await finnTreff(tjenester, kall.parametre);
      const t = tekster(kall.sprak);
      const linjer = [csvlinje(KOLONNER.map(([navn]) => navn(t))), ...(await skrivPoster(ider, kall))];
      const mer = neste === undefined ? {} : { Link: `<${kall.foran}${SOKEARK.sti}${neste}>; rel="next"` };
      return {
        type: CSV,
        kropp: Buffer.from(MERKE + linjer.join('')),
        hoder: { 'Content-Disposition': 'attachment; filename="treff.csv"', ...mer },
      };
    }),
  );
