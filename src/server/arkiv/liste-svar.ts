import { ARBEIDSLISTER, type Arbeid } from '../../arkiv/arbeid.ts';
import { lesArbeid, tellArbeid } from '../../konsoll/arbeidsliste.ts';
import { FinnesIkke } from '../../konsoll/feil.ts';
import { loggfoerOppslag, tillatFor } from '../../konsoll/lister/tillatt.ts';
import { lagUtdrag } from './dagens-arbeid-svar.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';

const PAA_SIDEN = 50;

type Plass = Pick<Arbeid, 'journaldato' | 'post' | 'kode'>;

/** The last one of the page before, out of an address that anybody may have written. */
function lesPlass(parametre: URLSearchParams): Plass | undefined {
  const [, journaldato, post, kode] =
    /^(\d{4}-\d{2}-\d{2})_(\d{1,15})_(.{0,200})$/.exec(parametre.get('etter') ?? '') ?? [];
  return journaldato === undefined || post === undefined || kode === undefined
    ? undefined
    : { journaldato, post: Number(post), kode };
}

/** A whole work list, page by page, oldest first; of one reason only where `kode` says so. */
export async function visListe(
  kall: Arkivkall,
  { virksomhet, liste: navn }: { readonly virksomhet: string; readonly liste: string },
): Promise<Arkivsvar> {
  const liste = ARBEIDSLISTER.find((kjent) => kjent === navn);
  if (liste === undefined) throw new FinnesIkke();
  const { bruker, parametre, lagre, klokke } = kall;
  const tillatt = tillatFor(bruker, 'se', { virksomhet });
  await loggfoerOppslag(lagre.arkiv, tillatt, klokke, { gjenstand: '', grunn: `arbeidsliste ${liste}` });
  const tall = await tellArbeid(lagre.arkiv, bruker, virksomhet);
  const kode = tall.find((t) => t.liste === liste && t.kode === parametre.get('kode'))?.kode;
  const etter = lesPlass(parametre);
  const poster = await lesArbeid(lagre.arkiv, bruker, {
    virksomhet,
    liste,
    antall: PAA_SIDEN + 1,
    ...(kode !== undefined && { kode }),
    ...(etter !== undefined && { etter }),
  });
  const eldste = poster.slice(0, PAA_SIDEN);
  const siste = poster.length > PAA_SIDEN ? eldste.at(-1) : undefined;
  const neste = siste && {
    ...(kode !== undefined && { kode }),
    etter: `${siste.journaldato}_${siste.post}_${siste.kode}`,
  };
  return kall.vis({
    art: 'liste',
    virksomhet,
    utdrag: lagUtdrag(liste, tall, eldste),
    kode,
    neste: neste && `?${new URLSearchParams(neste).toString()}`,
    foerste: etter === undefined,
  });
}
