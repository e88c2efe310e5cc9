import type { Hjemmel } from './hjemmel.ts';

const LOVDATA = {
  offl: 'https://lovdata.no/lov/2006-05-19-16',
  offforskr: 'https://lovdata.no/forskrift/2008-10-17-1119',
  fvl: 'https://lovdata.no/lov/1967-02-10',
} as const;

/** Before this day another act held, with other numbers: a reference of that time is not shown as this act's (R71). */
const OFFENTLEGLOVA_FRA = '2009-01-01';

/** A secrecy provision, always together with the paragraph that makes it an exemption (R6). */
const teieplikt = (
  id: string,
  jf: string,
  lenke: string,
  forklaring: string,
  gyldigFra: string = OFFENTLEGLOVA_FRA,
): Hjemmel => ({
  id: id === '' ? 'offl-13' : `offl-13-${id}`,
  tekst: jf === '' ? 'Offl. § 13' : `Offl. § 13, jf. ${jf}`,
  forklaring,
  lenke,
  art: 'taushetsplikt',
  gyldigFra,
});

const kan = (id: string, sted: string, forklaring: string): Hjemmel => ({
  id: `offl-${id}`,
  tekst: `Offl. § ${sted}`,
  forklaring,
  lenke: `${LOVDATA.offl}/§${sted.split(' ')[0] ?? ''}`,
  art: 'kan',
  gyldigFra: OFFENTLEGLOVA_FRA,
});

const paragraf9 = (id: string, sted: string, forklaring: string): Hjemmel => ({
  id: `offforskr-9-${id}`,
  tekst: `Offentlegforskrifta § 9 ${sted}`,
  forklaring,
  lenke: `${LOVDATA.offforskr}/§9`,
  art: 'paragraf9',
  gyldigFra: OFFENTLEGLOVA_FRA,
});

const PERSONLIG = 'Opplysninger om noens personlige forhold er underlagt taushetsplikt.';

/**
 * The register of hjemler that a body starts with: the exemptions of offentleglova, the secrecy provisions that stand
 * behind § 13, and the case types of offentlegforskrifta § 9. Explanations are our own words, not the law's.
 */
