/** Markup that is safe to put in a page: only {@link html} makes it. */
export class Html {
  readonly #kode: string;
  constructor(kode: string) {
    this.#kode = kode;
  }
  toString(): string {
    return this.#kode;
  }
}

const TEGN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts have none of them. */
const MAA_ERSTATTES = /[&<>"']/;

/** The one place that escapes text for markup outside Astro's own templates. */
const escape = (tekst: string): string =>
  MAA_ERSTATTES.test(tekst) ? tekst.replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? tegn) : tekst;

type Innsatt = string | number | Html | undefined | readonly Html[];

const tilKode = (verdi: Innsatt): string => {
  if (verdi === undefined) return '';
  if (verdi instanceof Html) return verdi.toString();
  if (typeof verdi === 'string') return escape(verdi);
  if (typeof verdi === 'number') return String(verdi);
  return verdi.map(String).join('');
};

/**
 * Markup for rows that are rendered by the hundred, where a component each would cost a page most of its time. Whatever is
 * put in is escaped, unless it is markup that was made here.
 */
export const html = (deler: TemplateStringsArray, ...innsatt: readonly Innsatt[]): Html =>
  new Html(deler.reduce((kode, del, i) => kode + tilKode(innsatt[i - 1]) + del));
