/** Health and care, child welfare, benefits, homes and refugees. */
export const HELSE_OG_VELFERD = `
sykehjem = gamlehjem = gamleheim = aldershjem = pleiehjem = eldrehjem
sykehjem < omsorgssenter helsehus
sykehjemsplass = gamlehjemsplass = gamleheimsplass = institusjonsplass = langtidsplass
eldreomsorg = eldrepleie
eldrebolig = seniorbolig
eldrebolig < omsorgsbolig
eldresenter = seniorsenter
bofellesskap = bokollektiv
hjemmehjelp < hjemmetjeneste
hjemmesykepleie < hjemmetjeneste
trygghetsalarm = alarmknapp = trygghetsknapp
ledsagerbevis = ledsagerkort
omsorgsstønad = omsorgslønn
støttekontakt = fritidskontakt
matombringing = matlevering = middagsombringing
legesenter = legekontor
doktor < lege
legehjemmel = fastlegehjemmel
fastlege < legehjemmel
tannlege < tannhelsetjeneste tannklinikk
ambulanse = sykebil
pasientreise = pasienttransport = syketransport
venteliste = ventekø
helsekø < ventetid venteliste
feilbehandling = behandlingsfeil
feilbehandling < pasientskade
medikament = legemiddel
medisin < legemiddel medikament
vaksinering = vaksinasjon
vaksine < vaksinering vaksinasjon
korona = covid
pandemi < korona covid
svangerskap = graviditet
gravid < svangerskap graviditet
fødeavdeling = fødestue
fødested < fødestue fødeavdeling
abort = svangerskapsavbrudd
rusmisbruk = rusmiddelmisbruk = rusavhengighet
narkoman < rusmisbruk rusavhengig
dop < narkotika
narko < narkotika
alkoholmisbruk = alkoholisme
psykiatri < psykisk
psykisk < psykiatri
selvmord = suicid
tvangsinnleggelse = tvangsinnlegging
alzheimer < demens
utviklingshemmet < utviklingshemming
funksjonshemming = funksjonsnedsettelse
fosterhjem = fosterforeldre = fosterfamilie
fosterhjem < beredskapshjem
barnevernsmelding < bekymringsmelding
barnevernsnemnd = fylkesnemnd
barnefordeling = foreldretvist
samlivsbrudd = samlivsbrot
skilsmisse < samlivsbrudd samlivsbrot separasjon
vigsel = vielse = bryllup
verge = formynder
umyndiggjøring < vergemål
sosialhjelp = sosialstønad
sosialhjelp < livsopphold
sosialkontor = sosialtjeneste
uføretrygd = uførepensjon = uførestønad
arbeidsledig = arbeidsløs
arbeidsledighet = arbeidsløshet
arbeidsledighet < arbeidsløyse
arbeidsløyse < arbeidsledighet
sykepenger = sykelønn
foreldrepenger = fødselspenger
foreldrepermisjon = fødselspermisjon
pappapermisjon < foreldrepermisjon
gjeldsrådgivning = økonomirådgivning
bostøtte = husleiestøtte
husleie = boligleie
boliglån < startlån
kommunebolig < utleiebolig
hjemløs = bostedsløs = bustadlaus = husløs = uteligger
nødbolig = akuttbolig
utkastelse = utkasting = fravikelse
asylmottak = asylsøkermottak = flyktningmottak
introduksjonsprogram = introduksjonsordning = introprogram
familiegjenforening = familieinnvandring
utvisning = utvising
deportasjon < utvisning utvising
psykiatrisk < psykisk
assistent < assistanse
narkotika < rus rusmisbruk
narkoman < rus
stoffmisbruk < rusmisbruk narkotika rus
vikarlege = legevikar
vikarlege < legedekning
trygdebolig < omsorgsbolig utleiebolig
middagslevering < matombringing
matkjøring < matombringing
umyndig < vergemål
`;
