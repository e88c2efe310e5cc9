import type { Sprak } from './sprak.ts';

/**
 * The register's own explanations in nynorsk and English, by the bokmål sentence: what a body has written in its place is its
 * own words, and stands as it wrote it.
 */
const FORKLARINGER: Readonly<Record<string, readonly [nn: string, en: string]>> = {
  'Opplysninger som er underlagt taushetsplikt i lov eller forskrift.': [
    'Opplysningar som er underlagde teieplikt i lov eller forskrift.',
    'Information that is confidential by act or regulation.',
  ],
  'Personlige forhold eller forretningshemmeligheter er underlagt taushetsplikt.': [
    'Personlege forhold eller forretningsløyndomar er underlagde teieplikt.',
    'Personal matters and trade secrets are confidential.',
  ],
  'Opplysninger om noens personlige forhold er underlagt taushetsplikt.': [
    'Opplysningar om personlege forhold er underlagde teieplikt.',
    'Information about a person’s private matters is confidential.',
  ],
  'Opplysninger om drift og forretning som det har konkurransemessig betydning å holde hemmelig.': [
    'Opplysningar om drift og forretning som det har noko å seie for konkurransen å halde løynde.',
    'Information about operations and business that matters for competition if it becomes known.',
  ],
  'Opplysninger som røper at noen er klient, er underlagt taushetsplikt.': [
    'Opplysningar som røper at nokon er klient, er underlagde teieplikt.',
    'Information that reveals that a person is a client is confidential.',
  ],
  'Alt som kan knytte noen til en barnevernssak, er underlagt taushetsplikt.': [
    'Alt som kan knyte nokon til ei barnevernssak, er underlagt teieplikt.',
    'Everything that may link a person to a child welfare case is confidential.',
  ],
  'Alt som kan vise at noen får sosiale tjenester i Nav, er underlagt taushetsplikt.': [
    'Alt som kan vise at nokon får sosiale tenester i Nav, er underlagt teieplikt.',
    'Everything that may show that a person receives social services is confidential.',
  ],
  'Helsepersonell har taushetsplikt om folks helse og andre personlige forhold.': [
    'Helsepersonell har teieplikt om helsa til folk og andre personlege forhold.',
    'Health personnel must keep people’s health and other private matters confidential.',
  ],
  'Opplysninger om den som får helse- og omsorgstjenester fra kommunen, er underlagt taushetsplikt.': [
    'Opplysningar om den som får helse- og omsorgstenester frå kommunen, er underlagde teieplikt.',
    'Information about those who receive municipal health and care services is confidential.',
  ],
  'Opplysninger om den som har en sak hos Nav, er underlagt taushetsplikt.': [
    'Opplysningar om den som har ei sak hos Nav, er underlagde teieplikt.',
    'Information about those who have a case with Nav is confidential.',
  ],
  'Private skoler har samme taushetsplikt om elever som forvaltningen.': [
    'Private skular har same teieplikt om elevar som forvaltninga.',
    'Private schools have the same duty of confidentiality about pupils as public bodies.',
  ],
  'Barnehager har taushetsplikt om barna og foreldrene deres.': [
    'Barnehagar har teieplikt om barna og foreldra deira.',
    'Kindergartens must keep information about the children and their parents confidential.',
  ],
  'Opplysninger fra Folkeregisteret kan være underlagt taushetsplikt.': [
    'Opplysningar frå Folkeregisteret kan vere underlagde teieplikt.',
    'Information from the National Population Register may be confidential.',
  ],
  'Verger har taushetsplikt om den de er verge for.': [
    'Verjer har teieplikt om den dei er verje for.',
    'Guardians must keep information about those they act for confidential.',
  ],
  'Den som arbeider med adopsjon, har taushetsplikt.': [
    'Den som arbeider med adopsjon, har teieplikt.',
    'Those who work with adoption have a duty of confidentiality.',
  ],
  'Alt som kan vise at noen har brukt et krisesenter, er underlagt taushetsplikt.': [
    'Alt som kan vise at nokon har brukt eit krisesenter, er underlagt teieplikt.',
    'Everything that may show that a person has used a crisis shelter is confidential.',
  ],
  'Dokumenter som organet har laget til sin egen saksforberedelse.': [
    'Dokument som organet har laga til si eiga saksførebuing.',
    'Documents that the body has made for its own preparation of a case.',
  ],
  'Dokumenter som er hentet inn utenfra til den interne saksforberedelsen.': [
    'Dokument som er henta inn utanfrå til den interne saksførebuinga.',
    'Documents obtained from outside for the internal preparation of a case.',
  ],
  'Dokumenter som er hentet inn fra et underordnet organ til den interne saksforberedelsen.': [
    'Dokument som er henta inn frå eit underordna organ til den interne saksførebuinga.',
    'Documents obtained from a subordinate body for the internal preparation of a case.',
  ],
  'Råd og vurderinger som er hentet inn utenfra til den interne saksforberedelsen.': [
    'Råd og vurderingar som er henta inn utanfrå til den interne saksførebuinga.',
    'Advice and assessments obtained from outside for the internal preparation of a case.',
  ],
  'Dokumenter om innhenting av råd, og innkallinger til og referater fra møter om dem.': [
    'Dokument om innhenting av råd, og innkallingar til og referat frå møte om dei.',
    'Documents about obtaining advice, and notices and minutes of meetings about it.',
  ],
  'Interne dokumenter i kommuner og fylkeskommuner.': [
    'Interne dokument i kommunar og fylkeskommunar.',
    'Internal documents of municipalities and county authorities.',
  ],
  'Utkast og kontrolltiltak mellom enheter i en kommune eller fylkeskommune.': [
    'Utkast og kontrolltiltak mellom einingar i ein kommune eller fylkeskommune.',
    'Drafts and control measures between units of a municipality or county authority.',
  ],
  'Dokumenter om talene og reisene til kongehuset.': [
    'Dokument om talane og reisene til kongehuset.',
    'Documents about the speeches and journeys of the royal house.',
  ],
  'Dokumenter som organet har laget eller fått som part i en rettssak.': [
    'Dokument som organet har laga eller fått som part i ei rettssak.',
    'Documents that the body has made or received as a party to a court case.',
  ],
  'Dokumenter som utveksles i konsultasjoner med Sametinget.': [
    'Dokument som blir utveksla i konsultasjonar med Sametinget.',
    'Documents exchanged in consultations with the Sámi Parliament.',
  ],
  'Hensynet til Norges utenrikspolitiske interesser.': [
    'Omsynet til dei utanrikspolitiske interessene til Noreg.',
    'Norway’s foreign policy interests.',
  ],
  'Folkeretten gir Norge plikt til å nekte innsyn.': [
    'Folkeretten gir Noreg plikt til å nekte innsyn.',
    'International law obliges Norway to refuse access.',
  ],
  'Opplysningene er mottatt fra utlandet under forutsetning om at de ikke blir offentlige.': [
    'Opplysningane er mottekne frå utlandet på vilkår av at dei ikkje blir offentlege.',
    'The information was received from abroad on the condition that it is not made public.',
  ],
  'Norske posisjoner i internasjonale forhandlinger.': [
    'Norske posisjonar i internasjonale forhandlingar.',
    'Norwegian positions in international negotiations.',
  ],
  'Særlig tungtveiende utenrikspolitiske interesser.': [
    'Særleg tungtvegande utanrikspolitiske interesser.',
    'Particularly weighty foreign policy interests.',
  ],
  'Hensynet til landets sikkerhet og forsvar.': [
    'Omsynet til tryggleiken og forsvaret av landet.',
    'The security and defence of the country.',
  ],
  'Dokumenter i statlige budsjettsaker.': [
    'Dokument i statlege budsjettsaker.',
    'Documents in matters of the national budget.',
  ],
  'Hensynet til det offentliges forhandlingsposisjon.': [
    'Omsynet til forhandlingsposisjonen til det offentlege.',
    'The negotiating position of public bodies.',
  ],
  'Hensynet til en forsvarlig økonomi-, lønns- eller personalforvaltning.': [
    'Omsynet til ei forsvarleg økonomi-, løns- eller personalforvaltning.',
    'Sound management of finances, pay or personnel.',
  ],
  'Forhandlinger om rammeavtaler i landbruk, fiskeri og reindrift.': [
    'Forhandlingar om rammeavtalar i landbruk, fiskeri og reindrift.',
    'Negotiations on framework agreements in agriculture, fisheries and reindeer husbandry.',
  ],
  'Tilbud og protokoller i anskaffelser, til leverandøren er valgt.': [
    'Tilbod og protokollar i innkjøp, til leverandøren er vald.',
    'Tenders and records of procurements, until the supplier is chosen.',
  ],
  'Dokumenter om selskaper som det offentlige eier i, og behandler som eier.': [
    'Dokument om selskap som det offentlege eig i, og handsamar som eigar.',
    'Documents about companies that a public body owns a share of, and deals with as an owner.',
  ],
  'Kontrolltiltak, lovbrudd og opplysninger som kan lette lovbrudd.': [
    'Kontrolltiltak, lovbrot og opplysningar som kan lette lovbrot.',
    'Control measures, offences and information that may make offences easier.',
  ],
  'Innsyn ville motvirke kontroll, regulering, pålegg eller forbud.': [
    'Innsyn ville motverke kontroll, regulering, pålegg eller forbod.',
    'Access would work against inspection, regulation, orders or prohibitions.',
  ],
  'Tips om lovbrudd fra private, og andre dokumenter om lovbrudd til saken er avgjort.': [
    'Tips om lovbrot frå private, og andre dokument om lovbrot til saka er avgjord.',
    'Reports of offences from private persons, and other documents about offences until the case is decided.',
  ],
  'Innsyn ville lette straffbare handlinger eller sette noen i fare.': [
    'Innsyn ville lette straffbare handlingar eller setje nokon i fare.',
    'Access would make criminal acts easier or put someone in danger.',
  ],
  'Ansettelsessaker og lønnsoppgaver.': [
    'Tilsetjingssaker og lønsoppgåver.',
    'Appointments and payroll statements.',
  ],
  'Dokumenter i saker om ansettelse eller forfremmelse. Søkerlisten er likevel åpen.': [
    'Dokument i saker om tilsetjing eller forfremjing. Søkjarlista er likevel open.',
    'Documents in cases of appointment or promotion. The list of applicants is open all the same.',
  ],
  'Søkeren har bedt om ikke å stå på den offentlige søkerlisten.': [
    'Søkjaren har bede om ikkje å stå på den offentlege søkjarlista.',
    'The applicant has asked not to be on the public list of applicants.',
  ],
  'Utregning av lønn, feriepenger og trekk. Bruttolønn er åpen.': [
    'Utrekning av løn, feriepengar og trekk. Bruttoløn er open.',
    'Calculation of pay, holiday pay and deductions. Gross pay is open.',
  ],
  'Eksamen, priser, personbilder, forskningsideer og fødselsnummer.': [
    'Eksamen, prisar, personbilete, forskingsidear og fødselsnummer.',
    'Examinations, prizes, pictures of persons, research ideas and national identity numbers.',
  ],
  'Eksamensbesvarelser, oppgaver før eksamen, karakterer og vitnemål.': [
    'Eksamenssvar, oppgåver før eksamen, karakterar og vitnemål.',
    'Examination papers, questions before the examination, grades and diplomas.',
  ],
  'Hvem som er vurdert til eller skal få en pris.': [
    'Kven som er vurdert til eller skal få ein pris.',
    'Who is considered for, or is to receive, a prize.',
  ],
  'Personbilder i et personregister og opplysninger fra personovervåking.': [
    'Personbilete i eit personregister og opplysningar frå personovervaking.',
    'Pictures of persons in a register, and information from surveillance of persons.',
  ],
  'Forskningsideer og forskningsprosjekter.': [
    'Forskingsidear og forskingsprosjekt.',
    'Research ideas and research projects.',
  ],
  'Fødselsnummer og numre med tilsvarende funksjon.': [
    'Fødselsnummer og nummer med tilsvarande funksjon.',
    'National identity numbers and numbers with a similar use.',
  ],
  'Oversikter over personopplysninger som er laget etter krav om innsyn i egne opplysninger.': [
    'Oversyn over personopplysningar som er laga etter krav om innsyn i eigne opplysningar.',
    'Lists of personal data made for someone who asked for access to data about themselves.',
  ],
  'Enkeltsaker etter blant annet utlendingsloven, pasientskadeloven og statsborgerloven.': [
    'Enkeltsaker etter mellom anna utlendingslova, pasientskadelova og statsborgarlova.',
    'Individual cases under, among others, the acts on immigration, patient injuries and nationality.',
  ],
  'Sakstyper som kan holdes utenfor journalen, som barnevern, sosiale tjenester og familiesaker.': [
    'Sakstypar som kan haldast utanfor journalen, som barnevern, sosiale tenester og familiesaker.',
    'Types of cases that may be kept out of the journal, such as child welfare, social services and family cases.',
  ],
  'Enkeltsaker om adopsjon, ekteskap, partnerskap, separasjon, skilsmisse, farskap, avstamning, barnefordeling og bidrag.':
    [
      'Enkeltsaker om adopsjon, ekteskap, partnarskap, separasjon, skilsmisse, farskap, avstamming, barnefordeling og bidrag.',
      'Individual cases of adoption, marriage, partnership, separation, divorce, paternity, descent, custody and maintenance.',
    ],
  'Enkeltsaker om konsulær bistand fra utenrikstjenesten.': [
    'Enkeltsaker om konsulær hjelp frå utanrikstenesta.',
    'Individual cases of consular assistance from the foreign service.',
  ],
  'Enkeltsaker etter barnevernsloven, sosialtjenesteloven, psykisk helsevernloven og vergemålsloven.': [
    'Enkeltsaker etter barnevernslova, sosialtenestelova, psykisk helsevernlova og verjemålslova.',
    'Individual cases under the acts on child welfare, social services, mental health care and guardianship.',
  ],
};

/** A register's explanation in a language; undefined where it is known in the words of the body only. */
export function forklaringPaa(forklaring: string, sprak: Sprak): string | undefined {
  const oversatt = Object.hasOwn(FORKLARINGER, forklaring) ? FORKLARINGER[forklaring] : undefined;
  if (oversatt === undefined) return undefined;
  const [nn, en] = oversatt;
  return { nb: forklaring, nn, en }[sprak];
}
