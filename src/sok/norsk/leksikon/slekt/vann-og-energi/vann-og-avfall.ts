/** Water, sewage, waste, energy, and what is let out into the air and the sea. */
export const VANN_OG_AVFALL = `
avfall = søppel
søppeltømming = søppelhenting = avfallshenting = avfallsinnsamling
søppelhenting < renovasjon
søppeldunk = søppelspann = søppelkasse = søppelbøtte = avfallsdunk = avfallsbeholder
søppelbil = renovasjonsbil
søppelskur = søppelhus = søppelrom = avfallsskur
søppelfylling = avfallsfylling = søppelplass = fyllplass
søppelfylling < deponi
renovasjonsgebyr = søppelgebyr = avfallsgebyr
gjenbruksstasjon = gjenvinningsstasjon = miljøstasjon = avfallsmottak
returpunkt = gjenvinningspunkt
gjenvinning = resirkulering
kildesortering = avfallssortering
forsøpling = villfylling
forurensning = forurensing
bålbrenning < bråtebrenning
drikkevann = springvann = springvatn = kranvann
vannforsyning = vanntilførsel
vannledning = vannrør
avløpsrør = avløpsledning
ledningsbrudd = rørbrudd
vannlekkasje < ledningsbrudd
vannstans = vannavstenging = vassavstenging
kokevarsel = kokepåbud = kokeråd
vanningsforbud = vatningsforbod = vanningsrestriksjon
vannreservoar = vanntank = høydebasseng
septiktank = slamavskiller
septiktømming = slamtømming
utedo = utedass = utetoalett
toalett = klosett
overvann = regnvann = overflatevann
takrenne = taknedløp = taknedlaup
brannhydrant = brannkum
blågrønnalge = cyanobakterie
tilkobling = påkobling = tilknytning
tilknytningsgebyr = tilkoblingsgebyr = påkoblingsgebyr
stank < lukt
hundebæsj = hundemøkk = hundeekskrement = hundeavføring
rotte < skadedyrbekjempelse
vindkraft = vindkraftverk = vindmølle = vindturbin = vindpark
vindkraft < havvind
kraftverk = kraftstasjon
småkraftverk = minikraftverk = mikrokraftverk
atomkraft = kjernekraft
kraftlinje = kraftledning = høyspentledning = høyspentlinje = høgspentline = strømlinje
høyspent < kraftledning kraftlinje luftledning
strømnett = kraftnett
nettleie = nettariff
trafo = transformator
trafostasjon = transformatorstasjon = nettstasjon
strøm = elektrisitet
strømpris = kraftpris = energipris
strømstøtte = energistøtte
strømbrudd = strømstans = strømutfall
strømforbruk = strømbruk = energibruk = energiforbruk
strømmåler = elmåler
nødstrøm = reservestrøm = reservekraft
strømaggregat = nødaggregat
enøk = energieffektivisering = energisparing
bredbånd < fibernett
internett < bredbånd
mobilmast = basestasjon = telemast
mobilnett = telenett
klimagass = drivhusgass
klimautslipp = klimagassutslipp
luftforurensning < luftkvalitet svevestøv
støymåling = støykartlegging
oljesøl = oljeutslipp = oljeforurensning
vannbrudd < vannstans vannavstenging
vannstopp < vannstans vannavstenging
blågrønnalge < algeoppblomstring badevann badevannskvalitet
algeoppblomstring < badevann badevannskvalitet
hermetikkboks < metallemballasje
glasscontainer < returpunkt glassemballasje
søppelcontainer < returpunkt
søppelfylling < gjenvinningsstasjon
søppeltomt < opprydding forfall
potetskrell < matavfall
skrell < matavfall
matsøppel < matavfall
kompost < matavfall hageavfall
kompostering < matavfall
kaffegrut < matavfall
eggeskall < matavfall
kjøleskap < hvitevare
komfyr < hvitevare
vaskemaskin < hvitevare
fryser < hvitevare
bildekk = dekk
søppel < hensatt hvitevare bildekk
dumpe < hensatt
forsøpling < hensatt
spring < springvann drikkevann tappevann vannkvalitet misfarget
springvann < misfarget
drikkevann < kokepåbud kokevarsel
bakterie < coli koliform kokepåbud
ecoli < coli koliform
vannvei < vassdrag
kloakk < slamavskiller
klorgass < klor
bassengvann < svømmehall
oljesøl < diesel diesellekkasje oljelekkasje oljetank
dieselsøl = diesellekkasje
dieselsøl < diesel
oljelekkasje < oljetank diesel
bensinlekkasje < diesel
kjemikalie < pfas miljøgift
gift < pfas
fluorstoff = pfas = evighetskjemikalie
brannskum < pfas brannøvingsfelt
skum < pfas
kvikksølv < miljøgift kostholdsråd
vassføring < tørrlagt
elv < tørrlagt minstevannføring
tørrlegging = tørrlagt
`;
