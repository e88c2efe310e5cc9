import { VedtakAvvist } from '../../eksport/vedtak/vedtaksfeil.ts';
import { avsluttAndres, avsluttMine, innloggedeI, mineOekter } from '../../konsoll/oekter.ts';
import type { Arkivkall, Arkivsvar } from './kall.ts';

const MINE = '/arkiv/oekter';

const grunnlag = ({ lagre, sesjoner, sesjon, klokke }: Arkivkall) => ({
  arkiv: lagre.arkiv,
  sesjoner,
  denne: sesjon,
  klokke,
});

/** Where one is logged in oneself. */
export const visMineOekter = (kall: Arkivkall): Promise<Arkivsvar> =>
  kall.vis({
    art: 'oekter',
    virksomhet: undefined,
    oekter: mineOekter(kall.sesjoner, kall.sesjon),
    avsluttet: undefined,
    feil: undefined,
  });

/** Ends one other session of one's own, or all others. */
export async function avsluttMineOekter(kall: Arkivkall): Promise<Arkivsvar> {
  await avsluttMine(grunnlag(kall), kall.skjema.get('oekt') ?? undefined);
  return kall.videre(MINE);
}

interface Deler {
  readonly virksomhet: string;
}

async function visAlle(kall: Arkivkall, { virksomhet }: Deler, feil?: string): Promise<Arkivsvar> {
  const oekter = await innloggedeI(grunnlag(kall), virksomhet);
  const antall = /^\d{1,4}$/.exec(kall.parametre.get('avsluttet') ?? '')?.[0];
  const avsluttet = antall === undefined ? undefined : Number(antall);
  return kall.vis({ art: 'oekter', virksomhet, oekter, avsluttet, feil }, feil === undefined ? 200 : 422);
}

/** Who is logged in, of those who have a role in the body. */
export const visInnloggede = (kall: Arkivkall, deler: Deler): Promise<Arkivsvar> => visAlle(kall, deler);

/** Ends others' sessions. */
export async function avsluttOekter(kall: Arkivkall, deler: Deler): Promise<Arkivsvar> {
  const { skjema, videre } = kall;
  try {
    const antall = await avsluttAndres(
      grunnlag(kall),
      deler.virksomhet,
      skjema.getAll('oekt'),
      skjema.get('grunn') ?? '',
    );
    return videre(`/arkiv/${deler.virksomhet}/innloggede?avsluttet=${antall}`);
  } catch (feil) {
    if (!(feil instanceof VedtakAvvist)) throw feil;
    return visAlle(kall, deler, feil.message);
  }
}
