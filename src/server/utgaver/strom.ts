import { langDato } from '../../i18n/dato.ts';
import { arkivsprak } from '../../i18n/sprak.ts';
import { tekster } from '../../i18n/tekster.ts';
import {
  formaterDokumentnummer,
  formaterSaksnummer,
  journalpoststi,
  sakssti,
} from '../../offentlig/adresse.ts';
import type { Listepost } from '../../offentlig/eldet.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { ATOM, skrivAtom, stromId, type Strom, type Strompost } from '../../utgaver/atom.ts';
import type { Operasjon } from '../api/beskrivelse.ts';
import { Apifeil } from '../api/feil.ts';
import { saksadresse } from '../api/saker.ts';
import { adressesporring, sporringTilUrl } from '../foresporsel/sporring-fra-url.ts';
import { listeposter } from '../listeposter.ts';
import type { FerdigSvar } from '../svar/ferdig-svar.ts';
import type { Tjenester } from '../tjenester.ts';
import { finnVirksomhet } from '../virksomheter.ts';
import { avslag, krevSporring, SOKEAVSLAG, svarUtgave, type Utgavekall } from './svar-utgave.ts';

/** What a feed is made of besides its entries. */
type Ramme = Omit<Strom, 'poster' | 'sprak' | 'oppdatert' | 'utgiver'> & {
  readonly publiserte: readonly Publisert[];
  /** The body, where it has entries of one only. */
  readonly virksomhet?: string;
};

/** Entries of one page of a feed: what a reader who asks once an hour will hardly miss. */
const ANTALL = 50;

export const SOKESTROM: Operasjon = {
  navn: 'foelgSok',
  sti: '/sok.atom',
  hva: 'Et søk som strøm (Atom): de sist publiserte først, 50 om gangen. Uten parametere er det hele journalen.',
  // How a search is sorted and cut is not the feed's: without it, one search has one feed.
  sporring: adressesporring.omit({ sortering: true, antall: true }),
  svar: {
    200: { hva: 'Strømmen', type: ATOM },
    ...SOKEAVSLAG,
  },
};

export const SAKSSTROM: Operasjon = {
  navn: 'foelgSak',
  sti: '/{virksomhet}/sak/{aar}/{nummer}.atom',
  hva: 'En sak som strøm (Atom): det høyeste nummeret først.',
  adresse: saksadresse,
  svar: {
    200: { hva: 'Strømmen', type: ATOM },
    404: avslag('Saken finnes ikke i den offentlige journalen.'),
    410: avslag('Saken er trukket fra den offentlige journalen.'),
    503: avslag('Journalen er stengt.'),
  },
};

/** When an entry was last other than it had been: the last change, or when it came. */
const sistEndret = ({ foerstPublisert, endringer }: Publisert): string =>
  endringer.reduce((sist, { tidspunkt }) => (tidspunkt > sist ? tidspunkt : sist), foerstPublisert);

function tilStrompost(
  publisert: Publisert,
  post: Listepost,
  utgiver: string,
  { sprak, foran }: Utgavekall,
): Strompost {
  const t = tekster(sprak);
  const part = post.parter.map(
    ({ korrespondanseparttype, navn }) => `${t.part[korrespondanseparttype]}: ${navn.tekst}`,
  );
  return {
    id: stromId(post.id),
    tittel: post.tittel.tekst,
    tittelsprak: arkivsprak(sprak),
    utgiver,
    adresse: foran + journalpoststi(post.virksomhet, post),
    publisert: publisert.foerstPublisert,
    endret: sistEndret(publisert),
    type: { kode: post.journalposttype, navn: t.type[post.journalposttype] },
    linjer: [
      `${formaterDokumentnummer(post)}, ${langDato(post.journaldato, sprak)}`,
      ...part,
      `${t.sak}: ${post.sakstittel.tekst}`,
      ...(post.enhet === undefined ? [] : [`${t.enhet}: ${post.enhet}`]),
      // The first document mostly has the entry's own title.
      ...post.dokumenter
        .filter(({ nummer }) => nummer > 1)
        .map(({ tittel }) => `${t.dokument}: ${tittel.tekst}`),
    ],
  };
}

/**
 * Every search is a feed, the whole journal and a body's own among them. What was published last stands first, whatever its journaldato: an
 * entry that was held for weeks is as new as any to the one who follows. What is changed keeps its place, for one correction may
 * touch a thousand entries, and would push the new ones out.
 */
