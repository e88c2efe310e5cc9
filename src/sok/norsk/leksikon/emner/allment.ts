/** Abstract nouns of every field: what is done, by whom, how much and of what kind. */
export const ALLMENT = `
m funksjon
f oppgave f:oppgåve
n forbund
m interesse
n begrep n:omgrep
n organ
m metode
n! liv
m kapasitet
n opplegg
n besøk
m institusjon
m ressurs
n tidspunkt
n mønster = mønstre mønstret mønstrene mønstra
m evne f:evne
m bransje
f flate
n element
l minister
m styrke
m ekspert
m vekst
n oppgjør n:oppgjer
m administrasjon
m? aksjon
m serie
m effekt
m makt f:makt
f plate
n forbruk
m kjede
f? virkning m:verknad
m prosedyre
n tap
p? mester l:mester l:meister
m teori
m bevegelse f:rørsle
ne stykke
m sesong
n potensial
ne tilfelle
m sum
f forpliktelse f:forplikting
m strid
f begrensning f:avgrensing f:avgrensning
p forsker p:forskar
n alternativ
m grad
n magasin
f formidling
m kategori
m? posisjon
m gevinst
f beregning f:utrekning f:berekning
m kommisjon
m tilstand
n institutt
m teknologi
m rekord
m redskap m:reiskap n:redskap
m instruks
m streik
m forbindelse f:forbinding
m komponent
n omfang
m base
f vekt
m? nasjon
m opplevelse f:oppleving
m forståelse f:forståing
f beskatning f:skattlegging
n team
p trener p:trenar
f føring
f pleie
f satsing
f omsetning m:omsetnad
m status
f sammensetning f:samansetjing
f belastning f:belasting
f drakt
n format
f sending
m flåte
m katalog
n forum
f tilpasning f:tilpassing
f tetthet m:tettleik
ne stevne ne:stemne
p bestyrer p:bestyrar
n objekt
m seng f:seng
m? versjon
m mekanisme
m utvidelse f:utviding
n fradrag n:frådrag
f inndeling
n strøk n:strok
ne hefte
f kurve
m tabell
f blanding
m konstruksjon
n aspekt
m kollega = kollegaer kolleger kollegene kollegaene kollegaar kollegaane
n uttak
m ytelse f:yting
m figur
m operatør
n publikum
m tilførsel f:tilførsle
m psykologi
p partner partnar m:partner
n kammer = kamre kamrene kamret
m spesialist
n stadium = stadier stadiet stadiene stadia
n forløp
m samtale f:samtale
m redaktør
n renn
n samband
m fordel
f utveksling
m klinikk
n laboratorium = laboratorier laboratoriet laboratoriene laboratoria
m nedgang
m stokk
n direktiv
m sport
m skala
l seddel setel
f- setning
n avsnitt
m frekvens
f utøvelse f:utøving
n eventyr
p forvalter p:forvaltar
n inngrep
m utgave f:utgåve
m automat
l feber m:feber
ne emne
ne belte
m transaksjon
f klokke
f spredning f:spreiing
f befolkning
n engasjement
m finans
f reklame m:reklame
n foto
n konsern
m hverdag m:kvardag
f reform
m premie
m detalj
m rute f:rute
m veterinær
m tale
m fangst
m frakt
n dekk
m litteratur
m tekstil
m referanse
n hjørne
n trekk
m reserve
m junior
m skilsmisse f:skilsmisse
m sivil
m abort
f væske
m region
n reservoar
m stil
m damp
m indeks
m frihet f:fridom
m general
n skudd n:skot
m senior
m diesel
f flaske
m retur
n seil n:segl
m justis
n karbon
m kreditt
m toll
f narkotika
m valuta
m militær = militæret militære militært
n trim
m nytte f:nytte
m kost
m motiv
m rytme
m skygge m:skugge
n utsyn
ln hinder
n hull n:hol
m plagg
m pause
f utdeling
f bekjempelse f:nedkjemping
m? visning f:vising
f utprøving
n erverv
f forskjønnelse
m gjenbruk
n oppslag
f samhandling
m stipendiat
m avgang
m rekruttering f:rekruttering
f nedbemanning
n beslag
m parsell
m teig
f festing
n torv
n møne
f gesims m:gesims
f utsikt
f< sol
m avrenning f:avrenning
f magasinering
m regulant
m rist f:rist
f sortering
m papp
f emballasje m:emballasje
m elektronikk
n skrap
m bom
m trafikant
f trygging
m sertifikat n:sertifikat
f tynning
m foredling f:foredling
f beiting
f sanking
p gjeter gjetar
m avl
m+ dyrlege
f avliving
f innhegning f:inngjerding
f tilkobling f:tilkopling
f frakobling f:fråkopling
n abonnement
m abonnent
f avlysning f:avlysing
f kontrahering
m reklamasjon
f inndriving
n avdrag
f avsetning f:avsetjing
f nedskrivning f:nedskriving
m moms
f kompensasjon m:kompensasjon
n< hav
n< vær
n< ord
n< bad
n< fly
n< land
n middel
n mineral = mineraler mineralene mineralet minerala
`;
