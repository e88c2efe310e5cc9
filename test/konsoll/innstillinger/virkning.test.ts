import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { Konfigfeil, lesKonfig } from '../../../src/konfig/les-konfig.ts';
import type { Virksomhet } from '../../../src/konfig/virksomhet.ts';
import {
  forslagFraFil,
  medEndring,
  UgyldigForslag,
  type Endring,
} from '../../../src/konsoll/innstillinger/forslag.ts';
import { maalVirkning } from '../../../src/konsoll/innstillinger/virkning.ts';
import { tillatFor } from '../../../src/konsoll/lister/tillatt.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import { offentligeTabeller } from '../../eksport/hjelp/offentlige-tabeller.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { bruker } from '../lister/bruker.ts';

const alle = tillatFor(bruker('arkivar'), 'se', { virksomhet: 'fjordvik' });
const U = { kode: 'U', elementer: ['TR1'] };
const saker: readonly Testsak[] = [1, 2, 3].map((nr) => ({
  id: `sak-${nr}`,
  nr,
  poster: [
    { id: `a${nr}`, nr: 1, tittel: `Høring del ${nr}`, avsender: `Innland ${nr} AS`, dato: '2026-11-19' },
    {
      id: `u${nr}`,
      nr: 2,
      tittel: `Notat ${nr}`,
      avsender: `Utland ${nr} AS`,
      skjerming: U,
      dato: '2026-11-18',
    },
  ],
}));

const virksomhetI = (v: Verksted): Virksomhet => {
  const [virksomhet] = lesKonfig(stier(v.data).konfig).virksomheter;
  if (!virksomhet) throw new Error('There is a body in the configuration.');
  return virksomhet;
};
const virkning = (v: Verksted, endring: Endring, tillatt = alle) => {
  const naa = virksomhetI(v);
  return v.medArkiv((arkiv) =>
    maalVirkning(arkiv, tillatt, v.klokke, { naa, forslag: medEndring(naa, endring), eksempler: 2 }),
  );
};
const vent: Endring = { art: 'kode', kilde: 'arkiv', kode: 'U', behandling: 'vent' };