async function lagSoket({ journal, sok }: Tjenester, kall: Utgavekall): Promise<Ramme> {
  const { side, ...lest } = krevSporring(kall.parametre);
  const resten = { ...lest, side: 1, sortering: 'relevans', antall: 20 } as const;
  const svar = await sok.sok({ ...resten, side, sortering: 'publisert', antall: ANTALL });
  const adresse = (nr: number): string => `${kall.foran}/sok.atom${sporringTilUrl({ ...resten, side: nr })}`;
  const t = tekster(kall.sprak);
  const slugger = (await journal.virksomheter()).map(({ slug }) => slug).sort();
  return {
    // Of whose journal it is: every installation has a search for everything.
    id: stromId(`${slugger.join(' ')} sok${sporringTilUrl(resten)}`),
    tittel: resten.q === '' ? t.offentligJournal : t.soket.tittelMed(resten.q),
    selv: adresse(side),
    side: `${kall.foran}/sok${sporringTilUrl({ ...resten, sortering: 'publisert' })}`,
    neste: side * ANTALL < svar.treff ? adresse(side + 1) : undefined,
    publiserte: await journal.poster(svar.ider),
  };
}

/** A case's entries, the newest number first. @throws Apifeil 404 for a case nobody knows, 410 for one that is withdrawn. */
async function lagSaken({ journal }: Tjenester, kall: Utgavekall): Promise<Ramme> {
  const [, virksomhet, , aar, nummer] = kall.sti.replace(/\.atom$/, '').split('/');
  const { data } = saksadresse.safeParse({ virksomhet, aar, nummer });
  if (data === undefined) throw new Apifeil(404, 'Saken finnes ikke i den offentlige journalen.');
  const sak = { saksaar: Number(data.aar), sakssekvensnummer: Number(data.nummer) };
  const oppslag = await journal.sak(data.virksomhet, sak);
  if (oppslag.art === 'ukjent') throw new Apifeil(404, 'Saken finnes ikke i den offentlige journalen.');
  if (oppslag.art === 'trukket') throw new Apifeil(410, 'Saken er trukket fra den offentlige journalen.');
  const side = kall.foran + sakssti(data.virksomhet, sak);
  return {
    id: stromId(`${data.virksomhet}/${formaterSaksnummer(sak)}`),
    virksomhet: data.virksomhet,
    tittel: tekster(kall.sprak).saken.tittel(formaterSaksnummer(sak)),
    selv: `${side}.atom`,
    side,
    publiserte: oppslag.plasser.flatMap((plass) => (plass.art === 'post' ? [plass.publisert] : [])).reverse(),
  };
}

async function skriv(tjenester: Tjenester, kall: Utgavekall): Promise<string> {
  const lag = kall.sti === SOKESTROM.sti ? lagSoket : lagSaken;
  const { publiserte, virksomhet, ...ramme } = await lag(tjenester, kall);
  const virksomheter = await tjenester.journal.virksomheter();
  const ferskheter = await Promise.all(virksomheter.map(({ slug }) => tjenester.journal.ferskhet(slug)));
  const lister = listeposter(publiserte, kall.iDag);
  const navn = new Map(virksomheter.map((en) => [en.slug, finnVirksomhet(tjenester.konfig, en).navn]));
  const eneste = virksomheter.length === 1 ? virksomheter[0]?.slug : virksomhet;
  return skrivAtom({
    ...ramme,
    sprak: kall.sprak,
    utgiver: navn.get(eneste ?? '') ?? tekster(kall.sprak).felles,
    oppdatert:
      ferskheter
        .map(({ sistOppdatert = '' }) => sistOppdatert)
        .sort()
        .at(-1) || new Date(0).toISOString(),
    poster: publiserte.flatMap((publisert, i) => {
      const post = lister[i];
      return post === undefined
        ? []
        : [tilStrompost(publisert, post, navn.get(post.virksomhet) ?? post.virksomhet, kall)];
    }),
  });
}

/**
 * `GET /sok.atom` and `GET /{virksomhet}/sak/{år}/{nummer}.atom`: what a feed reader follows.
 */
export const svarStrom = (tjenester: Tjenester, kall: Utgavekall): Promise<FerdigSvar> =>
  svarUtgave(kall.stengt, async () => ({ type: ATOM, kropp: Buffer.from(await skriv(tjenester, kall)) }));
