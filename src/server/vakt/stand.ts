import type { Sprak } from '../../i18n/sprak.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import { lagDatoklokke } from './datoklokke.ts';
import { huskendeJournal } from '../huskende-journal.ts';
import type { Tjenester } from '../tjenester.ts';
import { stengteVirksomheter, utenStengte } from '../uten-stengte.ts';

/** What the stores say when a request comes: everything an answer follows from, but its address. */
export interface Stand {
  readonly versjon: number;
  readonly iDag: string;
  readonly konfig: Konfig;
  /** The services without what is closed. */
  readonly tjenester: Tjenester;
  readonly stengte: readonly string[];
  readonly standardsprak: Sprak;
  /** Another for every other stand: what is kept from one is never given in another. */
  readonly generasjon: string;
}

/** The language that has no prefix in addresses: the body's own, where there is only one. */
export const sprakFor = ({ virksomheter }: Konfig): Sprak =>
  virksomheter.length === 1 ? (virksomheter[0]?.maalform ?? 'nb') : 'nb';

/** Reads how things stand. */
export interface Standfinner {
  (): Promise<Stand>;
  /** What was read at this turn of the event loop, for those who need not wait. */
  readonly straks: () => Stand | undefined;
}

/**
 * Asked at every request, and so made of one row read, a date and a look at a clock: closing and opening a journal is a
 * change like any other, and raises the journal's version in the same transaction (R59). Requests that lie ready at the same
 * turn of the event loop share one reading: what was committed before the last of them was sent is seen by all.
 */
export function lagStand(tjenester: Tjenester, finnKonfig: () => Konfig): Standfinner {
  const dagensDato = lagDatoklokke(tjenester.klokke);
  let sist: Stand | undefined;
  let nr = 0;
  const les = async (): Promise<Stand> => {
    const konfig = finnKonfig();
    const iDag = dagensDato();
    const versjon = await tjenester.journal.versjon();
    if (sist?.versjon === versjon && sist.iDag === iDag && sist.konfig === konfig) return sist;
    const stengte = await stengteVirksomheter(tjenester.journal);
    const journal = huskendeJournal(tjenester.journal);
    const synlige = await utenStengte({ ...tjenester, journal, konfig }, stengte);
    const generasjon = `${versjon} ${iDag} ${++nr}`;
    const standardsprak = sprakFor(konfig);
    sist = { versjon, iDag, konfig, tjenester: synlige, stengte, standardsprak, generasjon };
    return sist;
  };
  let denneRunden: Promise<Stand> | undefined;
  let lest: Stand | undefined;
  const glem = (): void => {
    denneRunden = undefined;
    lest = undefined;
  };
  const finn = (): Promise<Stand> => {
    if (denneRunden === undefined) {
      setImmediate(glem);
      const runde = les();
      denneRunden = runde;
      const husk = (stand: Stand): void => {
        if (denneRunden === runde) lest = stand;
      };
      void runde.then(husk, () => undefined);
    }
    return denneRunden;
  };
  return Object.assign(finn, { straks: () => lest });
}
