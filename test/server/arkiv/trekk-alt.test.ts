import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { skjultFelt } from '../innsyn-i-test.ts';
import { hent, type Testtjener } from '../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from './arkiv-data.ts';
import { loggInnSom, startKonsoll } from './konsoll-i-test.ts';
import { loggenTil, ord } from './les-side.ts';

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
    expect((await bestem('leder', { omfang: 'journal' })).status).toBe(303);
    expect(await status(POST)).not.toBe(200);
    expect(await status('/api/v1/saker/fjordvik/2026/1')).not.toBe(200);
    expect(await status(ANNEN)).toBe(200);
    expect(await naarDetErUtfoert()).toContain('Hele journalen (trukket tilbake)');
    const [linje] = (await loggenTil(arkiv.data, 'utvikler#leder')).filter(
      ({ handling }) => handling === 'steng',
    );
    expect(linje).toMatchObject({ rolle: 'leder', virksomhet: 'fjordvik', grunn: 'Feil i leveransen' });
    await bestem('leder', { omfang: 'journal', handling: 'opphev' });
    expect(await status(POST)).toBe(200);
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
