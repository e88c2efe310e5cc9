/** Verbs: what people and bodies do. Those that make a noun of the same letters are one word with it. */
export const GJOEREMAAL = `
v1 skade
v1 evne
v2 reise
v1 styrke styrkje v2:styrke v2:styrkje
v2 avtale
v1 farge
v1 plante
v1 anke
v1 bytte byte
v1 fiske
v1 liste
v2 mistenke mistenkje = mistenkt mistenkte
v1 jobbe
v1 snakke
v1< kjempe
v2 tjene tene
v1 utdanne
v1 fremme fremje framme
v1 beskytte
v3 øve
v1 streike
v1 forske
v1 innvandre
v2 føle
v2 legge leggje = la lagt lagte
v2 bære bere = båret bore bårne
o skje skjer skjedde skjedd
o få får fikk fekk fått
v1 lande
v2 stille
o< skille skiller skilje skil skilde
v2 berøre
v1 påvirke påverke
f påvirkning m:påverknad
v1 virke verke
v1 bevege
v2 begynne byrje = byrjar byrja
v1 stoppe
v1 stanse
v1 skaffe
v1 anskaffe
v2 foreta = foretok foretatt foretas foretar
v2 finansiere
v1 forsikre
v2 justere
v1 oppdage
v3 oppleve
v1 beregne berekne
v1 lukke
v2 fylle
v2 tenne
v1 sperre
v1 fikse
v2 reparere
f reparasjon m:reparasjon
v2 montere
v2 installere
v2 demontere
v2 rehabilitere
v2 renovere
v2 restaurere
v2 etterlyse
v2 utlevere
v2 innlevere
v2 organisere
f organisering
v2 arrangere
v2 administrere
v2 koordinere
v2 prioritere
v2 diskutere
m diskusjon
v1 drøfte
f drøfting
v2 kritisere
v2 protestere
v2 demonstrere
m demonstrasjon
v2 delta = deltar deltatt deltok deltek delteke deltakende
v2 inngå = inngår inngått inngåtte inngikk inngjekk inngås
v2 foregå = foregår foregikk foregått føregå føregår føregjekk
v2 oppnå = oppnår oppnås oppnådd oppnådde
v2 oppstå = oppstår oppstått oppstod oppsto
v2 oppfylle
v2 oppgi oppgje = oppgir oppgitt oppgitte oppga oppgav oppgis oppgjeve
v2 avgi avgje = avgir avgitt avgitte avga avgav avgis avgjeve
v1 bekymre
v1 beslutte
v1 fatte
v1 anmode
v2 anmelde
v1 etterforske
f etterforskning f:etterforsking
v2 dømme
v2 frifinne = frifant frifunnet frifunne frifunnen
v1 fengsle
v2 arrestere
v2 stjele stele = stjal stjålet stjålen stjålne stole stolen stolne stal
v2 drepe
v1 overvåke overvake
v1 utbedre utbetre
v1 forbedre forbetre
v1 forverre
v1 forkorte
v1 utvide
v1 begrense avgrense
v1 avbryte = avbrøt avbrutt avbrutte avbraut avbrote avbroten
v1 forandre
f forandring
v1 tilpasse
v2 tilføre
v2 tilhøre
v1 fjerne
v1 frakte
v2 sortere
v2 deponere
v1 plukke
v1 sanke
v1 sprøyte
v1 vanne vatne
v2 drenere
v1 beite
v1 avle
v1< melke mjølke
v2 isolere
v2 behøve
v2 trenge
v2 kjenne = kjend kjende
v2 glemme gløyme
v1 huske hugse
v2 forstå = forstår forsto forstod forstått
v2 vedlegge vedleggje = vedlagt vedlagte vedlagd vedlagde vedla
v2 fremgå framgå = fremgår framgår fremgikk framgikk framgjekk fremgått framgått
v1 innvilge
v2 avvise
v2 returnere
v2 korrigere
v2 publisere
f publisering
v2 digitalisere
f digitalisering
v1 skanne
v2 permittere
f permittering
v1 avskjedige
v2 pensjonere
v1 lytte
v1 smitte
v2 vaksinere
v3 pleie
v2 operere
v1 krasje
v2 kollidere
v1 salte
v3 strø = strør strødd strødde strøs
v2 blåse
v1 flomme fløyme
v1 rase v2:rase
v2 sprenge sprengje
v2 rømme
f rømming f:rømning
v1 redde
v2 evakuere
v1 forsøple
v1 tagge
v1 lukte
v1 støye
v1 plage
v2 sjikanere
v2 trakassere
v2 diskriminere
f diskriminering
v1 savne sakne
v2 miste = mistet mista mistar
v1 skynde
v2 ødelegge øydeleggje = ødelagt ødelagte øydelagt ødela
v1 arve
v1 skattlegge skattleggje = skattlagt skattlagte skattlagd skattla
v2 kreditere
v2 fakturere
v1 innkreve innkrevje = innkrevd
v2 refundere
v2 investere
v2 etterbetale
v2 tilbakebetale
v2 overdra = overdrar overdratt overdratte overdrog overdras overdreg overdrege overdregen
v1 forpakte
v1 forby = forbyr forbød forbudt forbydd forbode forbudte
v2 tillate = tillater tillot tillatt tillatte
v2 nekte
v1 oppfordre
v2 henstille
v2 henvise
f henvisning f:tilvising
v2 henvende
v1 påpeke påpeike = påpekt påpekte
v2 kommentere
m kommentar
v2 presentere
v2 ivareta = ivaretar ivaretatt ivaretatte ivaretok ivaretas ivaretek ivareteke
f ivaretakelse f:ivaretaking
v2 sørge
v1 kartlegge kartleggje = kartlagt kartlagte kartlagd kartlagde kartla
v2 analysere
v1 klargjøre klargjere = klargjort klargjorte klargjorde klargjord
v2 ferdigstille
f+ ferdigstillelse f:ferdigstilling
v2 påbegynne
v2 igangsette igangsetje = igangsatt igangsatte igangsett
v2 oppføre
v2 tilbakekalle
v2 tilbakeføre
v2 opplyse
v2 orientere
v1 underrette
v2 innkalle
v2 delegere
v2 godtgjøre godtgjere = godtgjort godtgjorte godtgjorde godtgjord
v2 kompensere
v1 erstatte
v1 fraflytte fråflytte
v1 tilflytte
v2 adoptere
v2 integrere
v1 tolke
v2 oversette omsetje = oversatt oversatte omsett
v2 observere
v2 oppbevare
f oppbevaring
v2 destruere
f destruering
v2 makulere
v1 tilknytte
v1 påkoble påkople
v1 tilkoble tilkople
v1 frakoble fråkople
v2 asfaltere
v1 skilte
v2 beskjære = beskåret beskar
v1 måke moke v2:måke
v1 pusse
v1 lekke
v1 tette
v1 tine v2:tine
v1 rygge
`;
