import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PDFDocument } from 'pdf-lib';
import { aapneInnsyn } from '../../src/innsyn/aapne.ts';
import { lagToken } from '../../src/innsyn/hemmelighet.ts';
import type { LagretKrav } from '../../src/innsyn/lagret-krav.ts';
import { type Ansattjeneste, lagAnsattjeneste } from '../../src/innsyn/tjeneste/ansatt.ts';
import { lagMineToken } from '../../src/innsyn/tjeneste/mine-krav.ts';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { lesKonfig } from '../../src/konfig/les-konfig.ts';
import type { Funnsted, Utstilling } from './flater.ts';
import { alleBrev, alleEposter } from './innsynsbrev.ts';
import { pakkUt } from './les-alt.ts';

type Sted = Pick<Utstilling, 'adresse' | 'data'>;

const KLOKKE = (): Date => new Date('2026-06-01T10:00:00Z');
const AV = 'ansatt:lekkasjetest';

/** Where answered requests can be read, from earlier rounds too: what has been withdrawn since must be gone from all of it. */
const svarte = new Map<string, string[]>();

function bestillingFor(data: string, epost: string): string {
  const db = new DatabaseSync(join(data, 'innsyn.db'), { readOnly: true });
  const id = db.prepare('SELECT id FROM bestilling WHERE epost = ?').get(epost)?.['id'];
  db.close();
  return String(id);
}

async function pdf(): Promise<Uint8Array> {
  const ny = await PDFDocument.create();
  ny.addPage();
  return ny.save();
}

