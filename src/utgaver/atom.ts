import { createHash } from 'node:crypto';
import { xml } from '../offentlig/xml.ts';

/** One entry of a feed. Everything in it stands in the feed: it takes list entries' texts only (R31). */
export interface Strompost {
  /** What names it for good: {@link stromId} of its number. */
  readonly id: string;
  readonly tittel: string;
  /** The language of the title, where it is not the feed's. */
  readonly tittelsprak: string | undefined;
  /** Whose journal it is in. */
  readonly utgiver: string;
  readonly adresse: string;
  /** Instants. */
  readonly publisert: string;
  readonly endret: string;
  readonly linjer: readonly string[];
  readonly type: { readonly kode: string; readonly navn: string };
}

export interface Strom {
  readonly id: string;
  /** What it follows: the publisher's name is put after it, for whoever follows several. */
  readonly tittel: string;
  readonly utgiver: string;
  readonly sprak: string;
  /** Addresses: the feed's own, the page that shows the same, and the feed's page after this one. */
  readonly selv: string;
  readonly side: string;
  readonly neste?: string | undefined;
  /** Used while there is no entry; an instant. */
  readonly oppdatert: string;
  readonly poster: readonly Strompost[];
}

export const ATOM = 'application/atom+xml; charset=utf-8';

/**
 * A name that stays the same when the journal changes its address (RFC 4287 § 4.2.6): a UUID of version 8 (RFC 9562 § 5.8), made
 * of what is named.
 * @param hva a number or an address; never a text from the archive.
 */
export function stromId(hva: string): string {
  const sum = createHash('sha256').update(`åpen journal\0${hva}`).digest().subarray(0, 16);
  sum.writeUInt8((sum.readUInt8(6) & 0x0f) | 0x80, 6);
  sum.writeUInt8((sum.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = sum.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

const post = (p: Strompost): string => `  <entry>
    <id>${xml(p.id)}</id>
    <title${p.tittelsprak === undefined ? '' : ` xml:lang="${xml(p.tittelsprak)}"`}>${xml(p.tittel)}</title>
    <author><name>${xml(p.utgiver)}</name></author>
    <link rel="alternate" type="text/html" href="${xml(p.adresse)}"/>
    <published>${xml(p.publisert)}</published>
    <updated>${xml(p.endret)}</updated>
    <category term="${xml(p.type.kode)}" label="${xml(p.type.navn)}"/>
    <summary>${xml(p.linjer.join('\n'))}</summary>
  </entry>
`;

const lenke = (rel: string, type: string, adresse: string): string =>
  `  <link rel="${rel}" type="${type}" href="${xml(adresse)}"/>\n`;

/** The feed as Atom (RFC 4287), its further pages as RFC 5005 § 3 has them. */
export function skrivAtom(strom: Strom): string {
  const endret = strom.poster.map((p) => p.endret).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(strom.sprak)}">
  <id>${xml(strom.id)}</id>
  <title>${xml(`${strom.tittel} – ${strom.utgiver}`)}</title>
  <updated>${xml(endret.at(-1) ?? strom.oppdatert)}</updated>
  <author><name>${xml(strom.utgiver)}</name></author>
${lenke('self', 'application/atom+xml', strom.selv)}${lenke('alternate', 'text/html', strom.side)}${
    strom.neste === undefined ? '' : lenke('next', 'application/atom+xml', strom.neste)
  }${strom.poster.map(post).join('')}</feed>
`;
}
