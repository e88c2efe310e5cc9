/** Children, pupils and young people, as their parents say it. */
export const BARN_OG_SKOLE = `
barnepass < familiebarnehage
barnehagebytte < overflytting
plandag = planleggingsdag
voksentetthet < bemanningsnorm pedagognorm grunnbemanning
bemanningsnorm = pedagognorm
barnehagemangel < barnehagedekning barnehagebehov
barnehageplass < opptak barnehagedekning
barnehagepenger < foreldrebetaling
skolevalg = skoleønske
skolestart = skoleoppstart
skolestart < innskriving
førsteklassing < innskriving
ferie < skolerute
fridag < skolerute planleggingsdag
lærer < pedagog adjunkt lektor
rektor < skoleleder
assistent < fagarbeider miljøarbeider
skolebarn < elev
foreldre = foresatt
mamma < foreldre foresatt pårørende
pappa < foreldre foresatt pårørende
datter < barn elev
sønn < barn elev
ungdom < unge
tenåring < ungdom unge
mobbing < skolemiljø skolemiljøsak aktivitetsplikt krenkende
mobbesak < aktivitetsplikt krenkelse krenkende
nettmobbing = netthets
utestenging < mobbing krenkelse
erting < mobbing krenkelse
slåsskamp < vold voldsepisode
hets = sjikane
hets < trakassering
trakassering < krenkelse sjikane
chromebook < nettbrett elevenhet
skjermbruk = skjermtid
mobilfri < mobilbruk mobilregel mobilforbud
gym < kroppsøving gymsal gymnastikksal
klassetur = skoletur
skoletur < leirskole ekskursjon
skolegård < uteområde uteareal
skolestenging < nedleggelse skolestruktur
skolenedlegging < nedleggelse
grendeskole < skolestruktur
skolestruktur < skolenedleggelse
skolestørrelse < skolestruktur
spesped < spesialundervisning spesialpedagogikk
dysleksi < lesevansker skrivevansker
logoped < logopedi språkvansker
skoleråd < samarbeidsutvalg skolemiljøutvalg
foreldreråd = foreldreutvalg
musikkundervisning < kulturskole
sommerjobb = feriejobb
sommerjobb < sommervikar ferievikar
utplassering < praksisplass
barnevern < omsorgsovertakelse bekymringsmelding
barnevernssak < omsorgsovertakelse bekymringsmelding
fosterbarn < fosterhjem
barnehjem < barnevernsinstitusjon
barnemishandling < vold omsorgssvikt
omsorgssvikt < bekymringsmelding
skoleslutt < avgangselev
lunsj < skolemåltid
skolekjøkken < skolemåltid
mat < måltid
skolemiljø < aktivitetsplikt
skoleplass < opptak
elevpermisjon < permisjon
kjernetid = oppholdstid
sfo < skolefritidsordning
barnesykdom < smitte
lus < smitte
skolehage < kjøkkenhage
familiehjelp < familieveiledning familiesenter
foreldrekurs < foreldreveiledning
ungdomskriminalitet = barnekriminalitet
ungdomsbråk < ungdomsmiljø ordensforstyrrelse
nattevandring = natteravn
mobbesak < mobbing skolemiljø
skolepc < elevmaskin nettbrett
chromebook < elevmaskin
nettbrett < elevmaskin
hijab < plagg
nikab < hodeplagg plagg
burka < hodeplagg plagg
barn < mindreårig
unge < barn
kryp < lus parasitt
lus < parasitt
lusekur < hodelus lus
luseplage < hodelus
gitar < instrumentopplæring kulturskole
piano < instrumentopplæring kulturskole
fiolin < instrumentopplæring kulturskole
trommer < instrumentopplæring kulturskole
trompet < instrumentopplæring kulturskole
pianotime < instrumentopplæring kulturskole
gitartime < instrumentopplæring kulturskole
sangtime < kulturskole instrumentopplæring
danseskole < kulturskole
danseundervisning < kulturskole
musikkundervisning < instrumentopplæring
musikkskole < instrumentopplæring
bygdeskole = grendeskole
skolekutt < skolestruktur
nærskole < skolestruktur
skolekamp < skolestruktur
mobbing < håndhevingssak
håndhevingssak < aktivitetsplikt
skoleutredning < sakkyndig
skoletest < sakkyndig
skolemoden < skolestart
sfopris < foreldrebetaling
skoleårsplan < skolerute
mobilforbud = mobilhotell
telefonforbud < mobilhotell mobilforbud
voksen < bemanningsnorm
førstevalg = førsteønske
barnehagestart < barnehageopptak
hjelpelærer < spesialundervisning tilrettelagt
ekstralærer < spesialundervisning tilrettelagt
streik < plassoppsigelse plassfratredelse konfliktvarsel
lærerstreik < streik plassoppsigelse utdanningsforbund
streik < uttak
konfliktvarsel < streik
snus < ungdata
vape < damp
esigarett < damp
ungdomsundersøkelse = ungdata
ungdomsrus < ungdata
fiolin = fele
cello < instrumentopplæring kulturskole
fløyte < instrumentopplæring kulturskole
saksofon < instrumentopplæring kulturskole
klarinett < instrumentopplæring kulturskole
kulturskole < elevplass instrumentopplæring
foreldre < fau
skolenedleggelse < avvikling
mobbelov < aktivitetsplikt håndhevingssak
mobbesak < håndhevingssak
lesevansker < sakkyndig
dysleksi < sakkyndig
utredning < sakkyndig
spesialpedagog < spesialpedagogikk
mensutstyr = sanitetsprodukt
mens < menstruasjon
tampong < mensutstyr menstruasjon
hodelus < smitte
barnehageavvik < avviksmelding
`;
