import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../../src/eksport/fullfoer.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { vedta, type Vedtakskall, type Vedtaksoenske } from '../../../src/eksport/vedtak/vedta.ts';
import { vedtaVidt, type VidtKall } from '../../../src/eksport/vedtak/vedta-vidt.ts';
import { VedtakAvvist, VedtakUtdatert } from '../../../src/eksport/vedtak/vedtaksfeil.ts';
import type { Testpost, Testsak } from '../hjelp/leveranse.ts';
import { offentligeTabeller } from '../hjelp/offentlige-tabeller.ts';
import { Verksted } from '../hjelp/verksted.ts';

const HJEMMEL = 'offl-13-fvl-13-1-1';
const ramme = (v: Verksted) =>
  ({
    data: v.data,
    virksomhet: 'fjordvik',
    grunn: 'prøve',
    av: 'arkivleder',
    rolle: 'leder',
    klokke: v.klokke,
  }) as const;
const bestem = (v: Verksted, nummer: string, oenske: Vedtaksoenske, mer: Partial<Vedtakskall> = {}) =>
  vedta({ ...ramme(v), nummer, oenske, ...mer });
const vidt = (v: Verksted, oenske: VidtKall['oenske'], mer: Partial<VidtKall> = {}) =>
  vedtaVidt({ ...ramme(v), oenske, ...mer });
const nivaa = (n: 1 | 2 | 3) =>
  ({ art: 'masker', detaljer: { maske: 'nivaa', nivaa: n, kode: 'U', hjemmel: HJEMMEL } }) as const;
const ord = (...liste: string[]): Vedtaksoenske => ({
  art: 'masker',
  detaljer: { maske: 'ord', ord: liste, hjemmel: HJEMMEL },
});

const dokument = (id: string, tittel: string, som: string): string =>
  `<dokumentbeskrivelse><systemID>${id}</systemID><tittel>${tittel}</tittel><tilknyttetRegistreringSom>${som}</tilknyttetRegistreringSom></dokumentbeskrivelse>`;
const medDokumenter =
  dokument('d1', 'Søknad om Kvitvann', 'Hoveddokument') + dokument('d2', 'Kart over Svartmyr', 'Vedlegg');
const p = (nr: number, mer: Partial<Testpost> = {}): Testpost => ({ id: `p${nr}`, nr, ...mer });
const to = (...flere: Testpost[]): readonly Testsak[] => [
  { id: 's1', nr: 1, tittel: 'Utbygging ved Kvitvann', poster: [p(1), p(2), ...flere] },
  { id: 's2', nr: 2, poster: [{ id: 'q1', nr: 1 }] },
];
const arter = async (v: Verksted, ...numre: string[]): Promise<readonly string[]> => {
  const svar: string[] = [];
  for (const nummer of numre) svar.push((await v.oppslag(nummer)).art);
  return svar;
};
const publisert = async (v: Verksted, nummer: string) => {
  const svar = await v.oppslag(nummer);
  if (svar.art !== 'funnet') throw new Error(`${nummer}: ${svar.art}`);
  return svar.publisert;
};
const stengt = (v: Verksted) => v.medJournal((journal) => journal.stengt('fjordvik'));

