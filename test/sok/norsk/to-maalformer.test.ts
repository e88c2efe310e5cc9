import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';

const finner = (spurt: string, skrevet: string): boolean => {
  const [her] = ordI(spurt);
  const [der] = ordI(skrevet);
  return her !== undefined && der !== undefined && [der.stamme, ...der.ledd].includes(her.stamme);
};

/** Bokmål and nynorsk, and neither in the lexicon: what is written otherwise in every word, and what is made of a verb. */
const VED_REGEL = `
fraflyttingsplikt fråflyttingsplikt
frasigelse fråsigelse
selvbyggerlag sjølvbyggerlag
selvdyrker sjølvdyrker
sammenblanding samanblanding
videreformidling vidareformidling
utenforskap utanforskap
fremdyrking framdyrking
utforkjøring utforkøyring
omkjøringsskilt omkøyringsskilt
avhør avhøyr
oppløsningsfrist oppløysingsfrist
underhold underhald
avtegne avteikne
medregne medrekne
utligne utlikne
foreldelse forelding
utlevelse utleving
innvilgelse innvilging
tilgivelse tilgiving
avdekning avdekking
forfalskning forfalsking
avskaffelse avskaffing
forfølgelse forfølging
tilsidesettelse tilsidesetting
sammenkobling samankopling
utkoblingsplan utkoplingsplan
gjenopptagelse gjenopptaking
databehandleravtale databehandlaravtale
innbyggerpanel innbyggjarpanel
skolegenser skulegenser
utenlands utanlands
innendørs innandørs
utenfra utanfrå
derfra derfrå
hjemby heimby
høyteknologisk høgteknologisk
fremmedspråk framandspråk
sommerleir sommarleir
hverdagslig kvardagsleg
dagligliv daglegliv
synliggjøre synleggjere
offentliggjøre offentleggjere
landsdekkende landsdekkjande
stengetid stengjetid
tilbakekreving tilbakekrevjing
plagsomme plagsame
tolerere tolerera
aktivere aktivera
fotballspillere fotballspelarar
førstegangstjeneste førstegongsteneste
`;

const I_LEKSIKON = `
motvirkning motverknad
utskilling utskiljing
tilbaketrekning tilbaketrekking
nedsatt nedsett
nedsettelse nedsetjing
forsinket forseinka
egenandel eigendel
jernbaneovergang jarnbaneovergang
stemmerett røysterett
menighet kyrkjelyd
menighetsblad kyrkjelydsblad
ukjent ukjend
kjent kjend
kjørte køyrde
fødd født
taushetserklæring teielovnad
ødeleggelse øydelegging
øyeblikk augneblink
påpekt påpeika
oppnevnelse oppnemning
overvåkning overvaking
stadfestelse stadfesting
gjenåpning gjenopning
tilsagn tilsegn
samvittighet samvit
helhet heilskap
kjærlighet kjærleik
flerårig fleirårig
enslig einsleg
gammelt gammalt
østlig austleg
tegnspråk teiknspråk
husholdningsavfall hushaldsavfall
tomtesalg tomtesal
skoleår skuleår
tidsbegrenset tidsavgrensa
planavgrensning planavgrensing
mottakelse mottaking
selvangivelse sjølvmelding
fiskere fiskarar
gjess gjæser
lykkelig lukkeleg
navneendring namneendring
ferskvann ferskvatn
hjemsted heimstad
voldsutsatt valdsutsett
underholdsplikt underhaldsplikt
utbyggingsavtale utbyggingsavtala
innbyggerinitiativ innbyggjarinitiativ
foresatt føresette
beboere bebuarar
stemmegivning stemmegjeving
stemmested røystestad
motorferdsel motorferdsle
underretning underretting
fravik fråvik
forurenset ureina
planmyndighet planmynde
spørreundersøkelse spørjeundersøking
avbrudd avbrot
overtagelse overtaking
drosjeløyver drosjeløyve
nevne nemne
voldtekt valdtekt
håndheve handheve
vitenskapelig vitskapleg
uskyldig uskuldig
jevnlig jamleg
ujevn ujamn
borgerlig borgarleg
særegen særeigen
folkevalgte folkevalde
sysselsatt sysselsett
keisersnitt keisarsnitt
sannsynlighet sannsyn
menneskerettigheter menneskerettar
skuespiller skodespelar
tettsteder tettstader
åsted åstad
høyttaleranlegg høgtalaranlegg
lønnsomhet lønnsemd
lønnsom lønnsam
forbilde førebilete
århundre hundreår
saksøker saksøkjar
eiendeler eigedelar
utspill utspel
mekling megling
domkirken domkyrkja
skjærgården skjergarden
personlighet personlegdom
uaktsomhet aktløyse
tilhørighet tilhøyrsel
måneders månaders
forhånd førehand
annerledes annleis
nærmere nærare
adferd åtferd
`;

