/** Crime, courts, police, rescue and what guards against them. */
export const LOV_OG_VAKT = `
n drap
n ran
m tyv m:tjuv
n bedrageri
n underslag
n overgrep
f voldtekt f:valdtekt
m mistanke
m siktelse f:sikting
m tiltale
m arrest
n forhør
n avhør
n forelegg n:førelegg
f forvaring
m løslatelse f:lauslating
n åsted n:åstad
n gevær
f børse
m pistol
m ammunisjon
f smugling
f ransaking
p mekler p:meklar
n testament n:testamente
m lagmannsrett
m høyesterett m:høgsterett
f frifinnelse f:frifinning
m kjennelse
m omkostning m:omkostnad
m soning
m eksplosjon
f utpressing
m korrupsjon
f hvitvasking f:kvitvasking
m terror
m spion
m spionasje
m sabotasje
n opprør
`;
