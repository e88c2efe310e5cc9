import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finnVirksomhet, Konfigfeil, lesKonfig, tolkKonfig } from '../../src/konfig/les-konfig.ts';
import { demoVirksomhet, standardVirksomhet } from '../../src/konfig/standard.ts';

type Endring = (v: ReturnType<typeof demoVirksomhet>) => unknown;
const demo = demoVirksomhet();

const feil = (tekst: string): Konfigfeil => {
  try {
    tolkKonfig(tekst, 'konfig.json');
  } catch (e) {
    if (e instanceof Konfigfeil) return e;
    throw e;
  }
  throw new Error('Konfigurasjonen ble godtatt.');
};
const medEndring = (endre: Endring): Konfigfeil => feil(JSON.stringify({ virksomheter: [endre(demo)] }));
const steder = (f: Konfigfeil): readonly string[] => f.mangler.map((m) => m.sti);
const kilde = demo.kilder[0];
const medKode =
  (kode: object): Endring =>
  (v) => ({ ...v, kilder: [{ ...kilde, tilgangskoder: [kode] }] });

describe('the configuration', () => {
  test('of the invented municipality and of any body without one is right', () => {
    expect(tolkKonfig(JSON.stringify({ virksomheter: [demo] }), 'x').virksomheter[0]).toEqual(demo);
    const annen = standardVirksomhet({ arkivskaperNavn: 'Bø kommune' });
    expect(
      tolkKonfig(`\ufeff${JSON.stringify({ virksomheter: [demo, annen] })}`, 'x').virksomheter,
    ).toHaveLength(2);
  });

  test('is read from a file, and a missing file says so', () => {
    const mappe = mkdtempSync(join(tmpdir(), 'konfig-'));
    try {
      const sti = join(mappe, 'konfig.json');
      expect(() => lesKonfig(sti)).toThrow(/finnes ikke/u);
      writeFileSync(sti, JSON.stringify({ virksomheter: [demo] }));
      expect(lesKonfig(sti).virksomheter[0]?.slug).toBe('fjordvik');
    } finally {
      rmSync(mappe, { recursive: true });
    }
  });

  test('is told every mistake at once, with its place and how to mend it', () => {
    const f = medEndring((v) => ({
      ...v,
      navn: 3,
      slug: 'Fjord Vik',
      utsettArbeidsdager: 99,
      tull: true,
      kilder: [],
      kontakt: { navn: 'x', epost: 'nei' },
    }));
    expect(steder(f).toSorted()).toEqual([
      'virksomheter[0]',
      'virksomheter[0].kilder',
      'virksomheter[0].kontakt.epost',
      'virksomheter[0].navn',
      'virksomheter[0].slug',
      'virksomheter[0].utsettArbeidsdager',
    ]);
    expect(f.message).toContain('konfig.json');
    expect(f.message).toContain('virksomheter[0].kontakt.epost: Skriv en gyldig e-postadresse.');
    expect(f.message).toContain('tull');
  });

  test('that is no JSON, or empty, or lacks everything, is one clear mistake', () => {
    expect(feil('{ nei').message).toContain('ikke gyldig JSON');
    expect(feil('{\n  "navn": "hemmelig"\n  "b": 2\n}').message).toMatch(
      /\n {2}linje 3: Filen er ikke gyldig JSON\. .* der eller på linjen før\.$/u,
    );
    expect(feil('{}').message).toContain('virksomheter: Feltet mangler.');
    expect(steder(feil('{"virksomheter":[]}'))).toEqual(['virksomheter']);
    expect(steder(feil('3'))).toEqual(['']);
  });

  test('mistakes never repeat a value', () => {
    const f = medEndring((v) => ({
      ...v,
      slug: 'HEMMELIG',
      organisasjonsnummer: 'hemmelig',
      kontakt: { navn: 'x', epost: 'hemmelig' },
      kilder: [{ ...kilde, tilgangskoder: [{ kode: 'hemmelig', betegnelse: 'x', behandling: 'hemmelig' }] }],
    }));
    expect(f.message.toLowerCase()).not.toContain('hemmelig');
    expect(f.mangler.length).toBe(4);
  });

  test.each([
    'sok',
    'api',
    'om',
    'innsyn',
    'arkiv',
    'postliste',
    'hjelp',
    'nn',
    'nb',
    'en',
    'personvern',
    'tilgjengelighet',
    'favicon',
  ])('a body cannot be called «%s», which is a page of the portal', (slug) => {
    expect(steder(medEndring((v) => ({ ...v, slug })))).toEqual(['virksomheter[0].slug']);
  });

  test('two bodies, sources or hjemler cannot have the same key', () => {
    expect(steder(feil(JSON.stringify({ virksomheter: [demo, demo] })))).toEqual(['virksomheter[1].slug']);
    expect(steder(medEndring((v) => ({ ...v, kilder: [kilde, kilde] })))).toEqual([
      'virksomheter[0].kilder[1].id',
    ]);
    expect(steder(medEndring((v) => ({ ...v, hjemler: [...v.hjemler, v.hjemler[0]] })))).toEqual([
      `virksomheter[0].hjemler[${demo.hjemler.length}].id`,
    ]);
  });

  test.each([
    ['no hjemmel', undefined],
    ['a can-exemption', 'offl-14'],
    ['a hjemmel that does not exist', 'finnes-ikke'],
  ])('a code that leaves whole entries out is refused with %s (R5)', (_, hjemmel) => {
    const f = medEndring(
      medKode({
        kode: 'H',
        betegnelse: 'x',
        behandling: 'utelat',
        ...(hjemmel === undefined ? {} : { hjemmel }),
      }),
    );
    expect(steder(f)).toContain('virksomheter[0].kilder[0].tilgangskoder[0].behandling');
    expect(f.message).toContain('R5');
  });

  test.each(['offl-13-fvl-13-1-1', 'offforskr-9-5-c'])('and accepted with %s', (hjemmel) => {
    const v = medKode({ kode: 'H', betegnelse: 'x', behandling: 'utelat', hjemmel })(demo);
    expect(tolkKonfig(JSON.stringify({ virksomheter: [v] }), 'x').virksomheter).toHaveLength(1);
  });

  test('lists fields outside the format as the report names them', () => {
    const medFelt = (...kjenteFelt: string[]) => ({ ...demo, kilder: [{ ...kilde, kjenteFelt }] });
    const riktig = medFelt(
      'registrering/felt',
      'loependeJournal/journalpost/felt',
      'JOURNPOST.OJ/JP.FELT',
      'tittel/@felt',
    );
    expect(tolkKonfig(JSON.stringify({ virksomheter: [riktig] }), 'x').virksomheter).toHaveLength(1);
    for (const galt of ['felt', 'a/b/c/d', '//', 'registrering/<felt>', 'registrering/to ord'])
      expect(medEndring(() => medFelt(galt)).message).toMatch(/kjenteFelt\[0\]: Skriv feltet slik/);
  });

  test('hjemler of codes and form rules must exist, and dates must be in order', () => {
    expect(
      steder(medEndring(medKode({ kode: 'H', betegnelse: 'x', behandling: 'skjerm', hjemmel: 'nei' }))),
    ).toEqual(['virksomheter[0].kilder[0].tilgangskoder[0].hjemmel']);
    expect(
      steder(
        medEndring(
          medKode({
            kode: 'H',
            betegnelse: 'x',
            behandling: 'skjerm',
            gyldigFra: '2026-02-01',
            gyldigTil: '2026-01-01',
          }),
        ),
      ),
    ).toEqual(['virksomheter[0].kilder[0].tilgangskoder[0].gyldigTil']);
    expect(
      steder(
        medEndring((v) => ({
          ...v,
          skjemaregler: [{ navn: 'x', tittelStarterMed: ' ', hjemmel: 'nei', masker: [] }],
        })),
      ),
    ).toEqual([
      'virksomheter[0].skjemaregler[0].hjemmel',
      'virksomheter[0].skjemaregler[0].tittelStarterMed',
    ]);
  });

  test('a code may stand twice, but not for the same time', () => {
    const koder =
      (fra: string): Endring =>
      (v) => ({
        ...v,
        kilder: [
          {
            ...kilde,
            tilgangskoder: [
              { kode: 'U', betegnelse: 'x', behandling: 'aapen', gyldigTil: '2014-12-31' },
              { kode: 'U', betegnelse: 'x', behandling: 'skjerm', gyldigFra: fra },
            ],
          },
        ],
      });
    expect(steder(medEndring(koder('2014-12-31')))).toEqual([
      'virksomheter[0].kilder[0].tilgangskoder[1].kode',
    ]);
    expect(
      tolkKonfig(JSON.stringify({ virksomheter: [koder('2015-01-01')(demo)] }), 'x').virksomheter,
    ).toHaveLength(1);
  });
});

