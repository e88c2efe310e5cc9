import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { samleHendelser } from '../../arkiv/hendelser/hendelse.ts';
import { lesKonfig } from '../../konfig/les-konfig.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { manglerIParagraf9 } from '../../kontroll/sakstyper.ts';
import { diskvarsel, erTrang, lesDiskplass } from '../../lager/diskplass.ts';
import { erHel } from '../../lager/hel.ts';
import { taLaas } from '../../lager/laas.ts';
import { leggTilSide } from '../../lager/reserve.ts';
import { RensingFeil } from '../../lager/rens.ts';
import { meiliFraMiljo } from '../../sok/meilisearch/fra-miljo.ts';
import { IndeksAvAnnenUtgave } from '../../sok/meilisearch/skriver.ts';
import { seTil } from '../../sok/meilisearch/tilsyn.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { kontrollerFrister } from '../rapport/frister.ts';
import { fullfoer, type Dagssvar } from '../fullfoer.ts';
import { fjernForlatteIndekser } from '../indeks/forlatte-indekser.ts';
import { byggIndeksMedLaas, byggUfullstendig } from '../indeks/indekser.ts';
import { BYGG, endretUtenfra, INNSTILLINGER_ULEST } from '../indeks/kontrolltekst.ts';
import { toemUtboks } from '../indeks/toem-utboks.ts';
import { fullfoerGjenoppretting, gjenopprettingPaagaar } from './fullfoer-gjenoppretting.ts';
import { NOEKKEL } from './innsynsfiler.ts';
import { listVist, manglerListe } from '../vedtak/hva-som-ble-vist.ts';
import { KONFIG_BORTE } from '../krev-konfig.ts';
import { krevLager } from '../krev-lager.ts';
import { aapneLagre, stier, type Lagre } from '../lagre.ts';
import { finnTorrkjoring, fjernAvbrutteTorrkjoringer } from '../torrkjoring.ts';
import { somUfullfoert } from '../ufullfoert.ts';

export interface Vedlikeholdssvar {
  /** Entries whose public bytes changed, or that were taken away: their day had come, or a rule or code had. */
  readonly endret: number;
  /** Entries whose names are no longer findable (R31-R34). */
  readonly eldet: number;
  /** What is not as it should be, in words for those who run it; empty where all is well. */
  readonly avvik: readonly string[];
  /** What soon will not be: nothing is wrong yet. */
  readonly varsler: readonly string[];
}

/**
 * The daily job: completes what a cut-off run left, publishes entries whose day has come, looks again at codes that have
 * expired, lets names grow old, sets room aside for the day the disk is full, and erases from the files, however large, what is no longer shown. Then it sees that
 * archive, journal and index agree. Doing it again changes nothing. No entry is taken away for its age (R63).
 *
 * @param minstLedig bytes that must be free on the disk; unset, what is sensible.
 * @throws Eksportavbrudd when there is nothing to look after, LaastFeil while another run holds the data; Ufullfoert when the system stopped it
 *   in the middle.
 */
export async function vedlikehold(
  data: string,
  klokke: Klokke,
  minstLedig?: number,
): Promise<Vedlikeholdssvar> {
  if (!gjenopprettingPaagaar(data)) krevLager(data, 'arkiv');
  const laas = taLaas(data, { naa: klokke() });
  let endrer = gjenopprettingPaagaar(data);
  try {
    fullfoerGjenoppretting(data);
    finnTorrkjoring(data, klokke());
    fjernAvbrutteTorrkjoringer(data);
    fjernForlatteIndekser(data, klokke);
    const { endret, eldet, tapt } = await fullfoerOgBygg(data, klokke, () => {
      endrer = true;
    });
    const lagre = await aapneLagre(data, klokke);
    try {
      const slettet = await slettFraFilene(lagre, data, klokke);
      await listDetSomMangler(lagre, data, klokke);
      const konfig = stier(data).konfig;
      const harKonfig = existsSync(konfig);
      const virksomheter = harKonfig ? lesKonfig(konfig).virksomheter : [];
      const tilsyn = await seTilInnstillinger(lagre);
      const frister = await kontrollerFrister(lagre.arkiv, virksomheter, klokke);
      const plass = await lesDiskplass(data, minstLedig);
      if (!erTrang(plass)) leggTilSide(data);
      const disk = diskvarsel(plass);
      const avvik = [
        ...(tapt === undefined ? [] : [tapt]),
        ...(slettet ? [] : [IKKE_SLETTET]),
        ...(harKonfig ? [] : [`${KONFIG_BORTE} Eksporter stanser til den er på plass.`]),
        ...innsynsavvik(data),
        ...(await kontroller(lagre)),
        ...tilsyn.avvik,
        ...frister.avvik,
        ...(disk === undefined ? [] : [disk]),
      ];
      const varsler = [...tilsyn.varsler, ...frister.varsler, ...virksomheter.flatMap(paragraf9Varsel)];
      return { endret, eldet, avvik, varsler };
    } finally {
      await lagre.lukk();
    }
  } catch (feil) {
    throw endrer ? somUfullfoert('vedlikehold', feil) : feil;
  } finally {
    laas.slipp();
  }
}

