/** Food and water, who serves them, and what must not be in them. */
export const MAT_OG_SERVERING = `
mat < næringsmiddel
matvare = næringsmiddel
matbutikk < næringsmiddel
mattilsyn < matkontroll
matkontroll = næringsmiddelkontroll
matkontroll < matsikkerhet smilefjes
smilefjes < serveringssted
restaurant < serveringsvirksomhet
spisested = serveringssted = spisehus
matforgiftning < smitteutbrudd
salmonella < smittestoff sykdomsfremkallende
listeria < smittestoff
ecoli < smittestoff
legionella < smittestoff
gatekjøkken < serveringssted serveringsvirksomhet
kebab < serveringssted
pizza < serveringssted
bakeri < næringsmiddelvirksomhet
kantine < serveringssted
mus < skadedyr
rotte < skadedyr
kakerlakk < skadedyr
veggdyr = veggelus
veggdyr < skadedyr
allergi < allergen
allergen < matallergi
holdbarhet < datomerking
matmerking = næringsmiddelmerking
datomerking = holdbarhetsmerking = holdbarhetsdato
kosttilskudd < helsepåstand
melkepris < målpris
matpris < dagligvarepris
drikkevann < vannverk vannforsyning
vannkvalitet < drikkevann
bakterie < mikrobiologisk smittestoff legionella listeria salmonella
brønn < vannforsyning drikkevannskilde
hjemmebrent < spritproduksjon
sprit < alkohol brennevin
øl < alkohol alkoholholdig
ølsalg < alkoholsalg salgsbevilling
uteservering < serveringsareal
røyking < tobakk røykeforbud
sigarett < tobakk
snus < tobakk
tatovering < piercing
svømmebasseng < badeanlegg bassengbad
vape = esigarett
vape < tobakkssurrogat
bryggeri < tilvirkning
matimport < næringsmiddel
allergimerking < allergen
reseptfri < reseptplikt
matforgiftning < smittestoff tarmbakterie næringsmiddel
omgangssyke < smitteutbrudd norovirus
diare < smitteutbrudd
testkjøp < alderskontroll
`;
