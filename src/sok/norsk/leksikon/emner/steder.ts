/** Places whose names look like forms of other words, and those with two written forms. */
export const STEDER = `
u- bergen
u- halden
u- skien
u- horten
u- drammen
u- hamar
u- larvik
u- moss
u- molde
u- bodø bådåddjo
u- narvik
u- voss
u- vinje
u- røros plaassje
u- oslo
u- israel
u- polen
u- lier
u- asker
u- bamble
u- porsgrunn
u- kragerø
u- risør
u- grimstad
u- arendal
u- mandal
u- farsund
u- flekkefjord
u- egersund
u- sandnes
u- stavanger
u- haugesund
u- ålesund
u- kristiansund
u- kristiansand
u- trondheim trondhjem
u- steinkjer
u- levanger
u- namsos
u- mosjøen
u- alstahaug
u- tromsø romsa romssa
u- harstad
u- hammerfest
u- alta
u- vadsø
u- kirkenes
u- nesodden
u- rælingen
u- ringerike
u- hole
u- modum
u- sigdal
u- rollag
u- tinn
u- lom
u- vågå
u- dovre
u- lesja
u- gausdal
u- ringsaker
u- løten
u- elverum
u- trysil
u- åmot
u- tynset
u- trøndelag
u- nordland
u- finnmark finnmarku finnmarkku
u- troms
u- rogaland
u- agder
u- telemark
u- vestfold
u- buskerud
u- akershus
u- østfold
u- innlandet
u- vestland
u- møre
u- romsdal
u- frogner
u- grorud
u- ullensaker
u- eidsvoll
u- nannestad
u- hurdal
u- frosta
u- selbu
u- meråker
u- rissa
u- fosen
u- lofoten
u- vesterålen
u- salten
u- helgeland
u- varanger
u- porsanger porsangu porsanggu porsanki
u- karasjok karasjohka karasjoga
u- kautokeino guovdageaidnu guovdageainnu koutokeino
u- tana deatnu deanu
u- nesseby unjarga unjargga
u- kåfjord gaivuotna gaivuona kaivuono
u- storfjord omasvuotna omasvuona
u- lavangen loabak loabaga
u- tjeldsund dielddanuorri dielddanuori
u- hamarøy habmer habmera
u- snåsa snåase
u- røyrvik raarvihke
u- hattfjelldal aarborte
`;
