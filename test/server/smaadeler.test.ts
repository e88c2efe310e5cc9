import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESERVERTE_STIER } from '../../src/konfig/slug.ts';
import { RUTER } from '../../src/server/arkiv/ruter.ts';
import { lagDatoklokke } from '../../src/server/vakt/datoklokke.ts';
import { harEtag, lagAvtrykk, lagEtag } from '../../src/server/svar/etag.ts';
import { lesForesporsel } from '../../src/server/foresporsel/foresporsel.ts';
import { velgKoding } from '../../src/server/svar/komprimering.ts';
import { lesMiljo, UgyldigMiljo } from '../../src/server/oppstart/miljo.ts';
import { finnRute, lestSporring } from '../../src/server/foresporsel/ruter.ts';
import { Sidelager } from '../../src/server/svar/sidelager.ts';
import { lesSporring, SOKEPARAMETRE, sporringTilUrl } from '../../src/server/foresporsel/sporring-fra-url.ts';
import { velgSprak } from '../../src/server/foresporsel/sprak.ts';
import { sporring } from '../../src/sok/sokemotor.ts';
import { datoI } from '../../src/tid/oslo.ts';

describe('a search in an address', () => {
  const dato = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((dag) => dag.toISOString().slice(0, 10));
  const liste = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 });
  const vilkaarlig = fc
    .record({
      q: fc.string({ maxLength: 60 }).map((tekst) => tekst.trim()),
      virksomhet: liste,
      periode: fc.option(fc.tuple(dato, dato).map((par) => par.toSorted())),
      type: fc.uniqueArray(fc.constantFrom('I', 'U', 'N', 'X', 'S')),
      enhet: liste,
      hjemmel: liste,
      skjermet: fc.option(fc.boolean()),
      dokument: fc.option(fc.boolean()),
      sortering: fc.constantFrom('relevans', 'nyeste', 'eldste', 'publisert'),
      side: fc.integer({ min: 1, max: 10_000 }),
      antall: fc.integer({ min: 1, max: 100 }),
    })
    .map(({ periode, skjermet, dokument, ...resten }) =>
      sporring.parse({
        ...resten,
        ...(periode === null ? {} : { fra: periode[0], til: periode[1] }),
        ...(skjermet === null ? {} : { skjermet }),
        ...(dokument === null ? {} : { dokument }),
      }),
    );

  test('is the same search when it is read back', () => {
    fc.assert(
      fc.property(vilkaarlig, (sok) => {
        expect(lesSporring(new URLSearchParams(sporringTilUrl(sok)))).toEqual({ ok: true, sporring: sok });
      }),
    );
  });

  test('never throws, and names only its own parameters, whatever is written', () => {
    const par = fc.tuple(fc.constantFrom(...SOKEPARAMETRE), fc.string());
    fc.assert(
      fc.property(fc.array(par, { maxLength: 80 }), (parametre) => {
        const lest = lesSporring(new URLSearchParams(parametre));
        if (!lest.ok) expect(SOKEPARAMETRE).toEqual(expect.arrayContaining([...lest.feil]));
      }),
    );
  });

  test.each([
    ['fra=&til=&q=&side=', {}],
    ['fra=1.10.2026', { fra: '2026-10-01' }],
    ['fra=01.10.2026&til=2026-10-01', { fra: '2026-10-01', til: '2026-10-01' }],
    ['skjermet=nei&dokument=ja', { skjermet: false, dokument: true }],
    ['type=I&type=I&type=U', { type: ['I', 'U'] }],
  ])('«%s» is read as a person means it', (adresse, ventet) => {
    expect(lesSporring(new URLSearchParams(adresse))).toEqual({ ok: true, sporring: sporring.parse(ventet) });
  });

  test.each([
    ['fra=2026-02-30&q=plan', ['fra'], { q: 'plan' }],
    ['fra=2026-10-02&til=2026-10-01', ['til'], { fra: '2026-10-02' }],
    ['type=Z&side=0&antall=101', ['type', 'side', 'antall'], {}],
    ['side=1e3&enhet=Skole', ['side'], { enhet: ['Skole'] }],
    ['skjermet=kanskje', ['skjermet'], {}],
    [`q=${'a'.repeat(501)}`, ['q'], {}],
    [`virksomhet=${Array.from({ length: 51 }, (_, i) => i).join('&virksomhet=')}`, ['virksomhet'], {}],
  ])('«%.40s» is refused by name, and the rest is kept', (adresse, feil, lesbart) => {
    expect(lesSporring(new URLSearchParams(adresse))).toEqual({
      ok: false,
      feil,
      lesbar: sporring.parse(lesbart),
    });
  });
});

