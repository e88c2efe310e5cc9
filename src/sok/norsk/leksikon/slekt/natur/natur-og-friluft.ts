/** Nature that is protected, and what people do in it. */
export const NATUR_OG_FRILUFT = `
telting < teltslåing camping
telt < camping
teltforbud = campingforbud
teltforbud < ferdselsregulering
villcamping = fricamping
villcamping < teltslåing
camping < teltslåing
bål < båltenning
turgåing < friluftsliv ferdsel
turgåer < friluftsliv
fjelltur < friluftsliv ferdsel
turløype = turrute
sti < turvei løype
allemannsrett < friluftsliv friluftsloven
strandsone = strandområde
klatring < klatrefelt ferdsel
hundekjøring < ferdsel
padling < ferdsel
kiting < ferdsel
snøscooter < motorferdsel
scooter < motorferdsel
barmarkskjøring < motorferdsel
barmarkskjøring = terrengkjøring
terrengkjøring < motorferdsel
atv < motorferdsel
firhjuling = atv
firhjuling < motorferdsel
heliski < motorferdsel
helikoptertransport < motorferdsel
nasjonalpark < verneforskrift vernevedtak verneområdestyre
naturreservat < verneforskrift vernevedtak
fuglereservat = fuglefredningsområde
naturvern < naturmangfold verneområde naturreservat nasjonalpark
naturvern = naturbeskyttelse
verne < fredning
rødliste = rødlisteart
utrydningstruet = utryddingstruet
utrydningstruet < rødliste
svarteliste < fremmedart
parkslirekne < fremmedart
lupin < fremmedart
stillehavsøsters < fremmedart
naturinngrep < arealinngrep
nedbygging < arealinngrep omdisponering
myr < våtmark torv
flaggermus < naturmangfold
klimaendring < klimatilpasning
klimautslipp < utslippskutt
klimakvote = utslippskvote
klimakvote < kvoteplikt
elv < vassdrag elveløp
bekk < vassdrag
innsjø < vassdrag
elveforbygning = forbygning = elveførebygging
elveforbygning < flomsikring
vannstand < vannføring
fjellvann < innsjø
nasjonalpark < verneområde
naturreservat < verneområde
snøscooterløype < motorferdsel
elv < vannføring
hytteforbud < byggeforbud
havbunn = sjøbunn
havbunn < sediment
gjørme = mudder
gjørme < slam sediment
`;
