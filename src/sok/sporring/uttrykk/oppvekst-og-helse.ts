/** School, kindergarten, child welfare, health and care. */
export const OPPVEKST_OG_HELSE = `
PPT = pedagogisk-psykologisk tjeneste = PP-tjeneste
FAU = foreldrerådets arbeidsutvalg
!FUG = foreldreutvalget for grunnopplæringen
FUB = foreldreutvalget for barnehager
SFO = skolefritidsordning = !AKS = aktivitetsskole
SMU = skolemiljøutvalg
KFU = KFAU = kommunalt foreldreutvalg
u-skole < ungdomsskole
DKS = den kulturelle skolesekken
UKM = ung kultur møtes
!SU < samarbeidsutvalg
IOP = individuell opplæringsplan
IUP = individuell utdanningsplan < individuell utviklingsplan
VGS = videregående skole < videregående
VGO = videregående opplæring
SLT < samordning av lokale kriminalitetsforebyggende tiltak
BTI = bedre tverrfaglig innsats
Statped = Statlig spesialpedagogisk tjeneste
!ASK < alternativ og supplerende kommunikasjon
BUP = barne- og ungdomspsykiatrisk poliklinikk = barne- og ungdomspsykiatri
DPS = distriktspsykiatrisk senter
BPA = brukerstyrt personlig assistanse
brukerstyrt personlig assistent < BPA
TT-kort = transporttjeneste < TT-ordning
TT-ordning = tilrettelagt transport = transporttjeneste for funksjonshemmede < TT-kort
AAP = arbeidsavklaringspenger
KVP = kvalifiseringsprogrammet
VTA = varig tilrettelagt arbeid
IPS < individuell jobbstøtte
IP < individuell plan
KAD < kommunal akutt døgn*
ØHD < øyeblikkelig hjelp døgn*
AMK = akuttmedisinsk kommunikasjonssentral
!LAR < legemiddelassistert rehabilitering
!ROP < rus og psykisk lidelse
RVTS < ressurssenter om vold, traumatisk stress og selvmordsforebygging
KORUS = kompetansesenter rus
USHT = utviklingssenter for sykehjem og hjemmetjenester
TFF < tjenester til funksjonshemmede
rehab < rehabilitering
fysio < fysioterapi*
ergo < ergoterapi*
PU < psykisk utviklingshemmede
!EMA < enslige mindreårige asylsøkere
EMF < enslige mindreårige flyktninger
IPLOS < individbasert pleie- og omsorgsstatistikk
KPR < kommunalt pasient- og brukerregister
HC-parkering < parkering for forflytningshemmede
handikapparkering = handikap-parkering < parkeringstillatelse for forflytningshemmede
HC-kort < parkeringstillatelse = parkeringskort
hjemmehjelp < praktisk bistand
omsorgslønn < omsorgsstønad
`;
