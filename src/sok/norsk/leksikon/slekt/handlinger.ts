import { HANDLINGER_UTE } from './handlinger-ute.ts';

/** Verbs whose nouns no rule finds, and everyday verbs for what case work calls something else. */
export const HANDLINGERS_SLEKT = `
søke < søknad søker
bygge < oppføring
dele < fradeling
fradele < deling
pusse < oppussing
bytte < utskifting utskiftning
skifte < utskifting utskiftning
fikse < reparasjon utbedring
reparere < reparasjon utbedring
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
begrave < gravferd
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
røyke < tobakk
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
varsle < varsel
selge < salg avhending
kjøpe < kjøp anskaffelse innkjøp
leie < utleie
verne < vern
avslå < avslag
vedta < vedtak
låne < lån utlån
jakte < jakt
hogge < hogst
kreve < krav
velge < valg
hjelpe < hjelp bistand
kontrollere < kontroll
samarbeide < samarbeid
pålegge < pålegg
bistå < bistand
bidra < bidrag
frita < fritak
unnta < unntak
inndra < inndragning inndraging
overta < overtakelse
føde < fødsel
arve < arv
erverve < erverv
ferdes < ferdsel
produsere < produksjon
redusere < reduksjon
revidere < revisjon
inspisere < inspeksjon
arrangere < arrangement
transportere < transport
refundere < refusjon
fusjonere < fusjon
adoptere < adopsjon
diskutere < diskusjon
sparke < oppsigelse avskjed
vaske < renhold rengjøring reingjering
koste < kostnad pris betaling takst sats gebyr
vaksinere < vaksinasjon
trene < trening
oppløse < oppløsning
innløse < innløsning
spre < spredning
beplante < beplantning
omsette < omsetning
belaste < belastning
medvirke < medvirkning
bevilge < bevilgning
samordne < samordning
avskjedige < avskjed
svindle < svindel bedrageri
streike < streik
stjele < tyveri
arrestere < pågripelse
drepe < drap
lekke < lekkasje
dømme < dom kjennelse
${HANDLINGER_UTE.trim()}
`;
