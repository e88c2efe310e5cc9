/**
 * Common verbs, which the lexicon has as small words, has not, or has another word that is written so: `lemma noun: forms`. The noun is how that
 * of «ta opp» ends, «tak»; a verb without one is only read after a prefix, «utpekt».
 */
export const VANLIGE_VERB = `
legge legging: legger legges legg la lagt lagte lagde lagd leggje leggjast
slå slåing: slår slås slo slått slåtte slåast
sette setting: setter settes sett satt satte setje set setjast
si sigelse: sier sies sa sagt sagte seie seier
ta tak: tar tas tok tatt tatte tek teke takast
gi givelse: gir gis ga gav gitt gitte gje gjev gjeve
gå gang: går gikk gått gjekk gåtte
gjøre gjøring: gjør gjøres gjorde gjort gjorte gjere gjer
holde holdelse: holder holdes holdt holdte halde held haldast
dra drag: drar dras dro dratt dratte dreg drege
skyte skyting: skyter skytes skjøt skutt skyt skote
bære bæring: bærer bæres bar båret bere ber
bryte brudd: bryter brytes brøt brutt brutte bryt brote
skjære skjæring: skjærer skjæres skar skåret skjere skjer
trekke trekking: trekker trekkes trakk trukket trekkje trekkjer trekt
fylle fylling: fyller fylles fylte fylt
stille stilling: stiller stilles stilte stilt
kalle kalling: kaller kalles kalte kalt
leie leie: leier leies leide leid leige leiger
fase fasing: faser fases faset fasa
late: later lates lot latt latte let late
komme: kommer kom kommet kjem
gripe: griper gripes grep grepet grip gripe
skride: skrider skrides skred skredet
nevne: nevner nevnes nevnte nevnt nemne nemner nemnt nemnde
hende: hender hendes hendte hendet
lyse: lyser lyses lyste lyst
peke: peker pekes pekte pekt
skylde: skylder skyldte skyldt
tale: taler tales talte talt
skrive: skriver skrives skrev skrevet skrevne
bite: biter bites bet bitt bite
by: byr bys bød bydd budt bydt
fri: frir fris fridde fridd
klage: klager klages klaget klaga
velge: velger velges valgte valgt vel valde vald
`;
