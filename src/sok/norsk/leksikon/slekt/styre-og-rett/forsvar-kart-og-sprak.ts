/** Defence, maps and land registers, languages and regions. */
export const FORSVAR_KART_OG_SPRAK = `
militær < forsvar verneplikt
militærøvelse = forsvarsøvelse
militærøvelse < øvingsaktivitet
militærleir < forsvarsanlegg garnison
forsvarsbase = militærbase
militærbase < forsvarsanlegg garnison
soldat < vernepliktig
militærtjeneste = verneplikt = førstegangstjeneste
militærtjeneste < vernepliktig
førstegangstjeneste < vernepliktig
militærnekter < verneplikt
skytefelt < øvingsområde
jagerfly = kampfly
jagerfly < lavtflyging flystøy
jagerflystøy < flystøy
skytestøy < støy
krigsskip = marinefartøy
marine < sjøforsvar
hemmelig < gradert
hemmelighold < taushetsplikt
taushetsløfte < taushetserklæring
rombase < oppskyting
kart < kartdata
kartfeil < matrikkelfeil
flyfoto < ortofoto omløpsfoto
flybilde = flyfoto
sjøkart < sjømåling kartlegging
eiendomskart = matrikkelkart
matrikkel < eiendomsregister
matrikkelfeil < matrikkelretting
grensefeil < matrikkelretting
skjøte < tinglysing
eiendomsgrense < grensepunkt matrikkel
same < samisk
fornorsking < forsoning
romani = tater
tolk < tolking
språkklage < språkloven
klarspråk < språkarbeid
fylkessammenslåing < regionreform
distriktspolitikk = regionalpolitikk
distriktspolitikk < regionalutvikling
distriktsstøtte < distriktstilskudd
bedriftsstøtte < etablerertilskudd
butikkstøtte < dagligvarebutikk
rekrutt < vernepliktig
flybase = militærflyplass
høydekart = terrengmodell
grunnbok < tinglysing
blindgjenger < udetonert
`;
