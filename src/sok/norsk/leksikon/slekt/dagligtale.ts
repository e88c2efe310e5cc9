/** Whom people speak of, and how they say that a thing is: the same in the words of an office. */
export const DAGLIGTALE = `
unger < barn elev barnehage
folkepensjon < alderspensjon folketrygd
camp < asylmottak
sjef < direktør rådmann virksomhetsleder
doktor < fastlege allmennlege
politiker < ordfører formannskap
pub < skjenketid
papir < dokument
ferdig < fullføring sluttføring fremdriftsplan
åpen < åpning åpningstid
uenig < uenighet tvist innsigelse klage
trygg < trygghet sikkerhet sikring
kollega < medarbeider
handikap < funksjonsnedsettelse
ulovlig < ulovlighetsoppfølging
giftig < forurensning miljøgift
stygg < estetikk
skjev < setningsskade
råtten < råte
utslitt < slitasje
rusten < korrosjon
redd < bekymring utrygghet
fornøyd < tilfredshet brukerundersøkelse
forsinket < forsinkelse
overfylt < kapasitet overbelegg
lovnad < tilsagn
gren < vegetasjon
`;
