/** A day at school or in a kindergarten, as parents and pupils tell of it. */
export const SKOLEDAGEN = `
gutt < elev barn
jente < elev barn
mor < foreldre foresatt pårørende
førskolebarn < barnehagebarn
slåsskamp < voldshendelse
utskjelling < krenkelse opptreden
oppførsel < opptreden atferd
atferd < utagering
utagering < voldshendelse
bråkmaker < utagering
skolebok < læremiddel
skolebytte < elevflytting
korona < smittevern smitteutbrudd
privatundervisning < hjemmeundervisning
mobbing < elevundersøkelse
trivsel < elevundersøkelse
morsmål < tospråklig
utekontakt = uteteam
utekontakt < oppsøkende
innføringsklasse = mottaksklasse = velkomstklasse
mat < kosthold ernæring
skolemat < ernæring
sykdom < sykefravær
karakter < standpunkt
standpunkt < karakterfastsetting
skolekonflikt < skolemiljø
klassemiljø < skolemiljø
utestengt < skolemiljø
utenforskap < ensomhet skolefravær
vikartimer < vikarbruk
lærerløs < undervisningstimer
timeplan < undervisningstimer
skoledag < undervisningstid
friminutt < utetid
skoletid < undervisningstid
skoleskyss < reisetid
skoleavstand < reisetid
skolesammenslåing < skolestruktur skolenedleggelse
småskole < barnetrinn
skoleutbygging < skolekapasitet
plassmangel < skolekapasitet
skolekapasitet < elevtall
barnetall < elevtall
fødselstall < elevtall befolkningsprognose
klasserom < skolekapasitet
skolesvømming < svømmeopplæring
livredning < svømmeopplæring
diabetes < tilrettelegging
allergi < tilrettelegging
adhd < tilrettelegging
autisme < tilrettelegging
barnehageskyss < skyss
barnehagerute < planleggingsdag
barnehageåpning < åpningstid
barnehagedekning < barnehagebehov
barnehagebråk < barnehagemiljø
barnehagemiljø < aktivitetsplikt
pedagog < barnehagelærer
`;
