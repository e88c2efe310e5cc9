import { createHash } from 'node:crypto';

/** A strong validator of public bytes and nothing else: the same bytes in the same encoding have the same tag. */
export function lagEtag(kropp: Uint8Array, koding: string): string {
  const spor = createHash('sha256').update(kropp).digest('base64url').slice(0, 22);
  return koding === 'identity' ? `"${spor}"` : `"${spor}-${koding}"`;
}

/** True when an If-None-Match header names the tag; weak tags match too, as RFC 9110 § 13.1.2 says for GET. */
export function harEtag(hode: string | undefined, etag: string): boolean {
  if (hode === undefined) return false;
  if (hode === etag) return true;
  return hode.split(',').some((del) => {
    const merke = del.trim();
    return merke === '*' || merke.replace(/^W\//, '') === etag;
  });
}
