/** How roads and tunnels are built, closed and kept, and what falls on them. */
export const VEI_OG_TUNNEL = `
veihull = slaghull
slaghull < veidekke
humpete < veidekke
veidekke = asfaltdekke
grusvei < veidekke
motorvei < firefelts firefeltsvei
veiprosjekt = veiutbyggingsprosjekt
veitrase = veilinje
tunnel < tunnelløp
tunnelstenging = nattestenging
nattestengt < nattestenging
bruinspeksjon = brukontroll
vektbegrensning < aksellast bruksklasse
høydegrense < underfartshøyde frihøyde
rasfare = skredfare
rassikring = skredsikring
steinsprang = steinras
steinras < skred
snøskred = snøras
snøskred < skred
jordskred = jordras
jordskred < skred
kolonnekjøring < vinterstengt
vinterstengt < vinterstenging
snøfresing < brøyting
snøstikke = brøytestikke
veisalt < salting
glatt < friksjon strøing
støyskjerm < støytiltak
støytiltak = støydemping = støyreduksjon
veistøy = trafikkstøy
skilting < trafikkskilt skiltvedtak
forkjørsvei = forkjørsregulering
midtdeler = midtrekkverk
rumlefelt = rumlestripe
ulykkespunkt = ulykkesstrekning
trafikkfarlig < trafikksikkerhet
trafikkdrept < dødsulykke
kjettingplass < kontrollplass døgnhvileplass
veiskade < teleskade
veibygger < entreprenør
trafikkaos < trafikkavvikling fremkommelighet
kø < trafikkavvikling
bilkø < trafikkavvikling fremkommelighet
rushtid < trafikkavvikling
kollektivfelt = bussfelt
bompengefritak < bomfritak
autopass < bompenger
riksvei < stamvei
vektgrense < aksellast bruksklasse
steinsprang < skred
skilt < kjennemerke
natt < nattestenging
veipakke < bypakke
bypakke < byvekstavtale
rasvoll = skredvoll
rasoverbygg = skredoverbygg
kollisjon < sammenstøt
`;
