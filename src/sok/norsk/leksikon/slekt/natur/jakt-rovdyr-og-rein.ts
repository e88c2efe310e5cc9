/** Hunting, predators and what they take, game and reindeer. */
export const JAKT_ROVDYR_OG_REIN = `
ulv < rovvilt
bjørn < rovvilt rovdyr
jerv < rovvilt rovdyr
gaupe < rovvilt
ulveskyting = ulvejakt = ulvefelling
ulveflokk = ulvestamme
ulvejakt < lisensfelling skadefelling
bjørnejakt < lisensfelling skadefelling bjørnefelling
jervejakt < lisensfelling skadefelling jervefelling
gaupejakt < kvotejakt gaupefelling
rovdyrjakt < lisensfelling skadefelling kvotejakt
rovdyrskade = rovviltskade
rovdyrnemnd = rovviltnemnd
rovdyrangrep = rovviltangrep
rovdyrangrep < rovviltskade
sau < beitedyr husdyr bufe
lam < småfe beitedyr bufe husdyr
lam < sau
geit < småfe beitedyr husdyr
ku < husdyr
gris < husdyr
okse < storfe
kalv < storfe
sauebonde < saueeier sauehold beitelag småfe
sauetap = beitetap = lammetap
ørn < rovfugl kongeørn havørn
kongeørn < rovvilt
hubro < rovfugl
jakt < viltfelling
jakt < jegeravgift
jegerprøve = jegereksamen = jaktprøve
jegerkurs < jegerprøve
jaktlag < jaktfelt
jaktkort = jaktbevis
jaktområde = jaktfelt
jaktterreng < jaktfelt
jaktulykke < vådeskudd
elg < hjortevilt
rådyr < hjortevilt
villrein < hjortevilt
elgkvote < fellingskvote fellingsløyve bestandsplan
elgkvote = elgfellingskvote
rypejakt = småviltjakt
gåsejakt < gås skadefelling
gås < grågås kortnebbgås
skarv < skadefelling
villsvin < fremmedart
mårhund < fremmedart
mink < fremmedart
fallvilt = dødvilt
ettersøkshund = ettersøksekvipasje
viltgjerde = elggjerde
viltpåkjørsel < fallvilt ettersøk
reingjerde = sperregjerde
reinflokk < reindrift
reineier = reindriftsutøver
reindrift = reindriftsnæring = tamreindrift
reindrift < reinbeite reinbeitedistrikt siidaandel siida
reinbeite = reinbeitedistrikt = reinbeiteområde
reinpåkjørsel < reindrift
flyttlei = flyttevei
kråke < skadefelling
grevling < skadefelling
fugleinfluensa < aviær
kadaver < selvdødt
oter < skadefelling
elgjakt < hjortevilt
hjortejakt < hjortevilt
rådyrjakt < hjortevilt
reinsjakt < villrein
jaktkort < jegeravgift
vådeskudd = feilskudd = feilskyting = feilfelling
rype < småvilt
skabb < reveskabb
jaktsesong = jakttid
elgjakt < fellingskvote fellingsløyve
hjortejakt < fellingskvote fellingsløyve
jeger < jakt
ulveflokk < ulv
reingjerde < reindrift
reinflytting < reindrift flyttlei
jegerfeil < feilskudd
feilskudd < egenrapportering
elgokse = okse
hjort < bestandsplan
elgpåkjørsel = elgulykke
elgpåkjørsel < fallvilt viltpåkjørsel
hjortepåkjørsel < fallvilt viltpåkjørsel
rådyrpåkjørsel < fallvilt viltpåkjørsel
fallvilt < ettersøk ettersøkslag
viltnemnd < fallvilt
rein < reinbeitedistrikt reinbeite tamrein
same < reinbeitedistrikt reindrift flyttlei
reinkalv < kalvingsland
kalvingsland = kalvingsområde
trekkvei = trekkrute = vandringsrute
reinbeite < beiteskade
jaktkvote < bestandsplan
rovdyr < fellingslag skadefelling
fellingslag < skadefelling
rovdyrlag = fellingslag
jerv < kadaver
ulv < kadaver
bjørneangrep < rovviltskade kadaver
jegerlag < jaktlag
`;