describe('the language of an address', () => {
  test('stands first, and the site’s own has none', () => {
    expect(velgSprak('/nn/sok', 'nb')).toEqual({ art: 'funnet', sprak: 'nn', sti: '/sok' });
    expect(velgSprak('/en', 'nb')).toEqual({ art: 'funnet', sprak: 'en', sti: '/' });
    expect(velgSprak('/sok', 'nb')).toEqual({ art: 'funnet', sprak: 'nb', sti: '/sok' });
    expect(velgSprak('/nynorskby/sak/2026/1', 'nb')).toMatchObject({ sprak: 'nb' });
    expect(velgSprak('/nb/sok', 'nn')).toEqual({ art: 'funnet', sprak: 'nb', sti: '/sok' });
    expect(velgSprak('/nn/sok', 'nn')).toEqual({ art: 'omdiriger', til: '/sok' });
  });

  test('never sends a reader to another site', () => {
    fc.assert(
      fc.property(fc.string(), (hale) => {
        const valg = velgSprak(`/nb/${hale}`, 'nb');
        if (valg.art === 'omdiriger') expect(valg.til).toMatch(/^\/(?!\/)/);
      }),
    );
  });
});

describe('the address of a request', () => {
  test.each(['http://annet.example/', '//annet.example/', '/\\annet.example', '*', ''])(
    '«%s» is refused',
    (url) => {
      expect(lesForesporsel({ method: 'GET', url })).toMatchObject({ art: 'avvist', status: 400 });
    },
  );

  test('a slash at the end is taken away, and the redirect stays on this site', () => {
    expect(lesForesporsel({ method: 'GET', url: '/om/?a=1' })).toEqual({ art: 'omdiriger', til: '/om?a=1' });
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (sti, hale) => {
        const lest = lesForesporsel({ method: 'GET', url: `${sti}${hale}/` });
        if (lest.art === 'omdiriger') expect(lest.til).toMatch(/^\/(?!\/)/);
      }),
    );
  });

  test('is known by kind, and reads no more of the query than it needs', () => {
    expect(finnRute('/by/sak/2026/12')).toBe('sak');
    expect(finnRute('/by/sak/2026/12/3')).toBe('journalpost');
    expect(finnRute('/by/postliste/2026-11-19')).toBe('dagliste');
    expect(finnRute('/By')).toBe('ukjent');
    expect(finnRute('/by/sak/2026/12/3/4')).toBe('ukjent');
    const sporring = '?side=2&q=plan&side=3';
    for (const rute of ['sok', 'api', 'postliste'] as const)
      expect(lestSporring(rute, sporring)).toBe(sporring);
    expect(lestSporring('dagliste', sporring)).toBe('?side=2');
    expect(lestSporring('dagliste', '?side=2%26q')).toBe('?side=2%26q');
    expect(lestSporring('dagliste', '?q=plan')).toBe('');
    expect(lestSporring('sak', sporring)).toBe('');
  });

  test('every page of the site itself is taken, so that no body can hide it', () => {
    for (const sti of [
      '/sok',
      '/om',
      '/hjemler',
      '/personvern',
      '/tilgjengelighet',
      '/nb',
      '/nn',
      '/en',
      '/api',
    ]) {
      expect(RESERVERTE_STIER.has(sti.slice(1))).toBe(true);
    }
  });

  test('are no body’s, and neither is what lies beside the bodies in the console', () => {
    const egne = RUTER.flatMap(({ sti }) => {
      const del = sti.split('/')[2];
      return del === undefined || del.startsWith(':') ? [] : [del];
    });
    expect(egne).toContain('logg');
    for (const navn of egne) expect([navn, RESERVERTE_STIER.has(navn)]).toEqual([navn, true]);
  });
});

describe('the choice of coding', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('%s gives %s', (akseptert, koding) => {
    expect(velgKoding(akseptert)).toBe(koding);
  });
});

describe('an ETag', () => {
  test('follows from the bytes and the coding, and from nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (en, to) => {
        const like = Buffer.compare(en, to) === 0;
        const [spor, annet] = [lagAvtrykk(en), lagAvtrykk(to)];
        expect(lagEtag(spor, 'identity') === lagEtag(annet, 'identity')).toBe(like);
        expect(lagEtag(spor, 'br')).not.toBe(lagEtag(spor, 'gzip'));
      }),
    );
  });

  test('is found in what a browser or a proxy sends back', () => {
    expect(harEtag('"a", W/"b"', '"b"')).toBe(true);
    expect(harEtag('*', '"b"')).toBe(true);
    expect(harEtag('"c"', '"b"')).toBe(false);
    expect(harEtag(undefined, '"b"')).toBe(false);
  });
});