describe('a decision about a whole case', () => {
  test('to withdraw takes all its entries at once, and those that come later, until it is undone', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    const svar = await bestem(v, '2026/1', { art: 'trekk' });
    expect(svar).toMatchObject({ nummer: '2026/1', kjent: true });
    expect(svar.fjernet).toEqual(['fjordvik/2026/1/1', 'fjordvik/2026/1/2']);
    expect(await v.soekbare()).toEqual(['fjordvik/2026/2/1']);
    await v.eksporter(to(p(3)));
    expect(await arter(v, '2026/1-1', '2026/1-2', '2026/1-3', '2026/2-1')).toEqual([
      'trukket',
      'trukket',
      'trukket',
      'funnet',
    ]);
    await bestem(v, '2026/1', { art: 'opphev-trekk' });
    expect(await arter(v, '2026/1-1', '2026/1-2', '2026/1-3')).toEqual(['funnet', 'funnet', 'funnet']);
    expect(await v.soekbare()).toHaveLength(4);
  });

  test('leaves what was decided of one entry by name', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    await bestem(v, '2026/1-2', { art: 'trekk' });
    await bestem(v, '2026/1', { art: 'trekk' });
    await bestem(v, '2026/1', { art: 'opphev-trekk' });
    expect(await arter(v, '2026/1-1', '2026/1-2')).toEqual(['funnet', 'trukket']);
  });

  test('follows the case to another number, and the entries that leave it afterwards', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    await bestem(v, '2026/1', { art: 'trekk' });
    await v.eksporter([
      { id: 's1', nr: 9, poster: [p(1)] },
      {
        id: 's2',
        nr: 2,
        poster: [
          { id: 'q1', nr: 1 },
          { id: 'p2', nr: 5 },
        ],
      },
    ]);
    expect(await v.soekbare()).toEqual(['fjordvik/2026/2/1']);
    expect((await v.oppslag('2026/9-1')).art).not.toBe('funnet');
    expect((await v.oppslag('2026/2-5')).art).not.toBe('funnet');
    await bestem(v, '2026/9', { art: 'opphev-trekk' });
    expect(await arter(v, '2026/9-1', '2026/2-5')).toEqual(['funnet', 'funnet']);
  });

  test('does not reach an entry that had left it before', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    await v.eksporter([
      { id: 's1', nr: 1, poster: [p(1)] },
      {
        id: 's2',
        nr: 2,
        poster: [
          { id: 'q1', nr: 1 },
          { id: 'p2', nr: 5 },
        ],
      },
    ]);
    await bestem(v, '2026/1', { art: 'hold' });
    expect(await arter(v, '2026/1-1', '2026/2-5')).toEqual(['hull', 'funnet']);
  });

  test('of a case that is not here stands for when it comes', async () => {
    const v = new Verksted();
    await v.eksporter([{ id: 's2', nr: 2, poster: [{ id: 'q1', nr: 1 }] }]);
    expect(await bestem(v, '2026/1', { art: 'hold' })).toMatchObject({ kjent: false });
    await v.eksporter(to());
    expect(await arter(v, '2026/1-1', '2026/1-2', '2026/2-1')).toEqual(['hull', 'hull', 'funnet']);
  });

  test('masks words in the case’s own title and in every entry, with the hjemmel', async () => {
    const v = new Verksted();
    const sti = v.leveranse(to(p(3, { tittel: 'Klage om Kvitvann' })));
    await v.eksporter(sti);
    await bestem(v, '2026/1', ord('Kvitvann'));
    for (let gang = 1; gang <= 2; gang++) {
      const { sak, post } = await publisert(v, '2026/1-3');
      expect(sak.tittel).toEqual({ tekst: 'Utbygging ved *****', maskert: true });
      expect(sak.unntak).toEqual([{ felt: 'sakstittel', hjemler: [HJEMMEL] }]);
      expect(post.tittel.tekst).toBe('Klage om *****');
      expect((await publisert(v, '2026/1-1')).post.tilgang.tilgang).toBe('aapent');
      expect(await v.soekbare('Kvitvann')).toEqual([]);
      for (const fil of ['journal', 'sok'] as const)
        expect(v.bytes().get(`/${fil}.db`)?.toLowerCase() ?? '').not.toContain('kvitvann');
      await v.eksporter(sti);
    }
    await bestem(v, '2026/1', { art: 'opphev-masker' });
    expect((await publisert(v, '2026/1-3')).sak.tittel.tekst).toBe('Utbygging ved Kvitvann');
  });

  test('masks by level the title of the case, the titles and the parties', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    await bestem(v, '2026/1', nivaa(3));
    const { sak, post } = await publisert(v, '2026/1-1');
    expect(sak.tittel).toEqual({ tekst: 'Sak', maskert: true });
    expect(post.tittel.tekst).toBe('Inngående brev');
    expect(post.parter.map(({ navn }) => navn.tekst)).toEqual(['*****']);
    expect((await publisert(v, '2026/2-1')).post.tittel.maskert).toBe(false);
  });

  test('makes what somebody saw of one of its entries outdated, and the other way round', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    const { nr } = await bestem(v, '2026/1', { art: 'hold' });
    await expect(bestem(v, '2026/1-2', { art: 'hold' }, { sett: 0 })).rejects.toThrow(VedtakUtdatert);
    await bestem(v, '2026/1-2', { art: 'hold' }, { sett: nr });
    await expect(bestem(v, '2026/1', { art: 'opphev-hold' }, { sett: nr })).rejects.toThrow(VedtakUtdatert);
    await bestem(v, '2026/2', { art: 'hold' }, { sett: 0 });
  });

  test('is refused where only an entry can be decided of', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    await expect(bestem(v, '2026/1', { art: 'frigi' })).rejects.toThrow(VedtakAvvist);
    await expect(bestem(v, '2026/1', ord('Svartvann'))).rejects.toThrow(VedtakAvvist);
    expect(await v.medArkiv((arkiv) => arkiv.vedtak())).toEqual([]);
  });
});