describe('finding the body', () => {
  const konfig = tolkKonfig(
    JSON.stringify({
      virksomheter: [
        demo,
        { ...standardVirksomhet({ arkivskaperNavn: 'BØ KOMMUNE' }), navn: 'Bø kommune i Telemark' },
      ],
    }),
    'x',
  );
  test('by slug, or by the name its deliveries carry', () => {
    expect(finnVirksomhet(konfig, { slug: 'bo' })?.slug).toBe('bo');
    expect(finnVirksomhet(konfig, { arkivskaperNavn: 'Bø  kommune' })?.slug).toBe('bo');
    expect(finnVirksomhet(konfig, { slug: 'annen', arkivskaperNavn: 'Bø kommune' })).toBeUndefined();
    expect(finnVirksomhet(konfig, {})).toBeUndefined();
  });
});

describe('the standard configuration', () => {
  test.each([
    ['Bø kommune', 'bo'],
    ['Fjordvik kommune', 'fjordvik'],
    ['Sør-Ærøy kommune', 'sor-aeroy'],
    ['Vestland fylkeskommune', 'vestland-fylkeskommune'],
    ['Porsanger kommune / Porsáŋggu gielda', 'porsanger'],
    ['Api kommune', 'api-kommune'],
    ['Om', 'om-virksomhet'],
    ['***', 'virksomhet'],
    ['  Åsen   kommune ', 'asen'],
  ])('«%s» is addressed as «%s»', (arkivskaperNavn, slug) => {
    const v = standardVirksomhet({ arkivskaperNavn });
    expect(v.slug).toBe(slug);
    expect(() => tolkKonfig(JSON.stringify({ virksomheter: [v] }), 'x')).not.toThrow();
  });
  test('keeps an organisation number that is one, and names the source as asked', () => {
    const v = standardVirksomhet({
      arkivskaperNavn: 'Bø kommune',
      organisasjonsnummer: '999 888 777',
      kilde: 'esa',
    });
    expect([v.organisasjonsnummer, v.kilder[0]?.id]).toEqual(['999888777', 'esa']);
    expect(
      standardVirksomhet({ arkivskaperNavn: 'x', organisasjonsnummer: 'nei' }).organisasjonsnummer,
    ).toBeUndefined();
  });
  test('is no test body, and has an answer to what is not published (R15, R20)', () => {
    expect(demo.testvirksomhet).toBe(false);
    expect(demo.ikkePublisert.length).toBeGreaterThan(0);
    expect(
      demo.hjemler.every(
        (h) => h.forklaring !== undefined && h.lenke?.startsWith('https://lovdata.no/') === true,
      ),
    ).toBe(true);
  });
});
