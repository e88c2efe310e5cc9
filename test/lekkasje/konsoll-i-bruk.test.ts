import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import type { Vedtaksoenske } from '../../src/eksport/vedtak/vedta.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { RUTER } from '../../src/server/arkiv/ruter.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../server/arkiv/konsoll-i-test.ts';
import { adresseAv } from '../server/arkiv/adgang/rutene.ts';
import { startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { FLATER } from './flater.ts';
import { lagFuglebur, type Kanarifugl } from './kanarifugl.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { lagLeter } from './sok-i-bytes.ts';
import { aapneOrd, felterFor, type Tilfelle } from './tilfeller.ts';
import { PROEVER } from './vedtaksproever.ts';

const SLUG = 'fjordvik';
const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const rot = mkdtempSync(join(tmpdir(), 'konsoll-i-bruk-'));
const data = join(rot, 'data');
const bur = lagFuglebur();
/** One more that is shielded: what the console shows, and the public never gets. */
const SKJERMET: Tilfelle = {
  nr: PROEVER.length + 1,
  navn: 'skjermet av arkivet',
  skjerminger: [{ baerer: 'registrering', kode: 'XX', mengde: 'alt' }],
};
const saker = [
  ...PROEVER.map((proeve, i) => ({
    proeve,
    tilfelle: { nr: i + 1, navn: proeve.navn, skjerminger: [] } satisfies Tilfelle,
  })),
  { proeve: undefined, tilfelle: SKJERMET },
].map((en) => ({ ...en, felter: felterFor(en.tilfelle, bur) }));
const leter = lagLeter(bur.alle);

let tjener: Testtjener;
/** The public alone, on the same data: requests come through a proxy there, which both in one process do not answer. */
let offentlig: Testtjener;
let leder: Ansatt;
beforeAll(async () => {
  mkdirSync(data, { recursive: true });
  mkdirSync(join(rot, 'fem'));
  const virksomhet = { ...standardVirksomhet({ arkivskaperNavn: 'Fjordvik' }), slug: SLUG };
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
  writeFileSync(join(rot, 'fem', 'arkivstruktur.xml'), noark5Leveranse(saker));
  await eksporter({ format: 'noark5', sti: join(rot, 'fem'), virksomhet: SLUG, data, klokke });
  tjener = await startKonsoll(data, { ROLLE: 'begge' }, klokke);
  offentlig = await startTesttjener(data, {}, klokke);
  leder = await loggInnSom(tjener.port, 'leder');
}, 120_000);
afterAll(async () => {
  await offentlig.lukk();
  await tjener.lukk();
  rmSync(rot, { recursive: true, force: true });
});

const saksside = (nr: number): string => `/arkiv/${SLUG}/sak/2026/${nr}`;

/** Decides in the console, by the form of the page, as it stands there now. */
async function bestem(side: string, oenske: Vedtaksoenske, dokument?: number): Promise<void> {
  const { tekst } = await leder.les(side);
  const sett = /name="sett" value="(\d+)"/.exec(tekst)?.[1] ?? '';
  const felles = {
    sett,
    grunn: 'lekkasjetest',
    ...(dokument !== undefined && { dokument: String(dokument) }),
  };
  const [art, hva] = oenske.art.startsWith('opphev-') ? ['opphev', oenske.art.slice(7)] : [oenske.art, ''];
  const masken = oenske.art === 'masker' ? oenske.detaljer : undefined;
  const svar = await leder.send(`${side}/${art}`, {
    ...felles,
    ...(hva !== '' && { hva }),
    ...(masken && { steg: 'vedta', hjemmel: masken.hjemmel }),
    ...(masken?.maske === 'ord' && { andre: masken.ord.join('\n') }),
    ...(masken?.maske === 'nivaa' && { nivaa: String(masken.nivaa), kode: masken.kode }),
  });
  expect([svar.status, svar.hoder.location?.startsWith(side)], `${side} ${oenske.art}`).toEqual([303, true]);
}

/** Looks at everything there is, and tries out what has not been done. */
async function brukKonsollet(): Promise<number> {
  let vist = 0;
  const stier = [
    ...RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti)),
    `/arkiv/${SLUG}/journal?fra=2020-01-01&til=2026-12-31`,
    `/arkiv/${SLUG}/journal/csv?fra=2020-01-01&til=2026-12-31`,
    ...saker.flatMap(({ tilfelle: { nr } }) => [
      saksside(nr),
      `${saksside(nr)}/1`,
      `${saksside(nr)}/1/offentlig/side`,
      `${saksside(nr)}/1/hva-hvis?skjerm=2&kode=U&hjemmel=offl-13-fvl-13-1-1`,
    ]),
  ];
  for (const sti of stier) {
    const { raa } = await leder.les(sti);
    vist += [...leter.let(raa)].length;
  }
  for (const { tilfelle, felter } of saker.slice(0, 3)) {
    const { raa } = await leder.send(`${saksside(tilfelle.nr)}/1/masker`, {
      sett: '0',
      steg: 'vis',
      hjemmel: 'offl-13-fvl-13-1-1',
      andre: felter.linje2,
    });
    vist += [...leter.let(raa)].length;
  }
  return vist;
}

