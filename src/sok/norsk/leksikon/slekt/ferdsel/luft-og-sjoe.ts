/** Aircraft, ships and boats, ports and fairways. */
export const LUFT_OG_SJOE = `
fly < luftfartøy
småfly < luftfartøy allmennflyging
helikopter < luftfartøy
flyplasstøy < flystøy
drone < luftfartøy
droneflyging < dronevirksomhet
droneforbud < restriksjonsområde flyforbud
flyforbud = flyforbudssone = flyrestriksjon
flyselskap = luftfartsselskap
flybillett < flypassasjer
flyrute = rutefly = flyavgang
kortbane < regionalflyplass
kortbanenett < regionalflyplass
kortbanerute < flyruter
flyger = flyver
pilot < flyger
flyulykke = luftfartsulykke = flystyrt
flyulykke < luftfartshendelse havari
flygeleder < lufttrafikktjeneste flysikring
flytårn = kontrolltårn
heliport < helikopterplass landingsplass
helikopterlanding < landingstillatelse utelanding
fallskjerm < fallskjermhopping luftsport
ballong < luftballong luftfartøy
rakettoppskyting = rakettoppskytning
båtførerbevis = båtsertifikat = båtførerprøve
småbåt = fritidsbåt = lystbåt = fritidsfartøy = plastbåt
småbåt < fartøy
seilbåt < fritidsbåt fartøy
kajakk < fartøy
vannscooter < fartøy
motorbåt < fartøy
jolle < fritidsbåt fartøy
cruiseskip = cruisebåt = cruisefartøy
landstrøm < strømforsyning
båtulykke = sjøulykke = skipsulykke = fritidsbåtulykke
forlis < skipsulykke sjøulykke havari
grunnstøting < skipsulykke sjøulykke
skipsforlis = forlis
brygge = kai
brygge < kaianlegg
havnesjef = havnefogd = havnedirektør
havnevesen = havnemyndighet = havneselskap
bøye < fortøyning
fortøyning < moring
ankringsplass = oppankringsplass = ankringsområde
fyrlykt = fyrstasjon
fyr < fyrlykt navigasjonsinnretning
sjømerke = seilingsmerke = navigasjonsinnretning
los < losplikt
mudring < sedimenter
sjøkabel < undersjøisk
sjømann = sjøfolk = sjøfarende
fartsforbud < fartsforskrift
redningsvest = flytevest
ubåt = undervannsbåt
skute < skip fartøy
havneavgift < anløpsavgift
losbåt < losskyss
fyrlykt < navigasjonsinnretning
dronepilot = droneflyger
paragliding < luftsport
hanggliding < luftsport
luftrom < restriksjonsområde
båtregister = småbåtregister
båtopplag = vinteropplag
livbåt < redningsflåte
hvalsafari < hval
ferge < fartøy
utslippsfri = nullutslipp
flyplassutbygging < rullebane
flyplass < rullebane
`;
