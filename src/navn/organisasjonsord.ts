import { ordliste } from './ord.ts';

/** Forms of enterprise. ENK is left out: a sole proprietorship is judged by the form of its name (R34). */
export const FORETAKSFORMER: readonly string[] = ordliste(`
as asa a/s ans da sa ba bl iks kf fkf kfo sf fli nuf se sti stiftelse ltd inc llc gmbh ab aps plc oy spa sarl bv corp co
limited company group holding
`);

/** Words that make an organisation, a unit or a group of readers of the name they stand in. */
export const ORGANISASJONSORD: readonly string[] = ordliste(`
administrasjonen advokatene agency alle alliansen ansatte arbeidsgiver association avdeling avd bank barnevernet barnevernvakta beboere
bedrift bibliotek bispedømme borettslag brukere brygge butikk bygg byggteknikk byantikvaren byrådet bystyret camping consult
consulting db dagligvare design diverse drift eiendom eiendommer eiendomsselskap elektro elever elverk energi enhet entreprenør
entreprenører etat fabrikker fabrikk finans flere fleire foreldre foresatte forlag formannskapet forum forvalter forvaltning fylke
fylkesmannen fylkesmann fylkesrådmannen gartneri gjestehus grunneierlag grunneiere grunneigarar gruppen havn havnevesen helsestasjon
helsetun hjemmetjenesten hotell hotel hospital hydro hytteeiere høgskole høyskole innbyggere innbyggjarar innkjøp institutt
interessenter invest it jernvare kafe kafé kapell kemneren kirke kirkelige kirken kjøkken klinikk kollegium kommune
kommunedirektør kommunedirektøren kommuneadvokaten kommunelegen kommuneoverlegen kommunen kommunar kommuner kommunestyret konsern kontor
kro kultur kunst kyrkje landbruk legat lege legesenter legekontor leverandører lions lensmannen lokallag maskin maskinstasjon
media medisinske menighet mekaniske mek miljø mottakere mottakarar mottakerliste museum musikkorps naboer naboar naboene nav norge
noreg norway omsorg omsorgssenter oppvekst ordfører ordføraren ordføreren organisasjon orkester park parkering pensjonistforening
pensjonskasse plan politi politiet postmottak produkter prosjekt prosjekter rederi regnskap rektor renhold representanter reklame restaurant
rotary rådgivende rådgivning rådmann rådmannen rådmannskontoret rør samfunn sameie sameiet samarbeidsutvalget sekretariat sekretariatet
seksjon selskap senter service skipsverft skole skolen skule skulen solutions spisested stat staten stab statens statsforvalteren
statsforvaltaren statsråden storting stortinget styret sykehjem sykehus sjukehus sjukeheim systems søkere søkjarar søknadskontoret
team teknikk teknisk teknologi tekniske tjenester tomteeiere trafikk transport trygd tømrer tun ungdomsråd union universitet university utbygging utvalg
utvikling vaktmester varehus vassverk vannverk vedlikehold velforening vel velferd verft verksted vgs videregående vidaregåande virksomhet
voksenopplæring økonomi økonomiavdelingen barnehage barnehagen barnehave ungdomsskole ungdomsskule barneskole barneskule grunnskole
advokatfirma advokatfirmaet firma firmaet stiftelsen kors røde frelsesarmeen barn familie unge helse sosial idrett fritid kirkekontor servicekontor servicetorg servicekontoret innbyggertorg saksbehandler arkiv arkivet
dokumentsenter dokumentsenteret personal personalavdelingen postboks fk hf rhf il bil if fk fik bk ok sk tif idrettslag ungdomslag bondelag
`);

/** Abbreviated bodies that often send and receive without any other word. */
export const FORKORTELSER: readonly string[] = ordliste(`
nav nve ks dsb nrk nho lo sfvl imdi udi une ssb bane dnb bir krd kmd fhi ddv udir bufdir bufetat husbanken lånekassen skatteetaten ntnu uio uib
fau uit kk fk rvr pst ehf bdo kpmg ey pwc sweco cowi norconsult rambøll multiconsult asplan telenor telia statnett bkk lnett elvia enova
`);

