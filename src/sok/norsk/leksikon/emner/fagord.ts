/** Words of trades: the sea, water and soil, crafts, sport, technology and the law. */
export const FAGORD = `
m lokalitet
m autorisasjon
m reservasjon
m avskjed
m delegasjon
f delegering
f mulkt
m pensjonist
n samvirke
f innsikt
m skorstein m:skorstein
n oppsyn
f avløsning f:avløysing
m slukking f:slukking
v1< slukke sløkkje slokke sløkke = slukt slukte slokt slokte sløkt sløkte
f alpin
n blad
m musikk
f kunst
n håndverk n:handverk
m tønne f:tønne
n drivstoff
n hydrogen
m installasjon
n inventar
m app
m signatur
n innskudd n:innskot
n fengsel = fengsler fengslene fengslet
f oppgradering
f renovering
m arkeologi
f utgraving f:utgravning
n? funn
m kulvert
f skjæring f:skjering
f fylling
m flis f:flis
m bark m:bork
m? pellet m:pellets
n brensel = brensler brenslene brensla
m? partikkel l:partikkel
n habitat
m sump
m? smolt
n? yngel
n garn
f fortøyning f:fortøying
f flyting
m regatta
f turnering
f skyting
f bryting
f roing
m kajakk
m kano
m volleyball
m basket
v1< parkere = parkert parkerte
v1< sykle
v1< slakte
v1< seile segle v2:seile
v1< padle
v1< strikke
v2< veve
v2< røyke røykje
v2< kopiere
v1< snekre snikre
v1< gjødsle
v1< dyrke
v1< høste hauste
v1< losse
v1< stelle
v2< knuse
m gransking f:gransking
f utlevering
f innlevering
f omdisponering
f disponering
f avvikling
f fornyelse f:fornying
f innkreving f:innkrevjing
f avregning f:avrekning
f tilbakebetaling
f skjerming
f lagring
f montering
f demontering
m verifikasjon
f dimensjonering
f prosjektering
f utforming
m fusjon
p utleier p:utleigar
`;