/** One of each answer, a file on what is given, and the letter as staff see it before it is sent. */
async function* svarPaa(
  ansatt: Ansattjeneste,
  { referanse, etterspurt }: LagretKrav,
): AsyncGenerator<Funnsted> {
  await ansatt.ta(referanse, AV);
  await ansatt.lastOpp(referanse, 1, await pdf(), AV);
  const utkast = await ansatt.lagreUtkast(referanse, AV, {
    art: 'svar',
    sprak: 'nn',
    dokumenter: etterspurt.map(({ nummer }) =>
      nummer === 2
        ? { nummer, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' }
        : { nummer, utfall: nummer % 2 === 1 ? 'innsyn' : 'finnes-ikke', hjemler: [] },
    ),
  });
  const { brev, mangler } = await ansatt.forhaandsvis(referanse, utkast);
  if (mangler.length > 0) throw new Error(`Svaret mangler ${JSON.stringify(mangler)}`);
  yield { navn: 'brevet før det er sendt', bytes: JSON.stringify(brev) };
  await ansatt.send(referanse, utkast, AV);
}

/** What goes from a request into the archive (R53). */
async function* arkivpakker(ansatt: Ansattjeneste, referanse: string): AsyncGenerator<Funnsted> {
  const linjer = (await ansatt.hent(referanse))?.journalplikt ?? [];
  if (linjer.length === 0) throw new Error('Klagen skal i arkivet.');
  for (const { hendelse } of linjer) {
    const pakke = await ansatt.journalpakke(referanse, hendelse);
    if (pakke === undefined) throw new Error('Det som skal i arkivet, har ingen fil.');
    yield* pakkUt('det som skal i arkivet', Buffer.from(pakke));
  }
}

/** Everything that a status link lets one save, with the headers that name the files. */
async function* nedlastinger({ adresse }: Sted, status: string, side: string): AsyncGenerator<Funnsted> {
  const lenker = [...side.matchAll(/href="([^"]+)" download/gu)].map(([, sti = '']) => sti);
  if (!['zip', 'pdf', 'json', 'html'].every((form) => lenker.some((sti) => sti.endsWith(`.${form}`))))
    throw new Error('Statussiden mangler noe som skal kunne lastes ned.');
  for (const sti of lenker) {
    const svar = await fetch(new URL(sti, adresse));
    const navn = sti.replace(status, '');
    if (!svar.ok) throw new Error(`${navn}: ${svar.status}`);
    yield { navn: `hodene til ${navn}`, bytes: JSON.stringify([...svar.headers]) };
    yield* pakkUt(`nedlastingen ${navn}`, Buffer.from(await svar.arrayBuffer()));
  }
}

/**
 * A request from form to complaint, through the running server and the staff's service: letters, given files, bundles, everything as
 * zip, PDF and data, and the list of all requests as CSV.
 */
export async function* besvarte(sted: Sted, liste: string, runde: number): AsyncGenerator<Funnsted> {
  const { adresse, data } = sted;
  const headers = { 'x-forwarded-for': `198.53.${runde}.1`, 'sec-fetch-site': 'same-origin' };
  const post = (sti: string, felt: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(new URL(sti, adresse), {
      method: 'POST',
      headers,
      redirect: 'manual',
      body: new URLSearchParams(felt),
    });
  const epost = `journalist${runde}@leser.example`;
  await post('/innsyn/krav', { liste, epost, levering: 'epost' });
  const journal = aapneJournal(join(data, 'journal.db'));
  const innsyn = aapneInnsyn(data, lesKonfig(join(data, 'konfig.json')), journal, KLOKKE);
  try {
    const { lager, noekkel } = innsyn.grunnlag;
    const ansatt = lagAnsattjeneste(innsyn.grunnlag);
    const id = bestillingFor(data, epost);
    const bekreftet = await post(`/innsyn/bekreft/${lagToken(noekkel, 'bekreft', id)}`, {});
    const status = (bekreftet.headers.get('location') ?? '').replace(/\?.*$/u, '');
    const alle = await lager.hentBestilling(id);
    if (status === '' || alle.length === 0) throw new Error('Kravet ble ikke bekreftet.');
    for (const krav of alle) {
      yield* svarPaa(ansatt, krav);
      await post(status, { handling: 'klage', referanse: krav.referanse, dokument: '2', tekst: 'Hvorfor?' });
      const bunt = await ansatt.klagebunt(krav.referanse, [{ navn: 'Utredning', pdf: await pdf() }]);
      if (bunt === undefined) throw new Error('Klagen har ingen bunt.');
      yield* pakkUt('klagebunten', Buffer.from(bunt));
      yield* arkivpakker(ansatt, krav.referanse);
      const besvart = await lager.hent(krav.referanse);
      if (besvart === undefined) throw new Error('Kravet er borte.');
      yield* alleEposter(innsyn.grunnlag, besvart);
      yield* alleBrev(innsyn.grunnlag, besvart);
    }
    const statuser = [...(svarte.get(data) ?? []), status];
    svarte.set(data, statuser);
    for (const sti of statuser) {
      const side = await (await fetch(new URL(sti, adresse))).text();
      yield { navn: 'statussiden til et besvart krav', bytes: side };
      yield* nedlastinger(sted, sti, side);
    }
    const mine = `/innsyn/mine/${lagMineToken(noekkel, id, new Date('2026-06-02T10:00:00Z'))}`;
    for (const sti of [mine, `/nn${mine}`, `${mine}/krav.csv`]) {
      const svar = await fetch(new URL(sti, adresse));
      if (!svar.ok) throw new Error(`alle kravene mine: ${svar.status}`);
      const bytes = Buffer.from(await svar.arrayBuffer());
      const erCsv = sti.endsWith('.csv');
      // By the clock in Oslo: a table without the times of the requests would prove nothing of them.
      if (erCsv && !/\d{4}-\d\d-\d\d \d\d:\d\d/u.test(bytes.toString()))
        throw new Error('Tabellen over krav har ingen tider.');
      yield { navn: erCsv ? 'tabellen over krav, med tidene' : 'alle kravene mine', bytes };
    }
  } finally {
    await innsyn.lukk();
    await journal.lukk();
  }
}
