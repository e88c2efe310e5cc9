import type { Sprak } from '../sprak.ts';
import type { Prosa } from './prosa.ts';

export interface Tilgjengelighetstekst extends Prosa {
  readonly erklaering: (navn: string) => string;
  /** @param navn One body, or several as a list in words. */
  readonly ingenErklaering: (navn: string) => string;
}

/** «Tilgjengelighet»: how the site is made, where the declaration is, and where to complain (R65). */
export const TILGJENGELIGHET: Readonly<Record<Sprak, Tilgjengelighetstekst>> = {
  nb: {
    tittel: 'Tilgjengelighet',
    ingress:
      'Journalen skal kunne brukes av alle, uansett hvordan de leser, hører, ser og styrer maskinen sin.',
    erklaering: (navn) => `Les tilgjengelighetserklæringen til ${navn}`,
    ingenErklaering: (navn) =>
      `Tilgjengelighetserklæringen til ${navn} er ikke lagt inn her ennå. Du finner erklæringer på uustatus.no.`,
    avsnitt: [
      {
        id: 'laget',
        overskrift: 'Slik er nettstedet laget',
        tekst: [
          'Sidene er laget for å følge WCAG 2.1 på nivå A og AA. Alt kan brukes med tastatur, uten mus og uten JavaScript. Teksten kan forstørres, sidene tilpasser seg små skjermer, og fargene følger innstillingen for lyst eller mørkt på maskinen din.',
          'Skjermede opplysninger leses opp som «skjermet», og vises aldri bare med farge.',
        ],
      },
      {
        id: 'feil',
        overskrift: 'Møter du et hinder?',
        tekst: [
          'Si fra til virksomheten, så hinderet kan fjernes. Du kan be om å få journalen på en annen måte, for eksempel på telefon eller på papir.',
          'Får du ikke hjelp, kan du melde fra til Digitaliseringsdirektoratet, som fører tilsyn.',
        ],
      },
    ],
  },
  nn: {
    tittel: 'Tilgjenge',
    ingress: 'Journalen skal kunne brukast av alle, same korleis dei les, høyrer, ser og styrer maskina si.',
    erklaering: (navn) => `Les tilgjengeerklæringa til ${navn}`,
    ingenErklaering: (navn) =>
      `Tilgjengeerklæringa til ${navn} er ikkje lagd inn her enno. Du finn erklæringar på uustatus.no.`,
    avsnitt: [
      {
        id: 'laget',
        overskrift: 'Slik er nettstaden laga',
        tekst: [
          'Sidene er laga for å følgje WCAG 2.1 på nivå A og AA. Alt kan brukast med tastatur, utan mus og utan JavaScript. Teksten kan forstørrast, sidene tilpassar seg små skjermar, og fargane følgjer innstillinga for lyst eller mørkt på maskina di.',
          'Skjerma opplysningar blir lesne opp som «skjerma», og blir aldri viste berre med farge.',
        ],
      },
      {
        id: 'feil',
        overskrift: 'Møter du eit hinder?',
        tekst: [
          'Sei frå til verksemda, så hinderet kan fjernast. Du kan be om å få journalen på ein annan måte, til dømes på telefon eller på papir.',
          'Får du ikkje hjelp, kan du melde frå til Digitaliseringsdirektoratet, som fører tilsyn.',
        ],
      },
    ],
  },
  en: {
    tittel: 'Accessibility',
    ingress:
      'The journal should be usable by everyone, however they read, hear, see and control their device.',
    erklaering: (navn) => `Read the accessibility statement of ${navn}`,
    ingenErklaering: (navn) =>
      `The accessibility statement of ${navn} has not been entered here yet. You can find statements at uustatus.no.`,
    avsnitt: [
      {
        id: 'laget',
        overskrift: 'How the site is made',
        tekst: [
          'The pages are made to follow WCAG 2.1 at levels A and AA. Everything can be used with a keyboard, without a mouse and without JavaScript. The text can be enlarged, the pages adapt to small screens, and the colours follow your device’s setting for light or dark.',
          'Redacted information is read out as “redacted”, and is never shown by colour alone.',
        ],
      },
      {
        id: 'feil',
        overskrift: 'Have you met an obstacle?',
        tekst: [
          'Tell the public body, so that it can be removed. You may ask to have the journal in another way, for example by telephone or on paper.',
          'If you are not helped, you may report it to the Norwegian Digitalisation Agency, which supervises the rules.',
        ],
      },
    ],
  },
};
