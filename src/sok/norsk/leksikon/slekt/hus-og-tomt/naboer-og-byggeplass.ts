/** What one sees, hears and smells of a neighbour, and what is done where something is built. */
export const NABOER_OG_BYGGEPLASS = `
utsiktstap < utsikt siktlinje
utsikt < siktlinje
skyggevirkning < solforhold
byggehøyde < mønehøyde gesimshøyde
takhøyde < mønehøyde gesimshøyde
nabokrangel < naboforhold
nabokonflikt < nabotvist naboforhold
naboplage < naboforhold nabostøy
naboproblem < naboforhold nabotvist nabostøy
byggeplass < anleggsområde riggområde
anleggsplass < anleggsområde riggområde
brakkerigg < riggområde
pæling < spunting fundamentering
festbråk < ordensforstyrrelse nabostøy
fyllebråk < ordensforstyrrelse
musikkbråk < støy
støyplage < støy
dur < lavfrekvent
høyttaler < lydanlegg lydnivå
lydanlegg = høyttaleranlegg
skytebanestøy < skytestøy skytebane
støygrense < grenseverdi
viftestøy = ventilasjonsstøy
hundelort < hundeavføring
hundeslagsmål < hundeangrep
omplassering < dyrehold
møkkalukt < gjødsellukt luktplage
grislukt < luktplage luktulempe
luktplage = luktulempe = luktsjenanse
råtten < råteskade
råte = råteskade
skimmel < muggsopp
muggsopp < fuktskade inneklima
sølvkre < skadedyr
veggedyr < skadedyr
søppelsjakt = avfallssug
avfallssug < renovasjon
gravskjending < gravminne hærverk
toalett < wc
vannklosett < avløpsanlegg
skolebygg < undervisningslokale undervisningsbygg
handikaptoalett < toalett
asfalt < reasfaltering
hengekøye < camping
jakthytte = jaktbu
koie < jakthytte
gapahuk < friluftsanlegg
grillhytte < gapahuk
turisthytte < overnattingssted
hundehotell < hundepensjonat
hønsegård < hønsehold fjørfe
kaninbur < dyrehold
katteplage < katt
måkeskrik < skadefugl
trekkfugl < fugleliv
fuglekasse < fugleliv
blokk < byggehøyde etasje høyhus
høyblokk < byggehøyde etasje
høyhus < byggehøyde etasje
skyskraper = høyhus
sol < skygge
kveldssol = ettermiddagssol
kveldssol < solforhold skygge
busk < hekk
busk < siktforhold
hekk < siktforhold
varmepumpe < støy
banking < peling
hamring < peling
peling < pæling
vifte < støy
natt < nattero
nattero = nattestøy
sove < nattero nattestøy natt
søvn < nattero nattestøy
søvnløs < nattero nattestøy
russebil < russekaravane
russ < russekaravane
gjerdekrangel = gjerdestrid
tomtekrangel < grensetvist
tomtegrense < grenseoppgang
huskestativ = huske
lekeplass < huskestativ
flekk < muggsopp fuktskade
`;
