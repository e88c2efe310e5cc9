/** Answers, permission, disagreement, time limits and what is bigger or less than it was, as people say it. */
export const SVAR_OG_UENIGHET = `
nei < avslag = avslått = forbud
ja < tillatelse = godkjenning = innvilgelse = samtykke = tilsagn
takke nei < avslag på tilbud = avslått tilbud
få lov = spørre om lov < tillatelse = samtykke = dispensasjon
ikke innvilget < avslag = underkjent = avslått
ikke enig = uenig < klage = innsigelse = merknad = protest
ikke fornøyd = misfornøyd < klage = misnøye
ikke betalt < manglende betaling = mislighold = betalingspåminnelse = inkasso
ikke ferdig < forsinkelse = utsatt ferdigstillelse = fremdrift = manglende ferdigattest
ikke beskjed = ikke varslet = ikke nabovarsel < manglende varsling = manglende nabovarsel = varsling
ikke plass < kapasitet = venteliste = avslag = plassmangel
ikke bestemt = ikke avgjort < under behandling = utsatt sak = foreløpig svar
følger ikke reglene < regelbrudd = brudd = avvik = overtredelse
uten lov < ulovlig = ulovlighetsoppfølging = manglende tillatelse
bygge uten tillatelse = bygd uten tillatelse < ulovlighetsoppfølging = ulovlig tiltak = ulovlig byggearbeid
bygd feil = bygget feil = følger ikke tegningene < avvik fra tillatelse = i strid med tillatelse = ulovlighetsoppfølging
trekke søknaden < trukket søknad = tilbaketrekking av søknad = trekking av søknad
trekke klagen < trukket klage = trekking av klage = frafall av klage
søke en gang til = prøve en gang til < ny søknad = fornyet søknad = fornyet behandling
utsatt frist = lengre frist = be om mer tid < fristutsettelse = fristforlengelse = utsettelse av frist
levert for sent = søkt for sent = klaget for sent < fristoversittelse = oversittet frist = avvisning av klage
fristen er ute = fristen gikk ut = fristen utløp < fristoversittelse = utløpt frist = fristbrudd
vant saken < medhold = omgjort = tas til følge
tapte saken < stadfestet = opprettholdt = ikke medhold
snudde i saken = snu i saken < omgjøring = omgjort vedtak = nytt vedtak
bot hver dag = dagbøter < tvangsmulkt
mening om planen = mene om planen = meninger om forslaget < høringsuttalelse = innspill til plan = merknad = høringsinnspill
samle underskrifter = samlet inn underskrifter < underskriftskampanje = underskriftsliste = innbyggerforslag
stemte imot = stemme imot = stemte mot < votering = protokoll = avstemning
be om møte = ønske om møte < møteforespørsel = anmodning om møte = forespørsel om møte
møte med ordføreren = snakke med ordføreren < møteforespørsel = anmodning om møte = henvendelse til ordføreren
be om hjelp < anmodning om bistand = søknad om bistand = bistand
be om penger = ber om penger < søknad om tilskudd = søknad om støtte = tilskudd
be om unntak = slippe unna < dispensasjon = fritak = unntak
kommunen lovet < tilsagn = forhåndstilsagn = avtale
føler seg overkjørt = overkjørt av kommunen < medvirkning = klage på saksbehandling = lovlighetskontroll
ingen svarer = ingen tar telefonen = komme gjennom på telefon = tak i legen < tilgjengelighet = telefontilgjengelighet = manglende svar
lang kø < venteliste = ventetid = trafikkavvikling
venter på time < ventetid = innkalling = henvisning
vente på operasjon < ventetid = fristbrudd = pasientrettigheter
rive ulovlig = pålagt å rive = tvinges til å rive < pålegg om riving = pålegg om retting = tvangsmulkt
tvinge ut = tvunget til å flytte < utkastelse = ekspropriasjon = fravikelse
ta fra oss tomta = tvinges til å selge < ekspropriasjon = grunnerverv = innløsning
kreve erstatning = krever penger for skade < erstatningskrav = krav om erstatning
betale for skaden = dekke skaden = erstatte skaden < erstatning = erstatningskrav = skadeoppgjør
ødelagt bil = ødelagt dekk < erstatningskrav = skademelding = skade på kjøretøy
ødelagt postkasse = brøytebilen ødela = knuste postkassa < brøyteskade = erstatningskrav = skademelding
slette opplysninger = fjerne navnet mitt = slettet fra nettet < sletting av personopplysninger = krav om sletting = sletting
svertet ut = strøket ut = sladdet < sladding = unntatt offentlighet = unntatt fra offentlighet
lese saken = tilgang til saken < innsyn = partsinnsyn = innsynskrav
lavere < nedsatt = redusert = reduksjon = senking = nedsettelse
høyere < økning = økt = forhøyet = heving = forhøyelse
større < utvidelse = utvidet = økning = økt
mindre < redusert = reduksjon = nedsatt = innskrenkning = nedskjæring
færre < redusert = reduksjon = nedskjæring = bortfall
billigere < redusert = reduksjon = rabatt = moderasjon = nedsatt
bredere < utvidelse = breddeutvidelse = utvidet
smalere < innsnevring = avsmalning = innsnevret
lengre < utvidet = forlengelse = forlenget = utvidelse
kortere < redusert = forkortet = innskrenket = reduksjon
strengere < skjerpet = innskjerping = skjerping = innstramming
tryggere < trafikksikkerhet = trafikksikring = sikring = sikkerhetstiltak
raskere < hurtigere = fremskyndet = effektivisering
dårligere < forverring = svekket = redusert
senere < utsatt = utsettelse = forskyvning
oftere < økt frekvens = hyppigere = frekvensøkning
`;
