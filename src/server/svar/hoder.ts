/** What every response carries, whatever it is: pages, files, API answers and errors. */
export const SIKKERHETSHODER: Readonly<Record<string, string>> = Object.freeze({
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "script-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  /** R35: journal pages are not for the search engines. */
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Where the open API describes itself (OpenAPI). */
export const APIDOKUMENT = '/api/v1/openapi.json';

/** Pages and files belong to this origin; feeds and the open API belong to anyone (offl. § 7). */
export const SIDEHODER: Readonly<Record<string, string>> = Object.freeze({
  'Cross-Origin-Resource-Policy': 'same-origin',
});
export const STROMHODER: Readonly<Record<string, string>> = Object.freeze({
  'Access-Control-Allow-Origin': '*',
  /** Whether it has changed, where the next file is, and when to ask again: scripts on other sites see no other headers than those that are named. */
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});
/** RFC 8631: who has an answer finds what describes it. */
export const APIHODER: Readonly<Record<string, string>> = Object.freeze({
  ...STROMHODER,
  Link: `<${APIDOKUMENT}>; rel="service-desc"; type="application/json"`,
});

/** A browser may keep what it got, but asks each time whether it still holds: a withdrawal works at once (R59). */
export const SPOR_HVER_GANG = 'no-cache';
export const ALDRI_LAGRE = 'no-store';
export const UFORANDERLIG = 'public, max-age=31536000, immutable';
