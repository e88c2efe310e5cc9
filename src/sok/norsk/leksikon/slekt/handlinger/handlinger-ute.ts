/** What is done on roads, at sea and in nature, and against the law. */
export const HANDLINGER_UTE = `
miste < inndragning
sone < straffegjennomføring
skyte < skadefelling avliving
felle < fellingsløyve
smugle < tollovertredelse
rømme < unnvikelse
krasje < kollisjon påkjørsel ulykke
kollidere < kollisjon
brenne < brann
drukne < drukningsulykke
tjene < inntekt
straffe < straff
fengsle < fengsel
lande < landing
seile < seilas
importere < import innførsel
eksportere < eksport utførsel
slakte < slakt
danse < dans
gjødsle < gjødsel gjødselspredning
sprøyte < plantevernmiddel
dumpe < utfylling
redde < redningsaksjon
omkomme < dødsfall
sulte < vanskjøtsel
vanskjøtte < vanskjøtsel
bade < bading
telte < teltslåing camping
campe < camping
padle < padling
ri < ridning ridesti
pensjonere < pensjon
flykte < flukt unnvikelse
gifte < ekteskap
hacke < dataangrep datainnbrudd
spionere < spionasje etterretning
demonstrere < markering
frakte < frakt transport
beslaglegge < beslag
konfiskere < inndragning beslag
avlyse < kansellering
innstille < kansellering
kansellere < innstille
forsinke < punktlighet
operere < kirurgi
skrote < kassering vraking
vrake < vrakpant vraking
forgifte < forgiftning
råkjøre < fartsovertredelse hastighetsovertredelse
fiske < fangst
dyrke < nydyrking
tråle < tråling
fly < flyging luftfart
bøtelegge < overtredelsesgebyr forelegg lovbrotsgebyr
bevæpne < bevæpning
oversvømme < flom
rase < ras skred
utvise < utvisning bortvisning
overvåke < kameraovervåking
stoppe < stans stansing
nekte < nektelse
lure < bedrageri svindel villedende
stemme < valglokale
trenge < behov
hindre < hinder
anmelde < politianmeldelse
straffeforfølge < tiltale
tape < tap
vinne < medhold
mishandle < vanskjøtsel dyrevelferd
avskilte < avskilting bruksforbud kjennemerke
tilbakebetale < tilbakekreving
rase < steinsprang
velte < arbeidsulykke
stjele < tilegnelse
nedlegge < avvikling skolestruktur
dø < dødsfall
forsvinne < savnet leteaksjon
falle < fall
kjøre < motorferdsel
vente < fristbrudd
synke < forlis
kollidere < sammenstøt
ettergi < ettergivelse ettergiving
avlyse < utsettelse
stoppe < opphør
male < overflatebehandling
mangle < ubesatt
avvikle < nedleggelse
politianmelde < anmeldelse
sladde < skjerming skjerme
bryte < overtredelse mislighold brudd
sprekke < overskridelse merforbruk
hacke < sikkerhetsbrudd
kontrollere < tilsyn
frikjenne < frifinnelse frikjennelse
snoke < tilegnelse
stanse < stans
dø < dødsulykke
saksøke < prosessvarsel
granske < undersøkelse undersøke
refse < kritikk kritisere lovbrudd
snoke < oppslag urettmessig uberettiget
overprøve < omgjøring klagesak
`;
