/** Farms, forests, fishing, and the animals and plants of them that natur-og-dyr.ts has not. */
export const GARD_OG_DYR = `
n- lam
n- kje = kjeet kjea
n- føll n:føl
f- søye m:søye
m- bukk
f purke m:purke
m- hane
m kalkun
n fjørfe fjærfe = fjørfeet fjærfeet
n reinsdyr
f reindrift m:reindrift
m valp m:kvalp
m kanin
m- hare
m grevling
m ekorn n:ikorn
n piggsvin
m- mink
m- mår
m- hval m:kval
m delfin
m kreps
m østers
n skjell n:skjel
m manet f:manet
m tare
f flue f:fluge m:flue
m mygg
m bie f:bie
m humle f:humle
n insekt
m larve f:larve
m hoggorm
m padde f:padde
m firfisle f:firfisle
f> lus
f- mus
m edderkopp
n pelsdyr
n kjæledyr
m- halm
m havre
m rug
m- kål
m løk m:lauk
m pære f:pære
f plomme m:plomme
m urt f:urt
n løv n:lauv
n- strå
m lyng n:lyng
m bregne f:bregne
m kvann f:kvann
m tistel l:tistel
f bjørnekjeks m:bjørnekjeks
f tromsøpalme m:tromsøpalme
m parkslirekne
f fremmedart framandart
f gjødsling
f såing
f innhøsting f:innhausting
p avløser p:avløysar
n sagbruk
m merd f:merd
p oppdretter p:oppdrettar
p jeger p:jegar = jegerar jegerane
n trål m:trål
p tråler p:trålar
m sjark m:sjark
n fiskevær
n villsvin
m skrantesjuke m:skrantesyke f:skrantesjuke
m lakselus f:lakselus
n storfe = storfeet
n småfe = småfeet
m bås
p spekkhogger p:spekkhoggar
o fulldyrket fulldyrka
o overflatedyrket overflatedyrka
f bjelle f:bjølle
f radiobjelle f:radiobjølle
`;
