/** How a letter to an office begins and ends. */
const HILSEN = `
hei heisann hallo hilsen helsing mvh takk unnskyld unnskuld orsak beklager vennligst venleg venlegast
`;

/** How sure, how much and how often, and when that is no date. */
const GRAD_OG_TID = `
litt litegranne litegrann sikkert antakelig antagelig antakeleg sannsynligvis sannsynlegvis trolig truleg muligens dessverre diverre
heldigvis endelig endeleg uansett likevel allikevel ellers elles dessuten forresten liksom jo vel nok heller selvfølgelig selvsagt
sjølvsagt naturligvis plutselig plutseleg stadig stadigvekk noensinne nokosinne sjelden sjeldan iblant omsider straks akkurat særlig særleg
spesielt hvertfall iallfall ihvertfall omkring overalt hvorvidt ettersom såfremt visstnok visst temmelig ordentlig ordentleg skikkelig
skikkeleg virkelig verkeleg bra hittil etterhvert først sist sånn sånne slike slikt sånt asså lissom ikkje ikke aldri cirka ca nærmere nærare
senere seinere seinare tidligere tidlegare idag igår imorgen ifjor iår dag dager dagar uke uka uken veke veka måned måneden månad år året
lang langt stor stort store gammel gammelt gamle dyr dyrt lite nye lov lovlig lovleg tid mulig mogleg umulig umogleg nødvendig
naudsynt vanlig vanleg normalt viktig lurt sant liten urettferdig rart merkelig dumt synd
`;

/** Where, of what is asked about by its name: «bak skolen», «utenfor hos oss». */
const STED = `
dit hit hjem heim hjemme heime ute inne oppe nede borte inn ut opp ned bort fram frem tilbake attende videre vidare rundt langs gjennom
mellom under over etter før foran framfor bak utenfor utanfor innenfor innanfor inni oppi oppå uti nedi utpå blant sammen saman mot uten utan
`;

/** What joins, chooses and points. */
const PEKER = `
og eller men både enten anten verken hverken hverandre kvarandre annen annet annan anna andre egen eget egne eigen eige eigne eneste einaste
fleste ingen ingenting inkje hans vår deira slags type sak saken saka saker sakene
`;

/** What people do when they ask, think and wait, and verbs that only help another. */
const GJOEREMAAL = `
hender gjøre betyr tyder foregår føregår få komme finne finner finn ta imot gi gjev gje gå stå stemmer se ser sjå
tenker tenkjer tenke tenkt tenkte trenger treng trengte trengt behøver pleier plar pleide gidder klarer klare greier greie klarar orker orkar
håper håpar prøver prøve prøvd prøvde spørre spør spurt spurte høre hører hørte hørt høyre høyrer høyrt lese leser lest lure snakke snakker
snakka snakket prate fortelle fortell fortelje sende send sender sendt sendte skjønner skjønar forstår begynner begynt begynte byrjar byrja
bruke bruker brukar brukt brukte heter heiter la lar lot skje vite hjelpe vise bor
bestemt bestemte lovte lovet lova drive driver henger
folk penger pengar ansvar ansvaret kommunen kommuna
`;

/** Who is one's own, of whom a journal says no more than that it is somebody. */
const NAERMESTE = `
mamma pappa mammaen pappaen bestemor bestefar bestemora bestemoren bestefaren mormor morfar farmor farfar svigermor svigerfar kona kone
samboer samboeren sambuar kjæresten kjærasten sønnen sonen datteren dattera dotter dottera guttungen jentungen naboen naboens naboene naboane
`;

/** What is spoken in dialect and written so: «ka skjer», «æ vil», «korsn går det». */
const TALEMAAL = `
æ æg je jæ jei mæ dæ sæ mej dej sej dokker dåkker dokk åss ka kem ke kordan korsn kossen åssen hvorledes koffer koffor korfor kofor koss
itj itte itkje ittj kjæm kjæmt ska sku hadd kunna vess blei te e våres deres
vordan vorfor vilken vilket vilke vem kansje kanskke åsså osså nokka nokko nåkka nokken ej kæm dokkers skolle itje ikkj innkje kafor kaffor koffør nåkkå nånn nåen hainn dæm dæmm døkk dåkk ittje førr bærre væl blætt vørti jekk fækk ækkje
maa naa paa saa faa faar gaar staar naar ogsaa
`;

