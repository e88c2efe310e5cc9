/** Roads, parking, and what moves on land, at sea and in the air. */
export const VEI_OG_TRANSPORT = `
brøyting = snøbrøyting = snørydding = snømåking = måking
brøyting < vintervedlikehold
gatefeiing = gaterenhold = gatevask
vintervedlikehold = vinterdrift
strøing < salting
fartshump = fartsdump = fartsdemper
fartsreduksjon = fartsdemping
fartsgrense = hastighetsgrense
fart < hastighet
hastighet < fartsgrense fartskontroll
fartskontroll = fartsmåling = hastighetsmåling
fotoboks < trafikkontroll
sykkelvei = sykkelsti
sykkelvei < sykkelfelt
gangvei = gangsti
gangbru = fotgjengerbru
turvei = tursti
gatelys = gatebelysning = veilys = veibelysning
lys < belysning
lyktestolpe = lysmast = lysstolpe
gangfelt = fotgjengerfelt = fotgjengerovergang = gangovergang
undergang = gangtunnel
trafikklys = lyssignal = lyskryss = signalanlegg
veikryss = gatekryss
trafikkspeil = veispeil
enveiskjøring = einvegskøyring = enveisregulering
veibom = vegbom = veisperre = vegsperre
skoleskyss = skolebuss = skoletransport
taxi = drosje
fergekai = fergeleie
fergefri < fergeavløsning
hurtigbåt = passasjerbåt
buss < kollektivtransport kollektivtrafikk
kollektivtrafikk = kollektivtransport = kollektivtilbud
busstopp = bussholdeplass = busslomme
busskur = leskur = venteskur
bussterminal = busstasjon
bussrute = busslinje
bussdepot = bussgarasje
togstasjon = jernbanestasjon
togstopp < jernbanestasjon
toglinje = jernbanelinje
togbane = jernbane
jernbaneovergang = planovergang = togovergang
trikk < bybane
flyplass = lufthavn
flytrafikk = luftfart
flystripe = rullebane
helikopterplass = helikopterlandingsplass
sparkesykkel = elsparkesykkel
elbillading < ladestasjon ladepunkt
ladestasjon = hurtiglader = ladepunkt = ladestolpe = ladeplass
parkeringsgebyr = parkeringsbot = kontrollsanksjon
parkeringshus = parkeringsgarasje
parkeringsplass = oppstillingsplass = biloppstillingsplass
beboerparkering = boligsoneparkering = soneparkering
pendlerparkering = innfartsparkering
parkeringskort = parkeringstillatelse
parkeringsvakt = parkeringsbetjent = trafikkbetjent
handikapplass < forflytningshemmet
borttauing = inntauing
taue < borttauing inntauing
bilvrak = skrotbil = vrakbil
båtvrak = skipsvrak
bompenger = bomavgift
bomring = bompengering
bomring < bompenger bomstasjon
bomstasjon = bompengestasjon
køprising = rushtidsavgift
bil < kjøretøy
trafikkulykke = bilulykke = veiulykke
bilulykke < kollisjon påkjørsel
trafikksikkerhet = trafikktrygghet = trafikksikring = trafikktrygging
trafikktelling = trafikkteljing = trafikkmåling
veiarbeid < arbeidsvarsling
gravemelding = gravesøknad = gravetillatelse
omkjøring = omkjøringsvei
veistenging = veisperring = vegsperring
gatestenging = gatesperring
asfaltering < reasfaltering dekkelegging
veivedlikehold = veidrift
telehiv = teleskade
autovern < rekkverk
kantklipp = kantslått = kantrydding
avkjørsel = innkjørsel = utkjørsel
adkomstvei = tilførselsvei
rasteplass = hvileplass
varelevering = vareleveranse
godstransport = varetransport
lastebil = vogntog = trailer = tungbil
tungtransport = tungtrafikk
sertifikat < førerkort
kjøreskole = trafikkskole
oppkjøring = førerprøve = kjøreprøve
snøscooterløype = scooterløype = scooterled
scooterkjøring < motorferdsel
farled = skipsled = farlei
molo = bølgebryter
trafikkskilt = veiskilt
veimerking = oppmerking
gågate < gatetun
veilag = veiforening
skogsvei < skogsbilvei
traktorvei = landbruksvei
bilfri = trafikkfri
gjennomkjøring = gjennomgangstrafikk
bilpool = bilkollektiv
firmabil = tjenestebil
havneavgift = havnevederlag = farvannsavgift
sjøtransport = skipsfart = sjøfart
skip = fartøy
båt < fartøy skip
`;
