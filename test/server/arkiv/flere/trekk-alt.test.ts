import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stier } from '../../../../src/eksport/lagre.ts';
import { aapneJournal } from '../../../../src/journal/aapne.ts';
import type { Journal } from '../../../../src/journal/journal.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../konsoll-i-test.ts';
import { loggenTil, ord } from '../les-side.ts';

const SIDE = '/arkiv/fjordvik/trekk-alt';
const NAVN = 'Fjordvik kommune';

let arkiv: Arkivdata;
let konsoll: Testtjener;
beforeEach(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
});
afterEach(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const inn = (hvem: string) => loggInnSom(konsoll.port, hvem);
const status = async (sti: string): Promise<number> => (await hent(konsoll.port, sti)).status;
async function medJournal<T>(fn: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = aapneJournal(stier(arkiv.data).journal);
  try {
    return await fn(journal);
  } finally {
    await journal.lukk();
  }
}
const POST = '/fjordvik/sak/2026/1/1';
const ANNEN = '/utvik/sak/2026/1/1';

async function bestem(hvem: string, felt: Readonly<Record<string, string>>) {
  const leder = await inn(hvem);
  const sett = skjultFelt((await leder.les(SIDE)).tekst, 'sett');
  return leder.send(SIDE, { handling: 'trekk', grunn: 'Feil i leveransen', bekreft: NAVN, sett, ...felt });
}

/** Reads the page until nothing is under way: what is decided of a source is carried out behind the closed door. */
async function naarDetErUtfoert(): Promise<string> {
  const { les } = await inn('leder');
  for (;;) {
    const side = ord((await les(SIDE)).tekst);
    if (!side.includes('Vedtaket utføres')) return side;
  }
}

describe('withdrawing everything', () => {
  test('the whole journal is gone with the answer, another body’s is not, and undone it is there again', async () => {
    expect(await status(POST)).toBe(200);
    // What is shown cannot be undone.
    expect((await (await inn('leder')).les(SIDE)).tekst).not.toContain('Opphev: vis igjen');
    expect((await bestem('leder', { omfang: 'journal' })).status).toBe(303);
    expect(await status(POST)).not.toBe(200);
    expect(await status('/api/v1/saker/fjordvik/2026/1')).not.toBe(200);
    expect(await status(ANNEN)).toBe(200);
    const side = await naarDetErUtfoert();
    expect(side).toContain('Hele journalen (trukket tilbake)');
    expect(side).toContain('Opphev: vis igjen');
    const [linje] = (await loggenTil(arkiv.data, 'utvikler#leder')).filter(
      ({ handling }) => handling === 'steng',
    );
    expect(linje).toMatchObject({ rolle: 'leder', virksomhet: 'fjordvik', grunn: 'Feil i leveransen' });
    await bestem('leder', { omfang: 'journal', handling: 'opphev' });
    expect(await status(POST)).toBe(200);
  });

  test.each(['journal', 'kilde arkiv'])(
    'of «%s» shows first what disappears, and the very bytes that come',
    async (omfang) => {
      const leder = await inn('leder');
      const sporring = new URLSearchParams({ omfang }).toString();
      expect((await leder.les(SIDE)).tekst).toContain(`href="${SIDE}/se?${sporring}"`);
      const side = ord((await leder.les(`${SIDE}/se?${sporring}`)).tekst);
      const { antallPoster } = await medJournal((journal) => journal.ferskhet('fjordvik'));
      expect(side).toContain(
        `blir ${antallPoster} journalposter borte for publikum. Ingenting er bestemt ennå.`,
      );
      expect(side).toMatch(/Enhet Journalposter Saker Dokumenter .*\d/);
      expect(side).toContain('2026/1-1');
      const bytes = `${SIDE}/publikum?${sporring}&nummer=2026%2F1-1`;
      expect((await leder.les(bytes)).tekst).toMatch(/Slik får publikum 2026\/1-1 \(svar (410|503)\)/);
      const foer = await leder.les(`${bytes}&kilde=ja`);
      expect(await status(POST)).toBe(200);

      await bestem('leder', { omfang });
      await naarDetErUtfoert();
      const etter = await hent(konsoll.port, POST);
      const utenTall = (tekst: string): string => tekst.replaceAll(/nonce="[^"]*"|nonce-[\w+/=-]+/g, '');
      expect(utenTall(foer.tekst)).toBe(utenTall(etter.tekst));
      const sett = (await loggenTil(arkiv.data, 'utvikler#leder')).filter(
        ({ grunn }) => grunn === 'før tilbaketrekking av alt',
      );
      expect(sett.map(({ gjenstand }) => gjenstand)).toContain('2026/1-1');
    },
  );

  test('is shown first to none but a leader, and of no source that is not there', async () => {
    for (const hvem of ['arkivar', 'leser'])
      for (const sti of ['se?omfang=journal', 'publikum?omfang=journal&nummer=2026%2F1-1'])
        expect((await (await inn(hvem)).les(`${SIDE}/${sti}`)).status).toBe(403);
    const leder = await inn('leder');
    for (const sti of ['se?omfang=kilde+finnes-ikke', 'se?omfang=alt', 'publikum?omfang=journal&nummer=x'])
      expect((await leder.les(`${SIDE}/${sti}`)).status).toBe(404);
  });

  test('everything from a source is gone, tells of the incident, and is there again when it is undone', async () => {
    expect((await bestem('leder', { omfang: 'kilde arkiv' })).status).toBe(303);
    expect(await status(POST)).not.toBe(200);
    const side = await naarDetErUtfoert();
    expect(side).toContain('Alt fra kilden «arkiv» (trukket tilbake)');
    expect(side).toMatch(/72 timer.*Opprett en hendelse/);
    expect(await status(POST)).toBe(410);
    await bestem('leder', { omfang: 'kilde arkiv', handling: 'opphev' });
    await naarDetErUtfoert();
    expect(await status(POST)).toBe(200);
  });

  test.each([
    ['without the body’s name', { omfang: 'journal', bekreft: 'fjordvik' }, 'nøyaktig slik det står'],
    ['without a reason', { omfang: 'journal', grunn: '  ' }, 'Skriv en grunn.'],
    ['of nothing', { omfang: '' }, 'Velg hva som skal'],
    ['of a source that there is none of', { omfang: 'kilde finnes-ikke' }, 'ingenting fra den kilden'],
    ['of what nobody knows how to do', { omfang: 'journal', handling: 'slett' }, 'Velg hva som skal'],
  ])('%s, nothing is done', async (_, felt, melding) => {
    const svar = await bestem('leder', felt);
    expect(svar.status).toBe(400);
    expect(ord(svar.tekst)).toContain(melding);
    expect(await status(POST)).toBe(200);
  });

  test('an undoing that was chosen before somebody decided anew is refused', async () => {
    const sett = skjultFelt((await (await inn('leder')).les(SIDE)).tekst, 'sett');
    await bestem('leder', { omfang: 'kilde arkiv' });
    await naarDetErUtfoert();
    const svar = await bestem('leder', { omfang: 'kilde arkiv', handling: 'opphev', sett });
    expect(svar.status).toBe(400);
    expect(await status(POST)).toBe(410);
  });

  test('is nobody’s but a leader’s', async () => {
    for (const hvem of ['arkivar', 'plan', 'leser', 'revisor']) {
      const en = await inn(hvem);
      expect((await en.les(SIDE)).status, hvem).toBe(403);
      const felt = { omfang: 'journal', handling: 'trekk', grunn: 'x', bekreft: NAVN, sett: '0' };
      expect((await en.send(SIDE, felt)).status, hvem).toBe(403);
    }
    expect(await status(POST)).toBe(200);
  });
});
