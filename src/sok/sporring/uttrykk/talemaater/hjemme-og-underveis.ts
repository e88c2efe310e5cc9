/** What people say in several words of neighbours, boats and animals, parents and school, work and licences. */
export const HJEMME_OG_UNDERVEIS = `
koke vannet < kokevarsel = kokepåbud = kokeråd
full buss = stappfull buss = plass på bussen < kapasitet = setekapasitet = bussmateriell
bo fast på hytta = bo på hytta = hytte til helårsbolig < bruksendring fra fritidsbolig til bolig = bruksendring = helårsbolig
fort på sjøen = fart på sjøen = fartsgrense på sjøen = fort med båt < fartsforskrift = fartsbegrensning i sjø = fartsgrense i sjø
felt elg = skutt elg = felte elg < fellingsrapport = fellingsresultat = fellingstall = elgjakt
kjøpe gård = kjøpe småbruk = kjøpe skog = kjøpe gårdsbruk < konsesjon = ervervskonsesjon = konsesjonsfrihet
sau i hagen = løse sauer = sauer på veien = løse kyr = kyr på veien < beitedyr = gjerdehold = husdyr på beite
gifte seg på rådhuset < borgerlig vigsel = kommunal vigsel = vigsel
selge øl på festival = skjenke på festival = øl på konsert < enkeltbevilling = ambulerende skjenkebevilling = skjenkebevilling for enkeltanledning
plass på hjem = inn på hjem = mor på hjem = far på hjem < langtidsopphold = institusjonsplass = heldøgns omsorg = sykehjem
mor får ikke plass = far får ikke plass = ikke plass på sykehjem < avslag på langtidsopphold = venteliste = langtidsopphold
ferja gikk ikke = ferje innstilt < innstilte avganger = driftsavbrudd = regularitet = rutetilbud = fergesamband = rutekutt
bussen er innstilt < innstilte avganger = innstilt avgang = regularitet
barn alene hjemme = barn som ikke har det bra = bekymret for et barn < bekymringsmelding = omsorgssvikt
starte bedrift = starte firma = starte for seg selv < etablererstipend = etablererstøtte = etablerertilskudd = næringsetablering
åpne restaurant = åpne kafe = starte restaurant = starte kafe < serveringsbevilling = serveringssted = etablererprøve
åpne pub = åpne bar = starte pub < skjenkebevilling = serveringsbevilling = skjenkested
drive taxi = kjøre taxi = starte taxi < drosjeløyve = løyve = drosje
få tak i taxi = ingen taxi = ikke taxi < drosjetilbud = drosjedekning = drosjeberedskap
bygge for nært = bygge for nær < avstand til nabogrense = nabogrense = avstandserklæring
mister utsikten < utsikt = nabomerknad = siktlinje = høyde
mister sola = mister solen = mister kveldssola < solforhold = tap av sol = skygge = nabomerknad
hull i taket = taket lekker = vann fra taket < taklekkasje = lekkasje = vannskade
is fra taket = istapper på taket < takras = snøfangere = takrydding
brøytekant i innkjørselen = brøytekant foran < brøyteskavl = brøyting = snørydding
bilen ødelagt av = skade på bil < erstatningskrav = skademelding = erstatning
falt på fortauet = snublet på fortauet < personskade = erstatningskrav = fallulykke
ladeplass i borettslaget = lade bilen = lader til elbil < ladestasjon = elbillading = ladeinfrastruktur
lukter kumøkk = lukt av møkk = stinker møkk < gjødselspredning = luktplage = gjødsel
nabo fyrer = røyk fra naboen = røyk fra pipe < vedfyring = røykplage = fyringsanlegg
nabo bygger < nabovarsel = byggesak = nabomerknad
bygge uten lov = bygd uten lov = bygget uten tillatelse = uten tillatelse < ulovlighetsoppfølging = ulovlig tiltak = ulovlig byggearbeid
hugge ned trær = hogge ned trær = kappe trær = kutte trær = fjerne trær < trefelling = hogst = beskjæring = felling av trær = felling av bjørk = felling av gran
inngjerdet hundepark < hundepark = hundelufteområde
lappen for båt < båtførerbevis
sette ut båt = sjøsette båt < båtutsetting = båtslipp = utsettingsrampe
legge båten = plass til båten < båtplass = småbåthavn = bryggeplass
bøker på biblioteket = låne bøker < bibliotek = utlån = bibliotektjeneste
kort åpningstid = dårlige åpningstider = stengt bibliotek < åpningstid = redusert åpningstid
svømmehallen er stengt = stengt svømmehall = stengt basseng < stenging av svømmehall = rehabilitering av svømmehall = åpningstid
opphold i Norge = få bli i Norge < oppholdstillatelse = opphold
sende ut barn = sendt ut < utvisning = uttransportering = utreiseplikt
kurs i norsk = norsk for innvandrere < norskopplæring = norskkurs
hjelp til jobb = hjelp til å få jobb = komme i jobb < arbeidsmarkedstiltak = jobbspesialist = kvalifiseringsprogram
penger fra NAV = nødhjelp fra NAV = hjelp fra NAV < økonomisk stønad = sosialhjelp = livsopphold
ikke dekning = uten dekning = ikke mobildekning = uten mobildekning < mobildekning = mobilnett = basestasjon = dekningskart
uten internett = ikke internett = mangler internett = mangler fiber < bredbånd = bredbåndsutbygging = bredbåndsdekning
mister huset = mister hjemmet < ekspropriasjon = innløsning = fravikelse = tvangssalg
ikke se fjorden = ikke se sjøen < utsikt = tap av utsikt
strømmen er borte = mistet strømmen = uten strøm < strømbrudd = strømstans = strømutfall = leveringspålitelighet
redd for barna = farlig for barn < trafikksikkerhet = trygg skolevei = barns sikkerhet
barnehagen legges ned = legge ned barnehage < barnehagestruktur = nedleggelse av barnehage
skole legges ned < skolestruktur = skolenedleggelse = nedleggelse
bytte klasse = annen klasse < klassebytte = klassesammensetning
slå sammen skoler = slå sammen klasser < skolestruktur = sammenslåing = klassesammensetning
ikke fått timer = mister timer < spesialundervisning = enkeltvedtak = manglende oppfyllelse
møkk i vannet = bakterier i vannet = avføring i vannet < kokevarsel = koliforme bakterier = drikkevann
rotter i hagen = rotter i kjelleren = mus i huset < skadedyr = skadedyrbekjempelse = gnagere
maling flasser < vedlikehold = overflatebehandling
sykle til skolen = gå til skolen < skolevei = gang- og sykkelvei = trafikksikkerhet
ugyldig fravær = udokumentert fravær < skolefravær = bekymringsfullt fravær
tap av utsikt < nabomerknad = siktlinje
mindre sol < solforhold = skygge = nabomerknad
dyr strømregning = høye strømpriser < strømstøtte = strømutgifter = energikostnader
vann over veien = kjelleren full av vann < overvann = vanninntrengning = flom = stikkrenne
trær tar sola = tre tar lyset < trefelling = solforhold = vegetasjon
gjerde mot nabo = gjerde til nabo = bygge gjerde < gjerde = gjerdehold = nabogrense
naboens høner = høner i hagen < hønsehold = fjørfehold = dyrehold
bråkete barn = barn bråker < støy = nabostøy
høy hekk = hekken er for høy = hekk mot vei < siktrydding = vegetasjon = beskjæring = frisikt
bilen sitter fast = biler står fast = kjørte seg fast < fremkommelighet = brøyting = strøing
ikke parkering = ingen parkering = mangler parkering = manglende parkering < parkeringsdekning = parkeringsplasser = parkeringskapasitet
dyr parkering < parkeringsavgift = parkeringsgebyr = betalingsparkering
feil bot = bot for parkering < klage på kontrollsanksjon = parkeringsgebyr = kontrollsanksjon
trikken bråker = toget bråker = bråk fra toget < jernbanestøy = støy = vibrasjoner
fly bråker = bråk fra fly = helikopter bråker < flystøy = støysone
båter bråker = bråk fra båter < støy = fartsforskrift
dårlig busstilbud = dårlig kollektivtilbud = mangler buss < rutetilbud = kollektivtilbud
lang vei til buss = langt til bussen < holdeplass = kollektivtilbud = gangavstand
hentet søppel = søppelet blir ikke hentet < manglende tømming = uteblitt tømming = renovasjon
dunken er full = fulle søppelkasser = full søppeldunk < tømming = renovasjon = avfallsbeholder
rasjonert vann = spare på vannet < vanningsforbud = vanningsrestriksjon = vannmangel
tørr brønn = brønnen er tom = tomt for vann < vannmangel = vannforsyning = grunnvann
hytta har ikke vann = vann til hytta < vanntilknytning = vannforsyning = tilknytning
do på hytta = toalett på hytta < avløpsanlegg = utslippstillatelse = biologisk toalett
rive hytta = rive huset = rive bygget < riving = rivetillatelse = rivesøknad
båt i fjæra = gammel båt = båt synker < båtvrak = fritidsbåt = opprydding = sunket fritidsbåt = havarert båt = forlis
skyte måker = måker bråker = fjerne måkereir < skadefugl = skadefelling = fugleplage
skyte hund = hund jager sau = hund drepte sau < båndtvang = avliving av hund = husdyrskade
ulv drepte sau = bjørn drepte sau = jerv tok lam < rovviltskade = erstatning for rovviltskade = skadefelling
bryllup i kirka = gifte seg i kirka = leie kirka < vigsel = utleie av kirke = kirkeleie
grav til mamma = grav til pappa = gravplass til mor < gravsted = gravfeste = festeavgift
bøker til skolen = gamle skolebøker = mangler skolebøker < læremidler = lærebøker
fly drone = droneflyging over < drone = ubemannet luftfartøy = flyforbud
asylsøkere i nabolaget = mottak i nabolaget < asylmottak = etablering av mottak = reguleringsformål
jobb for ungdom < sommerjobb = ungdomstiltak
gammel bilfører < førerrett = helseattest = førerkort
stengt butikk = butikken legges ned < dagligvarebutikk = butikkstøtte = nedleggelse
posten kommer ikke = ikke post < postombæring = postomdeling = posttjenester
penger til kirka = kirkas økonomi < tilskudd til fellesrådet = kirkelig fellesråd = budsjett
parkering for beboere = plass å parkere < beboerparkering = boligsoneparkering = parkeringsdekning
sprekker i huset = sprekker i muren < setningsskade = rystelse = vibrasjon = sprengningsskade
huset rister < rystelse = vibrasjon
forfallent hus = skjemmende eiendom = rot på tomta = skrot på tomta < pålegg om opprydding = manglende opprydding = forfall
dele opp leilighet = dele opp huset < seksjonering = bruksendring = hyblifisering
trær skygger = store trær < trefelling = fjerning av trær = felling av trær = beskjæring
levere hageavfall = levere avfall = levere søppel < gjenvinningsstasjon = avfallsmottak
alkohol på fest = øl på fest = øl på arrangement = alkohol på arrangement < enkelt anledning = ambulerende skjenkebevilling = skjenkebevilling
sted for ungdom < fritidsklubb = ungdomsklubb = møteplass for ungdom = ungdomshus
strandsone < 100-metersbeltet = hundremetersbelte
tilgjengelig for rullestol = inn med rullestol = heis på rådhuset < universell utforming = tilgjengelighet
`;
