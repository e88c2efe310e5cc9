const KVARTAL = ['første', 'andre', 'tredje', 'fjerde']
  .map((nummer, i) => `Q${i + 1} = ${i + 1}. kvartal = ${nummer} kvartal`)
  .join('\n');

/** Working life, money, procurement, information technology and privacy, and the parts of a year that are reported on. */
export const ARBEID_OG_OKONOMI = `
HMS = helse, miljø og sikkerhet = helse, miljø og tryggleik
AMU = arbeidsmiljøutvalg
BHT = bedriftshelsetjeneste
HVO = hovedverneombud
HTV = hovedtillitsvalgt
FTV = fellestillitsvalgt
ATV = arbeidsplasstillitsvalgt
HTA = hovedtariffavtalen
AFP = avtalefestet pensjon
OTP = obligatorisk tjenestepensjon
IA = inkluderende arbeidsliv
!MUS < medarbeidersamtale
KST < kommunestyre
FSK < formannskap
HØP = handlings- og økonomiplan
RNB = revidert nasjonalbudsjett
ROBEK = register om betinget godkjenning og kontroll
robekliste < ROBEK
KOSTRA < kommune-stat-rapportering
MVA = merverdiavgift = moms
KPI = konsumprisindeks
spillemidler = tippemidler
skjønnsmidler = skjønnstilskudd
OU-midler < opplærings- og utviklingsmidler
OPS = offentlig-privat samarbeid
SSA < Statens standardavtaler
KGV < konkurransegjennomføringsverktøy
EHF < elektronisk handelsformat
orgnr < organisasjonsnummer = org.nr
tlf < telefon
avd < avdeling
mnd < måned
info < informasjon
admin < administrasjon
Sankt = St
KI = AI = kunstig intelligens
IKT = informasjons- og kommunikasjonsteknologi < informasjonsteknologi
GDPR = personvernforordningen
DPIA = personvernkonsekvensvurdering = vurdering av personvernkonsekvenser = personvernkonsekvensutredning
PVO = personvernombud
DPO < personvernombud
DBA < databehandleravtale
MFA = flerfaktorautentisering = multifaktorautentisering < tofaktorautentisering
!SLA < tjenestenivåavtale
RPA < robotisert prosessautomatisering
LMS < læringsplattform
${KVARTAL}
`;
