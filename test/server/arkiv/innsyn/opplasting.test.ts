import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { KOE, PNG, sendFiler, spoer, V } from './hjelp.ts';
import { type Ansatt, loggInnSom, startKonsoll } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let en: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  en = await loggInnSom(tjener.port, 'arkivar');
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

const MB = 1024 * 1024;
const GRENSE = 'grense-mellom-deler';
const filer = (): readonly string[] => {
  const mappe = join(arkiv.data, 'innsyn-filer');
  return existsSync(mappe) ? readdirSync(mappe) : [];
};

/** Puts a file on a request, in so many pieces with so many milliseconds between; `brytVed` hangs up before that piece. */
async function last(
  referanse: string,
  fil: Buffer,
  { biter, mellom, brytVed }: { readonly biter: number; readonly mellom: number; readonly brytVed?: number },
): Promise<{ readonly status: number; readonly til: string }> {
  const merke = skjultFelt((await en.les('/arkiv')).tekst, 'merke');
  const felt = (navn: string, mer = ''): string =>
    `--${GRENSE}\r\nContent-Disposition: form-data; name="${navn}"${mer}\r\n\r\n`;
  const kropp = Buffer.concat([
    Buffer.from(`${felt('merke')}${merke}\r\n${felt('dok')}1\r\n${felt('fil', '; filename="x.pdf"')}`),
    fil,
    Buffer.from(`\r\n--${GRENSE}--\r\n`),
  ]);
  const bit = Math.ceil(kropp.byteLength / biter);
  return new Promise((ferdig) => {
    const kall = request(
      {
        port: tjener.port,
        path: `${KOE}/${referanse}/fil`,
        method: 'POST',
        agent: false,
        headers: {
          'content-type': `multipart/form-data; boundary=${GRENSE}`,
          'content-length': String(kropp.byteLength),
          'sec-fetch-site': 'same-origin',
          cookie: en.kapsel,
        },
      },
      (svar) => {
        svar.resume();
        svar.on('end', () => {
          ferdig({ status: svar.statusCode ?? 0, til: svar.headers.location ?? '' });
        });
      },
    );
    kall.on('error', () => {
      ferdig({ status: 0, til: '' });
    });
    void (async () => {
      for (let i = 0; i < biter; i += 1) {
        if (i === brytVed) {
          kall.destroy();
          return;
        }
        kall.write(kropp.subarray(i * bit, (i + 1) * bit));
        await vent(mellom);
      }
      kall.end();
    })();
  });
}

test('a file of 12 MB over a line that takes 18 seconds arrives whole', { timeout: 120_000 }, async () => {
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
  const fil = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(12 * MB, 'innhold ')]);
  const fra = performance.now();
  expect(await last(referanse, fil, { biter: 60, mellom: 300 })).toEqual({
    status: 303,
    til: `${KOE}/${referanse}?gjort=fil`,
  });
  expect(performance.now() - fra, 'longer than a form may take').toBeGreaterThan(15_000);
  const sti = /\/fil\/([0-9a-f-]{36})"/.exec((await en.les(`${KOE}/${referanse}`)).tekst)?.[1] ?? '';
  const { raa } = await en.les(`${KOE}/${referanse}/fil/${sti}`);
  const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  expect(sum(raa)).toBe(sum(fil));
});

test('the largest file there may be is taken; one byte too many, a page or half a file leaves nothing behind', async () => {
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
  const foer = filer();
  const stor = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50 * MB - 9)]);
  expect((await last(referanse, stor, { biter: 50, mellom: 0 })).status).toBe(303);
  const etter = filer();
  expect(etter).toHaveLength(foer.length + 1);

  const forStor = Buffer.concat([stor, Buffer.alloc(256 * 1024)]);
  expect([0, 413]).toContain((await last(referanse, forStor, { biter: 50, mellom: 0 })).status);
  expect((await last(referanse, Buffer.from('<html>'), { biter: 1, mellom: 0 })).status).toBe(422);
  expect((await last(referanse, stor, { biter: 50, mellom: 5, brytVed: 25 })).status).toBe(0);
  for (let i = 0; i < 100 && filer().length > etter.length; i += 1) await vent(50);
  expect(filer()).toEqual(etter);
});

test('the files of several documents come in one form, each to its own; what is no document of the request gets none', async () => {
  const { referanse } = await spoer(tjener.port, `${V}:2026.1.1+3`);
  const sti = `${KOE}/${referanse}`;
  const foer = filer().length;
  const to = await sendFiler(tjener.port, en, `${sti}/fil`, { 'fil-1': PNG, 'fil-2': PNG });
  expect(to.hoder.location).toBe(`${sti}?gjort=filer`);
  const side = (await en.les(sti)).tekst;
  for (const navn of ['2026/1-1', '2026/1-3']) expect(side).toContain(`filen fra ${navn}`);
  expect(filer()).toHaveLength(foer + 2);
  for (const felt of ['fil-3', 'fil-', 'fil-1x', 'noe']) {
    const feil = await sendFiler(tjener.port, en, `${sti}/fil`, { [felt]: PNG });
    expect(feil.status, felt).toBe(422);
  }
  expect(filer()).toHaveLength(foer + 2);

  // What is given already is not given more without a word.
  const { hoder } = await en.send(`${sti}/svar`, { art: 'svar', dok: '1', utfall: 'innsyn', sprak: 'nb' });
  const utkast = (hoder.location ?? '').replace(/\?.*$/, '');
  const skjema = /<form class="knapperad"[\s\S]*?<\/form>/.exec((await en.les(utkast)).tekst)?.[0] ?? '';
  await en.send(utkast, { handling: 'send', sett: skjultFelt(skjema, 'sett') });
  const begge = await sendFiler(tjener.port, en, `${sti}/fil`, { 'fil-1': PNG, 'fil-2': PNG });
  expect(begge.status).toBe(422);
  // The other one was put there: it is not said that nothing was done.
  for (const tekst of ['Ikke alt ble gjort.', 'alt besvart med innsyn']) expect(begge.tekst).toContain(tekst);
  expect(filer(), 'the other is there').toHaveLength(foer + 3);
});
