/** Hospitals, those who are treated there and those who treat them, and medicines. */
export const SYKEHUS_OG_PASIENT = `
sykehus < helseforetak
sykehus < spesialisthelsetjeneste
lokalsykehus = nærsykehus
sykehusnedleggelse < funksjonsfordeling sykehusstruktur
akuttsykehus < akuttfunksjon
sykehuskø < ventetid ventetidsgaranti
venteliste < ventetid
ventetid < fristbrudd
helsekø < fristbrudd
operasjonskø < fristbrudd ventetid
operasjon < kirurgi
kirurg < kirurgi
sykehusopphold = innleggelse
innlagt < innleggelse
feilbehandling < pasientskadeerstatning
feilmedisinering < legemiddelhåndtering
legetabbe = legefeil
legetabbe < pasientskade tilsynssak
legevakt < akuttmedisin
legeklage < rettighetsklage tilsynssak
legelisens < autorisasjon
legekontor < fastlegepraksis
sykepleier < helsepersonell
tannlege < helsepersonell
psykolog < helsepersonell
jordmor < helsepersonell
kiropraktor < helsepersonell
fysioterapeut < helsepersonell
spesialistlege < legespesialist spesialistgodkjenning
helsearbeider = helsepersonell
sykepleierautorisasjon < autorisasjon
utenlandskutdannet < autorisasjon
legemangel < legedekning
medisinmangel = legemiddelmangel
medisinmangel < forsyningssikkerhet
pille < legemiddel
tablett < legemiddel
medisinpris < legemiddelpris
blåresept = refusjonsresept
resept < rekvirering forskrivning
vaksineskade = vaksinebivirkning
vaksineskade < pasientskade
smertestillende < opioid legemiddel
sovemedisin < legemiddel vanedannende
slankemedisin < legemiddel
kreftmedisin < legemiddel metodevurdering
kreftpasient < kreftbehandling pakkeforløp
fødeavdeling < fødetilbud
fødetilbud = fødselstilbud
fødested < fødetilbud
organdonasjon < transplantasjon
blodgiver < blodbank
psykiatri < psykiatrisk
psykiatri < døgnplass døgnbehandling
tvangsmedisinering = tvangsbehandling
tvangsinnleggelse < tvangsvedtak kontrollkommisjon
beltelegging = reimlegging
beltelegging < tvangsmiddel
reim < tvangsmiddel
belteseng < tvangsmiddel
avrusning < rusbehandling
rusinstitusjon < rusbehandling
rusbehandling = rusomsorg
pasientombud < brukerombud
ambulanse < utrykningstid responstid
ambulansefly = luftambulanse
ambulansehelikopter < luftambulanse
ambulansebåt < båtambulanse
ambulansesjåfør = ambulansearbeider
nødnummer < alarmsentral nødsentral
sykereise < pasientreise
helseforsikring < trygdekort
sykdomsutbrudd = smitteutbrudd
tuberkulose < smittsom
munnbind < smitteverntiltak
karantene < smittevern
pasientjournal = sykejournal
sykejournal < journalsystem
protese < hjelpemiddel
høreapparat < hjelpemiddel hørselshjelpemiddel
rullestol < hjelpemiddel
briller < synshjelpemiddel
tannregulering = kjeveortopedi
narkose < anestesi
røntgen < radiologi bildediagnostikk
helikopterlege < luftambulanse
utrykningstid = responstid
spiseforstyrrelse < anoreksi
anoreksi < spiseforstyrrelse
kø < ventetid
døv < tegnspråk
død < dødsfall
legetime = legekonsultasjon
legemangel < ubesatt
øyelege = oftalmolog
hudlege = dermatolog
barnelege = pediater
hjertelege = kardiolog
hjertestarter = defibrillator
hofteoperasjon < ortopedi hofteprotese
overgrepsmottak = voldtektsmottak
helikopterbase < luftambulanse
gynekolog < kvinnesykdom
korridorpasient < overbelegg
tvangsinnleggelse < tvungent tvangsinnlagt
belte < tvangsmiddel
strykning < utsettelse
dødsfall < hendelse
pille < medisin
tablett < medisin
`;
