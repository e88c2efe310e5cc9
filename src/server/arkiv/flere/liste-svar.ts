import { ARBEIDSLISTER, type Arbeid, type Arbeidsliste } from '../../../arkiv/arbeid.ts';
import { lesArbeid, tellArbeid } from '../../../konsoll/arbeidsliste.ts';
import { FLERHANDLINGER, type Flerhandling } from '../../../konsoll/bestem-om-flere.ts';
import { FinnesIkke } from '../../../konsoll/feil.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { virksomheterFor, type Bruker } from '../../../konsoll/tilgang.ts';
import { lagUtdrag } from '../dagens-arbeid-svar.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import type { Konsollside } from '../sider.ts';

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

/** What makes sense to decide about many entries of each list at once. */
const HANDLINGER: Readonly<Record<Arbeidsliste, readonly Flerhandling[]>> = {
  holdt: ['frigi', 'opphev-hold', 'trekk'],
  // Not assessed: nothing here opens them.
  venter: ['hold', 'trekk'],
  utloept: ['bekreft-opphoer', 'hold', 'trekk'],
  flagget: ['hold', 'trekk'],
  godkjenning: ['hold', 'trekk'],
};

/** What a person may decide about entries of a list, in any unit; the finer check is made entry by entry. */
export const handlingerI = (
  liste: Arbeidsliste,
  bruker: Bruker,
  virksomhet: string,
): readonly Flerhandling[] =>
  HANDLINGER[liste].filter((art) => virksomheterFor(bruker, FLERHANDLINGER[art]).includes(virksomhet));

/** @throws FinnesIkke */
export function krevListe(navn: string): Arbeidsliste {
  const liste = ARBEIDSLISTER.find((kjent) => kjent === navn);
  if (liste === undefined) throw new FinnesIkke();
  return liste;
}

/**
 * A whole work list, page by page, oldest first; of one reason only where `kode` says so.
 *
 * @param feil why what was sent from it was not taken.
 */
export async function visListe(
  kall: Arkivkall,
  { virksomhet, liste: navn }: { readonly virksomhet: string; readonly liste: string },
  feil?: string,
): Promise<Arkivsvar> {
  const liste = krevListe(navn);
  const { bruker, parametre, lagre, klokke } = kall;
  const tillatt = tillatFor(bruker, 'se', { virksomhet });
  await loggfoerOppslag(lagre.arkiv, tillatt, klokke, { gjenstand: '', grunn: `arbeidsliste ${liste}` });
  // Read before the entries are: a decision that comes in between is seen as newer than the list.
  const sett = await lagre.arkiv.sisteVedtakOm(virksomhet, { omfang: 'journal' });
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
  const side: Konsollside = {
    art: 'liste',
    virksomhet,
    utdrag: lagUtdrag(liste, tall, eldste),
    kode,
    neste: neste && `?${new URLSearchParams(neste).toString()}`,
    foerste: etter === undefined,
    handlinger: handlingerI(liste, bruker, virksomhet),
    sett,
    feil,
  };
  return kall.vis(side, feil === undefined ? 200 : 400);
}
