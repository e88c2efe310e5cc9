/** Words that many others are put together of: what works, wears out and is counted, who does it, and what people gather for. */
export const I_SAMMENSETNINGER = `
n atom
n gull
n- gjennomsnitt n:gjennomsnitt
m kjerne f:kjerne
n petroleum
m finale
m protest
f celle
p arbeidsgiver p:arbeidsgivar p:arbeidsgjevar
p arbeidstaker p:arbeidstakar
n+ rådhus
m auksjon
m bagasje
m+ undervannsbåt m:undervassbåt
m cup
m ballett
n piano
n orgel ln:orgel
n slott
f+ utrykning f:utrykking
m urin
m advent
n karneval
m husflid
n+ forskudd n:forskot
m inflasjon
m solidaritet
m sjokolade
f motstand
n befal
m rakett
n panser
m- prestasjon
m soldat
m offiser
m patrulje
m tropp
m svikt
f betingelse
m topp
f blokk
n kutt
m rate
m pose
m funksjonær
f luke
m tråd
n konsept
n kompleks
n tårn
p innehaver p:innehavar
m knapp
m boikott
p utøver p:utøvar
m tilhørighet f:tilhøyrsle f:tilhøyrsel
f kurv f:korg
f bombe
m arrangør
n monopol
m instruktør
p analytiker p:analytikar
f hyppighet
p formidler p:formidlar
m forekomst m:førekomst
f legging f:legging
p megler p:meglar
m vane
p historiker p:historikar
p tekniker p:teknikar
m anstalt
m generasjon
m artist
m distribusjon
f sammenslutning f:samanslutning
f forskyvning f:forskyving
n akademi
f stigning f:stiging
m portefølje
n belegg
m klausul
m professor
n rederi n:reiarlag
m restriksjon
n utsalg n:utsal
f beholdning f:behaldning
n kvarter
m sjekk
f oppsetning f:oppsetjing
n honorar
m+ førerrett m:førarrett = førerett førarett
m kirurgi
m protese
f ombringing
f utkjøring f:utkøyring
f vifte
n nettverk
f+ gravemaskin m:gravemaskin
m+ lastebil
m+ rullebane
m+ sparkesykkel l:sparkesykkel
f+ sykestue f:sjukestove
f+ akuttmottak n:akuttmottak
m kondensator
m propell
m kompressor
m sisterne
f sjakt
f rørlegging f:røyrlegging
m gips
n pesticid
m alge
n fjærkre
`;
