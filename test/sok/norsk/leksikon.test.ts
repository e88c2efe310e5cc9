import { describe, expect, test } from 'vitest';
import { navnI } from '../../../src/sok/norsk/navn.ts';
import { erLemma, LEKSEMER } from '../../../src/sok/norsk/ordbok.ts';
import { rotAv, stamme } from '../../../src/sok/norsk/stamme.ts';

/** Lemmas that a more common word has taken: «vert» is «blir». */
const TATT = new Set(['vert']);

describe('the lexicon', () => {
  test('is big enough to matter', () => {
    expect(LEKSEMER.length).toBeGreaterThan(1200);
  });

  test.each(
    LEKSEMER.filter(({ stamme: rot }) => !TATT.has(rot)).map((leksem) => [leksem.stamme, leksem] as const),
  )('meets in all forms of %s, but for those that are another word of it too', (rot, leksem) => {
    expect(leksem.lemmaer.map(stamme)).toEqual(leksem.lemmaer.map(() => rot));
    for (const form of leksem.former) {
      const navn = navnI(form);
      if (navn !== undefined && !erLemma(form) && !erLemma(navn)) {
        expect(rotAv(form).ledd.length, form).toBe(1);
        continue;
      }
      const moett = stamme(form);
      const eiere = LEKSEMER.filter(({ former }) => former.includes(form)).map(({ stamme: s }) => s);
      expect(eiere, form).toContain(moett);
    }
  });

  test('has stems that are their own', () => {
    for (const { stamme: rot } of LEKSEMER) expect(stamme(stamme(rot))).toBe(stamme(rot));
  });
});

describe('bokmål and nynorsk meet (R67)', () => {
  test.each([
    'søknad søknader søknadar søknadane søknadene søknads',
    'skole skule skolen skulen skular skulane',
    'ikke ikkje',
    'barnehage barnehagar barnehagane barnehagene',
    'vann vatn vannet vatnet',
    'vei veg veien vegen vegar veier',
    'hjem heim heimen hjemmet',
    'jeg eg',
    'hvem kven',
    'kommune kommunar kommunane',
    'melding meldingar meldingane meldinger',
    'klage klaga klagar klager',
    'vedtak vedtaka vedtakene',
    'tillatelse løyve tillating',
    'kommunedirektør rådmann rådmenn',
    'forespørsel førespurnad førespurnader',
    'uttalelse uttale fråsegn',
    'høring høyring høringen høyringa',
    'utvalg utval utvalget utvalet',
    'virksomhet verksemd verksemda virksomheten',
    'innbygger innbyggjar innbyggere innbyggjarar',
    'sykehjem sjukeheim sykehjemmet sjukeheimen',
    'sykehus sjukehus',
    'fremskritt framsteg',
    'oversendelse oversending',
    'avgjørelse avgjerd',
    'bok bøker bøkene boka boken',
    'by byer byar byen byane',
    'mann menn mennene',
    'bru bro bruene broen',
    'sted stad steder stader',
    'ferge ferje ferja fergen',
    'tre trær trærne',
    'eie eige',
    'sende sendt sender',
    'gi gitt gjeve gje',
    'skrive skrev skriver skreve skrevet',
    'velge velje valgt vel',
    'bygge byggje bygger bygde',
    'skoleplanene skuleplanane',
    'kommunevegane kommuneveiene',
    'sykehjemsplass sjukeheimsplassar',
    'byggesaksbehandler byggjesakshandsamarar',
    'høringsuttalelser høyringsfråsegner',
    'virkelighet virkelegheit virkeligheten virkelegheita',
    'folkeavstemning folkerøysting',
    'stemme røyste røystar',
    'plassoppsigelse plassoppseiing plassfråsegn',
    'førsteønske fyrsteønske',
    'hvitevare kvitevarer kvitevarene',
    'fremkommelighet framkommelighet framkommelegheit',
    'minstevannføring minstevassføring minstevassføringa',
    'grundig grundige grundigere',
  ])('in %s', (ord) => {
    const [foerste = '', ...andre] = ord.split(' ');
    for (const en of andre) expect(stamme(en), en).toBe(stamme(foerste));
  });
});

describe('what is called by another ending is what is done, but for what is a thing of its own', () => {
  test.each(['festing festning', 'skriving skrivelse', 'lading ladning', 'styring styrelse'])('%s', (ord) => {
    const [handling = '', ting = ''] = ord.split(' ');
    expect(stamme(ting)).not.toBe(stamme(handling));
  });
});

