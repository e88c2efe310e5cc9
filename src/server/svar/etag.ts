import { createHash } from 'node:crypto';

/** What a body is known by: public bytes and nothing else. */
export const lagAvtrykk = (kropp: Uint8Array): string =>
  createHash('sha256').update(kropp).digest('base64url').slice(0, 22);

/** A strong validator of a body in an encoding: the same bytes in the same encoding have the same tag. */
export const lagEtag = (avtrykk: string, koding: string): string =>
  koding === 'identity' ? `"${avtrykk}"` : `"${avtrykk}-${koding}"`;

/** True when an If-None-Match header names the tag; weak tags match too, as RFC 9110 § 13.1.2 says for GET. */
export function harEtag(hode: string | undefined, etag: string): boolean {
  if (hode === undefined) return false;
  if (hode === etag) return true;
  return hode.split(',').some((del) => {
    const merke = del.trim();
    return merke === '*' || merke.replace(/^W\//, '') === etag;
  });
}
