/** Land, plans, buildings and property. */
export const PLAN_OG_BYGG = `
m plan
f planlegging
v2 planlegge planleggje = planlagt planlagte planla planlegg
f regulering
v2 regulere
f detaljregulering
f omregulering
n areal = arealer areala
m arealdel
m samfunnsdel
n bygg
v3 bygge byggje = bygges byggjast
f bygging
m bygning m:bygnad
m byggherre
n tilbygg
n påbygg
n nybygg
n mellombygg
f utbygging
p utbygger p:utbyggar p:utbyggjar
f oppføring
m fasade
f riving
v2 rive  = revet rev
f rehabilitering
f restaurering
f ombygging
f oppussing
n vedlikehold n:vedlikehald
n! hus = huset husa husene
m bolig f:bolig m:bustad m:bostad
m enebolig m:einebustad
m tomannsbolig m:tomannsbustad
n borettslag n:burettslag
m leilighet f:leilegheit
m garasje
n naust
m hytte f:hytte
m carport
m terrasse
m balkong
m veranda
n> tak
m vegg
m! mur
m støttemur
n gjerde
n> rom
n vindu n:vindauge = vinduer vinduene vindaugo
f dør
m kjeller p:kjeller p:kjellar
m etasje
m loft n:loft
n uthus
m låve
n fjøs
n våningshus
m tomt f:tomt
f  m:byggegrunn
f grense
v1 grense
f seksjonering
v2 seksjonere
m seksjon
f fradeling f:frådeling
f deling
f sammenføying f:samanføying
f oppmåling
m matrikkel l:matrikkel
f matrikkelføring
n kart
f tegning f:teikning
v1 tegne teikne
m skisse
f illustrasjon
n perspektiv
m arkitekt
m ingeniør
m entreprenør
p byggmester m:byggmeister p:byggmeister
p håndverker p:handverkar p:håndverkar
p rørlegger p:røyrleggjar p:rørleggar
n foretak n:føretak
m tiltak n:tiltak
p tiltakshaver p:tiltakshavar
m igangsetting f:igangsetjing
f ramme
n avfall
f avkjørsel m:avkjørsel f:avkøyrsel f:avkøyrsle f:avkjøring f:avkøyring = avkjørsler
m adkomst m:atkomst m:tilkomst
n byggeår
m utnyttelse f:utnytting
m utnyttingsgrad
m høyde f:høgde f:høgd
m bredde f:breidde f:breidd
m lengde f:lengd
m avstand
f plassering
v2 plassere
m bekk
f!* elv
m innsjø
m! sjø
n vann n:vatn = vannet vatnet
m vannforsyning f:vassforsyning
n vannverk n:vassverk
m vannkvalitet m:vasskvalitet
n vassdrag
n grunnvann n:grunnvatn
n drikkevann n:drikkevatn
n avløp n:avlaup
n anlegg
m kloakk
m renovasjon
m septik
m slam n:slam
f tilknytning f:tilknyting
m vannmåler p:vassmålar p:vannmåler p:vannmålar
f ledning m:leidning
f vannledning m:vassleidning
f vannlekkasje m:vasslekkasje
m lekkasje
n overvann n:overvatn
m flom m:flaum
n skred
n! ras
n steinsprang
m kvikkleire
f sikring
m rasfare
m fare
m støy
f strandsone
f strand = strender strendene
m! kai
f brygge f:bryggje
m* havn f:hamn
m småbåthavn f:småbåthamn
m båt
m båtplass
f! øy
m skog
m mark f:mark
f myr
n fjell
n landbruk
m jord f:jord
m jordlov
f konsesjon m:konsesjon
m odel
m gård m:gard
m feste n:feste
n bruk = bruket bruka
v2 bruke = brukt brukte
p bruker p:brukar
m bygd f:bygd
m! by
n sentrum = sentrumet sentrumene
n sted m:stad = steder steda stedene stader stadene
n område
m sone f:sone
f hensynssone f:omsynssone
f plass m:plass
n torg
m park
n lekeapparat n:leikeapparat
m hall
n svømmebasseng n:symjebasseng
m fotballbane
m bane
f løype
m gravemelding
f graving f:graving
v2 grave = gravd gravde
f gravetillatelse n:graveløyve
f masse
n massetak
n deponi
n fyllmasse
f utfylling
n pukkverk
m grus
m stein
f sprengning f:sprenging
f fredning f:freding
v1 frede
n kulturminne
f kirke f:kyrkje
f kirkegård m:kyrkjegard m:kirkegård
m gravplass
m gravlund
n verneområde
n vern
v1 verne
m natur
n reservat
m innløsning f:innløysing
f ekspropriasjon m:ekspropriasjon
m jordskifte n:jordskifte
f hevd
m servitutt
m pant n:pant
f tinglysing f:tinglysning
v2 tinglyse
m skjøte n:skjøte
f takst m:takst
f taksering
f adresse
f adressering
n navn n:namn = navna namna
n skilt
f skilting
n uteareal
n uteområde
n nærmiljø
n friområde
n friluftsliv
f parkering
m universell
f tilgjengelighet m:tilgjenge n:tilgjenge
m heis
m ildsted n:eldstad m:eldstad n:ildsted
f pipe
f feiing
p feier p:feiar
m oljetank
m varmepumpe f:varmepumpe
n solcelleanlegg
n solcellepanel
n trafo
n kraftverk
m kraftlinje f:kraftline
n elektrisitetsanlegg
m sanitæranlegg
`;
