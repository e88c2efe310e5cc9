/** Verbs and adjectives that titles are written with. */
export const HANDLINGER = `
v1 åpne opne = åpnet
f åpning f:opning
a åpen open = åpent åpne ope opne
v1 stenge stengje = stengt stengte
f stenging f:stengning
v1 lage = lagde lagd
v2 vise = vist viste
v2 gjelde = gjaldt gjeldt gjeld
v1 ønske ønskje = ønsket
n ønske = ønsker ønsket ønskene
v3 prøve = prøvd
v1< vente
v3 leve
v3 bo bu = bor bodde bodd budde budd
v2 føre = ført
v2< lære
f læring
v2< høre = hørt høyrer høyrast høyrt høyrd høyrde høyra høyrande
v2 tenke tenkje = tenkt
v1 true
v2 tro tru = tror trodde trudde trur
v2 mene meine
v2 foreligge føreliggje = forelå føreligg
v2 bestå = består bestod besto bestått
v2 fortsette fortsetje = fortsatt fortsatte fortsetter fortset
v2 motta = mottar mottatt mottok mottatte mottek motteke motteken mottekne
n mottak
p mottaker p:mottakar p:mottager
p avsender p:avsendar
v2 påklage = påklaget påklaga
v2 innføre
f innføring
v2 utføre
m utførelse f:utføring
v2 gjenoppta = gjenopptar gjenopptatt gjenopptatte gjenopptok gjenopptas gjenopptek gjenoppteke gjenoppteken gjenopptekne
f overføring
v2 overføre
m overtakelse f:overtaking
v1 overta = overtar overtatt overtatte overtok overtas overtek overteke overteken overtekne
f opptelling f:oppteljing
f oppfylling
v2 unnta = unntar unntatt unntatte unntok unntek unnteke unnteken unntekne
m måte f:måte
f omlegging
v1 laste
v1< hente
f henting
v1< handle
f handling
v1 ruste
v2 felle
v1< lade
v1 jakte
f opprusting f:opprustning
v1 ordne
v1 dekke dekkje = dekket dekte dekt
v2 bistå = bistår bistod bisto bistått
v2 bidra = bidrar bidratt bidrog bidro bidreg bidrege
n bidrag
v1 krysse
f kryssing
v1 skifte
n skifte
v1 love
v1< kaste
f tømming
v2< tømme tøme
v1< rydde
f rydding
v2 heve
v1 varme
m varme
f oppvarming
v2 merke
f merking
v2< male
f maling
v2 feste
v1< støtte
a offentlig offentleg
a kommunal
a fylkeskommunal
a statlig statleg
a regional
a lokal
a nasjonal
a internasjonal
a skriftlig skriftleg
a muntlig munnleg
a årlig årleg
a daglig dagleg
a ukentlig vekentleg
a tidlig tidleg
a endelig endeleg
a personlig personleg
a faglig fagleg
a vanlig vanleg
a særlig særleg
a ulovlig ulovleg
a lovlig lovleg
m lovlighet f:lovlegheit
a rettslig rettsleg
a økonomisk
a teknisk
a juridisk
a politisk
a medisinsk
a psykisk
a fysisk
a geografisk
a praktisk
a kritisk
a historisk
a elektronisk
a digital
a sosial
a spesiell
a generell
a individuell
a aktuell
a formell
a faktisk
a universell
a ny = nytt nye nyere nyare nyest nyeste
a gammel gamal gammal = gamle gamalt gammelt eldst eldste
a stor = større størst største
a liten = lita lite små vesle lille
a god = bra bedre betre best beste
a ung = yngre yngst
a lang = lengre lengst
a kort
a høy høg
a lav låg
a bred brei
a rød raud
a hvit kvit
a grønn grøn = grønt grønne grøne
a blå = blått
a svart
a gul
a grå
a fri = fritt frie
a trygg
a sikker = sikkert
a viktig
a nødvendig naudsynt
a riktig
a lik = like
a ulik
a hel heil
a halv
a billig
a rimelig rimeleg
a sen sein
a nåværende noverande
a fremtidig framtidig
a fremmed framand
a egen eigen = eget egne eige eigne
a frivillig friviljug
a uavhengig uavhengig
a tilgjengelig tilgjengeleg
a mangelfull = mangelfullt
a ansvarlig ansvarleg
a varig
a fast
a< løs laus
a tung
a lett
a sterk
a svak
a skjult
a interkommunal
a indre
a ytre
a nordre
a søndre
a østre austre
a vestre
a øvre
a nedre
a bærekraftig berekraftig
m bærekraft f:berekraft
v1< leke leike v2:leke v2:leike
v2< drive = drev drevet dreven drevne dreiv drivne
v1< skjenke skjenkje = skjenket
v2< drikke = drakk drukket drukke
v1< haste
v2< skyte skytje = skjøt skutt skutte skaut skote skoten skotne
v2< flyte = fløt flytt flaut
v1< mobbe
a< voksen vaksen = voksne vaksne voksent vakse
v1< rense reinse
v2< spise
v2< svømme symje
v1< bade
v1< feie
v1< vaske
v1< klatre
v1< hoppe
v2< føde = født fødte fødd fødde
v2< hvile kvile
v2< sove = sov sovet
v1< sanse
v1< teste
v1< sparke
v1< danse
v2< koke
v1< vekte
v2< fryse = frøs frosset frossen fraus frose frosen frosne
v1< trille
v2< vende
v2< spyle
v1< fange
v2< måle
v2< låne
v1< bore
v1< samle
v1< rulle
v1< lete leite
v1< blande
v1< bremse
v1< sveise
v3< smøre = smurt smurte
v1< pante
v2< kjøle
v2< dele
v1< arve
v1< straffe
v2< trykke trykkje
v2< regne rekne
v2< telle = talte talt
v2< spille spele
v2< henge hengje
v1< hogge hogge = hogd
v2< sette setje = satte
v2< brenne = brant brent
v2< ringe ringje
v1< koble kople
v1< lagre
v2< løfte
`;
