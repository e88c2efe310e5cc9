/** Streets and pavements, snow and light, buses and parking, as those who use them say it. */
export const GATE_OG_VINTER = `
hull < slaghull asfaltskade veiskade dekkeskade
veihull < asfaltskade veiskade dekkelegging
fortau < gangbane gangareal gangvei
kantstein = fortauskant
snuplass = snuhammer = vendehammer
stikkvei < adkomstvei
oppkjørsel < avkjørsel adkomst
innkjøring < avkjørsel
snø < brøyting vintervedlikehold vinterdrift
brøytebil < brøyting vintervedlikehold vinterdrift
brøytebil = plogbil
snøplog < brøyting
brøytekant = brøyteskavl = snøskavl
snødeponi = snøtipp = snødumping
snøhaug < snødeponi brøyteskavl
glatt < glatthet salting
hålke < strøing glatthet
glatthet = hålkeføre
strøsand < strøing
vinterføre < vintervedlikehold
lampe < belysning armatur
lykt < belysning gatelys veilys
gatelykt < belysning gatelys veilys
veilykt < belysning gatelys
mørk < belysning gatelys veilys
lyspære < belysning armatur
trafikkfarlig < trafikksikring
trafikkfare < trafikksikkerhet trafikksikring
bilkø = trafikkø = trafikkork
råkjøring < hastighet fartsreduserende fartsdempende
råner < råning bilmiljø
russ < russetid
russefeiring = russetid
russebil = russebuss
feilparkering = parkeringsovertredelse
feilparkering < kontrollsanksjon
parkering < biloppstilling
parkeringsautomat = betalingsautomat
parkeringsplass < biloppstilling parkeringsdekning
handikappet < funksjonshemming funksjonsnedsettelse
sykkelparkering = sykkelstativ = sykkelhotell
sebrafelt < gangfelt fotgjengerovergang
sebrastripe < gangfelt fotgjengerovergang
sebraovergang < gangfelt fotgjengerovergang
sluk < sandfang
gatesluk = sandfang
gatesluk < overvann
grøfterensk = grøfterydding
grøft < stikkrenne drenering
asfalt < veidekke dekkelegging
asfaltering < veidekke
grusing < veivedlikehold
veistandard < veivedlikehold
gatefest < gatestenging arrangement
busstilbud = bussforbindelse
busstilbud < kollektivtransport
bussavgang < rutetilbud bussrute
bussrute < rutetilbud kollektivtilbud
busskort < skysskort skyss reisekort
skolebuss < skyss
skoleskyss < skyss
scooterløyve < motorferdsel
firehjuling < atv motorferdsel
skoleveg < skyss trafikksikring trafikksikkerhet gangvei
ladeplass < elbillading
svingforbud < trafikkregulering
skiltvedtak < skiltplan
veiskilt < skilting skiltvedtak
trafikkskilt < skilting skiltvedtak skiltplan
enveisregulert < enveiskjøring
tungbil < tungtransport
støvplage < svevestøv støvdemping
veistøv < svevestøv støvdemping
vårpuss < gatefeiing
strøsand < gatefeiing
`;
