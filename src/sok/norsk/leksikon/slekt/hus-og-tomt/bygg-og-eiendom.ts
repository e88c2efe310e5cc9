/** Houses and land: what is built, planned, owned and divided. */
export const BYGG_OG_EIENDOM = `
hytte = fritidsbolig = feriebolig = fritidshus = feriehus
hytte < fritidsbebyggelse fritidseiendom sommerhus
hyttefelt = hytteområde
hytteforening = hyttevel
båthus = naust
sjøbod = sjøbu
marina = båthavn
båtplass = kaiplass
flytebrygge = flytekai
rekkehus = kjedehus
boligblokk = leilighetsbygg = høyblokk
høyhus < høyblokk
villa = enebolig
bolig < boenhet
hus < bolig
leilighet < boenhet
kjellerleilighet = sokkelleilighet
hybel < utleieenhet sokkelleilighet
hyblifisering = hybelisering
airbnb = korttidsutleie = korttidsleie
minihus = mikrohus
kårbolig = kårbustad = føderådsbolig = kårhus
våningshus = gårdshus
redskapsbod = reiskapsbu = redskapshus = redskapsskjul
vedbod = vedbu = vedskjul
drivhus = veksthus
låve < driftsbygning
fjøs < driftsbygning
hagestue = vinterhage
altan = balkong = veranda
terrasse < platting
badstue = sauna
badestamp = boblebad = jacuzzi = massasjebad
levegg = skjermvegg
støyskjerm = støyvegg = støygjerde
støttemur = forstøtningsmur
takark = takopplett
tilbygg = påbygg
bygg < bygning
gjerde < innhegning
riving = nedriving
bygging = oppføring
oppussing < renovering rehabilitering oppgradering
renovering < rehabilitering oppussing
reparasjon < utbedring
utskifting = utskiftning
byggeplass = anleggsplass
byggestopp = byggestans
byggetillatelse < igangsettingstillatelse rammetillatelse
byggesøknad = byggemelding
byggesøknad < rammesøknad byggetillatelse
ferdigattest < brukstillatelse
unntak < dispensasjon
ulovlig < ulovlighet
nabovarsel = nabovarsling
nabokrangel < nabotvist
tomtegrense = eiendomsgrense = nabogrense
grensetvist = grensekonflikt
grensepåvisning = grenseoppgang
oppmålingsforretning = kartforretning
grunnundersøkelse = grunnboring
deling = fradeling = utskilling
festetomt = tomtefeste
festeavgift = tomteleie = festeleie
kjøpesenter = handlesenter = storsenter
butikk < dagligvareforretning
matbutikk = dagligvarebutikk = dagligvareforretning
bensinstasjon = drivstoffstasjon = energistasjon
verneverdig = bevaringsverdig
kulturminne < fornminne
fornminne = fortidsminne = oldtidsminne
pipe = skorstein
peis < ildsted
vedovn = vedomn
vedovn < ildsted
solcelle = solpanel
solkraft = solenergi = solstrøm
bergvarme = jordvarme = grunnvarme
energibrønn = grunnvarmebrønn = bergvarmebrønn
omregulering = reguleringsendring = planendring
reguleringsplan < detaljregulering områderegulering
områdeplan = områderegulering
kommuneplan < arealdel samfunnsdel
høringsfrist = uttalefrist = merknadsfrist
rekkefølgekrav = rekkefølgebestemmelse
grunneier = tomteeier = hjemmelshaver
huseier = boligeier
tiltakshaver = byggherre
utbygger < tiltakshaver
byggefirma < entreprenør byggmester
verdivurdering = taksering = verdifastsettelse
ekspropriasjon = grunnavståelse = tvangsinnløsning
makeskifte = eiendomsbytte
eierskifte = hjemmelsoverføring
boplikt < nullkonsesjon
veinavn = gatenavn
grustak = sandtak = massetak = masseuttak
massetak < steinbrudd pukkverk
lekeplass = lekeområde = lekeareal
ballplass = ballbane = ballfelt
ballbinge < nærmiljøanlegg
hundepark = hundelufteplass = hundelufteområde
bobilplass = bobilparkering = bobilcamp
badeplass = badestrand = badeområde
grillplass = bålplass
utsiktspunkt = utsiktsplass
grøntområde = friområde = grøntareal
grøntområde < grønnstruktur parkområde
park < grøntanlegg
turområde = friluftsområde = utfartsområde
allemannsrett < ferdselsrett
stengsel < ferdselshindring
kjøkkenhage < parsellhage skolehage
byggefelt = boligfelt = boligområde
næringsområde = industriområde = næringspark = industripark
næringstomt = industritomt
byutvikling < sentrumsutvikling stedsutvikling
byggetomt = boligtomt
tomt < parsell
tomtekjøp = grunnerverv
fellesareal = fellesområde
uteareal = uteområde = uteoppholdsareal
reklameskilt = reklametavle = reklameinnretning
leiegård = utleiegård
mugg = muggsopp = svartsopp
`;
