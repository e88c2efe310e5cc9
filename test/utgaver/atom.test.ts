import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { skrivAtom, stromId, type Strom } from '../../src/utgaver/atom.ts';

/** Reads the texts of every element back, by its path. @throws when it is no well-formed XML. */
function les(xml: string): Map<string, string[]> {
  const funnet = new Map<string, string[]>();
  const sti: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (feil) => {
    throw feil;
  });
  const legg = (navn: string, verdi: string) => funnet.set(navn, [...(funnet.get(navn) ?? []), verdi]);
  let tekst = '';
  parser.on('opentag', ({ name, attributes }) => {
    sti.push(name);
    tekst = '';
    for (const [navn, verdi] of Object.entries(attributes)) legg(`${sti.join('/')}@${navn}`, String(verdi));
  });
  parser.on('text', (del) => (tekst += del));
  parser.on('closetag', () => {
    legg(sti.join('/'), tekst);
    sti.pop();
    tekst = '';
  });
  parser.write(xml).close();
  return funnet;
}

const strom = (valg: Partial<Strom> = {}): Strom => ({
  id: stromId('sok'),
  tittel: 'Offentlig journal',
  utgiver: 'Prøvevik kommune',
  sprak: 'nb',
  selv: '/sok.atom',
  side: '/sok',
  oppdatert: '2026-11-20T05:00:00.000Z',
  poster: [],
  ...valg,
});

describe('a feed is Atom', () => {
  test('whatever a text holds, the feed is well-formed, and the text can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raa) => {
        const post = {
          id: stromId('proevevik/2026/1/1'),
          tittel: raa,
          tittelsprak: undefined,
          utgiver: raa,
          adresse: '/proevevik/sak/2026/1/1',
          publisert: '2026-11-18T05:00:00.000Z',
          endret: '2026-11-19T05:00:00.000Z',
          linjer: [raa],
          type: { kode: 'I', navn: 'Inngående' },
        };
        const lest = les(skrivAtom(strom({ poster: [post], tittel: raa })));
        const lovlig = raa
          .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
          .replace(/\r\n?/g, '\n');
        expect(lest.get('feed/title')).toEqual([`${lovlig} – Prøvevik kommune`]);
        expect(lest.get('feed/entry/author/name')).toEqual([lovlig]);
        expect(lest.get('feed/entry/title')).toEqual([lovlig]);
        expect(lest.get('feed/entry/summary')).toEqual([lovlig]);
      }),
    );
  });

  test('it is as new as what was last changed in it, and as the journal while it is empty', () => {
    const post = (nr: number, endret: string) => ({
      id: stromId(`proevevik/2026/1/${nr}`),
      tittel: 'Brev',
      tittelsprak: 'no',
      utgiver: 'Prøvevik kommune',
      adresse: `/proevevik/sak/2026/1/${nr}`,
      publisert: '2026-11-01T05:00:00.000Z',
      endret,
      linjer: [],
      type: { kode: 'U', navn: 'Utgående' },
    });
    const poster = [post(1, '2026-11-19T05:00:00.000Z'), post(2, '2026-11-18T05:00:00.000Z')];
    expect(les(skrivAtom(strom({ poster }))).get('feed/entry/title@xml:lang')).toEqual(['no', 'no']);
    expect(les(skrivAtom(strom({ poster }))).get('feed/updated')).toEqual(['2026-11-19T05:00:00.000Z']);
    expect(les(skrivAtom(strom())).get('feed/updated')).toEqual(['2026-11-20T05:00:00.000Z']);
  });

  test('an id is a UUID of version 8, the same for the same number and another for every other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(stromId(a)).toMatch(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(stromId(a) === stromId(b)).toBe(a === b);
      }),
    );
  });
});
