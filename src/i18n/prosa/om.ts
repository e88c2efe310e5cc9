import type { Sprak } from '../sprak.ts';
import type { Prosa } from './prosa.ts';

/** «Om journalen»: what the journal is, which documents are published in full (R23), what it hides and why, and how it can be used. */
export const OM: Readonly<Record<Sprak, Prosa>> = {
  nb: {
    tittel: 'Om journalen',
    ingress:
      'Den offentlige journalen er oversikten over dokumenter som er kommet inn, sendt ut eller laget. Alle har rett til å se den (offentleglova § 3).',
    avsnitt: [
      {
        id: 'dette-finner-du',
        overskrift: 'Hva du finner her',
        tekst: [
          'Hver journalpost viser hva dokumentet gjelder, hvem det er fra og til, når det ble journalført, og hvilken sak det hører til. Både inngående, utgående og interne dokumenter er med, og saksframlegg til folkevalgte organer.',
          'Journalposter blir ikke fjernet etter en viss tid, og adressene er faste. Du kan trygt lenke til dem.',
        ],
      },
      {
        id: 'i-fulltekst',
        overskrift: 'Dokumentene selv',
        tekst: [
          'Ingen dokumenter er lagt ut i fulltekst her, uansett hva de handler om. Hver journalpost sier hvilke dokumenter den har, og du ber om innsyn i dem fra siden til journalposten.',
        ],
      },
      {
        id: 'skjerming',
        overskrift: 'Hva strekene betyr',
        tekst: [
          'Der det står en heldekkende strek, er noe skjermet. Streken er like lang uansett hva som står under, og det skjermede ligger ikke i nettsiden, i søket eller i noen fil du kan laste ned.',
          'Ved siden av står hjemmelen: bestemmelsen som gir rett eller plikt til å skjerme. At noe er skjermet i journalen, betyr ikke at du har fått avslag på innsyn i dokumentet. Det vurderes når du ber om det.',
        ],
      },
      {
        id: 'vurdert-pa-forhand',
        overskrift: 'Hva forhåndsvurderingen betyr',
        tekst: [
          'For noen dokumenter har arkivet på forhånd notert at hele eller deler av dokumentet kan være unntatt fra innsyn. Det er ikke et avslag. Ber du om innsyn, vurderes dokumentet konkret og på nytt, og det skal vurderes om du kan få innsyn selv om det kunne vært unntatt (offentleglova §§ 11 og 29).',
        ],
      },
      {
        id: 'mangler',
        overskrift: 'Når et nummer mangler',
        tekst: [
          'Numrene i en sak skal ikke hoppe uten forklaring. Er en journalpost utelatt etter loven, holdt tilbake for kontroll, trukket tilbake eller utsatt, står det på plassen i saken.',
          'En journalpost holdes tilbake når den automatiske kontrollen finner noe som ikke skal på internett, for eksempel et fødselsnummer. Da vises bare nummeret og datoen til noen har sett på den.',
        ],
      },
      {
        id: 'navn',
        overskrift: 'Navn på personer',
        tekst: [
          'Du kan ikke søke etter personnavn når journalposten er mer enn ett år gammel. Da er navnene også tatt ut av trefflister og åpne data. De kan fortsatt leses på siden til journalposten, saken og dagen (offentlegforskrifta § 6).',
          'Navn på virksomheter kan du søke etter uten tidsgrense.',
        ],
      },
      {
        id: 'rettelser',
        overskrift: 'Rettelser',
        tekst: [
          'Blir en journalpost rettet etter at den er publisert, står det på siden hvilken opplysning som ble endret, og når. Har den vært borte fra journalen en stund, står det når den ble vist igjen. Det som er skjermet i etterkant, vises ikke lenger noe sted.',
        ],
      },
      {
        id: 'api',
        overskrift: 'Åpne data',
        tekst: [
          'Alt som kan søkes fram her, kan også hentes som data, uten nøkkel og uten innlogging.',
          'Dataene har nøyaktig den samme skjermingen som sidene, og kan brukes fritt (offentleglova § 7).',
        ],
        adresser: [
          {
            sti: '/api/v1/journalposter',
            hva: 'Søket. Det tar de samme parameterne som søkesiden: q, virksomhet, fra, til, type, enhet, hjemmel, skjermet, dokument, sortering, side og antall. Svaret har treffene side for side (antall er fra 1 til 100) og hvor mange det er av hver verdi i filtrene.',
          },
          {
            sti: '/api/v1/journalposter?q=skole&fra=2026-01-01&skjermet=false&sortering=nyeste&antall=50',
            hva: 'Et eksempel: de nyeste som nevner en skole, fra og med en dato, der ingenting er skjermet. Sorteringen er relevans, nyeste, eldste eller publisert.',
          },
          { sti: '/api/v1/forslag?q={ord}', hva: 'Forslag mens du skriver.' },
          { sti: '/api/v1/saker/{virksomhet}/{år}/{nummer}', hva: 'En hel sak.' },
          {
            sti: '/sok.csv',
            hva: 'Treffene i et søk som regneark (CSV). Det tar de samme filtrene og sorteringene som søkesiden. Hver fil har høyst 1 000 treff, og side=2 gir de neste.',
          },
          {
            sti: '/sok.atom',
            hva: 'Et søk for nyhetslesere (Atom). Det tar de samme filtrene som søkesiden, og har alltid de sist publiserte først.',
          },
          { sti: '/{virksomhet}/sak/{år}/{nummer}.atom', hva: 'En sak for nyhetslesere (Atom).' },
          { sti: '/api/v1/innsyn/tall', hva: 'Innsynskrav i tall.' },
          { sti: '/api/v1/helse', hva: 'Om alt virker, og hvor ferske dataene er.' },
          {
            sti: '/api/v1/openapi.json',
            hva: 'Alt dette beskrevet for programmer (OpenAPI 3.1): hva som kan spørres om, og hva svarene har.',
          },
        ],
      },
    ],
  },
  nn: {
    tittel: 'Om journalen',
    ingress:
      'Den offentlege journalen er oversynet over dokument som har kome inn, er sende ut eller er laga. Alle har rett til å sjå han (offentleglova § 3).',
    avsnitt: [
      {
        id: 'dette-finner-du',
        overskrift: 'Kva du finn her',
        tekst: [
          'Kvar journalpost viser kva dokumentet gjeld, kven det er frå og til, når det vart journalført, og kva sak det høyrer til. Både inngåande, utgåande og interne dokument er med, og saksframlegg til folkevalde organ.',
          'Journalpostar blir ikkje fjerna etter ei viss tid, og adressene er faste. Du kan trygt lenkje til dei.',
        ],
      },
      {
        id: 'i-fulltekst',
        overskrift: 'Dokumenta sjølve',
        tekst: [
          'Ingen dokument er lagde ut i fulltekst her, uansett kva dei handlar om. Kvar journalpost seier kva dokument han har, og du ber om innsyn i dei frå sida til journalposten.',
        ],
      },
      {
        id: 'skjerming',
        overskrift: 'Kva strekane tyder',
        tekst: [
          'Der det står ein heildekkjande strek, er noko skjerma. Streken er like lang same kva som står under, og det skjerma ligg ikkje i nettsida, i søket eller i noka fil du kan laste ned.',
          'Ved sida av står heimelen: føresegna som gir rett eller plikt til å skjerme. At noko er skjerma i journalen, tyder ikkje at du har fått avslag på innsyn i dokumentet. Det blir vurdert når du ber om det.',
        ],
      },
      {
        id: 'vurdert-pa-forhand',
        overskrift: 'Kva vurderinga på førehand tyder',
        tekst: [
          'For nokre dokument har arkivet på førehand notert at heile eller delar av dokumentet kan vere unnateke frå innsyn. Det er ikkje eit avslag. Ber du om innsyn, blir dokumentet vurdert konkret og på nytt, og det skal vurderast om du kan få innsyn sjølv om det kunne ha vore unnateke (offentleglova §§ 11 og 29).',
        ],
      },
      {
        id: 'mangler',
        overskrift: 'Når eit nummer manglar',
        tekst: [
          'Numra i ei sak skal ikkje hoppe utan forklaring. Er ein journalpost utelaten etter lova, halden tilbake for kontroll, trekt tilbake eller utsett, står det på plassen i saka.',
          'Ein journalpost blir halden tilbake når den automatiske kontrollen finn noko som ikkje skal på internett, til dømes eit fødselsnummer. Då blir berre nummeret og datoen viste til nokon har sett på han.',
        ],
      },
      {
        id: 'navn',
        overskrift: 'Namn på personar',
        tekst: [
          'Du kan ikkje søkje etter personnamn når journalposten er meir enn eitt år gammal. Då er namna òg tekne ut av trefflister og opne data. Dei kan framleis lesast på sida til journalposten, saka og dagen (offentlegforskrifta § 6).',
          'Namn på verksemder kan du søkje etter utan tidsgrense.',
        ],
      },
      {
        id: 'rettelser',
        overskrift: 'Rettingar',
        tekst: [
          'Blir ein journalpost retta etter at han er publisert, står det på sida kva opplysning som vart endra, og når. Har han vore borte frå journalen ei stund, står det når han vart vist igjen. Det som er skjerma i etterkant, blir ikkje vist nokon stad lenger.',
        ],
      },
      {
        id: 'api',
        overskrift: 'Opne data',
        tekst: [
          'Alt som kan søkjast fram her, kan òg hentast som data, utan nøkkel og utan innlogging.',
          'Dataa har nøyaktig den same skjerminga som sidene, og kan brukast fritt (offentleglova § 7).',
        ],
        adresser: [
          {
            sti: '/api/v1/journalposter',
            hva: 'Søket. Det tek dei same parametrane som søkjesida: q, virksomhet, fra, til, type, enhet, hjemmel, skjermet, dokument, sortering, side og antall. Svaret har treffa side for side (antall er frå 1 til 100) og kor mange det er av kvar verdi i filtera.',
          },
          {
            sti: '/api/v1/journalposter?q=skole&fra=2026-01-01&skjermet=false&sortering=nyeste&antall=50',
            hva: 'Eit døme: dei nyaste som nemner ein skule, frå og med ein dato, der ingenting er skjerma. Sorteringa er relevans, nyeste, eldste eller publisert.',
          },
          { sti: '/api/v1/forslag?q={ord}', hva: 'Forslag medan du skriv.' },
          { sti: '/api/v1/saker/{virksomhet}/{år}/{nummer}', hva: 'Ei heil sak.' },
          {
            sti: '/sok.csv',
            hva: 'Treffa i eit søk som rekneark (CSV). Det tek dei same filtera og sorteringane som søkjesida. Kvar fil har høgst 1 000 treff, og side=2 gir dei neste.',
          },
          {
            sti: '/sok.atom',
            hva: 'Eit søk for nyhendelesarar (Atom). Det tek dei same filtera som søkjesida, og har alltid dei sist publiserte først.',
          },
          { sti: '/{virksomhet}/sak/{år}/{nummer}.atom', hva: 'Ei sak for nyhendelesarar (Atom).' },
          { sti: '/api/v1/innsyn/tall', hva: 'Innsynskrav i tal.' },
          { sti: '/api/v1/helse', hva: 'Om alt verkar, og kor ferske dataa er.' },
          {
            sti: '/api/v1/openapi.json',
            hva: 'Alt dette skildra for program (OpenAPI 3.1): kva det kan spørjast om, og kva svara har.',
          },
        ],
      },
    ],
  },
  en: {
    tittel: 'About the journal',
    ingress:
      'The public journal is the register of documents that have been received, sent or produced. Everyone has the right to see it (Freedom of Information Act, section 3).',
    avsnitt: [
      {
        id: 'dette-finner-du',
        overskrift: 'What you find here',
        tekst: [
          'Each entry shows what the document is about, whom it is from and to, when it was registered, and which case it belongs to. Incoming, outgoing and internal documents are included, and cases presented to elected bodies.',
          'Entries are not removed after a certain time, and their addresses are permanent. You can safely link to them.',
        ],
      },
      {
        id: 'i-fulltekst',
        overskrift: 'The documents themselves',
        tekst: [
          'No documents are published in full here, whatever they are about. Each entry says which documents it has, and you ask for access to them from its page.',
        ],
      },
      {
        id: 'skjerming',
        overskrift: 'What the bars mean',
        tekst: [
          'Where there is a solid bar, something is redacted. The bar is always the same length, whatever is under it, and what is redacted is not in the page, in the search or in any file you can download.',
          'The legal basis is given beside it: the provision that gives the right or the duty to redact. That something is redacted in the journal does not mean that you have been refused the document. That is assessed when you ask for it.',
        ],
      },
      {
        id: 'vurdert-pa-forhand',
        overskrift: 'What the assessment beforehand means',
        tekst: [
          'For some documents the archive has noted beforehand that all or part of the document may be exempt from access. This is not a refusal. If you ask for access, the document itself is assessed again, and it must be considered whether you can be given access even if it could have been exempted (Freedom of Information Act, sections 11 and 29).',
        ],
      },
      {
        id: 'mangler',
        overskrift: 'When a number is missing',
        tekst: [
          'No number in a case should be missing without an explanation. If an entry is left out by law, held back for checking, withdrawn or postponed, its place in the case says so.',
          'An entry is held back when the automatic check finds something that must not be on the internet, such as a national identity number. Only its number and date are shown until somebody has looked at it.',
        ],
      },
      {
        id: 'navn',
        overskrift: 'People’s names',
        tekst: [
          'You cannot search for people’s names when the entry is more than a year old. The names are then also taken out of result lists and open data. They can still be read on the pages of the entry, the case and the day (Freedom of Information Regulations, section 6).',
          'You can search for names of organisations without any time limit.',
        ],
      },
      {
        id: 'rettelser',
        overskrift: 'Corrections',
        tekst: [
          'If an entry is corrected after it was published, its page says which piece of information was changed, and when. If it has been away from the journal for a while, the page says when it was shown again. What has been redacted afterwards is no longer shown anywhere.',
        ],
      },
      {
        id: 'api',
        overskrift: 'Open data',
        tekst: [
          'Everything that can be searched for here can also be fetched as data, without a key and without logging in.',
          'The data are redacted in exactly the same way as the pages, and may be used freely (Freedom of Information Act, section 7).',
        ],
        adresser: [
          {
            sti: '/api/v1/journalposter',
            hva: 'The search. It takes the same parameters as the search page: q, virksomhet, fra, til, type, enhet, hjemmel, skjermet, dokument, sortering, side and antall. The answer has the results page by page (antall is from 1 to 100), and how many there are of each value of the filters.',
          },
          {
            sti: '/api/v1/journalposter?q=skole&fra=2026-01-01&skjermet=false&sortering=nyeste&antall=50',
            hva: 'An example: the newest that mention a school, from a date on, where nothing is redacted. The order (sortering) is relevans, nyeste, eldste or publisert.',
          },
          { sti: '/api/v1/forslag?q={word}', hva: 'Suggestions while typing.' },
          { sti: '/api/v1/saker/{virksomhet}/{year}/{number}', hva: 'A whole case.' },
          {
            sti: '/sok.csv',
            hva: 'The results of a search as a spreadsheet (CSV). It takes the same filters and orders as the search page. Each file has 1,000 results at most, and side=2 gives the next.',
          },
          {
            sti: '/sok.atom',
            hva: 'A search for feed readers (Atom). It takes the same filters as the search page, and always has the most recently published first.',
          },
          { sti: '/{virksomhet}/sak/{year}/{number}.atom', hva: 'A case for feed readers (Atom).' },
          { sti: '/api/v1/innsyn/tall', hva: 'Requests for access in figures.' },
          { sti: '/api/v1/helse', hva: 'Whether everything works, and how fresh the data are.' },
          {
            sti: '/api/v1/openapi.json',
            hva: 'All of this described for programs (OpenAPI 3.1): what can be asked for, and what the answers contain.',
          },
        ],
      },
    ],
  },
};
