/** Pipes, machines, parts of buildings, vehicles and the work that is done on them. */
export const ANLEGG_OG_TING = `
m hydrant
m sluk n:sluk
m kumme m:kum
n lokk
n filter = filtre filtrene filtret filtra
m separator
m fordrøyning f:fordrøying
f infiltrasjon m:infiltrasjon
n trykk
m kran f:kran
m dunk
m spann n:spann
f bøtte
m sekk
m kasse f:kasse
n stativ
m bolt
m skrue
l spiker spikar p:spikar
m planke
m bjelke
m søyle f:søyle
m himling
m lakk
m sement
l mørtel
f membran m:membran
m isolering f:isolering
p sprinkler sprinklar
m detektor
m generator
m turbin
m rotor
m lampe f:lampe
m lykt f:lykt
m armatur
m satellitt
m radar
m kjele m:kjel
m ovn m:omn
m peis
m fjernvarme
m kulde
f kjøling
m dusj
n klosett
m badstue f:badstove
m stue f:stove
n gitter = gitre gitrene gitret
m markise f:markise
n telt
m brakke f:brakke
m paviljong
n anneks
m karnapp n:karnapp
l sokkel
m mesanin
m perrong
m skinne f:skjene
m bøye f:bøye
m syklist
m passasjer
m moped
m trikk
m taxi
m dump
n signal
n sikt
n terreng
f strekning
m terminal
n gods
ln helikopter
m drone
m hangar
n salt
m måking
m spyling
f kosting
f klipping
f beskjæring
f fjerning
f peling
m spunt
m forskaling
m grop f:grop
m tipp
m- haug
m mudring
m dumping
f utskiping
n! bål
`;