describe('a decision about one document', () => {
  const ett = (...dokumenter: string[]): readonly Testsak[] => [
    { id: 's1', nr: 1, poster: [p(1, { mer: dokumenter.join('') })] },
  ];
  const titler = async (v: Verksted) =>
    (await publisert(v, '2026/1-1')).post.dokumenter.map((d) => `${d.tittel.tekst} (${d.tilgang.tilgang})`);

  test('withdraws its title and its text, and leaves its place and the others', async () => {
    const v = new Verksted();
    const sti = v.leveranse(ett(medDokumenter));
    await v.eksporter(sti);
    expect(await titler(v)).toEqual(['Søknad om Kvitvann (aapent)', 'Kart over Svartmyr (aapent)']);
    await bestem(v, '2026/1-1', { art: 'trekk' }, { dokument: 2 });
    for (let gang = 1; gang <= 2; gang++) {
      expect(await titler(v)).toEqual(['Søknad om Kvitvann (aapent)', 'Vedlegg 1 (hele)']);
      expect(await v.soekbare('Svartmyr')).toEqual([]);
      await v.eksporter(sti);
    }
    await bestem(v, '2026/1-1', { art: 'opphev-trekk' }, { dokument: 2 });
    expect((await titler(v))[1]).toBe('Kart over Svartmyr (aapent)');
  });

  test('follows the document when it gets another place, and masks words in it', async () => {
    const v = new Verksted();
    await v.eksporter(ett(medDokumenter));
    await bestem(v, '2026/1-1', ord('Svartmyr'), { dokument: 2 });
    expect((await titler(v))[1]).toBe('Kart over ***** (deler)');
    await v.eksporter(
      ett(
        dokument('d1', 'Søknad om Kvitvann', 'Hoveddokument'),
        dokument('d3', 'Bilde', 'Vedlegg'),
        dokument('d2', 'Kart over Svartmyr', 'Vedlegg'),
      ),
    );
    expect(await titler(v)).toEqual([
      'Søknad om Kvitvann (aapent)',
      'Bilde (aapent)',
      'Kart over ***** (deler)',
    ]);
  });

  describe('where the archive has no key of the document', () => {
    const uten = (...titler: string[]): readonly Testsak[] =>
      ett(
        ...titler.map((tittel, i) =>
          dokument('', tittel, i === 0 ? 'Hoveddokument' : 'Vedlegg').replace('<systemID></systemID>', ''),
        ),
      );

    test('follows it by its title', async () => {
      const v = new Verksted();
      await v.eksporter(uten('Søknad om Kvitvann', 'Kart over Svartmyr'));
      await bestem(v, '2026/1-1', { art: 'trekk' }, { dokument: 2 });
      await v.eksporter(uten('Søknad om Kvitvann', 'Bilde', 'Kart over Svartmyr'));
      expect(await titler(v)).toEqual(['Søknad om Kvitvann (aapent)', 'Bilde (aapent)', 'Vedlegg 2 (hele)']);
      expect(await v.soekbare('Svartmyr')).toEqual([]);
      await bestem(v, '2026/1-1', { art: 'opphev-trekk' }, { dokument: 3 });
      expect((await titler(v))[2]).toBe('Kart over Svartmyr (aapent)');
    });

    test('closes each that may be it when it has another title too, until somebody says that it is not', async () => {
      const v = new Verksted();
      await v.eksporter(uten('Søknad om Kvitvann', 'Kart over Svartmyr'));
      await bestem(v, '2026/1-1', { art: 'trekk' }, { dokument: 2 });
      await v.eksporter(uten('Søknad om Kvitvann', 'Bilde', 'Kart over Svartmyra'));
      expect(await titler(v)).toEqual([
        'Søknad om Kvitvann (aapent)',
        'Vedlegg 1 (hele)',
        'Vedlegg 2 (hele)',
      ]);
      await bestem(v, '2026/1-1', { art: 'opphev-trekk' }, { dokument: 2 });
      expect(await titler(v)).toEqual(['Søknad om Kvitvann (aapent)', 'Bilde (aapent)', 'Vedlegg 2 (hele)']);
    });

    test('closes no other when it is gone', async () => {
      const v = new Verksted();
      await v.eksporter(uten('Søknad om Kvitvann', 'Kart over Svartmyr', 'Bilde'));
      await bestem(v, '2026/1-1', { art: 'trekk' }, { dokument: 2 });
      await v.eksporter(uten('Søknad om Kvitvann', 'Bilde'));
      expect(await titler(v)).toEqual(['Søknad om Kvitvann (aapent)', 'Bilde (aapent)']);
    });
  });

  test('closes each that may be it when the archive has other keys, titles and order', async () => {
    const v = new Verksted();
    await v.eksporter(ett(medDokumenter));
    await bestem(v, '2026/1-1', { art: 'trekk' }, { dokument: 2 });
    await v.eksporter(
      ett(
        dokument('n1', 'Kart over Svartmyra', 'Hoveddokument'),
        dokument('n2', 'Søknad om Kvitvann', 'Vedlegg'),
      ),
    );
    expect(await titler(v)).toEqual(['Hoveddokument (hele)', 'Søknad om Kvitvann (aapent)']);
  });

  test('is refused for one that is not there', async () => {
    const v = new Verksted();
    await v.eksporter(ett(medDokumenter));
    await expect(bestem(v, '2026/1-1', { art: 'trekk' }, { dokument: 3 })).rejects.toThrow(VedtakAvvist);
    await expect(bestem(v, '2026/1', { art: 'trekk' }, { dokument: 1 })).rejects.toThrow('2026/123-4');
  });
});

