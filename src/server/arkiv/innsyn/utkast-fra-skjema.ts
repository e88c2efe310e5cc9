import { lesFritekst } from '../../../innsyn/innsending.ts';
import { UTFALL } from '../../../innsyn/livsloep/hendelse.ts';
import type { Standardtekst } from '../../../innsyn/svar/standardtekster.ts';
import { type Dokumentvedtak, nekter, RESTEN, type Vedtak } from '../../../innsyn/svar/vedtak.ts';
import type { Hjemmel } from '../../../konfig/hjemmel.ts';

/** How many bases a document can be given in one form. */
export const FLEST_HJEMLER = 4;

/** What the form holds: the letter's own words, and one decision that is given to every document that is ticked. */
export interface Utkastsverdier {
  readonly sprak: Vedtak['sprak'];
  readonly innledning: string;
  readonly utfall: Dokumentvedtak['utfall'] | undefined;
  readonly hjemler: readonly string[];
  readonly meroffentlighet: string;
  readonly gisLikevel: boolean;
  readonly resten: Dokumentvedtak['resten'];
  readonly rettOrgan: string;
  readonly begrunnelse: string;
}

/** The form of a decision that is there already. */
export const fraVedtak = (
  { sprak, innledning = '' }: Pick<Vedtak, 'sprak' | 'innledning'>,
  d: Dokumentvedtak | undefined,
): Utkastsverdier => ({
  sprak,
  innledning,
  utfall: d?.utfall,
  hjemler: d?.hjemler ?? [],
  meroffentlighet: d?.meroffentlighet?.grunn ?? '',
  gisLikevel: d?.meroffentlighet?.gisLikevel ?? false,
  resten: d?.resten,
  rettOrgan: d?.rettOrgan ?? '',
  begrunnelse: d?.begrunnelse ?? '',
});

const LENGDER = { innledning: 10_000, begrunnelse: 10_000, meroffentlighet: 2000, rettOrgan: 300 } as const;
export type Tekstfelt = keyof typeof LENGDER;
export const tekstlengder: Readonly<Record<Tekstfelt, number>> = LENGDER;

/** A text with the chosen standard sentences after it, none of them twice. */
function medStandard(tekst: string, felt: Tekstfelt, valgte: readonly Standardtekst[]): string {
  const nye = valgte.filter((en) => en.felt === felt && !tekst.includes(en.tekst)).map((en) => en.tekst);
  return [tekst, ...nye].filter((del) => del !== '').join('\n\n');
}

/**
 * Reads the form of a draft.
 * @param hjemler the bases that may be chosen; anything else that is sent is left out.
 * @returns what stands in it, with the standard texts that were ticked; and what is wrong, when something is.
 */
export function lesUtkast(
  skjema: URLSearchParams,
  hjemler: readonly Hjemmel[],
  standard: readonly Standardtekst[],
): { readonly verdier: Utkastsverdier; readonly feil: 'for-lang' | 'idnummer' | undefined } {
  const valgte = standard.filter(({ id }) => skjema.getAll('standard').includes(id));
  let feil: 'for-lang' | 'idnummer' | undefined;
  const tekst = (felt: Tekstfelt): string => {
    const raa = medStandard((skjema.get(felt) ?? '').trim(), felt, valgte);
    const lest = lesFritekst(raa, { maks: LENGDER[felt], flereLinjer: felt !== 'rettOrgan' });
    if ('tekst' in lest) return lest.tekst;
    feil ??= lest.kode;
    // An id number is nothing that a page may hold again.
    return lest.kode === 'idnummer' ? '' : raa;
  };
  const kjente = new Set(hjemler.map(({ id }) => id));
  const verdier: Utkastsverdier = {
    sprak: skjema.get('sprak') === 'nn' ? 'nn' : 'nb',
    innledning: tekst('innledning'),
    utfall: UTFALL.find((ett) => ett === skjema.get('utfall')),
    hjemler: [...new Set(skjema.getAll('hjemmel').filter((id) => kjente.has(id)))].slice(0, FLEST_HJEMLER),
    meroffentlighet: tekst('meroffentlighet'),
    gisLikevel: skjema.get('gis') === 'ja',
    resten: RESTEN.find((en) => en === skjema.get('resten')),
    rettOrgan: tekst('rettOrgan'),
    begrunnelse: tekst('begrunnelse'),
  };
  return { verdier, feil };
}

/** The form's decision for one document: what its outcome has no use for is left out of the letter, and of the draft. */
export function tilDokumentvedtak(
  v: Utkastsverdier,
  nummer: number,
  utfall: Dokumentvedtak['utfall'],
): Dokumentvedtak {
  const d = { nummer, utfall, hjemler: [...v.hjemler] };
  const nektes = nekter(d);
  return {
    ...d,
    hjemler: nektes ? d.hjemler : [],
    ...(nektes &&
      v.meroffentlighet !== '' && {
        meroffentlighet: { gisLikevel: v.gisLikevel, grunn: v.meroffentlighet },
      }),
    ...(utfall === 'avslag' && v.resten !== undefined && { resten: v.resten }),
    ...(utfall === 'feil-organ' && v.rettOrgan !== '' && { rettOrgan: v.rettOrgan }),
    ...(v.begrunnelse !== '' && { begrunnelse: v.begrunnelse }),
  };
}
