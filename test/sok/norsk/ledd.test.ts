import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { rotAv, stamme } from '../../../src/sok/norsk/stamme.ts';
import { utenNorskeTegn } from '../../../src/sok/norsk/tegn.ts';

const svarer = (ord: string, paa: string): boolean => rotAv(ord).ledd.includes(stamme(paa));

describe('a compound answers to its parts', () => {
  test.each([
    ['reguleringsplan', 'plan'],
    ['reguleringsplan', 'regulering'],
    ['reguleringsplanforslag', 'reguleringsplan'],
    ['reguleringsplanforslag', 'planforslag'],
    ['kommunevei', 'vei'],
    ['kommunevei', 'veg'],
    ['kommunevegane', 'veien'],
    ['barnehageplass', 'barnehage'],
    ['barnehageplass', 'plass'],
    ['barnevern', 'barn'],
    ['bompengeselskap', 'bompenger'],
    ['dagpengesøknaden', 'dagpengar'],
    ['sykepengegrunnlag', 'sykepenger'],
    ['lommepengesatser', 'lommepenger'],
    ['foreldrepengeperiode', 'foreldrepenger'],
    ['hurtigbåtruter', 'hurtigbåt'],
    ['hurtigbåtruter', 'båtrute'],
    ['varmtvannsberederen', 'vann'],
    ['kaldtvannsuttak', 'vann'],
    ['fakultetsstyret', 'fakultet'],
    ['barneverntjenesten', 'barnevern'],
    ['skuleskyss', 'skole'],
    ['sykkelveger', 'sykkel'],
    ['soeknadsskjema', 'søknad'],
    ['lillevannsbarnehagen', 'barnehage'],
    ['skjenkebevilling', 'løyve'],
    ['frisklivssentralen', 'friskliv'],
    ['frisklivssentral', 'sentral'],
    ['graffitifjerning', 'graffiti'],
    ['båndtvang', 'bånd'],
    ['bandtvang', 'tvang'],
    ['hundeskatt', 'hund'],
    // Places are endless, and what is built in them is not.
    ['solvangskolen', 'skule'],
    ['sofienbergparken', 'park'],
    ['grønlandskyrkja', 'kirke'],
    ['vaterlandsplanen', 'plan'],
    ['petrofondet', 'fond'],
    ['kontrollgebyrene', 'gebyr'],
    ['parkeringsavgift', 'avgift'],
    ['kajakkutleie', 'kajakk'],
    ['fortøyningsplass', 'fortøying'],
    ['driftsoppgradering', 'oppgradering'],
    // Of three equal consonants two are written.
    ['busskur', 'skur'],
    ['busskur', 'buss'],
    // In the lexicon for their forms, and compounds all the same.
    ['bustøtte', 'støtte'],
    ['gravplassene', 'grav'],
    ['trafikkfarleg', 'farlige'],
    ['kattehald', 'katt'],
    ['parkeringsbøter', 'bot'],
    ['ulveflokken', 'ulv'],
    ['fuglefjell', 'fugl'],
    ['flyktningekonsulent', 'flyktning'],
    ['trygdesak', 'trygd'],
    ['tolketjenesten', 'tolk'],
    ['låneramme', 'lån'],
    ['melkekvote', 'melk'],
    ['straffegebyr', 'straff'],
    ['lusegrense', 'lus'],
    ['dødsulykker', 'ulykke'],
    ['bøtesats', 'bot'],
    ['ulykkesstatistikk', 'ulykke'],
    ['artsmangfold', 'art'],
    ['ølutsalg', 'øl'],
    ['passforskrift', 'pass'],
    ['dreneringsrør', 'rør'],
    ['fjernvarmerøyra', 'rør'],
    ['valgfusk', 'valg'],
    ['trafikkaos', 'kaos'],
    ['ferjekø', 'kø'],
    ['passkøen', 'kø'],
  ])('%s to %s', (ord, del) => {
    expect(svarer(ord, del)).toBe(true);
  });
});

test('a first part that nobody has listed is an answer only when it is no word of the lexicon, and long enough', () => {
  expect(rotAv('lillevannsbarnehagen').ledd).toContain(stamme('lillevann'));
  expect(rotAv('desinformasjonen').ledd).not.toContain('des');
});

