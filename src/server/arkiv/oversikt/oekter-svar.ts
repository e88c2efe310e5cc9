import { VedtakAvvist } from '../../../eksport/vedtak/vedtaksfeil.ts';
import { avsluttAndres, avsluttMine, innloggedeI, mineOekter } from '../../../konsoll/oekter.ts';
import { kanStengesUte, slippInnIgjen, stengUte, utestengteI } from '../../../konsoll/steng-ute.ts';
import { SLIPP_INN, STENG_UTE } from '../../../konsoll/utestengte.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';

const MINE = '/arkiv/oekter';

const grunnlag = ({ lagre, sesjoner, utestengte, sesjon, klokke }: Arkivkall) => ({
  arkiv: lagre.arkiv,
  sesjoner,
  utestengte,
  denne: sesjon,
  klokke,
});

/** Where one is logged in oneself. */
export const visMineOekter = (kall: Arkivkall): Promise<Arkivsvar> =>
  kall.vis({
    art: 'oekter',
    virksomhet: undefined,
    oekter: mineOekter(kall.sesjoner, kall.sesjon),
    personer: [],
    utestengte: [],
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
  const personer = await kanStengesUte(grunnlag(kall), virksomhet);
  const utestengte = utestengteI(grunnlag(kall), virksomhet);
  return kall.vis(
    { art: 'oekter', virksomhet, oekter, personer, utestengte, avsluttet, feil },
    feil === undefined ? 200 : 422,
  );
}

/** Who is logged in, of those who have a role in the body. */
export const visInnloggede = (kall: Arkivkall, deler: Deler): Promise<Arkivsvar> => visAlle(kall, deler);

/** Ends others' sessions, shuts somebody out, or lets them in again. */
export async function styrInnloggede(kall: Arkivkall, deler: Deler): Promise<Arkivsvar> {
  const { skjema, videre } = kall;
  const { virksomhet } = deler;
  const her = `/arkiv/${virksomhet}/innloggede`;
  const grunn = skjema.get('grunn') ?? '';
  const person = skjema.get('person') ?? '';
  try {
    if (skjema.get('handling') === STENG_UTE) await stengUte(grunnlag(kall), virksomhet, person, grunn);
    else if (skjema.get('handling') === SLIPP_INN)
      await slippInnIgjen(grunnlag(kall), virksomhet, person, grunn);
    else {
      const antall = await avsluttAndres(grunnlag(kall), virksomhet, skjema.getAll('oekt'), grunn);
      return videre(`${her}?avsluttet=${antall}`);
    }
    return videre(her);
  } catch (feil) {
    if (!(feil instanceof VedtakAvvist)) throw feil;
    return visAlle(kall, deler, feil.message);
  }
}
