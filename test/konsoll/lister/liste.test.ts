import { describe, expect, test } from 'vitest';
import type { Arkiv } from '../../../src/arkiv/arkiv.ts';
import { IngenTilgang } from '../../../src/konsoll/feil.ts';
import { lesHeleListen, lesListe, type Listevalg } from '../../../src/konsoll/lister/liste.ts';
import { UgyldigPeriode } from '../../../src/konsoll/lister/periode.ts';
import { tillatFor } from '../../../src/konsoll/lister/tillatt.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { bruker } from './bruker.ts';

const AARET = { fra: '2026-01-01', til: '2026-12-31' };
const forfall = (dato: string): string => `<forfallsdato>${dato}</forfallsdato>`;
const saker: readonly Testsak[] = [
  {
    id: 'sak-1',
    nr: 1,
    poster: [
      { id: 'a', nr: 1, dato: '2026-03-02', avskrivesAv: 'd', mer: forfall('2026-03-20') },
      { id: 'b', nr: 2, dato: '2026-02-10', mer: forfall('2026-04-15') },
      { id: 'c', nr: 3, dato: '2026-05-01', tittel: 'Om Svartvann', avsender: 'Kari Prøve' },
    ],
  },
  { id: 'sak-2', nr: 2, poster: [{ id: 'd', nr: 7, dato: '2026-03-09', mer: forfall('2026-03-25') }] },
];
const alle = tillatFor(bruker('leser'), 'se', { virksomhet: 'fjordvik' });

/** The numbers on a page of a list, with what a test asks of it. */
const numre = async (arkiv: Arkiv, v: Verksted, valg: Partial<Listevalg>, tillatt = alle) => {
  const { linjer } = await lesListe(arkiv, tillatt, v.klokke, { liste: 'journal', ...AARET, ...valg });
  return linjer.map(({ nummer }) => nummer);
};

