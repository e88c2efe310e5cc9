import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lagToken, lesNoekkel, tokenhash } from '../../src/innsyn/hemmelighet.ts';
import { OedelagtFil } from '../../src/lager/systemfeil.ts';
import { lesEpost, lesFritekst, vask } from '../../src/innsyn/innsending.ts';
import {
  erIListen,
  fjern,
  leggTil,
  delListe,
  formaterListepost,
  lesListe,
  type Listepost,
  MAKS_I_LISTEN,
  skrivListe,
} from '../../src/innsyn/liste.ts';
import { lagReferanse, lesReferanse } from '../../src/innsyn/referanse.ts';
import { syntetiske } from '../kontroll/syntetiske-numre.ts';
import { nettverk } from '../../src/innsyn/tjeneste/bremser.ts';

const post: fc.Arbitrary<Listepost> = fc
  .record({
    virksomhet: fc.constantFrom('fjordvik', 'bergen', 'vestland-fylkeskommune', 'a1'),
    saksaar: fc.integer({ min: 1900, max: 2100 }),
    sakssekvensnummer: fc.integer({ min: 1, max: 999_999_999 }),
    dokumentnummer: fc.option(fc.nat(999_999_999), { nil: undefined }),
  })
  .map(({ dokumentnummer, ...sak }) => (dokumentnummer === undefined ? sak : { ...sak, dokumentnummer }));

describe('the list of what to ask for', () => {
  test('is its own address: what is written can be read back, and needs no escaping', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 60 }), (poster) => {
        const liste = leggTil([], ...poster);
        const tekst = skrivListe(liste);
        expect(new Set(lesListe(tekst).map((p) => JSON.stringify(p)))).toEqual(
          new Set(liste.map((p) => JSON.stringify(p))),
        );
        expect(
          encodeURIComponent(tekst).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2B', '+'),
        ).toBe(tekst);
      }),
    );
  });

  test('a full list of one body fits in a cookie', () => {
    const poster = Array.from({ length: MAKS_I_LISTEN + 5 }, (_, i) => ({
      virksomhet: 'vestland-fylkeskommune',
      saksaar: 2026,
      sakssekvensnummer: 10_000 + i,
      dokumentnummer: 12,
    }));
    const liste = leggTil([], ...poster);
    expect(liste).toHaveLength(MAKS_I_LISTEN);
    expect(skrivListe(liste).length).toBeLessThan(4000);
  });

  test('beyond what can be asked for at a time, the rest is kept apart, and no number is cut in two (R38)', () => {
    const saker = (antall: number, fra = 100_000): string =>
      `fjordvik:${Array.from({ length: antall }, (_, i) => `2026.${fra + i}.1`).join(',')}`;
    const { liste, resten } = delListe(saker(MAKS_I_LISTEN + 3));
    expect(liste).toHaveLength(MAKS_I_LISTEN);
    expect(resten.map(formaterListepost)).toEqual(['2026/100200-1', '2026/100201-1', '2026/100202-1']);
    const svaertLang = delListe(saker(3000));
    for (const { sakssekvensnummer } of [...svaertLang.liste, ...svaertLang.resten])
      expect(sakssekvensnummer).toBeGreaterThanOrEqual(100_000);
  });

  test('what cannot be read is left out, and the rest stays', () => {
    expect(lesListe('fjordvik:2026.1.2,tull,2026.3~../x:2026.1~bergen:2025.0.1,2025.7.1+2')).toEqual([
      { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 2 },
      { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 3 },
      { virksomhet: 'bergen', saksaar: 2025, sakssekvensnummer: 7, dokumentnummer: 1 },
      { virksomhet: 'bergen', saksaar: 2025, sakssekvensnummer: 7, dokumentnummer: 2 },
    ]);
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        lesListe(tekst);
      }),
    );
  });

  test('one thing is in it once, and can be taken out', () => {
    const a = { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 2 };
    const liste = leggTil([], a, { ...a });
    expect(liste).toEqual([a]);
    expect(erIListen(liste, a)).toBe(true);
    expect(fjern(liste, a)).toEqual([]);
  });
});

describe('a reference number (R40)', () => {
  test('is read back however it is written, and a mistyped one is known for what it is', () => {
    for (let i = 0; i < 200; i++) {
      const referanse = lagReferanse();
      expect(referanse).toMatch(/^[A-HJKMNP-Z2-9]{4}(-[A-HJKMNP-Z2-9]{4}){2}$/u);
      expect(lesReferanse(` ${referanse.toLowerCase().replaceAll('-', ' ')} `)).toBe(referanse);
      const tegn = [...referanse.replaceAll('-', '')];
      tegn.forEach((t, j) => {
        const feil = tegn.with(j, t === 'A' ? 'B' : 'A').join('');
        expect(lesReferanse(feil)).toBeUndefined();
        const nabo = tegn[j + 1];
        if (nabo !== undefined && nabo !== t)
          expect(
            lesReferanse(
              tegn
                .with(j, nabo)
                .with(j + 1, t)
                .join(''),
            ),
          ).toBeUndefined();
      });
    }
  });
});

