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
citizenship < statsborgerskap
refugee < flyktning
asylum < asyl
driving licence = driving license < førerkort
passport < pass
meeting minutes = minutes of meeting < møteprotokoll = møtereferat = protokoll
municipality < kommune
university < universitet
research < forskning
exam = examination < eksamen
`;
