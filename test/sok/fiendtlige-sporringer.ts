import { FIENDTLIGE, type Fiendtlig } from '../../scripts/bench/fiendtlige.ts';

/** What a query language of another engine, of ours or of a database may take for its own. */
const TEGN: readonly string[] = [
  '"',
  '"""',
  'NEAR(a b)',
  'foo:bar',
  'tittel_n : kari',
  '{tittel} : x',
  '^a',
  'a AND OR NOT b',
  'OR',
  'OR OR OR',
  '-',
  '--',
  '-"',
  '* **',
  '((((((((',
  "'; DROP TABLE post; --",
  '\0',
  '\ud800 \udfff',
  '\ue000 \ue001 \ue002s2026x1',
  '🦦'.repeat(250),
  'a '.repeat(250),
  'ord '.repeat(125),
  '2026/'.repeat(100),
  '1/2-'.repeat(125),
  '\u202e\u200b\u00ad',
  '.'.repeat(500),
  '"a b '.repeat(100),
  'åå* '.repeat(125),
  'gnr 1 bnr 1 '.repeat(40),
  '21. mai 2026 '.repeat(38),
  'vei OR '.repeat(70),
];

/** Scripts that no journal of ours is written in, some of which an engine cuts into words by rules of its own. */
const SKRIFTER: Readonly<Record<string, string>> = {
  arabisk: 'خطة المدينة',
  hebraisk: 'תכנית בנייה',
  gresk: 'σχέδιο πόλης ΣΊΣΥΦΟΣ',
  kyrillisk: 'план города ёлка',
  georgisk: 'ქალაქის გეგმა',
  armensk: 'քաղաքի պլան և',
  hindi: 'नगर योजना क्षत्रिय',
  tamil: 'நகரத் திட்டம்',
  thai: 'แผนผังเมืองใหม่ทั้งหมด',
  khmer: 'ផែនការទីក្រុង',
  kinesisk: '城市規劃與土地使用',
  japansk: '都市計画のお知らせ ﾄｼｹｲｶｸ',
  koreansk: '도시계획 ᄒᆞᆫ글',
  amharisk: 'የከተማ ዕቅድ',
  runer: 'ᚠᚢᚦᚬᚱᚴ',
  'matematiske bokstaver': '𝐬ø𝓀𝖓𝖆𝖉 𝕡𝕝𝕒𝕟',
  'brede bokstaver': 'ｐｌａｎ　ＯＲ　“ｖｅｉ”',
  'sammensatte tegn': 'ﬁﬂ ſẞ İıĲ ŉ ǆ Ⅳ ½ ² ㎡ ﷺ',
  'andre sifre': '٢٠٢٦/١ २०२६ 𝟚𝟘𝟚𝟞/𝟙-𝟚',
  'tegn over tegn': `p${'\u0300'.repeat(40)}l${'\u0489'.repeat(40)}an`,
  flagg: '🇳🇴🇳🇴🇳 👩🏽‍🚒 plan',
};

/** Queries of any script, of signs, and as heavy as they can be made: what every engine must answer, or refuse in plain words. */
export const FIENDTLIGE_SPORRINGER: readonly Fiendtlig[] = [
  ...FIENDTLIGE,
  ...TEGN.map((q) => ({ hva: JSON.stringify(q.slice(0, 30)), q })),
  ...Object.entries(SKRIFTER).flatMap(([hva, q]) => [
    { hva, q },
    { hva: `${hva}, og alt som hører til`, q: `plan OR "${q}" -${q} ${q}*` },
  ]),
];
