/** Benefits and pensions, those who come to the country, and families. */
export const TRYGD_OG_OPPHOLD = `
trygdesvindel < feilutbetaling bedrageri
trygdemisbruk = trygdesvindel = trygdejuks
feilutbetaling < tilbakekreving tilbakebetaling
tilbakebetaling < tilbakekreving
dagpenger < arbeidssøker
arbeidsledig < arbeidssøker dagpenger
ufør < uføretrygd uførepensjon
pensjonist < alderspensjon
enkepensjon < etterlattepensjon gjenlevende
etterlattepensjon = gjenlevendepensjon
førtidspensjon = tidligpensjon
sykepenger < sykemelding
barnebidrag < bidragssak underholdsbidrag
grunnstønad < hjelpestønad
arbeidstrening < tiltaksplass arbeidsmarkedstiltak
jobbkurs < arbeidsmarkedstiltak
lønnstilskudd < arbeidsmarkedstiltak
gjeldsordning = gjeldssanering
asylsøker < asylsøknad beskyttelse
asyl < beskyttelse
flyktning < beskyttelse
asylavslag < utlendingsnemnd
innvandrer < innvandring utlending
innvandring < utlending
oppholdstillatelse < opphold
visum < innreise
utkastelse < utvisning
utvisning < bortvisning uttransportering
uttransport < uttransportering
utsendelse < uttransportering
statsborger < statsborgerskap
statsborgerskap < statsborgerprøve
familiegjenforening < oppholdstillatelse
aupair < oppholdstillatelse
studentvisum < studietillatelse oppholdstillatelse
grensekontroll < innreise
tvangsekteskap = tvangsgifte
tvangsekteskap < æresrelatert
æresvold < æresrelatert
ekteskap < prøvingsattest
bostedsadresse < bostedsregistrering folkeregister
adresseendring < flyttemelding
flyttemelding = adressemelding
personnummer < folkeregister
utenlandsadopsjon < adopsjon
barnevernsbarn < omsorgsovertakelse
barnebortføring = barnebortførsel
navnevalg < navneendring
omskjæring < kjønnslemlestelse
kone < ektefelle
ektemann < ektefelle
ektefelle < ektepar
flyktningpass < reisebevis
utlendingspass < reisebevis
turistvisum = besøksvisum
returmottak = utreisesenter
minstepensjon < minstesats
pensjonspoeng = pensjonsopptjening
tolkehjelp = tolkebistand
dagpenger = arbeidsløshetstrygd = arbeidsledighetstrygd
underholdsbidrag < barnebidrag bidragssak
norskkurs < introduksjonsprogram
økonomirådgiver < gjeldsrådgivning økonomirådgivning
førtidspensjon < afp
adoptivbarn < adopsjon
trygdesvindel < tilbakekreving
`;
