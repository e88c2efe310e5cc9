import type { Sprak } from '../sprak.ts';
import type { Prosa } from './prosa.ts';

/** «Personvern»: what the site knows of its readers (nothing), and what it shows of others. */
export const PERSONVERN: Readonly<Record<Sprak, Prosa>> = {
  nb: {
    tittel: 'Personvern',
    ingress:
      'Du kan lese og søke i journalen uten å si hvem du er, og uten at noen følger med på hva du ser på.',
    avsnitt: [
      {
        id: 'lesere',
        overskrift: 'Det vi vet om deg',
        tekst: [
          'Nettstedet bruker ingen analyseverktøy og ingenting fra andre nettsteder. Den eneste informasjonskapselen er innsynslisten, og den settes bare når du selv legger noe i den.',
          'Serveren skriver en logg over feil og svartider. Den inneholder hva slags side som ble hentet, hvordan det gikk, og hvor lang tid det tok. Den inneholder ikke søkeord, adresser på sider, IP-adresser eller navn.',
          'Andre nettsteder du går videre til, får ikke vite hvilken side du kom fra.',
        ],
      },
      {
        id: 'innsyn',
        overskrift: 'Når du ber om innsyn',
        tekst: [
          'Innsynslisten ligger i nettleseren din, i informasjonskapselen «innsynsliste». Den inneholder bare numrene på det du har lagt i listen, virker i 30 dager og er nødvendig for at listen skal finnes. Tømmer du listen, er den borte.',
          'Sender du et krav, lagrer vi det du skriver i skjemaet, for å kunne svare deg: e-post eller postadresse, og navn, organisasjon og kommentar hvis du fyller det ut. Det vises aldri i journalen. Bare virksomheten du spør, får se det.',
          'Opplysningene slettes når kravet har vært avsluttet en tid (180 dager hvis virksomheten ikke har valgt noe annet). Et krav som ikke blir bekreftet, slettes etter to dager eller den tiden virksomheten har valgt. Du kan slette alt selv på siden for kravet ditt.',
          'For å hindre misbruk teller vi hvor mange krav som kommer fra samme nett. Nettadressen lagres ikke, bare et avtrykk som ikke kan leses, i høyst to døgn.',
        ],
      },
      {
        id: 'omtalte',
        overskrift: 'Personer som er nevnt i journalen',
        tekst: [
          'Journalen viser navn på avsendere og mottakere når de ikke er skjermet etter loven. Det følger av reglene om offentlig journal.',
          'Opplysninger under taushetsplikt, særlige kategorier av personopplysninger og fødselsnummer skal ikke stå i journalen på internett. Hver journalpost kontrolleres automatisk før den vises.',
          'Etter ett år går det ikke lenger an å søke etter navn på personer. Søkemotorer som Google og Bing får beskjed om ikke å ta med noe herfra.',
        ],
      },
      {
        id: 'feil',
        overskrift: 'Hvis noe ikke skulle stått her',
        tekst: [
          'Ser du opplysninger om deg selv eller andre som ikke skulle stått her, så ta kontakt med virksomheten med en gang. En journalpost kan trekkes tilbake på et øyeblikk. Da forsvinner den fra sidene, søket og de åpne dataene samtidig.',
          'Du kan klage til Datatilsynet hvis du mener at personopplysninger behandles i strid med reglene.',
        ],
      },
    ],
  },
  nn: {
    tittel: 'Personvern',
    ingress:
      'Du kan lese og søkje i journalen utan å seie kven du er, og utan at nokon følgjer med på kva du ser på.',
    avsnitt: [
      {
        id: 'lesere',
        overskrift: 'Det vi veit om deg',
        tekst: [
          'Nettstaden bruker ingen analyseverktøy og ingenting frå andre nettstader. Den einaste informasjonskapselen er innsynslista, og han blir sett berre når du sjølv legg noko i henne.',
          'Tenaren skriv ein logg over feil og svartider. Han inneheld kva slag side som vart henta, korleis det gjekk, og kor lang tid det tok. Han inneheld ikkje søkjeord, adresser på sider, IP-adresser eller namn.',
          'Andre nettstader du går vidare til, får ikkje vite kva side du kom frå.',
        ],
      },
      {
        id: 'innsyn',
        overskrift: 'Når du ber om innsyn',
        tekst: [
          'Innsynslista ligg i nettlesaren din, i informasjonskapselen «innsynsliste». Han inneheld berre numra på det du har lagt i lista, verkar i 30 dagar og er nødvendig for at lista skal finnast. Tømmer du lista, er han borte.',
          'Sender du eit krav, lagrar vi det du skriv i skjemaet, for å kunne svare deg: e-post eller postadresse, og namn, organisasjon og kommentar om du fyller det ut. Det blir aldri vist i journalen. Berre verksemda du spør, får sjå det.',
          'Opplysningane blir sletta når kravet har vore avslutta ei tid (180 dagar om verksemda ikkje har valt noko anna). Eit krav som ikkje blir stadfesta, blir sletta etter to dagar eller den tida verksemda har valt. Du kan slette alt sjølv på sida for kravet ditt.',
          'For å hindre misbruk tel vi kor mange krav som kjem frå same nett. Nettadressa blir ikkje lagra, berre eit avtrykk som ikkje kan lesast, i høgst to døgn.',
        ],
      },
      {
        id: 'omtalte',
        overskrift: 'Personar som er nemnde i journalen',
        tekst: [
          'Journalen viser namn på avsendarar og mottakarar når dei ikkje er skjerma etter lova. Det følgjer av reglane om offentleg journal.',
          'Opplysningar under teieplikt, særlege kategoriar av personopplysningar og fødselsnummer skal ikkje stå i journalen på internett. Kvar journalpost blir kontrollert automatisk før han blir vist.',
          'Etter eitt år går det ikkje lenger an å søkje etter namn på personar. Søkjemotorar som Google og Bing får melding om ikkje å ta med noko herifrå.',
        ],
      },
      {
        id: 'feil',
        overskrift: 'Om noko ikkje skulle ha stått her',
        tekst: [
          'Ser du opplysningar om deg sjølv eller andre som ikkje skulle ha stått her, så ta kontakt med verksemda med ein gong. Ein journalpost kan trekkjast tilbake på ein augneblink. Då forsvinn han frå sidene, søket og dei opne dataa samstundes.',
          'Du kan klage til Datatilsynet om du meiner at personopplysningar blir handsama i strid med reglane.',
        ],
      },
    ],
  },
  en: {
    tittel: 'Privacy',
    ingress:
      'You can read and search the journal without saying who you are, and without anyone following what you look at.',
    avsnitt: [
      {
        id: 'lesere',
        overskrift: 'What we know about you',
        tekst: [
          'The site uses no analytics, and nothing from other sites. The only cookie is the request list, and it is set only when you put something on it yourself.',
          'The server writes a log of errors and response times. It holds what kind of page was fetched, how it went, and how long it took. It does not hold search words, addresses of pages, IP addresses or names.',
          'Other sites that you go on to are not told which page you came from.',
        ],
      },
      {
        id: 'innsyn',
        overskrift: 'When you request access',
        tekst: [
          'The request list is kept in your browser, in the cookie “innsynsliste”. It holds only the numbers of what you have put on the list, lasts for 30 days, and is necessary for the list to exist. When you empty the list, the cookie is gone.',
          'When you send a request, we store what you write in the form in order to answer you: e-mail or postal address, and name, organisation and comment if you fill them in. It is never shown in the journal. Only the public body you ask can see it.',
          'The information is erased when the request has been closed for some time (180 days unless the public body has chosen otherwise). A request that is not confirmed is erased after two days, or the time the body has chosen. You can erase everything yourself on the page of your request.',
          'To prevent abuse we count how many requests come from one network. The network address is not stored, only a fingerprint that cannot be read, for at most two days.',
        ],
      },
      {
        id: 'omtalte',
        overskrift: 'People mentioned in the journal',
        tekst: [
          'The journal shows the names of senders and recipients when they are not redacted by law. This follows from the rules on public journals.',
          'Information under a duty of secrecy, special categories of personal data and national identity numbers must not appear in the journal on the internet. Every entry is checked automatically before it is shown.',
          'After a year, people’s names can no longer be searched for. Search engines such as Google and Bing are told not to include anything from here.',
        ],
      },
      {
        id: 'feil',
        overskrift: 'If something should not be here',
        tekst: [
          'If you see information about yourself or others that should not be here, contact the public body at once. An entry can be withdrawn in a moment. It then disappears from the pages, the search and the open data at the same time.',
          'You may complain to the Norwegian Data Protection Authority if you think that personal data are processed in breach of the rules.',
        ],
      },
    ],
  },
};