const ANDRE_ORD = `
oppfordring oppmoding
oppfordre oppmode
politianmeldelse politimelding
beskytte verne
beslutning avgjerd
betingelse vilkår
redegjørelse utgreiing
opprettelse skiping
økning auke
trafikksikkerhet trafikktryggleik
trafikksikkerhetsplan trafikktryggingsplan
mulighet høve
henvendelse førespurnad
meddelelse melding
bebyggelse busetnad
dødsbo dødsbu
utdannelse utdanning
besparelse innsparing
inhabil ugild
arbeidsledighet arbeidsløyse
hensiktsmessig føremålstenleg
opprinnelse opphav
overensstemmelse samsvar
årsberetning årsmelding
forslag framlegg
planforslag planframlegg
bekymringsmelding uromelding
klageadgang klagerett
kunngjøring lysing
kjøpeavtale kjøpsavtale
adgangskontroll tilgangskontroll
foreløpig førebels
innflytelse innverknad
`;

const parene = (tekst: string): readonly (readonly [string, string])[] =>
  tekst
    .trim()
    .split('\n')
    .map((linje) => {
      const [bokmaal = '', nynorsk = ''] = linje.split(' ');
      return [bokmaal, nynorsk];
    });

describe('who asks in nynorsk finds what stands in bokmål, and the other way', () => {
  test.each([...parene(VED_REGEL), ...parene(I_LEKSIKON), ...parene(ANDRE_ORD)])(
    '«%s» and «%s»',
    (bokmaal, nynorsk) => {
      expect(finner(bokmaal, nynorsk)).toBe(true);
      expect(finner(nynorsk, bokmaal)).toBe(true);
    },
  );
});

test('what has one word in nynorsk and two in bokmål finds both of them, and neither finds the other', () => {
  expect(finner('midlertidig', 'førebels')).toBe(true);
  expect(finner('førebels', 'midlertidig')).toBe(true);
  expect(finner('midlertidig', 'foreløpig')).toBe(false);
  expect(finner('foreløpig', 'midlertidig')).toBe(false);
  expect(finner('bosted', 'bustad')).toBe(true);
});

describe('what looks like the other language and is none stays what it is', () => {
  test.each([
    ['regning', 'strekning'],
    ['regning', 'tilbaketrekning'],
    ['hvete', 'kveite'],
    ['fremmed', 'framføring'],
    ['holde', 'Halden'],
    ['legge', 'lege'],
    ['skylle', 'skyld'],
    ['vokse', 'vekst'],
    ['samfunn', 'sammen'],
    ['frakt', 'fråkopling'],
    ['selvbygger', 'selger'],
    ['forslag', 'saksframlegg'],
    ['opera', 'opere'],
    ['kamera', 'kamre'],
  ])('«%s» does not find «%s»', (spurt, skrevet) => {
    expect(finner(spurt, skrevet)).toBe(false);
  });

  test('a name that begins like a word of nynorsk is whole', () => {
    for (const navn of ['Framstad', 'Haldorsen', 'Haldor', 'Teigland'])
      expect(ordI(navn)[0]?.stamme).toBe(navn.toLowerCase());
  });
});
