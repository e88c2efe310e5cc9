import { setImmediate } from 'node:timers/promises';
import type { Innsynslager } from '../innsynslager.ts';
import type { Kravtall, Tallside } from '../kravtall.ts';
import { datoI } from '../../tid/oslo.ts';
import type { Grunnlag } from './grunnlag.ts';

/** How a body answers, without a word of who asked (R56, R58). */
export interface Innsynstall {
  readonly krav: number;
  readonly besvart: number;
  /** Requests of which something waits for an answer. */
  readonly venter: number;
  /** Taken back before anything was answered: with what is answered and what waits, all there are. */
  readonly trukket: number;
  /** Working days from receipt to the last answer: the middle one, and how many within one, three and five. */
  readonly median: number | undefined;
  readonly innen: { readonly en: number; readonly tre: number; readonly fem: number };
  /** Answered too late, or still waiting past the deadline. */
  readonly overFrist: number;
  /** By document. */
  readonly utfall: Readonly<Record<string, number>>;
  /** How many requests each hjemmel (id) was used in, most used first. */
  readonly hjemler: readonly { readonly id: string; readonly antall: number }[];
  readonly klager: number;
  readonly omgjort: number;
  /** By document. */
  readonly klageutfall: Readonly<Record<string, number>>;
}

type Sum = Record<string, number>;

function leggSammen(sum: Sum, mer: Readonly<Sum>): void {
  for (const [navn, antall] of Object.entries(mer)) sum[navn] = (sum[navn] ?? 0) + antall;
}

/** The middle one of what has been counted by its value, the lower of two. */
function median(antallVed: ReadonlyMap<number, number>, alle: number): number | undefined {
  let igjen = Math.floor((alle - 1) / 2);
  for (const [verdi, antall] of [...antallVed].toSorted(([a], [b]) => a - b)) {
    if (igjen < antall) return verdi;
    igjen -= antall;
  }
  return undefined;
}

/** Counts requests as they come, and keeps none of them. */
class Teller {
  readonly #iDag: string;
  #krav = 0;
  #venter = 0;
  #overFrist = 0;
  #klager = 0;
  #omgjort = 0;
  readonly #utfall: Sum = {};
  readonly #hjemler: Sum = {};
  readonly #klageutfall: Sum = {};
  /** How many were answered in how many days. */
  readonly #dager = new Map<number, number>();

  constructor(iDag: string) {
    this.#iDag = iDag;
  }

  tell(t: Kravtall): void {
    this.#krav++;
    if ((t.utfall['venter'] ?? 0) > 0) this.#venter++;
    if (t.overFrist || (t.frist !== undefined && t.frist < this.#iDag)) this.#overFrist++;
    this.#klager += t.klager;
    this.#omgjort += t.omgjort;
    leggSammen(this.#utfall, t.utfall);
    leggSammen(this.#klageutfall, t.klageutfall);
    for (const id of t.hjemler) leggSammen(this.#hjemler, { [id]: 1 });
    const { arbeidsdager: dager } = t;
    if (dager !== undefined) this.#dager.set(dager, (this.#dager.get(dager) ?? 0) + 1);
  }

  ferdig(): Innsynstall {
    const innen = (maks: number): number =>
      [...this.#dager].reduce((sum, [dager, antall]) => (dager <= maks ? sum + antall : sum), 0);
    const besvart = innen(Infinity);
    return {
      krav: this.#krav,
      besvart,
      venter: this.#venter,
      trukket: this.#krav - besvart - this.#venter,
      median: median(this.#dager, besvart),
      innen: { en: innen(1), tre: innen(3), fem: innen(5) },
      overFrist: this.#overFrist,
      utfall: this.#utfall,
      hjemler: Object.entries(this.#hjemler)
        .map(([id, antall]) => ({ id, antall }))
        .toSorted((a, b) => b.antall - a.antall || a.id.localeCompare(b.id)),
      klager: this.#klager,
      omgjort: this.#omgjort,
      klageutfall: this.#klageutfall,
    };
  }
}

export interface Tallgrunnlag extends Pick<Grunnlag, 'klokke' | 'lovFor'> {
  readonly lager: Pick<Innsynslager, 'tall'>;
}

/**
 * Counts the requests that came in a period, for the body itself: what anybody may see is `offentligeTall`. Some hundreds at a time,
 * with a turn for others in between: the public server has one thread.
 * @param fra first month, yyyy-mm. @param til last month.
 */
export async function innsynstall(
  { lager, klokke, lovFor }: Tallgrunnlag,
  virksomhet: string,
  fra: string,
  til: string,
): Promise<Innsynstall> {
  const teller = new Teller(datoI(klokke(), lovFor(virksomhet).sone));
  let side: Tallside = await lager.tall(virksomhet, fra, til);
  for (;;) {
    for (const t of side.tall) teller.tell(t);
    if (side.neste === undefined) return teller.ferdig();
    await setImmediate();
    side = await lager.tall(virksomhet, fra, til, side.neste);
  }
}
