import { ARBEIDSLISTER } from '../../../arkiv/arbeid.ts';
import { lesNaboer } from '../../../konsoll/post/naboer.ts';
import type { Arkivkall } from '../kall.ts';
import type { Listevei } from './sider.ts';

/** The list that an address or a form names, as somebody may have written it. */
function listeI(parametre: URLSearchParams): Pick<Listevei, 'liste' | 'kode'> | undefined {
  const liste = ARBEIDSLISTER.find((kjent) => kjent === parametre.get('liste'));
  const kode = parametre.get('kode') ?? undefined;
  return liste && { liste, kode: kode !== undefined && /^[\w -]{1,60}$/u.test(kode) ? kode : undefined };
}

/** The way on in the list that the person came from: in the address of a page, or in what its form sent. */
export async function lesListevei(
  { parametre, skjema, metode, lagre, bruker }: Arkivkall,
  virksomhet: string,
  plass: { readonly journaldato: string; readonly post: number },
): Promise<Listevei | undefined> {
  const sted = listeI(metode === 'POST' ? skjema : parametre);
  if (sted === undefined) return undefined;
  const { liste, kode } = sted;
  const vei = { virksomhet, liste, ...(kode !== undefined && { kode }) };
  return { ...sted, ...(await lesNaboer(lagre.arkiv, bruker, vei, plass)) };
}

/** The query that keeps somebody in their list after a form. */
export function listesporringI(felt: URLSearchParams): Readonly<Record<string, string>> {
  const sted = listeI(felt);
  return sted === undefined ? {} : { liste: sted.liste, ...(sted.kode !== undefined && { kode: sted.kode }) };
}
