import { PDFDocument, rgb } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INNSYNSRUTER } from '../../../../src/server/arkiv/innsyn/ruter.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { brudd, FIENDTLIG } from './fiendtlig-data.ts';
import { KOE, PNG, sendFiler, spoer, SPOERRER, V } from '../innsyn/hjelp.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { gaaGjennom } from '../sider-i-test.ts';
import { lagretStand } from '../stand-i-test.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let arkivar: Ansatt;
let plan: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  arkivar = await loggInnSom(tjener.port, 'arkivar');
  plan = await loggInnSom(tjener.port, 'plan');
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

interface Med {
  readonly referanse: string;
  readonly utkast: string;
  readonly fil: string;
}

/** A request with a draft and a file on it. */
async function kravMedAlt(liste: string, virksomhet = V): Promise<Med> {
  const { referanse } = await spoer(tjener.port, liste);
  const sti = `/arkiv/${virksomhet}/innsyn/${referanse}`;
  const { hoder } = await arkivar.send(`${sti}/svar`, {
    art: 'svar',
    dok: '1',
    utfall: 'innsyn',
    sprak: 'nb',
  });
  const utkast = (hoder.location ?? '').replace(/\?.*$/, '').split('/').at(-1) ?? '';
  expect((await sendFiler(tjener.port, arkivar, `${sti}/fil`, { dok: '1', fil: PNG })).status).toBe(303);
  // What the mail does by itself is no trace of anybody's trying.
  const posten = async (): Promise<string> =>
    /class="postliste-krav"[\s\S]*?<\/ul>/.exec((await arkivar.les(sti)).tekst)?.[0] ?? 'venter';
  await expect.poll(posten, { timeout: 20_000 }).not.toMatch(/venter|uvisst/);
  const { tekst } = await arkivar.les(sti);
  const fil = /\/fil\/([0-9a-f-]{36})"/.exec(tekst)?.[1] ?? '';
  expect([utkast.length, fil.length]).toEqual([36, 36]);
  return { referanse, utkast, fil };
}

/** The addresses that name a request, with what of it is named. */
const stierFor = (virksomhet: string, { referanse, utkast, fil }: Med) =>
  INNSYNSRUTER.filter(({ sti }) => sti.includes(':referanse')).flatMap(({ sti, les, skriv }) => {
    const hel = sti
      .replace(':virksomhet', virksomhet)
      .replace(':referanse', referanse)
      .replace('fil/:id', `fil/${fil}`)
      .replace(':id', utkast)
      .replace(':fil', 'brev.html')
      .replace(':nr', '1');
    return [
      ...(les === undefined ? [] : [{ metode: 'GET' as const, sti: hel }]),
      ...(skriv === undefined ? [] : [{ metode: 'POST' as const, sti: hel }]),
    ];
  });
const STEG = ['ta', 'overta', 'miljoe', 'stans', 'ordre', 'lenke', 'lagre', 'godkjenn', 'send', 'slett'];

async function proevAlt(
  hvem: Ansatt,
  virksomhet: string,
  med: Med,
): Promise<readonly [string, number, string][]> {
  const ut: [string, number, string][] = [];
  for (const { metode, sti } of stierFor(virksomhet, med))
    if (metode === 'GET') {
      const { status, tekst } = await hvem.les(sti);
      ut.push([sti, status, tekst]);
    } else
      for (const handling of STEG) {
        const felt = {
          handling,
          dok: '1',
          grunn: 'presisering',
          slett: med.fil,
          utfall: 'innsyn',
          art: 'svar',
        };
        const { status, tekst } = await hvem.send(sti, felt);
        ut.push([`${sti} ${handling}`, status, tekst]);
      }
  return ut;
}

describe('a request under an address that is not its own (IDOR)', () => {
  test('of another body: nothing is shown and nothing is done, whatever is asked for', async () => {
    const andres = await kravMedAlt('utvik:2026.1.1', 'utvik');
    const foer = lagretStand(arkiv.data);
    for (const [hva, status, tekst] of await proevAlt(arkivar, V, andres)) {
      expect([403, 404], hva).toContain(status);
      expect(tekst, hva).not.toContain(SPOERRER);
    }
    expect(lagretStand(arkiv.data)).toEqual(foer);
  }, 120_000);

  test('of another unit: the same', async () => {
    const skolens = await kravMedAlt(`${V}:2026.2.2`);
    const foer = lagretStand(arkiv.data);
    for (const [hva, status, tekst] of await proevAlt(plan, V, skolens)) {
      expect([403, 404], hva).toContain(status);
      expect(tekst, hva).not.toContain(SPOERRER);
    }
    expect(lagretStand(arkiv.data)).toEqual(foer);
  }, 120_000);

  test('a draft, a letter or a file of one request is not found under another', async () => {
    const [en, to] = [await kravMedAlt(`${V}:2026.1.1`), await kravMedAlt(`${V}:2026.2.2`)];
    const foer = lagretStand(arkiv.data);
    for (const hvem of [arkivar, plan]) {
      const sti = `${KOE}/${en.referanse}`;
      for (const ende of [
        `svar/${to.utkast}`,
        `svar/${to.utkast}/brev.html`,
        `svar/${to.utkast}/brev.pdf`,
        `fil/${to.fil}`,
      ])
        expect((await hvem.les(`${sti}/${ende}`)).status, ende).toBe(404);
      for (const handling of ['lagre', 'godkjenn', 'send', 'slett'])
        expect(
          (await hvem.send(`${sti}/svar/${to.utkast}`, { handling, sett: 'x' })).status,
          handling,
        ).toBeGreaterThanOrEqual(400);
      expect((await hvem.send(`${sti}/fil`, { slett: to.fil })).status).toBeGreaterThanOrEqual(400);
    }
    expect(lagretStand(arkiv.data)).toEqual(foer);
  }, 120_000);
});

