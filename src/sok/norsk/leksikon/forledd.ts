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
~o hel heil
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
~o multi
~o tverr
~o under
~o over
~o etter
~o førstegangs
~o års
~o helge helg
~o dag
~o døgn
~o natt
~o kvelds
~o uke veke
~o måneds månads
~o halvårs
~o tertial
<o bygge byggje
<o leke leike
<o kjøre køyre
<o drive
<o vente
<o skjenke
<o nord
<o sør
<o øst aust
<o vest
<o fjord
<o grave
<o slutt
<o minne
<o skrive
<o lese
<o måle
<o laste
<o rense reinse
<o sende
<o brøyte
<o bære
<o leve
<o spise
<o svømme symje
<o bade
<o gang
<o ski
<o ung
<o eldre
<o velferd
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
<o medisin
<o musikk
<o teater
<o kunst
<o film
<o universitet
<o student
<o lærer lærar
<o arbeider arbeidar
<o innbygger innbyggjar
<o forbruker forbrukar
<o bruker brukar
<o eier eigar
`;

/** Whole words that must never be taken apart, nor taken for another word's form. */
export const UDELT = `
n selskap
n aksjeselskap
n interkommunal
p formann = formenn
n formannskap = formannskapet formannskapets
n bygdeting = bygdetinget
n fylkesting = fylkestinget
n storting = stortinget
n sameting = sametinget
o ansatt tilsett ansatte tilsette ansette ansett tilsatt tilsatte
v2 ansettes tilsetje
m ansettelse f:tilsetting f:tilsetjing
m plante f:plante
m planteskole m:planteskule
n dyreliv
f avis
f forsikring
f fremstilling f:framstilling
n landskap
n regnskap n:rekneskap = regnskaper rekneskapar rekneskapen
n budskap bodskap
m rapsodi
m boksing
m saksofon
n verktøy
n leketøy n:leiketøy
n undertøy
m postei
f kåpe
m skolopender
m bydel
m bystyre n:bystyre
m nabo m:nabo m:granne = naboer naboane granner
n naboskap n:grannskap
m byrå n:byrå
n museum = museet museer musea museene
m tilhenger p:tilhengar p:tilhengjar

m motorvei m:motorveg
n partiskap
f kommunikasjon
m restaurant
m telefon
n mobil m:mobil
m radio
m video
n studio = studioer studioet studioene
m stadion n:stadion
m politi n:politi
m politikk
p politiker p:politikar
m organisasjon
m statsråd
m statsborger p:statsborgar
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
f ramp
f vandel m:vandel
m håndtering f:handtering
f barsel m:barsel
m møtrik
m bygdebok
m bukett
m bonus
m budstikke
m kommandør
m planet
m plakat
m plast m:plast
m plattform f:plattform
m villa
m varde
`;
