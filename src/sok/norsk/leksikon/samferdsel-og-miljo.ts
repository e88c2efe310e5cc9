/** Roads, transport, water, nature, climate, fire, business and agriculture. */
export const SAMFERDSEL_OG_MILJO = `
m!^ vei m:veg
m gate f:gate
m> sti m:stig
m! bru f:bro f:bru = broer broene broen broa bruer bruene bruen brua
m tunnel
n kryss
f rundkjøring f:rundkøyring
n fortau
m gang m:gong
m sykkel l:sykkel
m trafikk
f trafikksikkerhet m:trafikktryggleik f:trafikktryggleik
n trafikkuhell
m fart
m fartshump
m busslomme f:busslomme
m buss
m holdeplass m:haldeplass
f ferge f:ferje
m jernbane
f togstasjon m:togstasjon
m stasjon
m flyplass
m lufthavn f:lufthamn
f transport m:transport
m kollektivtrafikk
n kjøretøy n:køyretøy
m! bil
m drosje
f kjøring f:køyring
v2 kjøre køyre
v1 ferdes ferdast
m ferdsel
m samferdsel
f asfaltering
m asfalt
m snø
f brøyting
v1 brøyte
f strøing
n! lys n:ljos
f belysning f:belysing
m myndighet m:styresmakt f:styresmakt
f stikkrenne
f grøft = grøfter
m rør n:røyr n:rør
n rekkverk
f trase = traseer traseene
m fylkesvei m:fylkesveg
m riksvei m:riksveg
m europavei m:europaveg
m fylke n:fylke
n miljø
n klima
m fjord
n distrikt
m fødsel l:fødsel
m prestegård m:prestegard
m prest
n verft
m energi
m strøm m:straum
f forurensning f:ureining f:forureining
v1 forurense forureine = forurenset forureina
m utslipp n:utslepp n:utslipp
n søppel n:boss
f forsøpling f:forsøpling
m gjenvinning f:attvinning
f gjenvinning f:gjenvinning
f luft
m stråling f:stråling
m radon n:radon
m fisk
n fiske
m fisker p:fiskar
n fiskeri
m laks
m havbruk n:havbruk
n akvakultur m:akvakultur
f oppdrett n:oppdrett
f! jakt
m hjort m:hjort
m elg
m rådyr n:rådyr
n vilt
m ulv
m bjørn
m jerv
m gaupe f:gaupe
n rovdyr
n rovvilt
m felling f:felling
n* dyr
f dyrevelferd
m hund
f båndtvang m:bandtvang
n beite
n gjerdehold n:gjerdehald
m bonde = bønder bøndene bonden
m gjødsel f:gjødsel
n nydyrking
f dyrking
m drenering
f hogst m:hogst
n tre = trær trærne treet tres trea
m hage
m trefelling f:trefelling
f planting
m fremmedart m:framandart
m art
m brann
n brannvesen
m brannmann = brannmenn
m? redning f:redning
n tilfluktsrom
m krise f:krise
n næringsliv
m næring f:næring
n* fond
m bedrift f:bedrift
m virksomhet f:verksemd
n firma = firmaer firmaet firmaene
n forretning f:forretning
m industri
m handel
m reiseliv n:reiseliv
m turisme
m turist
f overnatting
n hotell
f camping m:camping
m servering f:servering
f skjenking
m skjenketid
m alkohol
m tobakk
n arrangement
m festival
m konsert
m kino
m kultur
n kulturhus
n kunstverk
n idrettslag
m idrett
f fritid m:fritid
m trening f:trening
n> lag
m forsamling
n grendehus
n samfunn
f grend = grender
n samfunnshus
m frivillighet f:frivilligheit
m frivilligsentral
n minnesmerke
m krig
n forsvar
m skytebane
m mast f:mast
m fiber
n bredbånd n:breiband
n nett
m måling f:måling
p måler p:målar
f støyskjerm m:støyskjerm
f drift
f drenering
m friluft
m sjøtransport
m farlei f:farlei
m molo
f marina
f flytebrygge f:flytebryggje
f motorferdsel m:motorferdsel
m snøscooter p:snøskuter p:snøscooter
n utmark f:utmark
m almenning m:ålmenning m:allmenning
m vannscooter
m!* dam m:dam = dammer dammen dammene demning
f kraft = krefter kreftene
m vind
n kjemikalie
m skadedyr n:skadedyr
`;
