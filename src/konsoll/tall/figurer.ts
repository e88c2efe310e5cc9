import { maanedOgAar } from '../../i18n/dato.ts';
import { kodeord } from '../kodeord.ts';
import type { Talltelling } from '../../arkiv/oversikt.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Figur, Stolpe } from './figur.ts';
import { forsinkelse, forsinkelsePer } from './forsinkelse.ts';
import { sum, type Gruppering } from './grupper.ts';
import { holdtEtterGrunn, holdtPer } from './holdt.ts';
import { perHjemmel, perNivaa, vises, type Andel } from './maskering.ts';

/** Working days that count as in time when nobody says another number. */
export const STANDARDGRENSE = 5;

const HODE: Readonly<Record<Gruppering, string>> = { maaned: 'Måned', enhet: 'Enhet' };
/** A group as people read it: «mars 2026» for a month. */
const gruppenavn = (gruppering: Gruppering, navn: string): string =>
  gruppering === 'maaned' ? maanedOgAar(`${navn}-01`, 'nb') : navn;
const antall = (tall: number): string => tall.toLocaleString('nb-NO');
const prosent = (andel: number): string =>
  `${(100 * andel).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} %`;
const dager = (tall: number | undefined): string =>
  tall === undefined ? '–' : `${antall(tall)} ${tall === 1 ? 'dag' : 'dager'}`;

/** R62: how long entries wait, for each month or unit. */
function forsinkelsesfigur(
  tellinger: readonly Talltelling[],
  gruppering: Gruppering,
  grense: number = STANDARDGRENSE,
): Figur {
  const rader = forsinkelsePer(tellinger, gruppering, grense).map((rad) => ({
    ...rad,
    navn: gruppenavn(gruppering, rad.navn),
  }));
  const alle = forsinkelse(tellinger, grense);
  return {
    id: `forsinkelse-${gruppering}`,
    tittel: `Arbeidsdager fra journalføring til publisering, etter ${HODE[gruppering].toLowerCase()}`,
    beskrivelse:
      alle.andelOver === undefined
        ? 'Ingen publiserte poster med kjent dato i perioden.'
        : `Halvparten var ute innen ${dager(alle.median)} og ni av ti innen ${dager(alle.p90)}. ${prosent(alle.andelOver)} brukte mer enn ${dager(grense)}.`,
    stolper: rader.flatMap(({ navn, tall: { median } }): Stolpe[] =>
      median === undefined ? [] : [{ navn, verdi: median, tekst: dager(median) }],
    ),
    tabell: {
      hode: [HODE[gruppering], 'Publisert', 'Median', 'Ni av ti', `Over ${dager(grense)}`, 'Ukjent dato'],
      rader: rader.map(({ navn, tall }) => [
        navn,
        antall(tall.antall),
        dager(tall.median),
        dager(tall.p90),
        tall.andelOver === undefined ? '–' : prosent(tall.andelOver),
        antall(tall.ukjent),
      ]),
    },
  };
}

const andelsfigur = (
  valg: Pick<Figur, 'id' | 'tittel' | 'beskrivelse'>,
  foersteHode: string,
  andeler: readonly Andel[],
): Figur => ({
  ...valg,
  stolper: andeler.map(({ navn, andel }) => ({ navn, verdi: andel, tekst: prosent(andel) })),
  tabell: {
    hode: [foersteHode, 'Poster', 'Andel'],
    rader: andeler.map((a) => [a.navn, antall(a.antall), prosent(a.andel)]),
  },
});

/** How much is masked, by level. */
function nivaafigur(tellinger: readonly Talltelling[]): Figur {
  const andeler = perNivaa(tellinger);
  const skjermet = sum(vises(tellinger).filter(({ nivaa }) => nivaa > 0));
  const beskrivelse = `Noe er skjermet i ${antall(skjermet)} av ${antall(sum(vises(tellinger)))} poster i den offentlige journalen.`;
  return andelsfigur({ id: 'nivaa', tittel: 'Skjermet, etter nivå', beskrivelse }, 'Nivå', andeler);
}

/** How much is masked, by hjemmel. */
function hjemmelfigur(tellinger: readonly Talltelling[], virksomhet: Virksomhet): Figur {
  const beskrivelse =
    'Andel av postene i den offentlige journalen. En post med flere hjemler teller med på hver.';
  return andelsfigur(
    { id: 'hjemmel', tittel: 'Skjermet, etter hjemmel', beskrivelse },
    'Hjemmel',
    perHjemmel(tellinger, virksomhet),
  );
}

/** What is held, and what has been let go, for each month or unit. */
function holdtfigur(tellinger: readonly Talltelling[], gruppering: Gruppering): Figur {
  const rader = holdtPer(tellinger, gruppering).map((rad) => ({
    ...rad,
    navn: gruppenavn(gruppering, rad.navn),
  }));
  const grunner = holdtEtterGrunn(tellinger).map((g) => `${kodeord(g.grunn)} (${antall(g.antall)})`);
  return {
    id: `holdt-${gruppering}`,
    tittel: `Holdt tilbake, etter ${HODE[gruppering].toLowerCase()}`,
    beskrivelse:
      grunner.length === 0 ? 'Ingenting er holdt tilbake nå.' : `Holdt tilbake nå: ${grunner.join(', ')}.`,
    stolper: rader.map(({ navn, tall }) => ({ navn, verdi: tall.holdt, tekst: antall(tall.holdt) })),
    tabell: {
      hode: [HODE[gruppering], 'Poster', 'Holdt nå', 'Sluppet etter å ha vært holdt'],
      rader: rader.map(({ navn, tall }) => [
        navn,
        antall(tall.antall),
        antall(tall.holdt),
        antall(tall.sluppet),
      ]),
    },
  };
}

/** Every chart of the figures page, in order. */
export const alleFigurer = (
  tellinger: readonly Talltelling[],
  virksomhet: Virksomhet,
  grense: number = STANDARDGRENSE,
): readonly Figur[] => [
  forsinkelsesfigur(tellinger, 'maaned', grense),
  forsinkelsesfigur(tellinger, 'enhet', grense),
  nivaafigur(tellinger),
  hjemmelfigur(tellinger, virksomhet),
  holdtfigur(tellinger, 'maaned'),
  holdtfigur(tellinger, 'enhet'),
];