describe('what somebody hostile sends with a request', () => {
  test('is text on every page that staff see it on, and in the letter', async () => {
    const referanser: string[] = [];
    for (const ondt of FIENDTLIG.slice(0, 6).map((tekst) => tekst.slice(0, 90))) {
      const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`, {
        navn: ondt,
        organisasjon: ondt,
        adresse: ondt,
        kommentar: ondt,
      });
      expect(referanse, ondt).not.toBe('');
      referanser.push(referanse);
      await arkivar.send(`${KOE}/${referanse}/svar`, {
        art: 'svar',
        dok: '1',
        utfall: 'feil-organ',
        rettOrgan: ondt,
        innledning: ondt,
        sprak: 'nb',
      });
    }
    expect(referanser.length).toBeGreaterThan(2);
    const sider = await gaaGjennom(arkivar, [KOE, ...referanser.map((r) => `${KOE}/${r}`)], 120);
    expect(sider.map(({ svar }) => svar.tekst).join('\n')).toContain('window.ond');
    for (const { sti, svar } of sider) {
      expect(svar.status, sti).toBeLessThan(500);
      const regel = svar.hoder['content-security-policy'] ?? '';
      if (!(svar.hoder['content-type'] ?? '').startsWith('text/html')) continue;
      // The letter has its own style in it, and is shut in where nothing can act.
      if (String(regel).endsWith('sandbox'))
        expect(
          brudd(svar.tekst).filter((hva) => hva !== '<style>'),
          sti,
        ).toEqual([]);
      else expect(brudd(svar.tekst), sti).toEqual([]);
    }
    expect(tjener.logg()).not.toMatch(/window\.ond|"level":50/);
  }, 180_000);
});

describe('a file that is put on a request', () => {
  const ONDE: readonly (readonly [string, Buffer])[] = [
    ['a page', Buffer.from('<!doctype html><script>window.ond=1</script>')],
    ['a drawing that runs', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.ond=1"/>')],
    ['a program', Buffer.from('MZ\x90\0')],
    ['a script', Buffer.from('#!/bin/sh\n')],
    ['nothing', Buffer.alloc(0)],
    ['a page with a picture’s bytes further in', Buffer.concat([Buffer.from('<script>'), PNG])],
  ];
  test.each(ONDE)('is not taken when it is %s', async (_hva, bytes) => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const svar = await sendFiler(tjener.port, arkivar, `${KOE}/${referanse}/fil`, { dok: '1', fil: bytes });
    expect(svar.status).toBe(422);
  });

  test('is warned of where what is blacked out in it can still be copied', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const sti = `${KOE}/${referanse}`;
    const pdf = await PDFDocument.create();
    const side = pdf.addPage();
    side.drawText('Vedtak om Kari Oppdiktsen', { x: 50, y: 700, size: 12 });
    side.drawRectangle({ x: 110, y: 697, width: 90, height: 14, color: rgb(0, 0, 0) });
    const fil = Buffer.from(await pdf.save());
    expect((await sendFiler(tjener.port, arkivar, `${sti}/fil`, { dok: '1', fil })).status).toBe(303);
    expect((await arkivar.les(sti)).tekst).toContain('svarte felter og tekst som kan merkes');
  });

  test('is handed out to be saved, never shown, by a name of our own, whatever hides in it', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const sti = `${KOE}/${referanse}`;
    const polyglott = Buffer.concat([
      Buffer.from('%PDF-1.4\n'),
      Buffer.from('<script>window.ond=1</script>'),
    ]);
    const sendt = await sendFiler(tjener.port, arkivar, `${sti}/fil`, { dok: '1', fil: polyglott });
    expect(sendt.status).toBe(303);
    const id = /\/fil\/([0-9a-f-]{36})"/.exec((await arkivar.les(sti)).tekst)?.[1] ?? '';
    const { hoder } = await arkivar.les(`${sti}/fil/${id}`);
    expect(hoder['content-type']).toBe('application/pdf');
    expect(hoder['content-disposition']).toBe(`attachment; filename="${referanse}-1.pdf"`);
    expect(hoder['x-content-type-options']).toBe('nosniff');
    expect(hoder['content-security-policy']).toBe("default-src 'none'; sandbox");
    for (const ond of ['..', '%2e%2e%2farkiv.db', `${id}%00`, `${id}.uferdig`, `..%2f${id}`])
      expect([404, 303, 400], ond).toContain((await arkivar.les(`${sti}/fil/${ond}`)).status);
  });
});
