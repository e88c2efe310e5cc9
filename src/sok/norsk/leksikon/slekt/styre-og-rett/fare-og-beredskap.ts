/** Floods, slides and fires, and what is kept ready against them. */
export const FARE_OG_BEREDSKAP = `
flomfare = flomrisiko
flomskade < naturskade naturskadeerstatning
flomsikring < sikringstiltak
ras < jordskred snøskred steinskred
snøskred < skredfare
skredfare < faresone
rasutsatt = skredutsatt
rasutsatt < skredfare
faresone < aktsomhetsområde aktsomhetskart
leirskred < kvikkleire
kvikkleire < områdestabilitet
fjellskred < fjellparti
jordskjelv < seismisk
tsunami = flodbølge
flodbølge < bruddbølge
naturulykke < naturskade
naturskadeerstatning < naturskadeordning
uvær < naturhendelse
storm < ekstremvær
havnivå = havnivåstigning
evakueringssenter < evakuering
sirene < nødvarsel tyfonanlegg varslingsanlegg
nødvarsel = befolkningsvarsling
krise < beredskap
krisehåndtering = kriseledelse
kriseøvelse = beredskapsøvelse
beredskapslager < matberedskap
kriselager = beredskapslager
egenberedskap < beredskapsråd
bunker < tilfluktsrom
jodtablett < atomberedskap
nødnett < samband kommunikasjonsnett
nødsentral = alarmsentral = varslingssentral
nødsentral < brannsentral
brannstasjon = brannhus
brannvesen < redningstjeneste slokking
brannmann < deltidsmannskap brannpersonell
husbrann = boligbrann
husbrann < bygningsbrann
bilbrann = kjøretøybrann
brannslukking = brannslokking
brannslange < slokkeutstyr
brannslukker = slukkeapparat
sprinkler < slokkeanlegg
gassflaske < gassanlegg
propan < gassanlegg
fyrverkeri < pyroteknisk
rakettforbud = fyrverkeriforbud
dynamitt < sprengstoff
bombe < eksplosiv sprengstoff
brannøvelse = evakueringsøvelse
redningsskøyte = redningsfartøy
redningshelikopter < luftambulanse redningstjeneste
drukning = drukningsulykke
drukningsulykke < badeulykke
badevakt = livredder = strandvakt
smittevern < smitteutbrudd
sabotasje < sikkerhetstruende
spionasje < etterretning
spion < etterretning spionasje
strømkutt = strømbortfall
nyttårsrakett < fyrverkeri
varsling < nødvarsel
atombunker < tilfluktsrom
nødnummer < nødsamtale
rasskade < naturskade
strømløs < strømbrudd
beredskapsrom < tilfluktsrom
leirras < leirskred kvikkleire
brannmannskap < brannvesen brannpersonell
deltidsbrannmann < deltidsmannskap
brannfare < bålforbud
skadeflom < flom flomskade
jodtablett < beredskapsplan
flomvoll < flomsikring erosjonssikring
flomsikring < erosjonssikring
`;
