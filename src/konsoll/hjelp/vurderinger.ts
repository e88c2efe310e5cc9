import type { Hjelpeemne } from './emne.ts';

/** Finding out what is right, and what the archive must do. */
export const VURDERINGER: readonly Hjelpeemne[] = [
  {
    emne: 'kom-i-gang',
    tittel: 'Dagens arbeid',
    ingress: 'Det som venter på deg, eldste først. Arkivet er fasiten: her ser du hva publikum får av det.',
    handlinger: ['se'],
    steg: [
      'Se først etter varsler øverst: kilder som er stille, innsynskrav over fristen, hendelser.',
      'Ta «Holdt tilbake»: rett i arkivet, eller frigi det kontrollen tar feil om.',
      'Ta «Utløpt skjerming», og «Venter på godkjenning» der det er slått på.',
      'Be saksbehandlerne vurdere det som står under «Venter på vurdering i arkivet».',
      'Se på siste eksport nederst: det som er avvist, har en grunn og en linje i leveransen.',
    ],
    deler: [
      {
        overskrift: 'Åpne et nummer',
        avsnitt: [
          'Har du nummeret på en sak, en journalpost eller et innsynskrav, skriv det i feltet øverst på siden. Tasten g går dit. Det er ikke nøye hvordan du skriver det: 2026/123-4, 26/123-4 og sak 2026/123 går alle.',
        ],
      },
      {
        overskrift: 'Med tastaturet',
        avsnitt: [
          'j går til neste i listen, k til forrige, og Enter åpner. På journalposten går h til «Hold tilbake». Tastene virker ikke mens du skriver i et felt.',
        ],
      },
      {
        overskrift: 'Bør ses på',
        avsnitt: [
          'Journalposter i denne listen er publisert. Alt som kunne skjermes, er skjermet, men noe i arkivet bør rettes: en hjemmel som mangler, en ukjent kode, eller en tittel på bare én linje.',
        ],
      },
    ],
    se: ['rutiner', 'ikke-vurdert', 'frigi', 'utlopt-skjerming'],
  },
  {
    emne: 'ikke-vurdert',
    tittel: 'Ikke vurdert i arkivet',
    ingress:
      'Koden XX betyr at ingen har vurdert offentlighet ennå. Alt som kan skjermes, er skjermet til det er gjort.',
    handlinger: [],
    steg: [
      'Åpne listen «Venter på vurdering i arkivet».',
      'Åpne journalposten. Der står enheten og saksbehandleren du kan spørre.',
      'Be saksbehandleren sette riktig tilgangskode, nivå og hjemmel i arkivsystemet.',
      'Vent på neste leveranse. Da går journalposten ut av listen av seg selv.',
    ],
    deler: [
      {
        overskrift: 'Hvorfor ikke her?',
        avsnitt: [
          'Vurderingen hører hjemme i arkivet. Ble den gjort her, ville arkivet og journalen sagt hver sin ting.',
          'En kode eller status som registeret ikke kjenner, skjermer like mye. Slike journalposter står under «Bør ses på». Er koden ny og riktig, skal den inn i registeret i konfig.json. Under «Innstillinger» kan du se hva det ville gjort.',
        ],
      },
    ],
    se: ['hva-hvis', 'innstillinger'],
  },
  {
    emne: 'utlopt-skjerming',
    tittel: 'Utløpt skjerming',
    ingress:
      'Skjerming kan ha en sluttdato. Når den er passert, står masken likevel til en arkivar bekrefter at den skal bort.',
    handlinger: ['bekreft-opphoer'],
    steg: [
      'Åpne journalposten fra listen «Utløpt skjerming».',
      'Se hva publikum vil få når masken er borte.',
      'Skal den åpnes: velg «Bekreft at skjermingen har opphørt», skriv grunnen, og trykk «Bekreft og åpne».',
      'Skal den ikke åpnes: be om at sluttdatoen blir rettet i arkivet.',
    ],
    deler: [
      {
        overskrift: 'Det eneste som åpner noe',
        avsnitt: [
          'Ingenting annet i konsollet kan vise publikum mer enn arkivet tillater. Kontrollen ser på journalposten på nytt før den går ut.',
        ],
      },
    ],
    se: ['ikke-vurdert', 'maskere'],
  },
  {
    emne: 'hva-hvis',
    tittel: 'Hva hvis',
    ingress:
      'Prøv et annet nivå, en annen kode eller et annet linjeskift, og se straks hva publikum ville fått.',
    handlinger: ['se'],
    steg: [
      'Åpne journalposten eller saken, og velg «Hva hvis».',
      'Velg det du vil prøve, og trykk «Vis hva publikum ville fått».',
      'Les «Slik gjøres det i arkivet», og gi beskjeden videre til den som kan gjøre det.',
    ],
    deler: [
      {
        overskrift: 'Ingenting blir endret',
        avsnitt: [
          'Et forsøk er ikke et vedtak. Gjør det at mindre vises, kan du bestemme det her i mellomtiden. Gjør det at mer vises, må arkivet endres.',
        ],
      },
    ],
    se: ['maskere', 'ikke-vurdert'],
  },
];
