import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eksporter } from '../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../src/eksport/finn-virksomhet.ts';
import { rapporttekst } from '../../src/eksport/rapporttekst.ts';
import { vedta, type Vedtaksoenske } from '../../src/eksport/vedta.ts';
import { vedtaVidt } from '../../src/eksport/vedta-vidt.ts';
import { standardVirksomhet } from '../../src/konfig/standard.ts';
import { lagLogg } from '../../src/server/logg.ts';
import { startOffentlig, type OffentligTjener } from '../../src/server/start-offentlig.ts';
import { FLATER } from './flater.ts';
import { lagFuglebur, type Kanarifugl } from './kanarifugl.ts';
import { noark5Leveranse } from './leveranse-noark5.ts';
import { lagLeter } from './sok-i-bytes.ts';
import { aapneOrd, felterFor, type Felter, type Tilfelle } from './tilfeller.ts';

const klokke = (): Date => new Date('2026-06-01T10:00:00Z');
const rot = mkdtempSync(join(tmpdir(), 'apen-journal-vedtak-'));
const data = join(rot, 'data');
const SLUG = 'provevik';
const HJEMMEL = 'offl-13-fvl-13-1-1';
const bur = lagFuglebur();

/** What somebody decides of an open case, and the fields that it takes. A held entry takes its case's fields with it. */
interface Proeve {
  readonly navn: string;
  readonly oensker: (f: Felter) => readonly Vedtaksoenske[];
  /** About the whole case, or one document of the entry; about the entry where it is not said. */
  readonly om?: 'sak' | number;
  readonly tar: readonly (keyof Felter)[];
}
const ALT: readonly (keyof Felter)[] = [
  'saklinje1',
  'saklinje2',
  'klasseID',
  'klassetittel',
  'linje1',
  'linje2',
  'avsender',
  'mottaker',
  'dokument1',
  'dokument2',
];
/** What level 3 takes of a case and its entries. */
const NIVAA3: readonly (keyof Felter)[] = [
  'saklinje2',
  'klasseID',
  'klassetittel',
  'linje2',
  'avsender',
  'mottaker',
  'dokument1',
  'dokument2',
];
const nivaa = (n: 1 | 2 | 3) =>
  ({ art: 'masker', detaljer: { maske: 'nivaa', nivaa: n, kode: 'U', hjemmel: HJEMMEL } }) as const;
const ord = (...liste: string[]): Vedtaksoenske => ({
  art: 'masker',
  detaljer: { maske: 'ord', ord: liste, hjemmel: HJEMMEL },
});
const PROEVER: readonly Proeve[] = [
  { navn: 'ingenting', oensker: () => [], tar: [] },
  { navn: 'hold', oensker: () => [{ art: 'hold' }], tar: ALT },
  { navn: 'trekk', oensker: () => [{ art: 'trekk' }], tar: ALT },
  { navn: 'nivå 1', oensker: () => [nivaa(1)], tar: [] },
  { navn: 'nivå 2', oensker: () => [nivaa(2)], tar: ['linje2', 'dokument1', 'dokument2'] },
  {
    navn: 'nivå 3',
    oensker: () => [nivaa(3)],
    tar: ['linje2', 'avsender', 'mottaker', 'dokument1', 'dokument2'],
  },
  { navn: 'ord i linje 1', oensker: (f) => [ord(f.linje1)], tar: ['linje1', 'dokument1', 'dokument2'] },
  {
    navn: 'ord i begge linjer',
    oensker: (f) => [ord(f.linje1, f.linje2.toUpperCase())],
    tar: ['linje1', 'linje2', 'dokument1', 'dokument2'],
  },
  { navn: 'trekk saken', om: 'sak', oensker: () => [{ art: 'trekk' }], tar: ALT },
  { navn: 'hold saken', om: 'sak', oensker: () => [{ art: 'hold' }], tar: ALT },
  {
    navn: 'saken på nivå 2',
    om: 'sak',
    oensker: () => [nivaa(2)],
    tar: ['saklinje2', 'linje2', 'dokument1', 'dokument2'],
  },
  {
    navn: 'saken på nivå 3',
    om: 'sak',
    oensker: () => [nivaa(3)],
    tar: [
      'saklinje2',
      'klasseID',
      'klassetittel',
      'linje2',
      'avsender',
      'mottaker',
      'dokument1',
      'dokument2',
    ],
  },
  { navn: 'ord i sakstittelen', om: 'sak', oensker: (f) => [ord(f.saklinje1)], tar: ['saklinje1'] },
  { navn: 'trekk et dokument', om: 2, oensker: () => [{ art: 'trekk' }], tar: ['dokument2'] },
  { navn: 'ord i et dokument', om: 1, oensker: (f) => [ord(f.dokument1)], tar: ['dokument1'] },
  {
    navn: 'saken opphevet',
    om: 'sak',
    oensker: (f) => [
      { art: 'trekk' },
      { art: 'hold' },
      ord(f.saklinje1),
      { art: 'opphev-trekk' },
      { art: 'opphev-hold' },
      { art: 'opphev-masker' },
    ],
    tar: [],
  },
  {
    navn: 'opphevet',
    oensker: (f) => [{ art: 'hold' }, ord(f.linje1), { art: 'opphev-hold' }, { art: 'opphev-masker' }],
    tar: [],
  },
];
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

async function gjennomsok(vedtatt: boolean, alt = false) {
  const aapne = new Set(
    saker.flatMap(({ proeve, tilfelle, felter }) => {
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
  for (const flate of FLATER)
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
});
