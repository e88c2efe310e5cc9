/** Money, by what it is for and where it comes from. */
export const MIDLER_OG_INNTEKTER = `
penger < tilsagn
pengestøtte < stønad tilsagn
klimapenger < klimatiltak klimasats
klimamidler < klimasats
miljøpenger < miljøtiltak
oppdrettspenger < havbruksfond
kraftpenger < konsesjonskraft kraftinntekt naturressursskatt
kraftinntekt < konsesjonskraft naturressursskatt konsesjonsavgift
vannkraftskatt < naturressursskatt
bygdepenger < bygdeutvikling
flyktningpenger < integreringstilskudd
næringsstøtte < næringsfond
næringsfond = kraftfond
byggestøtte < investeringstilskudd
idrettspenger < spillemidler
frivillighetspenger < frivillighet
næringspenger < næringsmidler næringsfond
rammetilskudd < inntektssystem
statsbudsjett < tildelingsbrev
gave < donasjon
pengegave = donasjon
legat < stiftelse fond
kassekreditt = likviditetslån
bompassering < bompenger trafikantbetaling
bomregning = bomfaktura
bomregning < bompenger trafikantbetaling
bombrikke < autopass
bomstasjon < trafikantbetaling
bomvei < bomavgift
kontingent = medlemsavgift
ekstrabevilgning = tilleggsbevilgning
ekstrabevilgning < budsjettjustering budsjettregulering
budsjettendring = budsjettjustering = budsjettregulering
pengebruk < regnskap merforbruk
pengemangel < merforbruk innsparing
pengesløsing < merforbruk
låneopptak < gjeld
bomstasjon < bomring bompenger
etablererstipend = etablererstøtte = etablerertilskudd = etableringstilskudd
næringsstøtte < etablererstipend bedriftsutvikling
rente < gjeld lånegjeld
blakk < underskudd merforbruk
minus < underskudd merforbruk
aksje < eierskapsmelding finansforvaltning
moderasjon < rabatt foreldrebetaling
søskenmoderasjon < foreldrebetaling
gjeldskrise < lånegjeld
`;
