import { STANDARDREGLER } from '../konfig/standardregler.ts';
import type { Virksomhet } from '../konfig/virksomhet.ts';
import type { Saksegenskaper } from './grunnlag.ts';
import { husk } from '../hukommelse/husk.ts';

/** Classes and units come again and again, and so does the configuration. */
const fold = husk((tekst) => tekst.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim());

/** A shorter word is a code, and a longer one may have more written on to it. Letters. */
const KODELENGDE = 5;
const FORLEDD = 7;

/** «Barnevern» holds for «Barnevernsarkivet» and «Fjordvik barnevern 2015–2020», «BV» for «BV» alone. */
function nevner(verdi: string, kjent: string): boolean {
  const [v, k] = [fold(verdi), fold(kjent)];
  if (k.length < KODELENGDE) return v === k;
  for (let sted = v.indexOf(k); sted !== -1; sted = v.indexOf(k, sted + 1)) {
    const [foran, bak] = [v.slice(0, sted), v.slice(sted + k.length)];
    const begynner = !/[\p{L}\p{N}]$/u.test(foran);
    if (begynner && (k.length >= FORLEDD ? !/^\p{N}/u.test(bak) : !/^[\p{L}\p{N}]/u.test(bak))) return true;
  }
  return false;
}

const nevnes = (verdier: readonly string[], liste: readonly string[]): boolean =>
  verdier.some((verdi) => liste.some((kjent) => nevner(verdi, kjent)));

/** «F47» holds for «F47», «F47.1» and «F47 Barnevern», not for «F470». */
function begynnerMed(verdi: string, kjent: string): boolean {
  const [v, k] = [fold(verdi), fold(kjent)];
  return k !== '' && v.startsWith(k) && !/^[\p{L}\p{N}]/u.test(v.slice(k.length));
}

const underKlasse = (klasser: readonly string[], kjente: readonly string[]): boolean =>
  klasser.some((klasse) => kjente.some((kjent) => begynnerMed(klasse, kjent)));

/** Which of the case's properties makes it a case type of offentlegforskrifta § 9 (R25), by the configuration alone. */
export function paragraf9Grunn(
  { paragraf9 }: Virksomhet,
  sak: Saksegenskaper,
): 'arkivdel' | 'klasse' | 'sakstype' | undefined {
  if (nevnes(sak.arkivdeler, paragraf9.arkivdeler)) return 'arkivdel';
  if (underKlasse(sak.klasser, paragraf9.klasser)) return 'klasse';
  return nevnes(sak.sakstyper ?? [], paragraf9.sakstyper) ? 'sakstype' : undefined;
}

/**
 * The names of our default that a body's own lists do not hold: a configuration keeps those of the day it was written, and what the default has
 * learnt since is published there. What the body has said it has no cases of is not among them.
 */
export function manglerIParagraf9({ paragraf9 }: Pick<Virksomhet, 'paragraf9'>): {
  readonly arkivdeler: readonly string[];
  readonly sakstyper: readonly string[];
} {
  const mangler = (liste: 'arkivdeler' | 'sakstyper'): readonly string[] =>
    STANDARDREGLER.paragraf9[liste].filter(
      (navn) => !nevnes([navn], [...paragraf9[liste], ...(paragraf9.ikkeAktuelle ?? [])]),
    );
  return { arkivdeler: mangler('arkivdeler'), sakstyper: mangler('sakstyper') };
}

/** Whether a unit or class is one where a shown person would be known as a client (R26). */
export function erKlientomraade(
  { klientomraader }: Virksomhet,
  sak: Saksegenskaper,
  enheter: readonly (string | undefined)[],
): boolean {
  return (
    underKlasse(sak.klasser, klientomraader.klasser) ||
    enheter.some(
      (enhet) =>
        enhet !== undefined &&
        klientomraader.enheter.some((kjent) => begynnerMed(enhet, kjent) || nevner(enhet, kjent)),
    )
  );
}
