import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { KOE, PERSONLIG, PNG, sendFiler, spoer, spoerMedEpost, V } from './hjelp.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  const sti = join(arkiv.data, 'konfig.json');
  const konfig = JSON.parse(readFileSync(sti, 'utf8')) as { virksomheter: { innsyn?: object }[] };
  const virksomheter = konfig.virksomheter.map((en) => ({
    ...en,
    innsyn: { ...en.innsyn, fireOeyne: true, arkivordre: { epost: 'ordre@arkiv.example' } },
  }));
  writeFileSync(sti, JSON.stringify({ ...konfig, virksomheter }));
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

const AVSLAG = { art: 'svar', dok: '1', utfall: 'avslag', hjemmel: PERSONLIG, resten: 'c', sprak: 'nb' };

/** Presses a button under the letter, on the page as it stands. */
async function trykk(hvem: Ansatt, utkast: string, handling: string): Promise<number> {
  const skjema = /<form class="knapperad"[\s\S]*?<\/form>/.exec((await hvem.les(utkast)).tekst)?.[0] ?? '';
  return (await hvem.send(utkast, { handling, sett: skjultFelt(skjema, 'sett') })).status;
}

test('an answer is sent when another than its author has approved it, with the files that were there then (R44)', async () => {
  const [en, annen] = [await loggInnSom(tjener.port, 'arkivar'), await loggInnSom(tjener.port, 'arkivar-2')];
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const { hoder } = await en.send(`${sti}/svar`, AVSLAG);
  const utkast = (hoder.location ?? '').replace(/\?.*$/, '');

  const egen = (await en.les(utkast)).tekst;
  expect(egen).toContain('En annen må godkjenne utkastet.');
  expect(egen).not.toMatch(/value="(?:godkjenn|send)"/);
  expect(await trykk(en, utkast, 'godkjenn')).toBe(409);
  expect(await trykk(en, utkast, 'send')).toBe(409);
  expect((await annen.les(KOE)).tekst).toContain('Utkast venter på godkjenning');

  expect((await annen.les(utkast)).tekst).toContain('value="godkjenn"');
  expect(await trykk(annen, utkast, 'godkjenn')).toBe(303);
  expect((await en.les(utkast)).tekst).toContain('value="send"');
  await sendFiler(tjener.port, en, `${sti}/fil`, { dok: '1', fil: PNG });
  expect(await trykk(en, utkast, 'send'), 'a file came after the approval').toBe(409);
  expect(await trykk(annen, utkast, 'godkjenn')).toBe(303);
  expect(await trykk(en, utkast, 'send')).toBe(303);
});

test('a file that comes to a document after it was given is given when another than who put it there has looked (R44)', async () => {
  const [en, annen] = [await loggInnSom(tjener.port, 'arkivar'), await loggInnSom(tjener.port, 'arkivar-2')];
  const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const { hoder } = await en.send(`${sti}/svar`, { art: 'svar', dok: '1', utfall: 'innsyn', sprak: 'nb' });
  const utkast = (hoder.location ?? '').replace(/\?.*$/, '');
  expect(await trykk(annen, utkast, 'godkjenn')).toBe(303);
  expect(await trykk(en, utkast, 'send')).toBe(303);

  const utlevert = async (): Promise<boolean> => (await hent(tjener.port, status)).tekst.includes('/fil/');
  expect((await en.les(sti)).tekst).toContain('når en annen har godkjent den');
  const lagt = await sendFiler(tjener.port, en, `${sti}/fil`, { dok: '1', utlever: 'ja', fil: PNG });
  expect(lagt.hoder.location).toContain('gjort=fil-holdt');
  const egen = (await en.les(sti)).tekst;
  expect(egen).toContain('venter på at en annen godkjenner den');
  expect(egen).not.toContain('name="godkjenn"');
  expect(await utlevert()).toBe(false);

  const fil = /name="godkjenn" value="([^"]+)"/.exec((await annen.les(sti)).tekst)?.[1] ?? '';
  expect((await en.send(`${sti}/fil`, { godkjenn: fil })).status).toBe(409);
  expect(await utlevert()).toBe(false);
  const godkjent = await annen.send(`${sti}/fil`, { godkjenn: fil });
  expect(godkjent.hoder.location).toContain('gjort=fil-godkjent');
  expect(await utlevert()).toBe(true);
  expect((await annen.send(`${sti}/fil`, { godkjenn: fil })).status).toBe(422);
});

test('the order to the archive’s own system is sent once more when it is asked for', async () => {
  const en = await loggInnSom(tjener.port, 'arkivar');
  const { referanse } = await spoerMedEpost(tjener.port, arkiv.data, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const ordrer = async (): Promise<number> =>
    [...(await en.les(sti)).tekst.matchAll(/Bestilling til arkivsystemet \(order\.xml\) til arkivsystemet/g)]
      .length;
  expect(await ordrer()).toBe(1);
  expect((await en.send(sti, { handling: 'ordre' })).status).toBe(303);
  expect(await ordrer()).toBe(2);
});
