/** Nouns that bokmål and nynorsk put together otherwise, and no rule finds one by the other. */
export const TO_MAALFORMER_SUBSTANTIV = `
f antakelse f:antagelse f:antaking
m besittelse f:innehaving
f bedring f:betring
f begynnelse f:byrjing f:begynning
f betjening f:betening
f- bevoktning n:vakthald n:vakthold
m- beskyldning f:skulding
m erkjennelse f:erkjenning
n etterskudd n:etterskot
f framleie f:framleige f:fremleie f:fremleige
f frigjøring f:frigjering
m- forfremmelse f:forfremjing f:forfremming
m- forhøyelse f:forhøying f:forhøging
m- forsendelse f:forsending
m- fortelling f:forteljing
n- fornavn n:førenamn
m- fornøyelse f:fornøying
m- fordom m:førdom = fordommer fordommene
m forutsigbarhet f:forutsigbarheit f:føreseielegheit f:forutsigelighet
m- innskrenkning f:innskrenking
m innvirkning m:innverknad f:innverking
m- inngåelse f:inngåing
f innseiling f:innsegling
f innredning f:innreiing
f nedskjæring f:nedskjering
m nedsettelse f:nedsetting f:nedsetjing
m- oppdragelse f:oppseding
m oppmerksomhet f:merksemd f:oppmerksemd
m utnevnelse f:utnemning f:utnevning
m- opprinnelse f:opprinning
m- opprettholdelse f:oppretthalding
f opptjening f:opptening
p tilskuer p:tilskodar p:tilskuar
n tilsagn f:tilsegn
n- nærvær n:nærver m:tilstedeværelse
f tilstrømning f:tilstrøyming
m- tiltro f:tiltru
n underholdsbidrag n:underhaldsbidrag n:underhaldbidrag
m utbredelse f:utbreiing f:utbreiding
f utjevning f:utjamning
m- utstedelse f:utferding f:utferdigelse f:utsteding
m- utseende m:utsjånad = utseendet
m- utvei m:utveg
m- omvei m:omveg
m- utvelgelse f:utveljing f:utvelging
m ødeleggelse f:øydelegging
f ødemark f:øydemark
n øyeblikk n:augeblikk m:augneblink m:augeblink
m- egenandel m:eigendel m:eigenandel
m- hodepine m:hovudverk
p kirketjener p:kyrkjetenar
n trossamfunn n:trudomssamfunn n:trussamfunn
m- trosbekjennelse f:truvedkjenning f:truedkjenning
f- samvittighet n:samvit
m selvbestemmelse m:sjølvråderett m:selvråderett f:sjølvavgjerd
m- selvangivelse f:sjølvmelding
p selveier p:sjølveigar
m- selvstendighet n:sjølvstende f:sjølvstendigheit
m overbevisning f:overtyding
m- overensstemmelse f:overeinsstemming
m overenskomst m:overeinskomst
m overskridelse f:overskriding f:overskridning
m- overtro f:overtru
m- overveielse f:overveging
m- påkostning m:påkostnad
n- påskudd n:påskot
m medbestemmelse m:medråderett f:medbestemming
p medeier p:medeigar
n- medhold n:medhald
m- motsigelse f:motseiing
m- motytelse f:motyting
f- avledning f:avleiing
f avskjæring f:avskjering
f avveining f:avveging
m avsettelse f:avsetting
m- kjærlighet m:kjærleik
m- tretthet m:trøyttleik m:trøtthet
m- varsomhet f:varsemd
m- grusomhet f:grusemd
m- helhet m:heilskap f:heilheit
m hemmelighet f:hemmelegheit m:løyndom
n hemmelighold n:hemmeleghald
m- urettferdighet f:urettferd
m- usikkerhet f:usikkerheit f:uvisse m:uvisshet
m- utrygghet m:utryggleik
m- dyktighet m:dugleik f:dyktigheit
m- svakhet m:veikskap f:svakheit
m- gjentakelse f:gjentaking m:gjentagelse
m- tredjedel m:tredel
m- fjerdedel m:firedel
m- femtedel m:femdel
m- helligdag m:heilagdag
m- ukedag m:vekedag
m- julaften m:julaftan = julaften julaftenen
m- nyttårsaften m:nyttårsaftan
m- omgivelse m:omgivnad
f omgjøring f:omgjering
m- omstendighet n:omstende = omstende
m- omkrets m:omkrins
f gjenåpning f:gjenopning
f gjenforening f:gjenforeining f:gjensameining
m- gjengivelse f:attgjeving f:gjengiving
m- gjenpart m:attpart
m- advarsel m:åtvaring f:åtvaring = advarsler advarslene advarselen åtvaringar
m taushetserklæring f:teielovnad f:teieplikterklæring
p- formynder formyndar
n- formynderskap n:formyndarskap
p avlaster p:avlastar
f- spiseforstyrrelse f:eteforstyrring f:spiseforstyrring f:eteforstyrrelse
m bakgård m:bakgard
f heldøgnsomsorg f:heildøgnsomsorg
u heldøgns heildøgns
u heltids heiltids
f heltid heiltid
m stemmerett m:røysterett
m- stemmeseddel m:røystesetel = stemmesedler stemmesedlene røystesetlar røystesetlane
m valgdag m:valdag
m forhåndsstemme f:førehandsrøyst = forhåndsstemmer
f forhåndsstemming f:førehandsrøysting f:førehandsstemming f:forhåndsstemmegivning
p- forretningsfører forretningsførar
m- kontorleder p:kontorleiar
f velforening f:velforeining
m- spørretime m:spørjetime
p- utgiver p:utgjevar
n- høve
n- ølsalg n:ølsal
n- alkoholsalg n:alkoholsal
n- tobakkssalg n:tobakkssal
n- billettsalg n:billettsal
n- tomtesalg n:tomtesal
n- tvangssalg n:tvangssal
n- eiendomssalg n:eigedomssal
n- torgsalg n:torgsal
n- omvalg n:omval
n skoleår n:skuleår
n- tegnspråk n:teiknspråk
m husholdning n:hushald n:hushold
m- mottakelse f:mottaking m:mottagelse
m- gjenopptakelse f:gjenopptaking m:gjenopptagelse
m- motregning f:motrekning
m omskjæring f:omskjering
n- oppholdssted m:opphaldsstad m:tilhaldsstad tilholdssted
f- forside f:framside
f- uttelling f:utteljing
m- bevissthet n:medvit
m forbrytelse n:brotsverk
m- lovlighetskontroll m:lovlegkontroll
f skiping
m- lønnsslipp m:lønsslepp
f- kumelk kumjølk
f- skyld f:skuld
m- motvirkning m:motverknad f:motverking
m- utskilling f:utskilning f:utskiljing
n- ferskvann n:ferskvatn
f- botid f:butid
m vannstand m:vasstand
m- vannlås m:vasslås
m- hjemsted m:heimstad n:heimsted
n- hjemfall n:heimfall
m- hjemsendelse f:heimsending f:hjemsending
n bokollektiv n:bukollektiv
n vergemål n:verjemål
p forsørger p:forsørgjar
f- underholdsplikt underhaldsplikt underhaldplikt
f- slektsgranskning f:slektsgransking
n voldsoffer valdsoffer = voldsofre voldsofrene
f- kjønnslemlestelse f:kjønnslemlesting
m- nærhet m:nærleik f:nærheit
n- keisersnitt n:keisarsnitt
n- sannsynlighet n:sannsyn f:sannsynlegheit
m+ menneskerettighet m:menneskerett f:menneskerettigheit
p skuespiller p:skodespelar p:skuespelar
n skuespill n:skodespel n:skuespel
n maleri n:måleri
n- tettsted m:tettstad
n- åsted m:åstad
n- ståsted m:ståstad
p høyttaler p:høgtalar p:høyttalar
m- lønnsomhet f:lønnsemd f:lønnsomheit
ne- forbilde n:førebilete
m- tålmodighet n:tolmod
ne- århundre n:hundreår
ne- årtusen n:tusenår
n- tiår ne:årti
m- voldtekt m:valdtekt
m- middelalder m:mellomalder
p- saksøker p:saksøkjar
m- eiendel m:eigedel
n utspill n:utspel
n samspill n:samspel
n- forspill n:forspel
m domkirke f:domkyrkje
m- skjærgård m:skjergard m:skjærgard
m- edruelighet f:edruskap
m- personlighet m:personlegdom f:personlegheit
m uaktsomhet f:aktløyse
m- rådighet f:rådvelde
p- foredragsholder p:foredragshaldar
m- grobunn m:grobotn
m- frihetsberøvelse f:fridomskrenking
f- fremmedfrykt f:framandfrykt
m- takknemlighet f:takksemd
m- hodeskalle m:hovudskalle
m- uskyld f:uskuld
m statsoverhode n:statsoverhovud
m- skyldfølelse f:skuldkjensle
`;
