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

/** Escapes text in what is written here; `offentlig/xml.ts` does so for files, and for what the server puts around a page. */
const escape = (tekst: string): string =>
  MAA_ERSTATTES.test(tekst) ? tekst.replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? tegn) : tekst;

type Innsatt = string | number | Html | undefined | readonly Html[];

const tilKode = (verdi: Innsatt): string => {
  if (verdi === undefined) return '';
  if (typeof verdi === 'string') return escape(verdi);
  if (verdi instanceof Html) return verdi.toString();
  if (typeof verdi === 'number') return String(verdi);
  let kode = '';
  for (const del of verdi) kode += del.toString();
  return kode;
};

const trimmet = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own line breaks and indentation are for its writer: to a reader they are one space, and bytes. */
function uteninnrykk(deler: TemplateStringsArray): readonly string[] {
  const kjent = trimmet.get(deler);
  if (kjent !== undefined) return kjent;
  const uten = deler.map((del) => del.replace(/\s*\n\s*/g, '\n'));
  trimmet.set(deler, uten);
  return uten;
}

/**
 * Markup for rows that are rendered by the hundred, where a component each would cost a page most of its time. Whatever is
 * put in is escaped, unless it is markup that was made here.
 */
export function html(deler: TemplateStringsArray, ...innsatt: readonly Innsatt[]): Html {
  const faste = uteninnrykk(deler);
  let kode = faste[0] ?? '';
  for (let i = 0; i < innsatt.length; i += 1) kode += tilKode(innsatt[i]) + (faste[i + 1] ?? '');
  return new Html(kode);
}
