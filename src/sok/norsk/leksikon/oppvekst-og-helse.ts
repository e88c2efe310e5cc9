/** Children, schools, health, care and welfare. */
export const OPPVEKST_OG_HELSE = `
n* barn = barna borna born barns
m barnehage
m skole m:skule f:skule
m grunnskole m:grunnskule
m videregående m:vidaregåande
p rektor m:rektor
p lærer p:lærar
m elev
m student
m klasse
n trinn n:steg
m skoleår n:skuleår n:skoleår
m krets m:krins
m skyss
f ordning
f aktivitetsskole m:aktivitetsskule
f undervisning
v2 undervise
f opplæring
f utdanning
f spesialundervisning
f tilrettelegging
v2 tilrettelegge tilretteleggje = tilrettelagt tilrettelagte
m permisjon
m eksamen m:eksamen
m karakter m:karakter
m prøve f:prøve
n! fag
f fagprøve
m lærling
f lærebok = lærebøker lærebøkene læreboken læreboka
m! bok f:bok = bøker bøkene boka
n bibliotek
m bibliotekar
f oppvekst m:oppvekst
n senter = sentre sentrene sentra senteret senter sentera
m ungdom
m ungdomsråd n:ungdomsråd
m klubb
f tjeneste f:teneste
n fosterhjem m:fosterheim
n* hjem m:heim = hjemmet hjemmene heimen heimar 
m hjemmehjelp f:heimehjelp
m hjemmesykepleie f:heimesjukepleie
m hjemmetjeneste f:heimeteneste
f hjemstavn
p sykepleier p:sjukepleiar
m helsefagarbeider p:helsefagarbeidar
n sykehjem m:sjukeheim = sykehjemmet sykehjemmene sykehjemma sykehjems
n sykehus n:sjukehus
n sykefravær n:sjukefråvær n:sykefråvær
m sykdom m:sjukdom
o syk sjuk syke sjuke sykt sjukt
f sykmelding f:sjukmelding f:sjukemelding
f pasient m:pasient
f helse
m lege m:lege
n legekontor
m legevakt f:legevakt
m fastlege
f legeerklæring
m tannlege
m tannhelse f:tannhelse
f tannbehandling
m psykolog
m fysioterapi
m fysioterapeut
m ergoterapeut
m< rus
f rusomsorg m:rusomsorg
f omsorg m:omsorg
o eldre
n eldreråd
m dagsenter n:dagsenter
f avlastning f:avlasting
f støtte f:stønad m:stønad f:stønad
m assistent
m assistanse
n hjelpemiddel l:hjelpemiddel
m omsorgslønn f:omsorgsløn f:omsorgsstønad m:omsorgsstønad
m bostøtte f:bustøtte
m trygd f:trygd
m trygghetsalarm m:tryggleiksalarm
f trygghet m:tryggleik
m sikkerhet  f:sikkerheit
n funksjonshemmet f:funksjonshemming
f funksjonsnedsettelse f:funksjonsnedsetting f:funksjonsnedsetjing
m vergemål n:verjemål n:vergemål
p verge m:verge m:verje
p foresatt m:føresett
o foresatte føresette
m forelder p:forelder
o foreldre foreldra foreldrene
m foreldrebetaling f:foreldrebetaling
n foreldreutvalg n:foreldreutval
o mor mora moren mødre mødrene
o far  fedre fedrene
m familie
m søsken n:søsken n:sysken
m søskenmoderasjon
m samvær n:samvær
m adopsjon
n ekteskap
f vigsel m:vigsel m:vigsle
m dødsfall n:dødsfall
f innbygger p:innbyggjar p:innbygger p:innbyggar
n folketall n:folketal
n folk
f folkehelse
m levekår n:levekår
f likestilling
n mangfold n:mangfald
f integrering
f bosetting f:busetjing f:busetting
v2 bosette busetje = bosatt busett busette
m flyktning f:flyktning
m innvandrer p:innvandrar p:innvandrer
n språk
n morsmål
m mann = menn mennene mannen mannfolk
f kvinne
m jente
m gutt m:gut
m medisin
m vaksine
f vaksinering
m smitte
m miljørettet
m! mat
n matvare f:matvare
m allergi
f skolemat m:skulemat
m middag
n måltid
f kantine
n vaktmester m:vaktmeister p:vaktmester p:vaktmeister
p renholder p:reinhaldar p:renholdar
n renhold n:reinhald
f vask m:vask
m individuell
n enkeltvedtak
m mappe f:mappe
n bytte n:byte
m mobbing f:mobbing
m leirskole m:leirskule
m sommer m:sommar = somre somrene somrar sommerens sommeren
m vinter = vintre vintrene vintrar
m vår
m høst m:haust
`;
