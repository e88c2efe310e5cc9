/** Things and places that people name, and the kind that case work calls them by. */
export const TING_OG_STEDER = `
søppel < forsøpling
slutt < nedleggelse opphør avvikling
venteliste < opptak
kvist < vegetasjon
jordet < landbruksareal landbruksjord
campingvogn < camping campingplass
flomlys < belysning lysforurensning
lyskaster < belysning lysforurensning
snøfreser < snørydding
søppelbil < renovatør
brøytebil < brøyteskade
glasscontainer = glassiglo
flaskecontainer < glassiglo returpunkt
feiing < feiegebyr
gymtime < kroppsøving
syk < sykdom
kniv < våpen
kutt < reduksjon
bestemor < eldre pårørende
bestefar < eldre pårørende
dopsalg < narkotikasalg narkotikaomsetning
husleie < boutgift
telt < telting
valgurne < valgmateriell
stemmeseddel < valgmateriell
dårlig < avvik
ubetalt < utestående
krykke < hjelpemiddel
dusjstol < hjelpemiddel
scooterstol < hjelpemiddel
sykkelritt < arrangement
maraton < arrangement
gateløp < arrangement
torgdag < torgsalg arrangement
bygdedag < arrangement
hengested < møteplass ungdomstiltak
skaterampe < skateanlegg skatepark
bokutlån < utlån bibliotek
stress < arbeidsbelastning arbeidspress
utbrent < sykefravær arbeidsbelastning
leverandør < tilbyder
tilbyder = anbyder
kjøp < anskaffelse
bestilling < anskaffelse avrop
minikonkurranse < avrop
kontraktsbrudd = mislighold
sosialdumping < seriøsitetsbestemmelse
underleverandør = underentreprenør
kopi < utskrift
vifte < ventilasjonsanlegg
ruset < rusmisbruk ruspåvirket
rampe < adkomst
heis < løfteinnretning
rulletrapp < løfteinnretning
badebrygge < flytebrygge badeplass
stupetårn < badeanlegg badeplass
fiskeplass < fritidsfiske
turkart < turløype
turskilt < turmerking skilting
skiltpost < turorientering
lysmast < gatelys
byfest < arrangement
nyttårsaften < fyrverkeri
skøyteis < isbane skøytebane
akebakke < aking
kiosk < salgsbod
frisørsalong < hygienetilsyn
hestemøkk < gjødsel
møkkakjeller < gjødsellager
møkkaspredning < gjødselspredning
gjødsellukt < luktplage gjødselspredning
`;
