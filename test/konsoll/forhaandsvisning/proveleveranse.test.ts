import { existsSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { stier } from '../../../src/eksport/lagre.ts';
import { vedlikehold } from '../../../src/eksport/vedlikehold/vedlikehold.ts';
import { IngenTilgang } from '../../../src/konsoll/feil.ts';
import { lagProveleveranse } from '../../../src/konsoll/forhaandsvisning/leveranse/lag-proveleveranse.ts';
import { aapneProveleveranse } from '../../../src/konsoll/forhaandsvisning/leveranse/proveleveranse.ts';
import type { Proveleveranse } from '../../../src/konsoll/forhaandsvisning/leveranse/proveleveranse.ts';
import type { Adressegjengiver } from '../../../src/konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Bruker } from '../../../src/konsoll/tilgang.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { aapneAlt, arkivar, lagGjengiver, nr, type Aapne } from './hjelp.ts';

const sak = (...poster: Testsak['poster']): readonly Testsak[] => [{ id: 's1', nr: 1, poster }];
const FOER = sak({ id: 'p1', nr: 1 }, { id: 'p2', nr: 2 }, { id: 'p3', nr: 3, tittel: 'Notat om gjerde' });
const ETTER = sak(
  { id: 'p1', nr: 1 },
  { id: 'p2', nr: 2, tittel: 'Svar\nGranvegen 12', skjerming: { kode: 'P', elementer: ['TR1'] } },
  { id: 'p3', nr: 3, tittel: 'Notat om gjerde', status: 'Utgår' },
  { id: 'p4', nr: 4, tittel: 'Innspill til plan', dato: '2026-03-05' },
);

let gjengi: Adressegjengiver;
beforeAll(async () => {
  gjengi = await lagGjengiver();
});

/** A journal with something published, and a delivery after it that was run dry and kept. */
async function medProve(fn: (v: Verksted, sti: string) => Promise<void>): Promise<void> {
  const v = new Verksted();
  await v.eksporter(FOER);
  const sti = v.leveranse(ETTER);
  await lagProveleveranse({ format: 'noark5', sti, data: v.data, klokke: v.klokke });
  await fn(v, sti);
}

async function medAapnet<T>(
  v: Verksted,
  fn: (prove: Proveleveranse, alt: Aapne) => Promise<T>,
  bruker: Bruker = arkivar('utsteder|1'),
): Promise<T> {
  const alt = await aapneAlt(v);
  try {
    const prove = await aapneProveleveranse({ ...alt, klokke: v.klokke, gjengi, bruker });
    if (prove === undefined) throw new Error('Ingen tørrkjøring er beholdt.');
    try {
      return await fn(prove, alt);
    } finally {
      await prove.lukk();
    }
  } finally {
    await alt.lukk();
  }
}

describe('en leveranse før den publiseres', () => {
  test('is paged through with the two titles beside each other, by what it changes, by level, code and flag', () =>
    medProve((v) =>
      medAapnet(v, async (prove, alt) => {
        const { rader, treff } = await prove.liste({ endring: 'endringer' }, 1);
        expect(treff).toBe(3);
        expect(rader.map((rad) => [rad.dokumentnummer, rad.endring, rad.offentligTittel])).toEqual([
          [4, 'ny', 'Innspill til plan'],
          [2, 'endret', 'Svar – *****'],
          [3, 'borte', undefined],
        ]);
        expect(rader[1]?.arkivtittel).toEqual(['Svar', 'Granvegen 12']);
        const treffFor = async (filter: Parameters<typeof prove.liste>[0]) =>
          (await prove.liste(filter, 1)).rader.map((rad) => rad.dokumentnummer);
        expect(await treffFor({ kode: 'P' })).toEqual([2]);
        expect(await treffFor({ nivaa: 2 })).toEqual([2]);
        expect(await treffFor({ endring: 'uendret' })).toEqual([1]);
        expect(await treffFor({ enhet: 'Oppvekst' })).toEqual([]);
        expect(await treffFor({ dato: '2026-03-05', endring: 'ny' })).toEqual([4]);
        expect((await prove.liste({}, 2, 3)).rader).toHaveLength(1);
        expect(await prove.tall()).toEqual(
          expect.arrayContaining([
            { art: 'endring', verdi: 'borte', antall: 1 },
            { art: 'kode', verdi: 'P', antall: 1 },
            { art: 'enhet', verdi: 'Plan og bygg', antall: 4 },
          ]),
        );
        expect(await alt.arkiv.logg({ antall: 1 })).toMatchObject([
          { handling: 'se', grunn: 'forhåndsvisning av leveranse' },
        ]);
      }),
    ));

  test('shows the bytes of entries and days that the public gets once it is exported, and publishes nothing before', () =>
    medProve(async (v, sti) => {
      expect(await v.oppslag('2026/1-4')).toEqual({ art: 'ukjent' });
      const ventet = await medAapnet(v, async (prove) => {
        const poster = await Promise.all(['2026/1-2', '2026/1-3', '2026/1-4'].map((n) => prove.post(nr(n))));
        const bytes = poster.flatMap((post) => Object.values(post?.bytes ?? {}));
        return [...bytes, ...[await prove.dag('2026-03-02')].flatMap((dag) => dag ?? [])];
      });
      expect(ventet.length).toBeGreaterThan(15);
      await v.eksporter(sti);
      const alt = await aapneAlt(v);
      try {
        const naa = await gjengi(
          { journal: alt.journal, sok: alt.sok, konfig: alt.konfig, klokke: v.klokke },
          ventet.map(({ adresse }) => adresse),
        );
        expect(naa.map(({ kropp }) => Buffer.from(kropp).toString())).toEqual(
          ventet.map(({ kropp }) => Buffer.from(kropp).toString()),
        );
      } finally {
        await alt.lukk();
      }
    }));

  test('is shown to nobody who may not see it, and to others their own units only', () =>
    medProve(async (v) => {
      const revisor: Bruker = {
        id: 'r',
        navn: 'R',
        tildelinger: [{ rolle: 'revisor', virksomhet: 'fjordvik' }],
      };
      await expect(medAapnet(v, async () => undefined, revisor)).rejects.toThrow(IngenTilgang);
      await medAapnet(
        v,
        async (prove) => {
          expect((await prove.liste({}, 1)).treff).toBe(0);
          expect(await prove.tall()).toEqual([]);
          await expect(prove.post(nr('2026/1-2'))).rejects.toThrow(IngenTilgang);
        },
        arkivar('utsteder|2', ['Oppvekst']),
      );
    }));

  test('is kept where only its own user reads, is replaced by the next, and is gone when its time is out', () =>
    medProve(async (v, sti) => {
      const { forhaandsvisning } = stier(v.data);
      expect(statSync(forhaandsvisning).mode & 0o077).toBe(0);
      v.naa = new Date(v.naa.getTime() + 2 * 24 * 60 * 60 * 1000);
      await lagProveleveranse({ format: 'noark5', sti, data: v.data, klokke: v.klokke });
      const laget = v.naa.toISOString();
      await medAapnet(v, async (prove) => {
        expect(prove.laget).toBe(laget);
      });
      v.naa = new Date(v.naa.getTime() + 4 * 24 * 60 * 60 * 1000);
      await vedlikehold(v.data, v.klokke);
      expect(existsSync(forhaandsvisning)).toBe(false);
    }));

  test('that cannot be used leaves the one before', () =>
    medProve(async (v) => {
      await expect(
        lagProveleveranse({ format: 'noark5', sti: '/finnes/ikke', data: v.data, klokke: v.klokke }),
      ).rejects.toThrow();
      await medAapnet(v, async (prove) => {
        expect(prove.virksomhet).toBe('fjordvik');
      });
    }));
});
