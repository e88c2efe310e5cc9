/** Animals in a neighbourhood, what is served and sold there, and what disturbs it. */
export const DYR_OG_BEVILLING = `
bjeffing = hundeglam = gjøing
bjeffing < hundehold
hundebråk < hundehold
hund < båndtvang
løshund < båndtvang hundehold
valp < hund
kennel = hundekennel = hundepensjonat
hundepose < hundeavføring
hanegal < hønsehold
rotte < gnager
mus < gnager
skjeggkre < skadedyr
maur < skadedyr
veps < skadedyr
kjempebjørnekjeks = tromsøpalme
skjenking < skjenkebevilling skjenketid skjenkested skjenkekontroll
alkohol < skjenkebevilling salgsbevilling skjenketid skjenking
øl < skjenkebevilling salgsbevilling
vin < alkohol skjenkebevilling
ølsalg < salgstid
stengetid < skjenketid åpningstid
skjenketid < åpningstid
restaurant < serveringsbevilling skjenkebevilling
kafe < serveringsbevilling
pub < skjenkebevilling serveringssted
nattklubb < skjenkested skjenkebevilling
utested < skjenkebevilling skjenketid
uteservering < fortausservering gateservering
fortauskafe < uteservering
foodtruck < matvogn torgsalg
pølsebod < gatekjøkken salgsvogn salgsbod
salgsbod = salgsvogn
torgplass = salgsplass
kiosk < utsalgssted
butikk < utsalgssted
utsalg = utsalgssted
vape < tobakk
røyk < tobakk
aldersgrense < alderskontroll
hotell < overnattingsvirksomhet
frisør < hygienetilsyn
tatovering < hygienetilsyn
solarium < hygienetilsyn
tatovør = tatoveringsstudio
bråk < ordensforstyrrelse
husbråk < nabostøy
nabobråk < støy
utrygg < utrygghet trygghet
utrygghet < trygghet
tyveri < innbrudd
ruteknusing < hærverk skadeverk
hærverk < ruteknusing
fest < arrangement
hundebitt < avliving
pølsevogn = pølsebod
pølsebod < torghandel
neglesalong < hudpleie hygienetilsyn
tatovør < hudpleie hygienetilsyn
frisør < hudpleie
ølsalg < skjenkebevilling
prikkbelastning < inndragning skjenkebevilling
skjenkekontroll < prikktildeling inndragning
kunnskapsprøve < etablererprøve
lotteri < pengespill
spilleavhengighet < pengespill
spillereklame < pengespill
kattekoloni < kattehold
løskatt < kattehold
bevillingsgebyr = skjenkegebyr
skjenkenekt = skjenkeforbud
øl < skjenkesak
vin < skjenkesak salgsbevilling
brennevin < skjenkebevilling salgsbevilling
alkohol < skjenkesak
drink < skjenkebevilling
fyll < overskjenking ordensforstyrrelse
full < overskjenking
`;
