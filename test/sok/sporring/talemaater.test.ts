import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { erBindeord } from '../../../src/sok/norsk/ordbok.ts';
import { skrivSporring } from '../../../src/sok/rettskriving/skriv.ts';
import { forklar, lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { krevde, skrevne } from '../../../src/sok/sporring/sporretre.ts';
import { LINJER } from '../../../src/sok/sporring/uttrykk/linjer.ts';
import { TALEMAATER } from '../../../src/sok/sporring/uttrykk/talemaater.ts';

const lest = (q: string) => forklar(lesSporring(q));
/** Each word that is asked for, and what else would do. */
const kreves = (q: string): readonly (readonly string[])[] =>
  krevde(lesSporring(q).krav).map((gruppe) =>
    gruppe.flatMap((ledd) => (ledd.art === 'tekst' && ledd.tillagt === 'stille' ? [] : [ledd.skrevet])),
  );
/** The words that carry it, which are what it is known by. */
const baerende = (skrevet: string): string =>
  ordI(skrevet)
    .filter(({ form }) => !erBindeord(form))
    .map(({ stamme }) => stamme)
    .join(' ');

describe('a way of saying what case work has a name for', () => {
  test.each([
    ['personopplysninger er lekket', 'personvernbrudd'],
    ['lekket personopplysninger', 'uvedkommende'],
    ['hygienen er svært dårlig', 'næringsmiddelhygiene'],
    ['i fjor sprakk budsjettet', 'budsjettoverskridelse'],
    ['bilen ble ødelagt', 'erstatningskrav'],
    ['huset til den gamle', undefined],
    ['skolen bytter tak', undefined],
    ['byttet om prøvene', 'forveksling'],
    ['tatt for juks på eksamen', 'utestenging'],
    ['ekstra tid på eksamen', 'tilrettelegging'],
    ['best kvalifisert', 'sakkyndig vurdering'],
    ['studentene må betale', 'studieavgift'],
    ['mister huset', 'ekspropriasjon'],
    ['barnefaren betaler ikke', 'underholdsbidrag'],
    ['toget går ikke', 'alternativ transport'],
    ['sykebilen brukte for lang tid', 'responstid'],
    ['nektet å kjøre bil', 'tilbakekall av førerett'],
    ['ikke inn på linja', 'inntak'],
    ['kan ikke se fjorden', 'utsikt'],
    ['sparket på dagen', 'avskjed'],
    ['bussen går hele dagen', undefined],
    ['svarte flekkar på veggen', 'muggsopp'],
    ['gale tablettar', 'feilmedisinering'],
    ['veikanten har rast ut', 'utglidning'],
    ['for få vaksne til ungane', 'pedagognorm'],
    ['regningene drukner oss', undefined],
    ['eg druknar i rekningar', 'gjeldsrådgivning'],
    ['får ikkje sove', 'nattero'],
    ['drepne sauer', 'rovviltskade'],
    ['kva skal gata heite', 'veinavn'],
    ['barna går glade i barnehagen', undefined],
    ['mister lyset i stua', 'solforhold'],
    ['taxi til eldre', 'TT-ordning'],
    ['laus gravstein', 'gravminne'],
    ['stemme hjemme', 'ambulerende stemmegivning'],
    ['rydde snø', 'brøyting'],
    ['tett kloakk', 'tilbakeslag'],
    ['kloakken i Elvegata er tett', undefined],
    ['kloakken er helt tett', 'tilbakeslag'],
    ['Vannet i springen er brunt', 'drikkevann'],
    ['kjører altfor fort', 'fartsgrense'],
    ['hol i vegen', 'slaghull'],
    ['bytte skole', 'skolebytte'],
    ['byte skule', 'skolebytte'],
    ['ikkje råd', 'økonomisk stønad'],
    ['kontrakten er brutt', 'kontraktsbrudd'],
    ['brutt kontrakten', 'heving av kontrakt'],
    ['kjøpt uten anbud', 'direkteanskaffelse'],
    ['brev til feil person', 'personvernbrudd'],
    ['tapte rettssaken', 'rettskraftig dom'],
    ['budsjettet sprakk', 'budsjettoverskridelse'],
    ['ansatte må gå', 'nedbemanning'],
    ['penger fra staten', 'statstilskudd'],
    ['kjøre taxi', 'drosjeløyve'],
    ['fort på sjøen', 'fartsforskrift'],
    ['gifte seg på rådhuset', 'borgerlig vigsel'],
    ['kjøpe skog', 'konsesjon'],
    ['bo fast på hytta', 'bruksendring'],
    ['koke vannet', 'kokevarsel'],
    ['plass på hjem', 'langtidsopphold'],
    ['uanmeldt kontroll', 'tilsyn'],
    ['mistet støtten', 'bortfall av tilskudd'],
    ['vann til hytta', 'vanntilknytning'],
    ['posten kommer ikke', 'postombæring'],
    ['elever slår lærere', 'vold mot ansatte'],
    ['telefon i timen', 'mobilforbud'],
    ['ferie i skoletida', 'elevpermisjon'],
    ['legen gjorde feil', 'pasientskade'],
    ['innlagt mot sin vilje', 'tvungent vern'],
    ['mat til eldre', 'matombringing'],
    ['slår kona', 'krisesenter'],
    ['bilen kjørte av veien', 'utforkjøring'],
    ['elva er helt tørr', 'minstevannføring'],
    ['helikopter til hytta', 'motorferdsel'],
    ['støtte til bønder', 'produksjonstilskudd'],
    ['ulovlig innkjøp', 'direkteanskaffelse'],
    ['kutt i stillinger', 'nedbemanning'],
    ['brudd på GDPR', 'personvernbrudd'],
    ['bytte kommune', 'grensejustering'],
    ['parkering for beboere', 'beboerparkering'],
    ['sprekker i huset', 'setningsskade'],
    ['skrot på tomta', 'forfall'],
    ['øl på fest', 'ambulerende skjenkebevilling'],
    ['bygge i strandsonen', '100-metersbeltet'],
    ['visum til kona', 'familieinnvandring'],
    ['HC-kort', 'parkeringstillatelse'],
    ['p-bot', 'kontrollsanksjon'],
    ['robekliste', 'ROBEK'],
    ['tiktok', 'sosiale medier'],
    ['underbetalte arbeidere', 'sosial dumping'],
    ['når feies gatene', 'gatefeiing'],
    ['feie gata', 'gatefeiing'],
    ['resultater på skolen', 'nasjonale prøver'],
    ['etikkregler', 'etiske retningslinjer'],
    ['lengre rullebane', 'flyplassutbygging'],
    ['syk av maten', 'matforgiftning'],
    ['mangler fengselsplasser', 'soningskø'],
    ['sendt heim frå skulen', 'bortvisning'],
    ['politiet gjorde ingenting', 'klage på politiet'],
  ])('«%s» is also %s', (q, navn) => {
    const alle = lest(q).alternativer.flat();
    if (navn === undefined) expect(alle).toEqual([]);
    else expect(alle).toContain(navn);
  });

  test('is asked for by each of its words, so that they may stand apart, or by any of its names', () => {
    const navn = ['slaghull', 'asfaltskade', 'veivedlikehold', 'dekkelegging'];
    expect(kreves('store hull i veien')).toEqual([['store'], ['hull', ...navn], ['veien', ...navn]]);
  });

  test('is explained as one, and written again as it was', () => {
    expect(lest('hull i veien').alternativer).toEqual([
      ['hull veien', 'slaghull', 'asfaltskade', 'veivedlikehold', 'dekkelegging'],
    ]);
    expect(lest('hull i veien').valgfrie).toEqual(['i']);
    expect(skrivSporring(lesSporring('store hull i veien'))).toBe('store hull i veien');
  });

  test('is no more than its words where it is quoted or shut out, and stands as one beside an OR', () => {
    expect(lest('"hull i veien"').alternativer).toEqual([]);
    expect(lest('-hull i veien').alternativer).toEqual([]);
    expect(lest('vei OR tett kloakk').alternativer).toEqual([
      ['vei', 'tett kloakk', 'tilbakeslag', 'avløpsstopp'],
    ]);
  });
});

describe('the lines of ways of saying it', () => {
  test('are many', () => {
    expect(TALEMAATER.length).toBeGreaterThan(120);
  });

  test('have each way of saying it once, by the words that carry it, and none that is a name already', () => {
    const sett = new Map(
      LINJER.flatMap(({ navn }) => navn).map(({ skrevet }) => [baerende(skrevet), skrevet]),
    );
    for (const { skrevet } of TALEMAATER.flatMap(({ navn }) => navn)) {
      const noekkel = baerende(skrevet);
      expect(sett.get(noekkel), skrevet).toBeUndefined();
      sett.set(noekkel, skrevet);
    }
  });

  test('begin with a word that carries it, and answer each with the same names', () => {
    for (const { navn, svar } of TALEMAATER) {
      for (const { skrevet } of navn) {
        const [foerste] = ordI(skrevet);
        expect(erBindeord(foerste?.form ?? ''), skrevet).toBe(false);
        const andre = navn.map((et) => et.skrevet).filter((annet) => annet !== skrevet);
        const ventet = svar.length > 0 ? svar : andre;
        for (const gruppe of krevde(lesSporring(skrevet).krav)) {
          const tillagte = gruppe.filter((ledd) => !skrevne(gruppe).includes(ledd));
          expect(
            tillagte.map((ledd) => ledd.skrevet),
            skrevet,
          ).toEqual(expect.arrayContaining([...ventet]));
        }
      }
    }
  });

  test('have no more names than a search can carry', () => {
    for (const { navn, svar } of TALEMAATER) {
      expect(svar.length, navn[0]?.skrevet).toBeLessThanOrEqual(6);
      expect(navn.length + svar.length, navn[0]?.skrevet).toBeGreaterThan(1);
    }
  });
});
