/** Those who have come to the country, work, licences to drive and to serve, and the net. */
export const NORSKKURS_OG_LOEYVER = `
norskprøve < språkprøve
statsborgerprøve = samfunnskunnskapsprøve
samfunnskunnskap < introduksjonsprogram
flyktning < fordreven
ukrainer < fordreven
asylsøker < fordreven
introkurs < introduksjonsprogram
flyktningbolig < bosetting
akuttinnkvartering < asylmottak
jobbtiltak < arbeidsmarkedstiltak tiltaksplass
strømhjelp < strømstøtte
julehjelp < sosialhjelp
nødhjelp < livsopphold
trygd < uføretrygd
sosialsøknad < sosialhjelp
jobbkø < arbeidsledighet
jobbmangel < arbeidsledighet
taximangel < drosjetilbud drosjedekning
taxipris < maksimaltakst maksimalpris
taxikonsesjon = taxiløyve
bar < skjenkested skjenkebevilling
kro = vertshus
kro < skjenkested serveringssted
diskotek = nattklubb
vinbar < skjenkested
skjenkestopp < skjenketid
overskjenking < skjenkekontroll
skjenkebrudd < skjenkekontroll inndragning
festkveld < enkeltarrangement
enkeltbevilling < enkeltanledning ambulerende
nettbrudd = fiberbrudd = internettbrudd
nettbrudd < kabelbrudd
bredbånd < fiber
internett < fiber fibernett
mobildød < mobildekning
telefonmast < basestasjon
wifi < trådløs
telefonkabel < fasttelefon kabel
telefonmast < mobilmast
flyktninghjelp < flyktningtjeneste
tvangsretur < uttransportering
norsklærer < norskopplæring
ukrainsk < fordreven
likelønn < likestillingsredegjørelse
tariffbrudd < tariffavtale
handikaptaxi < transporttjeneste
gatemat < matvogn
kebabsjappe < gatekjøkken
kaffebar < serveringssted
kafeteria < serveringssted kantine
skjenkekontrollør < skjenkekontroll
nettilgang < bredbånd
fibergraving < gravetillatelse
kabelgraving < gravetillatelse ledningsanlegg
telefonkiosk = telefonboks
mobilnett < basestasjon
papirløs < oppholdstillatelse arbeidstillatelse
`;