async function gjennomsok(vedtatt: boolean) {
  const aapne = new Set(
    saker.flatMap(({ proeve, tilfelle, felter }) => {
      const tatt = new Set((vedtatt ? (proeve?.tar ?? []) : []).map((felt) => felter[felt]));
      return aapneOrd(tilfelle, felter).filter((o) => !tatt.has(o));
    }),
  );
  const skjulte = bur.alle.filter((fugl) => !aapne.has(fugl.ord)).map((fugl) => fugl.ord);
  const aapneTitler = saker.map(({ felter }) => felter.linje1).filter((o) => aapne.has(o));
  const lekket = new Map<Kanarifugl, string>();
  const sett = new Set<string>();
  for (const flate of FLATER)
    for await (const { navn, bytes } of flate.les({
      adresse: `http://127.0.0.1:${(flate.navn === 'innsynskravene' ? offentlig : tjener).port}`,
      data,
      logg: () => tjener.logg() + offentlig.logg(),
      skjulte,
      aapneTitler,
    }))
      for (const fugl of leter.let(bytes)) {
        if (!aapne.has(fugl.ord)) lekket.set(fugl, navn);
        else if (flate.aapne) sett.add(fugl.ord);
      }
  return {
    lekket: [...lekket].map(([fugl, hvor]) => `${fugl.plass}: ${hvor}`),
    mangler: bur.alle.filter((f) => aapne.has(f.ord) && !sett.has(f.ord)).map((f) => f.plass),
  };
}

/** Crawls everything that is public while somebody uses the console, and does not stop before it is through. */
async function mensKonsolletBrukes(vedtatt: boolean) {
  let ferdig = false;
  let vist = 0;
  const bruk = (async () => {
    do vist += await brukKonsollet();
    while (!ferdig);
  })();
  const funnet = await gjennomsok(vedtatt).finally(() => {
    ferdig = true;
  });
  await bruk;
  // The console showed what is hidden, or nothing would be proved by its not being out.
  expect(vist).toBeGreaterThan(saker.length * 10);
  return funnet;
}

describe('with the console and the journal in one process, and the console in use', () => {
  test('nothing that is shielded is out before anybody has decided', { timeout: 600_000 }, async () => {
    expect(await mensKonsolletBrukes(false)).toEqual({ lekket: [], mangler: [] });
  });

  test(
    'nor with every kind of decision in force, taken in the console itself',
    { timeout: 900_000 },
    async () => {
      for (const { proeve, tilfelle, felter } of saker)
        for (const oenske of proeve?.oensker(felter) ?? [])
          await bestem(
            proeve?.om === 'sak' ? saksside(tilfelle.nr) : `${saksside(tilfelle.nr)}/1`,
            oenske,
            typeof proeve?.om === 'number' ? proeve.om : undefined,
          );
      expect(await mensKonsolletBrukes(true)).toEqual({ lekket: [], mangler: [] });
    },
  );
});
