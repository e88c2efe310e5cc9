/** Adjectives: how things, people, weather and answers are. */
export const EGENSKAPER = `
a ren rein
a klar klår
a ferdig
a enkel
a< dobbel
a< vill
a brun
a< hard
a< kald
a rund
a< sunn
a< sur
a tett
a glad
a blind
a døv
a stum
a grov
a< intern
a< ekstern
a< tørr
a< våt
a fuktig
a vennlig vennleg venleg
a uvennlig uvennleg uvenleg
a pen
a flat
a fattig
a rik
a klok
a mørk
a blek bleik
a kjærlig kjærleg
a verdig
a allmenn ålmenn allmen almen
a dyktig
a sann
a dyp djup
a skarp
a villig
a uvillig
a fersk
a mektig
a jevn jamn
a smal
a ledig
a streng
a bløt blaut
a redd
a tykk tjukk
a tynn
a< frisk
a hellig heilag = heilage
a virkelig verkeleg
a moden mogen
a myndig
a umyndig
a rettferdig
a urettferdig
a farlig farleg
a ufarlig ufarleg
a falsk
a ekte
a lønnsom lønnsam lønsam
a ulønnsom ulønsam
a varsom varsam
a langsom langsam
a voldsom valdsam
a hemmelig hemmeleg løynleg
a bratt
a gravid
a edru
a naken
a mild
a skjør
a mett
a sulten svolten
a sannsynlig sannsynleg
a skitten
a kirkelig kyrkjeleg
a menneskelig menneskeleg
a umenneskelig umenneskeleg
a nyttig
a unyttig
a stolt
a naturlig naturleg
a unaturlig unaturleg
a skyldig
a uskyldig
a ærlig ærleg
a synlig synleg
a usynlig usynleg
a vond
a slem
a snill
a treg
a skjev skeiv
a vanskelig vanskeleg
a umulig umogleg umogeleg
a unødvendig unødig
a upraktisk
a skadelig skadeleg
a uskadelig uskadeleg
a død daud
a gal galen
a stram
a tom
a tydelig tydeleg
a utydelig utydeleg
a forskjellig
a forsiktig
a gunstig
a ugunstig
a< aktiv
a passiv
a effektiv
a positiv
a negativ
a massiv
a< normal
a unormal
a sentral
a stabil
a ustabil
a presis
a nøyaktig
a unøyaktig
a korrekt
a gyldig
a ugyldig
a gjensidig
a ensidig einsidig
a spesifikk
a ukjent ukjend
a åpenbar openberr
a alvorlig alvorleg
a akutt
a kronisk
a mental
a seksuell
a etnisk
a religiøs
a kulturell
a industriell
a finansiell
a kommersiell
a strukturell
a visuell
a virtuell
a manuell
a maskinell
a prinsipiell
a potensiell
a tradisjonell
a profesjonell
a funksjonell
a konfesjonell
a urban
a human
a spontan
a usikker
a utrygg
a sårbar
m sårbarhet f:sårbarheit
a brukbar
a ubrukelig ubrukeleg
a sammenlignbar samanliknbar
a arbeidsløs arbeidslaus
a hjemløs heimlaus
a trådløs trådlaus
a verdifull = verdifullt
a verdiløs verdilaus
o uavklart uavklarte
o uendret uendra uendrede
o uønsket uønskt uønska uønskede
a utilstrekkelig utilstrekkeleg
a tilstrekkelig tilstrekkeleg
a utilgjengelig utilgjengeleg
a tilfredsstillende tilfredsstillande
a utilfredsstillende utilfredsstillande
a forsvarlig forsvarleg
a uforsvarlig uforsvarleg
a pliktig
a obligatorisk
a midtre
a bakre
a fremre framre
a årsgammel årsgamal
a beboelig bueleg
a kvinnelig kvinneleg
a mannlig mannleg
a selvstendig sjølvstendig
a uselvstendig usjølvstendig
a helhetlig heilskapleg
a forholdsmessig
a uforholdsmessig
a regelmessig
a uregelmessig
a oversiktlig oversiktleg
a uoversiktlig uoversiktleg
a sakkyndig sakkunnig
a ukyndig
a uaktuell
a uenig ueinig usamd
a enig einig samd
o gratis
o sist siste
o felles sams
o videregående vidaregåande
o pågående pågåande
o tilsvarende tilsvarande
o kommende kommande
o løpende løpande
o overordnet overordna overordnede
o underordnet underordna underordnede
o< pårørende pårørande
o ufør uføre uføres
o manglende manglande
`;
