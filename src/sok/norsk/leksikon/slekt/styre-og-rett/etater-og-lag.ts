/** Offices and societies, by the names that they have and those that people gave them. */
export const ETATER_OG_LAG = `
biltilsyn = trafikkstasjon
parkvesen < parkdrift
kommunelege = kommuneoverlege
helseråd < kommuneoverlege
smittevernlege < kommuneoverlege
skolesjef < oppvekstsjef kommunalsjef
oppvekstsjef = utdanningssjef
kultursjef < kommunalsjef
kemner < skatteoppkrever skatteinnkrever
skatteoppkrever = skatteinnkrever = kommunekasserer
distriktslege < kommuneoverlege
everk < strømselskap
kraftlag < strømselskap
kirkekontor < fellesråd menighetskontor
kirkeverge < fellesråd
kirkegårdsbetjent = kirkegårdsarbeider
grunneierlag = grunneierforening
jaktlag < jaktvald storvald elgvald bestandsplan
elglag < jaktlag elgvald
elveeierlag = elveeierforening
fiskelag < elveeierlag
skytterlag = skytterklubb
velforening < grendelag grendeutvalg
grendelag = bygdelag
grendelag < velforening grendeutvalg
bydelsutvalg < grendeutvalg lokalutvalg
grendeutvalg = nærutvalg = lokalutvalg
boligsameie = eierseksjonssameie
foreldrelag < foreldreutvalg
klassekontakt = foreldrekontakt
sanitetsforening = sanitetslag
bygdekvinnelag < kvinnelag
revylag = revygruppe
teaterlag = teatergruppe = amatørteater
skolekorps = musikkorps
motorklubb = bilklubb
rideklubb = rytterklubb
seilforening = seilklubb
`;
