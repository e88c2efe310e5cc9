/** Elections and meetings, complaints and courts, the police, and what is kept ready for bad days. */
export const POLITIKK_OG_RETT = `
statsforvalter = fylkesmann
kommunestyre = bystyre = herredsstyre
rådhus = kommunehus = herredshus
politiker < folkevalgt
kommunestyremedlem = kommunestyrerepresentant
styreleder = styreformann
nestleder = nestleiar = nestformann
politikerlønn < møtegodtgjørelse
innbyggerinitiativ = innbyggerforslag = borgerforslag
varslere < varsling
underskriftskampanje = underskriftsaksjon
folkemøte = borgermøte = innbyggermøte
folkemøte < informasjonsmøte
innspillsmøte = medvirkningsmøte
kommunevalg = lokalvalg = kommunestyrevalg
valglokale = stemmelokale
tidligstemming < forhåndsstemming
valgliste < listeforslag
kommunesammenslåing < kommunereform kommunestruktur
grenseendring = grensejustering
møteplan = møtekalender
møtebok = møteprotokoll
møtereferat < møtebok møteprotokoll
saksliste = dagsorden
sakspapir < saksframlegg saksdokument
videomøte = fjernmøte = nettmøte
innsynskrav = innsynsbegjæring = innsynssøknad = innsynsforespørsel
åpenhet = openheit
åpenhet < offentlighet meroffentlighet
postliste = postjournal
personnummer = fødselsnummer
navnebytte = navneendring
lovlighetskontroll = lovlighetsklage
klagenemnd = klageutvalg = klageorgan
klagenemnd < klageinstans
krangel < konflikt tvist
søksmål = stevning = rettssak
saksøke < søksmål stevning
rettssak < hovedforhandling
saksomkostning = sakskostnad
advokatutgift = advokatsalær = advokatkostnad = advokathonorar
dom < kjennelse
korrupsjon = bestikkelse = bestikking
protest < innsigelse
overtredelsesgebyr = lovbrotsgebyr
bot < overtredelsesgebyr lovbrotsgebyr forelegg
fartsbot < forelegg
dagbot < tvangsmulkt dagmulkt
tvangsmulkt = tvangsbot
inspeksjon < tilsyn
tilsynsrapport = kontrollrapport = inspeksjonsrapport
skjenkebevilling = alkoholbevilling
salgsbevilling < ølsalg alkoholsalg
skjenkekontroll = alkoholkontroll
skjenkeprøve < kunnskapsprøve
prikkbelastning = prikktildeling
solarium = solstudio
politiattest = vandelsattest
våpenkort = våpentillatelse = våpenlisens
elektrosjokkvåpen = strømpistol
sammenslåing = sammenslutning
kommunesammenslåing = kommunesammenslutning
lensmannskontor = politistasjon = politikontor
forbrytelse < lovbrudd
drap = mord
voldtekt < seksuallovbrudd
svindel = bedrageri
hærverk = skadeverk = vandalisme
promillekjøring = fyllekjøring
kameraovervåking = videoovervåking = overvåkingskamera
inndragning = inndraging
fange < innsatt
arrest < varetekt
arrestasjon = pågripelse
politivold < maktbruk
besøksforbud = kontaktforbud
fengsel < kriminalomsorg
radikalisering < ekstremisme
beredskapsplan = kriseplan
tilfluktsrom = bomberom
rømningsvei = nødutgang
brannvesen = brannkorps
brannmann = brannkonstabel
brannsikkerhet = brannvern = branntrygghet
branntilsyn = brannsyn = brannkontroll
brannvarsler = røykvarsler = brannalarm
bålforbud = brannforbud
nødetat = blålysetat
sprengstoff = eksplosiv
ulykke = uhell
`;
