/** A home, the care of those who are old, a day at school and a visit to the doctor. */
export const OMSORG_SKOLE_OG_LEGE = `
leilighetssøknad < kommunebolig
boligproblem < bostedsløs boligsosial
husleieøkning < indeksregulering
førstehjem < startlån
refinansiering < startlån
etterisolering < enøk
varmepumpe < enøk
utkastelse < tvangsfravikelse
tvangsfravikelse = fravikelsesbegjæring
nattevakt < nattjeneste nattilsyn
nattilsyn < nattjeneste
pårørendestøtte < omsorgsstønad avlastning
dagplass < dagaktivitetstilbud dagtilbud
bleie < inkontinens
inkontinens < bleie
sårstell < hjemmesykepleie
sykehjemsregning < vederlag egenbetaling oppholdsbetaling
oppholdsbetaling = vederlagsberegning
ferdigbehandlet < utskrivningsklar
besøksstopp < besøksrestriksjon
eldreboligsøknad < omsorgsbolig
omsorgsplass < omsorgsbolig heldøgnsomsorg
institusjon < sykehjem
egenandel < vederlag
trygghetspatrulje = nattpatrulje
klassedeling < gruppestørrelse klassesammensetning
klassebytte < klassesammensetning
lekse = hjemmelekse
svømmetime < svømmeopplæring
skoleassistent < assistent
barnehagestreik < streik
elevsak < aktivitetsplikt skolemiljø
elevvold < voldshendelse utagering
småbarnsavdeling = småbarnsgruppe
spesialskole < forsterket
spesialklasse < forsterket byggesteinsklasse
skolekontor < oppvekstkontor
barnehagekontor < oppvekstkontor
barnehagekø < barnehageopptak barnehagedekning
skolefrukt = frukt
standpunktklage < karakterklage
skolefoto < skolefotografering
uteskole < uteundervisning
klassebilde < skolefotografering
legeattest = legeerklæring
psykiatri < ungdomspsykiatrisk barnepsykiatrisk alderspsykiatrisk
helseattest < legeattest
legebesøk < legekonsultasjon
fastlegebytte = legebytte
legebytte < fastlegeliste
fastlegeliste = pasientliste = listelengde
legeflukt < legemangel fastlegemangel rekruttering
legeskyss < pasientreise
frikort < egenandelstak
vaksinetime < vaksinering
helsestasjon < helsesykepleier
skolefri < skolerute planleggingsdag
heldagsskole < skoledag
skolebibliotek < bibliotek
timelærer = timevikar
barselomsorg < fødetilbud
innvandrerbarn < minoritetsspråklig
hijab = hodeplagg
leirskole < klassetur
dysleksi < leseopplæring
lesevansker < dysleksi
skoleskulk < skolefravær
fraværsføring < fravær
ordensreglement = skolereglement
seksåring < skolestart
lærertetthet < lærerårsverk
lærermangel < lærerårsverk
utagerende < utagering
`;
