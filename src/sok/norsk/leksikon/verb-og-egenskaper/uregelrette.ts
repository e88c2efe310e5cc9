/** Words that change their vowel, lose one, or come from Latin: their forms are all named. */
export const UREGELRETTE = `
f- hånd hand = hender hendene hendenes
f- natt = netter nettene
m- fot = føtter føttene
f- rot = røtter røttene røter røtene
f- tang f:tong = tenger tengene
f- ku kyr = kyr kyrne
m- bror = brødre brødrene
f- søster syster = søstre søstrer systrer søstrene systrene
f- datter dotter = døtre døtrer døtrene
n- øye auge = øyne øynene augo
n- kne = knær knærne
f- tå = tær tærne
l vinkel
l himmel
l åker
ln kloster
m skulder f:skulder = skuldre skuldrene skuldrer
m- meter = metre metrene metrar metrane
n stipend = stipendium stipendiet stipendier stipendiene
n- faktum = fakta faktaene
n foto = fotoer fotoene
o bryte bryter = brøt brutt brutte
o slå slår = slått
o overskride overskrider overskrid = overskred overskredet overskredne overskreid
o inndra inndrar inndratt inndrege
o frita fritar fritatt friteke
v2 fremlegge framlegge framleggje = fremla framla fremlagt fremlagte framlagt framlagte framlagd framlagde
m- stand = stender stendene
n- ting m:ting
m- rand f:rand = render rendene
m- stang f:stong = stenger stengene
m- klo f:klo = klør klørne
m fiende = fiender
m bonde = bønder bøndene bonden
f gås = gjess gjessene gåsa gåsen gjæser gjæsene
f jordmor m:jordmor = jordmødre jordmødrer jordmødrene jordmora
m- ende
n- skap
f gulrot m:gulrot = gulrøtter gulrøttene gulrøter gulrøtene gulrota
m- not f:not = nøter nøtene nota
`;
