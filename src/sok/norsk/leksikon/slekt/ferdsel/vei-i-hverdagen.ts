/** More of what those say who drive, walk, park and wait for a bus. */
export const VEI_I_HVERDAGEN = `
bom < veibom
måke < skadefugl fugleplage
due < skadefugl fugleplage
avgang < frekvens rutetilbud
sjelden < frekvens
elbil < ladbar
elbillading < ladeinfrastruktur
lading < ladeinfrastruktur ladestasjon
gratis < vederlagsfri betalingsfritak gebyrfri
rundkjøring < kryss
parkeringsplass < parkering
parkeringsforbud < parkeringsregulering skiltvedtak
parkeringsavgift < parkeringsregulering betalingsparkering
snøbrøyting < vintervedlikehold vinterdrift
veivedlikehold < dekkelegging grøfterensk
brøytekontrakt < vintervedlikehold
trafikkstøy < støyskjerm støytiltak
biltrafikk < trafikkmengde gjennomkjøring
bilfri < kjøreforbud
kjøreforbud < gjennomkjøring skiltvedtak
sykling < sykkelvei sykkelfelt
syklist < sykkelvei sykkelfelt
gangfelt < kryssing
fotgjenger < gangfelt gangvei
elsparkesykkel < småelektrisk
lastebil < tungtrafikk
anleggstrafikk = massetransport
anleggstrafikk < tungtrafikk
bussholdeplass < holdeplass
venteskur < bussholdeplass
veibygging < veianlegg
gravearbeid < ledningsanlegg gravetillatelse
gatebelysning < armatur
julebelysning = julegate
fartskamera < fotoboks
radarkontroll < fartskontroll
hastighet < fartsreduserende fartsdempende
dump < fartshump
kollisjon < trafikkulykke bilulykke
frontkollisjon < trafikkulykke
utforkjøring < trafikkulykke bilulykke
påkjørt < trafikkulykke
utkjøring < avkjørsel
piggfri < piggdekk piggdekkgebyr
handikapkort < parkeringstillatelse parkeringskort
fartshump < fartsdempende fartsreduserende
grøftekant < veiskulder
teleløsning < aksellast vårløsning
veiskulder = veikant
utrasing < utgli utglidning ras
utglidning < utgli
ras < utglidning utgli
utrasing = utrasning
bru < bruksklasse totalvekt
vektgrense < totalvekt
tungtransport < bruksklasse totalvekt
rullator < fremkommelighet
barnevogn < fremkommelighet
rullestol < fremkommelighet
snøplog = plog
plog < brøyteskade
brøytebil < plog
brøytekontrakt = brøyteavtale = brøyteoppdrag
brøytekontrakt < rode
brøyting < rode strøing
brøytefirma < strøing vinterdrift rode
sand < strøing
bilist < trafikant trafikk
full < kapasitet
stappfull < kapasitet
isete < glatthet
snøfall < brøyting
parkeringsapp = betalingsapp
`;
