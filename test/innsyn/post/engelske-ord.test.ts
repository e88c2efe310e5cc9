import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/innsyn/en.ts';
import { spoerrerEn } from '../../../src/innsyn/post/tekster/en.ts';

const BREVDATA = {
  referanse: 'AAAA-BBBB-CCCC',
  alle: [{ organ: 'Prøvevik kommune', referanse: 'AAAA-BBBB-CCCC' }],
  organ: 'Prøvevik kommune',
  mottatt: '20 November 2026',
  numre: '2026/1-1',
  lenke: 'https://journal.example/innsyn/status/x',
  timer: 48,
  antall: 1,
  svarfrist: '27 November 2026',
  begrunnelsesfrist: '4 December 2026',
  klageinstans: 'Statsforvalteren',
  klagefrist: '18 December 2026',
  kongenIStatsraad: true,
};

test('in English an answer is appealed and a request withdrawn, in the mails as on the pages they lead to', () => {
  const brev = Object.values(spoerrerEn).map((skriv) => JSON.stringify(skriv(BREVDATA)));
  const sider = JSON.stringify(en.status);
  expect(brev.length).toBeGreaterThan(5);
  for (const tekst of [...brev, sider])
    expect(tekst).not.toMatch(/complain(?! to the Parliamentary Ombud)|tak(?:e|en) .*back|took .*back/iu);
});
