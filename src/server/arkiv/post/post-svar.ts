import { FinnesIkke } from '../../../konsoll/feil.ts';
import { forhaandsvisPost } from '../../../konsoll/forhaandsvisning/forhaandsvisning.ts';
import { finnPosten } from '../../../konsoll/post/finn.ts';
import { maskefelter } from '../../../konsoll/post/maskeord.ts';
import { lesPoststand } from '../../../konsoll/post/stand.ts';
import { linjeskiftvalg } from '../../../konsoll/post/valg.ts';
import { kan } from '../../../konsoll/tilgang.ts';
import { finnVirksomhet } from '../../../konfig/les-konfig.ts';
import { kontaktFor } from '../../../konfig/register.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { lesListevei } from './listevei.ts';
import { hendelsesti } from './hendelsesti.ts';
import { gjortI, statusFor } from './melding.ts';
import { nummertekst, postnummerI, sidenFor, type Postdeler } from './nummer.ts';
import { lagRegistervalg } from './registervalg.ts';
import type { Melding } from './sider.ts';

/** The access requests that a withdrawal of the entry would keep files of; none for whoever may not see requests. */
async function innsynskravMedFil(
  { lagre, bruker }: Arkivkall,
  deler: Postdeler,
  enhet: string | undefined,
): Promise<readonly string[]> {
  const { virksomhet } = deler;
  if (!kan(bruker, 'se-innsyn', { virksomhet, enhet })) return [];
  const { lager } = await lagre.innsyn.grunnlag();
  return lager.kravMedFil(virksomhet, postnummerI(deler));
}

/** An entry: the archive's record beside what the public gets, what people have decided, and what may be decided now. */
export async function visPost(
  kall: Arkivkall,
  deler: Postdeler,
  melding: Melding | undefined = gjortI(kall.parametre),
): Promise<Arkivsvar> {
  const { lagre, bruker, data, stand } = kall;
  const { virksomhet: slug } = deler;
  const nummer = postnummerI(deler);
  const funnet = await finnPosten(lagre.arkiv, bruker, 'se', slug, nummer);
  const virksomhet = finnVirksomhet(stand.konfig, { slug });
  const svar = await forhaandsvisPost(lagForhaandskall(kall), slug, nummer);
  if (svar === undefined || virksomhet === undefined) throw new FinnesIkke();
  const { arkivpost, enhet } = funnet;
  const { post } = arkivpost;
  const side = {
    art: 'post',
    virksomhet: slug,
    nummer: nummertekst(deler),
    sti: sidenFor(deler),
    hendelse: hendelsesti(kall, deler),
    ...svar,
    stand: await lesPoststand(lagre.arkiv, data, bruker, slug, funnet),
    felter: maskefelter(post),
    valg: lagRegistervalg(virksomhet, post.kilde, { dato: post.journaldato, iDag: stand.iDag }),
    linjeskift: linjeskiftvalg(post.tittel),
    spoer: { saksbehandler: post.saksbehandler, kontakt: kontaktFor(virksomhet, enhet) },
    vei: await lesListevei(kall, slug, { journaldato: post.journaldato, post: arkivpost.nr }),
    innsynskrav: await innsynskravMedFil(kall, deler, enhet),
    melding,
  } as const;
  return kall.vis(side, statusFor(melding));
}
