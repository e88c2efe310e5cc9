/** Kindergartens, schools, universities and research. */
export const OPPVEKST_OG_UTDANNING = `
søskenmoderasjon = søskenrabatt
barnehageopptak = barnehageinntak
barnehageopptak < hovedopptak
barnehageplass < barnehageopptak
foreldrebetaling = barnehagebetaling
barnehagepris < foreldrebetaling
barnehagelærer = førskolelærer = førskulelærar
barnepasser = dagmamma
skolekrets = inntaksområde = opptaksområde = opptakskrets = skolegrense
nærskole = bostedsskole
elevplass = skoleplass
elevtall = elevantall
klassestørrelse < gruppestørrelse
skolebytte = skoleskifte
skolerute = ferierute
skoleferie < skolerute
høstferie < skolerute
vinterferie < skolerute
skulk < skolefravær
skolevegring = skolenekting
skolevegring < skolefravær
skolefravær = elevfravær
skolenedleggelse < skolestruktur
skolebygg = skolehus
klasserom = undervisningsrom
brakkeskole = modulskole
gymsal = gymnastikksal
barneskole = barnetrinn
ungdomsskole = ungdomstrinn
privatskole = friskole
spesialundervisning = spesialpedagogikk
lærertetthet = lærernorm
læremiddel = læringsressurs
lærebok = skolebok
lærebok < læremiddel
ipad = nettbrett
datamaskin = pc
laptop < datamaskin pc
mobilforbud < mobilbruk mobilregel
mobbing < krenkelse trakassering
mobbesak < skolemiljøsak
skolemiljø = læringsmiljø = elevmiljø
leksehjelp = leksestøtte
skolemat = skolemåltid = skolelunsj = skolefrokost
skolelege < skolehelsetjeneste
helsesøster = helsesykepleier
eksamensklage = karakterklage
lærekontrakt = lærlingkontrakt
læreplass = lærlingplass
lærling < læretid lærekontrakt læreplass
fagopplæring < læreplass lærekontrakt
fagbrev = svennebrev
fagprøve = svenneprøve
fagbrev < fagprøve
etterutdanning = videreutdanning
voksenopplæring = voksenundervisning
norskopplæring = norskkurs = norskundervisning
språktest = språkprøve
skriftspråk = målform
nynorsk < målform
svømmeopplæring = svømmeundervisning
hjemmeundervisning = hjemmeskole
fjernundervisning = nettundervisning
tospråklig = flerspråklig
minoritetsspråklig = fremmedspråklig
kulturskole = musikkskole
fritidsklubb = ungdomsklubb
fritidstilbud = fritidsaktivitet
ferietilbud = ferieklubb
karriereveiledning = yrkesveiledning
studielån = utdanningslån
studiestøtte = utdanningsstøtte
semesteravgift = studieavgift
skolepenger < studieavgift
studentbolig = studenthybel = studenthjem
studentutveksling = utvekslingsopphold
doktorgrad = phd
doktorgrad < doktoravhandling disputas
masteroppgave = masteravhandling
juks = fusk
plagiat = plagiering
juks < plagiat plagiering
forskningsjuks < uredelighet
forskningsmidler = forskningsstøtte
`;