describe('a long word of which only the beginning is known', () => {
  test.each([
    ['hofteartroskopi', 'hofte'],
    ['lønnsinnplassering', 'lønn'],
    ['kunstgressdekke', 'kunstgress'],
    ['trafikkorridoren', 'trafikk'],
    ['kommunesammenslutning', 'kommune'],
    ['barnevernsbarometeret', 'barnevern'],
    ['undervannsrobotikk', 'vann'],
    ['skulekorpsstemne', 'skole'],
  ])('%s answers to «%s»', (ord, del) => {
    expect(rotAv(ord).ledd).toContain(stamme(del));
  });

  test.each([
    ['formynderskap', 'form'],
    ['internasjonalisere', 'intern'],
    ['utlånsportefølje', 'sport'],
    ['konserntillitsvalgte', 'tilskudd'],
    ['steinsland', 'stein'],
    ['kartellvirksomhet', 'kart'],
    ['planetarium', 'plan'],
    ['billettautomat', 'bil'],
    ['nordseterud', 'nord'],
  ])('%s does not answer to «%s»', (ord, del) => {
    expect(rotAv(ord).ledd).not.toContain(stamme(del));
  });

  test('has the stem of a word that is nothing else, and never answers to the rest', () => {
    for (const ord of ['hofteartroskopi', 'hofteartroskopien', 'hofteartroskopisk'])
      expect(rotAv(ord).ledd).toEqual([stamme('hofte')]);
    expect(stamme('hofteartroskopien')).toBe(stamme('hofteartroskopi'));
  });
});

describe('nothing is taken apart that is whole', () => {
  test.each(
    (
      'selskap formannskap planter plante bygdeting ansatt leverandør kontrakt barnehage museum regnskap landskap ' +
      'verktøy forhandling behandling avtale uttalelse innsigelse utvalg fremskritt restaurant kommunikasjon ' +
      'divisjon informasjon telefon politikk budskap egenskap hansen solbakken bergen ' +
      'trondheim melding stasjon statsråd beredskap omsorg tilsyn varsel handel fødsel samferdsel'
    ).split(' '),
  )('%s', (ord) => {
    expect(rotAv(ord).ledd).toEqual([]);
  });

  test('barnehage is no garden, and formannskap no formann', () => {
    expect(svarer('barnehageplass', 'hage')).toBe(false);
    expect(svarer('selskap', 'sel')).toBe(false);
  });
});

/**
 * Judged by hand: of 450 splits drawn at random from 58 000 that this made of a general dictionary of bokmål, 442 were right (98 %),
 * and the mistakes' causes were then taken away. These are some of those judged, wrong ones first.
 */
describe('what was judged stays as it was judged', () => {
  test.each([
    'offshoredivisjon',
    'informasjonsspredning',
    'tidsberegning',
    'hovedsammenslutning',
    'plastdivisjon',
  ])('%s is not misread', (ord) => {
    for (const feil of ['visjon', 'redning', 'regning', 'beslutning']) expect(svarer(ord, feil)).toBe(false);
  });

  test.each([
    'sentrumsboligene sentrum bolig',
    'kontraktrett kontrakt rett',
    'erstatningsplanlegging erstatning planlegging',
    'driftsformål drift formål',
    'rovdyrtiltak rovdyr tiltak',
    'betalingsvarsel betaling varsel',
    'helsesektor helse sektor',
    'jordbruksareal jordbruk areal',
    'meldingsrutine melding rutine',
    'samferdselsutbygging samferdsel utbygging',
    'hamnemyndighetene havn myndighet',
    'varslingsfrist varsling frist',
    'hamnedirektøren havn direktør',
    'arealbestemmelse areal bestemmelse',
    'skoleutbygginger skole utbygging',
    'pasienttilbuda pasient tilbud',
    'miljøvernbudsjett miljøvern budsjett',
    'byggerekneskap bygge regnskap',
    'skolemyndighet skole myndighet',
    'leseopplæringene lese opplæring',
    'inntektssituasjon inntekt situasjon',
    'tobakksdyrking tobakk dyrking',
  ])('%s', (rad) => {
    const [ord = '', ...deler] = rad.split(' ');
    for (const del of deler) expect(svarer(ord, del), del).toBe(true);
  });
});

describe('the analysis', () => {
  test('gives a stem once: the stem of a stem of parts is itself', () => {
    for (const ord of [
      'reguleringsplanforslag',
      'sykehjemsplassane',
      'byggesaksbehandler',
      'skuleskyssordninga',
    ]) {
      expect(stamme(stamme(ord))).toBe(stamme(ord));
    }
  });

  test('gives every word letters and digits only, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abdeghiklnorstvyæøå'), maxLength: 30 }), (ord) => {
        const en = rotAv(ord);
        expect(rotAv(ord)).toEqual(en);
        for (const rot of [en.stamme, ...en.ledd]) if (ord !== '') expect(rot).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  test.each([
    ['gnr. 58/62', ['gnr', '58', '62']],
    ['§ 13', ['13']],
    ['2026/123', ['2026', '123']],
    ['post@kommunen.invalid', ['post', 'kommunen', 'invalid']],
    ['C# og A4', ['c', 'og', 'a4']],
    ['***** ønsker *****', ['ønsker']],
  ])('reads %s as words', (tekst, former) => {
    expect(ordI(tekst).map(({ form }) => form)).toEqual(former);
  });

  test('knows what is left of a word on a foreign keyboard', () => {
    for (const skrevet of ['søknad', 'soknad', 'soeknad']) expect(utenNorskeTegn(skrevet)).toBe('soknad');
    expect(utenNorskeTegn('åmot')).toBe(utenNorskeTegn('amot'));
    expect(stamme('soknad')).not.toBe(stamme('søknad'));
  });
});
