/** What is done, in everyday words: to build, fetch, close, move, pay, work and be ill. */
export const GJOEREMAAL = `
sette opp < oppføring = oppsetting = montering = etablering = plassering
sette opp skilt = henge opp skilt < skilting = skiltvedtak = skiltplan
pusse opp = fikse opp = sette i stand < oppussing = rehabilitering = oppgradering = istandsetting = utbedring
begynne å bygge = starte å bygge = sette i gang < igangsetting = igangsettingstillatelse = oppstart = byggestart
bygge nytt < nybygg = oppføring = etablering
bygge blokk = bygge boligblokk < blokkbebyggelse = boligblokk = leilighetsbygg
ferdig bygd = bygd ferdig = ferdig bygget < ferdigstillelse = ferdigattest = ferdigstilt
hogge ned = hugge ned = felle tre = sage ned < trefelling = hogst = felling av trær = vegetasjonsrydding
klippe hekken = klippe busker = kappe greiner < beskjæring = kantklipp = siktrydding = vegetasjonsrydding
grave opp = grave i veien = grave i gata < graving = gravetillatelse = gravemelding = gravearbeid
fylle opp = fylle masse < utfylling = oppfylling = terrenginngrep = masseutfylling
legge rør = legge kabel = legge fiber < ledningsanlegg = kabellegging = gravetillatelse = ledningsarbeid
legge asfalt = legge ny asfalt < asfaltering = dekkelegging = reasfaltering
bytte vinduer = skifte vinduer = male huset < fasadeendring = utskifting av vinduer = vindusutskifting
slå sammen tomter = slå sammen eiendommer < sammenslåing = sammenføyning
krangel om grensen = uenig om grensen = tomtegrense < grensepåvisning = klarlegging av grense = grensejustering = nabogrense = oppmåling
utsikten forsvinner < nabomerknad = utsikt = naboprotest
skygger for sola = skygge i hagen < solforhold = sol og skygge = lysforhold = nabomerknad
bygge nærmere = bygge inntil naboen < avstand til nabogrense = byggegrense = dispensasjon = avstandserklæring
bygge for stort < utnyttelsesgrad = utnyttingsgrad = dispensasjon
gjøre om til bolig = gjøre om til leilighet = bruke som bolig < bruksendring = bruksendring til bolig
bo i campingvogn = bo i bobil < campingvogn = midlertidig bolig = bobil
hytte ved sjøen = hytte ved vannet < fritidsbolig i strandsonen = strandsone
slippe ut kloakk = kloakk i sjøen = kloakk i elva < utslipp = avløpsutslipp = kloakkutslipp = forurensning
trygt å drikke = drikke vannet = vannet er trygt < drikkevannskvalitet = kokevarsel = drikkevann = vannkvalitet
koblet på vannet < tilknytning = tilknytningsgebyr = vanngebyr = tilknytningsavgift
færre timer = kortere åpent = åpent kortere < redusert åpningstid = åpningstid = åpningstider = reduksjon i åpningstid
åpent lengre = åpent om kvelden = åpent i helgene < utvidet åpningstid = åpningstid = åpningstider
stenge tidligere = stenge før = kortere skjenketid < skjenketid = innskrenkning av skjenketid = redusert åpningstid = åpningstid
stenge for godt < nedleggelse = avvikling = opphør
stengt i helga = stengt på lørdag < åpningstid = åpningstider = redusert åpningstid
stenge gata = stenge veien < veistenging = midlertidig stenging = stenging av vei
slutte på skolen < utmelding = frafall = avbrutt opplæring = skolebytte
slutte i barnehagen < oppsigelse av barnehageplass
legen slutter = doktoren slutter < fastlegeavtale = oppsigelse av fastlegeavtale = fastlegehjemmel = fastlege
skifte klasse < klassebytte = elevmiljø = skolemiljø
flytte inn < innflytting = brukstillatelse = bosetting
flytte ut = flytte fra kommunen < utflytting = flyttemelding
vente med skolestart = begynne senere på skolen < utsatt skolestart
mister undervisning = vikar hele tiden < manglende undervisning = vikarbruk = manglende opplæring
mugg på skolen = muggsopp på skolen = mugg i barnehagen < inneklima = fuktskade = muggsopp
kjøre til skolen = taxi til skolen = buss til skolen = drosje til skolen < skoleskyss = skyss
skolebussen er full = skolebussen kommer ikke = stå på bussen < skoleskyss = busskapasitet = rutetilbud = kapasitet = ikke plass
klage på karakter = feil karakter = dårlig karakter < karakterklage = klage på standpunkt = standpunktkarakter
hjelp på skolen = hjelp i klassen < spesialundervisning = tilrettelegging = individuelt tilrettelagt opplæring
ny lærer < ansettelse av lærer = tilsetting av lærer = lærerstilling
bråk på skolen = bråk i klassen < ordensregler = uro = skolemiljø
bråk fra naboen = nabobråk < nabostøy = støy = ordensforstyrrelse
bråk fra utestedet = musikk fra utestedet < musikkstøy = støy = skjenkekontroll
bråk fra veien < veitrafikkstøy = trafikkstøy = støyskjerm = støyskjerming
støy fra flyplassen < flystøy
lukter gjødsel = lukt fra fjøset < luktplage = gjødselspredning = gjødsling
rotter i huset = rotter på skolen < skadedyr = gnagere = skadedyrkontroll
måker på taket = måker hekker = hissige måker < skadefugl = fugleplage
redd for hunden = hunden skremmer < hundehold = farlig hund
gjerde mellom naboer < nabogjerde = gjerde mot nabogrense = gjerde i nabogrense
måke fortauet = snø på fortauet = måke foran < brøyting av fortau = snørydding = vintervedlikehold = fortausbrøyting
brøyter ikke = måkes ikke < manglende brøyting = mangelfull brøyting = brøyting
hull i asfalten = sprekker i asfalten < asfaltskade = teleskade = slaghull = veivedlikehold
gratis parkering = parkere gratis < parkeringsavgift = beboerparkering = parkeringsbestemmelser
parkere i gata = parkere utenfor < parkeringsregulering = beboerparkering = gateparkering
lage festival = holde konsert = holde fest = arrangere konsert < arrangement = arrangementssøknad = søknad om arrangement
stenge gata for fest = fest i gata = gatefest < arrangement = midlertidig stenging
flyr drone = drone over huset < droneflyging = droneflyvning
kjøre scooter = kjøre snøscooter < snøscooterkjøring = motorferdsel = dispensasjon for motorferdsel
ligge med båt < båtplass = fortøyning = kaiplass
preparere løyper = kjøre løyper < løypepreparering = løypekjøring = skiløyper
tømmer ikke = tømmes ikke = henter ikke søppel < manglende tømming = uteblitt tømming = tømming
mangler søppelkasse = mangler søppeldunk = ødelagt søppeldunk < avfallsbeholder = utlevering av beholder = bytte av beholder
dårlig stell = dårlig pleie = dårlig omsorg < mangelfull pleie = mangelfull helsehjelp = klage på omsorgstjenester = avvik
glemte medisinen < legemiddelhåndtering = medisineringsfeil = avvik
hjemmehjelpen kom ikke = hjemmesykepleien kom ikke < uteblitt hjemmehjelp = manglende besøk = klage på hjemmetjeneste = avvik
mistet hjelpen = mistet hjemmehjelpen < opphør av tjenester = reduksjon i tjenester = praktisk bistand
lite hjelp < manglende hjelp = mangelfull hjelp = mangelfull helsehjelp = praktisk bistand
stelle mor = passe mor = ta seg av gamle foreldre < omsorgsstønad = pårørendestøtte = avlastning
mangler folk = mangler ansatte < bemanning = grunnbemanning = underbemanning = bemanningssituasjon
mangler lærere = få lærere < lærermangel = lærertetthet = lærernorm
mangler sykepleiere = få sykepleiere < sykepleiermangel = bemanning = rekruttering av sykepleiere
syke ansatte = ansatte er syke < sykefravær
ansatt uten utlysning = jobb uten utlysning < direkte ansettelse = ansettelse uten utlysning
fri fra jobben = ta fri < permisjon = permisjonssøknad = velferdspermisjon
jobbe hjemmefra = jobbe hjemme < hjemmekontor
jobbe mindre = jobbe deltid < redusert stilling = redusert arbeidstid = deltid
høyere lønn = bedre lønn = gå opp i lønn < lønnsforhandlinger = lønnskrav = lønnsjustering = lønnsøkning
lønna til rådmannen < lederlønn = lederavtale = arbeidsavtale
leie inn konsulenter < konsulentbruk = innleie av konsulenter = konsulenttjenester = kjøp av konsulenttjenester
spare penger = kutte i budsjettet = kutte i tilbudet = kutte kostnader < innsparing = budsjettkutt = nedskjæring = omstilling
øke skatten = høyere skatt = sette opp skatten < eiendomsskatt = skattøre = økning i eiendomsskatt
øke avgiftene = høyere avgifter = sette opp prisene = høyere priser = avgiftene øker < gebyrøkning = prisøkning = prisjustering = gebyrregulativ
betale mindre = lavere betaling < redusert betaling = redusert foreldrebetaling = moderasjon
tjener lite = lav inntekt < redusert foreldrebetaling = lavinntekt = betalingsevne
låne penger < lån = startlån = lånesøknad = låneopptak
penger til klubben = penger til idrettslaget = støtte til klubben = støtte til laget < driftstilskudd = tilskudd til idrettslag = tilskudd
leie lokaler = låne lokaler = leie rom < leie av lokaler = utleie av lokaler = utlån av lokaler = leieavtale
selge huset = selge skolen < salg = avhending = salg av eiendom
kamera på skolen = kamera i gata = filme folk < kameraovervåking
bussen stopper ikke = mister bussholdeplassen < holdeplass = holdeplasstruktur = nedleggelse av holdeplass
skyte gås = skyte skarv = skyte kråker < fellingstillatelse = skadefelling = felling
`;
