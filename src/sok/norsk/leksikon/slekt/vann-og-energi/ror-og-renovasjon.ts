/** What runs in pipes, what is thrown away, and what a municipality charges for it. */
export const ROR_OG_RENOVASJON = `
vannverk < vannforsyning
vannrensing = vannbehandling
vannprøve < vannkvalitet
kloakkstopp < tilbakeslag
tilbakeslag < avløpsstopp
oversvømt < oversvømmelse vanninntrengning tilbakeslag
oversvømmelse < vanninntrengning tilbakeslag
lekkasje < ledningsbrudd rørbrudd
rør < ledning
vannkutt < vannstans vannavstenging ledningsbrudd
vannstans < ledningsbrudd
pumpehus = pumpestasjon
brønn < vannkilde
regn < overvann nedbør
styrtregn = skybrudd
styrtregn < overvann ekstremnedbør
søppel < renovasjon
søppelsortering < kildesortering avfallssortering
søppelsekk = avfallssekk
matavfall = bioavfall = matrester
papp < papir
klær < tekstil
gjenbruk = ombruk
hentedag = tømmedag
hentedag < tømmekalender
tømmekalender = hentekalender = tømmeplan
rydding < opprydding
ryddeaksjon = søppelplukking
dugnad < ryddeaksjon
dumping < forsøpling
søppeldumping < forsøpling
søppelkaos < forsøpling
nedbetalingsavtale = avdragsordning = nedbetalingsplan
nedbetaling < avdragsordning
inkasso < innfordring tvangsinndrivelse
husskatt < eiendomsskatt
takst < taksering verdsettelse
feieravgift < feiegebyr feiing
kommuneavgift < årsgebyr gebyr
gebyrøkning < gebyrregulativ
prisøkning < gebyrøkning
dyrere < prisøkning gebyrøkning
prisliste < takst
avgift < betalingsregulativ
kloakkavgift < årsgebyr
vannavgift < årsgebyr
avløpsanlegg < septiktank slamavskiller minirenseanlegg
septik < slamavskiller
vannmåleravlesning < målerstand
strømbrudd < strømavbrudd
strømregning = strømutgift
oljelukt < oljesøl
miljøgift < forurensning
utslipp < forurensning
ledning < stikkledning
vannledning < stikkledning
`;
