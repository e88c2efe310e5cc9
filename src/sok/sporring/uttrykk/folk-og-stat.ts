/** What has several names that people and the state use, and abbreviations of them. */
export const FOLK_OG_STAT = `
lappen < førerkort = førerett
fotlenke < elektronisk kontroll
løslatelse på prøve = prøveløslatelse
stalking < hensynsløs atferd = personforfølgelse
hatefull ytring = hatprat
dommeravhør = tilrettelagt avhør
ID-kort = identitetskort = identitetsbevis
falske penger = pengefalsk
EU-kontroll = periodisk kjøretøykontroll = PKK
prøveskilt = prøvekjennemerke
personlig bilskilt = personlig kjennemerke
fartskamera = automatisk trafikkontroll = ATK < fotoboks
gjennomsnittsmåling = streknings-ATK
ubemannet luftfartøy = RPAS < drone
båtlappen < båtførerbevis = båtførerprøve = fritidsbåtskippersertifikat
fyllekjøring < påvirket tilstand = promillekjøring = ruspåvirket kjøring
parkslirekne < fremmed art
kjempebjørnekjeks < fremmed art
brunsnegl < fremmed art
lupin < fremmed art
rynkerose < fremmed art
mårhund < fremmed art
stillehavsøsters < fremmed art
pukkellaks < fremmede arter = fremmed fiskeart
karbonfangst = CCS = karbonlagring = fangst og lagring av CO2
AMS-måler = automatisk strømmåler < strømmåler
atomavfall = radioaktivt avfall
oljelekkasje < akutt forurensning = oljeutslipp
giftutslipp < akutt forurensning = utslipp
kullos = karbonmonoksid
minstelønn < allmenngjøring
blå resept < blåresept = individuell refusjon
beltelegging < mekaniske tvangsmidler = tvangsmidler
prøverør = prøverørsbehandling < assistert befruktning
eggdonasjon < assistert befruktning
sæddonasjon < assistert befruktning
aktiv dødshjelp = eutanasi
alternativ medisin = alternativ behandling
kjønnsskifte = kjønnskorrigering = kjønnsbekreftende behandling
permanent opphold = varig opphold < permanent oppholdstillatelse
gjeldsproblem = betalingsproblem < gjeldsordning = gjeldsrådgivning = betalingsvansker
CO2-utslipp = klimagassutslipp
NSB = Vygruppen
havvind = vindkraft til havs
havneopphold < anløp
sparken < oppsigelse = avskjed = avslutning av arbeidsforhold
turnuslege < LIS1
oljesøl < akutt forurensning
!ILA = infeksiøs lakseanemi
CWD = skrantesjuke
GMO = genmodifiserte organismer
atomubåt < reaktordrevet fartøy
polet < Vinmonopolet
exit-skatt = utflyttingsskatt
Facebook < sosiale medier
Instagram < sosiale medier
TikTok < sosiale medier
Snapchat < sosiale medier
`;
