import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fullfoerAvbrutt } from '../../../src/eksport/fullfoer.ts';
import { aapneLagre } from '../../../src/eksport/lagre.ts';
import { gjenopprett } from '../../../src/eksport/vedlikehold/gjenopprett.ts';
import { taSikkerhetskopi } from '../../../src/eksport/vedlikehold/sikkerhetskopi.ts';
import { aapneHendelse } from '../../../src/eksport/vedtak/hendelse.ts';
import { listVist } from '../../../src/eksport/vedtak/hva-som-ble-vist.ts';
import { foelgStenging } from '../../../src/eksport/vedtak/steng.ts';
import { vedtaVidt, vedtaVidtMed } from '../../../src/eksport/vedtak/vedta-vidt.ts';
import { aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { aapneEtterslep } from '../../../src/journal/etterslep.ts';
import { utenSok } from '../../../src/sok/uten-sok.ts';
import { offentligeTabeller } from '../hjelp/offentlige-tabeller.ts';
import { ANNEN, medToKilder, noenSaker } from '../hjelp/to-kilder.ts';
import type { Verksted } from '../hjelp/verksted.ts';

/** Processes take their time to start on a busy machine. In milliseconds. */
const TAALMODIG = 120_000;
const ramme = (v: Verksted) =>
  ({
    data: v.data,
    virksomhet: 'fjordvik',
    kilde: 'arkiv',
    grunn: 'prøve',
    av: 'arkivleder',
    rolle: 'leder',
    klokke: v.klokke,
  }) as const;

/** What the public can read now: how many entries of each source, and what is closed. */
const offentlig = (v: Verksted) =>
  v.medJournal(async (journal) => {
    const poster = (
      await Promise.all(
        ['2026-03-01', '2026-03-02'].map(async (dato) => (await journal.dagliste('fjordvik', dato)).poster),
      )
    ).flat();
    return {
      fra: poster.filter(({ post }) => post.sakssekvensnummer <= 1000).length,
      annen: poster.filter(({ post }) => post.sakssekvensnummer > 1000).length,
      dager: (await journal.dager('fjordvik', { antall: 3 })).map(({ antall }) => antall),
      post: (await journal.post('fjordvik', { saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 })).art,
      stengt: await journal.stengt('fjordvik'),
      sokStengt: await journal.sokStengt('fjordvik'),
    };
  });
const borte = { fra: 0, post: 'trukket', stengt: false } as const;

/** Decided and closed, and then cut off. */
async function besluttOgAvbryt(v: Verksted): Promise<void> {
  const felles = { tidspunkt: v.naa, av: 'noen', grunn: '', virksomhet: 'fjordvik' };
  await v.medArkiv((arkiv) => arkiv.vedta({ ...felles, omfang: 'kilde', kilde: 'arkiv', art: 'trekk' }));
  const lagre = await aapneLagre(v.data, v.klokke);
  await foelgStenging(lagre);
  await lagre.lukk();
}

describe('everything from one source', () => {
  test('is gone at once, from pages, days and search, while the other sources are shown', async () => {
    const v = await medToKilder(5, 3);
    const underveis: unknown[] = [];
    const lagre = await aapneLagre(v.data, v.klokke);
    const svar = await vedtaVidtMed(lagre, {
      ...ramme(v),
      oenske: { art: 'trekk' },
      fremdrift: (saker) => {
        if (saker === 0) underveis.push(offentlig(v));
      },
    });
    await lagre.lukk();
    expect(svar).toMatchObject({ fjernet: 10, soketFoelgerEtter: false });
    expect(await Promise.all(underveis)).toMatchObject([
      { ...borte, annen: 6, dager: [3, 3], sokStengt: true },
    ]);
    expect(await offentlig(v)).toEqual({ ...borte, annen: 6, dager: [3, 3], sokStengt: false });
    expect(await v.soekbare()).toHaveLength(6);
    // No search is closed for what the index has followed, however many they were.
    const etterslep = aapneEtterslep(join(v.data, 'journal.db'), 2);
    expect(etterslep.les()).toEqual([]);
    etterslep.lukk();
    const skriver = aapneJournalskriver(join(v.data, 'journal.db'));
    expect(await skriver.etterslep(2)).toEqual([]);
    expect(await skriver.etterslep(100)).not.toEqual([]);
    await skriver.lukk();
    await v.eksporter(noenSaker(1, 6), { kilde: 'arkiv' });
    expect(await offentlig(v)).toMatchObject({ ...borte, annen: 6 });
    await vedtaVidt({ ...ramme(v), oenske: { art: 'opphev-trekk' } });
    expect(await offentlig(v)).toMatchObject({ fra: 12, annen: 6, post: 'funnet' });
    expect(await v.soekbare()).toHaveLength(18);
  });

  test('stays gone when it is cut off, and is cleaned away by the next run as if it never was', async () => {
    const [avbrutt, hel] = [await medToKilder(3), await medToKilder(3)];
    await besluttOgAvbryt(avbrutt);
    expect(await offentlig(avbrutt)).toEqual({ ...borte, annen: 6, dager: [3, 3], sokStengt: true });
    await vedtaVidt({ ...ramme(hel), oenske: { art: 'trekk' } });
    await fullfoerAvbrutt(avbrutt.data, avbrutt.klokke);
    expect(offentligeTabeller(avbrutt.data)).toBe(offentligeTabeller(hel.data));
    expect(await offentlig(avbrutt)).toMatchObject({ ...borte, sokStengt: false });
    expect(await avbrutt.soekbare()).toHaveLength(6);
  });

  test('is told of in an incident as shown until the decision, also before it is cleaned away', async () => {
    const v = await medToKilder(1);
    await besluttOgAvbryt(v);
    v.naa = new Date(v.naa.getTime() + 3_600_000);
    const lagre = await aapneLagre(v.data, v.klokke, { medSok: false });
    const hode = {
      data: v.data,
      virksomhet: 'fjordvik',
      av: 'kari',
      rolle: 'leder',
      klokke: v.klokke,
    } as const;
    const hendelse = await aapneHendelse(lagre, {
      ...hode,
      gjenstand: { omfang: 'kilde', kilde: 'arkiv' },
      oppdaget: v.naa,
      beskrivelse: 'Alt fra kilden',
    });
    await listVist(lagre, { ...hode, hendelse });
    const liste = await lagre.arkiv.vistliste(hendelse.id, undefined, 10);
    await lagre.lukk();
    const vedtatt = '2026-11-20T08:00:00.000Z';
    expect(liste.map(({ til }) => til)).toEqual([vedtatt, vedtatt]);
  });

  test('is closed by the next run where it was cut off right after the decision, behind a closed door', async () => {
    const v = await medToKilder(2);
    const felles = { tidspunkt: v.naa, av: 'noen', grunn: '', virksomhet: 'fjordvik' };
    await v.medArkiv((arkiv) => arkiv.vedta({ ...felles, omfang: 'kilde', kilde: 'arkiv', art: 'trekk' }));
    await v.eksporter(noenSaker(1001, 3), { kilde: ANNEN });
    expect(await offentlig(v)).toEqual({ ...borte, annen: 6, dager: [3, 3], sokStengt: false });
    expect(await v.soekbare()).toHaveLength(6);
  });

  test('is not searched for while the search server is away, until a run has reached it', async () => {
    const v = await medToKilder(2);
    const ekte = await aapneLagre(v.data, v.klokke);
    const nede = { ...ekte, sok: utenSok('borte') };
    const svar = await vedtaVidtMed(nede, { ...ramme(v), oenske: { art: 'trekk' } });
    await ekte.lukk();
    expect(svar).toMatchObject({ fjernet: 4, soketFoelgerEtter: true });
    expect(await offentlig(v)).toMatchObject({ ...borte, sokStengt: true });
    expect(await v.soekbare()).toHaveLength(8);
    await fullfoerAvbrutt(v.data, v.klokke);
    expect(await offentlig(v)).toMatchObject({ ...borte, sokStengt: false });
    expect(await v.soekbare()).toHaveLength(4);
  });

  test('is gone from a restored backup too, that was taken while it was being cleaned away', async () => {
    const v = await medToKilder(2);
    await besluttOgAvbryt(v);
    const mappe = join(v.rot, 'kopi');
    await taSikkerhetskopi(v.data, mappe, v.klokke);
    await gjenopprett({ mappe, data: v.data, klokke: v.klokke });
    expect(await offentlig(v)).toEqual({ ...borte, annen: 4, dager: [2, 2], sokStengt: false });
    expect(await v.soekbare()).toHaveLength(4);
  });

  test(
    'is never seen again after the decision, however the process that cleans it away is killed',
    async () => {
      let avbrutt = 0;
      for (const venter of [0, 100, 300]) {
        const v = await medToKilder(400, 2);
        const barn = spawn(
          process.execPath,
          [join(import.meta.dirname, '../hjelp/trekk-kilde-barn.ts'), v.data, 'arkiv', v.naa.toISOString()],
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        let skrevet = '';
        barn.stdout.on('data', (bit: Buffer) => {
          skrevet += bit.toString();
          if (skrevet.split('\n').some((linje) => linje !== '' && Number(linje) >= venter))
            barn.kill('SIGKILL');
        });
        await once(barn, 'exit');
        expect(await offentlig(v)).toMatchObject({ ...borte, annen: 4, dager: [2, 2] });
        if (!skrevet.includes('400')) avbrutt += 1;
        await fullfoerAvbrutt(v.data, v.klokke);
        expect(await offentlig(v)).toMatchObject({ ...borte, annen: 4, dager: [2, 2], sokStengt: false });
        expect(await v.soekbare()).toHaveLength(4);
      }
      expect(avbrutt).toBeGreaterThan(0);
    },
    TAALMODIG,
  );
});
