/** Sport, music, feasts, faith, health and the work of offices. */
export const FOLK_OG_FRITID = `
m ball
m binge
n spill n:spel
m sklie f:sklie
p skytter p:skyttar
m arena
m tribune
m garderobe
m bakke
m maraton n:maraton
n ritt
m ridning f:riding
m< stall
m golf
m tennis
m padel
m hockey
m judo
m karate
m sjakk
m bridge
p speider p:speidar
ln orkester
m dirigent
p musiker p:musikar
n instrument
m opera
m revy
m forestilling f:førestilling
m premiere
n galleri
m fotograf
m fotografi n:fotografi
m fotografering f:fotografering
n tidsskrift
m forlag n:forlag
n monument
m statue
m bauta
m fontene
m medalje
m diplom n:diplom
m stipend n:stipend
m fest
m feiring f:feiring
m parade
l fakkel
m jul f:jul
m påske f:påske
f pinse
m pub
n diskotek
m meny
m buffet
m guide
m cruise n:cruise
m pult
m tavle f:tavle
m+ læreplan
m lesing f:lesing
m matematikk
m sløyd
m screening f:screening
m dysleksi
m autisme
m vanske
m atferd f:åtferd m:adferd
m mestring f:meistring
m+ helsesykepleier p:helsesjukepleiar
p ledsager p:ledsagar
p beboer p:bebuar
l hybel
n sameie n:sameige
n asyl
m introduksjon
n visum
m dosett
m tablett
m pille f:pille
ln legemiddel
m resept
n apotek
m sprøyte f:sprøyte
m kanyle
n blod
m hjerne
n hjerte n:hjarte
m lunge f:lunge
m hud f:hud
m kropp
m kreft
m diabetes
m kols
m influensa
m korona
m hepatitt
m tuberkulose
m hygiene
m ernæring f:ernæring
m kosthold n:kosthald
m habilitering f:habilitering
m lindring f:lindring
m kiste f:kiste
n krematorium = krematorier krematoriet krematoriene krematoria
m kapell n:kapell
m prost
m biskop
m konfirmasjon
m dåp
n livssyn
m synagoge
m flagging f:flagging
m heraldikk
m presse
m krenkelse f:krenking
m trakassering f:trakassering
m rasisme
m innbrudd n:innbrot
m svindel
m overtredelse f:overtreding
n fyrverkeri
n bluss
m? øvelse f:øving
m sirene
f tilflukt
m stab
m milits
n bånd n:band
m tvang
n nivå
m dosering
m opsjon
n opphør n:opphøyr
m terminering
m oppløsning f:oppløysing
m justering f:justering
m korrigering f:korrigering
m kontrollør
m styring f:styring
m modul
m programvare f:programvare
m kode
l påkjørsel l:påkøyrsel
m kollisjon
n vrak
n kvartal
m morgen m:morgon = morgener morgner morgnene morgenar morgnar
m døgn n:døgn
f skøyte
n hjul
p fotgjenger fotgjengar
n jubileum = jubileer jubileet jubileene jubilea
n medium = medier mediene mediet media
m make
ne minne
ne menneske
n teater = teatret teatre teatrene
n universitet
p forbruker p:forbrukar
n< nød f:naud
<o sankthans
<o jonsok
n førsteønske n:fyrsteønske
m klor
m fiolin
f fele m:fele
m gitar
m trompet
f fløyte m:fløyte
m saksofon
m klarinett
m cello
`;
