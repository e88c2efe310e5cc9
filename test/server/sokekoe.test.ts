import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { medSokekoe } from '../../src/server/sokekoe.ts';
import { utenSok } from '../../src/sok/uten-sok.ts';
import { sporring, type Sokesvar } from '../../src/sok/sokemotor.ts';

const SVAR: Sokesvar = {
  treff: 0,
  side: 1,
  antall: 20,
  ider: [],
  fasetter: { virksomhet: [], type: [], enhet: [], hjemmel: [], skjermet: [], dokument: [], aar: [] },
  forslag: null,
  lest: {
    ...{ ord: [], valgfrie: [], fraser: [], uten: [], numre: [], eiendommer: [], datoer: [], prefikser: [] },
    ...{ alternativer: [], tall: [], andreTall: [], merkes: [], somTekst: [], ikkeLest: [] },
  },
};

test('searches that are answered at once go on one a turn: who comes meanwhile is not kept waiting for a page of each', async () => {
  const svar = Promise.withResolvers<Sokesvar>();
  const koe = medSokekoe({ ...utenSok('ikke spurt'), sok: () => svar.promise });
  const forloep: string[] = [];
  const alle = Array.from({ length: 10 }, async () => {
    await koe.sok(sporring.parse({ q: 'skole' }));
    forloep.push('side');
  });
  svar.resolve(SVAR);
  for (let ferdig = false; !ferdig; ferdig = forloep.filter((hva) => hva === 'side').length === 10) {
    await setImmediate();
    forloep.push('runde');
  }
  await Promise.all(alle);
  expect(forloep.join(' ')).not.toContain('side side');
});

test('a search that is answered alone waits for nobody', async () => {
  const koe = medSokekoe({ ...utenSok('ikke spurt'), sok: async () => SVAR });
  const forloep: string[] = [];
  const soek = koe.sok(sporring.parse({ q: 'skole' })).then(() => forloep.push('side'));
  const runde = setImmediate().then(() => forloep.push('runde'));
  await Promise.all([soek, runde]);
  expect(forloep).toEqual(['side', 'runde']);
});
