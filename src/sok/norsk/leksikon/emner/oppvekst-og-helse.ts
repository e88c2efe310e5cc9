/** Children, schools, health, care and welfare. */
export const OPPVEKST_OG_HELSE = `
n* barn = barna borna born barns
m barnehage = bhg
m^ skole m:skule f:skule
p rektor m:rektor
p lærer p:lærar
m elev
m student
m klasse
n trinn n:steg
m krets m:krins
m skyss
f ordning
m aktivitet
f undervisning
v2 undervise
f opplæring
f utdanning
f tilrettelegging
v2 tilrettelegge tilretteleggje = tilrettelagt tilrettelagte tilrettelagd tilrettelagde tilrettela
m permisjon
m eksamen m:eksamen
m karakter m:karakter
m prøve f:prøve
n! fag
m lærling
f! bok = bøker bøkene
n bibliotek
m bibliotekar
f oppvekst m:oppvekst
n senter = sentre sentrene sentra senteret sentret senter sentera
m ungdom
m klubb
f tjeneste f:teneste
n hjem m:heim = hjemmet hjemmene hjemma heimen heimar
m sykepleie f:sykepleie f:sjukepleie
p sykepleier p:sjukepleiar
n sykehjem m:sjukeheim = sykehjemmet sykehjemmene sykehjemma sykehjems
n sykehus n:sjukehus
m sykdom m:sjukdom
o syk sjuk syke sjuke sykt sjukt
f sykmelding f:sykemelding f:sjukmelding f:sjukemelding
f pasient m:pasient
f helse
m lege m:lege
m+ legevakt f:legevakt
m fastlege
m+ tannlege
f< tann = tenner tennene
m psykolog
m fysioterapi
m fysioterapeut
m ergoterapeut
m< rus
f omsorg m:omsorg
o eldre
f avlastning f:avlasting
f støtte f:stønad m:stønad f:stønad
m assistent
m assistanse
ln hjelpemiddel
m+ bostøtte f:bustøtte
m* trygd f:trygd
m alarm
f trygghet m:tryggleik
m sikkerhet  f:sikkerheit
o forflytningshemmet forflytningshemmede forflytningshemma handikappet handikappede handikappa bevegelseshemmet bevegelseshemmede bevegelseshemma
f funksjonshemming = funksjonshemmet funksjonshemmede funksjonshemma
f funksjonsnedsettelse f:funksjonsnedsetting f:funksjonsnedsetjing
m verge m:verje
p foresatt m:føresett = føresette
m forelder p:forelder
o foreldre foreldra foreldrene
o mor mora moren mødre mødrer mødrene
o far fedre fedrene
m familie
n søsken sysken = søsknene
m moderasjon
n samvær
m adopsjon
n ekteskap
f vigsel m:vigsel m:vigsle
n dødsfall
f innbygger p:innbyggjar p:innbygger p:innbyggar
n folketall n:folketal
n* folk
n levekår
f likestilling
n mangfold n:mangfald
f integrering
f bosetting f:busetjing f:busetting
v2 bosette busetje = bosatt bosatte busett busette
m* flyktning f:flyktning
m innvandrer p:innvandrar p:innvandrer
n språk
n morsmål
m mann = menn mennene mannen mannfolk
f kvinne
m jente
m* gutt m:gut
m medisin
m vaksine
f vaksinering
m smitte
m! mat
m allergi
m middag
n måltid
f kantine
p vaktmester vaktmeister l:vaktmester l:vaktmeister
p renholder reinhaldar
n renhold n:reinhald
f vask m:vask
m mappe f:mappe
ne bytte ne:byte
m mobbing f:mobbing
m sommer m:sommar = somre somrer somrene somrar somrane sommerens sommeren
m vinter = vintre vintrer vintrene vintrar vintrane
m vår
m høst m:haust
`;
