/** Hunting and farms, churches and graves, books and pools. */
export const JAKT_KIRKE_OG_BAD = `
fellingsrapport = jaktrapport = jaktstatistikk
avskyting = felling
skadeskutt < ettersøk
påskutt < ettersøk
rypekort < småviltjakt
hjortekvote < fellingskvote fellingsløyve
rådyrkvote < fellingskvote fellingsløyve
elgkvote < minsteareal
elgtall < bestandsplan
elgstamme < bestandsplan
hjortestamme < bestandsplan
jakthund < hundetrening
hundetrening = jakthundtrening
gårdssalg < konsesjon
skogkjøp < konsesjon
tomtekonsesjon < konsesjon
gårdsdrift < jordbruksdrift
møkkakjøring < gjødselspredning
tørkeskade < avlingsskade avlingssvikt
landbruksstøtte < produksjonstilskudd
bondestøtte < produksjonstilskudd
jordbruksstøtte < produksjonstilskudd
arealtilskudd < produksjonstilskudd
grøfting < dreneringstilskudd
grøfting = drenering
beiterett < beitebruk
sauebeite < beitebruk beiterett
rovdyrgjerde < konfliktforebyggende
landbrukskontor < landbrukssjef
harejakt < småviltjakt
kistegrav < gravfeste
dåp < kirkebok
bårerom < gravkapell
seremonirom < livssynsnøytral
bokbuss = bibliotekbuss
lånefrist < purregebyr
bokpurring < purregebyr
bibliotekfilial = filialbibliotek
badetid < publikumsbading åpningstid
bassengtid < halltid
svømmehall < publikumsbading
bassengtemperatur = vanntemperatur
viltkamera < kameraovervåking
revejakt < småvilt
fuglejakt < småvilt
andejakt < småvilt
kalking < forsuring
honning < birøkt
bikube < birøkt
alpakka < husdyrhold
ponni < hestehold
rundballe < landbruksplast
landbruksplast = rundballeplast
bærplukker < sesongarbeid
setring < seterdrift
gravstøtte < gravminne
kirkeringing < klokkeringing
organist = kantor
kirketjener = kirkevakt
bedehus < menighetshus
`;
