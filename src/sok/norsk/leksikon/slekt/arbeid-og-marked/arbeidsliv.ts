/** Accidents and hours at work, those who come to work, and safe products. */
export const ARBEIDSLIV = `
arbeidsulykke = jobbulykke = yrkesulykke
arbeidsulykke < personskade arbeidsskade
arbeidsskade = yrkesskade
fallulykke < arbeidsulykke
stillas < fallsikring
kranulykke < arbeidsulykke
kran < løfteinnretning løfteutstyr
gaffeltruck = truck
truck < arbeidsutstyr
arbeidsforhold < arbeidsmiljø
gjengjeldelse = represalie
overtid = overtidsarbeid
overtid < arbeidstid arbeidstidsordning
nattarbeid < arbeidstid
søndagsarbeid < arbeidstid
skiftarbeid < turnus arbeidstid
lunsj < spisepause
minstelønn < tariffavtale lønnsvilkår
lønnstyveri < lønnsvilkår
sosialdumping < lønnsvilkår
gjestearbeider = fremmedarbeider = arbeidsinnvandrer
gjestearbeider < arbeidsinnvandring
arbeidsinnvandring = arbeidsmigrasjon
arbeidsinnvandring < oppholdstillatelse arbeidstillatelse
arbeidstillatelse < oppholdstillatelse
sesongarbeider < sesongarbeid
sesongarbeider < innkvartering
innkvartering = arbeidsbrakke
brakke < innkvartering
vikarbyrå < innleie bemanningsforetak
innleie < bemanningsforetak
svartarbeid < arbeidslivskriminalitet
arbeidslivskriminalitet = akrim
rengjøringsfirma = renholdsfirma = renholdsvirksomhet = vaskefirma
byggekort = hmskort
lederlønn = direktørlønn = sjefslønn
bonus < tilleggslønn
jobbsøker = arbeidssøker
stillingsannonse < utlysning
jobbsøknad = stillingssøknad
sykefravær < sykemelding
sykmelding < sykefravær
egenmelding < sykefravær
permittert < permittering
støyskade < yrkessykdom hørselsskade
yrkessykdom = yrkesskadesykdom
dykker < dykking dykkearbeid
sikkerhetssele < fallsikring
vernebriller < verneutstyr
hjelm < verneutstyr
verneutstyr = vernebekledning
produktkontroll < produktsikkerhet
leke < leketøy
jobbannonse < stillingsannonse utlysning
autorisasjon < lisens
bilvask < bilpleie
mannskap < sjøfolk
foreleser < førsteamanuensis universitetslektor
universitetslærer = foreleser
anleggsmaskin < gravemaskin
lærerstreik < arbeidskonflikt
permitteringslønn < permittering
slavelønn < lønnsvilkår
`;
