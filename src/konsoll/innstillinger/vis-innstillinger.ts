import type { Hjemmel } from '../../konfig/hjemmel.ts';
import type { Tilgangskode } from '../../konfig/tilgangskode.ts';
import type { Kilde, Kontakt, Virksomhet } from '../../konfig/virksomhet.ts';
import { BEHANDLING, HJEMMELART, STATUSER, statusord, TYPER } from './ord.ts';
import { etterNavnOgTid, gyldighet } from './periode.ts';

/** One table of settings: what it is, where in the configuration file it is edited, and how it stands. */
export interface Innstillingstabell {
  /** Stable, ascii: for headings and links within the page. */
  readonly id: string;
  readonly tittel: string;
  /** The key in `konfig.json`, as its own error messages write it. */
  readonly sti: string;
  readonly hode: readonly string[];
  readonly rader: readonly (readonly string[])[];
}

/** A code that no list has. */
const UKJENT_KODE = '??';

const jaNei = (verdi: boolean): string => (verdi ? 'Ja' : 'Nei');
const fraTil = ({ gyldigFra, gyldigTil }: Tilgangskode | Hjemmel): readonly [string, string] => [
  gyldigFra ?? 'Alltid',
  gyldigTil ?? 'Inntil videre',
];
const kontaktrad = (hvem: string, { navn, epost = '', telefon = '' }: Kontakt): readonly string[] => [
  hvem,
  navn,
  epost,
  telefon,
];
const publiseringsord = (valg: Virksomhet['publisering']): string =>
  valg === 'straks'
    ? 'Straks; bare kontrollen holder tilbake'
    : `Når en arkivar har godkjent, med frist ${valg.godkjenning.fristArbeidsdager} arbeidsdager`;
const alfabetisk = (a: readonly string[], b: readonly string[]): number =>
  (a[0] ?? '').localeCompare(b[0] ?? '', 'nb');

function kildetabeller(
  virksomhet: Virksomhet,
  kilde: Kilde,
  i: number,
  iDag: string,
): readonly Innstillingstabell[] {
  const hjemmel = (id: string | undefined): string =>
    id === undefined ? '' : (virksomhet.hjemler.find((h) => h.id === id)?.tekst ?? id);
  return [
    {
      // R72: every code with all of its history.
      id: `koder-${kilde.id}`,
      tittel: `Tilgangskoder i ${kilde.navn}`,
      sti: `kilder[${i}].tilgangskoder`,
      hode: [
        'Kode',
        'Betegnelse',
        'Behandling',
        'Hjemmel når arkivet ikke oppgir noen',
        'Fra',
        'Til',
        'I dag',
      ],
      rader: kilde.tilgangskoder
        .toSorted(etterNavnOgTid(({ kode }) => kode))
        .map((k) => [
          k.kode,
          k.betegnelse,
          BEHANDLING[k.behandling],
          hjemmel(k.hjemmel),
          ...fraTil(k),
          gyldighet(k, iDag),
        ]),
    },
    {
      id: `statuser-${kilde.id}`,
      tittel: `Statuser i ${kilde.navn}`,
      sti: `kilder[${i}].publiserteStatuser, kilder[${i}].statuser`,
      hode: ['Status', 'Betegnelse', 'Hva den gjør'],
      rader: [
        ...STATUSER.map(([kode, navn]) => [kode, navn, statusord(kode, kilde)]),
        ...Object.entries(kilde.statuser).map(([egen, kode]) => [egen, 'Arkivets egen', `Leses som ${kode}`]),
        ['Andre koder', 'Ukjent', statusord(UKJENT_KODE, kilde)],
      ],
    },
  ];
}

/**
 * Every setting that decides what the public gets, shown and not hidden: the registers of codes (R72) and hjemler (R71) with
 * their history, document types, statuses, delay, contact points, sources. Edited in the configuration file.
 *
 * @param iDag today in Oslo, yyyy-mm-dd: what holds is marked.
 */
