/** What people say of children, school, health and homes in several words. */
export const BARN_OG_HELSE = `
ikke < manglende = mangelfull = uteblitt = avslag
ikke lov = ikke tillatt < forbud = forbudt = ulovlig
ikke nok < mangel = manglende = mangelfull = kapasitet
ikke barnehageplass = ikke plass i barnehagen = mistet barnehageplassen < barnehageopptak = klage på opptak = avslag på barnehageplass
bytte skole = skifte skole < skolebytte = skoleskifte = annen skole enn nærskolen = skoleplass ved annen skole
bytte barnehage < barnehagebytte = overføring til annen barnehage = overflytting
fri fra skolen = ta fri fra skolen = borte fra skolen < elevpermisjon = permisjon fra opplæringen = permisjon fra undervisningen = permisjon fra skolen = skolefravær
ikke på skolen = ikke gå på skolen = nekter å gå på skolen = barn som ikke vil på skolen = barn som ikke vil gå på skolen < skolevegring = ufrivillig skolefravær = bekymringsfullt skolefravær
ufrivillig skolefravær = bekymringsfullt skolefravær = skolevegring
ekstra hjelp < spesialundervisning = tilrettelegging = individuelt tilrettelagt opplæring = spesialpedagogisk hjelp
spesialundervisning = individuelt tilrettelagt opplæring = ITO
spesielle behov = særskilte behov < særlige behov = tilrettelegging = spesialundervisning = spesialpedagogisk hjelp
trygt skolemiljø = trygt og godt skolemiljø < aktivitetsplikt = skolemiljøsak
voksne i barnehagen = få voksne i barnehagen = voksne per barn = ansatte i barnehagen < bemanningsnorm = pedagognorm = grunnbemanning = bemanning i barnehage
store klasser < klassestørrelse = gruppestørrelse = lærernorm = lærertetthet
gratis barnehage = gratis kjernetid < redusert foreldrebetaling = redusert betaling
gratis SFO < gratis kjernetid i SFO = redusert foreldrebetaling = redusert betaling
begynne på skolen = starte på skolen < skolestart = innskriving
varm mat på skolen = mat på skolen < skolemåltid = skolemat = matservering
mobil i skolen = telefon i skolen < mobilforbud = mobilbruk = mobilregler
hentet av barnevernet < omsorgsovertakelse = akuttvedtak
melde til barnevernet < bekymringsmelding
vold i hjemmet = vold i nære relasjoner = familievold
plass på sykehjem = bo på sykehjem < langtidsopphold = institusjonsplass = heldøgnsopphold = sykehjemsplass
hjelp i hjemmet = hjelp hjemme < hjemmetjeneste = praktisk bistand = hjemmehjelp = hjemmesykepleie
mat på døra = middag på døra < matombringing = matlevering
bo hjemme lenger = bo hjemme lengst mulig < aldersvennlig = leve hele livet
mangler fastlege = mistet fastlegen = uten fastlege < fastlegemangel = legemangel = fastlegesituasjon = rekruttering av fastleger
bytte lege < fastlegebytte = bytte av fastlege
ikke råd < økonomisk stønad = økonomisk sosialhjelp = betalingsvansker
dårlig råd = lite penger < økonomisk stønad = økonomisk sosialhjelp = lavinntekt
økonomisk stønad = økonomisk sosialhjelp = sosialhjelp
sosialen < NAV = sosialtjeneste = sosialkontor = økonomisk stønad = sosialhjelp
hjelp til husleie = betale husleia < bostøtte = økonomisk stønad
bor på gata = sove ute = uten bolig < bostedsløs = midlertidig bolig = midlertidig botilbud
sted å bo = plass å bo < botilbud = bolig = bosetting
kommunal bolig = kommunal leilighet = kommunebolig = sosialbolig < kommunal utleiebolig
kastet ut < utkastelse = fravikelse = oppsigelse av leieforhold = mislighold av husleie
lån til bolig = låne til hus < startlån = boliglån
personlig assistent < BPA = personlig assistanse
lese og skrive = lesing og skriving < lesevansker = dysleksi
skader på jobb < arbeidsulykke = yrkesskade = personskade
hjelpe eldre < eldreomsorg = hjemmetjeneste
funksjonshemmede barn = barn med funksjonshemming < barn med nedsatt funksjonsevne
parkering for handikappede = HC-plass < parkeringstillatelse for forflytningshemmede = handikapparkering
kjøre til legen < pasienttransport = pasientreise
lære norsk < norskopplæring = norskkurs
ikke bygge < avslag = bygge- og deleforbud = byggeforbud
privat barnehage < ikke-kommunal barnehage = privatbarnehage = barnehage AS = barnehage SA
slått på skolen = slår andre elever = slåssing på skolen < voldshendelse = vold = krenkelse
alene på skolen = ingen venner < skolemiljø = utenforskap = ensomhet
uten jobb = uten arbeid < arbeidsledig = arbeidsledighet = arbeidssøker
pc til elevene = pc i skolen = nettbrett til elevene < digitale enheter = elevenheter = nettbrett
varmt på skolen = kaldt på skolen = kaldt i klasserommet = dårlig luft på skolen < inneklima = ventilasjon = temperatur
barnehagen er stengt = stengt barnehage < redusert åpningstid = planleggingsdag = stengt avdeling
skolen stenger < skolenedleggelse = skolestruktur = nedleggelse av skole
skolen er full = fullt på skolen < skolekapasitet = elevtall = plassmangel
lang skolevei = langt til skolen < skoleskyss = skyss
barnet mitt lærer ikke = henger etter på skolen < spesialundervisning = tilrettelegging = sakkyndig vurdering
lærer slutter = ny lærer hele tiden < lærermangel = rekruttering av lærere = vikarbruk
ufaglærte lærere < lærere uten godkjent utdanning = kompetansekrav
ansatt uten utdanning = uten utdanning < ufaglært = kompetansekrav = utdanningskrav
ikke hjelp < manglende hjelp = avslag = mangelfull helsehjelp
redusert hjelp = mindre hjelp = kuttet hjelpen < reduksjon i tjenester = endring i vedtak = reduserte timer
gammel mor = gammel far = gamle foreldre < eldre = eldreomsorg = pårørende
dement mor = dement far = mor har demens < demens = pårørende
bor alene = gammel og alene < aleneboende = hjemmeboende = ensomhet
død på sykehjem < dødsfall på sykehjem = uventet dødsfall
falt på sykehjem = fall på sykehjem < fallulykke = fallforebygging
feil medisin < legemiddelhåndtering = medisineringsfeil = avvik på legemidler
psykisk syk = psykisk dårlig < psykisk lidelse = psykisk helse
ruset nabo = rusa folk = narkotika i nabolaget < rusmisbruk = rusmiljø = ordensforstyrrelse
barn som ruser seg = ungdom som ruser seg = rus blant ungdom < rusforebygging = narkotika blant ungdom = ungdom og rus
penger til mat = ikke mat < matutdeling = livsopphold = økonomisk stønad
betale strøm = betale strømmen = dyr strøm < strømstøtte = økonomisk stønad = strømutgifter
mistet bolig = miste leiligheten < utkastelse = tvangssalg = bostedsløs
bolig til flyktninger = hus til flyktninger < bosetting av flyktninger = boliger for flyktninger = bosetting
ta imot flyktninger < bosetting av flyktninger = anmodning om bosetting = bosetting
skolepsykolog < PPT = pedagogisk-psykologisk tjeneste = PP-tjeneste
slår lærere = lærere blir slått = angrep lærer < vold mot lærere = vold mot ansatte = voldshendelse
mobil i timen = telefon i timen < mobilforbud = mobilbruk = mobilregler
tur med skolen = tur med klassen < klassetur = skoletur = leirskole = ekskursjon
ferie i skoletiden = ferie utenom skoleferien = fri til ferie < elevpermisjon = permisjon fra opplæringen = permisjon fra undervisningen = permisjon grunnskole
vente med skolen = vente et år med skolen < utsatt skolestart
mister lærere = kutte lærere < reduksjon i lærerårsverk = lærerårsverk = nedbemanning = lærertetthet
tvangsinnlagt = tvangsinnleggelse = innlagt mot sin vilje < tvungent vern = tvungent psykisk helsevern = tvangsvedtak
operasjon gikk galt = legen gjorde feil = feil på sykehuset = feil behandling < pasientskade = feilbehandling = pasientskadeerstatning
byttet om prøvene = byttet om pasientene < forveksling = ombytting = forbytting
middag til eldre = mat til eldre < matombringing = matlevering = middagsombringing
bolig for eldre < omsorgsbolig = eldrebolig = seniorbolig
ikke sted å bo = mangler bolig < bostedsløs = kommunal bolig = botilbud = midlertidig botilbud
slår kona = banker kona = mishandler kona < krisesenter = vold i nære relasjoner = familievold
barn på flukt < enslige mindreårige = enslige mindreårige asylsøkere = flyktningbarn
sendt hjem fra skolen = utvist fra skolen < bortvisning = bortvist = ordensreglement
operasjon utsatt = avlyst operasjon < strykning = utsatt behandling = ventetid
gratis buss = gratis skyss < fri skyss = fri transport = skoleskyss
seng på gangen < korridorpasient = overbelegg
rullestol med motor < elektrisk rullestol
egen lærer = assistent i klassen < spesialundervisning = individuelt tilrettelagt opplæring = tilrettelegging
suspendert elev < bortvisning = utestenging
taxi til skoleelever = drosje til skoleelever < skoleskyss = drosjetransport for elever
stjal medisin < tyveri av legemidler = tyveri av medisiner = medisinsvinn
resultater på skolen < nasjonale prøver = grunnskolepoeng = læringsresultater
få voksne = nok voksne = voksne til barna = voksne til ungene = få voksne til barna = få voksne til ungene < bemanningsnorm = pedagognorm = grunnbemanning = bemanning i barnehage = bemanning
ekstra lærer = to lærere = lærer i timen = hjelp i timen = ekstra timer < individuelt tilrettelagt opplæring = spesialundervisning = sakkyndig vurdering = tilrettelagt opplæring = tolærer
kryp i håret = dyr i håret = klør i hodet = klør i hodebunnen = lus i håret < hodelus = lus
rømte fra barnehagen = barn forsvant = barn borte = stakk fra barnehagen = barn rømte = mistet barnet = glemte barnet < uten tilsyn = forlot barnehagen = avviksmelding = avvik i barnehage = alvorlig hendelse
redde skolen = bevare skolen = kjempe for skolen = skolen består = skolen overlever = beholde skolen < skolestruktur = videreføring av skole = drift videreføres = skolenedleggelse
skolen blir nedlagt = nedlagt skole = skole blir borte = skolen forsvinner < skolestruktur = skolenedleggelse = nedleggelse av skole = avvikling
ikke lagt ned < videreføres = drift videreføres = videreføring
utrede barnet = teste barnet = utredning på skolen = lærer ikke å lese = sliter med lesing < sakkyndig vurdering = PPT = pedagogisk-psykologisk = spesialundervisning
starte senere på skolen = umoden for skolen = ikke skoleklar = utsette skolestart < utsatt skolestart = fremskutt skolestart
dyr SFO = dyrt med SFO = billigere SFO = råd til SFO < redusert betaling = foreldrebetaling = redusert foreldrebetaling = skolefritidsordning
feil barnehage = ikke førstevalg = ikke første valg < førsteønske = klage på tildelt plass = barnehageopptak = klage på opptak
få på jobb om natta = få ansatte om natta = alene på vakt = ingen på vakt = ikke folk på vakt = alene på nattevakt < bemanning på natt = nattbemanning = grunnbemanning = bemanning
kjører ut mat = middag kjørt hjem = kald middag = mat fra kommunen = middag til gamle < matombringing = utkjøring av middag = matlevering
gal medisin = gale tabletter = feil tabletter = feil piller = gale piller = feil dose = medisin til feil < feilmedisinering = medisineringsfeil = legemiddelhåndtering = avvik på legemidler
knapp rundt halsen = alarm rundt halsen = alarm til bestemor = knapp til mor = alarm hjemme < trygghetsalarm = velferdsteknologi
mor går seg bort = rømmer fra sykehjemmet = forsvinner fra sykehjemmet < trygghetsalarm = GPS = lokaliseringsteknologi = velferdsteknologi
ta imot fosterbarn = hjem til barn < fosterhjem = beredskapshjem
snakke med psykolog = psykolog for ungdom = trist ungdom = deprimert ungdom < psykisk helse = psykisk helsehjelp = rask psykisk helsehjelp = lavterskeltilbud
født i bilen = født i ambulansen = fødte på vei = fødte underveis = rakk ikke sykehuset < fødsel = fødsel underveis = transportfødsel = følgetjeneste
ungdom som røyker = elever som røyker = ungdom damper = ungdom som snuser < Ungdata = snus = tobakk = røyking
drukner i regninger = klarer ikke regningene = betale regningene = regningene hoper seg opp = gjeld til oppover ørene < gjeldsrådgivning = økonomirådgivning = gjeldsordning = økonomisk stønad
penger til jul = hjelp til jul = råd til jul = gaver til jul = julegaver til barna = penger til julegaver = julemat < bidrag til jul = julebidrag = ekstra bidrag = økonomisk stønad = sosialhjelp
skylder husleie = kastet ut av leiligheten < fravikelse = utkastelse = mislighold av husleie = oppsigelse av leieforhold
flyktninger skal vi ta = antall flyktninger < bosetting av flyktninger = anmodning om bosetting = bosetting
flyktninger på hotellet = hotell til flyktninger = mottak på hotell < akuttinnkvartering = asylmottak = midlertidig mottak
barn uten foreldre = foreldreløse flyktninger = flyktningbarn alene < enslige mindreårige
barn som tolk = barn må tolke < mindreårig brukt som tolk = mindreårig = tolkebruk
syk på jobb = sykmeldt på jobben = borte fra jobb < sykefravær = sykefraværsprosent = sykmelding
mor går bort fra sykehjemmet < trygghetsalarm = GPS = lokaliseringsteknologi
barn gikk fra barnehagen = barn forlot barnehagen < uten tilsyn = avviksmelding = alvorlig hendelse
få på jobb = få på vakt = mangler folk på jobb = lite folk på jobb < bemanning = underbemanning = grunnbemanning = bemanning på natt
lærer skriker = lærer kjefter = lærer slår = læreren mobber < krenkelse fra ansatt = aktivitetsplikt = skolemiljø
drosje for funksjonshemmede = taxi for funksjonshemmede = drosje for eldre = taxi for eldre = eldre på tur < TT-ordning = TT-kort = transporttjeneste
sitte på bussen = få plass på bussen = bussen kjørte forbi < kapasitet = ikke plass = skoleskyss = rutetilbud
brukket beinet = brukket foten = brakk beinet < midlertidig skyss = skoleskyss = skyss = personskade
ikke lån = nekta lån = nei til lån = banken sier nei < avslag på startlån = startlån = avslag på lån
betale depositum = råd til depositum = depositum til leilighet < depositum = husleiegaranti = økonomisk stønad
hjelp til dusj = dusje sjeldnere = dusj en gang i uka < praktisk bistand = hjemmesykepleie = klage på vedtak = hjemmetjeneste
tvang mot demente = låst inne = låser dørene < makt og tvang = tvangsvedtak = tvang
åpne rom for ungdom = ungdom uten sted < fritidsklubb = ungdomsklubb = ungdomshus
`;
