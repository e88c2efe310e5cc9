/** Animals, farms, forests, fish and other trades, and what nature does. */
export const NATUR_OG_NAERING = `
rovdyr = rovvilt
rovdyr < ulv jerv gaupe
fellingskvote = jaktkvote
elgjakt < elgfelling
viltpåkjørsel = viltulykke = dyrepåkjørsel
bikkje < hund
båndtvang = båndplikt
dyrevelferd = dyrevern
dyremishandling = dyreplageri
dyremishandling < vanskjøtsel
dyrehold = husdyrhold
kjæledyr = familiedyr
storfe = kveg
ku < storfe
gris = svin
sau < småfe
fjørfe = fjærkre = høns
høne < fjørfe høns
bonde = gårdbruker = jordbruker
bondegård = gårdsbruk = landbrukseiendom
landbruk = jordbruk
jordvern < omdisponering
nydyrking = oppdyrking = myrdyrking
møkk < gjødsel
plantevernmiddel = sprøytemiddel
avlingsskade = avlingssvikt
landbrukstilskudd < produksjonstilskudd
fiskeoppdrett = akvakultur = havbruk
oppdrett < akvakultur havbruk
lakseoppdrett < akvakultur havbruk
oppdrettsanlegg = akvakulturanlegg = havbruksanlegg
settefiskanlegg = smoltanlegg
fiskekvote = fangstkvote
reinsdyr < villrein tamrein reinbeite
skogbruk = skogdrift
hogst = trefelling
birøkt = biehold
brunsnegl = brunsnigel = brunskogsnegl
naturmangfold = artsmangfold
verneområde < naturreservat nasjonalpark landskapsvernområde
ras = skred
ras < steinsprang
leirskred = kvikkleireskred
flom = oversvømmelse
flomvern = flomsikring = flomforebygging
uvær < ekstremvær storm
stormflo = stormflod
springflo = springflod
springflo < stormflo stormflod
skogbrann < lyngbrann gressbrann
naturulykke = naturkatastrofe
turisme = reiseliv
turist < reiseliv
turistskatt = besøksbidrag = overnattingsavgift
overnattingssted < hotell pensjonat
restaurant < serveringssted spisested
kafe < serveringssted
utested < skjenkested serveringssted nattklubb
pub < skjenkested
gatekjøkken = matvogn
torghandel = torgsalg = gatesalg
bedriftsstøtte < næringsstøtte næringstilskudd
gruvedrift = bergverk = mineralutvinning
`;
