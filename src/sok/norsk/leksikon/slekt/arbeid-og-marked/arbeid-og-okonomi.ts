/** Posts and pay, what is bought, owed and paid, and what runs on a computer. */
export const ARBEID_OG_OKONOMI = `
jobb < stilling
sjef < leder
sluttavtale = sluttpakke = etterlønn
stillingsannonse = stillingsutlysning = utlysningstekst
arbeidsavtale = arbeidskontrakt = ansettelsesavtale = ansettelseskontrakt
vikar < vikariat
vikarbyrå = bemanningsbyrå
oppsagt < oppsigelse
avskjed = avskjedigelse
nedbemanning = bemanningsreduksjon
nedskjæring = innsparing = besparelse
kutt < innsparing nedskjæring
sparetiltak = innsparingstiltak
lønnsoppgjør = lønnsforhandling = tariffoppgjør
lønnsøkning = lønsauke = lønnsforhøyelse
honorar < godtgjørelse
styrehonorar = styregodtgjørelse
tillitsvalgt = tillitsmann
fagforening = arbeidstakerorganisasjon = fagforbund
streik < arbeidskonflikt arbeidsnedleggelse
vaktplan = turnusplan = vaktliste
turnus < vaktplan arbeidsplan
hjemmekontor = fjernarbeid
renhold = rengjøring = reingjering
vask < renhold rengjøring reingjering
renholder = renholdsarbeider = vaskedame = rengjører
vaktmester < driftsoperatør
avtale = kontrakt
anskaffelse = innkjøp
anbud < anskaffelse
anbudsdokument < konkurransegrunnlag
regning = faktura
purring = betalingspåminnelse
reiseregning = reiseutgift = reisekostnad
pris < takst sats gebyr betaling
prisliste < gebyrregulativ betalingsregulativ
egenandel = egenbetaling
selvangivelse = skattemelding
boligskatt < eiendomsskatt
hytteskatt < eiendomsskatt
refusjon = tilbakebetaling
støtte < tilskudd
midler < tilskudd
underskudd = merforbruk = meirforbruk
overskudd = mindreforbruk
budsjettsprekk < merforbruk meirforbruk budsjettoverskridelse
kostnadsoverskridelse = budsjettoverskridelse
årsmelding = årsrapport = årsberetning
prisstigning = prisøkning = prisauke
underslag < utroskap
garanti < kausjon
datasystem < fagsystem
programvare = software
dataangrep = nettangrep = cyberangrep = datainnbrudd = hackerangrep
hacking < dataangrep datainnbrudd
datasikkerhet = datatryggleik = informasjonssikkerhet = cybersikkerhet = cybertryggleik
personopplysning = persondata
datalekkasje < personvernbrudd
nettside = hjemmeside = nettsted = webside
skytjeneste = skyløsning
mobiltelefon = smarttelefon
mail < epost
tekstmelding = sms
innlogging = pålogging
kopimaskin = multifunksjonsmaskin
brukthandel = bruktbutikk
`;
