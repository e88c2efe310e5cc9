/** First parts that are no nouns of their own here, and words that look like compounds and are none. */
export const FORLEDD = `
~o hoved hovud
~o grunn
~o del
~o spesial
~o stor
~o små
~o sær
~o enkelt
~o fler fleir
~o felles
~o nær
~o fjern
~o halv
~o lav låg
~o høy høg
~o fri
~o gammel gamal
~o privat
~o full
~o lang
~o kort
~o hånd hand
~o etat
~o super
~o mini
~o mikro
~o minst minste
~o multi
~o tverr
~o under
~o over
~o etter
~o førstegangs førstegongs
~o års
~o helge helg
~o dag
~o døgn
~o natt
~o natte
~o uke veke
~o måneds månads
~o lørdags laurdags
~o søndags sundags
~o jule
~o topp
~o ekstra
~o brutto
~o netto
~o dobbelt
~o første fyrste
~o dyp djup
~o ren rein
~o grov
~o hurtig
<o penger penge
~o varm varmt
~o kald kaldt
~o tele
<o el
<o elg
<o ovns omns
<o låse
<o verdens verds
<o gjest gjeste
<o akutt
<o utenlands utanlands
<o norsk
<o engelsk
<o same
<o nasjons
~o kvelds
~o halvårs
~o tertial
<o bygge byggje
<o kjøre køyre
<o vente
<o nord
<o sør
<o øst aust
<o vest
<o slutt
<o vann vass vatn
<o hjem hjemme heim heime
~o syke sjuke
<o bo bu
<o ferdig
<o fører førar
<o ute
<o egen eigen
<o kollektiv
<o bom
<o strø
<o fylke fylkes
<o riks
<o leir
<o vaksinasjon
<o foreldre
<o data
<o personal
<o start
<o stikk
<o turist
<o søsken
<o rekke rekkje
~o ene eine
~o tomanns
~o foster
~o forhånds førehands
<o laste
<o bære
<o leve
<o gang
<o ski
<o ung
<o eldre
<o maks
<o sveve
<o sosial
<o digital
<o kommunal
<o regional
<o lokal
<o sentral
<o statlig statleg
<o nasjonal
<o internasjonal
<o teknisk
<o offentlig offentleg
<o psykisk
<o frivillig friviljug
<o musikk
<o lån låne
<o melk melke mjølk mjølke
<o straff straffe
<o dans danse
<o slakt slakte
<o røyk røyke
<o lus luse
<o død døds
<o bot bøte
<o ulykke ulykkes ulukke ulukkes
<o art arts
<o øl
<o pass
<o kunst
<o film
<o stemme røyste
<o riving rive
<o tømming tømme
<o spørre spørje
~o ny
~o rå
<o is
<o blomst blomster
<o spill spille spel spele
`;

/** Last parts of compounds that by themselves are forms of verbs: «saksbehandler», «tiltakshaver», «arbeidsgiver». */
export const ETTERLEDD = `
p> behandler behandlar handsamar
p> haver havar
p> giver givar gjevar
p> taker takar
p> fører førar
p> søker søkar
p> eier eigar
p> leder leiar
p> bygger byggjar byggar
p> lader ladar
p> selger seljar
p> kjøper kjøpar
p> vekter vektar
p> varsler varslar
p> sender sendar
p> avskiller avskiljar
p> utskiller utskiljar
p> slokker sløkkjar
n> kort
n> hold n:hald
n> syn
m bredd
ne> skifte
a> farlig farleg
a> vennlig vennleg venleg
a> pliktig
a> styrt
a> basert
a> rettet retta
a> ansvarlig ansvarleg
a> fri
n> dekke
n> merke
m> stopp
n> løft
n> skift
n> tap
m> givning f:giving f:gjeving
p> kjører køyrar
p> bærer berar
p> skriver skrivar
p> spiller spelar
p> pleier pleiar
p> holder haldar
p> verner vernar
m> betjent
a> teknisk
a> faglig fagleg
a> økonomisk
a> politisk
a> rettslig rettsleg
a> krevende krevjande
a> avhengig avhengig
o> midler midlene midlar midla
`;

/** Whole words that must never be taken apart, nor taken for another word's form. */
export const UDELT = `
n selskap
p formann = formenn formennene
n formannskap = formannskapet formannskapets
n fylkesting = fylkestinget
n storting
n sameting = sametinget
o ansatt tilsett ansatte tilsette
v2 ansette tilsetje = ansett tilsatt tilsatte tilset
m ansettelse f:tilsetting f:tilsetjing
m plante f:plante
f avis m:avis
f forsikring
f fremstilling f:framstilling
n landskap
n regnskap n:rekneskap = regnskaper
n budskap m:bodskap
m boksing
m saksofon
n verktøy
n leketøy n:leiketøy
n ettertrykk
o island
n undertøy
m postei
f kåpe
m bydel
m nabo m:nabo m:granne = naboer naboane granner
n naboskap
n byrå
n museum = museet museer musea museene
p tilhenger tilhengar tilhengjar

f kommunikasjon
m restaurant
m telefon
m mobil
m radio
m video
n studio = studioer studioet studioene
n stadion m:stadion
m politi n:politi
m politikk
p politiker p:politikar
m organisasjon
m statsråd
p+ statsborger statsborgar
n statsborgerskap n:statsborgarskap
f forening m:foreining f:foreining
n vennskap n:venskap
n fellesskap n:fellesskap
n lederskap n:leiarskap
n eierskap n:eigarskap
n medlemskap n:medlemskap
n foreldreskap
f egenskap f:eigenskap
f vitenskap m:vitskap
n mannskap
n kameratskap
m vandel
m håndtering f:handtering
n barsel
m bukett
m bonus
m kommandør
m planet
m plakat
m plast m:plast
m plattform f:plattform
m villa
m varde
`;
