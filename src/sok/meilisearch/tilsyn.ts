import { z } from 'zod';
import { finnes } from './indekser.ts';
import { INNSTILLINGER, SKJEMA } from './innstillinger.ts';
import { erNektet, lagSkriveklient, spoer, type Meilitilkobling } from './klient.ts';
import { hentTilstand } from './tilstand.ts';

/**
 * Why nobody is answered from an index, whatever entries it has: there is none, it does not say what it has, it is of another version of the
 * program, or it has not all that it was given.
 */
export type Indeksmangel = 'finnes-ikke' | 'uten-tilstand' | 'annen-utgave' | 'for-gammel';

/** What an index is, apart from its entries. */
export interface Indekstilsyn {
  readonly mangel?: Indeksmangel;
  /** The settings that are not as we set them, by the server's names; undefined where the key may not read them. */
  readonly innstillinger: readonly string[] | undefined;
}

/** One that we leave as it is in a new index. It would hide all entries but one of those that have a value in common. */
const VENTET = { ...INNSTILLINGER, distinctAttribute: null };

const objekt = z.record(z.string(), z.unknown());

/** Lists may come back in another order, and an object with what we did not say; where we say that there is nothing, there must be nothing. */
function somVentet(ventet: unknown, svar: unknown): boolean {
  if (Array.isArray(ventet)) {
    if (!Array.isArray(svar) || svar.length !== ventet.length) return false;
    return ventet.every((en: unknown) => svar.some((annen: unknown) => somVentet(en, annen)));
  }
  const [a, b] = [objekt.safeParse(ventet).data, objekt.safeParse(svar).data];
  if (a === undefined) return ventet === svar;
  if (b === undefined) return false;
  const navn = Object.keys(a);
  return navn.length === 0 ? Object.keys(b).length === 0 : navn.every((felt) => somVentet(a[felt], b[felt]));
}

/** The settings that are not as we set them, by name. @param innstillinger as the server gives them. */
function endredeInnstillinger(innstillinger: unknown): readonly string[] {
  const svar = objekt.parse(innstillinger);
  return Object.entries(VENTET)
    .filter(([navn, ventet]) => !somVentet(ventet, svar[navn] ?? null))
    .map(([navn]) => navn);
}

/**
 * Asks the server what an index is, and changes nothing.
 *
 * @param kvittert the last line of the journal's outbox that it must have.
 * @throws SokUtilgjengelig, IndekseringFeilet
 */
export async function seTil(til: Meilitilkobling, kvittert: number): Promise<Indekstilsyn> {
  const indeks = lagSkriveklient(til).index(til.indeks);
  if (!(await finnes(indeks))) return { mangel: 'finnes-ikke', innstillinger: [] };
  const tilstand = await hentTilstand(indeks);
  const innstillinger = await spoer(async () => {
    try {
      return endredeInnstillinger(await indeks.getSettings());
    } catch (feil) {
      // A key that was made before the settings were looked at.
      if (erNektet(feil)) return undefined;
      throw feil;
    }
  });
  if (tilstand?.salt === undefined) return { mangel: 'uten-tilstand', innstillinger };
  if (tilstand.skjema !== SKJEMA) return { mangel: 'annen-utgave', innstillinger };
  return tilstand.utboks < kvittert ? { mangel: 'for-gammel', innstillinger } : { innstillinger };
}
