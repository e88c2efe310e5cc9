import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { innsyn } from './innsynsflate.ts';
import { kommandoer, pdfvarsler } from './kommandoflater.ts';

/** One thing the public can get hold of, with a name for the failure's message. */
export interface Funnsted {
  readonly navn: string;
  readonly bytes: Buffer | string;
}

/** What the surfaces are read from. */
export interface Utstilling {
  /** Address of the running public server. */
  readonly adresse: string;
  /** The data folder behind it. */
  readonly data: string;
  /** All that the server has logged, and all that the commands have said. */
  readonly logg: () => string;
  /** Words to search for: an answer to one that is masked must be as empty as to any word that does not exist. */
  readonly skjulte: readonly string[];
  /** Words of titles that anyone may find. */
  readonly aapneTitler: readonly string[];
}

/** A surface: a way out of the house. Every new one is entered in FLATER the day it is born. */
export interface Flate {
  readonly navn: string;
  readonly les: (utstilling: Utstilling) => AsyncIterable<Funnsted>;
}

const HREF = /(?:href|action|src)="([^"]+)"/g;
/** Search pages link to each other without end: their filters are tried, not every combination of them. */
const SOKESIDER = 350;

async function hent(adresse: string, sti: string): Promise<{ hoder: string; kropp: Buffer; type: string }> {
  const les = (): Promise<Response> => fetch(new URL(sti, adresse), { redirect: 'manual' });
  // While one answer was searched, the server may have let the idle connection go: then a new one is opened.
  const svar = await les().catch(les);
  return {
    hoder: [...svar.headers].map(([navn, verdi]) => `${navn}: ${verdi}`).join('\n'),
    kropp: Buffer.from(await svar.arrayBuffer()),
    type: svar.headers.get('content-type') ?? '',
  };
}

/** Every page that can be reached from the front page in every language, with its headers. */
async function* sider({ adresse }: Utstilling): AsyncGenerator<Funnsted> {
  const ko = ['/', '/nn/', '/en/', '/robots.txt'];
  const sett = new Set(ko);
  let sokesider = 0;
  for (let sti = ko.shift(); sti !== undefined; sti = ko.shift()) {
    const { hoder, kropp, type } = await hent(adresse, sti);
    yield { navn: `siden ${sti}`, bytes: kropp };
    yield { navn: `hodene til ${sti}`, bytes: hoder };
    if (!type.startsWith('text/html')) continue;
    for (const [, lenke = ''] of kropp.toString().matchAll(HREF)) {
      const url = new URL(lenke.replaceAll('&amp;', '&'), new URL(sti, adresse));
      if (url.origin !== new URL(adresse).origin) continue;
      const neste = url.pathname + url.search;
      if (sett.has(neste)) continue;
      if (/\/sok(?:\.atom|\.csv)?$/.test(url.pathname) && url.search !== '' && ++sokesider > SOKESIDER)
        continue;
      sett.add(neste);
      ko.push(neste);
    }
  }
}

/** The API: the whole list page by page, every case, health, and errors. */
async function* api({ adresse }: Utstilling): AsyncGenerator<Funnsted> {
  const saker = new Set<string>();
  for (let side = 1; ; side++) {
    const sti = `/api/v1/journalposter?antall=100&side=${side}&sortering=eldste`;
    const { hoder, kropp } = await hent(adresse, sti);
    yield { navn: sti, bytes: kropp };
    yield { navn: `hodene til ${sti}`, bytes: hoder };
    const { journalposter } = JSON.parse(kropp.toString()) as {
      journalposter?: readonly { virksomhet: string; saksnummer: string }[];
    };
    // There are none in an answer that the search is closed.
    if (journalposter === undefined || journalposter.length === 0) break;
    for (const { virksomhet, saksnummer } of journalposter)
      saker.add(`/api/v1/saker/${virksomhet}/${saksnummer}`);
  }
  const andre = [
    '/api/v1/helse',
    '/api/v1/helse?streng=true',
    '/api/v1/journalposter?side=x',
    '/api/v1/journalposter?fra=i-dag',
    '/api/v1/saker/finnes-ikke/2026/1',
    '/api/v1/finnes-ikke',
    '/api/v1/journalposter?q=%22',
    '/api/v1/innsyn/tall',
    '/api/v1/openapi.json',
  ];
  for (const sti of [...saker, ...andre]) yield { navn: sti, bytes: (await hent(adresse, sti)).kropp };
}

