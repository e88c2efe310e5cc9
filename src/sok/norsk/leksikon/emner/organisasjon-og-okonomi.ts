/** Bodies, elected and employed people, money, staff, information technology. */
export const ORGANISASJON_OG_OKONOMI = `
m kommune
m fylkeskommune
f stat m:stat
n departement
n direktorat
p statsforvalter p:statsforvaltar
m fylkesmann = fylkesmenn fylkesmennene
m+ kommunedirektør m:rådmann = rådmenn rådmennene
m direktør
p leder p:leiar
f ledelse f:leiing
v1 lede = leidd leidde
m sjef
p ordfører p:ordførar
ne styre
n utvalg n:utval
m komite = komiteer komiteen komiteene komitear komiteane
f nemnd m:nemnd
f gruppe
n parti
n medlem = medlemmer medlemmene medlemmet medlemet
ne møte = møtt møtte møtes
m representant
m vara
p velger p:veljar
m avdeling f:avdeling
m enhet f:eining f:eining
m etat
n kontor = kontorer kontora
m service
m gren f:grein
m sektor
n arbeid
v1 arbeide
p arbeider p:arbeidar
ne yrke
f stilling
m vikar
n vikariat
n intervju
m cv
o ikt it
f lønn løn
f lønning f:lønning
m tillitsvalgt m:tillitsvald = tillitsvalgte tillitsvalde
n verv
n ombud n:ombod
m ferie
m pensjon
f oppsigelse f:oppseiing m:oppsigelse
n forhold n:tilhøve
m turnus
f bemanning
ne personale n:personell
m etikk
n kurs
n seminar
m konferanse
m kompetanse
m økonomi
n budsjett
m? regning f:rekning
m faktura
f fakturering
f betaling
v2 betale
f innbetaling
f utbetaling
m kostnad
v1 koste
n beløp
f krone
m million
m* skatt
f merverdiavgift m:merverdiavgift f:meirverdiavgift
n tilskudd n:tilskot
m subsidie
m refusjon
f finansiering
m investering f:investering
m rente f:rente
u gjeld = gjelden gjelda
m garanti
f inkasso m:inkasso
m bank
n legat
f stiftelse f:stifting m:stiftelse
f gave f:gåve
m sponsor
m sponsing
m pris
n anslag n:overslag
n underskudd n:underskot
n overskudd n:overskot
f sparing
v2< spare
f innsparing
m strategi
m? visjon
m divisjon
n> mål
f målsetting f:målsetjing
n formål n:føremål
f hensikt
m utvikling f:utvikling
v1 utvikle
m omstilling f:omstilling
n prosjekt = prosjekter
f generalforsamling
n år
m dag
m time
f uke f:veke
f> tid m:tid
f periode m:periode
m dato
o data dataene
f maskin
n system = systemer
m lisens
n program = programmer programmet programmene programma
n utstyr
p server m:server
f tilgang m:tilgang
f pålogging
n passord
m konto = kontoer kontoen konti
m rolle f:rolle
ne lokale
m stemme f:røyst f:stemme = røyste røysta røystar
o folkevalgt folkevald folkevalgte folkevalde
m påtale
m domstol
m tingrett
m advokat
n+ forliksråd
m lensmann = lensmenn lensmennene
f! bot = bøter bøtene
f straff m:straff
n skjønn
m helg f:helg
m innkomst
f inntekt m:inntekt
m utgift f:utgift
m kilde f:kjelde
m betydning m:betydning
f innsats m:innsats
m sats
m bistand m:bistand
n tilbakekrav
n vederlag
f kvalitet m:kvalitet
f forebygging f:førebygging
v3 forebygge førebygge førebyggje
f kriminalitet m:kriminalitet
m vold m:vald
m reise f:reise
m billett
f markering
m bakgrunn
m situasjon
n innlegg
n vertskap
m vert
m samkommune
m kontakt
m instans
m person
m klient
m kunde
m gjest
m deltaker p:deltakar
f deltakelse f:deltaking
p borger borgar
f aksje m:aksje
p aksjonær m:aksjonær
f utfordring
m løsning f:løysing
v2 løse løyse
n problem = problemer
m modell
f type m:type
m form f:form
ln eksempel ne:døme
n punkt = punkter
m> del
n tall n:tal
m statistikk
m analyse
m indikator
m bekymring
m kritikk
m ros
l trussel l:trugsel
m konflikt
n opphold n:opphald
m+ boplikt f:buplikt
n råstoff
`;
