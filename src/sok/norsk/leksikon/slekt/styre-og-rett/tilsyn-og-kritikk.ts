/** What is found wrong, kept back, told of and brought to court: what the press looks for. */
export const TILSYN_OG_KRITIKK = `
bot < tvangsmulkt dagmulkt
mulkt < overtredelsesgebyr
regelbrudd = lovbrudd = lovovertredelse
lovbrudd < overtredelse
avvik < lovbrudd
kontroll < tilsyn
kritikk < lovbrudd tilsynssak
tilrettevisning = irettesettelse
stansing < stengning
skjule < skjerming
taushetsbrudd < taushetsplikt
hemmelighet < taushetsplikt
varsling < kritikkverdig
varslingssak < kritikkverdig
varslere < kritikkverdig
ukultur < kritikkverdig ytringsklima arbeidsmiljø
fryktkultur < ytringsklima arbeidsmiljø varsling
ytringsfrihet < ytringsklima
lekkasje < taushetsplikt
sladding < unntatt
nestenulykke = nestenuhell
nestenulykke < tilløp
feilsending < personvernbrudd feilsendt
personvernbrudd < sikkerhetsbrudd uvedkommende
dataangrep < sikkerhetsbrudd
sikkerhetsbrudd < sikkerhetshendelse datainnbrudd
uvedkommende < personvernbrudd
dobbeltrolle < habilitet rolleblanding
rolleblanding < habilitet
nepotisme < habilitet
egeninteresse < habilitet
bijobb = bistilling = bierverv = ekstrajobb = biverv = sidegjøremål
aksjepost < eierinteresse
korrupsjon < mislighet
underslag < mislighet
svindel < mislighet
juks < mislighet
sluttavtale < fratredelsesavtale retrettstilling
retrettavtale = retrettstilling
gransking < forvaltningsrevisjon
etterforskning < straffesak siktelse
påtale < tiltale siktelse
politisak < anmeldelse straffesak etterforskning
politianmeldelse < påtale
søksmål < prosessvarsel prosesskriv
rettssak < tingrett lagmannsrett prosesskriv
ankesak < lagmannsrett
forlik < minnelig
erstatning < oppreisning rettferdsvederlag
barnehjemsbarn < barnevernsbarn oppreisning
billighetserstatning = rettferdsvederlag
herredsrett < tingrett
sorenskriver < tingrett
advarsel < irettesettelse
sextrakassering < trakassering
metoo < trakassering
maktmisbruk = myndighetsmisbruk
hatmelding < trussel
byggeskandale < byggefeil merkostnad
feilbygg < byggefeil
forsinket < fremdriftsplan
milliardsprekk = millionsprekk
millionsprekk < budsjettoverskridelse merkostnad
millionregning < merkostnad
millionbot < overtredelsesgebyr
millionkrav < erstatningskrav
millionlønn < lederlønn
maktkamp < konflikt
uro < konflikt arbeidsmiljø
lobbyist < lobbyvirksomhet
journalføring < journalplikt arkivplikt
arkivrot < arkivplikt arkivtilsyn
innsynsnekt < innsynskrav
innsynsklage < innsynskrav
hemmeligstempling < gradering taushetsplikt
taushetsavtale = konfidensialitetsavtale
taushetsavtale < taushetserklæring
korrespondanse = brevveksling
rettsmøte < hovedforhandling
fengsling < varetekt
sikkerhetsklarering < klarering
feildiagnose < pasientskade
pasientdød < dødsfall
selvdrap < selvmord
sengekutt < sengeplass
sykehuskutt < sengeplass omstilling
korridorpasient = gangpasient
overbelegg < korridorpasient sengeplass
sengepost = sengeavdeling
helseforetak < sykehus
arbeidstidsbrudd < overtid
ekstravakt < overtid
underbemanning < bemanningssituasjon
miljøsynder < overtredelse
utslippsbrudd < utslippstillatelse
overfiske < fiskekvote
kvotejuks < fiskekvote
matjuks < matsvindel
skattesnyter < skatteunndragelse
løsrivelse < grensejustering grenseendring
korrupt < korrupsjon
snyte < unndragelse bedrageri
misbruk < overgrep
eldreskandale < tilsynssak
svikt < avvik
slurv < avvik
tabbe < avvik
underbemanning < bemanningsmangel
svarteliste < robek
snoking < snok urettmessig uberettiget
`;