/** The feeds: everything there is, page after page, and every refusal. */
async function* strommer({ adresse }: Utstilling): AsyncGenerator<Funnsted> {
  let neste: string | undefined = '/sok.atom';
  while (neste !== undefined) {
    const { hoder, kropp }: { hoder: string; kropp: Buffer } = await hent(adresse, neste);
    yield { navn: neste, bytes: kropp };
    yield { navn: `hodene til ${neste}`, bytes: hoder };
    neste = /rel="next"[^>]*href="([^"]+)"/.exec(kropp.toString())?.[1]?.replaceAll('&amp;', '&');
  }
  for (const sti of ['/sok.atom?side=x', '/finnes-ikke/sak/2026/1.atom', '/en/sok.atom?q=%22'])
    yield { navn: sti, bytes: (await hent(adresse, sti)).kropp };
}

/** The spreadsheets: every hit there is, file after file, in each language, and every refusal. */
async function* regneark({ adresse }: Utstilling): AsyncGenerator<Funnsted> {
  for (const foerste of ['/sok.csv', '/nn/sok.csv?sortering=eldste', '/en/sok.csv?sortering=publisert']) {
    let neste: string | undefined = foerste;
    while (neste !== undefined) {
      const { hoder, kropp }: { hoder: string; kropp: Buffer } = await hent(adresse, neste);
      yield { navn: neste, bytes: kropp };
      yield { navn: `hodene til ${neste}`, bytes: hoder };
      neste = /^link: <([^>]+)>; rel="next"$/m.exec(hoder)?.[1];
    }
  }
  for (const sti of ['/sok.csv?side=x', '/sok.csv?side=1001', '/en/sok.csv?q=%22'])
    yield { navn: sti, bytes: (await hent(adresse, sti)).kropp };
}

/** Words asked for in one search: as many as the longest query allows. */
const ORD_I_SOK = 20;

/** What is answered to somebody who guesses: the search, by whole word and by its beginning. */
async function* gjetning({ adresse, skjulte, aapneTitler }: Utstilling): AsyncGenerator<Funnsted> {
  const sok = async (ord: readonly string[]): Promise<{ treff: number; kropp: Buffer }> => {
    const q = encodeURIComponent(ord.join(' OR '));
    const { kropp } = await hent(adresse, `/api/v1/journalposter?antall=1&q=${q}`);
    return { treff: (JSON.parse(kropp.toString()) as { treff: number }).treff, kropp };
  };
  // The search must find what is open, or finding nothing of what is masked would prove nothing.
  const { treff: aapne } = await sok(aapneTitler.slice(0, ORD_I_SOK));
  if (aapne < Math.min(ORD_I_SOK, aapneTitler.length)) throw new Error('Søket finner ikke åpne ord');
  for (let i = 0; i < skjulte.length; i += ORD_I_SOK) {
    const gruppe = skjulte.slice(i, i + ORD_I_SOK);
    for (const ord of [gruppe, gruppe.map((hele) => `${hele.slice(0, 9)}*`)]) {
      const { treff, kropp } = await sok(ord);
      yield { navn: 'svaret på et søk etter skjulte ord', bytes: kropp };
      // A hit on a masked word is a leak in itself, whatever the answer shows.
      if (treff > 0)
        for (const [j, hele] of gruppe.entries())
          if ((await sok([ord[j] ?? hele])).treff > 0)
            yield { navn: 'treff på søk etter et skjult ord', bytes: hele };
    }
  }
}

/** What is completed for somebody who types: the first letters of every hidden word, and of every word that anyone may find. */
async function* forslag({ adresse, skjulte, aapneTitler }: Utstilling): AsyncGenerator<Funnsted> {
  const begynnelser = new Set(
    [...skjulte, ...aapneTitler].flatMap((ord) => [ord.slice(0, 3), ord.slice(0, 5), ord]),
  );
  let funnet = 0;
  for (const q of begynnelser) {
    const { kropp } = await hent(adresse, `/api/v1/forslag?${new URLSearchParams({ q })}`);
    funnet += (JSON.parse(kropp.toString()) as { forslag: readonly unknown[] }).forslag.length;
    yield { navn: 'et søkeforslag', bytes: kropp };
  }
  if (funnet === 0) throw new Error('Ingenting ble foreslått');
}

