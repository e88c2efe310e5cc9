const TEGN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside an element of XML or HTML, or between double quotes in an attribute. What XML 1.0 cannot hold is left out. */
export const xml = (tekst: string): string =>
  tekst
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/gu, (t) => TEGN[t] ?? t);
