/** What bokmål and nynorsk have different words for, where the lexicon holds both: people ask in one and archives write in the other. */
export const TO_MAALFORMER = `
anmodning = oppfordring
anmode = oppmode = oppfordre
anmelde < melde
anmeldelse < politimelding
politianmeldelse = politimelding
begjæring < krav
begjære < kreve
beskytte = verne
beskyttelse < vern
vern < beskyttelse
beslutning < avgjørelse
avgjørelse < beslutning
beslutte < vedta avgjøre
betingelse = vilkår
redegjørelse < utredning forklaring
utredning < redegjørelse
redegjøre < utrede
opprettelse < skiping
skiping < opprettelse etablering
opprette < skipe skiping
etablering < skiping oppretting
økning < øke
sikkerhet = trygghet
trygghet < trygging
sikkerhet < trygging
sikring = trygging
mulighet < høve
høve < mulighet
anledning = høve
henvendelse = forespørsel
innvending < innsigelse
innsigelse < innvending
meddelelse < melding
melding < meddelelse
dødsbo = dødsbu
konkursbo = konkursbu
bebyggelse = busetnad
bosetting < busetnad
bebygd < utbygd
bedømmelse < vurdering
bekjentgjøre < kunngjøre
bekjentgjørelse = kunngjøring
beliggenhet < plassering
belønning = påskjønning
bemyndige < fullmakt
benytte = nytte
anvende < benytte bruke
bruke < benytte
beplantning < planting
revisjonsberetning = revisjonsmelding
foranledning < årsak
foranstaltning < tiltak
forføyning < tiltak
åtgjerd < tiltak
tiltak < åtgjerd
forestilling < framsyning
forflytning < flytting
forskjellig = ulik
ulikhet < forskjell
fortolkning = tolkning
inntreffe = hende
atferd < oppførsel
opprinnelse = opphav
oppsummering < sammendrag
opptreden < framferd
påtalemyndighet = påtalemakt
tilsynsmyndighet = tilsynsmakt
utdannelse = utdanning
utelukkelse = utestenging
utestenge = utelukke
vanskelighet < vanske
løpe < springe
spise = ete
avhenting < henting
avskjerming = skjerming
avverge < hindre
overtredelse < lovbrudd regelbrudd
overensstemmelse = samsvar
pågripe = arrestere
ugild < habilitet
habilitet < ugild
inhabilitet = ugildskap
utsagn < uttalelse
sammenligning = jamføring
ekteskap < giftarmål
skilsmisse = skilsmål
separasjon < skilsmål
forlovelse = truloving
besteforeldre = besteforelder
hensiktsmessig = formålstjenlig = føremålstenleg
bostedskommune = bustadkommune
bostedsadresse = bustadadresse
bostedsattest = bustadsattest
framlegg = forslag
kunngjøring < lysing
utlysning < lysing
lysing < kunngjøring utlysning
klageadgang = klagerett
bekymringsmelding = uromelding
stemmegivning < avstemning
rett < rettighet
kjøpeavtale = kjøpsavtale
kjøpekontrakt = kjøpskontrakt
midlertidig < førebels
foreløpig < førebels
førebels < foreløpig midlertidig
høre < høyre
bosted < bustad
innflytelse = innvirkning
uavhengighet = selvstendighet
adgangskontroll = tilgangskontroll
`;