describe('the page store', () => {
  const sett = (lager: Sidelager<string>, nokkel: string, storrelse: number, levetid = Infinity) =>
    lager.sett('1', nokkel, nokkel, { storrelse, naa: 0, levetid });

  test('holds no more bytes than it was given, and throws out what was asked for longest ago', () => {
    const lager = new Sidelager<string>(100);
    lager.hent('1', '', 0);
    for (const nokkel of ['a', 'b', 'c', 'd']) sett(lager, nokkel, 25);
    lager.hent('1', 'a', 0);
    sett(lager, 'e', 25);
    expect(['a', 'b', 'c', 'd', 'e'].filter((nokkel) => lager.hent('1', nokkel, 0) !== undefined)).toEqual([
      'a',
      'c',
      'd',
      'e',
    ]);
  });

  test('forgets everything when the journal changes, also what was begun before and finished after', () => {
    const lager = new Sidelager<string>(100);
    lager.hent('1', '', 0);
    sett(lager, 'a', 10);
    expect(lager.hent('2', 'a', 0)).toBeUndefined();
    sett(lager, 'b', 10);
    expect(lager.hent('2', 'b', 0)).toBeUndefined();
    expect(lager.hent('1', 'a', 0)).toBeUndefined();
  });

  test('lets what has a time to live go when the time has come', () => {
    const lager = new Sidelager<string>(100);
    lager.hent('1', '', 0);
    sett(lager, 'a', 10, 500);
    expect(lager.hent('1', 'a', 499)).toBe('a');
    expect(lager.hent('1', 'a', 500)).toBeUndefined();
  });
});

describe('the clock of dates', () => {
  test('gives the date of Oslo at every instant, also around midnight and the change of clocks', () => {
    const fra = Date.parse('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 366 * 86_400_000 }), { minLength: 1 }), (tider) => {
        let naa = new Date(fra);
        const dato = lagDatoklokke(() => naa);
        for (const tid of tider) {
          naa = new Date(fra + tid);
          expect(dato()).toBe(datoI(naa));
        }
      }),
    );
    let naa = new Date('2026-11-20T22:59:59.999Z');
    const dato = lagDatoklokke(() => naa);
    expect(dato()).toBe('2026-11-20');
    naa = new Date('2026-11-20T23:00:00.000Z');
    expect(dato()).toBe('2026-11-21');
  });
});

describe('the environment', () => {
  test('has defaults that stay on this machine and open nothing internal', () => {
    const standard = {
      port: 4321,
      vert: '127.0.0.1',
      data: 'data',
      rolle: 'offentlig',
      nettadresse: undefined,
    };
    expect(lesMiljo({})).toEqual(standard);
    expect(lesMiljo({ PORT: '', HOST: '', DATA: '', ROLLE: '', NETTADRESSE: '' })).toEqual(standard);
    expect(lesMiljo({ NETTADRESSE: 'https://postliste.example/' })).toMatchObject({
      nettadresse: 'https://postliste.example',
    });
  });

  test('is read as it was meant where a file has spaces around what it says, or brackets around an address', () => {
    expect(
      lesMiljo({
        PORT: ' 4322 ',
        HOST: '[::1]',
        ROLLE: 'begge ',
        NETTADRESSE: ' https://postliste.example ',
      }),
    ).toMatchObject({ port: 4322, vert: '::1', rolle: 'begge', nettadresse: 'https://postliste.example' });
  });

  test('that names a data folder with what a shell would have taken away, makes no other folder', () => {
    const env = { PATH: process.env['PATH'], DATA: '"data-som-ikke-finnes"' };
    for (const skript of ['eksport.ts', 'vedlikehold.ts']) {
      const sti = join(import.meta.dirname, '..', '..', 'scripts', skript);
      const svar = spawnSync(process.execPath, [sti, 'auto', 'x'], { env, encoding: 'utf8' });
      expect(svar).toMatchObject({ status: 2, stderr: expect.stringMatching(/^DATA har hermetegn/u) });
    }
    expect(existsSync('"data-som-ikke-finnes"')).toBe(false);
  });

  test.each([
    { PORT: '70000' },
    { PORT: '1.5' },
    { ROLLE: 'Offentlig' },
    { ROLLE: 'Arkiv' },
    { NETTADRESSE: 'javascript:alert(1)' },
    { KONSOLLADRESSE: 'konsollet' },
    { JOURNALADRESSE: 'journalen' },
    { NETTADRESSE: 'https://kommunen.example/postliste' },
    { NETTADRESSE: 'https://kommunen.example/?postliste' },
    { DATA: ' /srv/data' },
    { DATA: '"/srv/data"' },
  ])('%o is refused without saying the value back', (env) => {
    expect(() => lesMiljo(env)).toThrow(UgyldigMiljo);
    const verdi = Object.values(env)[0] ?? '';
    try {
      lesMiljo(env);
    } catch (feil) {
      expect(String(feil)).not.toContain(verdi);
    }
  });
});
