/** Police and courts, roads and vehicles, animals and nature, food, work and money. */
export const LOV_OG_FERDSEL = `
mistet lappen < tilbakekall av førerett = tap av førerett = førerett = førerkort
nektet å kjøre bil = ikke lov å kjøre bil < tilbakekall av førerett = helsekrav = førerett
ta lappen < føreropplæring = førerprøve = førerkort
soning med fotlenke < elektronisk kontroll
gratis advokat < fri rettshjelp = fri sakførsel = rettshjelp
omvendt voldsalarm < elektronisk kontroll = kontaktforbud = besøksforbud
falsk ID = falsk legitimasjon < identitetsmisbruk
svart arbeid < arbeidslivskriminalitet = uregistrert arbeid = svartarbeid
kjøre opp < førerprøve = oppkjøring
buss for tog < alternativ transport
toget går ikke = tog innstilt < buss for tog = alternativ transport = innstilte avganger = brudd i trafikken
promille i båt = fyll i båt < påvirket tilstand = promillegrense
vei stengt < veistenging = stenging av vei = vinterstengt
glatt vei < friksjon = strøing = vinterdrift
skadet dyr = påkjørt dyr < fallvilt = ettersøk = viltpåkjørsel
skyte ulv < felling av ulv = skadefelling = lisensfelling
dårlig dyrehold = dyr som lider < vanskjøtsel = dyrevelferd = dyrehold
hunden bet = bitt av hund < hundebitt = hundeangrep
dyrket mark = dyrket jord < dyrkamark = jordbruksareal
kjøre i naturen = kjøre i utmark < motorferdsel = barmarkskjøring
slå opp telt = sette opp telt < teltslåing = camping
tenne bål = brenne bål < bålbrenning = båltenning = bålforbud
brenne søppel = brenne avfall < åpen brenning = avfallsbrenning
søppelberg = ulovlig dumping = ulovlig søppelfylling < ulovlig deponering = ulovlig avfallsdeponi = opprydding = forsøpling
giftig jord = giftig grunn = gift i jorda = gift i bakken < forurenset grunn = grunnforurensning
fare for ras = fare for skred < skredfare = rasfare
fare for flom < flomfare = flomutsatt = flomvarsel
falsk alarm = falsk brannalarm < unødig alarm = unødig utrykning
surt fjes = sur smilefjes < smilefjes
dårlig hygiene < næringsmiddelhygiene = renhold = hygiene
allmenngjort lønn < allmenngjøring
dårlige arbeidsforhold < arbeidsmiljø = arbeidsforhold
utenlandske arbeidere = polske arbeidere < utenlandske arbeidstakere = utsendte arbeidstakere = arbeidsinnvandring
ikke fått lønn < utestående lønn = lønnskrav = manglende lønn
sparket fra jobben < oppsigelse = avskjed
lærling sparket < heving av lærekontrakt = lærekontrakt
farlig leke = farlig leketøy = farlig produkt < produktsikkerhet = tilbakekalling
lure skatten = snyte på skatten = unndra skatt < skatteunndragelse = tilleggsskatt
lekket personopplysninger = personopplysninger på avveie = opplysninger på avveie < personopplysningssikkerhet = personvernbrudd = uvedkommende
snoket i journal = snoking i journal < urettmessig tilegnelse = journalsnoking
rett til å bli glemt < sletting
dårlig dekning = dårlig mobildekning = ingen dekning < mobildekning = dekningskart = mobilnett
tregt internett = dårlig internett = tregt nett < bredbånd = bredbåndsdekning
mistet lisensen = mistet autorisasjonen < tilbakekall av autorisasjon = tap av autorisasjon = autorisasjon
ambulansen kom for sent = sen ambulanse = sykebilen kom for sent = ambulansen brukte lang tid = sykebilen brukte lang tid < responstid = utrykningstid
bytte kjønn = skifte kjønn < juridisk kjønn = kjønnsbekreftende behandling
ta opp fag < privatist = privatisteksamen
strøk på eksamen < ikke bestått = sensur = begrunnelse for sensur
stryk på eksamen < ikke bestått = sensur
jukset på eksamen < fusk = annullering av eksamen = utestenging
ekstra tid på eksamen = utvidet tid på eksamen = lengre tid på eksamen < tilrettelegging = tilrettelagt eksamen = utvidet tid
studenter må betale = betale for å studere < studieavgift = skolepenger = semesteravgift
kastet ut av studiet = kastet ut av skolen < utestenging = bortvisning = skikkethet
fredet hus = fredet bygg < fredet bygning = fredning
vernet hus = verneverdig hus < vernet bygning = verneverdig bygning = bevaringsverdig
bytte navn = skifte navn = endre navn < navneendring
utbetalt feil = feil utbetaling < etterbetaling = feilutbetaling
kastet ut av landet = sendt ut av landet < utvisning = uttransportering = bortvisning
norsk statsborger < statsborgerskap
få familien til Norge = hente familien = hente kona = visum til kona < familieinnvandring = familiegjenforening
feil i kartet < matrikkelretting = retting i matrikkelen = kartfeil
samisk skilt < samiske stedsnavn = samiskspråklig skilting
svar på nynorsk = brev på nynorsk < målform = språkloven
søke penger < søknad om tilskudd = søknad om støtte = tilskudd
skutt av politiet = politiet skjøt < skytevåpen = politiets maktbruk
fri ferdsel = ferdsel i utmark < allemannsretten
brann i bil < kjøretøybrann = bilbrann
farlig vei < trafikksikkerhet = ulykkesstrekning
farlig kryss < trafikksikkerhet = ulykkespunkt
ulovlig jakt = tyvjakt = krypskyting < faunakriminalitet
ulovlig fiske = tyvfiske < fiskerikriminalitet
elg på veien = dyr på veien < viltpåkjørsel = viltgjerde
gå av med pensjon < alderspensjon = fratredelse
hjelp til voldsoffer < voldserstatning = krisesenter
fast telefon = hustelefon < fasttelefon = kobbernett
sykehuset legges ned < sykehusstruktur = funksjonsfordeling
nekte militæret < fritak fra verneplikt = verneplikt
båt på grunn = skip på grunn < grunnstøting
død fisk = fisk døde < fiskedød
strømmen kuttet = stenge strømmen < stenging av anlegg = utkobling
løsgående hunder < båndtvang = hundehold
falt ned < fallulykke = fall
rømt laks = laks rømt < rømt oppdrettsfisk = rømt oppdrettslaks = lakserømming
giftig avfall < farlig avfall
ikke inn på studiet = ikke inn på skolen = ikke inn på linja < opptak = inntak = opptaksklage
drept av ulv = drept av bjørn = drept av jerv < rovviltskade = skadefelling
truet art < rødlisteart = rødliste
amerikanske soldater = amerikansk base < omforente områder = tilleggsavtale
brannalarm uten grunn < unødig utrykning
utløpt mat = ut på dato < datomerking = holdbarhet
mobil i bil = mobil ved rattet < håndholdt mobiltelefon = håndholdt telefon
sprengt kapasitet < kapasitet = overbelegg
norsk pass < statsborgerskap = statsborger = pass
kjørte av veien < utforkjøring = trafikkulykke
drept i trafikken = omkom i trafikken < trafikkulykke = dødsulykke = trafikkdrepte
elva er tørr = lite vann i elva = elva tørrlagt < minstevannføring = vannføring = vassdragsregulering
regulering av vassdrag = regulere vassdrag < vassdragsregulering = vannkraft = vannkraftutbygging
helikopter til hytta = fly til hytta < motorferdsel = helikoptertransport
vern av skog = verne skogen < skogvern = naturreservat = verneplan
fredet område = vernet område < verneområde = naturreservat = vernevedtak
tilskudd til bønder = støtte til bønder = penger til bønder < produksjonstilskudd = jordbrukstilskudd
sluppet fri = slippe ut av fengsel < løslatelse = prøveløslatelse
fengselet er fullt = mangler fengselsplasser < soningskapasitet = overfylte fengsler = soningskø
politiet gjorde ingenting = politiet svarer ikke < klage på politiet = henleggelse = responstid
syk av maten < matforgiftning = smitteutbrudd = tarmbakterier
lengre rullebane = utvide flyplassen = ny flyplass < rullebane = lufthavn = flyplassutbygging
drepte sauer = døde sauer = sauer drept = lam er drept = jerven tok sau = ulven tok sau = bjørnen tok sau < kadaverfunn = rovviltskade = skadefelling = rovvilt
fjerne myra = grave opp myra = dyrke opp = dyrke myr < nydyrking = omdisponering
tom gård = gården står tom = ubebodd gård = bo på gården < boplikt = konsesjon = ubebodd
rein i hagen = rein på jordet = rein i åkeren = rein på innmark = reinen spiser = rein på beite < reinbeite = beiting på innmark = beiteskade
samene sier nei = samene protesterer = samer mot < reinbeitedistrikt = reindrift = samisk
nei til utbygging = nei til hytter = protest mot hytter = imot hytter < innsigelse = uttalelse til hyttefelt = merknad = protest
nye hytter = hytter på fjellet = hyttebygging < hyttefelt = fritidsboliger = fritidsbebyggelse
gift i elva = forgifte elva = drepe fisken i elva < rotenonbehandling = rotenon = lakseparasitt
fiske i fjellet = lov å fiske = fiske med garn < fiskekort = innlandsfiske = fritidsfiske
større anlegg i sjøen = større merder = utvide merden < økt biomasse = MTB = økt MTB = utvidelse av lokalitet
rømt fisk = fisk rømte = hull i merden = hull i nota < rømming = rømt oppdrettsfisk = not
skutt feil dyr = feil dyr = skjøt feil elg = feil elg < feilskudd = feilfelling = feilskutt = egenrapportering
påkjørt elg = elg påkjørt = kjørte på elg = kjørte på rådyr = rådyr på veien < fallvilt = viltpåkjørsel = ettersøk
spor etter hogstmaskin = ødela stien = ødelagt tursti = maskin ødela < kjørespor = kjøreskader = terrengskade = turløype
båten går ikke = innstilte ferjer = mister ferja = kutter ferja < innstilte avganger = rutetilbud = fergesamband = rutekutt
bussen er full = elever fikk ikke plass < skoleskyss = kapasitet = ikke plass = rutetilbud
mobilen er død = ingen mobil = strøm og telefon borte < bortfall av mobilnett = ekomutfall = mobilnett = strømbrudd
bor nær vindmøller = blinker fra vindmøllene = skygge fra vindmøller = sove for vindmøllene < skyggekast = støymåling = vindkraft = støy
`;
