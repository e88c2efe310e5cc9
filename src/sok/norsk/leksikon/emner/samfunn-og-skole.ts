/** Elections, government, money, school, sport and feasts. */
export const SAMFUNN_OG_SKOLE = `
m juss jus
n fakultet
n mindretall n:mindretal
n? antall n:antal
f avstemning f:avstemming f:avrøysting
f folkeavstemning f:folkeavstemming f:folkerøysting
f votering
m koalisjon
m opposisjon
m representasjon
m delegat
n byråd
n monarki
m konge
ne- rike
m dronning f:dronning
m prins
f prinsesse m:prinsesse
f regjering
m- verden f:verd m:verda = verdener
u- europa
m utlending
n utland
m innland
f innvandring
f utvandring
m formue
m utdannelse
n utbytte
m kreditor
f fordring
m obligasjon
f avskrivning f:avskriving
f ettergivelse f:ettergjeving
m likvidasjon
m likviditet
m tariff
f bruttolønn
n friminutt
n gymnas
n pensum
p fadder
m kamp
n mesterskap n:meisterskap
n løp n:laup
p løper p:løpar
v2< løpe = løp løpt
f dykking
p dykker
v1 dykke
m film
m roman
n dikt
m bursdag
n bryllup n:bryllaup
m russ
n lotteri
n lodd
`;
