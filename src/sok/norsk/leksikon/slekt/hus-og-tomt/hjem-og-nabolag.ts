/** The house one lives in, its garden, its neighbours and its borders, as those who live there say it. */
export const HJEM_OG_NABOLAG = `
garasje < carport biloppstillingsplass
bilskur < carport garasje
uthus < anneks redskapsbod
gjestehus < anneks
lysthus = hagehus = paviljong
lekehus = lekestue = dukkestue
hagebasseng = utebasseng
kjeller < underetasje sokkeletasje sokkelleilighet
underetasje = sokkeletasje
loftsutbygging = loftsinnredning
tomannsbolig < vertikaldelt horisontaldelt
utleiedel = utleieleilighet = utleieenhet
leieboer = leietaker
utleie < leieavtale leiekontrakt leieforhold
blokk < leilighetsbygg
leilighetskompleks < boligblokk leilighetsbygg
nybygg < oppføring nyoppføring
svartbygg < ulovlighetsoppfølging ulovlighet
svartbygging < ulovlighetsoppfølging ulovlighet
falleferdig < forfall
skygge < solforhold
naboklage < nabomerknad naboprotest
nabo < gjenboer
nabosamtykke = naboerklæring
nabosamtykke < samtykkeerklæring
grensestein = grensemerke = grensepunkt
oppmåling < kartforretning grensepåvisning grenseoppgang
landmåler < oppmåling oppmålingsforretning
husnummer = adressenummer
husnummer < adressetildeling adressering
veinavn < adressenavn adressering
skjøte < hjemmelsovergang hjemmelsoverføring
eier < hjemmelshaver
huskjøp < eiendomsoverdragelse eiendomskjøp
hussalg < eiendomsoverdragelse eiendomssalg
eiendomssalg < eiendomsoverdragelse
gård < småbruk
seksjonering = eierseksjonering
bobil = campingbil
campingplass < camping
villcamping < telting
spikertelt < fortelt
båtplass < småbåthavn
båtopptrekk = båtslipp
sjøkant < strandsone
strandlinje < strandsone
sjønær < strandsone
bekk < vannløp
massetipp = massedeponi
fyllmasse < massedeponi terrenginngrep oppfylling
planering < terrengendring terrenginngrep oppfylling
rystelse = vibrasjon
byggestøy = anleggsstøy
byggestøy < anleggsarbeid
byggearbeid = anleggsarbeid
byggestart < igangsetting
byggeprosjekt < byggesak
boligprosjekt < boligutbygging boligbygging
boligbygging = boligutbygging
fortetting < eplehageutbygging
eplehage < fortetting
villastrøk < småhusområde småhusplan
tomteutnyttelse < utnyttingsgrad
arealplan < arealdel kommuneplan
byplan < sentrumsplan områderegulering
byggeforbud < deleforbud
matjord < dyrka jordvern
radon = radongass
inneklima = innemiljø
inneklima < ventilasjon luftkvalitet muggsopp fuktskade
ventilasjon < luftkvalitet inneklima
vannskade = fuktskade
fukt < vannskade
pipebrann = skorsteinsbrann
feier < feiing feievesen
feiing < fyringsanlegg
ovn < ildsted
fyring < ildsted
vedfyring < ildsted fyringsanlegg
brannsikring < brannvern brannsikkerhet
brannfare < brannrisiko
brannvarsling = brannvarslingsanlegg
hekk < vegetasjon beskjæring siktrydding
busk < vegetasjon beskjæring
kratt < vegetasjon
trær < vegetasjon
kvist < hageavfall
gressklipping = plenklipping
gressklipping < grøntvedlikehold grøntskjøtsel parkdrift
blomsterbed < beplantning
kolonihage < parsellhage
plankegjerde < gjerde
nettinggjerde = flettverksgjerde
parabol = parabolantenne
elbillader < ladestasjon ladepunkt ladeplass
takskifte < taktekking takomlegging
taktekking = takomlegging
glassveranda = vinterstue
uteplass < terrasse platting uteoppholdsareal
terrasse < balkong altan veranda
platting < terrasse
balkong < terrasse
byggekvalitet < byggefeil
byggeskader = byggefeil
boligmangel < boligbehov boligpolitikk
byggeklar < byggemoden
`;
