import type { Hjelpeemne } from './emne.ts';

/** What the archive does by its own routines, told from the side of what the public gets of it. */
export const RUTINEEMNER: readonly Hjelpeemne[] = [
  {
    emne: 'journalfoering',
    tittel: 'Journalføring og status',
    ingress:
      'Når arkivet setter status J, går journalposten ut med neste leveranse. Ingen ser på den igjen før det, om ikke virksomheten godkjenner først.',
    handlinger: [],
    steg: [
      'Se over registreringen i arkivet før du setter J: tittel, avsender og mottaker, enhet, dato, skjerming.',
      'Får en sak flere brev, gi hvert sin tittel. Da vet både publikum og saksbehandleren hva de spør om.',
      'Etter neste eksport: åpne «Dag», og se dagen slik publikum får den.',
      'Er noe feil: rett det i arkivet. Haster det, hold det tilbake her imens.',
    ],
    deler: [
      {
        overskrift: 'Statuser',
        avsnitt: [
          'Bare J blir publisert. R, S, F og E vises ikke, og U (utgår) tar bort det som var vist. Står det A på noe som alt er publisert, endres ingenting.',
          'Setter et fagsystem sin egen status, for eksempel J1, må innstillingene si hva den betyr. Til da er alt i journalposten skjermet.',
        ],
      },
      {
        overskrift: 'Det som kommer inn av seg selv',
        avsnitt: [
          'Dokumenter fra rekruttering og skjemaer blir ofte satt til J uten at noen har sett på dem, og med den som importerte som saksbehandler. Se dagen gjennom, og rett i arkivet.',
        ],
      },
      {
        overskrift: 'Merknader',
        avsnitt: ['Merknader, oppgaver og grunnen til en avskrivning blir aldri publisert.'],
      },
    ],
    se: ['titler', 'skjerming', 'godkjenne'],
  },
  {
    emne: 'titler',
    tittel: 'Titler og linje 2',
    ingress:
      'Linje 1 er for alle. Linje 2 er for det som skal skjermes, og er borte for publikum på nivå 2 og 3.',
    handlinger: [],
    steg: [
      'Skriv på linje 1 hva dokumentet er, så det kan kjennes igjen uten navn: «Søknad om permisjon».',
      'Skriv på linje 2 det som skal skjermes: navn, adresse, eiendom, diagnose.',
      'Er noe feil i en tittel som er ute: åpne journalposten, velg «Masker ord», og rett tittelen i arkivet etterpå.',
      'Vil du se hva et annet linjeskift ville gjort, velg «Hva hvis».',
    ],
    deler: [
      {
        overskrift: 'Bare én linje',
        avsnitt: [
          'Er journalposten skjermet på nivå 2 eller 3 og tittelen har bare én linje, får publikum en nøytral tittel («Inngående brev»), og den står under «Bør ses på».',
        ],
      },
      {
        overskrift: 'Navn på linje 1',
        avsnitt: [
          'Er hjemmelen taushetsplikt eller § 26, eller er koden P, P1, E, S eller XX, blir journalposten holdt tilbake når linje 1 har et personnavn. Ellers er det et varsel.',
          'Et ord som er skjermet ett sted, kan ikke stå åpent i en annen journalpost i samme sak.',
        ],
      },
    ],
    se: ['maskere', 'hva-hvis', 'frigi'],
  },
  {
    emne: 'skjerming',
    tittel: 'Tilgangskode, nivå og hjemmel',
    ingress:
      'Saksbehandleren vurderer offentlighet, arkivet kontrollerer, og journalen følger arkivet. Her ser du hva det blir til.',
    handlinger: [],
    steg: [
      'Åpne journalposten. Der står det arkivet har, ved siden av det publikum får, med grunnen til hver maske.',
      'Se om nivået er det som var ment: 1 lukker dokumentet, 2 tar også linje 2, 3 tar også avsender og mottaker.',
      'Mangler hjemmelen, be saksbehandleren om den. Publikum ser «hjemmel ikke oppgitt» til den er på plass.',
      'Skal mer skjermes: få det rettet i arkivet. Haster det, masker ord, velg et strengere nivå, eller hold den tilbake her.',
      'Skal mindre skjermes: det kan bare arkivet bestemme. Journalen åpner ved neste leveranse.',
    ],
    deler: [
      {
        overskrift: 'Koder som ikke er kjent',
        avsnitt: [
          'En kode som ikke står i registeret, skjermer alt, også tittelen. Er koden riktig, skal den inn i registeret. «Innstillinger» viser hva det ville gjort, før noen endrer filen.',
        ],
      },
      {
        overskrift: 'Saken skjermer det som ligger i den',
        avsnitt: [
          'Skjerming på arkivdel, klasse eller sak gjelder alt under. Hele saker unntas bare når resten ville gitt et galt bilde. Da kan du holde tilbake eller maskere hele saken på sakens side.',
        ],
      },
    ],
    se: ['ikke-vurdert', 'utlopt-skjerming', 'maskere', 'innstillinger'],
  },
  {
    emne: 'tilsetting',
    tittel: 'Tilsettingssaker og søkerlister',
    ingress:
      'Utlysning, søknader, søkerlister og brev kommer fra rekrutteringssystemet, ofte uten at noen i arkivet har sett dem.',
    handlinger: [],
    steg: [
      'Når listene er kommet: åpne saken med nummeret, og se at den offentlige søkerlisten er åpen og at den utvidede er lukket.',
      'Se at søknadene ikke viser navn, verken i tittel, avsender eller dokumenter.',
      'Se at enhet og saksbehandler er riktig, og ikke den som importerte.',
      'Trekker en søker seg, eller skal søkeren unntas: åpne journalposten med listen, og trekk dokumentet tilbake med en gang.',
      'Få ny liste fra rekrutteringssystemet inn i arkivet. Opphev tilbaketrekkingen når den riktige listen er kommet.',
      'Adresselister og brev til flere: se hvem som står som mottaker før dagen er ute. Er du i tvil, hold tilbake.',
    ],
    deler: [
      {
        overskrift: 'Hva som skjermes uansett',
        avsnitt: [
          'Regler for skjemaer kjenner igjen søknader, attester, brev til søkere og utvidede søkerlister på begynnelsen av tittelen, og skjermer dem etter offentleglova § 25, også når koden ble glemt. Reglene står under «Innstillinger».',
          'Koden UOT-3 betyr unntatt offentlighet i tilsettingssak, og står i registeret.',
        ],
      },
      {
        overskrift: 'Den som blir ansatt',
        avsnitt: ['Søknaden til den som fikk stillingen, blir skjermet som de andre når den importeres.'],
      },
    ],
    se: ['trekke', 'holde', 'skjerming'],
  },
  {
    emne: 'klientsystem',
    tittel: 'Klientsystemer og klientsaker',
    ingress:
      'I systemer for flyktninger, voksenopplæring, barnevern og Nav er saken en person. Da er det at saken finnes, også en opplysning.',
    handlinger: [],
    steg: [
      'Se under «Innstillinger» at kilden er merket som klientsystem.',
      'Åpne en dag fra kilden: titlene skal være nøytrale, og ingen navn skal vises.',
      'Ligger en klientsak i sakarkivet ved en feil: trekk den tilbake her, og flytt den i arkivet.',
    ],
    deler: [
      {
        overskrift: 'Det som ikke kommer på nettet',
        avsnitt: [
          'Sakstypene i offentlegforskrifta § 9 blir holdt tilbake og kan ikke frigis her.',
          'Notater i personjournalen og annet som er arkivert uten å være journalpost, blir ikke publisert. Rapporten fra eksporten teller dem.',
        ],
      },
    ],
    se: ['skjerming', 'overfoering', 'innstillinger'],
  },
  {
    emne: 'overfoering',
    tittel: 'Kontroll av overføringer',
    ingress: 'Et fagsystem kan slutte å levere uten at noen merker det, og enkelte dokumenter kan feile.',
    handlinger: [],
    steg: [
      'Se hver morgen etter varselet om stille kilder på «Dagens arbeid».',
      'Se på siste eksport nederst, og åpne hele rapporten: hver journalpost er med i ett av tallene.',
      'Er noe avvist, står filen, linjen og grunnen der. Rett det i arkivet eller i fagsystemet, og lever på nytt. Var det publisert fra før, holdes det tilbake til det kan leses: ingen vet om det er skjermet nå.',
      'Mangler en ventet søkerliste eller et brev: er den ikke i leveransen, må den overføres på nytt fra fagsystemet.',
    ],
    deler: [
      {
        overskrift: 'Det en leveranse ikke har lenger',
        avsnitt: [
          'Sies det at leveransen er komplett, blir det som ikke er i den, trukket tilbake. Mangler mer enn to prosent, stopper eksporten og spør først.',
        ],
      },
    ],
    se: ['kom-i-gang', 'klientsystem'],
  },
  {
    emne: 'rette-feil',
    tittel: 'Feilregistrert, flyttet eller utgått',
    ingress:
      'Det som rettes i arkivet, rettes i journalen ved neste leveranse. Det som haster, tas bort her.',
    handlinger: [],
    steg: [
      'Skal publikum ikke se den lenger: åpne journalposten, og trekk den tilbake med en grunn.',
      'Sett den til Utgår i arkivet, eller flytt den til riktig sak.',
      'Vent på neste leveranse. En utgått journalpost svarer at den er trukket tilbake. En flyttet får nytt nummer.',
      'Skal den vises under det nye nummeret, opphev tilbaketrekkingen der.',
    ],
    deler: [
      {
        overskrift: 'Hele saken er en feil',
        avsnitt: [
          'Sett hver journalpost i den til Utgår. At saken heter «Utgår» eller har status U, tar ikke bort det som er journalført i den.',
        ],
      },
    ],
    se: ['trekke', 'kom-ut'],
  },
  {
    emne: 'kom-ut',
    tittel: 'Noe har kommet ut',
    ingress: 'Ta det bort først. Skriv etterpå. Spør heller én gang for mye enn én for lite.',
    handlinger: [],
    steg: [
      'Åpne nummeret, og trekk det tilbake. Er det mer enn én sak, ring en leder: alt fra en kilde, eller hele journalen, kan tas bort.',
      'Se siden som publikum. Står det rødt at søket følger etter, se igjen til det er borte.',
      'Før en hendelse samme dag. Listen over hva som ble vist, og når, lages for deg.',
      'Si fra til personvernombudet og den som skal melde til Datatilsynet. Fristen er 72 timer.',
      'Finn ut hvorfor: tittelen, koden, nivået, eller en regel som mangler. Rett det i arkivet, og sjekk om det gjelder flere.',
      'Opphev tilbaketrekkingen når den nye leveransen er riktig.',
    ],
    deler: [
      {
        overskrift: 'Kopier hos andre',
        avsnitt: [
          'Nettlesere og søkemotorer kan ha beholdt en kopi. Journalen ber dem la være, men kan ikke hindre det. Skriv i hendelsen hvem som er bedt om å slette.',
        ],
      },
    ],
    se: ['trekke', 'hendelse', 'maskere'],
  },
];
