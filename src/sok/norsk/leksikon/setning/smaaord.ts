/** Words that carry a sentence, in both written forms. They are never parts of compounds. */
export const SMAAORD = `
o ikke ikkje
o jeg eg
o meg
o du
o deg
o han
o hun ho
o ham honom
o vi me
o oss
o dere dykk dykkar
o de dei dem
o seg
o min mi mitt mine
o din di ditt dine
o sin sitt sine
o vår vårt våre
o deres deira
o hans
o hennes hennar
o en ein
o ei
o et eit
o noen nokon nokre
o noe noko
o ingen
o ingenting
o alle
o alt
o andre
o annen annan anna annet
o mange
o mye mykje
o mer meir
o mest
o flere fleire
o flest fleste
o få
o færre
o færrest
o mindre
o minst minste
o hva kva
o hvem kven
o hvor kvar kor
o hvordan korleis
o hvorfor kvifor
o hvilken hvilket hvilke
o hver hvert
o hverandre kvarandre
o når
o da då
o nå no
o så
o her
o der
o denne
o dette
o disse desse
o dit
o hit
o og
o også
o eller
o men
o for
o fra frå
o til
o av
o på
o i
o om
o med
o mot
o hos
o mellom
o gjennom
o etter
o før
o siden sidan
o under
o over
o uten utan
o ved
o innen innan
o inntil
o unntatt unnateke unnatekne unntatte
o blant
o samt
o både
o enten anten
o verken
o fordi
o derfor difor
o dersom
o hvis viss
o selv sjølv
o som
o at
o enn
o bare berre
o mens medan imens imedan
o kun
o veldig svært
o ennå enno
o alltid
o aldri
o ofte
o igjen att
o allerede allereie
o snart
o sammen saman
o hjemme heime
o ute
o inne
o oppe
o nede
o borte
o fremover framover
o videre vidare
o tilbake attende
o bak
o foran framfor
o fram frem
o ned
o opp
o inn
o ut
o bort
o rundt
o langs
o utenfor utanfor
o innenfor innanfor
o ovenfor ovanfor
o nedenfor nedanfor
o overfor
o ifølge ifølgje
o jamfør jf jfr
o vedrørende vedrørande vedr
o angående angåande ang
o inklusive
o herunder
o henholdsvis høvesvis
o umiddelbart
o eventuelt
o ja
o nei
o være vere er var vært vore vera
o bli blir ble vart blitt blei bliva verte vert vorte
o ha har hadde hatt
o kan kunne kunna
o skal skulle
o vil ville vilja
o må måtte måtta
o bør burde
o gjøre gjør gjorde gjort gjere gjer gjøres gjerast gjera
o gå går gikk gått gjekk
o stå står stod stått sto
o ta tar tok tatt teke tek tas takast
o komme kommer kom kommet kome kjem koma
o si sier sa sagt seie seier seia
o se ser sett sjå såg
o la lar lot latt
o gi gir gav gitt gje gjev gjeve ga gis gjevast gjevne gitte gjeva
o vite vet visste visst veit vita
o hete heter het heite heiter heitte
o finne finner fant funnet finn fann funne finnes finnast finst fanst fantes
o holde holder holdt halde held heldt haldne halda
o ligge ligger lå ligget liggje ligg liggja
o sitte sitter satt sittet sit sat sete sitje sitja
`;
