import type { Ansatt } from '../../../arkiv/ansatt.ts';
import { navnPerID } from '../../../konsoll/ansatte.ts';
import type { Bruker } from '../../../konsoll/tilgang.ts';
import type { Sesjon } from '../../../konsoll/sesjoner.ts';
import { slipperInn } from '../rute.ts';
import { RUTER } from '../ruter.ts';
import type { Konsollramme } from '../sider.ts';

/** What stands around every page, whoever sees it. */
type Felles = Pick<Konsollramme, 'oekt' | 'utvikler' | 'sok' | 'disk' | 'utdatert'>;

export interface Rammevalg extends Felles {
  readonly sesjon: Sesjon | undefined;
  readonly sti: string;
  /** The body that the address names. */
  readonly virksomhet: string | undefined;
  readonly navnPaa: (slug: string) => string;
  readonly ansatte: readonly Ansatt[];
}

/** The only body a person has anything to do with. */
function enesteFor(bruker: Bruker): string | undefined {
  const slugger = [...new Set(bruker.tildelinger.map(({ virksomhet }) => virksomhet))];
  return slugger.length === 1 ? slugger[0] : undefined;
}

/** The pages that the person may open, in the table's order; a page of a body needs to know which. */
function lagMeny(bruker: Bruker, virksomhet: string | undefined, her: string): Konsollramme['meny'] {
  return RUTER.flatMap(({ sti, les, meny }) => {
    const avVirksomhet = sti.includes('/:virksomhet');
    if (meny === undefined || les === undefined || (avVirksomhet && virksomhet === undefined)) return [];
    if (!slipperInn(bruker, les, avVirksomhet ? virksomhet : undefined)) return [];
    const adresse = sti.replace(':virksomhet', virksomhet ?? '');
    const under = adresse !== '/arkiv' && her.startsWith(`${adresse}/`);
    return [{ navn: meny, sti: adresse, her: her === adresse || under }];
  });
}

/** What stands around a page for this person. */
export function lagRamme({ sesjon, sti, virksomhet, navnPaa, ansatte, ...felles }: Rammevalg): Konsollramme {
  if (sesjon === undefined)
    return {
      ...felles,
      navn: undefined,
      ansatte: new Map(),
      merke: '',
      virksomhet: undefined,
      kanFinne: false,
      meny: [],
    };
  const { bruker, skjemanokkel } = sesjon;
  const kjent = bruker.tildelinger.some((tildeling) => tildeling.virksomhet === virksomhet);
  const slug = kjent ? virksomhet : enesteFor(bruker);
  return {
    ...felles,
    navn: bruker.navn,
    ansatte: navnPerID(ansatte),
    merke: skjemanokkel,
    virksomhet: slug === undefined ? undefined : { slug, navn: navnPaa(slug) },
    kanFinne: slug !== undefined && slipperInn(bruker, 'se', slug),
    meny: lagMeny(bruker, slug, sti),
  };
}
