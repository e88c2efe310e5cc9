/** Everyday things, work and places: what compounds of case work are made of. */
export const HVERDAG = `
m andel
n forbud n:forbod
m overdragelse f:overdraging
m motor
m! tur
m struktur
m psykiatri
f forhandling
v1 forhandle
m jobb
o midler midlene midlar midla
n anbud n:anbod
m overgang
m utgang
m inngang
m adgang
m verdi
m blomst m:blome
m* fugl
m* sau
m* hest
m* katt
m* gris
n korn
f frukt m:frukt
f furu
f gran
f bjørk
n gress n:gras
m plen
m benk
m fotball
m håndball m:handball
f svømming f:symjing
m gymnastikk
m dans
m sang m:song
n korps
n bilde ne:bilete
m scene
m skulptur
p kunstner p:kunstnar
p forfatter p:forfattar
f historie
m tradisjon
m oversettelse f:omsetjing f:oversetting
m* tolk
f tolking
p+ asylsøker p:asylsøkar
f vakt
m ambulanse
m røyk
m gass
f olje
m bensin
f lading
n batteri
m kabel l:kabel
m stolpe
m transformator
f antenne
n skur
n lager = lagre lagrene
m butikk
m kiosk
m kafe = kafeer kafeen kafeene kafear kafeane
n bakeri
n verksted m:verkstad = verksteder verkstader
m fabrikk
f mølle
f gruve
m sand
f leire
p container m:container m:konteinar
f innsamling
p beholder p:behaldar
n papir
n glass n:glas
n metall
m kompost
n kjøkken n:kjøken
n toalett
n basseng
m brønn m:brunn
f pumpe
m ventil
f rensing f:reinsing
m voll
m terskel l:terskel
m erosjon
f skråning
n fundament
m betong
n tømmer
f kledning
m isolasjon
m ventilasjon
f trapp
m rampe f:rampe
f rekke f:rekkje
m port
m silo
m traktor
n marked m:marknad = markeder
f messe
f utstilling
f samling
m redaksjon
m journalist
m annonse
m kampanje
m brosjyre
m profil
n flagg
n våpen = våpna våpnene våpnet
f forskning f:forsking
n forsøk
m test
n studium = studier studiet studiene studia
m kvote
f mengde f:mengd
m størrelse m:storleik
m farge
m< lyd m:ljod
f lukt
m temperatur
m storm
n regn
m nedbør
f tørke
m bestand
m* kalv
p bever
m ørret m:aure
n fartøy
n skip
m inspeksjon
m inspektør
m konsulent
m sekretær
n sekretariat
m koordinator
f koordinering
m gjennomgang
n etterslep
m balanse
m kapital
n depositum
m konkurs
m arv
l alder
n kjønn
m religion
f menighet m:kyrkjelyd
f gravferd
m begravelse f:begraving f:gravlegging
f urne
m sjåfør
p kasserer p:kasserar
m revisor
m jurist
m økonom
f befaring f:synfaring
m tvist
m rekkefølge f:rekkjefølgje
n felt
f vare
m risiko
m teknikk
f retning
f hastighet
m promenade
m filial
m demens
m prosent
m spesifikasjon
n materiell
ne materiale
m kyst
m bunn m:botn
n snitt
m forskjell m:skilnad
m fase
m variant
m prioritet
f prioritering
n kriterium = kriterier kriteriet kriteriene kriteria
n tema = temaer temaene
m artikkel l:artikkel
n utdrag
n bevis
p dommer dommar domar
n+ lovbrudd n:lovbrot
n brudd n:brot
n avbrudd n:avbrot
n hærverk
f evakuering
m katastrofe
m epidemi
m terapi
m terapeut
m diagnose
m operasjon
m diett
m rullestol
m stol
n bord
n gulv n:golv
m nøkkel l:nøkkel
m lås n:lås
n kamera = kameraer kameraet kameraene
f overvåking f:overvåkning f:overvaking
m sensor
m robot
m applikasjon
m rabatt
m faktor
n volum
m pakke
m import
m eksport
m produksjon
m produsent
n produkt
p forhandler forhandlar
m mentor
m pedagog
m pedagogikk
m logoped
m lekse f:lekse
m karriere
n+ fagbrev
m kandidat
f tillit
f norm
m standard
m identitet
n demokrati
m medvirkning f:medverknad f:medvirkning
m runde
m debatt
f vogn
n tyveri n:tjuveri
ln møbel = møblar møblane
m sving
f bukt
m odde
m holme
n skjær
`;
