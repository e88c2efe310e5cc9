import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brev, brevSomHtml, brevSomSide } from '../../../src/innsyn/brev/brev.ts';
import { brevSomPdf } from '../../../src/innsyn/brev/brev-pdf.ts';
import { lesPdf } from './les-pdf.ts';

const DATO = new Date('2026-11-16T08:00:00Z');
const brev: Brev = {
  sprak: 'nn',
  tittel: 'Svar på krav om innsyn (K7QM-4TXR-9VDA)',
  avsender: 'Fjordvik kommune',
  deler: [
    { art: 'overskrift', nivaa: 1, tekst: 'Svar på krav om innsyn' },
    {
      art: 'avsnitt',
      tekst: 'Unntaket er heimla i offl. § 13, jf. fvl. § 13 første ledd nr. 1 – «æøå ÆØÅ».',
    },
    { art: 'overskrift', nivaa: 2, tekst: 'Dokument 2026/123-4' },
    { art: 'liste', punkter: ['Kárášjohka, Čáhput og Ŋ', 'to'] },
    { art: 'avsnitt', tekst: 'Eitt ord: 漢.' },
  ],
};

describe('a letter as PDF', () => {
  test('read back it has language, title, tags and text, and its fonts with it (R65)', async () => {
    const lest = await lesPdf(await brevSomPdf(brev, DATO));
    expect(lest).toEqual({
      sprak: 'nn-NO',
      tittel: 'Svar på krav om innsyn (K7QM-4TXR-9VDA)',
      merket: true,
      sider: 1,
      innebygd: true,
      pynt: ['•', '•', 'Side 1 av 1'],
      elementer: [
        { type: 'Document', tekst: '' },
        { type: 'H1', tekst: 'Svar på krav om innsyn' },
        { type: 'P', tekst: 'Unntaket er heimla i offl. § 13, jf. fvl. § 13 første ledd nr. 1 – «æøå ÆØÅ».' },
        { type: 'H2', tekst: 'Dokument 2026/123-4' },
        { type: 'L', tekst: '' },
        { type: 'LI', tekst: '' },
        { type: 'LBody', tekst: 'Kárášjohka, Čáhput og Ŋ' },
        { type: 'LI', tekst: '' },
        { type: 'LBody', tekst: 'to' },
        // No font has it, and it is not left out in silence.
        { type: 'P', tekst: 'Eitt ord: [U+6F22].' },
      ],
    });
  });

  test('long text goes on to new pages and loses nothing, not even a word longer than a line', async () => {
    const ord = Array.from({ length: 1500 }, (_, i) => `ord${i}`);
    const lang = `${ord.join(' ')} ${'x'.repeat(300)} slutt`;
    const lest = await lesPdf(await brevSomPdf({ ...brev, deler: [{ art: 'avsnitt', tekst: lang }] }, DATO));
    expect(lest.sider).toBeGreaterThan(2);
    const [, avsnitt] = lest.elementer;
    expect(avsnitt?.tekst.replaceAll(/x +x/gu, 'xx').replaceAll(/x +x/gu, 'xx')).toBe(lang);
    expect(lest.pynt.at(-1)).toBe(`Side ${lest.sider} av ${lest.sider}`);
  });

  test('the same letter gives the same bytes', async () => {
    expect(Buffer.from(await brevSomPdf(brev, DATO)).equals(Buffer.from(await brevSomPdf(brev, DATO)))).toBe(
      true,
    );
  });
});

describe('a letter as a page', () => {
  test('what people have written is text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (ondt) => {
        const html = brevSomHtml({
          ...brev,
          deler: [{ art: 'avsnitt', tekst: `<script>${ondt}</script><img onerror=x>` }],
        });
        expect(html.replace(/^<p>|<\/p>$|<br>/gu, '')).not.toMatch(/[<>]/u);
      }),
    );
    expect(brevSomSide(brev)).toContain('<html lang="nn">');
    expect(brevSomSide(brev)).toContain('<h2>Dokument 2026/123-4</h2>');
  });
});
