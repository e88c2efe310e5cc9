/** One part of a letter. Both the page and the PDF are made of these, and so say the same. */
export type Brevdel =
  | { readonly art: 'overskrift'; readonly nivaa: 1 | 2; readonly tekst: string }
  | { readonly art: 'avsnitt'; readonly tekst: string }
  | { readonly art: 'liste'; readonly punkter: readonly string[] };

export interface Brev {
  readonly sprak: 'nb' | 'nn' | 'en';
  readonly tittel: string;
  readonly avsender: string;
  readonly deler: readonly Brevdel[];
}

const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (tekst: string): string => tekst.replace(/[&<>"]/gu, (t) => TEGN[t] ?? t);

function del(d: Brevdel): string {
  if (d.art === 'overskrift') return `<h${d.nivaa}>${html(d.tekst)}</h${d.nivaa}>`;
  if (d.art === 'liste') return `<ul>${d.punkter.map((p) => `<li>${html(p)}</li>`).join('')}</ul>`;
  return `<p>${html(d.tekst).replaceAll('\n', '<br>')}</p>`;
}

/** The letter's content for a page; everything that people have written is text in it. Its language stands on the page. */
export const brevSomHtml = (brev: Brev): string => brev.deler.map(del).join('\n');

/** The letter as a page of its own, for downloading: no scripts, no styles from elsewhere. */
export const brevSomSide = (brev: Brev): string => `<!doctype html>
<html lang="${brev.sprak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${html(brev.tittel)}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 sans-serif}</style>
</head>
<body>
<main>
${brevSomHtml(brev)}
</main>
</body>
</html>
`;