export const STANDARDHJEMLER: readonly Hjemmel[] = [
  teieplikt(
    '',
    '',
    `${LOVDATA.offl}/§13`,
    'Opplysninger som er underlagt taushetsplikt i lov eller forskrift.',
  ),
  teieplikt(
    'fvl-13',
    'fvl. § 13',
    `${LOVDATA.fvl}/§13`,
    'Personlige forhold eller forretningshemmeligheter er underlagt taushetsplikt.',
  ),
  teieplikt(
    'fvl-13-1',
    'fvl. § 13 første ledd',
    `${LOVDATA.fvl}/§13`,
    'Personlige forhold eller forretningshemmeligheter er underlagt taushetsplikt.',
  ),
  teieplikt('fvl-13-1-1', 'fvl. § 13 første ledd nr. 1', `${LOVDATA.fvl}/§13`, PERSONLIG),
  teieplikt(
    'fvl-13-1-2',
    'fvl. § 13 første ledd nr. 2',
    `${LOVDATA.fvl}/§13`,
    'Opplysninger om drift og forretning som det har konkurransemessig betydning å holde hemmelig.',
  ),
  teieplikt(
    'fvl-13-2',
    'fvl. § 13 andre ledd',
    `${LOVDATA.fvl}/§13`,
    'Opplysninger som røper at noen er klient, er underlagt taushetsplikt.',
  ),
  teieplikt(
    'bvl-13-1',
    'barnevernsloven § 13-1',
    'https://lovdata.no/lov/2021-06-18-97/§13-1',
    'Alt som kan knytte noen til en barnevernssak, er underlagt taushetsplikt.',
    '2023-01-01',
  ),
  {
    ...teieplikt(
      'bvl-6-7',
      'barnevernloven § 6-7',
      'https://lovdata.no/lov/1992-07-17-100/§6-7',
      'Alt som kan knytte noen til en barnevernssak, er underlagt taushetsplikt.',
    ),
    gyldigTil: '2022-12-31',
  },
  teieplikt(
    'sotjl-44',
    'sosialtjenesteloven § 44',
    'https://lovdata.no/lov/2009-12-18-131/§44',
    'Alt som kan vise at noen får sosiale tjenester i Nav, er underlagt taushetsplikt.',
    '2010-01-01',
  ),
  teieplikt(
    'hpl-21',
    'helsepersonelloven § 21',
    'https://lovdata.no/lov/1999-07-02-64/§21',
    'Helsepersonell har taushetsplikt om folks helse og andre personlige forhold.',
  ),
  teieplikt(
    'hol-12-1',
    'helse- og omsorgstjenesteloven § 12-1',
    'https://lovdata.no/lov/2011-06-24-30/§12-1',
    'Opplysninger om den som får helse- og omsorgstjenester fra kommunen, er underlagt taushetsplikt.',
  ),
  teieplikt(
    'navl-7',
    'nav-loven § 7',
    'https://lovdata.no/lov/2006-06-16-20/§7',
    'Opplysninger om den som har en sak hos Nav, er underlagt taushetsplikt.',
  ),
  teieplikt(
    'oppl-22-4',
    'opplæringslova § 22-4',
    'https://lovdata.no/lov/2023-06-09-30/§22-4',
    'Private skoler har samme taushetsplikt om elever som forvaltningen.',
    '2024-08-01',
  ),
  teieplikt(
    'bhl-44',
    'barnehageloven § 44',
    'https://lovdata.no/lov/2005-06-17-64/§44',
    'Barnehager har taushetsplikt om barna og foreldrene deres.',
    '2021-01-01',
  ),
  teieplikt(
    'folkeregl-9-1',
    'folkeregisterloven § 9-1',
    'https://lovdata.no/lov/2016-12-09-88/§9-1',
    'Opplysninger fra Folkeregisteret kan være underlagt taushetsplikt.',
    '2017-10-01',
  ),
  teieplikt(
    'vgml-46',
    'vergemålsloven § 46',
    'https://lovdata.no/lov/2010-03-26-9/§46',
    'Verger har taushetsplikt om den de er verge for.',
  ),
  teieplikt(
    'adopsjonsl-35-2',
    'adopsjonsloven § 35 andre ledd',
    'https://lovdata.no/lov/2017-06-16-48/§35',
    'Den som arbeider med adopsjon, har taushetsplikt.',
  ),
  teieplikt(
    'krisesenterl-5',
    'krisesenterlova § 5',
    'https://lovdata.no/lov/2009-06-19-44/§5',
    'Alt som kan vise at noen har brukt et krisesenter, er underlagt taushetsplikt.',
  ),
  kan('14', '14', 'Dokumenter som organet har laget til sin egen saksforberedelse.'),
  kan('14-1', '14 første ledd', 'Dokumenter som organet har laget til sin egen saksforberedelse.'),
  kan('15', '15', 'Dokumenter som er hentet inn utenfra til den interne saksforberedelsen.'),
  kan(
    '15-1',
    '15 første ledd',
    'Dokumenter som er hentet inn fra et underordnet organ til den interne saksforberedelsen.',
  ),
  kan(
    '15-2',
    '15 andre ledd',
    'Råd og vurderinger som er hentet inn utenfra til den interne saksforberedelsen.',
  ),
  kan(
    '15-3',
    '15 tredje ledd',
    'Dokumenter om innhenting av råd, og innkallinger til og referater fra møter om dem.',
  ),
  kan('16', '16', 'Interne dokumenter i kommuner og fylkeskommuner.'),
  kan('16-1', '16 første ledd', 'Interne dokumenter i kommuner og fylkeskommuner.'),
  kan('16-3', '16 tredje ledd', 'Utkast og kontrolltiltak mellom enheter i en kommune eller fylkeskommune.'),
  kan('17', '17', 'Dokumenter om talene og reisene til kongehuset.'),
  kan('18', '18', 'Dokumenter som organet har laget eller fått som part i en rettssak.'),
  kan('19', '19', 'Dokumenter som utveksles i konsultasjoner med Sametinget.'),
  kan('20', '20', 'Hensynet til Norges utenrikspolitiske interesser.'),
  kan('20-1-a', '20 første ledd bokstav a', 'Folkeretten gir Norge plikt til å nekte innsyn.'),
  kan(
    '20-1-b',
    '20 første ledd bokstav b',
    'Opplysningene er mottatt fra utlandet under forutsetning om at de ikke blir offentlige.',
  ),
  kan('20-1-c', '20 første ledd bokstav c', 'Norske posisjoner i internasjonale forhandlinger.'),
  kan('20-3', '20 tredje ledd', 'Særlig tungtveiende utenrikspolitiske interesser.'),
  kan('21', '21', 'Hensynet til landets sikkerhet og forsvar.'),
  kan('22', '22', 'Dokumenter i statlige budsjettsaker.'),
  kan('23', '23', 'Hensynet til det offentliges forhandlingsposisjon.'),
  kan('23-1', '23 første ledd', 'Hensynet til en forsvarlig økonomi-, lønns- eller personalforvaltning.'),
  kan('23-2', '23 andre ledd', 'Forhandlinger om rammeavtaler i landbruk, fiskeri og reindrift.'),
  kan('23-3', '23 tredje ledd', 'Tilbud og protokoller i anskaffelser, til leverandøren er valgt.'),
  kan('23-4', '23 fjerde ledd', 'Dokumenter om selskaper som det offentlige eier i, og behandler som eier.'),
  kan('24', '24', 'Kontrolltiltak, lovbrudd og opplysninger som kan lette lovbrudd.'),
  kan('24-1', '24 første ledd', 'Innsyn ville motvirke kontroll, regulering, pålegg eller forbud.'),
  kan(
    '24-2',
    '24 andre ledd',
    'Tips om lovbrudd fra private, og andre dokumenter om lovbrudd til saken er avgjort.',
  ),
  kan('24-3', '24 tredje ledd', 'Innsyn ville lette straffbare handlinger eller sette noen i fare.'),
  kan('25', '25', 'Ansettelsessaker og lønnsoppgaver.'),
  kan(
    '25-1',
    '25 første ledd',
    'Dokumenter i saker om ansettelse eller forfremmelse. Søkerlisten er likevel åpen.',
  ),
  kan('25-2', '25 andre ledd', 'Søkeren har bedt om ikke å stå på den offentlige søkerlisten.'),
  kan('25-3', '25 tredje ledd', 'Utregning av lønn, feriepenger og trekk. Bruttolønn er åpen.'),
  kan('26', '26', 'Eksamen, priser, personbilder, forskningsideer og fødselsnummer.'),
  kan('26-1', '26 første ledd', 'Eksamensbesvarelser, oppgaver før eksamen, karakterer og vitnemål.'),
  kan('26-2', '26 andre ledd', 'Hvem som er vurdert til eller skal få en pris.'),
  kan('26-3', '26 tredje ledd', 'Personbilder i et personregister og opplysninger fra personovervåking.'),
  kan('26-4', '26 fjerde ledd', 'Forskningsideer og forskningsprosjekter.'),
  kan('26-5', '26 femte ledd', 'Fødselsnummer og numre med tilsvarende funksjon.'),
  kan(
    '26-6',
    '26 sjette ledd',
    'Oversikter over personopplysninger som er laget etter krav om innsyn i egne opplysninger.',
  ),
  paragraf9(
    '4',
    'fjerde ledd',
    'Enkeltsaker etter blant annet utlendingsloven, pasientskadeloven og statsborgerloven.',
  ),
  paragraf9(
    '5',
    'femte ledd',
    'Sakstyper som kan holdes utenfor journalen, som barnevern, sosiale tjenester og familiesaker.',
  ),
  paragraf9(
    '5-a',
    'femte ledd bokstav a',
    'Enkeltsaker om adopsjon, ekteskap, partnerskap, separasjon, skilsmisse, farskap, avstamning, barnefordeling og bidrag.',
  ),
  paragraf9('5-b', 'femte ledd bokstav b', 'Enkeltsaker om konsulær bistand fra utenrikstjenesten.'),
  paragraf9(
    '5-c',
    'femte ledd bokstav c',
    'Enkeltsaker etter barnevernsloven, sosialtjenesteloven, psykisk helsevernloven og vergemålsloven.',
  ),
];
