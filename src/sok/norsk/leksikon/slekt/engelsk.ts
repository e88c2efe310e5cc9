/** English as universities, ministries and companies write it in their titles, found by who asks in Norwegian. */
export const ENGELSK = `
søknad < application
avtale < agreement
kontrakt < contract
opptak < admission
universitet < university
departement < ministry
direktorat < directorate
ambassade < embassy
invitasjon < invitation
finansiering < funding
komite < committee
rapport < report
faktura < invoice
klage < complaint
anke < appeal
forskning < research
oppnevning < appointment
avhandling < thesis dissertation
veileder < supervisor
konferanse < conference
anskaffelse < procurement
inspeksjon < inspection
politi < police
sikkerhet < security
tillatelse < permit permission
lisens < licence license
bekreftelse < confirmation
uttalelse < statement
erklæring < declaration
samtykke < consent
vurdering < assessment
evaluering < evaluation
finansieringsplan < funding
utveksling < exchange
utvekslingsavtale < agreement
samarbeid < cooperation collaboration
partnerskap < partnership
delegasjon < delegation
ansettelse < employment
lønn < salary
kommune < municipality
fylke < county
regjering < government
lov < legislation
avgjørelse < decision
forskrift < regulation
høring < consultation
innsyn < disclosure
personvern < privacy
databehandler < processor
fiskeri < fisheries
havbruk < aquaculture
energi < energy
vindkraft < windpower
klima < climate
forurensning < pollution
avfall < waste
jernbane < railway
havn < harbour
skole < school
barnehage < kindergarten
sykehus < hospital
helse < health
lege < physician
legemiddel < pharmaceuticals
utdanning < education
vitnemål < diploma
eksamen < exam examination
bedømmelseskomite < adjudication committee
disputas < defence defense adjudication
stipend < scholarship fellowship
tilskudd < grants
skatt < taxation
toll < customs
bolig < housing
eiendom < property
bygg < building
oppholdstillatelse < residence
statsborgerskap < citizenship
flyktning < refugee
asyl < asylum
visum < visa
arbeidstillatelse < permit
førerkort < licence license
våpen < weapons
forsvar < defence defense
beredskap < preparedness
`;
