import { ordform } from './likhet.ts';

/** Kinds of document and of case work, in both forms of Norwegian: every body sends and gets all of them every day. */
const DOKUMENTORD = `
brev brevet svar svaret svarbrev søknad søknaden søknader vedtak vedtaket notat notatet rapport rapporten referat referatet møtereferat
dokument dokumentet dokumenter dokumentasjon hoveddokument hoveddokumentet vedlegg vedlegget tilleggsdokumentasjon tilleggsopplysninger
kopi kopier original gjenpart utskrift særutskrift saksutskrift saksframlegg saksfremlegg sakspapirer protokoll innstilling
oversendelse oversending følgebrev følgeskriv forsendelse ettersendelse melding beskjed orientering informasjon underretning
forespørsel førespurnad henvendelse spørsmål tilbakemelding bekreftelse kvittering purring påminnelse innkalling møteinnkalling invitasjon
uttalelse uttale høring høringsuttalelse høringssvar innspill merknad merknader kommentar kommentarer tilbud kontrakt avtale faktura
skjema skjemaet epost mail telefonnotat korrespondanse post journalpost presentasjon statistikk oversikt liste
kart situasjonskart situasjonsplan tegning tegninger foto bilde bilder lydfil video vurdering
`;

/** Words that point at a document or tell its state. */
const PEKERE = `
sak saken saka gjelder angår ang angående vedr vedrørende ref referanse jf nr nummer del deler side sider punkt pkt dato år uke kl
inngående inngåande utgående utgåande innkommende intern internt interne ekstern offentlig unntatt skjermet
foreløpig førebels mellombels endelig revidert signert usignert ny nye nytt gammel eldre første andre siste sist tidligere diverse annet anna
generelt samlet hele mottatt sendt avsluttet aktuell tekst tema tittel innhold type uavklart undertegnet dette denne den det de en ei et
januar februar mars april mai juni juli august september oktober november desember i ii iii
`;

/** The small words of the language. */
const SMAAORD = `
for fra frå til av i på om med og eller ved hos under over mot etter før som vi ikke ikkje også samt uten utan mellom innen per pr a å
`;

/**
 * Words that say nothing of anybody, folded as names are compared. A hidden text that holds no other word is not looked
 * for: «Svar på søknad» stands over every second letter, and who finds it again has learnt nothing.
 *
 * The list is as short as that allows. A word belongs here only where it would be true of any case of any body; what
 * tells why somebody wrote, or what became of it, does not, however common it is: «Klage», «Avslag», «Advarsel»,
 * «Oppsigelse», «Sykmelding», «Permisjon», «Bekymringsmelding», «Barnevern», «Elev». Such a word, hidden in one entry and
 * shown in the next one of the case, is what the shielding was for.
 */
export const GENERISKE: ReadonlySet<string> = new Set(
  `${DOKUMENTORD} ${PEKERE} ${SMAAORD}`.split(/\s+/u).filter(Boolean).map(ordform),
);
