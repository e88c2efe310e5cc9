/** Those who are old, ill, poor or newly arrived, and what they get help with. */
export const HJELP_OG_PLEIE = `
gebiss < tannprotese protese
sykehjemsplass < langtidsopphold korttidsopphold heldøgnsplass heldøgnsomsorg
sykehjem < bosenter heldøgnsomsorg
gamlehjem < omsorgssenter helsehus bosenter
aldershjem < omsorgssenter helsehus bosenter
pleiehjem < omsorgssenter helsehus
korttidsplass < korttidsopphold
omsorgsbolig < heldøgnsbemannet
eldre < aldersvennlig
pensjonist < eldre
pensjonistlag = pensjonistforening
eldreomsorg < pleie sykehjem hjemmetjeneste
hjemmesykepleier < hjemmesykepleie hjemmetjeneste
hjemmetjeneste < hjemmesykepleie hjemmehjelp hjemmebasert
hjelpepleier = helsefagarbeider
pleier < helsefagarbeider sykepleier
fastlege < allmennlege
tannlege < tannhelse
legevakt < akuttberedskap
fysioterapeut < fysioterapi
ergoterapeut < ergoterapi
jordmor < svangerskapsomsorg
psykolog < psykisk
psykologhjelp < psykisk
terapeut < psykisk
mental < psykisk
angst < psykisk
depresjon < psykisk
ensom < ensomhet
ensomhet < utenforskap
selvskading < psykisk
asperger < autisme
dement < demens
senil < demens
blind < synshemmet svaksynt synshemming
svaksynt = synshemmet
døv < hørselshemmet hørselshemming
tunghørt = hørselshemmet
rullator < hjelpemiddel
trappeheis < boligtilpasning hjelpemiddel
sykeseng = pleieseng
pleieseng < hjelpemiddel
rullestolbruker < bevegelseshemmet
fallalarm < trygghetsalarm velferdsteknologi
trygghetsalarm < velferdsteknologi
velferdsteknologi = trygghetsteknologi
narkotika < cannabis hasj rusmiddel
dop < rusmiddel cannabis
narko < rusmiddel
rusmiddel < narkotika alkohol
alkoholiker < alkoholmisbruk rusmisbruk rusavhengig
rusmisbruker < rusavhengig
sprøyterom = brukerrom
sprøyte < kanyle
sprøytespiss = kanyle
fattig < fattigdom lavinntekt
fattigdom < lavinntekt levekår
matkø < matutdeling
matutdeling = matsentral
sosialbolig < kommunebolig utleiebolig
hjemløs < midlertidig
botilbud = botiltak
depositum < husleiegaranti
husleie < leieforhold leiepris
husleieøkning < leieregulering
bolighjelp < startlån bostøtte
boligsøknad < kommunebolig
innvandrer < integrering
ukrainer < ukrainsk flyktning
integrering < introduksjonsprogram inkludering
flyktning < asylsøker
asylsøker < flyktning
ventetid < saksbehandlingstid
overgrep < seksuallovbrudd
familievold < voldsutsatt
medisinfeil < legemiddelhåndtering
epidemi < smitteutbrudd pandemi
sykdom < smitte
dødsfall < død
dødsbo < arveoppgjør
kosthold < ernæring
overvekt < folkehelse
folkehelse < helsefremming helsefremmende
omsorg < pleie
transportkort < reisetilskudd
støtteperson < støttekontakt
besøksvenn < støttekontakt
dagsenter = dagtilbud = aktivitetssenter
dagsenter < dagaktivitet
knapp < trygghetsalarm
trygghetsklokke < trygghetsalarm
mormor < eldre pårørende
farmor < eldre pårørende
morfar < eldre pårørende
farfar < eldre pårørende
besteforelder < eldre pårørende
feilmedisinering = medisineringsfeil = feilmedisin = legemiddelfeil
medisinfeil < feilmedisinering
tablett < feilmedisinering legemiddelhåndtering
medisin < feilmedisinering
pille < feilmedisinering legemiddelhåndtering
matombringing < utkjøring
nattpleie < bemanning nattjeneste
fosterforelder < fosterhjem
influensa = sesonginfluensa
influensavaksine < sesonginfluensa vaksinering
koronavaksine < vaksinering korona
influensavaksine = influensasprøyte
vaksinesprøyte < vaksinering
fødsel = barnefødsel
fødsel < svangerskap
lavterskel < henvisning
gjeld < økonomirådgivning
regning < gjeldsrådgivning økonomirådgivning
betalingsproblem < gjeldsrådgivning
kredittgjeld < gjeldsrådgivning
julehjelp < bidrag
julegave < jul
julepenger < bidrag
muggleilighet < muggsopp fuktskade
muggflekk < muggsopp fuktskade
dass < toalett
do < toalett
tissing < toalett
utedo < toalett
oversetter < tolk
språkhjelp < tolk
demens < trygghetsalarm
gips < skyss
influensa < vaksinering
brukerstyrt < assistanse
assistenttime < assistanse
mathjelp < matutdeling
`;
