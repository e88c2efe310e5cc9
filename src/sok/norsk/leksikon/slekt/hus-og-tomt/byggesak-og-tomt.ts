/** What is built, divided, sold and protected, in more of the words that owners and neighbours have. */
export const BYGGESAK_OG_TOMT = `
hønsehus < fjørfehus hønsehold
hundegård < hundehold innhegning
vedstabel < vedlagring lagring
salg < avhending
avhending < salg
skolebygg < skoleeiendom skoleanlegg
jordet < dyrka jordbruksareal
åker < dyrka
ombygging < bruksendring
omgjøring < bruksendring
naboprotest < nabomerknad merknad
protest < merknad
utbyggingsplan < planforslag
byggeplan < planforslag byggesak
boligkompleks < leilighetsbygg
takvann < overvann takrenne
drenering < overvann grunnvann
sprekk < setningsskade
silo < driftsbygning
sjøhus < sjøbod naust
brakke < modulbygg
byggegjerde = anleggsgjerde
gangrett < veirett ferdselsrett adkomstrett
veirett = kjørerett
veirett < adkomstrett
meglerpakke = meglerbrev = megleropplysninger
meglerpakke < eiendomsopplysninger restanser
fredning < vern
verneverdi < antikvarisk
antikvarisk < verneverdig kulturminne
husbygging < boligbygging oppføring
hus < enebolig våningshus
bolighus < enebolig
hytteeier < fritidsbolig
hyttebygging < fritidsbebyggelse
hytteområde < fritidsbebyggelse
campinghytte < utleiehytte
garasje < parkeringskjeller
parkeringskjeller = garasjekjeller
terrengmur < støttemur
mur < forstøtningsmur
utbygger < grunneier forslagsstiller
arkitekt < prosjekterende
byggmester < utførende ansvarlig
ansvarsrett < kvalifikasjon
byggeleder < byggherre
byggekontroll < byggetilsyn
grunnarbeid < graving fundamentering
steinmur < steingjerde
hageplan < utomhusplan
uteområde < utomhusplan
strømskap < nettstasjon
nedgravd < underjordisk
utleiebolig < bortleie
nabogjerde < gjerde
eiendomsgrense < grensegang
jordskifte < grensegang
grensekrangel < grensetvist
oppdeling < fradeling seksjonering
sammenføying < sammenslåing
hagebruk < kjøkkenhage
lekestativ < lekeapparat lekeutstyr
fellesanlegg < grendelag velforening
brukstillatelse < ferdigattest
eierseksjon < seksjonering
eiendomsgrense < oppmåling oppmålingsforretning
grensepåvisning < oppmålingsforretning
skjemmende < forfall opprydding
rullestolrampe < rampe tilgjengelighet
matjord < omdisponering nydyrking
innvending < merknad
overprøving < omgjøring klagesak
livsfarlig < farlig trafikkfarlig
gratis < kostnadsfri
`;
