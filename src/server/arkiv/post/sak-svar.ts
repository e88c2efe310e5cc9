import { FinnesIkke, IngenTilgang } from '../../../konsoll/feil.ts';
import { forhaandsvisSak } from '../../../konsoll/forhaandsvisning/forhaandsvisning.ts';
import { finnSaken, type Funnetsak } from '../../../konsoll/post/finn.ts';
import { maskefelter } from '../../../konsoll/post/maskeord.ts';
import { lesSaksstand } from '../../../konsoll/post/stand.ts';
import { linjeskiftvalg } from '../../../konsoll/post/valg.ts';
import { finnVirksomhet } from '../../../konfig/les-konfig.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { hendelsesti } from './hendelsesti.ts';
import { gjortI, statusFor } from './melding.ts';
import { nummertekst, saksnummerI, sidenFor, type Saksdeler } from './nummer.ts';
import { lagRegistervalg } from './registervalg.ts';
import type { Melding } from './sider.ts';

/** The whole case, for whoever may see all of it; others see their own units' entries, and decide of nothing here. */
async function finnHele(
  { lagre, bruker }: Arkivkall,
  { virksomhet, ...deler }: Saksdeler,
): Promise<Funnetsak | undefined> {
  try {
    return await finnSaken(lagre.arkiv, bruker, 'se', virksomhet, saksnummerI({ virksomhet, ...deler }));
  } catch (feil) {
    if (feil instanceof IngenTilgang) return undefined;
    throw feil;
  }
}

/** A case with all its entries, beside what the public gets of them. */
export async function visSak(
  kall: Arkivkall,
  deler: Saksdeler,
  melding: Melding | undefined = gjortI(kall.parametre),
): Promise<Arkivsvar> {
  const { lagre, bruker, stand } = kall;
  const { virksomhet: slug } = deler;
  const virksomhet = finnVirksomhet(stand.konfig, { slug });
  const hele = await finnHele(kall, deler);
  const svar = await forhaandsvisSak(lagForhaandskall(kall), slug, saksnummerI(deler));
  if (svar === undefined || virksomhet === undefined) throw new FinnesIkke();
  const { sak: sammenligning, ...resten } = svar;
  const { iDag } = stand;
  return kall.vis(
    {
      art: 'sak',
      virksomhet: slug,
      nummer: nummertekst(deler),
      sti: sidenFor(deler),
      hendelse: hendelsesti(kall, deler),
      sammenligning,
      ...resten,
      stand: hele && (await lesSaksstand(lagre.arkiv, bruker, slug, hele)),
      felter: hele === undefined ? [] : maskefelter(hele.sak),
      valg: lagRegistervalg(virksomhet, hele?.sak.kilde, { dato: hele?.sak.saksdato ?? iDag, iDag }),
      linjeskift: hele === undefined ? [] : linjeskiftvalg(hele.sak.tittel),
      melding,
    },
    statusFor(melding),
  );
}
