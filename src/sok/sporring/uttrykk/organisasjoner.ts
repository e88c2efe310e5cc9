/** Forms of organisation, societies, unions and parties. «SA» is «sa», «SV:» answers an e-mail, and «Vel» is «vel»: no name is met by those. */
export const ORGANISASJONER = `
KS = kommunesektorens organisasjon
IKS = interkommunalt selskap
KF = kommunalt foretak
FKF = fylkeskommunalt foretak
HF = helseforetak
RHF = regionalt helseforetak
SF < statsforetak
!SA < samvirkeforetak
!ENK < enkeltpersonforetak
NUF < norskregistrert utenlandsk foretak
BRL = borettslag
IL = idrettslag
!IF < idrettsforening
FK < fotballklubb
!SK < skiklubb = sportsklubb
UL < ungdomslag
JFF = jeger- og fiskerforening = jeger- og fiskeforening
NJFF = Norges Jeger- og Fiskerforbund
velforening = vellag
!VEL < velforening
Norges Bondelag < bondelaget
NBS < Norsk Bonde- og Småbrukarlag
frivilligsentral = frivillighetssentral
NIF = Norges idrettsforbund
DNT = Den Norske Turistforening
NKS = Norske Kvinners Sanitetsforening
FFO = Funksjonshemmedes Fellesorganisasjon
NFU = Norsk Forbund for Utviklingshemmede
råd for personer med funksjonsnedsettelse = råd for mennesker med nedsatt funksjonsevne = råd for funksjonshemmede
NHO = Næringslivets Hovedorganisasjon
!LO < Landsorganisasjonen
SMB < små og mellomstore bedrifter
KLP = Kommunal Landspensjonskasse
KBN = Kommunalbanken
AP < Arbeiderpartiet
FrP = Fremskrittspartiet
KrF = Kristelig Folkeparti
MDG = Miljøpartiet De Grønne
!SP < Senterpartiet
!SV < Sosialistisk Venstreparti
NSF = Norsk Sykepleierforbund
UDF = Utdanningsforbundet
NITO = Norges Ingeniør- og Teknologorganisasjon
Jehovas vitner < trossamfunn
`;
