import { BlockList, isIP, isIPv4 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** Where only a proxy of our own can be: this machine, and networks that are not routed on the internet. */
const EGNE = new BlockList();
for (const [nett, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  EGNE.addSubnet(nett, bits, 'ipv4');
EGNE.addAddress('::1', 'ipv6');
EGNE.addSubnet('fc00::', 7, 'ipv6');

/** An IPv4 address in IPv6 clothes is the IPv4 address. */
const enkel = (adresse: string): string => adresse.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The client's network address, for the rate limits only: the connection's own, or the last one a proxy of ours put into
 * `X-Forwarded-For`. What a client wrote there itself stands before that, and is not believed.
 */
export function klientnett(
  req: Pick<IncomingMessage, 'headers'> & {
    readonly socket: { readonly remoteAddress?: string | undefined };
  },
): string {
  const naermest = enkel(req.socket.remoteAddress ?? '');
  if (isIP(naermest) === 0) return 'ukjent';
  if (!EGNE.check(naermest, isIPv4(naermest) ? 'ipv4' : 'ipv6')) return naermest;
  const videresendt = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? '';
  const foran = enkel(videresendt);
  return isIP(foran) === 0 ? naermest : foran;
}
