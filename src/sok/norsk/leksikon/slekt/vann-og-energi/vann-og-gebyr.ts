/** Water and waste as they stand on a bill, and what a bill is made of. */
export const VANN_OG_GEBYR = `
klor < klorering
vannregning < vannavgift vannmåler årsgebyr vannforbruk
vannforbruk < vannmåler
matpose = biopose
matavfall < biopose
hytterenovasjon = fritidsrenovasjon
hytterenovasjon < renovasjon
fritak < ettergivelse
ettergivelse < fritak
betaling < innbetaling
regning < gebyr krav
strømregning < energikostnad
faktura < gebyr
dobbeltbetaling < tilbakebetaling
feilfakturering < kreditering tilbakebetaling
kreditnota = kreditering
vanntilkobling < tilknytning
vannkran < tappevann
springvann < vannkvalitet
drikkevann < vannkvalitet
vannmangel = vannknapphet
vannmangel < vanningsforbud vannforsyning
tørke < vanningsforbud vannmangel
hagevanning < vanningsforbud
hageslange < vanningsforbud
kloakkutslipp < utslipp
septikbil < septiktømming slamtømming
slambil < slamtømming septiktømming
septiktank < minirenseanlegg
restavfall < renovasjon
avfallsordning = renovasjonsordning
søppeldunk < renovasjon avfallsbrønn
søppelrom < avfallsbrønn
avfallsbrønn < nedgravd
kasting < forsøpling
strandrydding < forsøpling
panteflaske < pant
gebyrregulativ < betalingsregulativ
takster < betalingsregulativ gebyrregulativ
betalingssats < betalingsregulativ
pris < gebyrregulativ betalingsregulativ
skatteøkning < eiendomsskatt
boligtakst < eiendomsskattetakst
verdivurdering < eiendomsskattetakst
momsrefusjon = momskompensasjon
kommunegjeld < lånegjeld
`;
