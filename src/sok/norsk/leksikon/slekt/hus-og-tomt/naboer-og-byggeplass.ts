/** What one sees, hears and smells of a neighbour, and what is done where something is built. */
export const NABOER_OG_BYGGEPLASS = `
utsiktstap < utsikt siktlinje
utsikt < siktlinje
skyggevirkning < solforhold
byggehøyde < mønehøyde gesimshøyde
takhøyde < mønehøyde gesimshøyde
nabokrangel < naboforhold
nabokonflikt < nabotvist naboforhold
naboplage < naboforhold nabostøy
naboproblem < naboforhold nabotvist nabostøy
byggeplass < anleggsområde riggområde
anleggsplass < anleggsområde riggområde
brakkerigg < riggområde
pæling < spunting fundamentering
festbråk < ordensforstyrrelse nabostøy
fyllebråk < ordensforstyrrelse
musikkbråk < støy
støyplage < støy
dur < lavfrekvent
høyttaler < lydanlegg lydnivå
lydanlegg = høyttaleranlegg
skytebanestøy < skytestøy skytebane
støygrense < grenseverdi
viftestøy = ventilasjonsstøy
hundelort < hundeavføring
hundeslagsmål < hundeangrep
omplassering < dyrehold
møkkalukt < gjødsellukt luktplage
grislukt < luktplage luktulempe
luktplage = luktulempe = luktsjenanse
råtten < råteskade
råte = råteskade
`;
