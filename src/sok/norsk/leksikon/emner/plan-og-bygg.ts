/** Land, plans, buildings and property. */
export const PLAN_OG_BYGG = `
m^ plan
f planlegging
v2 planlegge planleggje = planlagt planlagte planlagd planlagde planla planlegg
f regulering
v2 regulere
f+ detaljregulering
f omregulering
n areal = arealer areala
n bygg
v3 bygge byggje = bygges byggjast
f bygging
m bygning m:bygnad
m byggherre
n tilbygg
n påbygg
n nybygg
f utbygging
p utbygger p:utbyggar p:utbyggjar
f oppføring
m fasade
f riving
v2< rive  = revet reven revne rev reiv rivne
f rehabilitering
f restaurering
f ombygging
f oppussing
n vedlikehold n:vedlikehald
n! hus = huset husa husene
m bolig f:bolig m:bustad
n borettslag n:burettslag
m leilighet f:leilegheit
m garasje
n naust
m hytte f:hytte
m carport
m terrasse
m balkong
m veranda
n! tak
m vegg
m! mur
ne gjerde
n> rom
n vindu n:vindauge = vinduer vinduene vindaugo
f dør
m kjeller p:kjeller p:kjellar
m etasje
n loft
n uthus
m låve
n fjøs
n våningshus
m* tomt f:tomt
f grense
v1 grense
f seksjonering
v2 seksjonere
m seksjon
f fradeling f:frådeling
f deling
v2 fradele frådele
f sammenføying f:sammenføyning f:samanføying
f oppmåling
l matrikkel
n kart
f tegning f:teikning
v1< tegne teikne
m skisse
f illustrasjon
n perspektiv
m arkitekt
m ingeniør
m entreprenør
p byggmester byggmeister l:byggmester l:byggmeister
p håndverker p:handverkar
p rørlegger p:røyrleggjar p:rørleggar
n foretak n:føretak
n tiltak
m igangsetting f:igangsetjing
f ramme
n avfall
l avkjørsel avkøyrsel f:avkøyrsle f:avkjøring f:avkøyring
m adkomst m:atkomst m:tilkomst
n byggeår n:byggjeår
m utnyttelse f:utnytting
m utnyttingsgrad m:utnyttelsesgrad
m høyde f:høgde f:høgd
m bredde f:breidde f:breidd
m lengde f:lengd
m avstand
f plassering
v2 plassere
m* bekk
m!* elv f:elv
m innsjø
m! sjø
n vann n:vatn = vannet vatnet
f forsyning
n vassdrag
n avløp m:kloakk
n anlegg
m renovasjon
m septik
n slam
f tilknytning f:tilknyting
f ledning m:leidning
m lekkasje
m flom m:flaum
n skred
n! ras
n steinsprang
m kvikkleire
f sikring
m fare
m støy n:bråk
f strand = strender strendene
f! kai
f brygge f:bryggje
f* havn hamn
m! båt
f! øy
m skog
m mark f:mark
f myr
n fjell
n landbruk
m jord f:jord
f konsesjon m:konsesjon
m odel
m gård m:gard
ne feste
n bruk = bruket bruka
v2 bruke = brukt brukte
p bruker p:brukar
m* bygd f:bygd
m! by
n sentrum = sentrumet sentrumene
n sted m:stad = steder steda stedene stader stadene
ne område
m sone f:sone
f plass m:plass
n torg
m^ park
ne apparat
m hall
n+ svømmebasseng n:symjebasseng
m bane
f løype
f graving f:graving
u grav = graven grava gravene gravane
v2< grave = gravd gravde
f masse
n massetak
n deponi
m fyllmasse
f utfylling
n pukkverk
m grus
m stein
f sprengning f:sprenging
f fredning f:freding
v1 frede
ne kulturminne
f^ kirke f:kyrkje
f kirkegård m:kyrkjegard m:kirkegård
m+ gravplass
m gravlund
n+ verneområde
n vern
v1< verne
m natur
n reservat
m innløsning f:innløysing
f ekspropriasjon m:ekspropriasjon
ne+ jordskifte
f hevd
m servitutt
n pant m:pant
f tinglysing
v2 tinglyse
ne skjøte
f takst m:takst
f taksering
f adresse
f adressering
n* navn n:namn
n skilt
f skilting
n+ friluftsliv
f parkering
f tilgjengelighet m:tilgjenge n:tilgjenge
m heis
n ildsted m:eldstad n:eldsted m:ildstad
f pipe
f feiing
p feier p:feiar
m tank
m+ varmepumpe f:varmepumpe
m solcelle
n panel
m trafo
n kraftverk
f linje f:line
m elektrisitet
`;
