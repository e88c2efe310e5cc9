/** Police and weapons, crime, courts and prisons, and what is collected by force. */
export const POLITI_OG_DOMSTOL = `
lensmann < politi
politimann = politibetjent
politimann < tjenesteperson
politianmeldelse < anmeldelse
innbrudd < tyveri
tyv < tyveri
slagsmål < kroppskrenkelse legemsfornærmelse
vold < kroppskrenkelse kroppsskade
knivstikking < kroppsskade drapsforsøk
overfall < kroppskrenkelse ran
blotting < seksuallovbrudd
rasisme < rasediskriminering diskriminering
hatprat = hatytring
voldsalarm = overfallsalarm
håndjern < maktmiddel
pepperspray < maktmiddel
strømpistol < maktmiddel
politihund < tjenestehund
politibil < utrykningskjøretøy
gevær < våpen
hagle < våpen
pistol < våpen
softgun < våpenetterligning
ammunisjon = patron
våpenkort < ervervstillatelse våpensøknad
skytebane < skytefelt
demonstrasjon < markering protestmarkering
opptøy < ordensforstyrrelse
pass < reisedokument
råkjøring = fartsovertredelse = hastighetsovertredelse = fartsoverskridelse
fartsbot < fartsovertredelse hastighetsovertredelse
promille < ruspåvirket alkoholpåvirket
promillekjøring < ruskjøring
hasj < narkotika cannabis
kokain < narkotika
amfetamin < narkotika
heroin < narkotika
savnet < leteaksjon savnetsak
leteaksjon < redningsaksjon
voldsoffer = voldsutsatt
voldsoffererstatning = voldserstatning
voldsoffer < fornærmet voldserstatning
politiklage < spesialenhet
domstol < tingrett lagmannsrett
byrett < tingrett
meddommer = lekdommer = domsmann
advokat < prosessfullmektig
namsmann = namsfogd
namsmann < tvangsfullbyrdelse utleggstrekk
inkasso < inndrivelse innkreving
inkassobyrå = inkassoforetak = inkassoselskap
tvangssalg = tvangsauksjon
lønnstrekk < utleggstrekk
konkurs < konkursbo bobehandling
arv < dødsbo skifteattest
arveoppgjør = dødsboskifte
glattcelle = sikkerhetscelle
isolat < utelukkelse sikkerhetscelle
isolasjon < utelukkelse
straffedømt = domfelt
fange < domfelt
fengselsvakt = fengselsbetjent
fengselsstraff < straffegjennomføring
soning < straffegjennomføring
rømming < unnvikelse
rømling < unnvikelse
samfunnsstraff = samfunnstjeneste
justismord = justisfeil
justismord < gjenopptakelse gjenåpning
gjenopptakelse < gjenåpning
avlytting < kommunikasjonskontroll
razzia < ransaking
identitetstyveri = idtyveri = identitetskrenkelse
phishing = nettfisking
nettsvindel < bedrageri phishing
trafficking = menneskehandel
prostitusjon = sexkjøp
miljøkriminalitet = miljøkrim
dyrepoliti < dyrekriminalitet
tigger < tigging
dørvakt = ordensvakt
vaktselskap = vekterselskap = sikkerhetsselskap
hittegods = funnegods
avhør = forhør
overgriper < overgrep
kriminell < kriminalitet lovbrudd
lovbryter < lovbrudd kriminalitet
straffesak < tiltale siktelse
fritakelse = fritak
rifle < gevær våpen
gevær < rifle hagle
gevær = børse
rulleblad < politiattest vandelsattest strafferegister
revolver < våpen
marihuana < cannabis narkotika
cannabis < hasj marihuana
gjerningsmann = gjerningsperson
innbruddstyv < innbrudd tyveri
knivangrep < knivstikking kroppsskade
skyteepisode < skytevåpen
vandel < politiattest
passkontroll < grensekontroll
grensevakt < grensekontroll
fengselsplass = soningsplass
fengselsplass < soningskapasitet
varetektsfange = varetektsinnsatt
rustest < rusmiddeltest urinprøve
ungdomsgjeng < gjengkriminalitet
fyllearrest < arrest
straffeattest < politiattest
tingrett < domstol
dommer < domstol
tinghus < rettssted domstol
arveoppgjør < dødsbo skifteattest
dødsattest < dødsbo skifteattest
krig < beredskap totalforsvar
stridsvogn < forsvar
soldat < forsvar
politivold < maktanvendelse
fotlenke = fotfølger
fotlenke < elektronisk
deportasjon < uttransportering
skyting < våpenbruk
vakthold < vekter vaktselskap
vekter < vakthold
soningskø < soningskapasitet fengselsplass
morfin < legemiddel medisin
bodycam = kroppskamera
`;
