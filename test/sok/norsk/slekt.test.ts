import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { SLEKT } from '../../../src/sok/norsk/leksikon/slekt.ts';
import { rotAv } from '../../../src/sok/norsk/stamme.ts';

/** Whether a text is found by a word: as the word itself, or below it. */
function svarer(skrevet: string, spurt: string): 'ordet' | 'slekt' | undefined {
  const [sok] = ordI(spurt);
  const ord = ordI(skrevet);
  if (ord.some(({ stamme }) => stamme === sok?.stamme)) return 'ordet';
  return ord.some(({ ledd }) => ledd.includes(sok?.stamme ?? '')) ? 'slekt' : undefined;
}

describe('words of kin answer to each other, below the word itself', () => {
  test.each([
    ['Stenging av svømmehallen', 'stenger'],
    ['Nedleggelse av skolen', 'nedlegges'],
    ['Søknad om barnehageplass', 'søke'],
    ['Oppføring av garasje', 'bygge'],
    ['Åpningstider', 'åpner'],
    ['Takster for 2026', 'pris'],
    ['Foreldrebetaling', 'koster'],
    ['Kvitfjell vindkraftverk', 'vindmøller'],
    ['Protest mot vindmøller', 'vindkraft'],
    ['Brøyting av veier', 'snømåking'],
    ['Fartshumper', 'fartsdumpar'],
    ['Fylkesmannens vedtak', 'statsforvaltaren'],
    ['Klage på kontrollsanksjon', 'parkeringsbøter'],
    ['Vedtak om omsorgsstønad', 'omsorgslønn'],
    ['Utvidelse av gravplassen', 'kirkegårder'],
  ])('«%s» to «%s»', (skrevet, spurt) => {
    expect(svarer(skrevet, spurt)).toBe('slekt');
  });

  test.each([
    ['Klage på avgift for kloakk', 'gebyr'],
    ['Klage på avgift for kloakk', 'avløp'],
    ['Vannavgift', 'vassgebyr'],
    ['Ordførerens habilitet', 'inhabil'],
    ['Samarbeid med Kárášjoga gielda', 'karasjok'],
    ['Bråk fra utested', 'støy'],
    ['Hull i Åsvegen', 'åsveien'],
  ])('«%s» is one word with what «%s» asks for', (skrevet, spurt) => {
    expect(svarer(skrevet, spurt)).toBe('ordet');
  });

  test.each([
    ['Søker til stilling', 'søknad'],
    ['Handlingsplan', 'handle'],
    ['Pristilbud', 'takst'],
    ['Utdeling av stipend', 'fradeling'],
    ['Avsats', 'pris'],
    ['Oppføring av garasje', 'søknad'],
  ])('«%s» does not answer to «%s»', (skrevet, spurt) => {
    expect(svarer(skrevet, spurt)).toBeUndefined();
  });

  test('each word stands there as it is written, and once on a line', () => {
    for (const linje of SLEKT.trim().split('\n')) {
      const ord = linje.split(/[\s=<]+/u);
      expect(new Set(ord.map((et) => rotAv(et).stamme)).size, linje).toBe(ord.length);
    }
  });
});
