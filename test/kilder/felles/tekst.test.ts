import { expect, test } from 'vitest';
import { STORSTE_FELT, Tekstsamler } from '../../../src/kilder/felles/tekst.ts';
import { Feltfeil } from '../../../src/kilder/felles/feltfeil.ts';

/** Feeds a field written as XML, each character in a piece of its own. */
function samle(xml: string, samler = new Tekstsamler()): Tekstsamler {
  samler.start('tittel');
  for (const del of xml.split(/(<[^>]+>)/)) {
    if (del.startsWith('</')) expect(samler.sluttElement()).toBe(false);
    else if (del.startsWith('<')) samler.startElement(del.slice(1, -1));
    else for (const tegn of del) samler.tekst(tegn);
  }
  expect(samler.sluttElement()).toBe(true);
  return samler;
}

test.each(['personnavn', 'pnavn', 'PNAVN'])('a name tagged by %s is known, and its text kept', (merke) => {
  expect(samle(`Brev fra <${merke}> Ola\n Prøve </${merke}>, kopi`).ferdig()).toEqual({
    tekst: 'Brev fra  Ola\n Prøve , kopi',
    personnavn: ['Ola Prøve'],
  });
});

test('several names are kept in their order, and empty tags are none', () => {
  const { personnavn } = samle('<pnavn>Ola</pnavn> og <pnavn>Kari</pnavn><pnavn> </pnavn>').ferdig();
  expect(personnavn).toEqual(['Ola', 'Kari']);
});

test('a tag inside a tag is one name', () => {
  expect(samle('<pnavn>Ola <PNAVN>Prøve</PNAVN></pnavn>').ferdig().personnavn).toEqual(['Ola Prøve']);
});

test('line breaks are left as they stand', () => {
  expect(samle(' Linje 1\r\nLinje 2 ').ferdig().tekst).toBe(' Linje 1\r\nLinje 2 ');
});

test('another element inside a field cannot be understood', () => {
  const samler = samle('Brev <b>fra</b> Ola');
  expect(() => samler.ferdig()).toThrow(Feltfeil);
  expect(() => samler.ferdig()).toThrow('tittel: feltet inneholder et element vi ikke kjenner');
});

test('a field may be as long as the limit, and no longer', () => {
  const samler = new Tekstsamler();
  samler.start('tittel');
  samler.tekst('a'.repeat(STORSTE_FELT - 1));
  samler.tekst('b');
  expect(samler.ferdig().tekst).toHaveLength(STORSTE_FELT);
  samler.tekst('c');
  expect(() => samler.ferdig()).toThrow('tittel: teksten er urimelig lang');
});

test('nothing of one field, nor its failure, reaches the next', () => {
  const samler = samle('<b>Brev</b> fra <pnavn>Ola</pnavn>');
  expect(samle('Svar', samler).ferdig()).toEqual({ tekst: 'Svar', personnavn: [] });
});

test('names already handed over stay as they were', () => {
  const samler = samle('<pnavn>Ola</pnavn>');
  const { personnavn } = samler.ferdig();
  samle('<pnavn>Kari</pnavn>', samler);
  expect(personnavn).toEqual(['Ola']);
});
