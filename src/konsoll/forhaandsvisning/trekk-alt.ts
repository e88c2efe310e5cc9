import { setImmediate } from 'node:timers/promises';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import type { Dokumentnr } from '../../arkiv/nummer.ts';
import type { Enhetsomfang } from '../../arkiv/omfang.ts';
import { stier } from '../../eksport/lagre.ts';
import type { Journal } from '../../journal/journal.ts';
import { aapneKladd } from '../../journal/kladd.ts';
import { journalpoststi } from '../../offentlig/adresse.ts';
import { FinnesIkke, IngenTilgang } from '../feil.ts';
import { kan, type Bruker } from '../tilgang.ts';
import type { Forhaandskall } from './forhaandsvisning.ts';
import type { Offentligsvar } from './offentlige-bytes.ts';

/** Cases counted at a time: others get a word in between. */
const SAKER = 5_000;
/** Entries that are shown as samples, and how far they are looked for among the newest. */
const PROEVER = 3;
const DAGER = 20;
const LINJER = 50;

/** All of a body's journal, or of one of its sources. */
export interface Vidtomfang {
  readonly virksomhet: string;
  readonly kilde: string | undefined;
}

/** @throws IngenTilgang for whoever may not withdraw it; FinnesIkke for a source that there is none of. */
async function krev(arkiv: Pick<Arkiv, 'kilder'>, bruker: Bruker, { virksomhet, kilde }: Vidtomfang) {
  if (!kan(bruker, 'trekk-alt', { virksomhet })) throw new IngenTilgang();
  if (kilde !== undefined && !(await arkiv.kilder(virksomhet)).includes(kilde)) throw new FinnesIkke();
}

/**
 * What disappears when it is withdrawn: what the public sees of it now, by unit, the unit with most first. Some seconds for a
 * million entries.
 */
export async function tellOmfang(
  arkiv: Pick<Arkiv, 'tellOmfang' | 'kilder'>,
  bruker: Bruker,
  omfang: Vidtomfang,
): Promise<readonly Enhetsomfang[]> {
  await krev(arkiv, bruker, omfang);
  const sum = new Map<string, Enhetsomfang>();
  for (let etter: number | undefined = 0; etter !== undefined;) {
    const del = await arkiv.tellOmfang({ ...omfang, etter, antall: SAKER });
    for (const her of del.enheter) {
      const foer = sum.get(her.enhet);
      sum.set(her.enhet, {
        enhet: her.enhet,
        poster: her.poster + (foer?.poster ?? 0),
        saker: her.saker + (foer?.saker ?? 0),
        dokumenter: her.dokumenter + (foer?.dokumenter ?? 0),
      });
    }
    etter = del.neste;
    await setImmediate();
  }
  return [...sum.values()].toSorted((a, b) => b.poster - a.poster);
}

/** Some of the newest entries that disappear. */
export async function finnProever(
  { arkiv, journal }: { readonly arkiv: Pick<Arkiv, 'finnPost' | 'kilder'>; readonly journal: Journal },
  bruker: Bruker,
  omfang: Vidtomfang,
): Promise<readonly Dokumentnr[]> {
  await krev(arkiv, bruker, omfang);
  const { virksomhet, kilde } = omfang;
  const ut: Dokumentnr[] = [];
  for (const { dato } of await journal.dager(virksomhet, { antall: DAGER })) {
    const { linjer } = await journal.dagside(virksomhet, dato, { sted: { side: 1 }, antall: LINJER });
    for (const linje of linjer) {
      if (linje.art !== 'post') continue;
      const { saksaar, sakssekvensnummer, dokumentnummer } = linje.publisert.post;
      const nummer = { saksaar, sakssekvensnummer, dokumentnummer };
      const fra = (await arkiv.finnPost(virksomhet, nummer))?.kilde;
      if (kilde === undefined || fra === kilde) ut.push(nummer);
      if (ut.length === PROEVER) return ut;
    }
  }
  return ut;
}

/** The very bytes that the public will get at an entry's address when it is withdrawn. */
export async function etterTrekk(
  { arkiv, data, sok, konfig, klokke, gjengi, bruker }: Forhaandskall,
  journal: Journal,
  omfang: Vidtomfang,
  nummer: Dokumentnr,
): Promise<Offentligsvar> {
  await krev(arkiv, bruker, omfang);
  const { virksomhet, kilde } = omfang;
  const adresser = [journalpoststi(virksomhet, nummer)];
  const felles = { sok, konfig, klokke };
  const [svar] =
    kilde === undefined
      ? await gjengi({ ...felles, journal: somStengt(journal, virksomhet) }, adresser)
      : await medTrukketSak(data, klokke, virksomhet, nummer, (trukket) =>
          gjengi({ ...felles, journal: trukket }, adresser),
        );
  if (svar === undefined) throw new FinnesIkke();
  return svar;
}

/** The journal as it is, and closed. */
const somStengt = (journal: Journal, virksomhet: string): Journal => ({
  virksomheter: () => journal.virksomheter(),
  ferskhet: (slug) => journal.ferskhet(slug),
  dager: (slug, valg) => journal.dager(slug, valg),
  naboer: (slug, dato) => journal.naboer(slug, dato),
  dagliste: (slug, dato) => journal.dagliste(slug, dato),
  dagside: (slug, dato, valg) => journal.dagside(slug, dato, valg),
  sak: (slug, nummer) => journal.sak(slug, nummer),
  post: (slug, nummer) => journal.post(slug, nummer),
  poster: (ider) => journal.poster(ider),
  tell: (slug, periode) => journal.tell(slug, periode),
  stengt: async (slug) => slug === virksomhet || journal.stengt(slug),
  sokStengt: (slug) => journal.sokStengt(slug),
  soketHenger: (flest) => journal.soketHenger(flest),
  sisteKjoering: () => journal.sisteKjoering(),
  arkivAvvist: () => journal.arkivAvvist(),
  versjon: () => journal.versjon(),
  sistTattBort: () => journal.sistTattBort(),
  lukk: () => journal.lukk(),
});

async function medTrukketSak<T>(
  data: string,
  klokke: Forhaandskall['klokke'],
  virksomhet: string,
  { saksaar, sakssekvensnummer }: Dokumentnr,
  fn: (journal: Journal) => Promise<T>,
): Promise<T> {
  const sak = { saksaar, sakssekvensnummer };
  const kladd = aapneKladd(stier(data).journal, { virksomhet, saker: [sak] }, { klokke });
  try {
    const vises = await kladd.journal.sak(virksomhet, sak);
    const numre = vises.art === 'funnet' ? vises.plasser.filter(({ art }) => art !== 'tomt') : [];
    await kladd.skriver.publiser({
      virksomhet,
      tidspunkt: klokke(),
      saker: [],
      tommeSaker: [],
      vedtak: numre.map(({ dokumentnummer }) => ({ art: 'trekk', nummer: { ...sak, dokumentnummer } })),
    });
    return await fn(kladd.journal);
  } finally {
    await kladd.lukk();
  }
}
