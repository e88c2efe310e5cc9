/** Power and its grid, oil, mines, waste and what is let out. */
export const ENERGI_OG_FORURENSNING = `
vannkraft = vannkraftverk
vannkraft < kraftverk småkraft småkraftverk
vannkraftutbygging = kraftutbygging = vassdragsutbygging
dambrudd < bruddbølge damsikkerhet
damsikkerhet < bruddbølge
kraftmagasin = vannmagasin = reguleringsmagasin
kraftmagasin < reguleringskonsesjon
reguleringsmagasin < vassdragsregulering
vindmølle < turbin
vindmøllestøy = turbinstøy
solkraftverk = solkraftanlegg = solcellepark = solpark
solcelle < solkraftanlegg solkraftverk
batterifabrikk = battericellefabrikk
batteripark = batterilager
datasenter < krafttilgang nettkapasitet
fjernvarme < varmesentral
oljefyr = oljefyring = fyringsolje
oljefyr < oljetank
strømmast = kraftmast = høyspentmast
strømmast < kraftledning
strømkabel = kraftkabel = elkabel
strømkabel < jordkabel sjøkabel
utenlandskabel < mellomlandsforbindelse overføringsforbindelse
strømselskap = kraftselskap = strømleverandør = kraftleverandør
strømselskap < nettselskap
nettselskap = netteier
strømpris < nettariff
strømregning < nettleie
strømavtale < kraftavtale
strømnett < nettkapasitet nettilknytning
nettkapasitet < nettilknytning tilknytningskø
linjerydding = kraftlinjerydding = linjehogst
elektromagnetisk < magnetfelt
eltilsyn < elsikkerhet
elektriker < elvirksomhet elinstallasjon
elsjekk = elkontroll
elsikkerhet < elulykke elkontroll
oljeplattform < petroleumsvirksomhet
oljeboring < leteboring petroleumsvirksomhet letebrønn
oljeleting < petroleumsvirksomhet leteboring
oljefelt = petroleumsfelt
olje < petroleum
gass < petroleum
gassutslipp = gasslekkasje
gasslekkasje < hydrokarbonlekkasje
raffineri < petroleumsanlegg
atomavfall < radioaktiv
atomulykke < strålevern atomberedskap
atomreaktor = forskningsreaktor = kjernereaktor
radioaktiv < stråling
gift < forgiftning
miljøgift < pfas pcb kvikksølv tungmetall
fabrikkutslipp = industriutslipp
fabrikk < industrianlegg
smelteverk < industrianlegg
røyk < luftforurensning
utslippstillatelse = forurensningstillatelse
kloakkutslipp < avløpsvann
kloakk < spillvann
lukt < luktplage
støv < støvnedfall
støvplage < støvnedfall
forurenset < grunnforurensning
deponi = avfallsdeponi
deponi < fyllmasse
dumping < deponering
gruveavfall = avgangsmasse
gruveavfall < sjødeponi
gruve < bergverk mineraluttak mineralutvinning
gruveslam < avgangsmasse sjødeponi
steinbrudd < masseuttak mineraluttak
søppelforbrenning = avfallsforbrenning
søppelforbrenning < forbrenningsanlegg
plastforsøpling = plastforurensning
mikroplast < plastforurensning
pant < pantesystem returordning panteordning
flaskepant = panteordning = pantesystem
gummigranulat < mikroplast
alge < algeoppblomstring
algeoppblomstring = algevekst
fjordbunn < sediment
bunnslam < sediment
havbunnsmineral < mineralvirksomhet
larm < støy
atomkraftverk = kjernekraftverk
mast < kraftledning basestasjon
kraftlinje < luftledning ryddegate
strømbrudd < avbruddskompensasjon leveringspålitelighet
strømavbrudd < strømbrudd avbruddskompensasjon
batterifabrikk < batteriproduksjon battericelleproduksjon
stråling < elektromagnetisk magnetfelt strålevern
vindskatt < grunnrenteskatt produksjonsavgift
strømsone = prisområde
gassrør < rørledning
oljerigg < rigg
oljefond < pensjonsfond
bensinpris < drivstoffpris
solenergi < solcelle solcelleanlegg
klimagassutslipp < klimaregnskap klimabudsjett
karbonutslipp < klimagassutslipp klimaregnskap
klimautslipp < klimaregnskap
pfas < miljøgift grunnforurensning
giftfunn < miljøgift grunnforurensning
eksos < luftforurensning luftkvalitet
illeluktende < lukt luktplage
stank < luktplage luktproblem
luktplage < luktproblem
tørrlagt < minstevannføring vannføring
strømbrudd < avbrudd bortfall
sjødeponi < gruveavgang
eternitt < asbest
mobilmast < mast
`;
