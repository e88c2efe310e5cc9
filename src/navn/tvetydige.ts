import { ordliste } from './ord.ts';

/** Given names that are ordinary words, months or places too. Alone they say nothing; before a surname they do. */
export const TVETYDIGE_FORNAVN: readonly string[] = ordliste(`
alfa alia alma andre anna arve endre fred lykke lina said samer this tung vegar vilde angel anker april are ask august aurora bent berge birk bjarg bjørk bjørn bo brage brede brit bård dag du eik
eli elle else embla even falk fia fiken fin finn frank frid fritz gard gjest gro gry hans hauk heid helga helge hild holm
hong inga inge jan jarl jo juli julie juni kai kim kris lan laila lilje lill line linn lise live lova liv long lul mai malm
man mars mina mine mio mo mona muse nam ny odd oda ola omar paris pia per pål ram rakel rana rosa rose roy rune saga sander
sara sol sola stein stella sten stian storm svein synne tanja tiger to tom tone tor tora tore torg trang trym tuva tuan ulv
una unn van vera viking vilja vår ørn østen hung viet xuan stig
`);

/** Surnames that are words of administration or nature: they need a given name before them. */
export const SAKSORD: readonly string[] = ordliste(`
ad adresseendring administrasjon ang angående anke anmodning ansettelse ansøkning arbeid arbeidsavtale arkiv attest avslag
avtale avklaring begjæring bekreftelse beredskapsplan beskjed bestilling betaling bevilling brev bruksendring budsjett
byggesak byggesøknad byggetillatelse cv delegert deling detaljregulering dispensasjon dokumentasjon e-post endelig endring
epost erklæring etterlysing faktura ferdigattest ferie foreløpig foreløpig forespørsel forhåndskonferanse forhåndsvarsel
forslag fradeling fullmakt følgebrev gebyr godkjenning gnr bnr fnr snr høring høringsuttalelse hovedplan igangsettingstillatelse
informasjon innkalling innspill innsyn innsynsbegjæring innsynskrav innstilling internt invitasjon journalnotat
kartforretning kjøp klage klagesak klagar kommentar kontrakt kopi krav kvittering kunngjøring lederavtale legeerklæring
legeattest løyve lønn mail melding merknad møte møteinnkalling møtereferat nabovarsel nabomerknad naboklage notat nytt
ny nye nedre nordre norsk oppdrag oppfølging oppgradering oppmåling oppsigelse oppstart orientering oversendelse oversending
permisjon personalmappe plan politiattest politivedtak pristilbud protokoll purring rammetillatelse rapport redegjørelse referat
referanse regulering reguleringsplan rekvisisjon retting riving sak saken saksframlegg saksfremlegg saksutskrift samtykke
seksjonering serveringsbevilling sjukmelding skademelding skjema skjenkebevilling sluttattest spørsmål statusrapport stilling
stillingsutlysning store strøm støtte støy svar svarbrev sykemelding søkerliste søknad særutskrift søre tilbakemelding tilbud
tildeling tillatelse tillegg tilleggsopplysninger tilskudd tilskot tilsagn tilsyn tilsynsrapport tilsetting tinglysing tomt
ubesvart underretning undersøkelse unntatt utlysning utsettelse utskrift uttalelse utleie utvidet varsel vedlegg vedrørende
vedr vedtak vestre vilkår vurdering vår øvre østre år årsmelding årsplan årsrapport arealplan kommuneplan kommunedelplan
hoveddokument offentlig journalpost inngående utgående uttale søklar
for fra frå til av i på om med og eller ved hos under over mot etter før som den det de en ei et dette denne vi du han hun
ikke ikkje også samt uten utan mellom innen per pr kl uke jf nr dok ref gjelder gjeld angår
`);

/** Particles inside names. */
export const PARTIKLER: readonly string[] = ordliste(`
van von der den de del della di da dos das du la le al el bin bint ibn ben abu af av zu ten ter y thi thị
`);
