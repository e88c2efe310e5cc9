/** Bodies and what ails them, families and those who are close. */
export const KROPP_OG_FAMILIE = `
ne< hode n:hovud
m- arm
m< rygg
m< mage
m- hals
m albue m:olboge
m hofte f:hofte
m- nese f:nase
m- munn
n< øre = ører ørene øyre øyra
n< hår
l muskel
n skjelett
m nerve
m nyre f:nyre
n- sår
f smerte m:smerte
f hoste m:hoste
m infeksjon
m bakterie
n gebiss
m astma
n- slag
n infarkt
m lidelse f:liding
m søvn m:svevn
m angst
m depresjon
m psykose
n selvmord n:sjølvmord
l hørsel høyrsel
m brille f:brille
f amming
v1 amme
n svangerskap
m prevensjon
m dose
f bivirkning m:biverknad
f+ poliklinikk m:poliklinikk
m uførhet f:uførheit m:uførleik
m avhengighet f:avhengigheit m:avhengnad
p alkoholiker p:alkoholikar
m narkoman
m- sønn m:son = sønner sønene søner
f bestemor m:bestemor = bestemødre bestemødrer bestemødrene bestemora
m bestefar = bestefedre bestefedrene bestefedrar bestefedrane
o unger ungene ungar ungane
o besteforeldre besteforeldra besteforeldrene
o steforeldre steforeldra steforeldrene
m- kone f:kone
m ektefelle m:ektemake
p samboer p:sambuar
n samboerskap n:sambuarskap
m baby
n spedbarn n:spebarn
m tvilling
f dame m:dame
m- venn m:ven
m kamerat
m- onkel l:onkel
f tante m:tante
m fetter = fettere fetterne fetrar
f kusine m:kusine
m nevø
f niese m:niese
m slektning
f slekt
m enke f:enkje f:enke
m enkemann = enkemenn
m alderdom
m barndom
m fengsling
m trøst f:trøyst
m glede f:glede
m sorg f:sorg
m frykt f:frykt
m uro f:uro
m karantene
m ensomhet f:einsemd
l trivsel
m følelse f:kjensle
m smak
m tanke
m drøm m:draum
m vilje
m- lyst f:lyst
m lykke f:lykke
`;