/** An index that cannot go on, because it or its server's is lost, or it is of another version, is built anew. */
async function fullfoerOgBygg(data: string, klokke: Klokke, begynt: () => void): Promise<Dagssvar> {
  try {
    const svar = await fullfoer(data, klokke, begynt);
    await byggUfullstendig(data, klokke);
    return svar;
  } catch (feil) {
    if (!(feil instanceof IndeksAvAnnenUtgave)) throw feil;
    await byggIndeksMedLaas(data, klokke);
    return fullfoer(data, klokke);
  }
}

/** Makes the lists of incidents whole that a cut-off run left. */
async function listDetSomMangler(lagre: Lagre, data: string, klokke: Klokke): Promise<void> {
  for (const hendelse of samleHendelser(await lagre.arkiv.hendelseslinjer()).filter(manglerListe))
    await listVist(lagre, { data, hendelse, av: 'vedlikehold', rolle: 'kommandolinje', klokke });
}

const IKKE_SLETTET =
  'Noe leste i en database hele tiden, så det som er trukket tilbake, ligger fortsatt i filen. Kjør en gang til.';

/** @returns false where a reader would not let go; it is marked as not done, and tried again the next time. */
async function slettFraFilene(lagre: Lagre, data: string, klokke: Klokke): Promise<boolean> {
  try {
    await rensIndeksen(lagre, data, klokke);
    if (await lagre.skriver.erUrent()) await lagre.skriver.rensFiler();
    return true;
  } catch (feil) {
    if (feil instanceof RensingFeil) return false;
    throw feil;
  }
}

/** One that is made anew has never held what was taken away, and has the outbox. */
async function rensIndeksen({ journal, skriver, sok }: Lagre, data: string, klokke: Klokke): Promise<void> {
  if (sok === undefined) return;
  try {
    await sok.rens();
    // What was withdrawn as the copy took its place was taken out of the other.
    await toemUtboks({ journal, skriver, sok }, datoI(klokke()));
  } catch (feil) {
    if (!(feil instanceof IndeksAvAnnenUtgave)) throw feil;
    await byggIndeksMedLaas(data, klokke);
  }
}

/** Looks whether somebody else has been at the settings of an index on a server. */
async function seTilInnstillinger({
  skriver,
}: Lagre): Promise<{ readonly avvik: readonly string[]; readonly varsler: readonly string[] }> {
  const meili = meiliFraMiljo(process.env);
  if (meili === undefined) return { avvik: [], varsler: [] };
  const { innstillinger } = await seTil(meili, await skriver.kvittert());
  if (innstillinger === undefined) return { avvik: [], varsler: [INNSTILLINGER_ULEST] };
  return {
    avvik: innstillinger.length === 0 ? [] : [`${endretUtenfra(innstillinger)} ${BYGG}`],
    varsler: [],
  };
}

/** What a body's configuration lets out that a new one would not, since it was written before the default had it. */
function paragraf9Varsel(virksomhet: Virksomhet): readonly string[] {
  const mangler = Object.entries(manglerIParagraf9(virksomhet)).filter(([, navn]) => navn.length > 0);
  if (mangler.length === 0) return [];
  const hvilke = mangler.map(([liste, navn]) => `${liste}: ${navn.join(', ')}`).join('. ');
  return [
    `konfig.json for ${virksomhet.slug} mangler navn som standarden for offentlegforskrifta § 9 har, og saker under dem publiseres. Legg dem inn i «paragraf9», eller i «paragraf9.ikkeAktuelle» om dere ikke har slike saker. ${hvilke}.`,
  ];
}

/** The store of requests, which is the server's to write: where nobody asks of it, nobody else finds out. */
function innsynsavvik(data: string): readonly string[] {
  const { innsyn } = stier(data);
  if (existsSync(innsyn) ? erHel(innsyn) : !existsSync(join(data, NOEKKEL))) return [];
  return [
    'innsyn.db er borte, skadet eller kan ikke leses av denne brukeren: innsynskravene er ikke trygge. Stopp serveren, og gjenopprett en sikkerhetskopi med npm run gjenopprett.',
  ];
}

/** Holds the three stores against each other. */
async function kontroller({ arkiv, journal, skriver, sok }: Lagre): Promise<string[]> {
  const avvik: string[] = [];
  const uavstemte = await arkiv.antallUavstemte();
  if (uavstemte > 0) avvik.push(`${uavstemte} saker i arkivet er ikke avstemt med journalen.`);
  let vises = 0;
  for (const { slug } of await journal.virksomheter()) vises += (await journal.tell(slug, {})).publisert;
  const skulleVises = await arkiv.antallSynlige();
  if (vises !== skulleVises)
    avvik.push(`Journalen viser ${vises} journalposter, men arkivet sier at ${skulleVises} skal vises.`);
  if ((await skriver.utboks(1)).length > 0) avvik.push('Søkeindeksen henger etter journalen.');
  const helse = await sok?.helse();
  if (helse && helse.antall !== vises)
    avvik.push(
      `Søkeindeksen har ${helse.antall} journalposter, og journalen ${vises}. Bygg den på nytt med npm run indekser.`,
    );
  if (helse?.eldetFram !== undefined)
    avvik.push(
      `Navn er tatt ut av søket som om det var ${helse.eldetFram}: klokken har gått for langt fram. Når den stemmer, bygg indeksen på nytt med npm run indekser.`,
    );
  if (helse?.navnSokbare === false) avvik.push('Navn kan ikke søkes opp før eldingen er ferdig.');
  return avvik;
}
