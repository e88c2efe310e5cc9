/** Roads, transport, water, nature, climate, fire, business and agriculture. */
export const SAMFERDSEL_OG_MILJO = `
m!^ vei m:veg = vn vgn
m gate f:gate = gt
m> sti m:stig
m! bru f:bro f:bru = broer broene broen broa bruer bruene bruen brua
m tunnel
n kryss
f rundkjøring f:rundkøyring
n fortau
m gang m:gong
m sykkel l:sykkel
m trafikk
n uhell
m fart
m hump
m dump
p demper p:dempar
m lomme f:lomme
m buss
m holdeplass m:haldeplass
f ferge f:ferje
m jernbane m:jarnbane
n! tog
m stasjon
m flyplass
f lufthavn lufthamn
f transport m:transport
n kjøretøy n:køyretøy
m! bil
m drosje
f kjøring f:køyring
v2 kjøre køyre = køyrde køyrd
v1 ferdes ferdast
l ferdsel f:ferdsle
l samferdsel
f asfaltering
m asfalt
m! snø m:sne
f brøyting
f måking f:moking
v1< brøyte
f strøing
n! lys n:ljos
f belysning f:belysing
m myndighet f:styresmakt n:mynde
f stikkrenne
f grøft = grøfter
n!? rør n:røyr
n rekkverk
f trase = traseen traseer traseene trasear traseane
ne fylke
n miljø
n klima
m fjord
n distrikt
l fødsel
m prestegård m:prestegard
m prest
n verft
m energi
m strøm m:straum
f forurensning f:forureining f:ureining
v1 forurense forureine ureine = forurenset forureina ureina
n utslipp n:utslepp
f søppel n:søppel n:boss = søpla søppelen søpler søplene
f forsøpling f:forsøpling
f gjenvinning f:gjenvinning
f luft
m stråling f:stråling
n radon
m fisk
ne fiske
p fisker p:fiskar
ne fiskeri
m* laks
n havbruk
m akvakultur
n oppdrett
f! jakt
m* hjort
m elg
n rådyr
n vilt
m* ulv
m* bjørn
m jerv
m gaupe f:gaupe
n rovdyr
n rovvilt
m felling f:felling
n!* dyr
m* hund
ne beite
n gjerdehold n:gjerdehald
m gjødsel f:gjødsel = gjødsla gjødslene
f dyrking
m drenering
f hogst m:hogst
n< tre = trær trærne treet tres trea
m hage
f planting
f art
m brann
n> vesen
m? redning f:redning
n+ tilfluktsrom
m krise f:krise
n+ næringsliv
m næring f:næring
n^ fond
m bedrift f:bedrift
m virksomhet f:verksemd
n firma = firmaer firmaet firmaene
f forretning
m industri
m handel
n reiseliv
m turisme
m turist
f overnatting
n hotell
f camping m:camping
m servering f:servering
f skjenking
m alkohol
m tobakk
n arrangement
m festival
m konsert
m kino
m kultur
n verk
m idrett
f fritid m:fritid
m trening f:trening
n> lag
m forsamling
n samfunn
f* grend = grender
m frivillighet f:frivilligheit
m sentral
ne minnesmerke
m krig
n forsvar
m mast f:mast
l fiber m:fiber
n bredbånd n:breiband
n nett
m måling f:måling
p måler p:målar
m skjerm
f drift
m friluft
m farlei f:farlei
m molo
f marina
m+ snøscooter snøskuter p:snøskuter p:snøscooter
m scooter skuter p:skuter p:scooter
f utmark
m allmenning m:almenning m:ålmenning
m vannscooter
u! dam m:demning = dammer dammen dammene dammar dammane
f kraft = krefter kreftene
m vind
ne kjemikalie = kjemikalium kjemikalier kjemikaliene kjemikalien kjemikaliar kjemikaliane
`;
