import { formaterSaksnummer, type Saksnummer } from '../../offentlig/adresse.ts';
import type { OffentligJournalpost } from '../../offentlig/journalpost.ts';
import type { OffentligSak } from '../../offentlig/sak.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import { type Html, html } from '../html/html.ts';
import { tekstHtml } from '../html/tekst.ts';
import type { Visning } from '../visning.ts';

/** What a case is called where nothing may be told of it: then its number says more. */
const INTETSIGENDE = 'Sak';

/** The case of an entry in a list: its title, or its number when the title says nothing. */
export const saksnavn = (
  sakstittel: OffentligTekst,
  nummer: Saksnummer,
  v: Pick<Visning, 't'>,
  marker?: (tekst: string) => Html,
): Html =>
  sakstittel.tekst === INTETSIGENDE
    ? html`${formaterSaksnummer(nummer)}`
    : tekstHtml(sakstittel, v.t.skjermet, marker);

/** The unit of an entry, unless the row names it already as the sender or the recipient within the house. */
export const enhetUtenomParter = (
  enhet: string | undefined,
  parter: readonly { readonly navn: OffentligTekst }[],
): string | undefined => (parter.some(({ navn }) => navn.tekst === enhet) ? undefined : enhet);

/** What a row says of shielding. */
export interface Radskjerming {
  /** «Skjermet», or «Forhåndsvurdert»: the same word is never used of both (R8). */
  readonly merke: string;
  /** Ids of the hjemler; none where none is told. */
  readonly hjemler: readonly string[];
}

/**
 * Masked where something on the row is; else assessed beforehand, where its documents or their titles are closed.
 * @param sak The case, where the row has its title.
 */
export function radskjerming(
  post: OffentligJournalpost,
  sak: OffentligSak | undefined,
  { t }: Pick<Visning, 't'>,
): Radskjerming | undefined {
  const ider = (deler: readonly { readonly hjemler: readonly string[] }[]): readonly string[] => [
    ...new Set(deler.flatMap(({ hjemler }) => hjemler)),
  ];
  const paaRaden = [
    ...post.unntak.filter(({ felt }) => felt !== 'dokumenttittel'),
    ...(sak?.unntak.filter(({ felt }) => felt === 'sakstittel') ?? []),
  ];
  const maskert =
    paaRaden.length > 0 ||
    post.tittel.maskert ||
    sak?.tittel.maskert === true ||
    post.parter.some(({ navn }) => navn.maskert);
  if (maskert) return { merke: t.skjermetMerke, hjemler: ider(paaRaden) };
  const lukket = [post.tilgang, ...post.dokumenter.map(({ tilgang }) => tilgang)].filter(
    ({ tilgang }) => tilgang === 'hele' || tilgang === 'deler',
  );
  const inni = [...post.unntak, ...lukket];
  return inni.length === 0 ? undefined : { merke: t.forhaandsvurdert, hjemler: ider(inni) };
}
