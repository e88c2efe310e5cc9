/** Fishing, fish farming and what lives in the sea and the rivers. */
export const FISKE_OG_OPPDRETT = `
laks < akvakultur anadrom
oppdrettslaks = oppdrettsfisk
laks < oppdrettsfisk
oppdrettsfisk < akvakultur
lakselus < lus avlusning
lakselus = fiskelus
luseverdi = lusetall = lusenivå
lakserømming < oppdrettsfisk
fiskerømming = lakserømming
fiskedød = laksedød
fiskedød < massedød dødelighet fiskevelferd
merd < akvakulturanlegg akvakulturlokalitet lokalitet
oppdretter < akvakultur oppdrettsselskap
oppdrettsselskap = oppdrettsbedrift = havbruksselskap = oppdrettsfirma
oppdrettskonsesjon = oppdrettstillatelse = akvakulturtillatelse
oppdrettskonsesjon < lokalitetsklarering
tareoppdrett = taredyrking
tareoppdrett < makroalger
skjelloppdrett = blåskjelloppdrett
blåskjell < skjell
settefisk = smolt
lakseelv = laksevassdrag
lakseelv < vassdrag anadrom
laksetrapp = fisketrapp
laksefiske = laksefiskeri
laksefiske < lakseelv
pukkellaks = russelaks
sjøørret < anadrom
ørret < innlandsfisk
fiskekort = fiskebevis
fiskeavgift = fiskeravgift
innlandsfiske < innlandsfisk ferskvannsfisk
fiskeforbud < fredning fiskefelt
fisker < fiskeri
fiskekvote < deltakeradgang kvotefaktor
fiskebåt < merkeregister kystfartøy
tråler = trålfartøy
tråling < trålfelt
fiskegarn < fiskeredskap
garn < fiskeredskap
teine < fiskeredskap
spøkelsesfiske < fiskeredskap
fiskemottak = fiskebruk
fiskemottak < førstehåndsomsetning landing
fisketurist < turistfiske fritidsfiske
turistfiske < utførselskvote
fiskesmugling < utførselskvote
fritidsfiske = sportsfiske
torsk < bunnfisk
hummerfiske < hummer
hummer < skalldyr
krabbe < skalldyr
reke < skalldyr
kreps < krepsing
hval < hvalfangst sjøpattedyr
gyro = lakseparasitt
fiskesykdom < smittestatus
rensefisk < leppefisk rognkjeks
fiskebåt = fiskefartøy
sjark < fiskefartøy
lakselus < luseverdi lusegrense
krabbefiske < krabbe
torskefiske < torsk
makrellfiske < makrell
sildefiske < sild
reketråling < reke
oppdrettsanlegg < settefiskanlegg
lakseslakteri = fiskeslakteri
lakseslakteri < slakteri
villfisk < villaks
villaks < anadrom
fiskermann < fisker
kilenot < sjølaksefiske
laksenot = kilenot
lusemiddel < legemiddel
tangtråling = taretråling
tang < tare
lakseskatt < grunnrenteskatt produksjonsavgift
fiskeutsetting < utsetting
merd < biomasse mtb
biomasse < mtb
lakserømming < rømming not
laksefisk < laks
merdbrudd < rømming not
lakseparasitt < rotenon
gyro < rotenon
elvegift = rotenon
rotenon < lakseparasitt
fiskekort < innlandsfiske
fisketillatelse < fiskekort
fiskelisens < fiskekort
garnfiske < innlandsfiske
garn < innlandsfiske
fisketur < innlandsfiske fiskekort
oppdrettslaks < rømming
fiskegift < miljøgift kostholdsråd
fisk < kostholdsråd
oppdretter < mtb
villaks < fiskestans
elvestenging = fiskestans
`;
