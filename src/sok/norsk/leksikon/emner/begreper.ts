/** What is thought, said and agreed on: abstract nouns that every field uses. */
export const BEGREPER = `
f uenighet f:usemje
m enighet f:semje
m uavhengighet f:uavhengigheit m:uavhengnad
m likhet m:likskap f:likheit
m ulikhet m:ulikskap f:ulikheit
m rettferdighet f:rettferd
m urett
m sannhet f:sanning
m virkelighet f:verkelegheit f:røyndom
n alvor
m tvil
n forbehold n:atterhald
m ulempe f:ulempe
m fortjeneste f:forteneste
m begunstigelse f:begunstiging
m betegnelse f:nemning
m anledning
f mening f:meining
f< holdning f:haldning
f underholdning f:underhaldning
f stemning
f innretning f:innretting
m anvendelse
m forberedelse f:førebuing
v1 forberede førebu = forberedt forberedte førebur førebudd førebudde
m forstyrrelse f:forstyrring
v1 forstyrre
m misforståelse f:misforståing
m misnøye f:misnøye
m takk
m skryt n:skryt
m feil m:feil n:feil
m beskjed m:beskjed
n ærend n:ærend
m nyhet f:nyheit
n fenomen
n symbol
n individ
n eksemplar
m dimensjon
m margin
m tendens
m reaksjon
f anstrengelse f:anstrenging
m relasjon
m kombinasjon
m variasjon
m sekvens
n minimum = minima
n maksimum = maksima
m differanse
m suksess
m sans
m impuls
n juks m:juks
m fusk n:fusk
n kaos
n sjokk
m? flukt f:flukt
m koloni
m salong
n granulat
n! bekken
m puls
m ide = ideer ideen ideene idear ideane
`;
