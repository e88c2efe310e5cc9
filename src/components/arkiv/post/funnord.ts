import type { Forklaring } from '../../../konsoll/forhaandsvisning/forklaring.ts';
import { kodeord } from '../../../konsoll/kodeord.ts';

const DOKUMENT = /^dokumenter\[(\d+)\]\.tittel$/;
const PART = /^parter\[(\d+)\]/;

/** The field of the comparison that the gate's field is, where there is one. */
export function sammenligningsfelt(felt: string): string {
  const dokument = DOKUMENT.exec(felt)?.[1];
  return dokument === undefined ? felt : `dokument ${Number(dokument) + 1} tittel`;
}

/** Where the gate found something, in words. */
export function feltord(felt: string): string {
  const dokument = DOKUMENT.exec(felt)?.[1];
  if (dokument !== undefined) return `tittelen på dokument ${Number(dokument) + 1}`;
  if (PART.test(felt)) return 'avsender eller mottaker';
  if (felt === 'tittel') return 'tittelen';
  if (felt.startsWith('sak')) return 'saken';
  return felt;
}

/** A sentence that ends in a code, with the code's own words. */
export const medKodeord = (tekst: string): string =>
  tekst.replace(/: ([\w-]+)\.$/u, (_, kode: string) => `: ${kodeord(kode).toLowerCase()}.`);

/** Why an entry is not shown, without the findings, which are told of with who has said what about them. */
export const utfallslinjer = (ikkeVist: readonly Forklaring[]): readonly string[] =>
  ikkeVist
    .filter(({ art, regel }) => art !== 'kontroll' || regel === undefined)
    .map(({ tekst }) => medKodeord(tekst));
