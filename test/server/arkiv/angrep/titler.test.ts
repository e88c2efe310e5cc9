import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RUTER } from '../../../../src/server/arkiv/ruter.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { brudd, FIENDTLIG, fyllFiendtlig } from './fiendtlig-data.ts';
import type { Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { adresseAv } from '../adgang/rutene.ts';
import { gaaGjennom, type Besoekt } from '../sider-i-test.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let leder: Ansatt;
let sider: readonly Besoekt[] = [];
beforeAll(async () => {
  arkiv = await fyllFiendtlig();
  konsoll = await startKonsoll(arkiv.data);
  leder = await loggInnSom(konsoll.port, 'leder');
  sider = await gaaGjennom(leder, [
    ...RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti)),
    '/arkiv/fjordvik/journal?fra=2026-01-01&til=2026-12-31',
    '/arkiv/fjordvik/journal/csv?fra=2026-01-01&til=2026-12-31',
  ]);
}, 300_000);
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const htmlsider = (): readonly Besoekt[] =>
  sider.filter(({ svar }) => (svar.hoder['content-type'] ?? '').startsWith('text/html'));

describe('what somebody hostile has written in the archive', () => {
  test('is on pages that are looked at here', () => {
    expect(sider.length).toBeGreaterThan(20);
    const alt = sider.map(({ svar }) => svar.tekst).join('\n');
    for (const tegn of ['window.ond=1', 'window.ond=2', 'window.ond=4', 'HYPERLINK', '\u202e'])
      expect(alt.includes(tegn), tegn).toBe(true);
  });

  test('would be seen if it had been', () => {
    for (const tekst of FIENDTLIG.slice(0, 6)) {
      expect(brudd(`<p title="${tekst}">${tekst}</p><p title='${tekst}'></p>`), tekst).not.toEqual([]);
      expect(brudd(`<a href="/arkiv?x=${encodeURIComponent(tekst)}">a</a>`)).toEqual([]);
    }
    expect(brudd(`<a href="${FIENDTLIG[6]}">a</a>`)).toEqual(['href']);
  });

  test('makes no page fail', () => {
    for (const { sti, svar } of sider) expect(svar.status, sti).toBeLessThan(500);
    expect(konsoll.logg()).not.toContain('"level":50');
  });

  test('is never taken for the page’s own: no element, handler or address that the page did not have', () => {
    for (const { sti, svar } of htmlsider()) expect(brudd(svar.tekst), sti).toEqual([]);
  });

  test('comes with the rule that lets no script of the page itself run', () => {
    for (const { sti, svar } of sider) {
      const regel = svar.hoder['content-security-policy'] ?? '';
      expect(regel, sti).toContain("default-src 'none'");
      // A letter has its own style in it, and is shut in where nothing can act.
      if (!/; sandbox$/.test(String(regel))) expect(regel, sti).not.toContain('unsafe');
      expect(svar.hoder['x-content-type-options'], sti).toBe('nosniff');
      expect(svar.hoder['cache-control'], sti).toBe('no-store');
    }
  });

  test('is no formula in a file', () => {
    const filer = sider.filter(({ svar }) => (svar.hoder['content-type'] ?? '').startsWith('text/csv'));
    expect(filer.length).toBeGreaterThan(0);
    let felt = 0;
    for (const { sti, svar } of filer)
      for (const [, verdi = ''] of svar.tekst.matchAll(/"((?:[^"]|"")*)"/g)) {
        felt += 1;
        expect(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u.test(verdi), `${sti}: ${verdi.slice(0, 40)}`).toBe(
          false,
        );
      }
    expect(felt).toBeGreaterThan(100);
  });

  test('is in no line of the server’s log', () => {
    expect(konsoll.logg()).not.toMatch(/ond|HYPERLINK|<|\u202e/);
  });
});

describe('what somebody hostile asks for', () => {
  test('in any field of any address is read as text, and said back as text where it is', async () => {
    const felter = new Set(
      sider.flatMap(({ sti }) => [...new URL(sti, 'http://localhost').searchParams.keys()]),
    );
    for (const navn of ['q', 'kode', 'etter', 'fra', 'til', 'enhet', 'side', 'antall', 'liste', 'hvem'])
      felter.add(navn);
    for (const { sti, les } of RUTER) {
      if (les === undefined) continue;
      for (const verdi of [
        ...FIENDTLIG.slice(0, 8),
        '\0',
        '%',
        '\ud800',
        '9'.repeat(400),
        '-1',
        '__proto__',
      ]) {
        const sporring = new URLSearchParams([...felter].map((navn) => [navn, verdi]));
        const { status, tekst } = await leder.les(`${adresseAv(sti)}?${sporring}`);
        expect(status, `${sti} ${verdi.slice(0, 20)}`).toBeLessThan(500);
        expect(brudd(tekst), sti).toEqual([]);
      }
    }
  }, 300_000);

  test('in the place of a number, a date or a name in an address leads nowhere', async () => {
    for (const { sti, les } of RUTER) {
      if (les === undefined) continue;
      for (const del of sti.match(/:[a-z]+/g) ?? [])
        for (const verdi of [
          '..',
          '%2e%2e',
          '..%2f..%2fkonfig.json',
          '%00',
          '1%00',
          "1'--",
          '1e3',
          '٣',
          '%F0%9F%92%A3',
          '0x1',
          '99999999999',
          '<b>',
          '__proto__',
          'constructor',
        ]) {
          const ond = adresseAv(sti.replace(del, `\u0001`)).replace('\u0001', verdi);
          const { status, tekst } = await leder.les(encodeURI(ond).replaceAll('%25', '%'));
          expect([303, 400, 403, 404], `${sti} ${del} ${verdi}`).toContain(status);
          expect(tekst).not.toContain('<b>');
        }
    }
  }, 300_000);
});
