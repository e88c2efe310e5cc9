/** Animals, plants, water, weather and what the ground holds. */
export const NATUR_OG_DYR = `
f flokk m:flokk
f reke
m krabbe
l hummer hummar p:hummer p:hummar
m* torsk
m sild f:sild
m makrell
m! ås
m kveite f:kveite
m abbor m:åbor
f gjedde
l oter p:oter
f svane m:svane
f måke f:måse
m kråke f:kråke
m ørn f:ørn
m hubro
m rype f:rype
f høne = høner hønene
m kylling
m okse
f* geit
n kadaver = kadavre kadavrene
m rotte f:rotte
m veps
f maur m:maur
m flått
m* snegl l:snigel
m frosk
l salamander p:salamander
n< egg
m< ull f:ull
m melk f:mjølk
n kjøtt n:kjøt
m honning
n slakt
n slakteri
n meieri
n gartneri
m åker p:åker
m eng f:eng
m slått
m avling
f potet
f grønnsak grønsak
n< bær
n eple
n* hekk m:hekk
m busk
m kvist
n frø
m skjøtsel
n ugress n:ugras
m vegetasjon
m mose
m- sopp
p einer
m eik f:eik
m hassel
m rododendron
m lupin
m foss
m kulp
n tjern
n speil l:spegel
m kant
m kanal
f sluse
m frost
m torden
m tåke f:tåke
m bølge f:bølgje
n tidevann n:tidvatn
m fjære f:fjøre
m- dal
f hylle
m klippe
m kløft f:kløft
m skrent
m morene
m silt
n sediment
m kalk
l skifer m:skifer
m granitt
m kobber m:kopar
n jern
n stål
n bly
n kvikksølv
n asbest m:asbest
n nitrogen
m fosfor
m metan
n støv
m sot
m eksos
m slagg n:slagg
m aske f:oske
m syre f:syre
m gift f:gift
n stoff
n biotop m:biotop
m biologi
m økologi
m geologi
n svin
m grotte f:grotte
f* due
m seter l:seter p:seter f:støl
`;
