import type { Maaling } from './maaling.ts';
import { persentil } from './maaling.ts';
import { hentRaa } from './side.ts';
import { Sideprosess } from './sideprosess.ts';

/** Kept connections, each with one request at a time. */
const SAMTIDIGE = 16;
/** The floor is asked for so many pages a round, however few there are to ask us for: a short round says little of it. */
const MINST_AV_GULVET = 3000;
/** These are for the compilers. */
const FOERSTE_RUNDER = 2;

/** Requests a second, and microseconds of CPU time each, all threads of the server counted. */
interface Takt {
  readonly perSekund: number;
  readonly cpu: number;
}

interface Maalt {
  readonly vaar: Takt;
  readonly gulv: Takt;
}

const median = (runder: readonly Takt[]): Takt => ({
  perSekund: persentil(
    runder.map(({ perSekund }) => perSekund),
    0.5,
  ),
  cpu: persentil(
    runder.map(({ cpu }) => cpu),
    0.5,
  ),
});

/**
 * Measures pages beside a bare server with the same bytes: both servers and the client in a process each, taken in turns and
 * on either core in turn, the same requests over the same kept connections; the medians of the rounds.
 */
export class SiderMotGulv {
  readonly #vaar: Sideprosess;
  readonly #gulv: Sideprosess;
  readonly #klient: Sideprosess;
  readonly #porter: { readonly vaar: number; readonly gulv: number };

  private constructor(prosesser: readonly [Sideprosess, number][]) {
    const [vaar, gulv, klient] = prosesser;
    if (vaar === undefined || gulv === undefined || klient === undefined)
      throw new TypeError('Three processes.');
    [this.#vaar, this.#gulv, this.#klient] = [vaar[0], gulv[0], klient[0]];
    this.#porter = { vaar: vaar[1], gulv: gulv[1] };
  }

  static async start(data: string, tidspunkt: string): Promise<SiderMotGulv> {
    return new SiderMotGulv(
      await Promise.all([
        Sideprosess.start('sidetjener.ts', data, tidspunkt),
        Sideprosess.start('sidegulv.ts'),
        Sideprosess.start('sideklient.ts'),
      ]),
    );
  }

  get adresse(): string {
    return `http://127.0.0.1:${this.#porter.vaar}/`;
  }

  /** @param runder The addresses of each round, which for what must not be kept are others each time. */
  async maal(runder: readonly (readonly string[])[]): Promise<Maalt> {
    const [foerste = '/'] = runder[0] ?? [];
    await this.#gulv.spoer({ art: 'svar', svar: await hentRaa(`${this.adresse.slice(0, -1)}${foerste}`) });
    const vaar: Takt[] = [];
    const gulv: Takt[] = [];
    for (const [nr, stier] of runder.entries()) {
      for (const prosess of [this.#vaar, this.#gulv]) prosess.fest(nr);
      this.#klient.fest(nr + 1);
      const nok = Math.ceil(MINST_AV_GULVET / Math.max(1, stier.length));
      gulv.push(
        await this.#takt(this.#gulv, this.#porter.gulv, Array.from({ length: nok }, () => stier).flat()),
      );
      vaar.push(await this.#takt(this.#vaar, this.#porter.vaar, stier));
    }
    return { vaar: median(vaar.slice(FOERSTE_RUNDER)), gulv: median(gulv.slice(FOERSTE_RUNDER)) };
  }

  async stopp(): Promise<void> {
    await Promise.all([this.#vaar, this.#gulv, this.#klient].map((prosess) => prosess.stopp()));
  }

  async #takt(tjener: Sideprosess, port: number, stier: readonly string[]): Promise<Takt> {
    const foer = await tjener.spoer({ art: 'cpu' });
    const us = await this.#klient.spoer({ art: 'last', port, stier, samtidige: SAMTIDIGE });
    const cpu = ((await tjener.spoer({ art: 'cpu' })) - foer) / stier.length;
    return { perSekund: (stier.length * 1e6) / us, cpu };
  }
}

const iTakt = ({ perSekund }: Takt): string => `${Math.round(perSekund)} /s`;
const iCpu = ({ cpu }: Takt): string => `${cpu < 10 ? cpu.toFixed(1) : Math.round(cpu)} µs CPU`;

/** Two lines: by the clock, and by CPU time, which other work on the machine disturbs less. */
export const maalinger = (hva: string, maal: number, { vaar, gulv }: Maalt): readonly Maaling[] => [
  {
    hva,
    maalt: iTakt(vaar),
    gulv: `${iTakt(gulv)} bar server`,
    tall: vaar.perSekund / gulv.perSekund,
    maal,
    retning: 'minst',
    enhet: 'x',
  },
  {
    hva: `${hva}, CPU-tid`,
    maalt: iCpu(vaar),
    gulv: `${iCpu(gulv)} bar server`,
    tall: gulv.cpu / vaar.cpu,
    maal,
    retning: 'minst',
    enhet: 'x',
  },
];
