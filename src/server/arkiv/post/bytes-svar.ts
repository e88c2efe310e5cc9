import { FinnesIkke } from '../../../konsoll/feil.ts';
import { forhaandsvisPost, forhaandsvisSak } from '../../../konsoll/forhaandsvisning/forhaandsvisning.ts';
import {
  FLATER,
  type OffentligeBytes,
  type Offentligsvar,
} from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { nummertekst, postnummerI, saksnummerI, sidenFor, type Postdeler, type Saksdeler } from './nummer.ts';
import { flatenavn } from './flatenavn.ts';

/** Where the page begins: after the link that skips to its content, which must come first. */
const BEGYNNELSEN = /<body[^>]*>(?:\s*<a class="ds-skip-link"[\s\S]*?<\/a>)?/;

const tegn: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const trygg = (tekst: string): string => tekst.replace(/[&<"]/g, (ett) => tegn[ett] ?? ett);

/** A band on top of the public's page, so that nobody takes it for the journal itself. */
const baandet = (nummer: string, tilbake: string, status: number): string =>
  `<div role="region" aria-label="Forhåndsvisning for ansatte" class="ds-alert" data-color="warning"><p><strong>Forhåndsvisning for ansatte.</strong> Slik får publikum ${trygg(nummer)} (svar ${status}). Lenkene under leder til den offentlige journalen. <a href="${trygg(tilbake)}">Tilbake til konsollet</a></p></div>`;

async function lesBytes(kall: Arkivkall, deler: Saksdeler | Postdeler): Promise<OffentligeBytes> {
  const forhaandskall = lagForhaandskall(kall);
  const svar =
    'dok' in deler
      ? await forhaandsvisPost(forhaandskall, deler.virksomhet, postnummerI(deler))
      : await forhaandsvisSak(forhaandskall, deler.virksomhet, saksnummerI(deler));
  if (svar === undefined) throw new FinnesIkke();
  return svar.bytes;
}

const somKilde = ({ kropp }: Offentligsvar): Arkivsvar => ({
  status: 200,
  kropp,
  type: 'text/plain; charset=utf-8',
});

/**
 * One surface as the public gets it: a page with a band that says what it is, or with `kilde` its very bytes, as text.
 * Answers 200 whatever the public's status is: it is the preview that was found.
 */
export async function visBytes(
  kall: Arkivkall,
  { flate: navn, ...deler }: (Saksdeler | Postdeler) & { readonly flate: string },
): Promise<Arkivsvar> {
  const flate = FLATER.find((kjent) => flatenavn(kjent) === navn);
  if (flate === undefined) throw new FinnesIkke();
  const svar = (await lesBytes(kall, deler))[flate];
  if (svar === undefined) throw new FinnesIkke();
  const html = svar.hoder['content-type']?.startsWith('text/html') ?? false;
  if (!html || kall.parametre.has('kilde')) return somKilde(svar);
  const side = Buffer.from(svar.kropp).toString('utf8');
  const baand = baandet(nummertekst(deler), sidenFor(deler), svar.status);
  return { status: 200, kropp: Buffer.from(side.replace(BEGYNNELSEN, (begynnelsen) => begynnelsen + baand)) };
}