describe('R73: listene for arkivets ansatte', () => {
  test('show all entries by journal date, those that are not answered, and those that fall due', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv(async (arkiv) => {
      expect(await numre(arkiv, v, {})).toEqual(['2026/1-2', '2026/1-1', '2026/2-7', '2026/1-3']);
      expect(await numre(arkiv, v, { liste: 'restanse' })).toEqual(['2026/1-2', '2026/2-7', '2026/1-3']);
      expect(await numre(arkiv, v, { liste: 'forfall' })).toEqual(['2026/2-7', '2026/1-2']);
      expect(await numre(arkiv, v, { fra: '2026-03-01', til: '2026-03-02' })).toEqual(['2026/1-1']);
      expect(await numre(arkiv, v, { liste: 'forfall', til: '2026-03-31' })).toEqual(['2026/2-7']);
    });
  });

  test('keep to one case handler where that is asked for, page by page and as a file, and the log names nobody', async () => {
    const v = new Verksted();
    const hos = (navn: string): string =>
      `<korrespondansepart><korrespondanseparttype>Mottaker</korrespondanseparttype><korrespondansepartNavn>Fjordvik kommune</korrespondansepartNavn><administrativEnhet>Plan og bygg</administrativEnhet><saksbehandler>${navn}</saksbehandler></korrespondansepart>`;
    const poster = [1, 2, 3, 4, 5].map((nr) => ({
      id: `p${nr}`,
      nr,
      dato: `2026-03-0${nr}`,
      mer: forfall('2026-04-01') + hos(nr % 2 === 1 ? 'Ola Prøve' : 'Kari Prøve'),
    }));
    await v.eksporter([{ id: 'sak-1', nr: 1, poster }]);
    await v.medArkiv(async (arkiv) => {
      for (const liste of ['restanse', 'forfall'] as const) {
        const valg = { liste, ...AARET, saksbehandler: 'Ola Prøve' };
        expect(await numre(arkiv, v, valg)).toEqual(['2026/1-1', '2026/1-3', '2026/1-5']);
        const side = await lesListe(arkiv, alle, v.klokke, { ...valg, antall: 2 });
        const neste = await lesListe(arkiv, alle, v.klokke, { ...valg, antall: 2, etter: side.neste });
        expect(neste.linjer.map(({ nummer }) => nummer)).toEqual(['2026/1-5']);
        expect(neste.neste).toBeUndefined();
        const fil: string[] = [];
        for await (const linje of lesHeleListen(arkiv, alle, v.klokke, valg)) fil.push(linje.saksbehandler);
        expect(fil).toEqual(['Ola Prøve', 'Ola Prøve', 'Ola Prøve']);
        expect(await numre(arkiv, v, { ...valg, saksbehandler: 'Ola' })).toEqual([]);
      }
      const logg = await arkiv.logg({ antall: 20, handling: 'se' });
      expect(JSON.stringify(logg)).not.toContain('Ola');
      expect(logg[0]?.gjenstand).toBe('forfall 2026-01-01/2026-12-31, én saksbehandler');
    });
  });

  test('have what the archive holds unshielded, and what settled an entry', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv(async (arkiv) => {
      const { linjer } = await lesListe(arkiv, alle, v.klokke, { liste: 'journal', ...AARET });
      expect(linjer.find(({ nummer }) => nummer === '2026/1-1')).toMatchObject({
        avskrevetDato: '2026-03-09',
        avskrivningsmaate: 'BU',
        avskrevetAv: '2026/2-7',
        type: 'I',
        enhet: 'Plan og bygg',
        dokumentetsDato: 'Udatert',
        utfall: 'publisert',
      });
      expect(linjer.find(({ nummer }) => nummer === '2026/1-3')).toMatchObject({
        tittel: 'Om Svartvann',
        avsender: 'Kari Prøve',
        sakstittel: 'Reguleringsplan 1',
      });
    });
  });

  test('go on page by page where the last one ended, without repeats or holes', async () => {
    const v = new Verksted();
    const poster = Array.from({ length: 12 }, (_, i) => ({
      id: `p${i}`,
      nr: i + 1,
      dato: `2026-01-0${1 + (i % 3)}`,
    }));
    await v.eksporter([{ id: 'sak-1', nr: 1, poster }]);
    await v.medArkiv(async (arkiv) => {
      const hele = await numre(arkiv, v, {});
      expect(hele).toHaveLength(12);
      const sider: string[] = [];
      let etter: Listevalg['etter'];
      do {
        const valg: Listevalg = { liste: 'journal', ...AARET, antall: 5, etter };
        const side = await lesListe(arkiv, alle, v.klokke, valg);
        sider.push(...side.linjer.map(({ nummer }) => nummer));
        etter = side.neste;
      } while (etter);
      expect(sider).toEqual(hele);
    });
  });

  test('follow the next delivery: what is answered leaves the list, and so does what the archive no longer has', async () => {
    const v = new Verksted();
    await v.eksporter([
      {
        id: 'sak-1',
        nr: 1,
        poster: [
          { id: 'a', nr: 1 },
          { id: 'b', nr: 2 },
          { id: 'c', nr: 3 },
        ],
      },
    ]);
    await v.eksporter(
      [
        {
          id: 'sak-1',
          nr: 1,
          poster: [
            { id: 'a', nr: 1, avskrivesAv: 'b' },
            { id: 'b', nr: 2 },
          ],
        },
      ],
      { komplett: true, bekreft: true },
    );
    await v.medArkiv(async (arkiv) => {
      expect(await numre(arkiv, v, { liste: 'restanse' })).toEqual(['2026/1-2']);
      expect(await numre(arkiv, v, {})).toEqual(['2026/1-1', '2026/1-2']);
    });
  });

  test('show nothing of a graded entry but that it is there', async () => {
    const v = new Verksted();
    await v.eksporter([
      {
        id: 'sak-1',
        nr: 1,
        poster: [{ id: 'a', nr: 1, tittel: 'Om Svartvann', avsender: 'Kari Prøve', gradering: 'Hemmelig' }],
      },
    ]);
    await v.medArkiv(async (arkiv) => {
      const side = await lesListe(arkiv, alle, v.klokke, { liste: 'journal', ...AARET });
      expect(side.linjer).toMatchObject([{ nummer: '2026/1-1', gradert: true, utfall: 'gradert' }]);
      expect(JSON.stringify(side)).not.toMatch(/Svartvann|Kari|Reguleringsplan/u);
    });
  });

  test('are for those who may look, and show nobody another unit than their own', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv(async (arkiv) => {
      const plan = tillatFor(bruker('arkivar', ['Plan og bygg']), 'se', { virksomhet: 'fjordvik' });
      expect(await numre(arkiv, v, {}, plan)).toHaveLength(4);
      const oppvekst = tillatFor(bruker('leder', ['Oppvekst']), 'se', { virksomhet: 'fjordvik' });
      for (const liste of ['journal', 'restanse', 'forfall'] as const)
        expect(await numre(arkiv, v, { liste }, oppvekst)).toEqual([]);
    });
    for (const [hvem, hva] of [
      [bruker('revisor'), { virksomhet: 'fjordvik' }],
      [bruker('leder'), { virksomhet: 'utvik' }],
      [bruker('leder', []), { virksomhet: 'fjordvik' }],
      [bruker('leder', ['Oppvekst']), { virksomhet: 'fjordvik', enhet: 'Plan og bygg' }],
    ] as const)
      expect(() => tillatFor(hvem, 'se', hva)).toThrow(IngenTilgang);
    expect(tillatFor(bruker('leser'), 'se', { virksomhet: 'fjordvik', enhet: 'Oppvekst' })).toMatchObject({
      enheter: ['Oppvekst'],
      rolle: 'leser',
    });
  });

  test('R68: leave a line in the log for every look, by list and period, and no word of what stood there', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv(async (arkiv) => {
      await numre(arkiv, v, { liste: 'restanse' });
      // Somebody who asks for a file and takes only its first line has looked.
      await lesHeleListen(arkiv, alle, v.klokke, { liste: 'journal', ...AARET }).next();
      const linjer = await arkiv.logg({ handling: 'se', antall: 10 });
      expect(linjer.map(({ gjenstand, grunn, hvem, rolle }) => [gjenstand, grunn, hvem, rolle])).toEqual([
        ['journal 2026-01-01/2026-12-31', 'som fil', 'utsteder|1', 'leser'],
        ['restanse 2026-01-01/2026-12-31', '3 linjer på skjerm', 'utsteder|1', 'leser'],
      ]);
    });
  });

  test('take no period that is not one, and say nothing of what was written', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    await v.medArkiv(async (arkiv) => {
      for (const [fra, til] of [
        ['2026-02-30', '2026-03-01'],
        ['i fjor', '2026-03-01'],
        ['2026-03-02', '2026-03-01'],
        ['2026-3-2', '2026-03-01'],
      ] as const) {
        const feil = await lesListe(arkiv, alle, v.klokke, { liste: 'journal', fra, til }).catch(
          (f: unknown) => f,
        );
        expect(feil).toBeInstanceOf(UgyldigPeriode);
        expect(String(feil)).not.toContain(fra);
      }
      expect(await arkiv.logg({ handling: 'se', antall: 1 })).toEqual([]);
    });
  });
});
