/** A step of the archive's own routines that touches what is published, and where it is done here. */
export interface Rutinesteg {
  /** Names the step to the test that walks it. */
  readonly id: string;
  /** What the routine says, as a sentence. */
  readonly rutine: string;
  readonly her: string;
  /** The topic that explains it. */
  readonly emne: string;
}

/** In the order that a document goes: from registration, by assessment and publication, to what goes wrong. */
export const RUTINER = [
  {
    id: 'status-j',
    rutine: 'Bare det arkivet har kvalitetssikret og satt til J, er journalført',
    her: 'R, S, F og E vises ikke for publikum. Siden for journalposten sier hvorfor.',
    emne: 'journalfoering',
  },
  {
    id: 'egne-statuser',
    rutine: 'Fagsystemet har egne statuser, for eksempel J1',
    her: 'En status som ikke er forklart i innstillingene, skjermer alt, og journalposten står under «Bør ses på».',
    emne: 'journalfoering',
  },
  {
    id: 'dokumenttyper',
    rutine: 'Inngående, utgående, notater og saksframlegg journalføres, også notater uten mottaker',
    her: 'Alle fem typene er med i den offentlige journalen.',
    emne: 'journalfoering',
  },
  {
    id: 'registrering-rettes',
    rutine: 'Den som importerte, eller siste avsender av en videresendt e-post, ble stående feil og rettes',
    her: 'Rett det i arkivet. Neste leveranse retter journalen, og forrige utgave er borte.',
    emne: 'journalfoering',
  },
  {
    id: 'merknader',
    rutine: 'Merknader skrives til intern bruk',
    her: 'En merknad blir aldri publisert, og heller ikke grunnen til en avskrivning.',
    emne: 'journalfoering',
  },
  {
    id: 'finn-nummer',
    rutine: 'Noen ringer med et saksnummer, og saken finnes fram',
    her: 'Feltet «Åpne nummer» øverst på hver side. Tasten g går dit.',
    emne: 'kom-i-gang',
  },
  {
    id: 'linje-to',
    rutine: 'Det som skal skjermes, skrives på tittelens linje 2',
    her: 'Linje 2 er borte for publikum på nivå 2 og 3. «Hva hvis» viser et annet linjeskift.',
    emne: 'titler',
  },
  {
    id: 'navn-paa-linje-en',
    rutine: 'Et navn ble stående på linje 1',
    her: 'Er hjemmelen taushetsplikt, holder kontrollen journalposten tilbake. Navnet kan også maskeres her til tittelen er rettet.',
    emne: 'titler',
  },
  {
    id: 'nivaaer',
    rutine: 'Nivå 1 skjermer dokumentet, nivå 2 også linje 2, nivå 3 også avsender og mottaker',
    her: 'Siden for journalposten viser hvert felt i arkivet og hos publikum, med grunnen til hver maske.',
    emne: 'skjerming',
  },
  {
    id: 'skjermet-sak',
    rutine: 'Saken er skjermet, og journalpostene arver det',
    her: 'Sakens linje 2 er borte overalt der saken er nevnt, og dokumentene i den er lukket.',
    emne: 'skjerming',
  },
  {
    id: 'koder',
    rutine: 'Tilgangskoden er en av dem arkivplanen har',
    her: 'Registeret står under «Innstillinger». En kode som ikke står der, skjermer alt, og journalposten står under «Bør ses på».',
    emne: 'skjerming',
  },
  {
    id: 'xx',
    rutine: 'Koden XX betyr at ingen har vurdert offentlighet ennå',
    her: 'Alt er skjermet, og siden sier hvem som kan spørres. Bare en ny leveranse åpner den.',
    emne: 'ikke-vurdert',
  },
  {
    id: 'uten-hjemmel',
    rutine: 'Skjerming skal ha hjemmel',
    her: 'Uten hjemmel er det skjermet likevel, og står under «Bør ses på».',
    emne: 'skjerming',
  },
  {
    id: 'skjermes-senere',
    rutine: 'Skjerming settes på noe som er journalført og låst',
    her: 'Neste leveranse skjermer det. Haster det, maskerer eller holder du det her imens.',
    emne: 'skjerming',
  },
  {
    id: 'hele-saken',
    rutine: 'Hele saken unntas fordi resten ville gitt et galt bilde',
    her: 'Hold tilbake eller masker hele saken på sakens side, til arkivet er rettet.',
    emne: 'skjerming',
  },
  {
    id: 'sluttdato',
    rutine: 'Skjerming med sluttdato følges opp',
    her: 'Listen «Utløpt skjerming». En arkivar bekrefter før masken går bort.',
    emne: 'utlopt-skjerming',
  },
  {
    id: 'utlysning',
    rutine: 'Utlysningen kommer først, som et notat uten mottaker',
    her: 'Den publiseres som den er.',
    emne: 'tilsetting',
  },
  {
    id: 'soekere',
    rutine: 'Søknadene kommer fra rekrutteringssystemet med søkerens navn',
    her: 'Regler for skjemaer skjermer navn, tittel og dokumenter, også når koden ble glemt.',
    emne: 'tilsetting',
  },
  {
    id: 'soekerlister',
    rutine: 'Den offentlige søkerlisten er åpen, den utvidede er skjermet, og begge settes til J av seg selv',
    her: 'Den utvidede listen er lukket uansett hva arkivet sier. Koden UOT-3 står i registeret.',
    emne: 'tilsetting',
  },
  {
    id: 'trukket-soeker',
    rutine: 'En søker trekker seg, eller skal ikke stå på listen, og listen byttes',
    her: 'Trekk dokumentet tilbake her straks. Opphev det når den nye listen er kommet.',
    emne: 'tilsetting',
  },
  {
    id: 'adresseliste',
    rutine: 'Adresselisten over dem som fikk brev, må ikke vise den som ba om å bli unntatt',
    her: 'Adresser blir aldri publisert. Er du i tvil om navnene, hold listen tilbake.',
    emne: 'tilsetting',
  },
  {
    id: 'klientsystem',
    rutine: 'I et klientsystem er saken en person',
    her: 'Kilden er merket som klientsystem: titler er nøytrale, og ingen navn vises.',
    emne: 'klientsystem',
  },
  {
    id: 'personjournal',
    rutine: 'Notater i personjournalen arkiveres uten å være journalposter',
    her: 'De blir ikke publisert. Rapporten fra eksporten teller dem.',
    emne: 'klientsystem',
  },
  {
    id: 'forhaandskontroll',
    rutine: 'Offentlig journal ses gjennom før den legges ut',
    her: 'En dag, eller en hel leveranse, med arkivet og publikum side om side. Der det er slått på, godkjennes dagen først.',
    emne: 'godkjenne',
  },
  {
    id: 'overfoering',
    rutine: 'Overføringen kontrolleres: hva kom fram, og hva feilet',
    her: '«Dagens arbeid» varsler om stille kilder. Rapporten sier hva som ble av hver journalpost, og hvor i filen det avviste står.',
    emne: 'overfoering',
  },
  {
    id: 'restanser',
    rutine: 'Restanser og forfall følges opp, og et midlertidig svar avskriver ikke',
    her: 'Restanselisten og forfallslisten, etter periode og enhet, med saksbehandler. På skjerm eller som fil.',
    emne: 'journaler',
  },
  {
    id: 'feilregistrert',
    rutine: 'En journalpost er feilregistrert og skal ut av saken',
    her: 'Trekk den tilbake her. Når arkivet setter den til Utgår, følger journalen etter.',
    emne: 'rette-feil',
  },
  {
    id: 'flyttet',
    rutine: 'En journalpost flyttes til en annen sak',
    her: 'Den får nytt nummer i journalen. Vedtak om den følger med.',
    emne: 'rette-feil',
  },
  {
    id: 'innsyn',
    rutine: 'Noen ber om innsyn, muntlig eller skriftlig',
    her: 'Køen med frister. Krav som ikke kommer gjennom journalen, registreres for hånd.',
    emne: 'innsyn',
  },
  {
    id: 'kom-ut',
    rutine: 'Noe har vært synlig som ikke skulle vært det',
    her: 'Trekk det tilbake, og før en hendelse. Klokken på 72 timer løper.',
    emne: 'kom-ut',
  },
  {
    id: 'tilganger',
    rutine: 'Tilganger gis, endres og kontrolleres, og en stedfortreder trer inn',
    her: 'Roller styres i innloggingstjenesten. Loggen viser hvem som har sett og bestemt hva, og en leder ser hvem som er logget inn.',
    emne: 'roller',
  },
] as const satisfies readonly Rutinesteg[];
