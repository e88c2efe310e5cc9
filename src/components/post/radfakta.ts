import { formaterSaksnummer, type Saksnummer } from '../../offentlig/adresse.ts';
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
