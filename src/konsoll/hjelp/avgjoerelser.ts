import type { Hjelpeemne } from './emne.ts';

/** Deciding what the public gets: always less than the archive allows, never more. */
export const AVGJOERELSER: readonly Hjelpeemne[] = [
  {
    emne: 'holde',
    tittel: 'Holde tilbake',
    ingress:
      'Når du er i tvil om en journalpost eller en sak kan vises. Publikum ser nummer, dato og «holdt tilbake for kontroll» til du slipper den.',
    handlinger: ['hold', 'opphev'],
    steg: [
      'Åpne journalposten eller saken, fra en arbeidsliste eller fra en journal.',
      'Velg «Hold tilbake», eller trykk h.',
      'Skriv grunnen. Den står i loggen og historikken, så skriv ikke navn eller annet fra arkivet.',
      'Trykk «Hold tilbake». Den er borte fra sider, søk og API med en gang.',
      'Når tvilen er borte: åpne den igjen og velg «Ikke hold tilbake lenger». Da avgjør kontrollen på nytt.',
    ],
    deler: [
      {
        overskrift: 'Mange på en gang',
        avsnitt: [
          'I en arbeidsliste kan du krysse av flere og bestemme det samme om alle, med én grunn. Du får svar for hver enkelt. Det andre har bestemt noe om i mellomtiden, blir ikke rørt.',
        ],
      },
      {
        overskrift: 'Står seg',
        avsnitt: ['Et vedtak her gjelder også etter neste eksport, til noen opphever det.'],
      },
    ],
    se: ['frigi', 'trekke', 'maskere'],
  },
  {
    emne: 'frigi',
    tittel: 'Frigi det kontrollen holder',
    ingress:
      'Kontrollen stopper det som ligner fødselsnummer, skjermede navn, sakstyper etter § 9 og annet som ikke skal ut. Noen ganger tar den feil.',
    handlinger: ['frigi'],
    steg: [
      'Åpne journalposten fra listen «Holdt tilbake». Under «Hvorfor den ikke vises» står det kontrollen fant, og i hvilket felt.',
      'Er funnet riktig: rett det i arkivet. Neste leveranse slipper journalposten av seg selv.',
      'Er funnet feil: velg «Foreslå: kontrollen tar feil», og skriv hvorfor.',
      'En annen person åpner den, ser det samme, og velger «Bekreft: kontrollen tar feil».',
    ],
    deler: [
      {
        overskrift: 'To personer',
        avsnitt: [
          'Den som har foreslått, kan ikke selv bekrefte. Et forslag gjelder bare de funnene som var der da: kommer det flere, må alt ses på igjen.',
        ],
      },
      {
        overskrift: 'Fødselsnummer',
        avsnitt: [
          'Sifre som går opp som fødselsnummer, blir vist som ***** også når posten er frigitt. De kommer aldri ut.',
        ],
      },
    ],
    se: ['holde', 'ikke-vurdert'],
  },
  {
    emne: 'maskere',
    tittel: 'Maskere ord',
    ingress:
      'Når noe i en tittel eller et navn skulle vært skjermet, og det ikke kan vente på at arkivet blir rettet.',
    handlinger: ['masker'],
    steg: [
      'Åpne journalposten, og velg «Masker ord».',
      'Kryss av ordene i tittelen. Skal de skjermes i hele saken, velg «Masker ord i hele saken» på saken.',
      'Velg hjemmel. Uten hjemmel kan ingenting maskeres.',
      'Se på «Det publikum ville fått» ved siden av.',
      'Skriv grunnen, og trykk «Masker». Ordene er borte også fra søket.',
      'Rett tittelen i arkivet. Når det er gjort, kan maskeringen oppheves her.',
    ],
    deler: [
      {
        overskrift: 'Bare mer, aldri mindre',
        avsnitt: [
          'Det arkivet har skjermet, kan ikke åpnes her. Skal noe åpnes, må arkivet endres. Unntaket er skjerming med en sluttdato som er passert.',
        ],
      },
    ],
    se: ['hva-hvis', 'trekke', 'utlopt-skjerming'],
  },
  {
    emne: 'trekke',
    tittel: 'Trekke tilbake',
    ingress:
      'Når noe er ute som ikke skulle vært ute. Det er borte fra sider, søk, API, strømmer og filer innen ett sekund.',
    handlinger: ['trekk', 'trekk-alt', 'opphev'],
    steg: [
      'Åpne journalposten eller saken, og velg «Trekk tilbake» eller «Trekk hele saken tilbake». Et enkelt dokument kan trekkes alene.',
      'Skriv grunnen, og trykk «Trekk tilbake nå».',
      'Står det «Søket følger etter» øverst på sidene, er siden og API-et alt borte. Meldingen står på alle sidene, for alle, til søkeindeksen har det.',
      'Har noen sett det som ikke skulle vært sett: før en hendelse med en gang. Fristen til Datatilsynet løper.',
      'Rett det i arkivet. Opphev tilbaketrekkingen her når den nye leveransen er kommet, og ser riktig ut.',
    ],
    deler: [
      {
        overskrift: 'Alt fra en kilde, eller hele journalen',
        avsnitt: [
          'En leder kan velge «Trekk tilbake alt». Det gjelder også det som kommer senere, til det blir opphevet samme sted. Den som drifter løsningen, kan dessuten stenge hele journalen med npm run steng.',
        ],
      },
      {
        overskrift: 'Det som blir igjen',
        avsnitt: [
          'Nummeret svarer at journalposten er trukket tilbake. Tittelen blir ikke igjen noe sted der publikum kommer til. Vedtaket gjelder også for senere eksporter og for sikkerhetskopier som blir lest inn.',
        ],
      },
    ],
    se: ['hendelse', 'maskere', 'holde'],
  },
  {
    emne: 'godkjenne',
    tittel: 'Godkjenne før publisering',
    ingress:
      'Noen virksomheter publiserer først når en arkivar har sett forhåndsvisningen. Andre publiserer straks, og holder bare tilbake det kontrollen stopper. Det står under «Innstillinger».',
    handlinger: ['godkjenn', 'se'],
    steg: [
      'Åpne «Godkjenning». De eldste dagene står først, og det som er over fristen, er merket.',
      'Åpne en dag. Der står det arkivet har, ved siden av det publikum får, med grunnen til hver maske.',
      'Ser noe galt ut: hold det tilbake, masker det, eller be om at det blir rettet i arkivet.',
      'Velg det som er riktig, eller hele dagen, og trykk «Godkjenn og publiser».',
    ],
    deler: [
      {
        overskrift: 'Du godkjenner det du har sett',
        avsnitt: [
          'Endrer journalposten seg etter at du så den, gjelder ikke godkjenningen, og du blir bedt om å se igjen. Det som gjør at mer blir skjermet, venter aldri på godkjenning.',
        ],
      },
      {
        overskrift: 'En hel leveranse',
        avsnitt: [
          'Under «Leveranse» kan du bla i en prøvekjøring før noe blir publisert: hva den endrer, etter nivå, kode, enhet og flagg.',
        ],
      },
    ],
    se: ['holde', 'kom-i-gang'],
  },
];
