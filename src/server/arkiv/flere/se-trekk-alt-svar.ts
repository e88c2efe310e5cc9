import { FinnesIkke } from '../../../konsoll/feil.ts';
import {
  etterTrekk,
  finnProever,
  tellOmfang,
  type Vidtomfang,
} from '../../../konsoll/forhaandsvisning/trekk-alt.ts';
import { forhaandsvisFlere } from '../../../konsoll/forhaandsvisning/flere-poster.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { lesNummer } from '../../../konsoll/tillatte-numre.ts';
import { formaterDokumentnummer } from '../../../offentlig/adresse.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { visOffentlig } from '../side/vis-offentlig.ts';

/** «journal», or «kilde» with the source's id. @throws FinnesIkke for anything else. */
function lesOmfang(omfang: string, virksomhet: string): Vidtomfang {
  if (omfang === 'journal') return { virksomhet, kilde: undefined };
  if (!omfang.startsWith('kilde ')) throw new FinnesIkke();
  return { virksomhet, kilde: omfang.slice('kilde '.length) };
}

/** What a withdrawal of a source or the whole journal takes, before it is made: how much, by unit, and some of it. */
export async function seTrekkAlt(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { lagre, bruker, klokke, parametre } = kall;
  const valgt = parametre.get('omfang') ?? 'journal';
  const omfang = lesOmfang(valgt, virksomhet);
  const enheter = await tellOmfang(lagre.arkiv, bruker, omfang);
  const proever = await finnProever(lagre, bruker, omfang);
  const tillatt = tillatFor(bruker, 'se', { virksomhet });
  for (const nummer of proever)
    await loggfoerOppslag(lagre.arkiv, tillatt, klokke, {
      gjenstand: formaterDokumentnummer(nummer),
      grunn: 'før tilbaketrekking av alt',
    });
  const grupper = await forhaandsvisFlere(lagForhaandskall(kall), virksomhet, proever);
  return kall.vis({ art: 'se-trekk-alt', virksomhet, omfang: valgt, kilde: omfang.kilde, enheter, grupper });
}

/** What the public will get at an entry's address, or with `kilde` its very bytes. */
export async function seEtterTrekk(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { parametre, lagre } = kall;
  const valgt = parametre.get('omfang') ?? '';
  const nummer = lesNummer(parametre.get('nummer') ?? '');
  if (nummer === undefined) throw new FinnesIkke();
  const svar = await etterTrekk(lagForhaandskall(kall), lagre.journal, lesOmfang(valgt, virksomhet), nummer);
  return visOffentlig(svar, {
    hva: formaterDokumentnummer(nummer),
    tilbake: `/arkiv/${virksomhet}/trekk-alt/se?${new URLSearchParams({ omfang: valgt }).toString()}`,
    kilde: parametre.has('kilde'),
  });
}
