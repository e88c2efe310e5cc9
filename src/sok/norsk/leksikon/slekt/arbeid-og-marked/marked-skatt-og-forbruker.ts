/** Customs, tax and statistics, banks and competition, and those who buy. */
export const MARKED_SKATT_OG_FORBRUKER = `
toll < tolldeklarasjon vareførsel
tollsvindel < tollovertredelse unndragelse
tollbetjent = tollinspektør
smugling < vareførsel innførsel
smugling < tollovertredelse beslag
grensehandel < innførsel
import = innførsel
eksport = utførsel
tollavgift = tollsats
fortolling = tollklarering = tolldeklarering
tollklarering < tolldeklarasjon
taxfree = tollfri
skattejuks = skattesvik = skatteunndragelse = skattesnyteri
skattesvik < tilleggsskatt unndragelse
momsjuks = momssvindel = avgiftsunndragelse
momsjuks < unndragelse bokettersyn
skattekontroll < bokettersyn
regnskapskontroll = bokettersyn = regnskapsrevisjon
straffeskatt = tilleggsskatt
formuesskatt < formue
ligning = skattefastsettelse = skatteligning
restskatt = baksmell
skattegjeld = skatterestanse
skattetrekk = forskuddstrekk
skattekort < forskuddstrekk
hvitvasking < terrorfinansiering
særavgift = punktavgift
sukkeravgift < særavgift
folketall = befolkningstall = innbyggertall = folkemengde
folketelling < folkeregister
folketall < befolkningsframskriving befolkningsutvikling
spørreundersøkelse < spørreskjema
sparebank < finansforetak
forsikringsselskap = forsikringsforetak
forsikringsselskap < finansforetak
kryptovaluta = kryptopenger = bitcoin
forbrukslån < kredittavtale kredittverdighet
kredittkort < kredittavtale
lånekrav < utlånsforskrift
kredittvurdering = kredittsjekk = kredittopplysning
innsidehandel < markedsmisbruk
aksjehandel < verdipapir
aksje < verdipapir
eiendomsmegler < eiendomsmegling
revisor < revisjonsselskap
kartell < prissamarbeid konkurransebegrensende
prissamarbeid = prisavtale
oppkjøp < foretakssammenslutning
bedriftsoppkjøp = foretakssammenslutning = fusjonssak
matvarekjede = dagligvarekjede
matvarekjede < dagligvare
kjøpsklage < reklamasjon forbrukertvist
angrerett < fjernsalg
telefonsalg < markedsføring fjernsalg
dørsalg < fjernsalg
reklame < markedsføring
reklamemail < markedsføring
spam = søppelpost
tilbudspris < førpris prismarkedsføring
lureri < villedende
nettbutikk = netthandel
nettbutikk < fjernsalg
abonnementsfelle < abonnement
influenser = influencer
influenser < markedsføring
barnestol < produktsikkerhet
batterilader < elprodukt
produktfeil < produktsikkerhet tilbakekalling
pakkereise < reisegaranti
flyforsinkelse < passasjerrettighet
inkassosalær < inkasso
enhetsregister < foretaksregister
firmanavn = foretaksnavn
postkasse < postomdeling
spam < markedsføring
banksvindel < bedrageri
minibank < kontanter kontanttjeneste
stiftelse < legat
bank < finansforetak finansinstitusjon
tollbeslag < beslag
skattegjeld < restskatt skattekrav
pendlerfradrag = reisefradrag
mobilabonnement < abonnement
støtte < tilsagn
restskatt < restanse
skattegjeld < restanse
utflyttingsskatt < formuesskatt
skatteflyktning < formuesskatt utflytting
takst < verdsetting
verdi < verdsetting
eiendomsskatt < verdsetting
boligtakst < verdsetting
hyttetakst < verdsetting eiendomsskatt
`;
