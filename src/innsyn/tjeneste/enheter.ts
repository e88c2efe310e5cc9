import { formaterSaksnummer, journalpostID } from '../../offentlig/adresse.ts';
import { gjeldende } from '../etterspurt.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import type { Grunnlag } from './grunnlag.ts';
import { lesTitler } from './status.ts';

/** The unit of each case that is asked for whole, by its number. */
async function lesSaker(g: Grunnlag, krav: readonly LagretKrav[]): Promise<ReadonlyMap<string, string>> {
  const ut = new Map<string, string>();
  for (const ett of krav)
    for (const { valg } of gjeldende(ett)) {
      const { virksomhet } = ett;
      const nokkel = valg.art === 'sak' ? `${virksomhet} ${formaterSaksnummer(valg)}` : '';
      if (valg.art !== 'sak' || ut.has(nokkel)) continue;
      const sak = await g.journal.sak(virksomhet, valg);
      const foerste = sak.art === 'funnet' ? sak.plasser.find((plass) => plass.art === 'post') : undefined;
      if (foerste?.publisert.sak.enhet !== undefined) ut.set(nokkel, foerste.publisert.sak.enhet);
    }
  return ut;
}

/**
 * The unit that has each request, by reference: the one it was given to, or else the one that everything in it is of. Undefined where it
 * is of several, of none, or of what the journal does not show: such a request is the body's, and only a role for all of it reaches it.
 */
async function enheterAv(
  g: Grunnlag,
  krav: readonly LagretKrav[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const [poster, saker] = [await lesTitler(g, krav), await lesSaker(g, krav)];
  return new Map(
    krav.map((ett) => {
      const { referanse, virksomhet, tildeltEnhet } = ett;
      if (tildeltEnhet !== undefined) return [referanse, tildeltEnhet];
      const enheter = gjeldende(ett).map(({ valg }) => {
        if (valg.art === 'beskrevet') return undefined;
        if (valg.art === 'sak') return saker.get(`${virksomhet} ${formaterSaksnummer(valg)}`);
        const funnet = poster.get(journalpostID(virksomhet, valg));
        return funnet?.post.enhet ?? funnet?.sak.enhet;
      });
      const [foerste] = enheter;
      return [referanse, enheter.every((enhet) => enhet === foerste) ? foerste : undefined];
    }),
  );
}

/** Writes into the queue which unit has each request, where the journal tells otherwise than it did. @returns what it tells. */
export async function holdEnheter(
  g: Grunnlag,
  krav: readonly LagretKrav[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const enheter = await enheterAv(g, krav);
  const endret = krav.filter(({ referanse, enhet }) => enheter.get(referanse) !== enhet);
  if (endret.length > 0)
    await g.lager.settEnheter(new Map(endret.map(({ referanse }) => [referanse, enheter.get(referanse)])));
  return enheter;
}
