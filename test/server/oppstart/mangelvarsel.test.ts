import { describe, expect, test } from 'vitest';
import { standardVirksomhet } from '../../../src/konfig/standard.ts';
import { mangelvarsel } from '../../../src/server/oppstart/mangelvarsel.ts';

const virksomhet = standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' });
const journalMed = (...slugger: readonly string[]) => ({
  virksomheter: async () => slugger.map((slug) => ({ slug, navn: slug })),
});

describe('what a server that starts lacks', () => {
  test('is nothing where there is a journal and its configuration', async () => {
    expect(await mangelvarsel(journalMed('fjordvik'), { virksomheter: [virksomhet] })).toBeUndefined();
  });

  test('is told by file, with what to do, where the configuration of a journal is gone', async () => {
    const varsel = await mangelvarsel(journalMed('fjordvik'), { virksomheter: [] });
    expect(varsel).toContain('konfig.json mangler i DATA');
    expect(varsel).toContain('npm run gjenopprett');
  });

  test('is told where there is no journal: the folder may be a wrong one', async () => {
    const varsel = await mangelvarsel(journalMed(), { virksomheter: [virksomhet] });
    expect(varsel).toContain('DATA har ingen journal ennå');
    expect(varsel).toContain('npm run eksport');
  });
});
