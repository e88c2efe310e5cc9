import { describe, expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';
import { krevde } from '../../../src/sok/sporring/sporretre.ts';

/** Whether a title has all that a query requires, each by one of its names. */
function finner(q: string, tittel: string): boolean {
  const svarer = new Set(ordI(tittel).flatMap(({ stamme, ledd }) => [stamme, ...ledd]));
  return krevde(lesSporring(q).krav).every((gruppe) =>
    gruppe.some((ledd) => ledd.art === 'tekst' && ledd.ord.every(({ stamme }) => svarer.has(stamme))),
  );
}

describe('a whole sentence finds what the archive calls it', () => {
  test.each([
    ['fikk nei på søknaden om hytte', 'Avslag på søknad om oppføring av fritidsbolig'],
    ['hvem sa ja til utbyggingen på Haugen', 'Rammetillatelse - utbygging Haugen'],
    ['naboen fikk ikke lov å bygge på huset', 'Avslag på søknad om tilbygg til bolig'],
    ['er det noen som har klaget på de nye fartsdumpene', 'Klage på etablering av fartshumper'],
    ['læreren vår slutter hva skjer nå', 'Oppsigelse - lærer'],
    ['sønnen min vil bytte skole neste år', 'Søknad om skolebytte'],
    ['vi vil sette opp et gjerde mot naboen', 'Søknad om oppføring av gjerde mot nabogrense'],
    ['hvorfor har barnehagen åpent færre timer enn før', 'Redusert åpningstid i barnehagen'],
    ['kan puben stenge tidligere i helgene', 'Innskrenkning av skjenketid'],
    ['mamma får for lite hjelp hjemme', 'Klage på vedtak om praktisk bistand'],
    ['det koster for mye å være koblet på vannet', 'Klage på vanngebyr'],
    ['når blir den nye brua ferdig', 'Ferdigstillelse av ny bru - fremdriftsplan'],
    ['vi er uenige i regningen for søppel', 'Klage på renovasjonsgebyr'],
    ['hvem skal måke snøen utenfor hos oss i Kirkeveien', 'Brøyting av snø i Kirkevn. 4'],
    ['bråker fra utestedet om natta i Storgata', 'Støy fra serveringssted om natten i Storgt.'],
    ['det lukter veldig vondt fra fabrikken', 'Luktplage fra fabrikken'],
    ['doktoren vår slutter, hva gjør vi', 'Oppsigelse av avtale - fastlege'],
    ['hva tjener sjefen i kommunen', 'Lønn til kommunedirektøren'],
    ['lavere fartsgrense ved skolen', 'Nedsatt fartsgrense ved skolen'],
    ['lågare fartsgrense ved skulen', 'Nedsatt fartsgrense ved skolen'],
    ['billigere barnehage for dem som tjener lite', 'Redusert foreldrebetaling i barnehage'],
    ['høyere bompenger fra nyttår', 'Økning av bompengetakst'],
    ['større parkeringsplass ved stasjonen', 'Utvidelse av parkeringsplass ved stasjonen'],
    ['de vil gjøre veien smalere', 'Innsnevring av vei'],
    ['kor mykje kostar det å leige hallen i helga', 'Priser for utleie av idrettshall'],
    ['kor mange ungar går på skulen i Vik', 'Elevtal Vik skule'],
    ['ka skjer med skolen på Nes', 'Rehabilitering av Nes skole'],
    ['æ vil klage på parkeringsbota mi', 'Klage på kontrollsanksjon'],
    ['har det kommet inn noe om den nye moskeen', 'Nabomerknad til moske'],
    ['hvem i kommunen jobber med flyktninger', 'Bosetting av flyktninger'],
    ['er vannet trygt å drikke nå', 'Drikkevannskvalitet - prøveresultater'],
    ['kommunen nektet meg å felle treet', 'Avslag på søknad om trefelling'],
    ['hvor mye har dere brukt på konsulenter', 'Konsulentbruk 2026'],
    ['noen har kastet søppel i skogen bak huset vårt', 'Forsøpling i skogsområde'],
    ['skal dere virkelig bygge blokk ved siden av barnehagen', 'Blokkbebyggelse ved barnehagen'],
    ['hvem tok avgjørelsen om å hogge trærne i parken', 'Vedtak om trefelling i parken'],
    ['kunne dere sendt meg en kopi av kontrakten med entreprenøren', 'Kontrakt med entreprenør'],
    ['det henger en gren over fortauet i Parkveien', 'Vegetasjon over fortau i Parkvn.'],
    ['har dere gitt noen lov til å drive kiosk på stranda', 'Tillatelse til drift av kiosk på strand'],
    ['jeg har ventet i to år på parkeringskort', 'Parkeringskort - ventetid'],
  ])('«%s»: %s', (q, tittel) => {
    expect(finner(q, tittel)).toBe(true);
  });

  test.each([
    ['lav terskel', 'Nedsatt terskel'],
    ['stor hall', 'Utvidelse av hall'],
    ['nei til vindkraft', 'Vindkraft - orientering'],
    ['hvem eier stølen', 'Støl'],
  ])('but not what says something else: «%s», %s', (q, tittel) => {
    expect(finner(q, tittel)).toBe(false);
  });
});
