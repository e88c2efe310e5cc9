/** Those who are hired and those who must go, contracts and what they came to cost. */
export const KONTRAKT_OG_BEMANNING = `
konsulent < rådgivningstjeneste
innleie < vikartjeneste bemanningstjeneste
innleid < vikar
vikarbyrå < vikartjeneste bemanningstjeneste
vikar < innleie bemanningsforetak
bemanningsforetak = bemanningsselskap
masseoppsigelse < nedbemanning
overtallig < nedbemanning
overtallighet < nedbemanning
stillingskutt < nedbemanning bemanningsreduksjon
bemanningskutt < nedbemanning stillingsreduksjon
nedbemanning < stillingsreduksjon overtallighet
omorganisering = omstrukturering = organisasjonsendring
omorganisering < omstilling
oppsigelse < fratredelse
outsourcing < konkurranseutsetting tjenesteutsetting virksomhetsoverdragelse
privatisering < konkurranseutsetting tjenesteutsetting
anbudsutsetting = konkurranseutsetting
konkurs < bostyrer fordringsanmeldelse tvangsoppløsning insolvens
tvangsoppløsning = tvangsavvikling
ekstraregning < tilleggskrav tilleggsarbeid merkostnad
tilleggskrav = ekstrakrav
tilleggsarbeid < endringsordre
etterregning < tilleggskrav sluttoppgjør
sluttregning < sluttoppgjør
anbudsklage < kontraktstildeling anskaffelse
anbudsvinner < leverandørvalg kontraktstildeling
direktekjøp = direkteanskaffelse
overforbruk < merforbruk
budsjettoverskridelse < merkostnad kostnadsøkning kostnadsramme
budsjettsprekk < overskridelse merkostnad
kostnadssprekk < overskridelse merkostnad kostnadsramme
kostnadsøkning = kostnadsvekst
merkostnad = ekstrakostnad = ekstrautgift = merutgift
prislapp < kostnad kostnadsramme
sykefravær < fraværsstatistikk
lønnshopp < lønnsøkning
lønnsfest < lønnsøkning
toppsjef < direktør kommunedirektør
suspendert < suspensjon
avskjed < suspensjon
seksuell < trakassering
gullpensjon < sluttavtale tjenestepensjon
fallskjerm < sluttavtale
kontraktsbrudd < heving
entreprenør < entreprise totalentreprise entreprisekontrakt
byggeprosjekt < entreprise totalentreprise
anbudsjuks < direkteanskaffelse anskaffelse
anbudsregel < anskaffelse anskaffelsesregelverk
særaldersgrense < pensjon
nedskjæring < nedbemanning effektivisering omstilling
sparetiltak < omstilling effektivisering innsparing
oppsigelse < nedbemanning
endringsordre < endringsmelding
`;