/**
 * What a question or another sentence is put with, and its answer seldom has: «hvor lang tid tar det å få bolig», «er det lov å fiske». Outside
 * a sentence they are what was asked for. What binds anywhere is among the words that bind.
 */
export const I_SETNING = [HILSEN, GRAD_OG_TID, STED, PEKER, GJOEREMAAL, NAERMESTE, TALEMAAL].join(' ');

/** When, in words that a title has as a date, and «gjeld» where it is no debt; they bind anywhere. `a|b` is either. */
export const TIDSUTTRYKK = `
i år|dag|går|morgen|kveld|natt|fjor|forfjor|sommer|sommar|vinter|høst|haust|vår|helga|helgen|helgene|helgane|ettermiddag|ettermiddagen
neste|forrige|førre|siste|denne|hver|kvar uke|uka|uken|veke|veka|måned|måneden|månad|månaden|dag|gang|gong|sommer|sommar|vinter|høst|haust|vår
neste|forrige|førre|siste|dette|hvert|kvart|halve år|året|halvår|skoleår
til|om|etter|før|over|denne|hele sommeren|sommaren|høsten|hausten|vinteren|våren|nyttår|jul|påske
om dagen|natten|natta|kvelden|ettermiddagen|morgenen
fra|frå nyttår|høsten|hausten|våren|sommeren
for tiden|tida
på nytt|forhånd|førehand
i det siste
hele|heile dagen|natta|natten|uka|uken|veka|året|kvelden|sommeren|sommaren|vinteren|helga|helgen
i stedet|staden for
på grunn av
det|dette|som|kva|saka|brevet gjeld
`;

/** What opens and fills a sentence, in several words; each binds in a sentence, and elsewhere says something. */
export const FYLLUTTRYKK = `
god|godt dag|morgen|kveld|aften|spørsmål
tusen|mange|på takk|forhånd
takk for svar|svaret|hjelpen|hjelpa|henvendelsen|sist|brevet|møtet
kopi|utskrift av
avgjørelsen|beslutningen|beslutninga|avgjersla|vedtaket om
en|ett|eit|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|flere|fleire|mange|noen|nokre år|måneder|månader|uker|veker|dager|dagar|ganger|gonger|minutter
gata|hagen|huset|hytta|tomta|eiendommen|eigedomen|området|nabolaget|bygda|byen vår|vårt|min|mitt|mi
ha en fin dag
stemmer|stemmar det at
er|var det sant|riktig|rett|meininga|meningen|vanlig|normalt|greit
det er sant|riktig|rett at
hva|kva|ka er grunnen|årsaken|årsaka|vitsen til|med
hva|kva slags|for
hva|kva er nytt|status|planen|planene med|for|om
noe|noko|nokke nytt|nye om|i
siste|noe nytt om|i|fra
status for|på|i|om
planen|planene|planane|planer om|for|med|til
saken|saka|sak|saker|sakene|forslaget|forslag|ideen|tanken|ønsket om
informasjon|opplysninger|opplysningar|info|detaljer om
dokumenter|dokument|dokumentene|papirer|papirene|brev|brevet|henvendelse|mail|epost om
jobben|jobb|jobber|jobbe|jobbar|arbeidet|arbeid|arbeider med
driver|driv|holder|held på med
driver|driv med
hvordan|korleis|korsn|åssen går|gjeng det med
går det an|bra
er det mulig|mogleg|lov|noen|nokon|noe
på vegne|vegner av
i forhold til
med en|ein gang|gong
til og med
av og til
til slutt
tar|tek aldri slutt
en|ein|noen|nokon gang|gong|ganger|gongar
så fort|raskt|snart som mulig|mogleg
snarest mulig|mogleg
får|få|fått|fikk tak i
tak i
de|dei|dem som bestemmer|bestemte|styrer|har|skal|vil|bestemmer
hvem|kven|kem bestemmer|bestemte|bestemt
hvem|kven|kem kan|skal|bør jeg|eg|vi|man kontakte|ringe|spørre
komme|kome i kontakt med
nabo min|vår
gutten|guten|jenta|barnet|barna|ungen|ungene|ungane|ongan|familien|mannen|mor|mora|moren|far|faren|søster|bror min|mi|mitt|mine|vår|vårt|våre|våres
ved siden av
jeg|eg|vi trenger|treng hjelp
kan|kunne dere|de|noen hjelpe|hjelpe meg|oss
lagt|legge|legger frem|fram|inn
handler|handlar om
ligger|ligg an
`;
