import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { rotAv, stamme } from '../../../src/sok/norsk/stamme.ts';

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
    'Lauvdal Lauvdals',
    'Equinor Equinors equinors',
    'NVE NVEs nves',
    'NAV Nav NAVs Navs navs',
    'EU EUs',
    'campus campusen campuser',
  ])('what nobody has listed, and whose something is: %s', (former) => {
    const [foerste = '', ...andre] = former.split(' ').map((form) => ordI(form)[0]?.stamme);
    for (const stammen of andre) expect(stammen, former).toBe(foerste);
  });

  test('an -s that may be the word’s own is no owner’s: «innvilgelse» has its root, and «linser» are no kind of «lin»', () => {
    expect(stamme('innvilgelse')).toBe('innvilgels');
    expect(stamme('linser')).not.toBe(stamme('lin'));
    expect(stamme('eus')).not.toBe(stamme('eu'));
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

describe('words of daily life, nature, health, law and farming meet in bokmål and nynorsk, in every form', () => {
  test.each([
    'jordmor jordmødre jordmødrene jordmora',
    'bonde bønder bøndene',
    'gås gjess gjessene',
    'gulrot gulrøtter gulrøttene',
    'bestemor bestemødre',
    'lam lammet lammene lamma',
    'stillas stillaser stillasene',
    'sårbarhet sårbarheten sårbarheit sårbarheita',
    'rømme rømte rømt rømmer',
    'rømming rømmingen rømminga rømning',
    'legge legger lagt lagte leggje',
    'lage lagde',
    'ødelegge ødelagt ødelagte øydeleggje øydelagt',
    'stjele stjal stjålet',
    'våpen våpnene våpna',
    'muskel muskler musklar musklene',
    'løk lauk lauken løkene',
    'hode hovud hodet hovudet',
    'drøm draum drømmen draumen drømmer draumar',
    'regjering regjeringen regjeringa regjeringar',
    'tyveri tjuveri tyverier',
    'avstemning avstemming avrøysting',
    'flertall fleirtal flertallet fleirtalet',
    'ren rein rene reine',
    'vanskelig vanskeleg vanskelege vanskeligste vanskelegaste',
    'hjemløs heimlaus hjemløse heimlause',
    'enkel enkle enklere enklast',
    'møte møtte møtt møtes møter',
    'skade skadet skadede skada skader skadene',
    'lytte lytteren lyttere lyttar',
    'mørk mørket mørke mørkt',
    'verden verda verdens',
    'stjerne stjerner stjernene stjernen',
    'jeger jegeren jegere jegar jegarane',
  ])('%s', (former) => {
    const [foerste = '', ...andre] = former.split(' ');
    for (const form of andre) expect(stamme(form), form).toBe(stamme(foerste));
  });

  test.each([
    ['jegerprøven', 'jeger'],
    ['hodelykter', 'hode'],
    ['villmarka', 'vill'],
    ['luftvåpnene', 'våpen'],
    ['skilleveggen', 'skille'],
    ['forhørsprotokoll', 'forhør'],
    ['fremkommelighetstiltak', 'framkomelegheit'],
    ['sårbarhetsanalyse', 'sårbarhet'],
    ['sykkelhjelmen', 'hjelm'],
    ['regjeringskvartalet', 'regjering'],
  ])('%s answers to «%s»', (ord, del) => {
    expect(rotAv(ord).ledd).toContain(stamme(del));
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
    'komet komme',
    'luke lukke',
    'fat fatte',
    'rik rike',
    'boks bok',
    'lage legge',
    'vassenden ende',
    'lågen lav',
    'doktoren torden',
    'dame damme',
    'strenger streng',
  ])('%s', (former) => {
    const alle = former.split(' ');
    expect(new Set(alle.map(stamme)).size, alle.map(stamme).join(' ')).toBe(alle.length);
  });
});
