/** What the ground and old houses hold, place names, media, gambling and faith. */
export const KULTURARV_OG_TRO = `
arkeologi < utgravning
arkeologi < kulturminneundersøkelse
utgravning < arkeologisk
gravhaug < kulturminne fornminne gravrøys gravfelt
vikingfunn < løsfunn
boplass < arkeologisk
helleristning = bergkunst = hellemaling
helleristning < fornminne kulturminne
runestein < fornminne kulturminne
metallsøker = metalldetektor
metallsøker < løsfunn
skattefunn < løsfunn
gullfunn < løsfunn
oldtidsfunn < fornminne løsfunn
skipsvrak < skipsfunn marinarkeologi
vrak < skipsfunn
krigsminne < kulturminne
stavkirke < middelalderkirke
fredet < fredning fredningsvedtak
verneverdig < verneverdi
verneverdig < kulturminne
antikvarisk < kulturminnevern
restaurering < istandsetting
istandsetting < restaurering
bygningsvern < kulturminnevern
stedsnavn < navnesak skrivemåte
stedsnavn < adressenavn
gårdsnavn = bruksnavn
gårdsnavn < stedsnavn navnesak
gatenavn < adressenavn
statue < skulptur
maleri < kunstverk
kunstutførsel < kulturgjenstand
kino < filmfremvisning
teater < scenekunst
forfatter < litteratur
avis < mediestøtte pressestøtte
pressestøtte = mediestøtte
lokalavis < mediestøtte
presse < media redaktørstyrt
journalist < presse media
medier < presse
nærradio = lokalradio
lokalradio < nærkringkasting
pengespill < lotteritilsyn spillereklame
poker < pokerspill pengespill
pokerturnering < pengespill
gambling < spilleavhengighet pengespillavhengighet
spilleavhengighet = pengespillavhengighet = spillegalskap
spilleautomat = gevinstautomat
spilleautomat < pengespill
tipping < pengespill
nettcasino = nettkasino
nettcasino < pengespill
casino < pengespill
menighet < trossamfunn sokn
tempel < trossamfunn
frikirke < trossamfunn
sekt < trossamfunn
religion < livssyn
prest < sokneprest
prest < prestestilling
vigsel < ekteskap
urne < askespredning gravferd
begravelsesbyrå = gravferdsbyrå
kirkeklokke < klokkeringing
søndagsåpen < helligdag åpningstid
søndagsåpen < lukketid
søndagshandel < helligdag åpningstid lukketid
moske < trossamfunn
skrivemåte < navnesak
pokerklubb < poker
vikinggrav < gravhaug fornminne
pressestøtte < produksjonstilskudd
avis < nyhetsmedium
dialekt < talemål
borgruin = slottsruin
klosterruin < ruin
`;
