/** Snow and roads, buses and ferries, water and rubbish, cabins and boats. */
export const FERDSEL_OG_SJOELIV = `
snøstorm < uvær
snøskuffing < snørydding
takras < snølast
istapp < takras
slaps < overvann
veinett < veistrekning
veidugnad < veivedlikehold
midtstripe < veimerking oppmerking
veikant < kantslått kantrydding
tidtabell < rutetabell
bussgebyr < tilleggsavgift
kollektivkort < reisekort
fergekutt < rutetilbud fergetilbud
fergeavgang < fergesamband
fergestopp < fergesamband
fergeanbud < fergedrift
båttilbud < båtrute hurtigbåtsamband
bussbytte < korrespondanse
bussoverføring < korrespondanse
busskutt < rutetilbud ruteendring
innkjøringsforbud < kjøreforbud
nattkjøring < nattforbud
gangfeltmaling < oppmerking
veiavgift < bompenger
riksvei < europavei
hovedvei < fylkesvei riksvei
grendevei < kommunevei
småvei < kommunevei
gårdsvei < landbruksvei
hyttevei < adkomstvei
boligvei < adkomstvei
elghund < jakthund
vannkrise < vannmangel
søppelregning < renovasjonsgebyr
søppelsjåfør < renovatør
søppelselskap = avfallsselskap = renovasjonsselskap
søppelkjøring < renovasjon
søppelkaos < renovasjon
hytteutleie < korttidsutleie
hyttetoalett < avløpsanlegg
båtplass < bryggeplass fortøyningsplass
bryggeplass = havneplass
båtfeste < fortøyning
båtrampe = utsettingsplass = båtutsetting
gjestebrygge = gjestehavn
båtfart < fartsforskrift
båtbråk < fartsforskrift
jettski = vannscooter = jetski
vannski < fartsforskrift
havnepenger < havneavgift
fartsskilt < fartsgrense
fartstavle < fartsgrense fartsmåling
barneskilt < skilting
parkeringsbevis < parkeringstillatelse parkeringskort
søledam < overvann
vanndam < overvann
trafikkøy = trafikkdeler
rekkverk < autovern fallsikring
vannsjekk < vannprøve
tarmbakterie < koliform
avføring < koliform
kloakkrotte < gnager
stoppekran < vannavstenging
frostskade < telehiv
papirdunk < avfallsbeholder
plastinnsamling = plasthenting
møbelhenting < grovavfall
robåt < småbåt
kano < kajakk padling
badeflåte < flytebrygge badeplass
varmtvannsbasseng = terapibasseng
vannsklie = vannrutsjebane
stupebrett < stupetårn
babysvømming < svømmehall
badebasseng < utebasseng
vrak < synke havarert
båtvrak < synke fritidsbåt
havari < synke
båtplass < flytebrygge
cruisebåt < anløp cruise
cruise < anløp
cruiseturist < cruise
masseturisme < cruise besøksforvaltning
overturisme = masseturisme
taxikort < transporttjeneste tt
drosjekort < transporttjeneste tt
eldretransport < transporttjeneste tt
skolebuss < busskapasitet
bobil < camping
teltplass < telting
campere < telting
`;
