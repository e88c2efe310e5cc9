import { ARBEIDSLISTER, type Arbeidsliste, type Arbeidstall } from '../../arkiv/arbeid.ts';
import { lesArbeid, tellArbeid } from '../../konsoll/arbeidsliste.ts';
import { loggfoerOppslag, tillatFor } from '../../konsoll/lister/tillatt.ts';
import { lesKilder } from '../../konsoll/kilder/kilder.ts';
import { lesSisteEksport, lesUferdigEksport } from '../../konsoll/siste-eksport.ts';
import { kan, virksomheterFor } from '../../konsoll/tilgang.ts';
import type { Fase } from '../../innsyn/livsloep/krav.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { erForsinket } from '../vakt/forsinket.ts';
import { alleVirksomheter } from '../virksomheter.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';
import type { Kravarbeid, Listeutdrag, Virksomhetsarbeid } from './sider.ts';

/** So many of the oldest stand on the first page. */
const EKSEMPLER = 8;
/** Above this, it is enough to know that it is many. */
const FLEST_TALT = 200;

/** What a list holds, by its counts. */
export function lagUtdrag(
  liste: Arbeidsliste,
  tall: readonly Arbeidstall[],
  eldste: Listeutdrag['eldste'],
): Listeutdrag {
  const koder = tall.filter((t) => t.liste === liste).map(({ kode, antall }) => ({ kode, antall }));
  return { liste, koder, eldste, antall: koder.reduce((sum, { antall }) => sum + antall, 0) };
}

/** Requests that the body has something to do with; what is answered or closed waits for nobody. */
const VENTER: readonly Fase[] = ['mottatt', 'under-behandling', 'stanset', 'begrunnelse-krevd', 'klaget'];

/** The requests of a body, for whoever may see all of it: a request is nobody's unit. */
async function lesKrav(
  { lagre, bruker, stand }: Arkivkall,
  virksomhet: string,
): Promise<Kravarbeid | undefined> {
  if (!kan(bruker, 'se', { virksomhet })) return undefined;
  const { lager } = await lagre.innsyn.grunnlag();
  const perFase = await lager.antallIKoe(virksomhet);
  const naermest = await lager.koe({ virksomhet, faser: VENTER, antall: EKSEMPLER });
  const over = await lager.koe({ virksomhet, faser: VENTER, fristFoer: stand.iDag, antall: FLEST_TALT });
  return {
    aapne: VENTER.reduce((sum, fase) => sum + (perFase[fase] ?? 0), 0),
    overFrist: over.length,
    naermest: naermest.flatMap(({ referanse, fase, nesteFrist }) =>
      nesteFrist === undefined ? [] : [{ referanse, fase, frist: nesteFrist }],
    ),
  };
}

async function lesVirksomhet(kall: Arkivkall, virksomhet: Virksomhet): Promise<Virksomhetsarbeid> {
  const { bruker, klokke, stand, lagre } = kall;
  const { arkiv } = lagre;
  const { slug, navn } = virksomhet;
  const tillatt = tillatFor(bruker, 'se', { virksomhet: slug });
  await loggfoerOppslag(arkiv, tillatt, klokke, { gjenstand: '', grunn: 'dagens arbeid' });
  const tall = await tellArbeid(arkiv, bruker, slug);
  const lister: Listeutdrag[] = [];
  for (const liste of ARBEIDSLISTER) {
    const valg = { virksomhet: slug, liste, antall: EKSEMPLER };
    lister.push(lagUtdrag(liste, tall, await lesArbeid(arkiv, bruker, valg)));
  }
  const kilder = await lesKilder(
    arkiv,
    tillatFor(bruker, 'se-tall', { virksomhet: slug }),
    virksomhet,
    stand.iDag,
  );
  const { sistOppdatert } = await lagre.journal.ferskhet(slug);
  return {
    slug,
    navn,
    lister,
    krav: await lesKrav(kall, slug),
    stilleKilder: kilder.filter(({ stillhet }) => stillhet !== undefined),
    sisteEksport: await lesSisteEksport(arkiv, bruker, slug),
    uferdigSiden: await lesUferdigEksport(arkiv, bruker, slug),
    forsinketSiden: erForsinket(virksomhet, sistOppdatert, stand.iDag) ? sistOppdatert : undefined,
  };
}

/** «Dagens arbeid»: what waits for the person, body by body. */
export async function visArbeid(kall: Arkivkall): Promise<Arkivsvar> {
  const { lagre, stand, bruker } = kall;
  const mine = new Set(virksomheterFor(bruker, 'se'));
  const virksomheter: Virksomhetsarbeid[] = [];
  for (const virksomhet of await alleVirksomheter(lagre.journal, stand.konfig))
    if (mine.has(virksomhet.slug)) virksomheter.push(await lesVirksomhet(kall, virksomhet));
  return kall.vis({ art: 'dagens-arbeid', virksomheter });
}
