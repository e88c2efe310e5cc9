import type { Feltpar } from '../forhaandsvisning/felt.ts';
import type { Postforhaandsvisning, Saksforhaandsvisning } from '../forhaandsvisning/forhaandsvisning.ts';
import type { Hvahvissvar } from '../forhaandsvisning/hva-hvis.ts';

/** What the public would read otherwise in one field; absent where nothing is read. */
interface Feltvirkning {
  readonly navn: string;
  readonly naa: string | undefined;
  readonly da: string | undefined;
}

/** What would be otherwise in an entry, or in the case's own fields. */
export interface Virkningsdel {
  /** The entry's number in the case; undefined for the case's own fields. */
  readonly dokumentnummer: number | undefined;
  readonly naaVises: boolean;
  readonly daVises: boolean;
  /** Why it would not be shown. */
  readonly hvorfor: readonly string[];
  readonly felter: readonly Feltvirkning[];
}

interface Side {
  readonly vises: boolean;
  readonly ikkeVist: readonly { readonly tekst: string }[];
  readonly felter: readonly Feltpar[];
}

function delFor(naa: Side, da: Side, dokumentnummer: number | undefined): readonly Virkningsdel[] {
  const etter = new Map(da.felter.map((par) => [par.felt, par]));
  const felter = naa.felter.flatMap(({ felt, navn, offentlig }): Feltvirkning[] => {
    const ny = etter.get(felt)?.offentlig;
    return ny === offentlig ? [] : [{ navn, naa: offentlig, da: ny }];
  });
  if (felter.length === 0 && naa.vises === da.vises) return [];
  const hvorfor = da.vises ? [] : da.ikkeVist.map(({ tekst }) => tekst);
  return [{ dokumentnummer, naaVises: naa.vises, daVises: da.vises, hvorfor, felter }];
}

/** What differs between an entry, with its case, as it is and as it would be. */
export const postvirkning = ({ naa, da }: Hvahvissvar<Postforhaandsvisning>): readonly Virkningsdel[] => [
  ...delFor(naa.sammenligning, da.sammenligning, naa.sammenligning.dokumentnummer),
  ...(naa.sak && da.sak ? delFor(naa.sak, da.sak, undefined) : []),
];

/** The same of a whole case. */
export function saksvirkning({ naa, da }: Hvahvissvar<Saksforhaandsvisning>): readonly Virkningsdel[] {
  const etter = new Map(da.poster.map((post) => [post.dokumentnummer, post]));
  return [
    ...(naa.sak && da.sak ? delFor(naa.sak, da.sak, undefined) : []),
    ...naa.poster.flatMap((post) => {
      const ny = etter.get(post.dokumentnummer);
      return ny === undefined ? [] : delFor(post, ny, post.dokumentnummer);
    }),
  ];
}
