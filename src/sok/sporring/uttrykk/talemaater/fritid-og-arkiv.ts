/** What people say in several words of leisure, licences, work and money, and of what they have written to a municipality. */
export const FRITID_OG_ARKIV = `
lag og foreninger < frivillige organisasjoner = frivillighet = foreningsliv
rådet for eldre = eldreråd = eldres råd = eldrerådet i kommunen
ungdomsråd < ungdommens kommunestyre = barn og unges kommunestyre = ungdommens bystyre
servere alkohol = skjenke alkohol < skjenkebevilling = alkoholbevilling
selge alkohol = selge øl = salg av øl < salgsbevilling = ølsalg
åpent på søndag = søndagsåpent = søndagsåpne butikker < åpningstid på helligdager = åpningstider = helligdagsfred
lengre åpent < utvidet åpningstid = åpningstid = skjenketid
selge til mindreårige = salg til mindreårige < aldersgrense = alderskontroll
høy musikk = høy lyd = bråkete naboer < støy = musikkstøy = nabostøy
løse hunder = hund uten bånd = løshund = hunder går løse < båndtvang = hundehold
gå tur med hunden = lufte hunden < hundehold = hundelufting = hundepark
døde dyr < kadaver = dyrekadaver
se dokumentene = få se dokumentene = se papirene = lese dokumentene < innsyn = innsynskrav = dokumentinnsyn
hemmelige dokumenter = holde hemmelig = hemmeligholdt < unntatt offentlighet = unntatt fra offentlighet = unntatt innsyn
ikke svar < manglende svar = purring = manglende tilbakemelding
venter på svar < purring = saksbehandlingstid = manglende svar = ventetid
lang ventetid = lang tid < ventetid = saksbehandlingstid = fristbrudd
klage på nabo < naboklage = nabomerknad = nabotvist
penger tilbake < refusjon = tilbakebetaling
betale senere = utsette betalingen < betalingsutsettelse = avdragsordning = nedbetalingsplan
slippe å betale < betalingsfritak = fritak = ettergivelse = fritak for gebyr
miste jobben < oppsigelse = avskjed = nedbemanning = permittering
opp jobben = slutte i jobben < oppsigelse = fratredelse
søke jobb < søkerliste = stillingssøknad = søknad på stilling
ledig jobb < ledig stilling = stillingsutlysning = utlysning
ikke jobben < klage på ansettelse = innsyn i ansettelsessak = avslag på stilling
dårlig arbeidsmiljø < arbeidsmiljøundersøkelse = arbeidsmiljø = varsling
dårlig behandlet = dårlig behandling < klage = klage på saksbehandling
spørsmål fra politiker < interpellasjon = grunngitt spørsmål
grunngitt spørsmål = interpellasjon
gaver til politikere = gaver til ansatte < mottak av gaver = habilitet = gaver
slå sammen kommuner < kommunesammenslåing = kommunestruktur
kommunens penger = kommunens økonomi < økonomiplan = budsjett = kommuneøkonomi
gå med underskudd = bruker for mye penger < merforbruk = underskudd
tomme lokaler < ledige lokaler
skrive under < underskriftskampanje = underskrift = signering
leie hallen = leie gymsalen < utleie av idrettshall = halltid = treningstid = halleie = utleie
svømme gratis = gratis svømming < åpningstider svømmehall = svømmehall
bade i sjøen < badeplass = badevann
egen grav = feste grav < gravfeste = festeavgift = feste av grav
spre aske = spredning av aske < askespredning
fjerne graver = slette grav < sletting av grav = sletting av gravminne
døgnåpent bibliotek < meråpent bibliotek = selvbetjent bibliotek
folk slutter < gjennomtrekk = turnover = oppsigelse
hemmelig møte = møte bak lukkede dører = lukket møte < lukking av møte = møtelukking = lukkede dører
møter ikke < forfall = fravær
se saken < innsyn = partsinnsyn
feil i brevet = feil i vedtaket < omgjøring = retting = feilretting
ulovlig vedtak < lovlighetskontroll = ugyldig vedtak
klage på kommunen = klage på saksbehandler = dårlig saksbehandling < klage på saksbehandling = saksbehandlingsklage = saksbehandlingsfeil
kommunen svarer ikke = svarer ikke = svarer aldri < manglende svar = purring = manglende tilbakemelding
lekket dokument = lekkasje av dokumenter < brudd på taushetsplikt = personvernbrudd
folk protesterer < protest = underskriftskampanje = innsigelse
reise til utlandet < utenlandsreise = studietur = tjenestereise
dyr middag = dyr fest < bevertning = representasjon
stjålet penger < underslag = økonomiske misligheter
penger forsvunnet = penger borte < underslag = økonomiske misligheter
sprakk budsjettet = dyrere enn planlagt < budsjettoverskridelse = kostnadsøkning = merkostnad
utsatt byggestart = forsinket bygging = forsinket prosjekt < forsinkelse = fremdriftsplan
løs katt = hjemløse katter = løse katter < kattehold = dyrevelferd
hunden bjeffer = bjeffende hund < hundehold = hundebråk
hund beit < hundebitt = hundeangrep = farlig hund
stemme over < votering = avstemning
ødelagt lekeplass = farlig lekeplass < lekeplasskontroll = avvik på lekeapparat = hærverk = lekeplassutstyr
kaldt i bassenget = kaldt vann i bassenget < vanntemperatur
ledig hall = ledig treningstid < halltildeling = halltid
ikke innsyn = nektet innsyn < avslag på innsynskrav = avslag på innsyn = klage på avslag
kommunen betaler ikke = betaler ikke < ubetalt faktura = betalingspåminnelse = mislighold
mappa mi = papirene mine < innsyn i egen mappe = partsinnsyn = innsyn i egen sak
overpris på gebyr = ulovlig høye gebyrer < selvkost = tilbakebetaling av gebyr
grav til bestefar = grav til mormor < grav = gravsted = gravfeste = festeavgift = gravplass
strø aske = aske på fjorden = aske i sjøen < askespredning = spredning av aske = gravferd
klokkene ringer = kirkeklokkene ringer = kirkeklokker om natta = sove for klokkene = bråk fra kirka < ringing = klokkeringing = kirkeklokker
ikke sove = våken om natta = vekket om natta < nattero = nattestøy = støy = støyklage = støy om natta
hanen galer = vekket av hanen < hanegal = hønsehold = hane
bråk fra varmepumpe = varmepumpa bråker = varmepumpe durer = vifte bråker = lyd fra varmepumpe < luft-til-luft = lavfrekvent støy = støy = varmepumpe = lyd
banker om natta = banking om natta = bråk fra byggeplass = bråk fra anlegget < anleggsstøy = peling = pæling = nattarbeid = støy
russen bråker = bråk fra russen = russebiler = musikk fra russebil < russekaravane = russefeiring = høyttaleranlegg = støy
fest til langt på natt = musikk utover natta = konsert bråker = bråk fra festival < musikkfestival = støy = skjenketid = arrangement
fulle folk = fyll på utestedet < åpenbart påvirket = overskjenking = skjenkekontroll = prikker
øl i bryllup = alkohol i bryllup = skjenke i bryllup = skjenke på fest = vin i bryllup < enkelt anledning = ambulerende skjenkebevilling = skjenkebevilling = bevilling
bibliotek om kvelden = bibliotek uten betjening = åpent bibliotek < meråpent bibliotek = selvbetjent bibliotek
tenne juletreet = tenne julegrana = tenning av juletre < tenning av julegran = julegran = arrangement
bål på sankthans = sankthansbål = bål på stranda = fyre bål = tenne opp ute < åpen ild = bålbrenning = bålforbud = åpen ild i skog og mark
bassenget er stengt = badet er stengt = stengt bad < stenging av svømmehall = svømmehall = rehabilitering av svømmehall
avvist i valglokalet = nektet å stemme = uten legitimasjon = glemte legitimasjon < manglende legitimasjon = velger avvist = stemmegivning
tomt for stemmesedler = mangler stemmesedler = slapp opp for stemmesedler = ikke nok stemmesedler < manglende stemmesedler = stemmesedler = valgstyret
folk skal få stemme = la folket bestemme = spørre folket = få stemme over < folkeavstemning = rådgivende folkeavstemning = innbyggeravstemning
skrive feil i boka = feil i bygdeboka = feil i slekta < rettelser = bygdebok
turistkaos = invasjon av turister < cruise = besøksforvaltning = tak på passasjerer = besøkstall
mistet båtplassen = kastet ut av havna < oppsigelse av leie = båtplass = bryggeplass = flytebrygge
betale for feiing = feieren kom ikke = pipa er ikke i bruk = feier jeg ikke bruker < feiegebyr = gebyr for feiing = feiing
sjefen mobber = mobbet av sjefen = trakassert av sjefen = dårlig sjef = redd for sjefen < kritikkverdige forhold = trakassering fra leder = trakassering = varslingssak
hacket epost = eposten hacket = mailen hacket = kontoen hacket = stjålet passord < kompromittert = personopplysningssikkerhet = dataangrep = sikkerhetsbrudd
tomt til svogeren = solgt til slekta = solgte tomt til = kompis i kommunen < habilitet = inhabil = habilitetsvurdering
ordførerens utgifter = ordførerens reiser = ordføreren på tur = regningene til ordføreren = ordføreren brukte < utlegg = reiseregning = tjenestereise = godtgjørelse
kommunen er blakk = kommunen har dårlig råd = kommunen bruker for mye = tomt i kommunekassa < ROBEK = merforbruk = underskudd = innsparing
tisse i byen = gå på do = ingen do = mangler do = mangler toalett < offentlig toalett = toalett = wc
bobiler overalt = sover i bilen = telt på stranda = campere på stranda = bobiler på parkeringsplassen < bobiler = villcamping = telting = forsøpling
trygt å bade = rent badevann = skittent badevann = bade på stranda = bakterier i badevannet < badevann = badevannskvalitet = badevannsprøve
flyttet grensemerket = gjerde på feil side = krangel om gjerdet = strid om gjerde < grenseoppgang = grensepåvisning = grensetvist = klarlegging av grense
feil takst = verdien er feil < klage på takst = eiendomsskattetakst = klage på verdsettelse = eiendomsskatt
høy takst = høy skattetakst < klage på takst = eiendomsskattetakst = klage på verdsettelse = eiendomsskatt
turister i havna = cruiseturister overalt < cruise = besøksforvaltning = tak på passasjerer
stemte ikke = avvist som velger = velger ble avvist < manglende legitimasjon = velger avvist = stemmegivning
stemme hjemme = stemme hjemmefra = stemme på sykehjem < ambulerende stemmegivning = hjemmestemming = forhåndsstemming
telle stemmer = telte feil = feil i opptellingen = telle på nytt < opptelling = valgprotokoll = valgstyret
stiller til valg = stille liste < listeforslag = valglister
flytte grav = flytte urne < flytting av urne = gravferd = gravplass
gravstein velter = løs gravstein = gravstein falt < sikring av gravminne = gravminne
fullt på kirkegården = plass på kirkegården = ny kirkegård < utvidelse av gravplass = gravplass = gravplasskapasitet
plukker ikke opp = bæsj etter hund = hundebæsj overalt = hund bæsjer < hundeavføring = hundehold
aggressiv hund = sint hund = hunden angrep < farlig hund = hundebitt = hundeangrep = hundehold
avlive hunden = ta livet av hunden < avliving = avliving av hund
spiser graset < beiting = beiteskade = beite
lus på laksen = lus i merdene < lakselus = luseverdi = avlusning
stengt elv = stenge lakseelva < fiskestans = laksefiske = stenging av elv
`;
