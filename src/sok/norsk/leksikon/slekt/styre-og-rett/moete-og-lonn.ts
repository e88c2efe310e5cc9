/** Meetings, pay and travel of those who decide, and letters to and from them. */
export const MOETE_OG_LONN = `
politiker < kommunestyremedlem kommunestyrerepresentant kommunestyret
forfall < fravær
lønn < godtgjørelse
slutt < fratreden
anbud < konkurranse
rådmann < administrasjonssjef
lederlønn < lønnsfastsettelse
lønnsøkning < lønnsjustering lønnsregulering
lønnsjustering = lønnsregulering
etterbetaling < lønnskrav
arbeidstid < turnus
deltid < heltidskultur stillingsstørrelse
heltid < stillingsstørrelse
stillingsprosent = stillingsstørrelse
jobbsøker < søker stillingssøknad
jobbintervju < intervju
sykmeldt < sykefravær sykmelding
syk < sykefravær
sykefravær < fraværsoppfølging
trakassering < varslingssak
arbeidsmiljø < vernerunde
verneombud < vernerunde
vernerunde < arbeidsmiljø
arbeidskonflikt < konflikthåndtering
personalmappe < personalsak
kurs < opplæring kompetanseheving
kompetanseheving < etterutdanning
utenlandstur < studietur tjenestereise
bevertning = representasjon
middag < bevertning kost måltid ferdigmat
festmiddag < bevertning
julebord < bevertning
smøring < bestikkelse korrupsjon
vennetjeneste < habilitet
interessekonflikt = rollekonflikt
interessekonflikt < habilitet
styreverv < verv rolleblanding
valgresultat < valgoppgjør valgprotokoll
avgang < fratreden
nettsending < nettoverføring strømming
synspunkt < innspill merknad
innspill < uttalelse
ønske < anmodning
hjelp < bistand
spørsmål < henvendelse
klage < misnøye anke
klagesak < klagebehandling
klagebrev < klage
avslag < avvisning
svar < tilbakemelding
tilbakemelding < svar
treghet < saksbehandlingstid
somling < saksbehandlingstid
kø < venteliste
ventetid < kø
utsettelse < fristforlengelse
fristutsettelse = fristforlengelse
arkiv < dokumentasjonsforvaltning
gransking < undersøkelse
regel < retningslinje forskrift reglement
bestemmelse < retningslinje
rutine < prosedyre
vedtekt < reglement
`;
