import type { Offentligsvar } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import { xml } from '../../../offentlig/xml.ts';
import type { Arkivsvar } from '../kall.ts';

/** After the way past it all, which comes first on every page. */
const BEGYNNELSEN = /<body[^>]*>(?:\s*<a class="ds-skip-link"[^>]*>[^<]*<\/a>)?/;

/** A day list's other pages are previews too: the links to them stay here. */
const medEgneSider = (side: string, sti: string): string =>
  side.replaceAll(`href="${sti}?side=`, 'href="?side=').replaceAll(`href="${sti}"`, 'href="?"');

/**
 * What the public will get: a page with a band on top that says what it is, so that nobody takes it for the journal itself; with
 * `kilde`, or where it is no page, its very bytes, as text. The status is the preview's own: it was found.
 */
export function visOffentlig(
  svar: Offentligsvar,
  {
    hva,
    tilbake,
    kilde,
    dagensSti,
  }: {
    readonly hva: string;
    readonly tilbake: string;
    readonly kilde: boolean;
    /** The public's address of the day whose pages are gone through. */
    readonly dagensSti?: string;
  },
): Arkivsvar {
  if (kilde || svar.hoder['content-type']?.startsWith('text/html') !== true)
    return { status: 200, kropp: svar.kropp, type: 'text/plain; charset=utf-8' };
  const baand =
    '<div role="region" aria-label="Forhåndsvisning for ansatte" class="ds-alert" data-color="warning"><p>' +
    `<strong>Forhåndsvisning for ansatte.</strong> Slik får publikum ${xml(hva)} (svar ${svar.status}). Lenkene på ` +
    `siden leder til den offentlige journalen. <a href="${xml(tilbake)}">Tilbake til konsollet</a></p></div>`;
  const raa = Buffer.from(svar.kropp).toString('utf8');
  const side = dagensSti === undefined ? raa : medEgneSider(raa, dagensSti);
  return { status: 200, kropp: Buffer.from(side.replace(BEGYNNELSEN, (foer) => foer + baand)) };
}
