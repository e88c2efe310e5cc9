/** What people say of houses, roads, water and waste in several words. */
export const HUS_OG_VEI = `
uten å søke = bygd uten å søke = bygge uten å søke < unntatt søknadsplikt = ikke søknadspliktig = søknadsfri = ulovlighetsoppfølging
ulovlig bygd = ulovlig oppført = bygd ulovlig < ulovlighetsoppfølging = ulovlig tiltak = ulovlig byggearbeid
dele tomt = dele opp tomt < fradeling = deling av eiendom = deling av grunneiendom
skille ut tomt < fradeling = utskilling
kjøpe tomt < tomtekjøp = kjøp av tomt = salg av tomt = tomtesalg
kjøpe hus < boligkjøp = kjøp av bolig = huskjøp
salg av hus < salg av bolig = boligsalg = eiendomssalg
nær sjøen = nær vannet = bygge ved sjøen < strandsone = hundremetersbelte
100-metersbeltet = hundremetersbelte < strandsone = 100-metersbelte = hundremetersbelte
nær naboen = tett på naboen < nabogrense = avstandserklæring = mindre enn 4 meter
nær grensen < nabogrense = avstand til nabogrense = avstandserklæring
gå på grensen < grenseoppgang = grensepåvisning
dårlig luft < inneklima = luftkvalitet = ventilasjon
bygge på huset = bygge på hytta < påbygg = tilbygg
bygge ut huset < tilbygg = utvidelse av bolig
lage leilighet i kjelleren = leilighet i kjelleren = leie ut kjelleren < bruksendring = sokkelleilighet = kjellerleilighet
leie ut hytta = leie ut huset = leie ut leiligheten < korttidsutleie = utleie
tomme hus < boplikt = ubebodd
skru av lyset = slå av lyset = slukke lyset < slukking av gatelys = slukking = avslått
lyset er borte = lyset virker ikke < mørkt gatelys = gatelys = feil på gatelys = belysning
virker ikke = fungerer ikke < ute av drift = feil = defekt = mangel
kjører fort = biler kjører fort < høy hastighet = høy fart = fartsreduserende = fartsdempende = fartsgrense
sakte fart = lavere fart = senke farten < fartsgrense = fartsreduserende = fartsdempende
30-sone < fartsgrense 30 = nedsatt fartsgrense = fartsgrense
hull i veien < slaghull = asfaltskade = veivedlikehold = dekkelegging
dårlig vei < veistandard = veivedlikehold = utbedring av vei
dårlig brøyting = dårlig brøytet = ikke brøytet < manglende brøyting = mangelfull brøyting = brøyting
ikke strødd = ikke saltet < manglende strøing = strøing = glatthet
falt på isen = falt på glatta < fallulykke = personskade = glatthet = strøing
myke trafikanter < fotgjenger = syklist = gående og syklende
gående og syklende = fotgjengere og syklister < myke trafikanter
uten gatelys = uten lys < manglende belysning = gatelys = veibelysning
farlig skolevei = utrygg skolevei = trygg skolevei < særlig farlig skolevei = trafikkfarlig skolevei = trafikksikkerhet
dårlig sikt = fri sikt < siktforhold = siktsone = frisikt = siktrydding
tauet bort = tauet inn = fjernet bilen < borttauing = inntauing
ta over veien = overta veien < kommunal overtakelse = overtakelse av vei
gå over veien = krysse veien < gangfelt = fotgjengerovergang = kryssing av vei
vann i springen = vann i krana < drikkevann = springvann
brunt vann i springen = brunt vann = misfarget vann = grumsete vann = skittent vann < drikkevannskvalitet = vannkvalitet = drikkevann
rent vann = godt vann < drikkevann = vannkvalitet
vann i kjelleren = oversvømt kjeller < vanninntrengning = oversvømmelse = overvann = tilbakeslag
tett kloakk = tett avløpsrør = stopp i kloakken = kloakken er tett < tilbakeslag = avløpsstopp
mistet vannet = vannet er borte < vannstans = vannavstenging = ledningsbrudd
stenge vannet < vannavstenging = vannstans = stans i vannforsyning = avstenging av vann
innlagt vann = legge inn vann < vanntilknytning = tilknytning til vann
kommunale avgifter < årsgebyr = gebyrregulativ = betalingsregulativ
ikke hentet = ikke tømt < manglende tømming = manglende henting = uteblitt tømming
farlig avfall = spesialavfall
EE-avfall = elektronisk avfall = elektroavfall = elektrisk avfall
kaste søppel = søppel i naturen = søppel i skogen < forsøpling = ulovlig avfallsplassering
tette rør < tilbakeslag = avløpsstopp
vond lukt = stygg lukt < luktplage = luktutslipp
søppel flyter < forsøpling
fremmede arter = uønskede arter = fremmede planter = uønskede planter = svartelistede arter = skadelige arter
lavt trykk = trykket er lavt = dårlig trykk < vanntrykk
dårlig stand = dårlig vedlikeholdt < vedlikehold = tilstand = vedlikeholdsetterslep
bussen går sjelden = bussen kommer ikke < rutetilbud = rutefrekvens = avgang = innstilte avganger
trær langs veien = busker langs veien < kantvegetasjon = kantrydding = siktrydding
tre kan falle < risikotrær = trefelling = farlige trær
mangler lys = mangler gatelys < manglende belysning = belysning = veibelysning
mangler fortau = ikke fortau < manglende fortau = gangvei = myke trafikanter
mangler skilt < manglende skilting = skilting
bil står i veien = biler parkerer overalt = parkerer ulovlig < feilparkering = parkeringsregulering = ulovlig parkering
snø på taket < snølast
vann på veien < overvann = stikkrenne = drenering av vei = vannlekkasje = ledningsbrudd = vannledning
oversvømt vei = vei under vann < flom = overvann = stikkrenne
lukter vondt = lukter kloakk < luktplage = kloakklukt
høy regning = dyr regning < klage på gebyr = fakturaklage = gebyr
høy eiendomsskatt < klage på eiendomsskatt = eiendomsskattetakst
salgs < avhending
kommunen selger < avhending = salg av kommunal eiendom
kommunen kjøper < kjøp av eiendom = eiendomserverv = anskaffelse
innsyn til naboen = kikke inn < innsyn = nabomerknad
tomannsbolig i hagen = bygge i hagen = hus i hagen < eplehageutbygging = fortetting = fradeling
gammelt hus < verneverdig = bevaringsverdig = kulturminne
stygt bygg = stygge bygg < estetikk = arkitektur = visuelle kvaliteter
høyt bygg < byggehøyde = høyhus
bygge høyere = bygge i høyden < byggehøyde = påbygg
byggesaken tar tid = venter på byggetillatelse < saksbehandlingstid = fristoversittelse = gebyrreduksjon
arbeid om natta = bråk om natta < nattarbeid = støy = nattestøy
elsparkesykkel < små elektriske kjøretøy
sparkesykkel < små elektriske kjøretøy
søppel i veikanten = søppel langs veien < forsøpling
plass til søppelbøtter = plass til søppeldunker < avfallsskur = oppstillingsplass
ferdig med huset = flytte inn i huset < ferdigattest = brukstillatelse
naboens tre < vegetasjon = trær ved nabogrense
feie gata = feie veien = sand i gata < gatefeiing = feiing av vei = oppsamling av strøsand
brunt i springen = brunt i krana = gult i springen = svart vann = rust i vannet = vannet er brunt = vannet lukter = vannet smaker < misfarget vann = misfarging = drikkevannskvalitet = spyling av ledningsnett = drikkevann
ny blokk = svær blokk < byggehøyde = boligblokk = leilighetsbygg = etasjer
rast ut = sklidd ut = skled ut = siger ut = glidd ut = veien synker < utglidning = utglidd = utrasing = undergraving = setninger i vei
busker skygger = hekk skygger = busker tar sikten = hekken tar sikten = ser ikke for hekken = ser ikke i krysset = hekk i krysset < dårlig sikt = siktforhold = frisikt = siktrydding = hekk
tunge biler på brua = brua tåler ikke = svak bru = vogntog over brua = tung for brua < bruksklasse = vektbegrensning = aksellast = totalvekt = nedsatt bruksklasse
stengt tunnel = tunnelen stenges = tunnel om natta < nattestenging = tunnelstenging = stenging av tunnel
ikke fram med rullator = ikke fram med barnevogn = ikke fram med rullestol < fremkommelighet = vinterdrift = brøyting = strøing
plogen ødela = plogen knuste = ødelagt av plogen = plogen kjørte på = plogen tok postkassa < brøyteskade = påkjørt av plog = skademelding = erstatningskrav
svarte flekker = svarte prikker på veggen = mugg på veggen = mugg på badet = lukter mugg = fuktig leilighet = vått i veggen < muggsopp = fuktskade = inneklima = råteskade
kloakk i kjelleren = kloakk i stua = kloakken kom opp = kloakk opp av sluket = do renner over < tilbakeslag = tilbakeslag av avløpsvann = avløpsstopp = vannskade
mangler gatelys i løypa = mørkt i løypa = lyset i løypa = lys i skiløypa < lysløype = armaturer = belysning
trær tar utsikten = trær foran huset = trær foran stua = kutte trær for utsikten < felling av trær = trefelling = utsikt = felling
søppel dumpet = dumpet søppel = dumpet avfall = dumpet i naturen = søppel i grøfta = gamle dekk = dekk i naturen = slengt søppel < forsøpling = hensatt = hensatt avfall = ulovlig avfallsplassering = bildekk
brun dunk = grønn dunk = egen dunk = ny dunk < avfallsbeholder = matavfall = kildesortering = innføring av dunk
olje i sjøen = olje på vannet = olje i havna = diesel i sjøen = diesel i vannet = bensin i sjøen < oljeutslipp = akutt forurensning = diesel = lekkasje av diesel = oljelekkasje
gift i fisken = kjemikalier i fisken = farlig fisk = spise fisken = farlig å spise < kostholdsråd = miljøgift = PFAS = kvikksølv
sunket båt = båt på bunnen < sunket fritidsbåt = båtvrak = havarert båt = forlis
privat strand = skilt på stranda = stenger stranda = sperrer stranda = stengt sti til stranda = nekter folk å gå < ferdsel = hindrer ferdsel = allmenn ferdsel = strandsone = allemannsretten
bo i naustet = sove i naustet = hytte av naustet = naust til hytte < bruksendring naust = bruksendring = naust
elva stiger = elva flommer = vannet stiger = elva går over = flom i elva < flomvarsel = flom = flomfare = oversvømmelse = rødt nivå
evakuert på grunn av < evakuering = skredfare = evakuert = flomfare
vannet er slutt i elva = tom elv = tørr elv < minstevannføring = tørrlagt = vannføring
ute av drift < stengt = stenging = driftsstans = teknisk svikt = teknisk feil = defekt
gata hete = veien hete = navn på gata = navn på veien = navn på bygda < veinavn = gatenavn = adressenavn = skrivemåte
dumpe jord = tippe jord = dumpe stein = dumpe masse = kjøre bort jord < massedeponi = deponi = massemottak = gravemasser = rene masser
måker snø = rydder snø = brøyte snø < brøyting = snørydding = vinterdrift = rydding av snø
tippe snø = dumpe snø = tømme snø = snø i sjøen < snødeponi = snødumping = deponering av snø
uten søknad = bygger uten søknad = setter opp uten å søke < tiltak uten tillatelse = ulovlighetsoppfølging = ulovlig tiltak = ulovlig byggearbeid
rive garasjen = rive boden = rive terrassen = rive tilbygget = rive naustet < pålegg om riving = riving = tvangsmulkt = rivetillatelse
mister lys = mindre lys = blokker tar sola = sola forsvinner < solforhold = skyggevirkninger = skygge = byggehøyde
flom på veien < flom = overvann = stikkrenne
lekker vann i gata = vannrøret røk = vannrør sprakk < vannlekkasje = ledningsbrudd = vannledning
flytte ut av leiligheten < oppsigelse av leieforhold = fravikelse = utkastelse
trygg grunn = stabil grunn = kvikkleire under = rasfarlig grunn < grunnundersøkelse = områdestabilitet = geoteknisk = kvikkleire
feilparkert bil = bil sperrer = sperrer innkjørselen = blokkerer innkjørselen = bil foran garasjen < feilparkering = parkeringsregulering = parkeringsforbud = borttauing
motorsykler bråker = mopeder bråker = rånere bråker = biler bråker < trafikkstøy = støy = råning
bråk fra skytebanen = skyting bråker = smell fra skytebanen < skytestøy = skytebane
naboen spiller høyt = musikk fra naboen = fest hos naboen < nabostøy = støy = ordensforstyrrelse
gressklipper på søndag = klippe plenen på søndag = arbeid på søndag < helligdagsfred = støy
`;
