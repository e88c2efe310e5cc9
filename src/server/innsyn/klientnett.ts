import { BlockList, isIP, isIPv4 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/** The proxies whose word is taken for where a request comes from. */
export type Mellomledd = Pick<BlockList, 'check'>;

/** MELLOMLEDD holds something that is neither an address nor a network; the message never repeats it. */
export class UgyldigMellomledd extends Error {
  override readonly name = 'UgyldigMellomledd';
  constructor() {
    super(
      'MELLOMLEDD må være adresser eller nett med komma mellom, for eksempel 127.0.0.1, ::1 eller 10.0.5.0/24.',
    );
  }
}

/**
 * Reads addresses and networks with commas between. Only what is named here is believed: a machine on a network of ours is no proxy of
 * ours for that.
 * @throws UgyldigMellomledd
 */
export function lesMellomledd(tekst: string): Mellomledd {
  const liste = new BlockList();
  for (const del of tekst.split(',').map((en) => en.trim())) {
    const [adresse = '', bits, ...mer] = del.split('/');
    const familie = isIPv4(adresse) ? 'ipv4' : 'ipv6';
    const hele = familie === 'ipv4' ? 32 : 128;
    const antall = bits === undefined ? hele : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if (isIP(adresse) === 0 || mer.length > 0 || !(antall >= 1 && antall <= hele))
      throw new UgyldigMellomledd();
    liste.addSubnet(adresse, antall, familie);
  }
  return liste;
}

/** A proxy on the same machine, and no other. */
export const BARE_HERFRA = '127.0.0.0/8, ::1';

/** An IPv4 address in IPv6 clothes is the IPv4 address. */
const enkel = (adresse: string): string => adresse.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The client's network address, for the rate limits only: the connection's own, or, where that is a proxy of ours, the last one in
 * `X-Forwarded-For` that is not. What a client wrote there itself stands before that, and is not believed.
 */
export function klientnett(
  req: Pick<IncomingMessage, 'headers'> & {
    readonly socket: { readonly remoteAddress?: string | undefined };
  },
  mellomledd: Mellomledd,
): string {
  const erVaar = (adresse: string): boolean => mellomledd.check(adresse, isIPv4(adresse) ? 'ipv4' : 'ipv6');
  let naermest = enkel(req.socket.remoteAddress ?? '');
  if (isIP(naermest) === 0) return 'ukjent';
  const vei = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(enkel);
  while (erVaar(naermest)) {
    const foran = vei.pop() ?? '';
    if (isIP(foran) === 0) return naermest;
    naermest = foran;
  }
  return naermest;
}
