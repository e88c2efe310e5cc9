/** Driving licences, vehicles and those who drive for others. */
export const FOERER_OG_KJOERETOEY = `
sertifikat < førerett
førerkort < førerett
kjøreforbud < førerett bruksforbud
bilskilt = kjennemerke = registreringsskilt = nummerskilt
skiltnummer = registreringsnummer = bilnummer
avskilting < bruksforbud kjennemerke
bilkontroll < kjøretøykontroll utekontroll
bilverksted < kjøretøyverksted verksted
bilimport < importkjøretøy førstegangsregistrering
bruktimport < importkjøretøy førstegangsregistrering
bruktbil < motorvogn kjøretøy
elbil < nullutslippskjøretøy elkjøretøy
vrakpant < vrakbil kassering
moped < motorsykkel
mopedbil < kjøretøy
motorsykkel = mc
campingvogn < tilhenger
bilforsikring < trafikkforsikring trafikkforsikringsavgift
årsavgift < trafikkforsikringsavgift
veteranbil < motorvogn
taxiløyve < drosjeløyve løyvehaver
taxisjåfør = drosjesjåfør = drosjefører
taxi < løyvehaver
limousin < selskapsvogn
turbil < turvogn
bussjåfør = bussfører
lastebil < tungtransport
lastebilsjåfør = vogntogsjåfør = yrkessjåfør
modulvogntog < vogntog
kranbil < dispensasjonskjøretøy spesialtransport
spesialtransport < dispensasjonstransport
kjørelærer = trafikklærer
kjøretime = kjøreundervisning
kjøreopplæring = føreropplæring = trafikkopplæring
teoriprøve < førerprøve
helsekrav < førerkortforskrift helseattest
kjøretillatelse < kjøreseddel
vinterdekk < dekkutrustning
bompenger < bomring trafikantbetaling
gravemaskin < anleggsmaskin
firhjuling < firehjuling
taxisentral < drosjesentral
truckførerbevis = trucksertifikat
bilavgift = engangsavgift
bilforhandler = bilselger
uber < drosje
`;
