/** What people do, suffer and ask for at home, in their street, at school and at work, and what a municipality calls it. */
export const HANDLINGER_HJEMME = `
måke < brøyting snørydding
felle < trefelling hogst
klippe < beskjæring kantklipp
kaste < forsøpling avfall kassering
dumpe < forsøpling
eie < eierforhold hjemmelshaver eierskap
lyse < belysning
lukke < stenging
stenge < nedleggelse avstenging åpningstid avvikling
droppe < avlysning
nekte < avslag
slippe < fritak
miste < tap bortfall tilbakekall
krangle < konflikt tvist
true < trussel
mobbe < krenkelse trakassering aktivitetsplikt
erte < mobbing krenkelse
slåss < vold slåsskamp
svare < svar
spørre < spørsmål forespørsel
mase < purring
sjekke < kontroll tilsyn undersøkelse
teste < test prøve
lukte < lukt
stinke < lukt
bråke < støy
støye < støy
bjeffe < hundehold
sykle < sykkel
gifte < vigsel
skyte < felling
brenne < bråtebrenning bål
fyre < ildsted bål
rydde < opprydding
diskutere < drøfting
jobbe < arbeid stilling
tjene < lønn godtgjørelse
slutte < oppsigelse fratredelse turnover
spare < innsparing omstilling
heve < økning
senke < reduksjon nedsettelse
flomme < flom oversvømmelse
renne < avrenning overvann
vente < saksbehandlingstid
bestemme < beslutning vedtak
ødelegge < skade hærverk skadeverk
rive < sanering
fjerne < riving sanering avvikling
drikke < alkohol
røyke < tobakk røyk
stjele < innbrudd
ramle < fallulykke
skli < fallulykke
snuble < fallulykke
omkomme < dødsulykke
gjenbruke < ombruk
protestere < protest innsigelse
varme < oppvarming
fryse < frost temperatur inneklima
vikariere < vikariat
mangle < mangel
plage < mobbing sjenanse
forstyrre < sjenanse
bygge < nybygg
søke < opptak
streame < strømming
filme < videoovervåking kameraovervåking
undervise < opplæring
lære < opplæring
avgjøre < vedtak
forby < forbud
avskaffe < avvikling
koble < tilkobling tilknytning påkobling
frede < vern verneverdig
utløpt < bortfall
utgått < bortfall
knuse < ruteknusing hærverk
smake < smak
kjefte < opptreden krenkelse
ombygge < bruksendring
flytte < overflytting relokalisering
forlenge < fristforlengelse
foreslå < innspill
gjenåpne < åpning
svette < temperatur inneklima
forurense < utslipp
bite < bitt
ekskludere < bortvisning eksklusjon
kutte < reduksjon
oppgradere < rehabilitering
pante < pant
sykmelde < sykefravær
kvotere < kvotering
henlegge < henleggelse
tagge < tagging hærverk
servere < servering serveringsbevilling
gravlegge < gravsted gravferd
bisette < gravferd
døpe < dåp
plante < planting beplantning
straffe < avkorting
mobbe < håndhevingssak
drepe < kadaver
telte < campingplass
`;
