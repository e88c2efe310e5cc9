/** Countries, and who and what is from there. Of a language that schools teach, only who asks for the country finds it: «tysk» is most often a lesson. */
export const LAND_OG_FOLK = `
sverige < svensk
danmark < dansk
finland < finsk
island < islandsk islending
england < engelsk
storbritannia < britisk
skottland < skotsk
irland < irsk
tyskland < tysk
frankrike < fransk
spania < spansk
italia < italiensk
portugal < portugisisk
nederland < nederlandsk
nederland < hollandsk
belgia < belgisk
sveits < sveitsisk
østerrike < østerriksk
polen < polsk
polen < polakk
litauen < litauisk
latvia < latvisk
estland < estisk
russland < russisk russer
hviterussland = belarus
belarus < belarusisk
bulgaria < bulgarsk
ungarn < ungarsk
tsjekkia < tsjekkisk
slovakia < slovakisk
serbia < serbisk
kroatia < kroatisk
bosnia < bosnisk
kosovo < kosovoalbansk
albania < albansk
hellas < gresk
tyrkia < tyrkisk
georgia < georgisk
israel < israelsk
palestina < palestinsk
palestina < gaza vestbredden
gaza < gazastripen palestinsk
syria < syrisk
syria < syrer
irak < irakisk
iran < iransk
jemen < jemenittisk
afghanistan < afghansk
afghanistan < afghaner
pakistan < pakistansk
india < indisk
kina < kinesisk kineser
taiwan < taiwansk
japan < japansk
korea < koreansk
thailand < thailandsk
vietnam < vietnamesisk
filippinene < filippinsk
eritrea < eritreisk
etiopia < etiopisk
sudan < sudansk
kongo < kongolesisk
nigeria < nigeriansk
marokko < marokkansk
egypt < egyptisk
usa < amerikansk
canada < kanadisk
mexico < meksikansk
brasil < brasiliansk
chile < chilensk
grønland < grønlandsk
færøyene < færøysk
europa < europeisk
afrika < afrikansk
asia < asiatisk
`;