export const visInnstillinger = (virksomhet: Virksomhet, iDag: string): readonly Innstillingstabell[] => [
  {
    id: 'publisering',
    tittel: 'Publisering',
    sti: 'publisering, utsettArbeidsdager, stilleEtterArbeidsdager, forsinketEtterArbeidsdager',
    hode: ['Innstilling', 'Verdi'],
    rader: [
      ['Når noe blir offentlig', publiseringsord(virksomhet.publisering)],
      ['Arbeidsdager fra journaldato til publisering', String(virksomhet.utsettArbeidsdager)],
      ['Arbeidsdager før en kilde regnes som stille', String(virksomhet.stilleEtterArbeidsdager)],
      [
        'Arbeidsdager uten eksport før journalen regnes som forsinket',
        String(virksomhet.forsinketEtterArbeidsdager),
      ],
      ['Oppdiktet virksomhet (syntetiske numre tillates)', jaNei(virksomhet.testvirksomhet)],
    ],
  },
  {
    id: 'kilder',
    tittel: 'Kilder',
    sti: 'kilder',
    hode: [
      'Kilde',
      'Navn',
      'Klientsystem',
      'Ord skjermes med',
      'Stille etter',
      'Godkjente felt utenfor formatet',
    ],
    rader: virksomhet.kilder.map((k) => [
      k.id,
      k.navn,
      jaNei(k.klientsystem),
      k.tittelmarkering,
      String(k.stilleEtterArbeidsdager ?? virksomhet.stilleEtterArbeidsdager),
      k.kjenteFelt.join(', '),
    ]),
  },
  ...virksomhet.kilder.flatMap((kilde, i) => kildetabeller(virksomhet, kilde, i, iDag)),
  {
    id: 'typer',
    tittel: 'Dokumenttyper',
    sti: 'kilder[].journalposttyper',
    hode: ['Type', 'Betegnelse', 'I journalen'],
    rader: [
      ...Object.entries(TYPER).map(([kode, navn]) => [kode, navn, 'Ja']),
      ...virksomhet.kilder.flatMap((kilde) =>
        Object.entries(kilde.journalposttyper).map(([egen, kode]) => [
          egen,
          `Egen type i ${kilde.navn}`,
          `Ja, som ${kode}: ${TYPER[kode].toLowerCase()}`,
        ]),
      ),
    ],
  },
  {
    // R71: what old entries were put down to keeps its words.
    id: 'hjemler',
    tittel: 'Hjemler',
    sti: 'hjemler',
    hode: ['Hjemmel', 'Art', 'Fra', 'Til', 'I dag', 'Nøkkel'],
    rader: virksomhet.hjemler
      .toSorted(etterNavnOgTid(({ tekst }) => tekst))
      .map((h) => [h.tekst, HJEMMELART[h.art], ...fraTil(h), gyldighet(h, iDag), h.id]),
  },
  {
    id: 'paragraf9',
    tittel: 'Sakstyper som aldri publiseres på internett (offentlegforskrifta § 9)',
    sti: 'paragraf9, klientomraader',
    hode: ['Kjennetegn', 'Verdier'],
    rader: [
      ['Arkivdeler', virksomhet.paragraf9.arkivdeler.join(', ')],
      ['Klasser', virksomhet.paragraf9.klasser.join(', ')],
      ['Sakstyper', virksomhet.paragraf9.sakstyper.join(', ')],
      ['Enheter der avsenderen røper en klient', virksomhet.klientomraader.enheter.join(', ')],
      ['Klasser der avsenderen røper en klient', virksomhet.klientomraader.klasser.join(', ')],
    ],
  },
  {
    id: 'skjemaregler',
    tittel: 'Regler for skjemaer og søknader',
    sti: 'skjemaregler',
    hode: ['Navn', 'Tittelen begynner med', 'Skjermer', 'Hjemmel'],
    rader: virksomhet.skjemaregler.map((r) => [
      r.navn,
      r.tittelStarterMed,
      r.masker.join(', '),
      virksomhet.hjemler.find(({ id }) => id === r.hjemmel)?.tekst ?? r.hjemmel,
    ]),
  },
  {
    id: 'kontakt',
    tittel: 'Kontaktpunkter',
    sti: 'kontakt, enhetskontakter',
    hode: ['For', 'Navn', 'E-post', 'Telefon'],
    rader: [
      kontaktrad('Hele virksomheten', virksomhet.kontakt),
      ...Object.entries(virksomhet.enhetskontakter)
        .map(([enhet, kontakt]) => kontaktrad(enhet, kontakt))
        .sort(alfabetisk),
    ],
  },
];
