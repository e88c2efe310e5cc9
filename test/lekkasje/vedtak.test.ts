import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { aapneLagre } from '../../src/eksport/lagre.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { rapporttekst } from '../../src/eksport/rapport/rapporttekst.ts';
import { foelgStenging } from '../../src/eksport/vedtak/steng.ts';
import { vedta } from '../../src/eksport/vedtak/vedta.ts';
import { vedtaVidt } from '../../src/eksport/vedtak/vedta-vidt.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { startOffentlig, type OffentligTjener } from '../../src/server/oppstart/start-offentlig.ts';
import { FLATER } from './flater.ts';
import { lagFuglebur, type Kanarifugl } from './kanarifugl.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { lagLeter } from './sok-i-bytes.ts';
import { aapneOrd, felterFor, type Tilfelle } from './tilfeller.ts';
import { NIVAA3, nivaa, PROEVER } from './vedtaksproever.ts';

const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const rot = mkdtempSync(join(tmpdir(), 'apen-journal-vedtak-'));
const data = join(rot, 'data');
const SLUG = 'provevik';
const bur = lagFuglebur();

const saker = PROEVER.map((proeve, i) => {
  const tilfelle: Tilfelle = { nr: i + 1, navn: proeve.navn, skjerminger: [] };
  return { proeve, tilfelle, felter: felterFor(tilfelle, bur) };
});
const leter = lagLeter(bur.alle);
let tjener: OffentligTjener;
let logg = '';

async function eksport(): Promise<void> {
  mkdirSync(join(rot, 'fem'), { recursive: true });
  writeFileSync(join(rot, 'fem', 'arkivstruktur.xml'), noark5Leveranse(saker));
  const rapport = await eksporter({
    format: 'noark5',
    sti: join(rot, 'fem'),
    virksomhet: SLUG,
    data,
    klokke,
  });
  logg += `${rapporttekst(rapport)}\n${JSON.stringify(rapport)}\n`;
}

/** What lies in the public files until it is cleaned away, and reaches nobody; and what needs something that is left. */
const IKKE_RYDDET = [
  'kolonnene i de offentlige lagrene',
  'rå bytes i de offentlige lagrene',
  'innsynskravene',
  'søkeforslagene',
];

async function gjennomsok(vedtatt: boolean, alt = false, borte = false) {
  const aapne = new Set(
    saker.flatMap(({ proeve, tilfelle, felter }) => {
      if (borte) return [];
      const tatt = new Set(
        [...(vedtatt ? proeve.tar : []), ...(alt ? NIVAA3 : [])].map((felt) => felter[felt]),
      );
      return aapneOrd(tilfelle, felter).filter((o) => !tatt.has(o));
    }),
  );
  const skjulte = bur.alle.filter((fugl) => !aapne.has(fugl.ord)).map((fugl) => fugl.ord);
  const aapneTitler = saker.map(({ felter }) => felter.linje1).filter((o) => aapne.has(o));
  const lekket = new Map<Kanarifugl, string>();
  const sett = new Set<string>();
  for (const flate of FLATER.filter(({ navn }) => !borte || !IKKE_RYDDET.includes(navn)))
    for await (const { navn, bytes } of flate.les({
      adresse: tjener.adresse,
      data,
      logg: () => logg,
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

beforeAll(async () => {
  mkdirSync(data, { recursive: true });
  const virksomhet = { ...standardVirksomhet({ arkivskaperNavn: 'Prøvevik' }), slug: SLUG };
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
  await eksport();
  const strom = new Writable({
    write(bit: Buffer, _koding, ferdig) {
      logg += bit.toString();
      ferdig();
    },
  });
  tjener = await startOffentlig(
    { port: 0, vert: '127.0.0.1', data, rolle: 'offentlig', nettadresse: undefined },
    { logg: lagLogg(strom), klokke },
  );
}, 120_000);

afterAll(async () => {
  await tjener.lukk();
  rmSync(rot, { recursive: true, force: true });
});

describe('with every kind of decision in force, what it takes is nowhere, and the rest is still there', () => {
  test('before anybody has decided', { timeout: 300_000 }, async () => {
    expect(await gjennomsok(false)).toEqual({ lekket: [], mangler: [] });
  });

  test('at once, and after the same delivery once more', { timeout: 600_000 }, async () => {
    for (const { proeve, tilfelle, felter } of saker)
      for (const oenske of proeve.oensker(felter)) {
        const svar = await vedta({
          data,
          virksomhet: SLUG,
          nummer: proeve.om === 'sak' ? `2026/${tilfelle.nr}` : `2026/${tilfelle.nr}-1`,
          ...(typeof proeve.om === 'number' && { dokument: proeve.om }),
          oenske,
          grunn: 'lekkasjetest',
          av: 'testen',
          rolle: 'arkivar',
          klokke,
        });
        logg += JSON.stringify(svar);
      }
    expect(await gjennomsok(true)).toEqual({ lekket: [], mangler: [] });
    await eksport();
    expect(await gjennomsok(true)).toEqual({ lekket: [], mangler: [] });
  });

  test('everything from the source masked, and then as it was', { timeout: 600_000 }, async () => {
    const ramme = {
      data,
      virksomhet: SLUG,
      kilde: 'arkiv',
      grunn: 'lekkasjetest',
      av: 'testen',
      rolle: 'leder',
      klokke,
    } as const;
    logg += JSON.stringify(await vedtaVidt({ ...ramme, oenske: nivaa(3) }));
    expect(await gjennomsok(true, true)).toEqual({ lekket: [], mangler: [] });
    logg += JSON.stringify(await vedtaVidt({ ...ramme, oenske: { art: 'opphev-masker' } }));
    expect(await gjennomsok(true)).toEqual({ lekket: [], mangler: [] });
  });

  test(
    'everything from the source withdrawn, before a row of it is cleaned away',
    { timeout: 600_000 },
    async () => {
      const lagre = await aapneLagre(data, klokke);
      const om = { virksomhet: SLUG, omfang: 'kilde', kilde: 'arkiv' } as const;
      await lagre.arkiv.vedta({
        ...om,
        art: 'trekk',
        tidspunkt: klokke(),
        av: 'testen',
        grunn: 'lekkasjetest',
      });
      await foelgStenging(lagre);
      const stengt = [await lagre.journal.stengt(SLUG), await lagre.journal.sokStengt(SLUG)];
      await lagre.lukk();
      expect(stengt).toEqual([false, true]);
      expect(await gjennomsok(true, false, true)).toEqual({ lekket: [], mangler: [] });
    },
  );
});