describe('the forms of a word meet, the short and the irregular ones too', () => {
  test.each([
    'havn havna havnen hamna hamnene',
    'foresatt foresatte foresattes føresett føresette',
    'beboer beboere beboerne bebuar bebuarar',
    'musiker musikere musikerne musikarar',
    'skytter skyttere skytterne skyttarane',
    'speider speidere speiderne speidarar',
    'orkester orkestre orkestret orkestrene',
    'helikopter helikoptre helikoptrene',
    'jordmor jordmødre jordmødrer',
    'nabovarsel nabovarsler nabovarslene',
    'forhåndsvarsel forhåndsvarsler førehandsvarsel',
    'karantene karantenen karantener',
    'gjødsel gjødsla gjødselen',
    'ulv ulven ulvene',
    'kai kaia kaien kaiene',
    'riving rivning rivningen',
    'innkalling innkallelse innkallelsen innkallelser',
    'gransking granskning granskningen granskninga',
    'granskingsrapport granskningsrapport',
    'igangsettingstillatelse igangsettelsestillatelse',
    'rivetillatelse rivingstillatelse rivningstillatelse',
    'tømmegebyr tømmingsgebyr',
    'lønn lønna løna lønnen',
    'lufthavn lufthavna lufthamna',
    'mulkt mulkta mulkten',
    'kjøpe kjøperen kjøpere kjøperne kjøpar kjøparar kjøparane',
    'låne låneren lånere lånerne lånarar',
    'vekte vekteren vektere vekterne vektarane',
    'borger borgere borgerne borgarar',
    'statsborger statsborgere statsborgarane',
    'fotgjenger fotgjengere fotgjengerne fotgjengarar',
    'dommer dommere dommerne dommarar',
    'minister ministre ministrene ministrane',
    'byggmester byggmestre byggmesteren byggmeistrane',
    'vaktmester vaktmestre vaktmestrene vaktmeistrar',
    'avkjørsel avkjørsler avkøyrsle avkøyrslar avkjørslene',
    'komite komiteen komiteene komiteane',
    'trase traseen traseene traseane',
    'register registret registeret registrene',
    'senter sentret senteret sentrene',
    'medium mediet mediene',
    'fylkesmann fylkesmennene',
    'eierskap eigarskap eigarskapen eierskapet',
    'motta mottatt motteken mottekne mottek',
    'gjenoppta gjenopptatt gjenopptok gjenoppteke',
    'bestå består bestått besto',
    'oppstå oppsto oppstått',
    'avbryte avbrøt avbrutt avbroten',
    'pålegge pålagt pålagd pålagde',
    'kartlegge kartlagt kartlagte kartlagd',
    'fraråde frarådet frarådde frarådd',
    'kopiere kopierte kopiert',
    'spare sparte spart',
    'inneholde innehalde inneheld inneheldt',
    'grav grava graven gravene gravane',
    'grave graver gravde gravd',
    'lus lusa lusene',
    'fulldyrket fulldyrka',
    'barnehage bhg',
    'mangelfull mangelfullt mangelfulle',
  ])('in %s', (ord) => {
    const [foerste = '', ...andre] = ord.split(' ');
    for (const en of andre) expect(stamme(en), en).toBe(stamme(foerste));
  });
});

describe('words that only look alike stay apart', () => {
  test.each([
    'plan plass plante planet',
    'vei veie',
    'bar barn',
    'rett rette',
    'leie lei',
    'stad stadig',
    'post poster',
    'hans hansen',
    'berg bergen berge berger',
    'olsen ole olse',
    'møller møllen',
    'moen møn',
    'ansatt ansatser',
    'soknad søknad',
    'bygg bygd',
    'lov love',
    'halden hald',
    'lars larsen lar',
    'anders and andersen',
    'sak sake',
    'møte møt mot',
    'styre styr',
    'regning regn',
    'grav grave',
    'spring springe',
    'mål måle',
  ])('%s', (ord) => {
    const alle = ord.split(' ');
    expect(new Set(alle.map(stamme)).size).toBe(alle.length);
  });
});

describe('æ, ø and å written out', () => {
  test.each([
    'søknad soeknad',
    'søknadene soeknadene',
    'åmot aamot',
    'vær vaer',
    'åsen aasen',
    'sørensen soerensen',
    'skoleår skoleaar',
    'reguleringsområde reguleringsomraade',
    'kåre kaare',
    'haakon håkon',
    'direktør direktoer',
  ])('are the letters in %s', (ord) => {
    const [med = '', uten = ''] = ord.split(' ');
    expect(stamme(uten)).toBe(stamme(med));
  });

  test.each([
    ['radioen', 'radio'],
    ['noen', 'nokon'],
    ['videoer', 'video'],
    ['israels', 'israel'],
  ])('%s is still a form of %s', (form, ord) => {
    expect(stamme(form)).toBe(stamme(ord));
  });
});
