import type { Saksnr } from '../../arkiv/nummer.ts';
import type { Listested } from '../../arkiv/oversikt.ts';
import { stier } from '../../eksport/lagre.ts';
import { finnVirksomhet } from '../../konfig/les-konfig.ts';
import { formaterSaksnummer, postlistesti } from '../../offentlig/adresse.ts';
import { FinnesIkke } from '../feil.ts';
import { loggfoerOppslag, tillatFor } from '../lister/tillatt.ts';
import { egneEnheter, type Forhaandskall } from './forhaandsvisning.ts';
import type { Offentligsvar } from './offentlige-bytes.ts';
import { provepubliser } from './provepubliser.ts';

const BUNKE = 500;

/**
 * A page of the public's list of a day, as it would be with all that waits of it approved: the very bytes. Of cases that the person may
 * not see, it shows what the public sees now.
 *
 * @throws IngenTilgang, FinnesIkke.
 */
export async function forhaandsvisDag(
  kall: Forhaandskall,
  slug: string,
  dato: string,
  side = 1,
): Promise<Offentligsvar | undefined> {
  const { arkiv, data, journalfil, bruker, klokke, konfig } = kall;
  const tillatt = tillatFor(bruker, 'se', { virksomhet: slug });
  const virksomhet = finnVirksomhet(konfig, { slug });
  if (virksomhet === undefined) throw new FinnesIkke();
  await loggfoerOppslag(arkiv, tillatt, klokke, { gjenstand: dato, grunn: 'forhåndsvisning, som publikum' });
  const saker = new Map<string, Saksnr>();
  for (let etter: Listested | undefined; ;) {
    const rader = await arkiv.journalliste({
      virksomhet: slug,
      liste: 'journal',
      fra: dato,
      til: dato,
      enheter: tillatt.enheter,
      etter,
      antall: BUNKE,
    });
    for (const { sak } of rader) saker.set(formaterSaksnummer(sak), sak);
    const siste = rader.at(-1);
    if (siste === undefined || rader.length < BUNKE) break;
    etter = siste;
  }
  const proeve = await provepubliser(
    { arkiv, journalfil: journalfil ?? stier(data).journal, klokke },
    { virksomhet, saker: [...saker.values()], bareEnheter: egneEnheter(bruker, slug) },
  );
  try {
    const { journal } = proeve;
    const [svar] = await kall.gjengi({ journal, sok: kall.sok, konfig, klokke }, [
      postlistesti(slug, dato, side),
    ]);
    return svar;
  } finally {
    await proeve.lukk();
  }
}
