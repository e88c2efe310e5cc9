/** What people say in several words of what went wrong, what was broken, and who must pay. */
export const KRITIKK_OG_KONTRAKT = `
kontrakt brutt = brutt kontrakten = brutt avtalen = brudd på kontrakt = brudd på avtale < heving av kontrakt = kontraktsbrudd = mislighold = oppsigelse av avtale
klage på anbud = tapte anbudet = urettferdig anbud = klage på innkjøp < klage på tildeling = klage på anskaffelse = midlertidig forføyning = KOFA
vant anbudet < tildeling av kontrakt = kontraktstildeling = valg av leverandør
uten anbud = kjøpt uten anbud < direkteanskaffelse = ulovlig direkte anskaffelse = unntak fra konkurranse
anbudet avlyst = avlyst anbud < avlysning av konkurranse = totalforkastelse
sendt til feil person = brev til feil person = feil mottaker < feilsending = personvernbrudd = brudd på taushetsplikt = opplysninger på avveie
bukken og havresekken < habilitet = rolleblanding
ekstra jobb < bierverv = bistilling
tapt i retten = tapte rettssaken = dømt i retten < dom = rettskraftig dom = hovedforhandling
vant i retten = vant rettssaken < dom = frifinnelse = frikjennelse
trukket for retten = gå til sak = gå til retten < søksmål = stevning = prosessvarsel
kommunen brøt loven < lovbrudd = brudd på = rettighetsklage
brøt reglene = brudd på reglene < overtredelse = lovbrudd = avvik = brudd
tilsyn fant feil = feil under tilsyn = funn ved tilsyn < avvik = lovbrudd = pålegg = tilsynsrapport
stengt av Mattilsynet = Mattilsynet stenger < omsetningsforbud = vedtak om stenging = pålegg om retting
alvorlig ulykke < alvorlig hendelse = dødsulykke = personskade
døde på jobb = døde på arbeid < dødsulykke = arbeidsulykke = dødsfall
holdt møtet lukket < lukking av møte = lukke dørene = lukkede dører
sladdet dokument = svart dokument < delvis innsyn = skjerming = sladding = unntatt offentlighet
deler av dokumentet < delvis innsyn
ansatte må gå = kutter stillinger < nedbemanning = overtallighet = bemanningsreduksjon = drøftingsmøte
avskjediget på dagen = sparket på dagen < avskjed = fratreden = sluttavtale
slått konkurs < konkursbo = konkursåpning = bobehandling = fordringsanmeldelse
leie inn = innleide folk = innleid hjelp < innleie = vikarbyrå = bemanningsforetak
koster mer enn planlagt = dyrere enn ventet = dyrere enn budsjettert < budsjettoverskridelse = merkostnad = kostnadsøkning
lønn til sjefen = sjefens lønn < lederlønn = lønnsfastsettelse = arbeidsavtale
penger fra staten = midler fra staten < statstilskudd = tildelingsbrev = statlig tilskudd = skjønnsmidler
over fristen = etter fristen < fristbrudd = fristoversittelse = fristoverskridelse
kommunen ble lurt = lurt for penger < bedrageri = svindel = misligheter = økonomisk utnyttelse
meldt til politiet = politiet etterforsker < politianmeldelse = anmeldelse = etterforskning
utrygt på jobb = utrygge ansatte < arbeidsmiljø = verneombud = vold og trusler
vold mot ansatte = vold mot lærere = slått av pasient < vold og trusler = avvik vold = voldshendelse
selge eiendom = selge bygget = salg av bygg < avhending = salg av kommunal eiendom = eiendomssalg
ikke fulgt opp = ikke rettet opp < manglende oppfølging = manglende lukking av avvik = purring
rettet feilen = rettet opp < lukking av avvik = retting = tiltaksplan
ikke penger < avslag på søknad om tilskudd = avslag på tilskudd = avslag på støtte
faren betaler ikke = barnefaren betaler ikke = betaler ikke bidrag < barnebidrag = underholdsbidrag = innkreving av bidrag = bidragsgjeld
best kvalifisert < sakkyndig vurdering = innstilling = rangering = kvalifikasjonsprinsippet
betale tilbake < tilbakebetaling = tilbakekreving = krav om tilbakebetaling
kommunen taper penger < merforbruk = underskudd = tap på krav
dyre konsulenter = penger på konsulenter < konsulentbistand = konsulenttjenester = kjøp av konsulent
mistet bevillingen = mistet skjenkebevillingen < inndragning av bevilling = inndragning av skjenkebevilling = prikktildeling
skjenke berusede = servere fulle folk = full gjest < overskjenking = skjenkekontroll = åpenbart påvirket = prikker
svart økonomi = svarte penger < skatteunndragelse = arbeidslivskriminalitet
forsvunnet dokument = dokumenter borte = mistet dokumenter < arkivsvikt = avvik = tap av dokumentasjon
få ansatte < bemanning = bemanningssituasjon = underbemanning = rekruttering
lite folk < bemanning = bemanningssituasjon = rekruttering
utover fristen < fristbrudd = fristoversittelse = fristoverskridelse
budsjettet sprakk < budsjettoverskridelse = merkostnad = kostnadsramme = merforbruk
uanmeldt kontroll = uanmeldt tilsyn = uanmeldt besøk < tilsyn = kontroll = inspeksjon
uten papirer = uten oppholdstillatelse = ulovlig i landet < arbeidstillatelse = ulovlig opphold = utvisning
ikke bo hjemme = klarer seg ikke hjemme = klarer seg ikke alene < omsorgsbolig = langtidsopphold = heldøgns omsorg
båten går sjelden = ferja går sjelden = toget går sjelden < rutetilbud = frekvens = avgang
handicap toalett = handikap toalett = HC-toalett < universelt utformet toalett = handikaptoalett = universell utforming
frosset vannrør = vannet har frosset < tining av vannledning = frosset stikkledning = vannledning
hender ikke noe < manglende oppfølging = purring = fremdrift
stoppet arbeidet = stanset arbeidet = stoppet byggingen < vedtak om stans = stansingsvedtak = byggestans
ikke innkalt = ikke fått innkalling < innkalling = møteinnkalling
hemmelig avtale < konfidensialitetsavtale = taushetserklæring = unntatt offentlighet
mangler tillatelse = ikke tillatelse = uten godkjenning = ikke godkjent < manglende godkjenning = ulovlig = ulovlighetsoppfølging = pålegg
penger på bok < disposisjonsfond = mindreforbruk
søke støtte < søknad om tilskudd = tilskudd = stønad
mistet støtten = kuttet støtten = mister tilskuddet < bortfall av tilskudd = opphør av tilskudd = reduksjon i tilskudd
ansatt venn = ansatt slektning = kone ansatt < habilitet = ansettelsessak = klage på ansettelse
hemmelig søker < søkerliste = unntatt offentlighet
slåss mot kommunen = krangler med kommunen = kamp mot kommunen < klagesak = søksmål = saksbehandlingsklage
ulovlig innkjøp = ulovlig anskaffelse = brudd på anbudsregler < ulovlig direkteanskaffelse = direkteanskaffelse = klage til KOFA
sparke ansatte = kutt i stillinger = færre ansatte < nedbemanning = stillingskutt = bemanningsreduksjon
ansatt varslet < varslingssak = kritikkverdige forhold = varsling
brudd på gdpr = gdpr brudd = brudd på personvernet < personvernbrudd = brudd på personopplysningssikkerheten = personopplysninger på avveie
lange vakter = jobber for mye < arbeidstid = arbeidstidsbestemmelser = overtid
betalt for å slutte = penger for å slutte < sluttavtale = sluttpakke = etterlønn
bytte kommune = melde seg ut av kommunen = flytte kommunegrensen < grensejustering = kommunegrense = kommunestruktur
legge inn anbud = legge inn tilbud = levere anbud = levere tilbud = gi anbud < konkurransegrunnlag = kunngjøring av konkurranse = anbudskonkurranse = anskaffelse
ansatte uttale seg = nektet å uttale seg < ytringsfrihet = lojalitetsplikt = etiske retningslinjer
etikkregler < etiske retningslinjer = etisk reglement
underbetalte ansatte = underbetalte arbeidere < sosial dumping = lønns- og arbeidsvilkår = lønnsvilkår
`;
