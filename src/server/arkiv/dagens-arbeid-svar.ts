import { ARBEIDSLISTER, type Arbeidsliste, type Arbeidstall } from '../../arkiv/arbeid.ts';
import { lesArbeid, tellArbeid } from '../../konsoll/arbeidsliste.ts';
import { loggfoerOppslag, tillatFor } from '../../konsoll/lister/tillatt.ts';
import { virksomheterFor } from '../../konsoll/tilgang.ts';
import { alleVirksomheter } from '../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';
import type { Listeutdrag, Virksomhetsarbeid } from './sider.ts';

/** So many of the oldest stand on the first page. */
const EKSEMPLER = 8;

/** What a list holds, by its counts. */
export function lagUtdrag(
  liste: Arbeidsliste,
  tall: readonly Arbeidstall[],
  eldste: Listeutdrag['eldste'],
): Listeutdrag {
  const koder = tall.filter((t) => t.liste === liste).map(({ kode, antall }) => ({ kode, antall }));
  return { liste, koder, eldste, antall: koder.reduce((sum, { antall }) => sum + antall, 0) };
}

async function lesVirksomhet(kall: Arkivkall, slug: string, navn: string): Promise<Virksomhetsarbeid> {
  const { arkiv } = kall.lagre;
  const tillatt = tillatFor(kall.bruker, 'se', { virksomhet: slug });
  await loggfoerOppslag(arkiv, tillatt, kall.klokke, { gjenstand: '', grunn: 'dagens arbeid' });
  const tall = await tellArbeid(arkiv, kall.bruker, slug);
  const lister: Listeutdrag[] = [];
  for (const liste of ARBEIDSLISTER) {
    const valg = { virksomhet: slug, liste, antall: EKSEMPLER };
    lister.push(lagUtdrag(liste, tall, await lesArbeid(arkiv, kall.bruker, valg)));
  }
  return { slug, navn, lister };
}

/** «Dagens arbeid»: what waits for the person, body by body. */
export async function visArbeid(kall: Arkivkall): Promise<Arkivsvar> {
  const { lagre, stand, bruker } = kall;
  const mine = new Set(virksomheterFor(bruker, 'se'));
  const virksomheter: Virksomhetsarbeid[] = [];
  for (const { slug, navn } of await alleVirksomheter(lagre.journal, stand.konfig))
    if (mine.has(slug)) virksomheter.push(await lesVirksomhet(kall, slug, navn));
  return kall.vis({ art: 'dagens-arbeid', virksomheter });
}
