/** Directorates, supervisory bodies, ombudsmen and other bodies of the state, by their short and full names and those they had before. */
export const STATEN = `
NAV = arbeids- og velferdsetaten = arbeids- og velferdsforvaltningen < arbeids- og velferdsdirektoratet
trygdekontor < NAV
sosialkontor < NAV
Aetat < NAV
POD = Politidirektoratet
!PST = Politiets sikkerhetstjeneste = Politiets tryggingsteneste
NSM = Nasjonal sikkerhetsmyndighet = Nasjonal tryggingsmyndigheit
Udir = Utdanningsdirektoratet
HKdir = Direktoratet for høyere utdanning og kompetanse = Kompetanse Norge = Diku
NOKUT = Nasjonalt organ for kvalitet i utdanningen
Statens lånekasse for utdanning < Lånekassen
Bufdir = Barne-, ungdoms- og familiedirektoratet
Bufetat = Barne-, ungdoms- og familieetaten
Helsedirektoratet = Helsedir = Hdir
Statens helsetilsyn < Helsetilsynet
FHI = Folkehelseinstituttet
Helfo = Helseøkonomiforvaltningen
NPE = Norsk pasientskadeerstatning
DMP = Direktoratet for medisinske produkter = Statens legemiddelverk = Legemiddelverket
DSA = Direktoratet for strålevern og atomsikkerhet = Statens strålevern
STAMI = Statens arbeidsmiljøinstitutt
Direktoratet for arbeidstilsynet < Arbeidstilsynet
Havtil = Havindustritilsynet = Ptil = Petroleumstilsynet
Sodir = Sokkeldirektoratet = Oljedirektoratet
NVE = Norges vassdrags- og energidirektorat
RME = Reguleringsmyndigheten for energi
DMF = Direktoratet for mineralforvaltning < Bergvesenet
NGU = Norges geologiske undersøkelse
Mdir = Miljødirektoratet = Klif = Klima- og forurensningsdirektoratet < Statens forurensningstilsyn = Direktoratet for naturforvaltning
!SNO = Statens naturoppsyn
Statens kartverk < Kartverket
Ldir = Landbruksdirektoratet = Statens landbruksforvaltning
Fdir = Fiskeridirektoratet
Sdir = Sjøfartsdirektoratet
SVV = Statens vegvesen = vegvesenet
Bane NOR = Jernbaneverket
Jdir = Jernbanedirektoratet
SJT = Statens jernbanetilsyn
SHK = Statens havarikommisjon
DSB = Direktoratet for samfunnssikkerhet og beredskap = Direktoratet for samfunnstryggleik og beredskap
DiBK = Direktoratet for byggkvalitet = Statens bygningstekniske etat
DFØ = Direktoratet for forvaltning og økonomistyring = Senter for statlig økonomistyring
Digdir = Digitaliseringsdirektoratet = Difi = Direktoratet for forvaltning og IKT
DSS = Departementenes sikkerhets- og serviceorganisasjon
NKOM = Nasjonal kommunikasjonsmyndighet = Post- og teletilsynet
SSB = Statistisk sentralbyrå
Brreg = Brønnøysundregistrene
SPK = Statens pensjonskasse
Tolletaten = Tollvesenet
ligningskontor = likningskontor < Skatteetaten
IMDi = Integrerings- og mangfoldsdirektoratet
UDI = Utlendingsdirektoratet
!UNE < Utlendingsnemnda
KDI = Kriminalomsorgsdirektoratet
SRF < Statens sivilrettsforvaltning
Lottstift = Lotteri- og stiftelsestilsynet = Lotteritilsynet
Forbrukertilsynet = Forbrukerombudet
LDO = Likestillings- og diskrimineringsombudet
Likestillings- og diskrimineringsnemnda < Diskrimineringsnemnda
Sivilombudet = Sivilombudsmannen = Stortingets ombudsmann for forvaltningen
pasient- og brukerombudet < helse- og omsorgsombudet
EOS-utvalget < kontrollutvalg for etterretnings-, overvåkings- og sikkerhetstjeneste
NIM = Norges institusjon for menneskerettigheter
Sametinget = Sámediggi = Sámedigge = Saemiedigkie
KOFA = klagenemnda for offentlige anskaffelser
ESA = EFTAs overvåkingsorgan
NRK = Norsk rikskringkasting
NIBIO = Norsk institutt for bioøkonomi
NIKU = Norsk institutt for kulturminneforskning
!NINA < Norsk institutt for naturforskning
!NIVA < Norsk institutt for vannforskning
!RA < Riksantikvaren
NTNU = Norges teknisk-naturvitenskapelige universitet
NMBU = Norges miljø- og biovitenskapelige universitet
UiO = Universitetet i Oslo
UiB = Universitetet i Bergen
UiT = Universitetet i Tromsø < Norges arktiske universitet
UiA = Universitetet i Agder
UiS = Universitetet i Stavanger
OsloMet = HiOA = Høgskolen i Oslo og Akershus
HINN = Høgskolen i Innlandet = Universitetet i Innlandet
USN = Universitetet i Sørøst-Norge
HVL = Høgskulen på Vestlandet
OUS = Oslo universitetssykehus
Ahus = Akershus universitetssykehus
!UNN < Universitetssykehuset Nord-Norge
!SUS < Stavanger universitetssjukehus
HRS = Hovedredningssentralen
!HV < Heimevernet
UP < Utrykningspolitiet
EPS < evakuerte- og pårørendesenter
IUA = interkommunalt utvalg mot akutt forurensning
stortingsmelding = Meld. St = St.meld
NOU = Norges offentlige utredninger
odelstingsproposisjon = Ot.prp
FFI = Forsvarets forskningsinstitutt
VKM = Vitenskapskomiteen for mat og miljø
PVN = Personvernnemnda
NHN = Norsk helsenett
HSØ = Helse Sør-Øst
HMN = Helse Midt-Norge
`;