/** What the public role may open. The store of access requests is there once somebody has looked at their pages. */
const OFFENTLIGE = ['journal.db', 'sok.db', 'innsyn.db'] as const;

/** Every column of every table of the public stores, the search index's words among them. */
async function* kolonner({ data }: Pick<Utstilling, 'data'>): AsyncGenerator<Funnsted> {
  for (const fil of OFFENTLIGE.filter((navn) => existsSync(join(data, navn)))) {
    const db = new DatabaseSync(join(data, fil), { readOnly: true });
    const tabeller = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as {
      name: string;
    }[];
    for (const { name } of tabeller) {
      for (const rad of db.prepare(`SELECT * FROM "${name}"`).all())
        for (const [kolonne, verdi] of Object.entries(rad))
          yield {
            navn: `${fil}, ${name}.${kolonne}`,
            bytes: verdi instanceof Uint8Array ? Buffer.from(verdi) : String(verdi),
          };
    }
    db.close();
  }
}

/** The raw bytes of the public stores with their write-ahead logs: what a stolen disk or a backup would show. */
async function* raaBytes({ data }: Pick<Utstilling, 'data'>): AsyncGenerator<Funnsted> {
  for (const fil of readdirSync(data))
    if (OFFENTLIGE.some((navn) => fil.startsWith(navn)))
      yield { navn: `rå bytes i ${fil}`, bytes: readFileSync(join(data, fil)) };
}

/** Mails that wait in files because there is no mail server, and documents that are handed out. */
async function* epost({ data }: Utstilling): AsyncGenerator<Funnsted> {
  for (const mappe of ['post', 'innsyn-filer'])
    if (existsSync(join(data, mappe)))
      for (const fil of readdirSync(join(data, mappe)))
        yield { navn: `${mappe}/${fil}`, bytes: readFileSync(join(data, mappe, fil)) };
}

async function* logger({ logg }: Utstilling): AsyncGenerator<Funnsted> {
  yield { navn: 'loggen', bytes: logg() };
}

/** No file of a run may be left behind with anything in it, whatever its name. */
async function* filnavn({ data }: Pick<Utstilling, 'data'>): AsyncGenerator<Funnsted> {
  for (const fil of readdirSync(data, { recursive: true }))
    yield { navn: 'filnavn i DATA', bytes: String(fil) };
}

/** What the public side keeps, and every other surface shows parts of: enough to read where the cases are too many. */
export const lagredeFlater = [
  { navn: 'kolonnene i de offentlige lagrene', les: kolonner },
  { navn: 'rå bytes i de offentlige lagrene', les: raaBytes },
  { navn: 'filnavnene', les: filnavn },
] as const;

/** Every way out. Those marked `aapne` are where an open word must be found. */
export const FLATER: readonly (Flate & { readonly aapne: boolean })[] = [
  { navn: 'sidene', les: sider, aapne: true },
  { navn: 'API-et', les: api, aapne: true },
  { navn: 'strømmene', les: strommer, aapne: true },
  { navn: 'regnearkene', les: regneark, aapne: true },
  { navn: 'innsynskravene', les: innsyn, aapne: true },
  { navn: 'søk etter skjulte ord', les: gjetning, aapne: false },
  { navn: 'søkeforslagene', les: forslag, aapne: false },
  { navn: 'kolonnene i de offentlige lagrene', les: kolonner, aapne: false },
  { navn: 'rå bytes i de offentlige lagrene', les: raaBytes, aapne: false },
  { navn: 'e-postene', les: epost, aapne: false },
  { navn: 'loggene', les: logger, aapne: false },
  { navn: 'filnavnene', les: filnavn, aapne: false },
  { navn: 'kommandoene', les: kommandoer, aapne: false },
  { navn: 'varslene om PDF-er', les: pdfvarsler, aapne: false },
];
