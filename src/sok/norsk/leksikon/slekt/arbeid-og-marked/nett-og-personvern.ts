/** Privacy, computers, and the nets for telephones and data. */
export const NETT_OG_PERSONVERN = `
personvernbrudd = personvernavvik = personopplysningssikkerhetsbrudd
personvernbrudd < personopplysningssikkerhet
datalekkasje < personopplysningssikkerhet
datalekkasje = informasjonslekkasje
datainnbrudd < personopplysningssikkerhet
dataangrep < sikkerhetshendelse
journalsnoking < pasientjournal
gps < sporing lokasjonsdata posisjonsdata
gpssporing = posisjonssporing
kameraovervåking < kamera
dashbordkamera = dashcam
ansiktsgjenkjenning < biometrisk biometri
fingeravtrykk < biometrisk biometri
informasjonskapsel = cookie
informasjonskapsel < sporingsverktøy
chatgpt < språkmodell
algoritme < automatisert
passord < pålogging autentisering
serverhavari < driftsavbrudd
nedetid = driftsavbrudd = driftsstans
dataproblem < driftsavbrudd driftsforstyrrelse
datasystem < saksbehandlingssystem
app = applikasjon
server < datarom
virus < skadevare
datavirus = skadevare = løsepengevirus = kryptovirus = ransomware
løsepengevirus < dataangrep
passordlekkasje < sikkerhetsbrudd
fiber < bredbånd
fiberutbygging = bredbåndsutbygging
bredbåndsutbygging < bredbåndsstøtte
mobildekning < mobilnett dekningskart basestasjon
mobildekning = mobilsignal
mobilmast < ekomanlegg
telefonlinje < kobbernett fasttelefon
fasttelefon < kobbernett
teleselskap = teleoperatør = mobilselskap = telefonselskap
teleselskap < ekomtilbyder
radio < kringkasting
radiokanal = radiostasjon
jamming < frekvensforstyrrelse
gpsforstyrrelse < jamming
radioamatør < frekvens
sladding = anonymisering
arkivering < arkivplikt bevaring
hacker < løsepengevirus
dataangrep < løsepengevirus
hacking < løsepengevirus
chatgpt < ki kunstig
copilot < språkmodell ki kunstig
kassering < kassasjon
arkivdanning = arkivskaping
arkivdanning < arkivplan dokumentasjonsforvaltning
arkivsletting < kassasjon
datasenter = serverpark = datahall
kryptoutvinning < datasenter
kryptovaluta < datasenter
`;