describe('a decision about everything from one source, or the whole journal', () => {
  test('takes it all, and what comes later, and leaves the journal open while it is being done', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    const tilstander: boolean[] = [];
    const kall = vidt(
      v,
      { art: 'trekk' },
      { kilde: 'arkiv', fremdrift: () => void stengt(v).then((s) => tilstander.push(s)) },
    );
    expect(await kall).toMatchObject({ fjernet: 3, soketFoelgerEtter: false });
    await new Promise((ferdig) => setTimeout(ferdig, 10));
    expect(tilstander).toEqual([false, false]);
    expect(await stengt(v)).toBe(false);
    expect(await v.soekbare()).toEqual([]);
    await v.eksporter(to(p(3)));
    expect(await arter(v, '2026/1-1', '2026/1-3', '2026/2-1')).toEqual(['trukket', 'trukket', 'trukket']);
    await vidt(v, { art: 'opphev-trekk' }, { kilde: 'arkiv' });
    expect(await v.soekbare()).toHaveLength(4);
  });

  test('is completed behind the closed door where it was cut off between the two stores', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    const felles = { tidspunkt: v.naa, av: 'noen', grunn: '', virksomhet: 'fjordvik' };
    await v.medArkiv((arkiv) => arkiv.vedta({ ...felles, omfang: 'kilde', kilde: 'arkiv', art: 'hold' }));
    const { foelgStenging } = await import('../../../src/eksport/vedtak/steng.ts');
    const { aapneLagre } = await import('../../../src/eksport/lagre.ts');
    const lagre = await aapneLagre(v.data, v.klokke);
    await foelgStenging(lagre);
    await lagre.lukk();
    expect(await stengt(v)).toBe(true);
    await fullfoerAvbrutt(v.data, v.klokke);
    expect(await stengt(v)).toBe(false);
    expect(await arter(v, '2026/1-1', '2026/2-1')).toEqual(['hull', 'hull']);
    expect(await v.soekbare()).toEqual([]);
  });

  test('does not open a journal that is closed by decision', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    await vidt(v, { art: 'trekk' });
    expect(await stengt(v)).toBe(true);
    await vidt(v, { art: 'hold' }, { kilde: 'arkiv' });
    expect(await stengt(v)).toBe(true);
    await vidt(v, { art: 'opphev-trekk' });
    expect(await stengt(v)).toBe(false);
    expect((await v.oppslag('2026/1-1')).art).toBe('hull');
  });

  test('masks every entry by level, and is refused for words, unknown sources and what somebody has not seen', async () => {
    const v = new Verksted();
    await v.eksporter(to());
    const { nr } = await vidt(v, nivaa(2), { sett: 0 });
    for (const nummer of ['2026/1-1', '2026/2-1'])
      expect((await publisert(v, nummer)).post.tittel.tekst).toBe('Inngående brev');
    await expect(vidt(v, { art: 'hold' }, { kilde: 'utvik' })).rejects.toThrow(VedtakAvvist);
    await expect(vidt(v, { art: 'hold' }, { kilde: 'arkiv', sett: nr - 1 })).rejects.toThrow(VedtakUtdatert);
    await vidt(v, { art: 'opphev-masker' });
    expect((await publisert(v, '2026/1-1')).post.tittel.maskert).toBe(false);
  });
});

