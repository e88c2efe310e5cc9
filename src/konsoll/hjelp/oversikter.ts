import type { Hjelpeemne } from './emne.ts';

/** Incidents, requests, lists, and who may do what. */
export const OVERSIKTER: readonly Hjelpeemne[] = [
  {
    emne: 'hendelse',
    tittel: 'Føre en hendelse',
    ingress:
      'Når personopplysninger eller noe annet skjermet har vært synlig. Virksomheten har 72 timer på å melde til Datatilsynet, fra den ble klar over det.',
    handlinger: ['hendelse'],
    steg: [
      'Trekk det tilbake først, hvis det ennå er synlig.',
      'Åpne «Hendelser», og før en ny: hva den gjelder, når den ble oppdaget, og hva som har skjedd. Skriv ikke navn.',
      'Se på «Hva som ble vist»: hver journalpost, fra når til når, slik den offentlige historikken har det.',
      'Før hvor mange som er berørt, og hvor listen over dem ligger i arkivet.',
      'Før hvem som skal varsles. Skal Datatilsynet ha melding, last ned teksten, fyll ut resten og send den i Datatilsynets eget skjema.',
      'Før hvert varsel når det er gitt, med mottakerens referanse.',
      'Lukk hendelsen. Er Datatilsynet ikke varslet, må grunnen si hvorfor.',
    ],
    deler: [
      {
        overskrift: 'Klokken',
        avsnitt: [
          'De 72 timene løper gjennom helger og helligdager. Går fristen ut, skal det meldes likevel, og meldingen må forklare hvorfor den er sen.',
        ],
      },
      {
        overskrift: 'Det som er skrevet, står',
        avsnitt: ['Linjene i en hendelse kan ikke endres eller slettes. Rett en feil med et notat.'],
      },
    ],
    se: ['trekke', 'logg'],
  },
  {
    emne: 'innsyn',
    tittel: 'Svare på innsynskrav',
    ingress:
      'Krav om innsyn skal avgjøres uten ugrunnet opphold. Køen viser hvert krav med fristen som er nærmest.',
    handlinger: ['se-innsyn', 'svar-innsyn', 'godkjenn-innsyn'],
    steg: [
      'Åpne «Innsyn». Kravene med nærmest frist står først.',
      'Kom kravet muntlig, på papir eller på e-post: registrer det, med datoen det kom. Da løper den samme klokken.',
      'Åpne kravet. Dokumentene står der med det arkivet har om dem.',
      'Bestem for hvert dokument: innsyn, delvis innsyn med en sladdet kopi, avslag, finnes ikke, eller feil virksomhet.',
      'Et avslag kan ikke sendes uten hjemmel ned til paragraf, ledd og nummer, vurdering av merinnsyn der det kreves, og opplysning om klagerett.',
      'Se brevet slik mottakeren får det, og send. Krever virksomheten to personer, må en annen godkjenne først.',
      'Klager den som spør, ber om nærmere begrunnelse eller trekker kravet på telefon eller e-post: registrer det på siden for kravet.',
      'Kommer det en klage: gi medhold, eller send den til klageinstansen med dokumentene samlet. Opphever klageinstansen avslaget, venter kravet på et nytt svar, med nye frister.',
      'Kom klagen etter fristen: registrer at den kom for sent, og avvis den med et brev som sier hvorfor den ikke blir behandlet likevel. Brevet kan det klages på i tre uker. Den kan også behandles likevel, når den som klager, er uten skyld eller særlige grunner gjør det rimelig.',
    ],
    deler: [
      {
        overskrift: 'Hvem som spør',
        avsnitt: [
          'Navn og adresse til den som ber om innsyn, vises aldri offentlig. Hvert oppslag i et krav blir loggført med referansenummer.',
        ],
      },
    ],
    se: ['roller', 'logg'],
  },
  {
    emne: 'journaler',
    tittel: 'Løpende journal, restanser og forfall',
    ingress:
      'Arkivets egne lister, uskjermet og bare for ansatte. Velg periode og enhet, på skjerm eller som fil.',
    handlinger: ['se'],
    steg: [
      'Åpne «Journaler», og velg «Løpende journal», «Restanseliste» eller «Forfallsliste».',
      'Velg periode. Vil du ha bare én enhet, skriv den slik arkivet gjør. I restanselisten og forfallslisten kan du også velge én saksbehandler.',
      'Trykk «Vis». Nummeret åpner journalposten.',
      'Skal listen brukes utenfor konsollet: last ned hele som CSV. Filen er uskjermet. Oppbevar den deretter, og slett den når den er brukt.',
    ],
    deler: [
      {
        overskrift: 'Hva som står hvor',
        avsnitt: [
          'Restanselisten har det som er mottatt og ikke avskrevet. Forfallslisten har det som ikke er avskrevet, etter forfallsdato. Avskrivning gjøres i arkivsystemet. Et midlertidig svar avskriver ikke. Skal én saksbehandler følges opp: skriv navnet slik arkivet gjør. Filen får da bare det som er hos den ene.',
        ],
      },
    ],
    se: ['tall', 'rutiner'],
  },
  {
    emne: 'tall',
    tittel: 'Tall',
    ingress:
      'Hvor lang tid det tar fra journaldato til publisering, hvor mye som er skjermet og med hvilken hjemmel, og hva som er holdt tilbake.',
    handlinger: ['se-tall'],
    steg: [
      'Åpne «Tall», og velg måneder, og eventuelt én enhet.',
      'Skriv hvor mange arbeidsdager som regnes som i tide.',
      'Hver figur har en tabell med de samme tallene under seg.',
    ],
    deler: [
      {
        overskrift: 'Aldri etter person',
        avsnitt: ['Tallene er delt på måned og enhet, og på ingenting mindre.'],
      },
    ],
    se: ['journaler'],
  },
  {
    emne: 'innstillinger',
    tittel: 'Innstillinger',
    ingress: 'Tilgangskoder, hjemler, statuser, utsettelse og kontaktpunkter, med historikk og gyldighet.',
    handlinger: ['se-tall', 'se'],
    steg: [
      'Åpne «Innstillinger». Det som er utløpt eller ikke har begynt å gjelde, er merket.',
      'Vil du vite hva en endring ville gjort: velg den, og trykk «Tell opp». Svaret sier hvor mange journalposter som ville blitt annerledes, og på hvilken måte.',
      'Be den som drifter løsningen om å endre konfig.json. Det står hvilken nøkkel det gjelder.',
    ],
    deler: [
      {
        overskrift: 'Gamle hjemler blir stående',
        avsnitt: [
          'En hjemmel som er avløst, får en sluttdato og blir i registeret. Da beholder gamle journalposter ordlyden sin.',
        ],
      },
    ],
    se: ['ikke-vurdert', 'hva-hvis'],
  },
  {
    emne: 'logg',
    tittel: 'Loggen',
    ingress: 'Hvert oppslag i uskjermede data og hver avgjørelse: hvem, når, hva og hvorfor.',
    handlinger: ['se-logg'],
    steg: [
      'Åpne «Logg». Søk på bruker, handling, sak eller journalpost, og periode. Et søk på en sak tar med alt som ligger i den.',
      'Trykk på en bruker eller et nummer i en linje for å se bare det.',
      'Last ned det som passer, som CSV.',
      'Kontroller med jevne mellomrom at loggen er hel, og ta vare på kontrollsummen et annet sted. Neste gang viser den at ingenting er tatt bort på slutten.',
    ],
    deler: [
      {
        overskrift: 'Hvem som leser den',
        avsnitt: [
          'Revisor leser loggen og ingenting annet. Leder leser den også. At noen leser den, står i den.',
        ],
      },
    ],
    se: ['roller', 'hendelse'],
  },
  {
    emne: 'roller',
    tittel: 'Roller og tilgang',
    ingress: 'Rollen kommer fra innloggingen, og gjelder en virksomhet, eller bare noen enheter i den.',
    handlinger: [],
    steg: [
      'Leser ser arkivet, forhåndsvisningen, listene, tallene og innsynskravene, og bestemmer ingenting.',
      'Arkivar ser det samme, og bestemmer: holder, maskerer, trekker, frigir, godkjenner, fører hendelser og svarer på innsynskrav.',
      'Leder kan alt arkivaren kan, trekker alt fra en kilde eller stenger hele journalen, leser loggen, og ser hvem som er logget inn.',
      'Revisor leser loggen, og ser ingenting av arkivet.',
    ],
    deler: [
      {
        overskrift: 'To personer',
        avsnitt: [
          'Det som krever to, krever to mennesker som har logget inn. Den samme kan ikke bekrefte i en annen rolle, og ikke fra kommandolinjen.',
        ],
      },
      {
        overskrift: 'Endre tilgang',
        avsnitt: [
          'Roller gis og tas fra i innloggingstjenesten, og hva de gir rett til, står i konsoll.json. En endring i filen gjelder med en gang. En endring i innloggingstjenesten gjelder når rollene blir lest på nytt, hver time.',
        ],
      },
    ],
    se: ['oekter', 'logg', 'frigi'],
  },
  {
    emne: 'oekter',
    tittel: 'Økter: hvem som er logget inn',
    ingress:
      'En økt er én innlogging i én nettleser. Du ser dine egne. En leder ser alle som har en rolle i virksomheten.',
    handlinger: ['styr-oekter'],
    steg: [
      'Trykk på navnet ditt øverst. Der står hvor du er logget inn, siden når, og når hver økt sist ble brukt.',
      'Kjenner du ikke igjen en økt: avslutt den, og si fra til lederen.',
      'Leder: åpne «Innloggede», kryss av for dem som skal ut, skriv grunnen, og trykk «Avslutt de valgte».',
      'Leder: skal noen ikke kunne logge inn igjen, velg dem under «Steng noen ute», og skriv grunnen. De kommer ikke inn før en leder slipper dem inn igjen samme sted.',
    ],
    deler: [
      {
        overskrift: 'Når en økt slutter',
        avsnitt: [
          'Etter en halv time uten bruk, og etter åtte timer uansett. Hver time går du innom innloggingstjenesten uten å merke det, og får de rollene du har da. Har du ingen lenger, er du ute.',
          '«Logg ut» avslutter også innloggingen i innloggingstjenesten, der den kan det. «Logg ut overalt» avslutter alle øktene dine her.',
        ],
      },
    ],
    se: ['roller', 'logg'],
  },
];
