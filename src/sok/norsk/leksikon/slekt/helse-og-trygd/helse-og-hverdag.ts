/** More of what is said of care, illness, drugs, homes and what there is to do. */
export const HELSE_OG_HVERDAG = `
tannlege < tannbehandling
beboer < leietaker
matkort < rekvisisjon
matkupong < rekvisisjon
innvandrer < introduksjonsprogram
ukrainsk < flyktning
gummikuler < granulat
gummi < granulat
badebasseng < svømmehall svømmebasseng
utekonsert = utendørskonsert = friluftskonsert
russebuss < russetreff russefeiring
lekeplass < lekeapparat
påkjørt < påkjørsel
vepsebol < skadedyr
søndag < helligdag
sommerferie < skolerute
rehabilitering < opptrening
opptrening = gjenopptrening
opptrening < rehabilitering
kreftsyk < kreft kreftkoordinator
palliativ < lindrende
døende < palliativ lindrende
terminal < palliativ lindrende
hjemmedød < palliativ
brukerkontakt < brukermedvirkning
handikapbil < trygdebil
medisindosett < multidose
medisinutdeling < legemiddelhåndtering
medisin < legemiddelhåndtering
pleiepenger < omsorgspenger
hjemmesykepleie < helsehjelp
helsehjelp < hjemmesykepleie
sykehjemslege < tilsynslege
korttidsopphold < rehabiliteringsopphold
dagtilbud < dagaktivitetstilbud
dagsenter < dagaktivitetstilbud
eldretreff < eldresenter
ensomhet < besøkstjeneste
besøksvenn < besøkstjeneste
voldsoffer < krisesenter
krisesenter < voldsutsatt
rusavhengig < rusbehandling rusomsorg
rusmisbruk < rusbehandling rusomsorg rustjeneste
rusomsorg < rustjeneste
ettervern < rusomsorg
husbank < startlån
startlån < husbanklån
boligkø < boligtildeling venteliste
kommunebolig < boligtildeling
boligtildeling < utleiebolig
bostøtte < boutgift
gjeldsproblem < gjeldsrådgivning
økonomihjelp < gjeldsrådgivning sosialhjelp
sosialklient < sosialhjelp
arbeidstrening < arbeidsrettet kvalifiseringsprogram
arbeidsmarkedsbedrift < vekstbedrift
flyktningbarn < mindreårig
flyktningkonsulent < flyktningtjeneste
folkehelse < levevaner
røykeslutt < røykeavvenning
barnevernsvakt < akuttberedskap
`;
