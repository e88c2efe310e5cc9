import { z } from 'zod';
import { xml } from '../../offentlig/xml.ts';

/** One part of a letter. Both the page and the PDF are made of these, and so say the same. */
const brevdel = z.discriminatedUnion('art', [
  z.strictObject({ art: z.literal('overskrift'), nivaa: z.literal([1, 2]), tekst: z.string() }),
  z.strictObject({ art: z.literal('avsnitt'), tekst: z.string() }),
  z.strictObject({ art: z.literal('liste'), punkter: z.array(z.string()) }),
]);
export type Brevdel = Readonly<z.infer<typeof brevdel>>;

/** A letter. One that has been sent is kept as it was, whatever becomes of the configuration. */
export const brev = z.strictObject({
  sprak: z.enum(['nb', 'nn', 'en']),
  tittel: z.string(),
  avsender: z.string(),
  deler: z.array(brevdel),
});
export type Brev = Readonly<z.infer<typeof brev>>;

function del(d: Brevdel): string {
  if (d.art === 'overskrift') return `<h${d.nivaa}>${xml(d.tekst)}</h${d.nivaa}>`;
  if (d.art === 'liste') return `<ul>${d.punkter.map((p) => `<li>${xml(p)}</li>`).join('')}</ul>`;
  return `<p>${xml(d.tekst).replaceAll('\n', '<br>')}</p>`;
}

/** The letter's content for a page; everything that people have written is text in it. Its language stands on the page. */
export const brevSomHtml = ({ deler }: Brev): string => deler.map(del).join('\n');

/** The letter as a page of its own, for downloading: no scripts, no styles from elsewhere. */
export const brevSomSide = (b: Brev): string => `<!doctype html>
<html lang="${b.sprak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${xml(b.tittel)}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 sans-serif}</style>
</head>
<body>
<main>
${brevSomHtml(b)}
</main>
</body>
</html>
`;
