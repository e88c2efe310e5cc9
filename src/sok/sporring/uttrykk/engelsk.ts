/** What those ask for who read no Norwegian. Words that are Norwegian too are left out: «fire», «port», «land». */
export const ENGELSK = `
application < søknad
building permit < byggetillatelse = byggesøknad = tillatelse til tiltak = tillatelse til tilbygg = tillatelse til oppføring
permit = permission < tillatelse = godkjenning
zoning = zoning plan < reguleringsplan = detaljregulering = områderegulering
complaint < klage = klagesak
appeal < klage = anke = klagesak
decision < vedtak = avgjørelse
agreement = contract < avtale = kontrakt
procurement = public tender < anskaffelse = anbud = konkurransegrunnlag
invoice < faktura
grant < tilskudd = stipend
budget cuts < innsparing = nedskjæring
school < skole
kindergarten = daycare < barnehage
hospital < sykehus
nursing home < sykehjem
home care < hjemmetjeneste
health care = healthcare < helsetjeneste = helse
social services < sosialtjeneste = sosialhjelp
child welfare = child protection < barnevern
housing < bolig
property tax < eiendomsskatt
road < vei
parking < parkering
public transport < kollektivtrafikk = buss
ferry < ferge
railway < jernbane
airport < lufthavn = flyplass
bicycle = bike lane < sykkel = sykkelvei
bridge < bru
harbour = harbor < havn
water supply < vannforsyning = drikkevann
drinking water < drikkevann
sewage = sewer < avløp
garbage = trash = rubbish < renovasjon = avfall
waste < avfall
noise < støy
pollution < forurensning
wind farm = wind power < vindkraft
hydropower < vannkraft
fish farm = fish farming = salmon farming < akvakultur = oppdrett
fishing < fiske
hunting < jakt
reindeer < rein = reindrift
police < politi
fire department < brannvesen
landslide = avalanche < skred
flooding < flom
alcohol licence = alcohol license < skjenkebevilling
job vacancy = vacancy < stilling = utlysning
salary < lønn
whistleblower = whistleblowing < varsling = varslingssak
harassment < trakassering
discrimination < diskriminering
data breach < personvernbrudd = sikkerhetsbrudd
immigration < innvandring = utlending
residence permit < oppholdstillatelse
work permit < arbeidstillatelse = oppholdstillatelse
refugee camp = asylum camp = asylum centre = asylum center = reception centre < asylmottak = mottak
citizenship < statsborgerskap
refugee < flyktning
asylum < asyl
driving licence = driving license < førerkort
passport < pass
norwegian passport = norwegian citizenship = become norwegian < statsborgerskap = pass
meeting minutes = minutes of meeting < møteprotokoll = møtereferat = protokoll
municipality < kommune
university < universitet
research < forskning
exam = examination < eksamen
interpreter = translator < tolk = tolking = tolketjeneste
asylum seeker < asylsøker = asylmottak = akuttinnkvartering = flyktning
parking fine = parking ticket < parkeringsgebyr = kontrollsanksjon = parkeringsbot
disabled parking < parkeringstillatelse for forflytningshemmede = handikapparkering
school bus = school transport < skoleskyss = skolebuss = elevskyss
bus full = full bus = school bus full = crowded bus = bus is full < kapasitet = busskapasitet = ikke plass
christmas presents = christmas gifts = christmas money < julegave = julebidrag = jul
christmas tree < julegran = juletre
money < penger = økonomisk stønad = bidrag = tilskudd = støtte
snow removal = snow clearing = snow plowing = snow plow < brøyting = snørydding = vinterdrift
speed bump < fartshump = fartsdempende
street light = streetlight < gatelys = belysning
road closed = closed road = road closure < veistenging = stenging
roadworks = road work < veiarbeid = gravearbeid
teacher < lærer
bullying < mobbing = skolemiljø = aktivitetsplikt
head lice < hodelus = lus
school closure = closing school = school closing < skolenedleggelse = skolestruktur
after school = after school program < skolefritidsordning
music lessons = music school < kulturskole = instrumentopplæring
doctor < lege = fastlege
nurse < sykepleier = sykepleie
cook = chef < kokk
unemployment = unemployment money = unemployment benefit < dagpenger = arbeidsledig
pay back = repay = repayment < tilbakebetaling = tilbakekreving
tax card < skattekort
tax < skatt
underpaid = low pay = pay too little < minstelønn = allmenngjøring = lønnskrav
vaccine = vaccination < vaksinering = vaksine
mental health < psykisk helse
elderly care = care home = old people < eldreomsorg = sykehjem = eldre
foster home = foster care = foster parents < fosterhjem = beredskapshjem
personal assistant < BPA = brukerstyrt personlig assistanse
wheelchair < rullestol
social benefits = social assistance = welfare < økonomisk stønad = sosialhjelp
debt < gjeld = gjeldsrådgivning = økonomirådgivning
loan = mortgage < lån = startlån
eviction < fravikelse = utkastelse
mold = mould = black mold < muggsopp = fuktskade = inneklima
tenant < leietaker
language course = norwegian course = norwegian classes < norskopplæring = norskkurs = norskprøve
strike = teachers strike < streik = arbeidskonflikt = plassoppsigelse
sick leave < sykefravær = sykmelding
severance = severance pay < sluttavtale = etterlønn
mayor < ordfører
city council = town council = municipal council < kommunestyre = bystyre
conflict of interest < habilitet
travel expenses < reiseregning = tjenestereise = utlegg
budget deficit = deficit < merforbruk = underskudd
election = voting < valg = stemmegivning
polling station < valglokale
referendum < folkeavstemning
hacked = hacking < dataangrep = datainnbrudd = kompromittert
artificial intelligence < kunstig intelligens = KI
wind turbine < vindkraft = vindturbin = turbin
solar panel < solceller
noise complaint < støyklage = klage på støy
fireworks < fyrverkeri
bonfire = campfire = open fire < bål = åpen ild = bålbrenning
chimney = chimney sweep < pipe = feiing
cemetery = graveyard < gravplass = gravlund
ashes < askespredning
funeral < gravferd = begravelse
church bells < klokkeringing = ringing
church < kirke
swimming pool < svømmehall = svømmebasseng = basseng
bathing water < badevann = badevannskvalitet
library < bibliotek
playground < lekeplass = lekeapparat
public toilet = restroom < offentlig toalett = toalett
boil water < kokevarsel = kokepåbud
tap water = brown water < drikkevann = springvann = misfarget vann
oil spill < oljeutslipp = akutt forurensning = oljelekkasje
contaminated soil < forurenset grunn
boat < båt = fritidsbåt
cruise ship < cruise = anløp
ferry cancelled < innstilte avganger
power outage = power cut = blackout < strømbrudd = strømutfall
evacuation < evakuering
flood warning < flomvarsel
wolf = wolves < ulv = rovvilt
sheep < sau = beitedyr
moose < elg
deer < hjort = rådyr
salmon < laks
escaped salmon = salmon escape < rømt oppdrettsfisk = rømming
fishing licence = fishing license = fishing permit < fiskekort = innlandsfiske
hunting quota < fellingskvote = bestandsplan
farm < gård = gårdsbruk = jordbruk
farming = agriculture < landbruk = jordbruk
logging = forestry < hogst = skogbruk
felling trees = tree felling = cutting trees < trefelling = felling av trær = hogst
cabin = holiday home < hytte = fritidsbolig
neighbour = neighbor < nabo
fence < gjerde
hedge < hekk
dog = dogs < hund = hundehold
rooster = hens = chickens < hane = hønsehold = fjørfe
seagull = gulls < måke
rats < rotte = gnager
stray cats < kattekoloni = kattehold
snowmobile = snow scooter < snøscooter
jet ski < vannscooter
camper van = motorhome < bobil = camping
germany < Tyskland
sweden < Sverige
denmark < Danmark
iceland < Island
poland < Polen
philippines < Filippinene
spain < Spania
france < Frankrike
italy < Italia
greece < Hellas
turkey < Tyrkia
russia < Russland
lithuania < Litauen
estonia < Estland
hungary < Ungarn
netherlands < Nederland
belgium < Belgia
switzerland < Sveits
austria < Østerrike
morocco < Marokko
ethiopia < Etiopia
iraq < Irak
croatia < Kroatia
norway < Norge
norwegian < norsk
swedish < svensk
danish < dansk
english < engelsk
arabic < arabisk
ukrainian < ukrainsk
polish < polsk
`;
