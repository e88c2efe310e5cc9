/** The words of case work: what is written, asked for, decided and sent. */
export const SAKSBEHANDLING = `
m søknad
v2< søke søkje = søkt søkte
p søker søkar søkjar
m! sak f:sak
f behandling handsaming
v1 behandle handsame = behandla behandlet handsama
n vedtak
v1 vedta vedtake = vedtar vedtatt vedtatte vedtek vedteke vedteken vedtekne vedtok vedtas vedtakast
m avgjørelse f:avgjersle f:avgjerd
v2 avgjøre avgjere = avgjør avgjort avgjorde avgjorte avgjord
f beslutning
m tillatelse f:tillating n:løyve f:bevilling = løyver
f bevilgning f:løyving
n samtykke samtykkje = samtykket samtykker samtykka
f godkjenning godkjennelse
v2 godkjenne
n avslag
v2 avslå = avslår avslo avslått avslegen avslåtte
m klage f:klage = klageren klagere klagerne klagaren klagarane klaga klagde klagd klages klagast
m anke f:anke
m merknad f:bemerkning
m uttalelse f:uttale f:fråsegn f:utsegn = uttaler uttalar uttalt uttalte
f høring høyring
n innspill innspel
m innsigelse f:motsegn
f innvending
m forespørsel m:førespurnad = forespørsler forespørslene forespørslar førespurnader
m henvendelse f:henvending
m anmodning f:oppmoding f:anmodning
n spørsmål = spørsmåla
v2 spørre spørje = spør spurte spurt spurde spurd
n svar
v1 svare = svarte svart
f tilbakemelding
f melding
v2 melde
m meddelelse
f orientering
f informasjon
v2 informere
f underretning f:underretting
n varsel = varsler varslene varselet varsla varslar varslet
n+ nabovarsel = nabovarsler nabovarslene nabovarsla
n+ forhåndsvarsel n:førehandsvarsel = forhåndsvarsler forhåndsvarslene førehandsvarsla
f varsling
o varslere varsleren varslerne varslarar varslaren varslarane
v1 varsle = varslet
n brev = breva
m epost
u post = posten postens posta
o poster postar postene postane
m journal
f+ journalføring
n innhold = innhald innhaldet
m oversendelse f:oversending
v2 oversende
v2< sende = send
f utsending m:utsendelse
n notat
ne referat
m protokoll
n dokument = dokumenter
f dokumentasjon
v2 dokumentere
n vedlegg
n bilag
n skjema = skjemaer skjemaet skjemaene skjema skjemaa
m blankett
n utkast
n forslag
n initiativ
m foreleggelse f:førelegging
n framlegg n:fremlegg
n saksframlegg n:saksfremlegg
v2 foreslå føreslå = foreslår foreslo foreslått foreslåtte føreslår føreslo føreslått
f utredning utgreiing
v1 utrede v2:utgreie = utgreidde utgreidd
m rapport
f rapportering
v2 rapportere
f evaluering
v2 evaluere
f vurdering
v2 vurdere
f undersøkelse f:undersøking
v2 undersøke = undersøkje undersøkjer undersøkt
f kartlegging
n tilsyn
f kontroll m:kontroll
v2 kontrollere
n pålegg
v2 pålegge påleggje = pålagt påla pålagte pålagd pålagde
f innkalling
m innbydelse f:innbyding m:invitasjon
v2 invitere
f påmelding
f avmelding
f innmelding
f utmelding
m anmeldelse
m innsyn n:innsyn
f begjæring
n krav
v2 kreve krevje = krev krov kravd kravde
m frist
m forlengelse f:forlenging
v3 forlenge
f utsettelse f:utsetjing f:utsetting
v2 utsette utsetje = utsatt utsatte
f stans m:stans
f avslutning f:avslutting
v1 avslutte
f gjennomføring
v3 gjennomføre = gjennomført gjennomførte
f iverksetting f:iverksetjing
f oppfølging f:oppfølgning
v3 følge følgje = fulgt fulgte følgt følgde følgjer
n rundskriv
f veiledning f:rettleiing f:vegleiing f:rettledning
v1 veilede v2:rettleie v1:rettlede = rettleidde rettleidd
p veileder rettleiar rettleder
n> råd
f rådgivning f:rådgiving f:rådgjeving
p rådgiver p:rådgivar p:rådgjevar
f anbefaling f:tilråding
v2 anbefale tilrå = anbefalt anbefaler tilrår tilrås tilrådd tilrådde
f innstilling
f oppnevning m:oppnevnelse f:oppnemning
v2 oppnevne oppnemne
n valg n:val
v2< velge velje = valgt valgte vald valde vel velger valt
f fullmakt
m fullmektig
m! lov = lova lover lovene
m lovgivning f:lovgjeving f:lovgiving
f forskrift
f vedtekt
l regel
n regelverk
n reglement
f retningslinje f:retningsline
f rutine m:rutine
m bestemmelse f:føresegn
v2 bestemme
n prinsipp
m praksis
l hjemmel l:heimel
m paragraf
n unntak
m dispensasjon
n fravik n:fråvik
n fritak
m rett = retten retter rettar rettane rettene
m rettighet f:rettighet
v1 rette
f retting m:rettelse
f plikt
n ansvar
n hensyn n:omsyn
m begrunnelse f:grunngiving f:grunngjeving
m part
n søksmål
n forlik
f dom m:dom
f+ erstatning f:skadebot = skadebøter skadebøtene
f avtale
m kontrakt
m leverandør
m leveranse
f levering
v2 levere
n tilbud n:tilbod
v2 tilby tilbyde = tilbyr tilbød tilbudt tilbode tilbaud
f bestilling f:tinging
v2 bestille
m ordre
n kjøp = kjøpet
v2< kjøpe
n salg n:sal = salget
v2< selge selje = solgt solgte selger sel seld selde
m leie f:leige f:leie = leier leide leid leieren leigd leigde
f utleie f:utleige
v3 eie eige = eid eigd
p eier eigar
m eiendom m:eigedom
p rettighetshaver p:rettshavar
f konkurranse m:konkurranse f:tevling
n grunnlag
f anskaffelse m:anskaffelse  f:anskaffing
n innkjøp
f kunngjøring f:kunngjering
v2 kunngjøre kunngjere = kunngjort kunngjorte kunngjør kunngjord kunngjorde
f utlysning f:utlysing
v2 utlyse
f tildeling
v2 tildele
f fordeling
f registrering
v2 registrere
n register = registre registrene registeret registret registra
m oversikt f:oversikt
f liste
m kopi
m original
m utskrift f:utskrift
m attest
n vitnemål
f bekreftelse m:stadfestelse f:stadfesting m:bekreftelse
v1 bekrefte stadfeste
f erklæring
f kvittering
m purring f:purring
m påminnelse f:påminning
f tilbaketrekking f:tilbaketrekning
v2 trekke trekkje = trekt trakk trukket trukken trukne
f endring
v1 endre = endret endra endrer endrar
f revisjon
f revidering
v2 revidere
f oppdatering
v2 oppdatere
f sletting
v1< slette
f opphevelse f:oppheving
v1 oppheve
f tilbakekalling
ln nummer
ne vitne
f underskrift
f signering
v2 signere
n arkiv
f arkivering
f taushetsplikt f:teieplikt
f opplysning f:opplysning
n sammendrag n:samandrag
f sammenheng m:samanheng
m sammenslåing f:samanslåing
n skriv
v2< skrive = skrev skreve skrevet skreiv skrivne skriven skrives skreve skrivet
f skriving
v2< lese = leste lest las
m tekst
f side
ln kapittel
m prosess
m framgangsmåte m:fremgangsmåte
n fremskritt n:framsteg n:framskritt
f fremdrift f:framdrift
f fremtid f:framtid
f orden m:orden
m beskrivelse f:skildring f:beskriving
v2 beskrive = beskrev beskrevet beskreven beskrevne beskreiv beskrivne
f forklaring
v2 forklare
m forutsetning f:føresetnad
n vilkår
m mulighet f:moglegheit f:mogelegheit
o mulig mogleg mogeleg mulige moglege mogelege
m nødvendighet f:nødvendigheit
n behov
m årsak f:årsak
m grunn
m følge m:følgje
m konsekvens
m hendelse f:hending
n avvik
m skade m:skade
f ulykke f:ulukke
m beredskap
n samarbeid
v2 samarbeide
m samordning f:samordning
m redegjørelse
m forvaltning f:forvalting
m habilitet m:inhabilitet a:inhabil a:habil
m offentlighet f:offentlegheit
f kunnskap m:kunnskap
m erfaring f:erfaring
f hjelp = hjelpen
v2< hjelpe = hjalp hjulpet hjulpen hjelpt
m dekning f:dekking
f godtgjørelse m:godtgjørelse f:godtgjøring f:godtgjering f:godtgjersle
n fravær fråvær
n oppdrag
n oppmøte
f ettersending
v2 ettersende
n resultat
n opptak
n tillegg
f etterlysning f:etterlysing
f klarering
n ettersyn
f utlegging
f offentliggjøring f:offentleggjering
n utlån
n! lån
l mangel
f utbedring f:utbetring
f forbedring f:forbetring
m økning
v1 øke auke = økt økte økes aukar auka
m reduksjon
v2 redusere
f nedleggelse f:nedlegging
v2 nedlegge nedleggje = nedlagt nedlagd nedlagde nedla nedlagte
f opprettelse f:oppretting m:opprettelse
v1 opprette
f etablering
v2 etablere
f flytting
v1< flytte
f start m:start
f oppstart m:oppstart
v1 starte
f mekling f:megling
n^ gebyr f:avgift m:avgift
n regulativ
`;