describe('hva en endret innstilling ville gjort', () => {
  test('is counted entry by entry, with some by number, and changes nothing', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const foer = offentligeTabeller(v.data);
    expect(await virkning(v, vent)).toEqual({
      poster: 6,
      endret: 6,
      // What is not assessed closes its case's title too, wherever that is shown.
      linjer: [
        {
          fra: 'publisert',
          til: 'publisert',
          maske: 'saken annerledes',
          antall: 3,
          eksempler: ['2026/1-1', '2026/2-1'],
        },
        {
          fra: 'publisert',
          til: 'publisert',
          maske: 'mer skjermet',
          antall: 3,
          eksempler: ['2026/1-2', '2026/2-2'],
        },
      ],
    });
    const aapen = await virkning(v, { ...vent, behandling: 'aapen' });
    expect(aapen).toMatchObject({ endret: 3, linjer: [{ maske: 'mindre skjermet' }] });
    expect(offentligeTabeller(v.data)).toBe(foer);
  });

  test('is nothing for what is already so, and fails closed for a code that is taken away', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    expect(await virkning(v, { ...vent, behandling: 'skjerm' })).toEqual({
      poster: 6,
      endret: 0,
      linjer: [],
    });
    expect(await virkning(v, { art: 'uten-kode', kilde: 'arkiv', kode: 'U' })).toMatchObject({
      linjer: [{ maske: 'saken annerledes' }, { maske: 'mer skjermet', antall: 3 }],
    });
  });

  test('is what the next export does', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const { endret } = await virkning(v, vent);
    const sti = stier(v.data).konfig;
    writeFileSync(sti, JSON.stringify({ virksomheter: [medEndring(virksomhetI(v), vent)] }));
    const rapport = await v.eksporter(saker);
    expect(endret).toBe(6);
    expect(rapport.publisert).toBe(endret);
    expect(await virkning(v, vent)).toMatchObject({ endret: 0 });
  });

  test('of a longer delay takes nothing away that is out, and holds back what is not', async () => {
    const v = new Verksted();
    await v.eksporter(saker.slice(0, 1));
    await v.eksporter(saker.slice(0, 1));
    expect(await virkning(v, { art: 'utsettelse', arbeidsdager: 10 })).toMatchObject({ endret: 0 });
    // With a delay nothing new is out yet; without it all of it would be.
    const sti = stier(v.data).konfig;
    writeFileSync(
      sti,
      JSON.stringify({ virksomheter: [medEndring(virksomhetI(v), { art: 'utsettelse', arbeidsdager: 10 })] }),
    );
    await v.eksporter(saker);
    expect(await virkning(v, { art: 'utsettelse', arbeidsdager: 0 })).toMatchObject({
      endret: 4,
      linjer: [{ fra: 'forsinket', til: 'publisert', antall: 4 }],
    });
  });

  test('is counted of the person’s own units, and the look is in the log', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const oppvekst = tillatFor(bruker('arkivar', ['Oppvekst']), 'se', { virksomhet: 'fjordvik' });
    expect(await virkning(v, vent, oppvekst)).toEqual({ poster: 0, endret: 0, linjer: [] });
    const [linje] = await v.medArkiv((arkiv) => arkiv.logg({ handling: 'se', antall: 1 }));
    expect(linje).toMatchObject({ hvem: 'utsteder|1', grunn: 'virkning av andre innstillinger' });
  });

  test('says how far it has come, of how many, and how long is left', async () => {
    const v = new Verksted();
    await v.eksporter(
      Array.from({ length: 8 }, (_, i) => ({ id: `s${i}`, nr: i + 1, poster: [{ id: `p${i}`, nr: 1 }] })),
    );
    const naa = virksomhetI(v);
    // A second passes each time that it is read.
    const klokke = () => (v.naa = new Date(v.naa.getTime() + 1_000));
    const sett: unknown[] = [];
    await v.medArkiv((arkiv) =>
      maalVirkning(arkiv, alle, klokke, { naa, forslag: naa, fremdrift: (stand) => sett.push(stand) }),
    );
    expect(sett.map((stand) => JSON.stringify(stand))).toEqual([
      expect.stringMatching(/^\{"poster":5,"av":8,"igjen":0\.6\}$/),
      expect.stringMatching(/^\{"poster":8,"av":8,"igjen":0\}$/),
    ]);
  });

  test('can be given up on', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const naa = virksomhetI(v);
    await v.medArkiv((arkiv) =>
      expect(
        maalVirkning(arkiv, alle, v.klokke, { naa, forslag: naa, signal: AbortSignal.abort() }),
      ).rejects.toThrow(/abort/u),
    );
  });
});

describe('et forslag til innstillinger', () => {
  test('is held to the rules of the file itself (R5)', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const naa = virksomhetI(v);
    const hjemmel = naa.hjemler.find(({ art }) => art === 'kan')?.id;
    expect(() => medEndring(naa, { ...vent, behandling: 'utelat', hjemmel })).toThrow(Konfigfeil);
    expect(() => medEndring(naa, { art: 'utsettelse', arbeidsdager: 61 })).toThrow(Konfigfeil);
    for (const endring of [
      { ...vent, kilde: 'finnes-ikke' },
      { art: 'uten-kode', kilde: 'arkiv', kode: 'finnes-ikke' },
    ] as const)
      expect(() => medEndring(naa, endring)).toThrow(UgyldigForslag);
    expect(() => forslagFraFil(JSON.stringify({ virksomheter: [naa] }), 'utvik')).toThrow(UgyldigForslag);
    expect(forslagFraFil(JSON.stringify({ virksomheter: [naa] }), 'fjordvik')).toEqual(naa);
  });

  test('may not lose a source that the archive has entries from, nor be another body’s', async () => {
    const v = new Verksted();
    await v.eksporter(saker);
    const naa = virksomhetI(v);
    const uten = { ...naa, kilder: naa.kilder.map((k) => ({ ...k, id: 'annen' })) };
    await v.medArkiv(async (arkiv) => {
      await expect(maalVirkning(arkiv, alle, v.klokke, { naa, forslag: uten })).rejects.toThrow('«arkiv»');
      const andre = { ...naa, slug: 'utvik' };
      await expect(maalVirkning(arkiv, alle, v.klokke, { naa, forslag: andre })).rejects.toThrow(
        UgyldigForslag,
      );
    });
  });
});
