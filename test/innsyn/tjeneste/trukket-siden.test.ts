import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { lagToken } from '../../../src/innsyn/hemmelighet.ts';
import { lagSpoerrertjeneste } from '../../../src/innsyn/innsyntjeneste.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { trukketNaa } from '../../../src/innsyn/tjeneste/trukket-siden.ts';
import type { Utkastinnhold } from '../../../src/innsyn/tjeneste/vedtaksbehandling.ts';
import { aapneJournal, aapneJournalskriver } from '../../../src/journal/aapne.ts';
import { fyll, NAA, post, publiser, SLUG, VIRKSOMHET } from '../../server/fyll.ts';
import { PNG } from '../besvart.ts';
import { FRA, innsending } from '../rigg.ts';

const SAK = { saksaar: 2026, sakssekvensnummer: 1 };
const POST = { ...SAK, dokumentnummer: 1 };

/** A request for an entry, or its case, beside a real journal: answered with access, with a file. */
async function gitt(hva: typeof POST | typeof SAK = POST) {
  const { data, rydd } = await fyll();
  const journal = aapneJournal(join(data, 'journal.db'));
  const aapnet = aapneInnsyn(data, { virksomheter: [VIRKSOMHET] }, journal, () => NAA);
  onTestFinished(async () => {
    await aapnet.lukk();
    await journal.lukk();
    await rydd();
  });
  const { grunnlag: g } = aapnet;
  const [spoer, a] = [lagSpoerrertjeneste(g), lagAnsattjeneste(g)];
  const sendt = await spoer.sendInn(innsending({ liste: [{ virksomhet: SLUG, ...hva }] }), FRA);
  if (sendt.art !== 'maa-bekreftes') throw new Error(sendt.art);
  const referanse = sendt.kvittering.krav[0]?.referanse ?? '';
  const bestilling = (await g.lager.hent(referanse))?.bestilling.id ?? '';
  await spoer.bekreft(lagToken(g.noekkel, 'bekreft', bestilling), FRA);
  const legg = async (): Promise<string> => {
    const lagt = await a.lastOpp(referanse, 1, PNG, 'ansatt:1');
    return lagt.art === 'ok' ? lagt.id : lagt.art;
  };
  const id = await legg();
  const svar: Utkastinnhold = {
    art: 'svar',
    sprak: 'nb',
    dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
  };
  await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', svar), 'ansatt:1');
  const token = lagToken(g.noekkel, 'status', bestilling);
  return {
    data,
    journal,
    id,
    legg,
    trekk: (dokumentnummer: number) => publiser(data, [{ art: 'trekk', nummer: { ...SAK, dokumentnummer } }]),
    utlevert: async () => (await spoer.utleveringer(token)).map((fil) => fil.id),
    hent: async (fil: string) => (await spoer.hentFil(token, fil))?.innhold,
    stanset: async () => (await a.filer(referanse)).filter((fil) => fil.trukketSiden).map((fil) => fil.id),
    zip: async () => {
      const biter: Buffer[] = [];
      for await (const bit of (await spoer.altSomZip(token)) ?? []) biter.push(Buffer.from(bit));
      return Buffer.concat(biter).toString('latin1');
    },
  };
}

test('what was given is no longer handed out when its entry is withdrawn (R59), and staff see why', async () => {
  const { id, trekk, utlevert, hent, stanset, zip } = await gitt();
  expect(await utlevert()).toEqual([id]);
  expect(await stanset()).toEqual([]);
  await trekk(1);
  expect(await utlevert()).toEqual([]);
  expect(await hent(id)).toBeUndefined();
  expect(await zip()).not.toContain('.png');
  expect(await stanset()).toEqual([id]);
});

test('it follows its entry to another case', async () => {
  const { data, id, utlevert, stanset } = await gitt();
  const til = { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 400 };
  const ny = post(2, 400);
  if (ny.art !== 'publiser') throw new TypeError('It publishes.');
  await publiser(data, [{ ...ny, flyttetFra: POST }]);
  expect(await utlevert()).toEqual([id]);
  await publiser(data, [{ art: 'trekk', nummer: til }]);
  expect(await utlevert()).toEqual([]);
  expect(await stanset()).toEqual([id]);
});

test('nothing is handed out while the whole journal is closed', async () => {
  const { data, id, utlevert, stanset } = await gitt();
  const skriver = aapneJournalskriver(join(data, 'journal.db'), { klokke: () => NAA });
  await skriver.settStengt(SLUG, true);
  expect(await utlevert()).toEqual([]);
  expect(await stanset()).toEqual([id]);
  await skriver.settStengt(SLUG, false);
  await skriver.lukk();
  expect(await utlevert()).toEqual([id]);
});

test('it is handed out again when the withdrawal is undone', async () => {
  const { data, id, trekk, utlevert, hent, zip } = await gitt();
  await trekk(1);
  const skriver = aapneJournalskriver(join(data, 'journal.db'), { klokke: () => NAA });
  await skriver.opphevTrekk(SLUG, POST);
  await skriver.lukk();
  expect(await utlevert()).toEqual([id]);
  expect(await hent(id)).toEqual(PNG);
  expect(await zip()).toContain('.png');
});

test('who puts a file there after the withdrawal knows of it: it is handed out', async () => {
  const { id, legg, trekk, utlevert, stanset } = await gitt();
  await trekk(1);
  const ny = await legg();
  expect(await utlevert()).toEqual([ny]);
  expect(await stanset()).toEqual([id]);
});

test('another entry of the case being withdrawn changes nothing; for a whole case it does', async () => {
  const en = await gitt();
  await en.trekk(2);
  expect(await en.utlevert()).toEqual([en.id]);
  // The case has had a withdrawn entry since before it was asked for.
  const sak = await gitt(SAK);
  expect(await trukketNaa(sak.journal, SLUG, { art: 'sak', ...SAK })).toEqual(['7']);
  expect(await sak.utlevert()).toEqual([sak.id]);
  await sak.trekk(2);
  expect(await sak.utlevert()).toEqual([]);
  const ny = await sak.legg();
  expect(await sak.utlevert()).toEqual([ny]);
  await sak.trekk(1);
  expect(await sak.utlevert()).toEqual([]);
});
