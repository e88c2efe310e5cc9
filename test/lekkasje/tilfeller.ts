import type { Fuglebur } from './kanarifugl.ts';

/** How much a shielding takes, in the words of the test and not of the code it tests. */
type Mengde = 'ingen' | 'nivaa1' | 'nivaa2' | 'nivaa3' | 'alt' | 'ukjent' | 'utenElementer';
type Kode = 'U' | 'P' | 'XX' | 'Z9' | 'Klientsaker';
export type Baererplass = 'arkivdel' | 'klasse' | 'mappe' | 'registrering' | 'dokument';

export interface Testskjerming {
  readonly baerer: Baererplass;
  readonly kode: Kode;
  readonly mengde: Exclude<Mengde, 'ingen'>;
}

/** One case with one entry and two documents, and the shieldings that stand on and above it. */
export interface Tilfelle {
  readonly nr: number;
  readonly navn: string;
  readonly skjerminger: readonly Testskjerming[];
}

/** What must be hidden, field by field: the plan's table, written down again by hand. */
interface Forventet {
  readonly saklinje1: boolean;
  readonly saklinje2: boolean;
  readonly klasseID: boolean;
  readonly klassetittel: boolean;
  readonly linje1: boolean;
  readonly linje2: boolean;
  readonly avsender: boolean;
  readonly mottaker: boolean;
  readonly dokument1: boolean;
  readonly dokument2: boolean;
}

const NOEYTRALE_KODER: readonly Kode[] = ['XX', 'Z9', 'Klientsaker'];

/** Nobody has assessed it, or nobody knows what it means: the whole title goes. */
const erTotal = (s: Testskjerming): boolean =>
  NOEYTRALE_KODER.includes(s.kode) || s.mengde === 'alt' || s.mengde === 'ukjent';
const minst = (s: Testskjerming, nivaa: 2 | 3): boolean =>
  erTotal(s) ||
  s.mengde === 'utenElementer' ||
  s.mengde === 'nivaa3' ||
  (nivaa === 2 && s.mengde === 'nivaa2');

function forventet(tilfelle: Tilfelle): Forventet {
  // What is not assessed on an entry or a document, not understood, or a client's, closes the case's own fields too.
  const paaSak = tilfelle.skjerminger.filter(
    (s) => ['arkivdel', 'klasse', 'mappe'].includes(s.baerer) || erTotal(s),
  );
  const paaPost = tilfelle.skjerminger.filter((s) => s.baerer !== 'dokument');
  const paaDokument = tilfelle.skjerminger.filter((s) => s.baerer === 'dokument');
  const dokument = paaPost.some((s) => minst(s, 2));
  return {
    saklinje1: paaSak.some(erTotal),
    saklinje2: paaSak.some((s) => minst(s, 2)),
    klasseID: paaSak.some((s) => minst(s, 3)),
    klassetittel: paaSak.some((s) => minst(s, 3)),
    linje1: paaPost.some(erTotal),
    linje2: paaPost.some((s) => minst(s, 2)),
    avsender: paaPost.some((s) => minst(s, 3)),
    mottaker: paaPost.some((s) => minst(s, 3)),
    // A shielding on a document without saying that its title is open hides the title too.
    dokument1: dokument || paaDokument.some((s) => s.mengde !== 'nivaa1' || erTotal(s)),
    dokument2: dokument,
  };
}

const KODER: readonly Kode[] = ['U', 'P', 'XX', 'Z9', 'Klientsaker'];
const MENGDER: readonly Exclude<Mengde, 'ingen'>[] = [
  'nivaa1',
  'nivaa2',
  'nivaa3',
  'alt',
  'ukjent',
  'utenElementer',
];

const OVER: readonly Baererplass[] = ['arkivdel', 'klasse', 'mappe'];
const UNDER: readonly Baererplass[] = ['registrering', 'dokument'];

/** Every code x amount on each of the carriers, one shielding at a time. */
const enkeltvis = (baerere: readonly Baererplass[]): readonly Testskjerming[] =>
  baerere.flatMap((baerer) => KODER.flatMap((kode) => MENGDER.map((mengde) => ({ baerer, kode, mengde }))));

/** Few enough to read every page of: every carrier x code x amount alone, and the amounts on case and entry together. */
export function alleTilfeller(): readonly Tilfelle[] {
  const sett: (readonly Testskjerming[])[] = [[], ...enkeltvis([...OVER, ...UNDER]).map((en) => [en])];
  for (const kode of ['U', 'XX'] as const)
    for (const sak of MENGDER)
      for (const post of MENGDER)
        sett.push([
          { baerer: 'mappe', kode: 'U', mengde: sak },
          { baerer: 'registrering', kode, mengde: post },
        ]);
  return nummerer(sett);
}

/** Every carrier x code x amount on the case x every carrier x code x amount on the entry: 5 400 cases. */
export const helekrysset = (): readonly Tilfelle[] =>
  nummerer(enkeltvis(OVER).flatMap((over) => enkeltvis(UNDER).map((under) => [over, under])));

function nummerer(sett: readonly (readonly Testskjerming[])[]): readonly Tilfelle[] {
  return sett.map((skjerminger, nr) => ({
    nr: nr + 1,
    skjerminger,
    navn: skjerminger.map((s) => `${s.kode}/${s.mengde} på ${s.baerer}`).join(' + ') || 'uskjermet',
  }));
}

/** The canaries of one case: what stands in each field, open or not. */
export interface Felter {
  readonly saklinje1: string;
  readonly saklinje2: string;
  readonly klasseID: string;
  readonly klassetittel: string;
  readonly linje1: string;
  readonly linje2: string;
  readonly avsender: string;
  readonly mottaker: string;
  readonly dokument1: string;
  readonly dokument2: string;
  /** Fields that are never public, whatever the shielding. */
  readonly hjemmel: string;
  readonly mappeID: string;
  readonly registreringsID: string;
  readonly merknad: string;
  readonly adresse: string;
  readonly epost: string;
  readonly filnavn: string;
  readonly sakspart: string;
  readonly noekkelord: string;
}

/** A canary for each field. */
export function felterFor(tilfelle: Tilfelle, bur: Fuglebur): Felter {
  const f = (felt: keyof Felter): string => bur.fugl(`${felt} i N5-tilfelle ${tilfelle.nr}`);
  return {
    saklinje1: f('saklinje1'),
    saklinje2: f('saklinje2'),
    klasseID: f('klasseID'),
    klassetittel: f('klassetittel'),
    linje1: f('linje1'),
    linje2: f('linje2'),
    avsender: f('avsender'),
    mottaker: f('mottaker'),
    dokument1: f('dokument1'),
    dokument2: f('dokument2'),
    hjemmel: f('hjemmel'),
    mappeID: f('mappeID'),
    registreringsID: f('registreringsID'),
    merknad: f('merknad'),
    adresse: f('adresse'),
    epost: f('epost'),
    filnavn: f('filnavn'),
    sakspart: f('sakspart'),
    noekkelord: f('noekkelord'),
  };
}

/** The words of a case that the public may read now. */
export function aapneOrd(tilfelle: Tilfelle, felter: Felter): readonly string[] {
  const skjult = forventet(tilfelle);
  return (Object.keys(skjult) as (keyof Forventet)[])
    .filter((felt) => !skjult[felt])
    .map((felt) => felter[felt]);
}
