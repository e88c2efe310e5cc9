import { describe, expect, test } from 'vitest';
import { stamme } from '../../../src/sok/norsk/stamme.ts';

describe('a word that the lexicon may not know meets itself in all its forms', () => {
  test.each([
    'flom flommen flommer flommene flommar flaum flaumen',
    'lem lemmen lemmer lemmene lemmar',
    'barndom barndommen barndoms',
    'tittel titler titlene tittelen titlar titlane',
    'muskel muskler musklene muskelen musklar',
    'semester semestre semestrene semesteret semestera',
    'stillas stillaser stillasene stillasa',
    'miljø miljøer miljøene',
    'mulighet muligheter muligheta muligheitene moglegheiter',
    'president presidenten presidents presidenter presidentar',
    'amatør amatører amatørs amatøren amatørar',
    'suksess suksessen suksesser suksessar',
    'provins provinsen provinser provinsar',
    'diagnose diagnosen diagnoser diagnosar diagnosane',
    'jeger jegeren jegere jegerne jegerens',
    'løper løperen løpere løperne løpar løparen løparar',
    'organisme organismen organismer organismar organismane',
    'linjal linjaler linjalar linjalen',
    'kvesse hvesse kvesser',
  ])('the noun: %s', (former) => {
    const [foerste = '', ...andre] = former.split(' ');
    for (const form of andre) expect(stamme(form), form).toBe(stamme(foerste));
  });

  test.each([
    'rømme rømte rømt rømmer rømmes rømmende rømmast',
    'glemme glemte glemt glemmer',
    'trenge trengte trengt trenger trengende trengande',
    'krympe krympet krympa krymper krympes krympast krympede',
    'arrangere arrangerer arrangerte arrangert arrangeres arrangerast arrangerende',
    'kollidere kolliderte kollidert kolliderer',
    'veie veies',
    'skade skadede skada skader',
    'videregående vidaregåande',
    'gående gåande',
  ])('the verb: %s', (former) => {
    const [foerste = '', ...andre] = former.split(' ');
    for (const form of andre) expect(stamme(form), form).toBe(stamme(foerste));
  });

  test.each([
    'viktig viktige viktigst viktigste viktigere viktigare',
    'grundig grundigst grundigere grundigare',
    'sikker sikre sikrere sikreste sikrast',
    'potensiell potensielle potensielt',
    'minimal minimale minimalt',
    'massiv massive massivt',
    'lønnsom lønnsomme lønnsomt lønnsam',
    'langsom langsam langsamt langsomme',
    'håpløs håplaus håplause håpløse håpløst',
    'brukbar brukbart brukbare',
    'frodig frodigere frodigste frodig',
  ])('the adjective: %s', (former) => {
    const [foerste = '', ...andre] = former.split(' ');
    for (const form of andre) expect(stamme(form), form).toBe(stamme(foerste));
  });
});

describe('the rules make no one word of two', () => {
  test.each([
    'hatt hat',
    'takk tak',
    'damme dame dam',
    'endre ende and',
    'ankre anke',
    'bitter bit',
    'latter lat',
    'helse helst',
    'lyst lys',
    'kost kose',
    'kikkert kikk',
    'kontra kontoer',
    'fabrikk fabel',
    'abrahamsen abraham',
    'benonisen benonis',
    'fossen foss',
    'hansen hanse',
  ])('%s', (former) => {
    const alle = former.split(' ');
    expect(new Set(alle.map(stamme)).size, alle.map(stamme).join(' ')).toBe(alle.length);
  });
});
