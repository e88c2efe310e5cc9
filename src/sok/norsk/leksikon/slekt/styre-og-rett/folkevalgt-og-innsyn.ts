/** Those who decide and those who work for them, what is written to them, and what one may see of it. */
export const FOLKEVALGT_OG_INNSYN = `
varaordfører = viseordfører
utvalg < komite
studietur = studiereise
direktesending = strømming = nettoverføring
referat < protokoll møteprotokoll møtebok
beslutning < vedtak
avstemning = votering
avstemning < stemmegivning
valgmedarbeider = valgfunksjonær
valgkort < valgmanntall manntall
stemmerett < manntall
budsjett < økonomiplan
kommunebudsjett < økonomiplan handlingsprogram
gjeld < låneopptak
sparing < innsparing omstilling
omstilling < innsparing
kutt < nedtrekk omstilling
kameraderi < habilitet
hemmelig < taushetsbelagt fortrolig skjermet
sladding < skjerming
journalist < mediehenvendelse
avis < presse mediehenvendelse
leserbrev = leserinnlegg = debattinnlegg
brev < henvendelse
epost < henvendelse
spørsmål < forespørsel interpellasjon
interpellasjon < spørsmål
treg < saksbehandlingstid
purring < påminnelse
anke < klage
misfornøyd < klage misnøye
beklagelse = unnskyldning
erstatning < skadeoppgjør forsikringsoppgjør
kompensasjon < erstatning
feil < avvik mangel
mangel < manglende
jobbannonse < stillingsutlysning utlysningstekst
ansatt < medarbeider
arbeidstaker < ansatt medarbeider
ordførerlønn < godtgjørelse
kommunesjef = kommunalsjef
arbeidsulykke < yrkesskade
vikarbruk < innleie
konsulentbruk < konsulentbistand konsulenttjeneste
anbud < konkurransegrunnlag tilbudskonkurranse
anbudskonkurranse < anskaffelse konkurransegrunnlag
kostnadssprekk < budsjettoverskridelse kostnadsoverskridelse merforbruk
byggefirma < totalentreprenør
turnover < gjennomtrekk
gjennomtrekk < turnover
bemanningskrise < rekruttering bemanningssituasjon
personalmangel = bemanningsmangel
personalmangel < rekruttering bemanningssituasjon
lærermangel < rekruttering
legemangel < rekruttering
sykepleiermangel < rekruttering
arbeidspress = arbeidsbelastning
mistillit < tillitsbrudd
fyring < oppsigelse
lønnskrav < lønnsforhandling
lønnsslipp = lønnsslip
innbyggerundersøkelse = brukerundersøkelse
spørreundersøkelse < innbyggerundersøkelse brukerundersøkelse
meningsmåling < innbyggerundersøkelse
tips < varsling bekymringsmelding
varsler < varsling
innspill < merknad høringsuttalelse
høringssvar = høringsinnspill
høringssvar < høringsuttalelse
motstand < protest innsigelse
nedleggelse < avvikling
stenging < nedleggelse
oppstart < igangsetting
stemmested < valglokale
forhåndsstemming < valglokale
stemmeseddel < valggjennomføring
politikerlønn < godtgjørelse
møtegodtgjørelse < godtgjørelse
julebord < representasjon
munnkurv < ytringsfrihet
lojalitetsplikt < ytringsfrihet
foreldelse < fristoversittelse
stemme < folkeavstemning avstemning velger
folkeavstemning = innbyggeravstemning = folkerøsting
avstemning < folkeavstemning
legitimasjon < id
stemmerett < velger
valgurne < stemmeseddel
valgfusk < valgstyre stemmeseddel
valgrot < valgstyre stemmeseddel
valgkaos < valgstyre stemmeseddel
svoger < habilitet
slektning < svoger habilitet
kompis < habilitet
familiebånd < habilitet
utlegg < reiseregning
reiseregning < utlegg tjenestereise
utgift < utlegg kostnad
ordførerreise < tjenestereise
slutt < opphevelse ferdigstilling
opphevelse < slutt
ferdig < opphevelse
nei < innsigelse
utbygging < hyttefelt boligfelt
nedbygging < utbygging
hacke < kompromittere
epostkonto < kompromittert
svindelmail < kompromittert
`;
