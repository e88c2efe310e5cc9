/** The console's addresses, in every language prefix and however they are escaped. */
const UNDER_ARKIV = /^\/+(?:(?:nb|nn|en)\/+)?arkiv(?:[/?#;]|$)/i;

function avkodet(sti: string): string {
  try {
    return decodeURIComponent(sti);
  } catch {
    return sti;
  }
}

/** True for an address of the staff console. The public role has no such pages, and the console has no others. */
export const gjelderArkiv = (url: string): boolean =>
  UNDER_ARKIV.test(url) || UNDER_ARKIV.test(avkodet(url.split('?', 1)[0] ?? ''));
