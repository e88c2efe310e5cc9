import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aapneNoark5 } from '../../../src/kilder/noark5/noark5.ts';
import { Leveransefeil } from '../../../src/noark/leveranse.ts';
import { arkiv, arkivdel, el, les, lesSti, mappe, registrering, saksmappe } from './arkiv.ts';

const XML = arkiv(arkivdel(saksmappe(registrering())));
const valg = { kilde: 'arkiv', arbeidsmappe: '' };

test('the file alone, its folder, and the folder above it are the same delivery', async () => {
  const over = mappe();
  const under = join(over, 'content');
  mkdirSync(join(under, 'dokumenter'), { recursive: true });
  writeFileSync(join(under, 'Arkivstruktur.xml'), XML);
  for (const sti of [join(under, 'Arkivstruktur.xml'), under, over]) {
    const { leveranse, poster } = await lesSti(sti);
    expect(poster).toHaveLength(2);
    expect(leveranse.filer).toEqual([join(under, 'Arkivstruktur.xml')]);
  }
});

test('a folder with two deliveries is not guessed about', async () => {
  const over = mappe();
  for (const navn of ['a', 'b']) {
    mkdirSync(join(over, navn));
    writeFileSync(join(over, navn, 'arkivstruktur.xml'), XML);
  }
  await expect(aapneNoark5(over, valg)).rejects.toThrow('flere leveranser');
});

test.each([
  ['nothing', {}, 'fant ingen arkivstruktur.xml'],
  ['another format', { 'arkivstruktur.xml': '<OFFJOURNAL VERSJON="1.0"/>' }, 'rotelement'],
  ['no XML', { 'arkivstruktur.xml': 'Dette er et brev.' }, 'ikke velformet'],
  ['an empty file', { 'arkivstruktur.xml': '' }, 'filen er tom'],
  [
    'entities',
    { 'arkivstruktur.xml': XML.replace('<arkiv ', '<!DOCTYPE arkiv [<!ENTITY a "b">]><arkiv ') },
    'entiteter',
  ],
])('a folder with %s cannot be opened', async (_hva, filer, grunn) => {
  await expect(les(filer)).rejects.toThrow(grunn);
  await expect(les(filer)).rejects.toThrow(Leveransefeil);
});

test('a path that does not exist is said to be missing', async () => {
  await expect(aapneNoark5(join(mappe(), 'borte'), valg)).rejects.toThrow('finnes ikke');
});

test.each([0.5, 0.9, 0.99])('a file cut off at %s of its length stops the reading', async (andel) => {
  const xml = XML.slice(0, Math.floor(XML.trimEnd().length * andel));
  await expect(les(xml)).rejects.toThrow('kuttet');
});

test('what arkivuttrekk.xml says is in the file is held against what was read', async () => {
  const forekomst = (element: string, antall: string): string =>
    `<property name="numberOfOccurrences"><value>${element}</value><properties>
       <property name="elementPath"><value>//${element}</value></property>
       <property name="value"><!-- antall --><value> ${antall} </value></property></properties></property>`;
  const objekt = (navn: string, inni: string): string =>
    `<dataObject name="${navn}"><properties><property name="info"><properties>${inni}</properties></property></properties></dataObject>`;
  const { leveranse } = await les({
    'arkivstruktur.xml': XML,
    'arkivuttrekk.xml': `<addml><dataset><dataObjects>${objekt(
      'arkivstruktur',
      forekomst('mappe', '1') + forekomst('registrering', '5'),
    )}${objekt('endringslogg', forekomst('endring', '7'))}</dataObjects></dataset></addml>`,
  });
  expect(leveranse.kontrolltall()).toEqual([
    { fil: 'arkivstruktur.xml', hva: 'mappe', oppgitt: 1, lest: 1 },
    { fil: 'arkivstruktur.xml', hva: 'registrering', oppgitt: 5, lest: 1 },
  ]);
  expect(leveranse.filer.map((fil) => fil.split(/[\\/]/).at(-1))).toEqual([
    'arkivstruktur.xml',
    'arkivuttrekk.xml',
  ]);
});

test('posts come in batches', async () => {
  const sti = mappe();
  const poster = Array.from({ length: 1700 }, (_, i) => registrering({ id: `p${i}` }));
  writeFileSync(join(sti, 'arkivstruktur.xml'), arkiv(arkivdel(saksmappe(poster))));
  const leveranse = await aapneNoark5(sti, valg);
  const bunker: number[] = [];
  for await (const bunke of leveranse.poster()) bunker.push(bunke.length);
  expect(bunker.reduce((a, b) => a + b)).toBe(1701);
  expect(Math.min(...bunker.slice(0, -1))).toBeGreaterThanOrEqual(500);
  expect(bunker.length).toBeGreaterThan(1);
});

test('an arkivskaperID that is no organisation number gives none', async () => {
  const { leveranse } = await les(XML.replace('999 999 999', 'arkivskaper:1001'));
  expect(leveranse.organisasjonsnummer).toBeUndefined();
  expect(leveranse.arkivskaperNavn).toBe('Fjordvik kommune');
});

test('an archive that does not say who made it is read all the same', async () => {
  const { leveranse, poster } = await les(el('arkiv', arkivdel('')));
  expect(leveranse.arkivskaperNavn).toBeUndefined();
  expect(poster).toEqual([]);
});
