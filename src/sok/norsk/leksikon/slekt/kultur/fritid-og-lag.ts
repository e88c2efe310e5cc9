/** What people do when they are free, and where they are buried. */
export const FRITID_OG_LAG = `
fotballbane < gressbane fotballanlegg grusbane
fotballøkke < ballplass ballbane
sport < idrett
treningstid = halltid
treningstid < halltildeling halleie hallfordeling
klatrehall = klatrevegg
skytebane < skyteanlegg skytterlag
pumptrack < sykkelbane sykkelanlegg
skispor < skiløype løypekjøring løypepreparering
lysløype < skiløype
løypemaskin = tråkkemaskin
løypemaskin < løypepreparering løypekjøring
festlokale = selskapslokale
festlokale < samfunnshus grendehus
kulturhus = kultursenter
konsert < arrangement
festival < arrangement
stevne < arrangement
utendørsarrangement < arrangement
tivoli = fornøyelsespark
bibliotekkort = lånekort
forfatterbesøk = forfattermøte
statue < minnesmerke utsmykking
kunst < utsmykking
kunstverk < utsmykking skulptur
sangkor = sanglag
korps < musikklag
ungdomshus < fritidsklubb ungdomsklubb
fritidskort = aktivitetskort = opplevelseskort
sommerskole < sommeraktivitet ferietilbud
sommertilbud = sommeraktivitet
klubbhus = idrettshus
klubb < idrettslag forening
penger < tilskudd støtte midler bevilgning
pengestøtte < tilskudd
utmerkelse < kulturpris hederspris
gravsted < grav
grav < gravlund
gravleie < festeavgift gravfeste
urne < urnelund
krematorium < kremasjon
prest < kapellan
menighetsråd = sokneråd
kirkeverge = kirkesjef
kirkevalg < menighetsråd bispedømmeråd
svømming < svømmehall svømmebasseng
bading < badeplass badevann badetemperatur
badeplass < badevann
badeland < badeanlegg
ishockey < ishall
turn < turnhall
fotball < kunstgressbane
seiling < båtforening
båtforening < småbåthavn
hestesport < ridesenter ridning
rideklubb < ridesenter
hopp < hoppbakke
lekeapparat = lekeutstyr = lekeplassutstyr
huske < lekeapparat lekeplassutstyr lekeutstyr
sklie < lekeapparat lekeplassutstyr lekeutstyr
klatrestativ < lekeapparat lekeplassutstyr lekeutstyr
sandkasse < lekeplass
benk < sitteplass sittebenk
park < friområde grøntområde
badeland < svømmehall basseng
gummigranulat < granulat kunstgress
granulat < kunstgress
prest < menighet
hyttefolk < hytteeier hyttelag hyttevel
sykkelløp < sykkelritt ritt
regnbueflagg < flagging
prideflagg < flagging
bygdebok = slektsbok = ættebok
slekt < bygdebok
lokalhistorie < bygdebok
slektsgransking = slektsforskning
slektsgransking < bygdebok
slektshistorie < bygdebok
grav < festeavgift
gravplass < festeavgift
urne < oske
klokke < ringing
kirkeklokke < ringing
ringing = klokkeringing
bål < ild
sankthansbål < ild
sankthans < ild
jonsok = sankthans
jonsokbål = sankthansbål
grilling < ild bålforbud
engangsgrill < ild bål
juletretenning = julegrantenning
juletre < tenning
svømmebad < svømmehall
badeanlegg < svømmehall
kunstgress = plastgress
kunstisbane < isbane
lyskasse < armatur
skispor < lysløype
fotballbane < kunstgress
`;
