import { describe, expect, test } from 'vitest';
import { ENGELSK_MERKE, ENGELSK_SMAAORD } from '../../../src/sok/norsk/leksikon/setning/engelske-smaaord.ts';
import { FYLLUTTRYKK, I_SETNING, TIDSUTTRYKK } from '../../../src/sok/norsk/leksikon/setning/setninger.ts';
import { fold } from '../../../src/offentlig/fold.ts';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { krevde, skrevne } from '../../../src/sok/sporring/sporretre.ts';

/** The words that an entry must have, as they were written. */
const kreves = (q: string): string =>
  krevde(lesSporring(q).krav)
    .map((gruppe) =>
      skrevne(gruppe)
        .map(({ skrevet }) => skrevet)
        .join('/'),
    )
    .join(' ');

describe('what only carries a sentence is not required', () => {
  test.each([
    ['hei, lurer på om dere har fått søknad om garasje i Lyngveien', 'søknad garasje Lyngveien'],
    ['stemmer det at skolen på Sandnes skal legges ned', 'skolen Sandnes legges'],
    ['når åpner svømmehallen igjen etter sommeren', 'åpner svømmehallen'],
    ['hva er grunnen til at brua er stengt i år', 'brua stengt'],
    ['hva skjer med planene om ny sykkelvei', 'ny sykkelvei'],
    ['takk for sist, har dere noe nytt om sykkelveien', 'sykkelveien'],
    ['unnskyld, hvem kan jeg snakke med om snøbrøyting', 'snøbrøyting'],
    ['kan dere hjelpe meg med støy fra skytebanen', 'støy skytebanen'],
    ['jobben med kloakken i gata vår', 'kloakken'],
    ['moren min bor på sykehjem hos dere', 'sykehjem'],
    ['sønnen min fikk ikke skoleskyss', 'skoleskyss'],
    ['pappa har søkt om parkeringskort', 'søkt parkeringskort'],
    ['er det mulig å få tak i kartet over området', 'kartet området'],
    ['jeg trenger å vite hva tomta koster', 'tomta koster'],
    ['hvor langt har dere kommet med rådhuset', 'rådhuset'],
    ['har det kommet inn noe om den nye moskeen', 'moskeen'],
    ['ka skjer med skolen på Nes', 'skolen Nes'],
    ['æ lure på kem som brøyte veien', 'brøyte veien'],
    ['korsn går det med brannstasjonen', 'brannstasjonen'],
    ['eg lurar på når vegen vert asfaltert', 'vegen asfaltert'],
    ['kva er grunnen til at ferja er innstilt neste veke', 'ferja innstilt'],
    ['hvor mye gjeld har kommunen', 'gjeld'],
    ['kva gjeld saka om skulen', 'skulen'],
    ['kommunens gjeld', 'kommunens gjeld'],
    ['naboen har bygd garasje uten å søke', 'bygd garasje søke'],
    ['naar faar vi vann i Storgata', 'vann Storgata'],
    ['hvem bestemmer hvor høyt man kan bygge', 'høyt bygge'],
    ['på grunn av hva ble møtet utsatt', 'møtet utsatt'],
    ['koffer kjæm itj båten', 'båten'],
    ['kafor e dæm ikke på skolen', 'skolen'],
    ['where is the report about Lyngveien', 'report Lyngveien'],
    ['I have been waiting for a long time for my passport', 'passport'],
    ['nurse from Philippines', 'nurse Philippines'],
  ])('«%s» asks for %s', (q, ventet) => {
    expect(kreves(q)).toBe(ventet);
  });

  test.each([
    ['barnehagepriser i år', 'barnehagepriser'],
    ['budsjett neste år', 'budsjett'],
    ['brøyting hver dag', 'brøyting'],
    ['bompenger fra nyttår', 'bompenger'],
    ['støy heile natta', 'støy'],
  ])('a time in several words is none anywhere: «%s» asks for %s', (q, ventet) => {
    expect(kreves(q)).toBe(ventet);
  });

  test.each([
    ['mulig deponi', 'mulig deponi'],
    ['uten søknad', 'uten søknad'],
    ['gang og sykkelvei', 'gang og sykkelvei'],
    ['sak brann', 'sak brann'],
    ['år 2020', 'år 2020'],
    ['naboen har', 'naboen'],
    ['nye skoler', 'nye skoler'],
    ['is på vei', 'is vei'],
    ['not og garn', 'not og garn'],
    ['time hos lege', 'time lege'],
  ])('but outside a sentence they are what was asked for: «%s»', (q, ventet) => {
    expect(kreves(q)).toBe(ventet);
  });

  test.each([
    ['hvor lang tid tar det', 'lang tid'],
    ['hva er nytt', 'nytt'],
    ['hva gjør dere hjemme', 'hjemme'],
    ['hva er det', 'hva er det'],
  ])('and so where nothing else was: «%s»', (q, ventet) => {
    expect(kreves(q)).toBe(ventet);
  });

  test('its words stand as a query is folded', () => {
    for (const tekst of [I_SETNING, TIDSUTTRYKK, FYLLUTTRYKK, ENGELSK_MERKE, ENGELSK_SMAAORD])
      for (const ord of tekst.trim().split(/[\s|]+/u)) expect(fold(ord)).toBe(ord);
  });

  test('each stands once on its line, and an expression has more than one', () => {
    const alene = I_SETNING.trim().split(/\s+/u);
    expect(alene.filter((ord, i) => alene.indexOf(ord) !== i)).toEqual([]);
    for (const linje of [TIDSUTTRYKK, FYLLUTTRYKK].flatMap((tekst) => tekst.trim().split('\n')))
      expect(linje.split(' ').length, linje).toBeGreaterThan(1);
  });
});
