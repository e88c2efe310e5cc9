/** Students, exams, apprentices, and how one gets a place. */
export const STUDIER_OG_FAG = `
eksamensjuks = eksamensfusk
eksamensjuks < annullering utestenging
eksamensfusk < annullering
plagiat < fusk
studieplass < studierett
studieplass = studentplass
studium = studie
pensum < litteraturliste
karakter < sensur
eksamensklage < sensur
eksamensresultat < sensur
eksamensresultat < sensurvedtak
standpunktkarakter < standpunktvurdering standpunkt
kontinuasjonseksamen = konteeksamen
vitnemål = kompetansebevis
studieopptak < opptakskrav
inntakskrav = opptakskrav = adgangskrav
poenggrense = inntaksgrense = opptaksgrense
poenggrense < inntak opptak
lånekasse < utdanningsstøtte
studielån < utdanningsstøtte
stipend < utdanningsstøtte
studentvelferd < studentsamskipnad
studentbolig < studentsamskipnad
campus = studiested
campus < universitetsområde
professorstilling < professorat
stipendiat = doktorgradsstipendiat = doktorgradsstudent
forsker < forskning forskningsprosjekt
forskningsjuks < redelighetsutvalg
dyreforsøk = forsøksdyr
dyreforsøk < forsøksdyrforvaltning
lærling < læreforhold lærebedrift
lærling < opplæringskontor
lærebedrift = opplæringsbedrift
læreplass < lærebedrift
lærlingplass < lærebedrift
læretid < lærekontrakt
yrkesfag < yrkesfaglig
yrkesskole < yrkesfag
yrkesfag < fagopplæring
folkehøgskole < internat
elevpermisjon = skolepermisjon
skoleskyss < elevskyss
skolebuss < elevskyss
ungdomsrett = opplæringsrett
voksenopplæring < voksenrett realkompetanse
realkompetanse = realkompetansevurdering
utdanningsgodkjenning < yrkeskvalifikasjon
sykepleierutdanning < sykepleie
skolenedleggelse < skolebruksplan
gymnas < videregående
russ < russefeiring
russebuss < russekjøretøy
mobbeombud = elevombud
skolemobbing < skolemiljø
skolepc < elevpc
elevpc < datamaskin
pcordning < elevpc
studentdemokrati < studentparlament
student < studierett
skoleplass < inntak
bortvisning < utestenging
utvisning < utestenging
skoleinntak = skoleopptak = elevinntak
inntakspoeng = opptakspoeng
opptak < inntak
fraværsgrense < fravær
linjevalg < programområde utdanningsprogram
skolestreik < fravær
ordblind < dysleksi
nettskole = nettstudium
forskerutdanning < doktorgrad
universitetsopptak < opptak
plagiat < uredelighet
juks < uredelighet
skolevalg < inntaksområde inntak
skoletaxi = skoledrosje
skoledrosje < skoleskyss elevskyss drosjetransport
suspendert < bortvisning
ekstrahjelp < spesialundervisning tilrettelagt
`;
