import { describe, expect, test } from 'vitest';
import { lestLinje } from '../../src/components/sok/lest.ts';
import { SPRAK, type Sprak } from '../../src/i18n/sprak.ts';
import { tekster } from '../../src/i18n/tekster.ts';
import { forklar, lesSporring } from '../../src/sok/sporring/les-sporring.ts';

function lest(q: string, sprak: Sprak): string {
  const side =
    lestLinje(q, forklar(lesSporring(q, '2026-11-23')), { t: tekster(sprak), sprak })?.toString() ?? '';
  return side
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('how a query was read, in words', () => {
  test.each<[string, Record<Sprak, string>]>([
    [
      '-"om plan"',
      {
        nb: 'Søkte etter alle journalposter uten «om plan»',
        nn: 'Søkte etter alle journalpostar utan «om plan»',
        en: 'Searched for all entries without “om plan”',
      },
    ],
    [
      'brev -plan**',
      {
        nb: 'Søkte etter brev uten ord som begynner på plan',
        nn: 'Søkte etter brev utan ord som byrjar på plan',
        en: 'Searched for brev without words that begin with plan',
      },
    ],
    [
      'plan* OR "ny skole" OR 21.5.2026',
      {
        nb: 'Søkte etter ord som begynner på plan eller «ny skole» eller dato 21. mai 2026',
        nn: 'Søkte etter ord som byrjar på plan eller «ny skole» eller dato 21. mai 2026',
        en: 'Searched for words that begin with plan or “ny skole” or date 21 May 2026',
      },
    ],
    [
      'brev -26/123',
      {
        nb: 'Søkte etter brev uten nummer 2026/123 eller gnr/bnr 26/123',
        nn: 'Søkte etter brev utan nummer 2026/123 eller gnr/bnr 26/123',
        en: 'Searched for brev without number 2026/123 or property 26/123',
      },
    ],
    [
      'brev i går',
      {
        nb: 'Søkte etter brev dato 22. november 2026 En dato kan være journaldatoen, dokumentets dato eller en dato i teksten.',
        nn: 'Søkte etter brev dato 22. november 2026 Ein dato kan vere journaldatoen, datoen på dokumentet eller ein dato i teksten.',
        en: 'Searched for brev date 22 November 2026 A date may be the journal date, the date of the document or a date in the text.',
      },
    ],
    [
      'forrige uke -denne måneden',
      {
        nb: 'Søkte etter datoene 16.–22. november 2026 uten november 2026 En dato kan være journaldatoen, dokumentets dato eller en dato i teksten.',
        nn: 'Søkte etter datoane 16.–22. november 2026 utan november 2026 Ein dato kan vere journaldatoen, datoen på dokumentet eller ein dato i teksten.',
        en: 'Searched for the dates 16 – 22 November 2026 without November 2026 A date may be the journal date, the date of the document or a date in the text.',
      },
    ],
    ['brev', { nb: '', nn: '', en: '' }],
    ['  ', { nb: '', nn: '', en: '' }],
  ])('«%s»', (q, ventet) => {
    for (const sprak of SPRAK) expect(lest(q, sprak)).toBe(ventet[sprak]);
  });

  test.each(['(', '?!', '"', '🎉', '- –'])('«%s», which has no word, searched for nothing', (q) => {
    for (const sprak of SPRAK) expect(lest(q, sprak)).toBe(tekster(sprak).soket.lest.ingenting);
  });
});
