/**
 * Words that answer to each other, below what is written with the word itself. `a = b = c`: each finds the others. `a < b c`: who asks
 * for the first finds the others too, and not the other way: a verb finds its noun, an everyday word that of case work.
 */
export const SLEKT = `
vindkraft = vindkraftverk = vindmølle = vindturbin = vindpark
brøyting = snøbrøyting = snørydding = snømåking = måking
fartshump = fartsdump = fartsdemper
sykkelvei = sykkelsti
gangvei = gangsti
gatelys = gatebelysning = veilys = veibelysning
skoleskyss = skolebuss
parkeringsgebyr = parkeringsbot = kontrollsanksjon
sluttavtale = sluttpakke = etterlønn
omsorgsstønad = omsorgslønn
lovlighetskontroll = lovlighetsklage
renovasjonsgebyr = søppelgebyr = avfallsgebyr
reiseregning = reiseutgift = reisekostnad
skjenkebevilling = alkoholbevilling
salgsbevilling < ølsalg alkoholsalg
søskenmoderasjon = søskenrabatt
gravplass = gravlund = kirkegård
statsforvalter = fylkesmann
sosialhjelp = sosialstønad
anskaffelse = innkjøp
anbud < anskaffelse
svømmehall = svømmebasseng
basseng < svømmehall
bygging = oppføring
deling = fradeling
avfall = søppel
hjemmehjelp < hjemmetjeneste
koste < kostnad pris betaling takst sats gebyr
pris < takst sats gebyr betaling
søke < søknad
bygge < bygging oppføring
rive < riving
dele < deling fradeling
fradele < fradeling deling
stenge < stenging
åpne < åpning
nedlegge < nedleggelse
brøyte < brøyting
parkere < parkering
grave < graving
ansette < ansettelse
utlyse < utlysning
bosette < bosetting
behandle < behandling
regulere < regulering
planlegge < planlegging
forurense < forurensning
varsle < varsling varsel
varslere < varsling
betale < betaling
selge < salg
kjøpe < kjøp
leie < utleie
flytte < flytting
mobbe < mobbing
godkjenne < godkjenning
frede < fredning
verne < vern
avslutte < avslutning
seksjonere < seksjonering
undervise < undervisning
innføre < innføring
utføre < utførelse
overføre < overføring
informere < informasjon
felle < felling
feie < feiing
måle < måling
tømme < tømming
hente < henting
rydde < rydding
merke < merking
male < maling
støtte < tilskudd
oversende < oversendelse
avslå < avslag
avgjøre < avgjørelse
vedta < vedtak
låne < lån
rense < rensing
lade < lading
jakte < jakt
tinglyse < tinglysing
kreve < krav
tildele < tildeling
`;
