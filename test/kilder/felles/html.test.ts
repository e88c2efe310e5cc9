import { describe, expect, test } from 'vitest';
import { Feltfeil } from '../../../src/kilder/felles/feltfeil.ts';
import { utenHtml } from '../../../src/kilder/felles/html.ts';

const lest = (raa: string): string => utenHtml('tittel', raa).tekst;

describe('a text that a system has kept as HTML is read as people read it', () => {
  test.each([
    ['Søknad &amp; vedlegg', 'Søknad & vedlegg'],
    ['Søknad &amp;amp;amp; vedlegg', 'Søknad & vedlegg'],
    ['S&#248;knad, s&#xF8;knad, s&oslash;knad', 'Søknad, søknad, søknad'],
    ['S&amp;#248;knad &amp;oslash;', 'Søknad ø'],
    ['&Aring;rsmelding 2025 &#150; 2026 &ndash; utkast', 'Årsmelding 2025 – 2026 – utkast'],
    ['K&aacute;r&aacute;&scaron;johka', 'Kárášjohka'],
    ['01&#48;1&#57;0 &#49&#50;&#51;45', '010190 12345'],
    ['1&#0;2&#1;3', '123'],
    ['<b>Søknad</b> om <SPAN style="color: red" class=x>skjenking</SPAN>', 'Søknad om skjenking'],
    ['&lt;b&gt;Søknad&lt;/b&gt;', 'Søknad'],
    ['&amp;lt;strong&amp;gt;Søknad', 'Søknad'],
    ['Klage<br>gjelder Ola', 'Klage\ngjelder Ola'],
    ['Klage<br />gjelder Ola', 'Klage\ngjelder Ola'],
    ['Klage&#10;gjelder Ola', 'Klage\ngjelder Ola'],
    ['Klage&#xD;&#xA;gjelder Ola', 'Klage\r\ngjelder Ola'],
    ['<p>Klage</p><p>gjelder Ola</p>', '\nKlage\n\ngjelder Ola\n'],
    ['&<i></i>#48;', '0'],
  ])('«%s» is «%s»', (raa, tekst) => {
    expect(lest(raa)).toBe(tekst);
  });

  test.each([
    'Temperatur < 0 og > 100',
    'Grenseverdi a<b og c>d',
    'Bygg & Anlegg AS',
    'H&M, B&B; R&D og AT&T',
    '?a=1&copy=2',
    '&ukjent;',
    '<ukjent>Tekst</ukjent>',
    'x <- y',
    '<3',
  ])('and what is no HTML stands: «%s»', (raa) => {
    expect(lest(raa)).toBe(raa);
  });

  test('the names that are tagged in it are known', () => {
    expect(
      utenHtml('tittel', 'Brev fra &lt;personnavn&gt;Ola &amp;amp; Kari&lt;/personnavn&gt;, kopi'),
    ).toEqual({
      tekst: 'Brev fra Ola & Kari, kopi',
      personnavn: ['Ola & Kari'],
    });
  });

  test('what has no end is read as nothing, and the message does not repeat it', () => {
    let raa = '5';
    for (let i = 0; i < 5; i++) raa = `&#${raa}3;`;
    expect(lest(raa)).toBe('5');
    for (let i = 0; i < 30; i++) raa = `&#${raa}3;`;
    expect(() => lest(raa)).toThrow(Feltfeil);
    expect(() => lest(raa)).toThrow('tittel: teksten er kodet som HTML for mange ganger');
  });

  test('a text of a megabyte takes no time, however it is made', () => {
    const start = performance.now();
    for (const bit of ['&amp;', '&', '<b', '<b ', '<b a=a ', '&#', '<', 'amp;'])
      try {
        lest(`&${bit.repeat(200_000)}`);
      } catch (feil) {
        expect(feil).toBeInstanceOf(Feltfeil);
      }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
