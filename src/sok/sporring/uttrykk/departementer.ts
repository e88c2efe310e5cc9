/** The ministries, by the names they have and those they had when older entries were written. */
export const DEPARTEMENTER = `
SMK = Statsministerens kontor = Statsministarens kontor
AID = Arbeids- og inkluderingsdepartementet = ASD = Arbeids- og sosialdepartementet
BFD = Barne- og familiedepartementet = BLD = Barne- og likestillingsdepartementet
DFD = Digitaliserings- og forvaltningsdepartementet
Energidepartementet = OED = Olje- og energidepartementet
FD = Forsvarsdepartementet
!FIN < Finansdepartementet
HOD = Helse- og omsorgsdepartementet
JD = Justis- og beredskapsdepartementet = Justisdepartementet
KDD = Kommunal- og distriktsdepartementet = KMD = Kommunal- og moderniseringsdepartementet = KRD = Kommunal- og regionaldepartementet
KLD = Klima- og miljødepartementet = Miljøverndepartementet
KUD = Kultur- og likestillingsdepartementet = Kulturdepartementet
KD = Kunnskapsdepartementet
LMD = Landbruks- og matdepartementet
NFD = Nærings- og fiskeridepartementet = NHD = Nærings- og handelsdepartementet = Fiskeri- og kystdepartementet
!SD < Samferdselsdepartementet
UD = Utenriksdepartementet
`;
