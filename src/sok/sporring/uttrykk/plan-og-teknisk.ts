/** Plans, buildings, roads, water, environment and agriculture. «Ev.» is «eventuelt», and «ku» gives milk. */
export const PLAN_OG_TEKNISK = `
fv = fylkesvei
rv = riksvei
!EV < europavei
KV < kommunal vei
gs-vei = g/s-vei = gang- og sykkelvei = gang/sykkelvei
GSV < gang- og sykkelvei
p-plass < parkeringsplass
p-hus = parkeringshus
p-kort = parkeringskort
p-bot < parkeringsbot = kontrollsanksjon
KVU = konseptvalgutredning
ÅDT = årsdøgntrafikk
NTP = Nasjonal transportplan
RTP = regional transportplan
TS-midler < trafikksikkerhetsmidler
ROS < risiko- og sårbarhet*
ROS-analyse = risiko- og sårbarhetsanalyse
!KU < konsekvensutredning
KPA = kommuneplanens arealdel = kommuneplanen sin arealdel
KPS = kommuneplanens samfunnsdel = kommuneplanen sin samfunnsdel
KDP < kommunedelplan
reg.plan = regplan < reguleringsplan
disp < dispensasjon
LNF = LNFR = landbruks-, natur- og friluftsområde = landbruks-, natur- og friluftsformål
gbnr < gårds- og bruksnummer
BYA = bebygd areal
BTA = bruttoareal
!BRA < bruksareal
UU = universell utforming
FDV = forvaltning, drift og vedlikehold
FDVU < forvaltning, drift, vedlikehold og utvikling
SHA = sikkerhet, helse og arbeidsmiljø
!MOP = miljøoppfølgingsplan
IG = igangsettingstillatelse
byggetillatelse < tillatelse til tiltak = tillatelse til tilbygg = tillatelse til oppføring = tillatelse til bruksendring = tillatelse til enebolig = tillatelse til garasje
byggesøknad < søknad om tiltak = søknad om tillatelse til tiltak = søknad om tilbygg = søknad om oppføring = søknad om bruksendring = søknad om enebolig = søknad om garasje
MB < midlertidig brukstillatelse
FA < ferdigattest
VA < vann og avløp*
VAO < vann, avløp og overvann
!VAR < vann, avløp og renovasjon
VA-norm < vann- og avløpsnorm = vass- og avløpsnorm
PE < personekvivalenter
OV-ledning = overvannsledning
SP-ledning = spillvannsledning
SD-anlegg = sentral driftskontroll
EPC < energisparekontrakt
!GIS < geografiske informasjonssystem
BIM < bygningsinformasjonsmodell
ENØK = energiøkonomisering
VVS < varme, ventilasjon og sanitær
SMIL = spesielle miljøtiltak i jordbruket
NMSK = nærings- og miljøtiltak i skogbruket
RMP = regionalt miljøprogram
UKL = utvalgte kulturlandskap
IBU-midler = investerings- og bedriftsutviklingsmidler
varmepumpe < luft-til-luft = luft-til-vann
`;
