/** What stands in a house, is worn, eaten or used about it. */
export const HUS_OG_HJEM = `
n- brød
m- ost
n- smør
m kaffe m:kaffi = kaffeen
n sukker
n- mel n:mjøl
m kake f:kake
f suppe m:suppe
f pølse m:pølse
m pizza
m frokost m:frukost
m lunsj
n kjøleskap
p fryser p:frysar
m komfyr
m sofa
n teppe
m gardin n:gardin f:gardin
m pute f:pute
n håndkle n:handkle = håndkleet håndklær håndklærne handkleet handklede handklær
m såpe f:såpe
m kniv
l gaffel
m tallerken m:tallerk
m kopp
f gryte
m panne f:panne
m dukke f:dokke
n- tau
l- hammer m:hammar = hammere
f- sag
m spade
f- øks
o klær klærne klede kleda
m- sko = skoene
m jakke f:jakke
f bukse m:bukse
m kjole
m hjelm
m refleks
m hanske
f veske m:veske
m stige
m våtrom n:våtrom
m mugg
m platting
m pergola
m levegg
n boblebad
m bobil m:bubil
m takrenne f:takrenne
f renne
m- spon n:spon
m lim n:lim
p snekker p:snikkar
p elektriker p:elektrikar
p tømrer p:tømrar
m boks
m eske f:eske
m krok
m brannslange
m innboks
p leieboer p:leigebuar
n sengetøy
p støvsuger p:støvsugar
f hvitevare f:kvitevare
u- spring = springen
`;