describe('secret links', () => {
  test('are made from a key that only the server’s user and its group can read, and are good for one thing', () => {
    const mappe = mkdtempSync(join(tmpdir(), 'innsyn-'));
    const noekkel = lesNoekkel(mappe);
    expect(noekkel).toHaveLength(32);
    expect(lesNoekkel(mappe)).toEqual(noekkel);
    expect(statSync(join(mappe, 'innsyn.nokkel')).mode & 0o777).toBe(0o660);
    expect(lagToken(noekkel, 'status', 'x')).not.toBe(lagToken(noekkel, 'bekreft', 'x'));
    expect(lagToken(noekkel, 'status', 'x')).toMatch(/^[\w-]{32}$/u);
    expect(tokenhash('a')).not.toEqual(tokenhash('b'));
    rmSync(mappe, { recursive: true });
  });

  test('are not made from a key that is not whole: who runs the server is told what to do with it', () => {
    const mappe = mkdtempSync(join(tmpdir(), 'innsyn-'));
    const sti = join(mappe, 'innsyn.nokkel');
    for (const innhold of ['', 'ab'.repeat(16), 'zz'.repeat(32), '\0'.repeat(64)]) {
      writeFileSync(sti, innhold);
      expect(() => lesNoekkel(mappe), JSON.stringify(innhold)).toThrow(OedelagtFil);
    }
    expect(() => lesNoekkel(mappe)).toThrow(`er ødelagt: ${sti}. Legg den tilbake fra en sikkerhetskopi.`);
    rmSync(mappe, { recursive: true });
  });
});

test('a key that there is no room for leaves nothing behind, however often the server tries', () => {
  const mappe = mkdtempSync(join(tmpdir(), 'innsyn-'));
  const modul = pathToFileURL(join(import.meta.dirname, '../../src/innsyn/hemmelighet.ts')).href;
  const program = `import { lesNoekkel } from '${modul}'; lesNoekkel('${mappe}');`;
  // No file may hold a byte, as on a full disk.
  const uten = `trap '' XFSZ; ulimit -f 0; exec '${process.execPath}' --input-type=module -e "$0"`;
  const svar = spawnSync('sh', ['-c', uten, program], { encoding: 'utf8' });
  expect(svar.status).toBe(1);
  expect(svar.stderr).toContain('EFBIG');
  expect(readdirSync(mappe)).toEqual([]);
  rmSync(mappe, { recursive: true });
});

describe('what people write', () => {
  test.each(['kari@example.no', 'kari.nordmann+innsyn@post.example.no'])('%s is an address', (epost) => {
    expect(lesEpost(` ${epost} `)).toBe(epost);
  });

  test.each([
    'kari@example.no\r\nBcc: alle@example.no',
    'kari',
    'a@b',
    'Kari <kari@example.no>',
    'a@b.no,c@d.no',
    '',
  ])('what could become a header is no address: %j', (epost) => {
    expect(lesEpost(epost)).toBeUndefined();
  });

  test('an id number is refused, however it is written; other numbers are not', () => {
    fc.assert(
      fc.property(syntetiske, (nummer) => {
        for (const tekst of [
          `Jeg er ${nummer}.`,
          `født ${nummer.slice(0, 6)} ${nummer.slice(6)}`,
          `${nummer.slice(0, 6)}-${nummer.slice(6)}`,
        ])
          expect(lesFritekst(tekst, { maks: 100, flereLinjer: true })).toEqual({ kode: 'idnummer' });
      }),
    );
    expect(lesFritekst('sak 2026/123-4, telefon 99 99 99 99', { maks: 100, flereLinjer: true })).toEqual({
      tekst: 'sak 2026/123-4, telefon 99 99 99 99',
    });
  });

  test('control characters never come through, and a name is one line', () => {
    expect(vask('Kari\r\nNordmann\u0000\u202e', false)).toBe('Kari Nordmann');
    expect(vask('en\r\nto\u2028tre', true)).toBe('en\nto\ntre');
  });

  test('a household is one network, in both kinds of address', () => {
    expect(nettverk('2001:db8:1:2:3:4:5:6')).toBe(nettverk('2001:db8:1:2::9'));
    expect(nettverk('2001:db8:1:3::9')).not.toBe(nettverk('2001:db8:1:2::9'));
    expect(nettverk('::ffff:192.0.2.1')).toBe('192.0.2.1');
    expect(nettverk('192.0.2.1')).toBe('192.0.2.1');
  });
});