test('a restored backup honours every scope that was decided of after it was taken', async () => {
  const v = new Verksted();
  const sti = v.leveranse(to());
  await v.eksporter(sti);
  const mappe = join(v.rot, 'kopi');
  await taSikkerhetskopi(v.data, mappe, v.klokke);
  await bestem(v, '2026/1', { art: 'trekk' });
  await vidt(v, { art: 'hold' }, { kilde: 'arkiv' });
  await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
  const etter = offentligeTabeller(v.data);
  expect(await arter(v, '2026/1-1', '2026/2-1')).toEqual(['trukket', 'hull']);
  expect(await stengt(v)).toBe(false);
  await v.eksporter(sti);
  expect(await arter(v, '2026/1-1', '2026/2-1')).toEqual(['trukket', 'hull']);
  expect(offentligeTabeller(v.data).split('\n\n')[3]).toBe(etter.split('\n\n')[3]);
});

test('the commands take cases, documents, sources and the whole journal', { timeout: 120_000 }, async () => {
  const v = new Verksted();
  await v.eksporter(to());
  const kjoer = (skript: string, ...argumenter: string[]) =>
    spawnSync(process.execPath, [`scripts/${skript}.ts`, ...argumenter, '--data', v.data], {
      encoding: 'utf8',
    });
  expect(kjoer('trekk', 'fjordvik', '2026/1', '--grunn', 'prøve').status).toBe(0);
  expect(await arter(v, '2026/1-1', '2026/2-1')).toEqual(['trukket', 'funnet']);
  const holdt = kjoer('vedta', 'fjordvik', '--hold', '--kilde', 'arkiv');
  expect(holdt.stderr + holdt.stdout).toContain('kilden «arkiv»');
  expect((await v.oppslag('2026/2-1')).art).toBe('hull');
  const uten = kjoer('vedta', 'fjordvik', '--hold');
  expect(uten.status).toBe(2);
  expect(uten.stderr).toContain('--hele-journalen');
});
