/** Farms and forests, animals that are kept and how they are kept. */
export const GARD_SKOG_OG_DYREVELFERD = `
gård < landbrukseiendom
gårdskjøp < konsesjon
småbruk < landbrukseiendom gårdsbruk
bonde < landbruk jordbruk
melkebonde < melkeproduksjon melkekvote
grisebonde = svineprodusent
gris < svinehold
svinehold = griseoppdrett = svineproduksjon
kylling < fjørfe
kalkun < fjørfe
eggprodusent < fjørfe verpehøner
burhøns < verpehøns
hane < fjørfe
stall < hestehold driftsbygning
kanin < dyrehold
katt < kjæledyr dyrehold
hund < kjæledyr
bikkje < hundehold
kattunge = kattepus
gatekatt < herreløs eierløs
valp < hundehold hundeoppdrett
hundebitt = hundeangrep
hundebitt < hundehold
kamphund < hunderase hundehold
slange < reptil
reptil < krypdyr
pelsdyr = pelsdyroppdrett = pelsdyrhold
pelsfarm < pelsdyr
mink < pelsdyr
dyremishandling < dyretragedie dyrevelferd
dyrevelferd < dyrehold
vanskjøtsel = vanstell = vanrøkt
vanskjøtsel < dyrevelferd dyrehold
dyrehage = dyrepark
dyretragedie < dyrehold
dyrlege = veterinær
dyrevakt = veterinærvakt
dyrlegevakt < veterinærvakt
dyreklinikk = veterinærklinikk
dyrlege < veterinærtjeneste dyrehelsepersonell
slakting < slakteri
slakteri < nødslakt hjemmeslakt
kugalskap = bse
dyresykdom < dyrehelse zoonose
fugleinfluensa < fjørfepest
munnkurv < munnkurvtvang
traktor < landbruksmaskin
tresker = skurtresker
tørke < avlingsskade avlingssvikt
gjødselkjeller = gjødsellager
sprøytegift < plantevernmiddel
sprøyting < plantevernmiddel
glyfosat < plantevernmiddel ugrasmiddel
avløser < landbruksvikar
driveplikt = drivplikt
jordleie = jordleieavtale
leiejord < jordleie driveplikt
åker < jordbruksareal
dyrkamark = matjord = jordbruksareal
dyrkamark < jordvern
gårdsturisme < tilleggsnæring
gårdsbutikk = gårdsutsalg
skogeier = skogbruker
hogge < flatehogst skogdrift
snauhogst = flatehogst
skogplanting = skogreising
skogplanting < foryngelse
skogfond < skogbruk
hogstmaskin < hogst
barkbille < skogskade
tømmerbil < tømmertransport
julegran < pyntegrønt
dyrepensjonat < dyrehold
erstatning < kompensasjon
bonde < produksjonstilskudd
hønseri < eggproduksjon fjørfe
gårdsdyr < husdyr
skogdød < skogskade
gjerdeplikt < gjerdehold
halalslakt < slakting
dyretransport < slaktetransport
kjæledyrbutikk = dyrebutikk
fjøsbrann < driftsbygning
snauhogst < hogst
skogsbilvei < landbruksvei
gårdsstøtte < produksjonstilskudd
kumøkk < husdyrgjødsel gjødsel
møkk < husdyrgjødsel
roundup < plantevernmiddel glyfosat
odel < boplikt konsesjon
gjødselplan = gjødslingsplan
bondetilskudd < produksjonstilskudd avkorting
landbrukspenger < produksjonstilskudd
bjelle < radiobjelle
sauebjelle = radiobjelle
nofence < beitebruk beite
sau < sankelag beitebruk beitelag
lam < sankelag beitebruk
saueflokk < sankelag beitedyr
sauesanking < sankelag beitebruk
beite < innmark
kadaver < fallvilt
åker < innmark fulldyrket
jordet < innmark fulldyrket
eng < innmark
jorde < innmark jordbruksareal
slåttemark < innmark
hogstmaskin = skogsmaskin = tømmermaskin
kjørespor = kjøreskade = sporskade = hjulspor
skogsmaskin < kjørespor
tømmerhogst < hogst
sagbruk < trelast
ved < vedhogst
myr < nydyrking
blautgjødsel < husdyrgjødsel gjødselspredning
hundetur < båndtvang
villkatt < kattekoloni kattehold
kattepus < kattehold
løshund < herreløs
hanegal < hane
galer < hanegal
møkkaplan < gjødselplan
gress < innmark
reinsdyr < reinbeitedistrikt
gps < radiobjelle
sau < radiobjelle
lammetap < radiobjelle
hundeeier < hundehold
pollenallergi < pollen
sagflis < trelast
bonde < avkorting
`;
