import { expect, test } from 'vitest';
import { lagBrev } from '../../../src/innsyn/svar/lag-brev.ts';
import { lagVedtak, type Dokumentvedtak } from '../../../src/innsyn/svar/vedtak.ts';
import { demoVirksomhet } from '../../../src/konfig/standard.ts';

const KLOKKEN = new Date('2026-11-20T08:00:00Z');
const GRUNN = 'Saken er ikke avgjort, og innsyn nå ville skade forhandlingene.';

/** What a letter about one document says. */
const brevtekst = (del: Partial<Dokumentvedtak>): string =>
  lagBrev(
    lagVedtak({
      art: 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 1, utfall: 'avslag', hjemler: [], resten: 'c', ...del }],
    }),
    {
      virksomhet: demoVirksomhet(),
      referanse: 'AAAA-BBBB-CCCC',
      mottatt: KLOKKEN,
      sendt: KLOKKEN,
      etterspurt: [],
      levering: 'epost',
    },
  )
    .deler.flatMap((d) => ('tekst' in d ? d.tekst : []))
    .join('\n');

test('a provision stands in its sentence as a sentence is written', () => {
  expect(brevtekst({ hjemler: ['offl-14-1'] })).toContain('Unntaket er hjemlet i offl. § 14 første ledd.');
});

test('the assessment of § 11 is told of what may be refused, and never of what must be (R45)', () => {
  const meroffentlighet = { gisLikevel: false, grunn: GRUNN };
  const [taushet, intern] = ['offl-13-fvl-13-1-1', 'offl-14-1'];
  expect(brevtekst({ hjemler: [taushet], meroffentlighet })).not.toContain('§ 11');
  expect(brevtekst({ hjemler: [intern], meroffentlighet })).toContain(GRUNN);
  expect(brevtekst({ hjemler: [taushet, intern], meroffentlighet })).toContain(GRUNN);
});
