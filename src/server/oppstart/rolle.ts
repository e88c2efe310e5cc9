import type { IncomingHttpHeaders } from 'node:http';

/** Headers that only something in between has reason to set. A proxy on the same machine is loopback too. */
const MELLOMLEDD: ReadonlySet<string> = new Set(['forwarded', 'via', 'x-real-ip']);

const LOKAL_VERT = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/**
 * True when a request may have come from another machine: it has been through a proxy, or names a host that is not
 * this one (which also stops DNS rebinding). ROLLE=begge answers none of those (design § 4).
 */
export function erUtenfra(hoder: IncomingHttpHeaders): boolean {
  const gjennomProxy = Object.keys(hoder).some(
    (navn) => MELLOMLEDD.has(navn) || navn.startsWith('x-forwarded'),
  );
  return gjennomProxy || !LOKAL_VERT.test(hoder.host ?? '');
}