/** What has a «vesen»: with anything else before it «vesen» may be the «v» of a name and «-esen», «Gravesen» and «Klevesen». */
const VESENER = ordliste(`
berg bibliotek brann brannvern bygg bygnings bolig eiendoms feie feier fengsels finans forsvars fyr havne hamne helse idretts jernbane
kart kirke kloakk kommune kriminal kyrkje los mål oppmålings park politi post renholds renovasjons retts sanitets sivilforsvars skatte
skog skole skule skyss sosial sykehus tele toll trafikk trygde undervisnings utenriks vann vass vei veg
`).join('|');

/** Endings of compound words that name a body, a unit or an office. */
export const ORGANISASJONSENDELSER = new RegExp(
  '(?:' +
    [
      'kommun(?:e|en|ene|ar)',
      'skol(?:e|en)',
      'skul(?:e|en)',
      'barnehag(?:e|en|er|ar)',
      'departement(?:et)?',
      'direktorat(?:et)?',
      'direktør(?:en)?',
      'tilsyn(?:et)?',
      `(?:^|${VESENER})vesen(?:et)?`,
      'etat(?:en)?',
      'forening(?:en|a)?',
      'foreining(?:a)?',
      'forbund(?:et)?',
      'klubb(?:en)?',
      '(?:idretts|borette?s|ungdoms|bonde|grunneier|grunneigar|historie|sang|velforenings|vel|hyttes?|beite|båt|bygde|sogne?|bu|jeger|mål|turn|alls|skyt(?:t)?er|skytter)lag(?:et)?',
      'senter(?:et)?',
      'sent(?:er|ra)et',
      'sykehus(?:et)?',
      'sjukehus(?:et)?',
      'sykehjem(?:met)?',
      'sjukeheim(?:en)?',
      'kontor(?:et)?',
      'avdeling(?:en|a)?',
      'seksjon(?:en)?',
      'tjeneste(?:n|r|ne)?',
      'tenest(?:e|a|er)',
      // «Breining» and «Davis» are surnames.
      '(?:^|\\p{L}{3})eining(?:a)?',
      'enhet(?:en)?',
      'utval(?:g|get|et)?',
      'nemnd(?:a|en)?',
      'styre(?:t)?',
      'råd(?:et)?',
      'tingrett(?:en)?',
      'lagmannsrett(?:en)?',
      'jordskifterett(?:en)?',
      'menighet(?:en)?',
      'kyrkjelyd',
      'kirke(?:n)?',
      'kyrkje',
      'museum',
      'bibliotek(?:et)?',
      'bank(?:en)?',
      'forsikring',
      'selskap(?:et)?',
      'gruppe(?:n)?',
      'firma(?:et)?',
      'stiftelse(?:n)?',
      'stiftinga',
      'universitet(?:et)?',
      'høgskol(?:e|en)',
      'høyskol(?:e|en)',
      'myndighet(?:en|er|ene)?',
      'verk(?:et)',
      'kraftverk',
      'verksted(?:et)?',
      'bygg',
      'fond(?:et)?',
      'arkiv(?:et)?',
      'politidistrikt',
      'politi(?:et)?',
      'kompani',
      'transport',
      'konsult',
      'consult',
      'eiendom(?:mer)?',
      'eigedom',
      'utbygging',
      'teknikk',
      'service',
      'leder(?:en)?',
      'leiar(?:en)?',
      'sjef(?:en)?',
      'mottak(?:et)?',
      'mottaker(?:e|ne|liste)?',
      'korps(?:et)?',
      'hjem(?:met)',
      'partiet?',
      'redaksjon(?:en)?',
      '(?:^|\\p{L}{3})avis(?:a|en)?',
      'meglar|megler(?:en)?',
      'entreprenør(?:en)?',
      'arkitekt(?:er|ene|kontor)',
      'plan(?:en)',
    ].join('|') +
    ')$',
  'u',
);

/** Generic mailboxes: an address before «@» that is no person's. */
export const FELLESPOSTKASSER = new Set(
  ordliste(
    'post postmottak firmapost info kontakt kontor noreply no-reply arkiv mail epost booking kundeservice support faktura servicekontor',
  ),
);
