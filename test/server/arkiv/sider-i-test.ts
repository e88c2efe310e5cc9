import type { Svar } from '../tjener-i-test.ts';
import type { Ansatt } from './konsoll-i-test.ts';

const TEGN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Text as a browser reads it out of HTML. */
const lesTekst = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (hele, tall?: string, hex?: string, navn?: string) => {
    if (tall !== undefined) return String.fromCodePoint(Number(tall));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return TEGN[navn ?? ''] ?? hele;
  });
const attributt = (merke: string, navn: string): string | undefined => {
  const funnet = new RegExp(`\\s${navn}(?:="([^"]*)")?(?=[\\s>/])`, 'i').exec(`${merke} `);
  return funnet === null ? undefined : lesTekst(funnet[1] ?? '');
};

/** An element as a browser sees it, and not as text inside another's attribute. */
export interface Merke {
  readonly navn: string;
  readonly attributter: ReadonlyMap<string, string>;
}

/** Every start tag of a page. */
export const merkerI = (html: string): readonly Merke[] =>
  [...html.matchAll(/<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi)].map(
    ([, navn = '', resten = '']) => ({
      navn: navn.toLowerCase(),
      attributter: new Map(
        [...resten.matchAll(/([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
          ([, a = '', dobbelt, enkel, bar]): [string, string] => [
            a.toLowerCase(),
            lesTekst(dobbelt ?? enkel ?? bar ?? ''),
          ],
        ),
      ),
    }),
  );

/** A form on a page of the console, filled out as somebody who only presses the button would send it. */
export interface Skjema {
  /** The page that it stands on. */
  readonly side: string;
  readonly metode: 'get' | 'post';
  /** A path of the console, with its query. */
  readonly til: string;
  readonly felt: readonly (readonly [navn: string, verdi: string])[];
  /** Fields that a person writes in. */
  readonly skriver: readonly string[];
  /** What the button is called that sends it. */
  readonly knapp: string;
}

/** What a person would put where something must be written: by the kind of field, and never empty. */
function utfylt(type: string | undefined, verdi: string | undefined): string {
  if (verdi !== undefined && verdi !== '') return verdi;
  if (type === 'date') return '2026-03-02';
  if (type === 'datetime-local') return '2026-03-02T08:00';
  if (type === 'number') return '1';
  if (type === 'month') return '2026-03';
  return 'Prøve';
}

function feltI(kropp: string): { readonly felt: [string, string][]; readonly skriver: string[] } {
  const felt: [string, string][] = [];
  const skriver: string[] = [];
  const valgt = new Set<string>();
  for (const [, merke = ''] of kropp.matchAll(/<input\b([^>]*)>/gi)) {
    const navn = attributt(merke, 'name');
    const type = attributt(merke, 'type') ?? 'text';
    if (navn === undefined || type === 'submit' || type === 'file') continue;
    if (type === 'radio') {
      // The one that is chosen, or the first.
      if (valgt.has(navn) && attributt(merke, 'checked') === undefined) continue;
      const foer = felt.findIndex(([f]) => f === navn);
      if (foer >= 0) felt.splice(foer, 1);
      valgt.add(navn);
    }
    const verdi = attributt(merke, 'value');
    const tegnes = !['hidden', 'radio', 'checkbox'].includes(type);
    if (tegnes) skriver.push(navn);
    felt.push([navn, type === 'checkbox' ? (verdi ?? 'on') : tegnes ? utfylt(type, verdi) : (verdi ?? '')]);
  }
  for (const [, merke = '', inni = ''] of kropp.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gi)) {
    const navn = attributt(merke, 'name');
    if (navn === undefined) continue;
    skriver.push(navn);
    felt.push([navn, utfylt(undefined, lesTekst(inni))]);
  }
  for (const [, merke = '', inni = ''] of kropp.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gi)) {
    const navn = attributt(merke, 'name');
    const valg = [...inni.matchAll(/<option\b([^>]*)>([^<]*)/gi)].map(([, m = '', tekst = '']) => ({
      verdi: attributt(m, 'value') ?? lesTekst(tekst).trim(),
      valgt: attributt(m, 'selected') !== undefined,
    }));
    const det = valg.find((v) => v.valgt && v.verdi !== '') ?? valg.find((v) => v.verdi !== '');
    if (navn !== undefined && det !== undefined) felt.push([navn, det.verdi]);
  }
  return { felt, skriver };
}

/** Every form of a page, once for each button that sends it. Logging out is no form of the page. */
export function skjemaerI(side: string, html: string): readonly Skjema[] {
  const ut: Skjema[] = [];
  for (const [, merke = '', kropp = ''] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)) {
    const her = new URL(attributt(merke, 'action') ?? side, `http://localhost${side}`);
    const metode = attributt(merke, 'method')?.toLowerCase() === 'post' ? 'post' : 'get';
    if (her.pathname === '/arkiv/logg-ut') continue;
    const { felt, skriver } = feltI(kropp);
    const knapper = [...kropp.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/gi)]
      .filter(([, m = '']) => attributt(m, 'type') !== 'button')
      .map(([, m = '', tekst = '']) => ({
        navn: attributt(m, 'name'),
        verdi: attributt(m, 'value') ?? '',
        til: attributt(m, 'formaction'),
        tekst: lesTekst(tekst.replace(/<[^>]*>/g, ' '))
          .replace(/\s+/g, ' ')
          .trim(),
      }));
    for (const { navn, verdi, til, tekst } of knapper) {
      const mot = til === undefined ? her : new URL(til, her);
      ut.push({
        side,
        metode,
        til: mot.pathname + mot.search,
        felt: navn === undefined ? felt : [...felt, [navn, verdi]],
        skriver,
        knapp: tekst,
      });
    }
  }
  return ut;
}

/** Every way on from a page that stays in the console. */
const lenkerI = (side: string, html: string): readonly string[] =>
  [...html.matchAll(/<a\b([^>]*)>/gi)].flatMap(([, merke = '']) => {
    const href = attributt(merke, 'href');
    if (href === undefined || href.startsWith('#')) return [];
    const url = new URL(href, `http://localhost${side}`);
    return url.hostname === 'localhost' && /^\/arkiv(?:\/|$)/.test(url.pathname)
      ? [url.pathname + url.search]
      : [];
  });

export interface Besoekt {
  readonly sti: string;
  readonly svar: Svar;
}

/**
 * Opens every page that somebody comes to from where they begin, forms that only ask among them.
 *
 * @param flest where it stops: pages of lists lead to each other without end.
 */
export async function gaaGjennom(
  hvem: Ansatt,
  fra: readonly string[],
  flest = 200,
): Promise<readonly Besoekt[]> {
  const koe = [...new Set(fra)];
  const sett = new Set(koe);
  const ut: Besoekt[] = [];
  for (let sti = koe.shift(); sti !== undefined && ut.length < flest; sti = koe.shift()) {
    const svar = await hvem.les(sti);
    ut.push({ sti, svar });
    if (!(svar.hoder['content-type'] ?? '').startsWith('text/html')) continue;
    const spoer = skjemaerI(sti, svar.tekst)
      .filter(({ metode }) => metode === 'get')
      .map(({ til, felt }) => `${til.split('?', 1)[0]}?${new URLSearchParams([...felt].map((f) => [...f]))}`);
    for (const neste of [...lenkerI(sti, svar.tekst), ...spoer])
      if (!sett.has(neste)) {
        sett.add(neste);
        koe.push(neste);
      }
  }
  return ut;
}
