import type { Arkiv } from '../arkiv/arkiv.ts';
import type { Dokumentnr } from '../arkiv/nummer.ts';
import { Eksportavbrudd } from '../eksport/feil.ts';
import { lesDokumentnummer } from '../eksport/vedtak/les-dokumentnummer.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../offentlig/adresse.ts';
import { kan, rolleFor, type Bruker, type Handling } from './tilgang.ts';

/** In what capacity somebody decides. */
export type Vedtaksrolle = 'arkivar' | 'leder';

/** Cases that are read at a time. */
const I_PULJEN = 100;

/** «2026/123-4» taken apart; undefined for anything else. */
export function lesNummer(nummer: string): Dokumentnr | undefined {
  try {
    return lesDokumentnummer(nummer);
  } catch (feil) {
    if (feil instanceof Eksportavbrudd) return undefined;
    throw feil;
  }
}

/**
 * Those of some entries that a person may do something to, by number, with the capacity that allows it. One of another unit is
 * left out, as is one that the archive does not know, unless the person reaches the whole body: the two look the same.
 */
export async function tillatteNumre(
  arkiv: Pick<Arkiv, 'puljeAv'>,
  bruker: Bruker,
  handling: Handling,
  virksomhet: string,
  numre: readonly string[],
): Promise<ReadonlyMap<string, Vedtaksrolle>> {
  const spurt = new Map(
    numre.flatMap((nummer) => {
      const lest = lesNummer(nummer);
      return lest === undefined ? [] : [[formaterDokumentnummer(lest), lest] as const];
    }),
  );
  const enheter = await enhetene(arkiv, virksomhet, [...spurt.values()]);
  const ut = new Map<string, Vedtaksrolle>();
  for (const nummer of spurt.keys()) {
    const gjenstander = (enheter.get(nummer) ?? [undefined]).map((enhet) => ({ virksomhet, enhet }));
    const [foerste] = gjenstander;
    if (foerste === undefined || !gjenstander.every((gjenstand) => kan(bruker, handling, gjenstand)))
      continue;
    ut.set(nummer, rolleFor(bruker, handling, foerste) === 'leder' ? 'leder' : 'arkivar');
  }
  return ut;
}

/** The units of the entries that have each number: more than one where two sources use it. */
async function enhetene(
  arkiv: Pick<Arkiv, 'puljeAv'>,
  virksomhet: string,
  numre: readonly Dokumentnr[],
): Promise<ReadonlyMap<string, readonly (string | undefined)[]>> {
  const saksnumre = [...new Map(numre.map((nummer) => [formaterSaksnummer(nummer), nummer])).values()];
  const ut = new Map<string, (string | undefined)[]>();
  for (let fra = 0; fra < saksnumre.length; fra += I_PULJEN) {
    const { saker } = await arkiv.puljeAv(virksomhet, saksnumre.slice(fra, fra + I_PULJEN));
    for (const { sak, poster } of saker)
      for (const { post } of poster) {
        const nummer = formaterDokumentnummer({ ...sak, dokumentnummer: post.journalpostnummer });
        ut.set(nummer, [...(ut.get(nummer) ?? []), post.administrativEnhet ?? sak.administrativEnhet]);
      }
  }
  return ut;
}
