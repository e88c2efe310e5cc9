import { z } from 'zod';

const felles = {
  nr: z.int(),
  id: z.string(),
  tidspunkt: z.iso.datetime(),
  av: z.string(),
  grunn: z.string(),
  virksomhet: z.string(),
};

/** What a person has decided about one entry. */
export const postvedtak = z.strictObject({
  ...felles,
  art: z.enum(['trekk', 'opphev-trekk', 'bekreft-opphoer']),
  saksaar: z.int(),
  sakssekvensnummer: z.int(),
  dokumentnummer: z.int(),
  kilde: z.string().optional(),
  systemID: z.string().optional(),
});
export type Postvedtak = z.infer<typeof postvedtak>;

/** What a person has decided about a body's whole journal: that it is closed, or open again (R59). */
export const journalvedtak = z.strictObject({ ...felles, art: z.enum(['steng', 'aapne']) });
export type Journalvedtak = z.infer<typeof journalvedtak>;

/** A decision. Append-only: undoing is a decision of its own. */
export const vedtak = z.union([postvedtak, journalvedtak]);
export type Vedtak = z.infer<typeof vedtak>;

type Valg<T extends Vedtak> = Omit<T, 'nr' | 'id' | 'tidspunkt'> & {
  readonly tidspunkt: Date;
  /** In what capacity somebody decides, for the log; a command when it is not said. */
  readonly rolle?: string;
};
export type Vedtaksvalg = Valg<Postvedtak> | Valg<Journalvedtak>;

/** What stands of one kind of decision, looked up by entry. */
export interface Vedtaksregister {
  /** Number of the last decision that was taken in. */
  readonly siste: number;
  erTrukket(post: Vedtaksnoekkel): boolean;
  /** A withdrawal was made, and undone by name. */
  erOpphevet(post: Vedtaksnoekkel): boolean;
  erOpphoerBekreftet(post: Vedtaksnoekkel): boolean;
  /** Whether the body's whole journal is closed; undefined where nobody has decided anything of it. */
  erStengt(virksomhet: string): boolean | undefined;
}
export interface Vedtaksnoekkel {
  readonly kilde: string;
  readonly systemID: string;
  readonly virksomhet: string;
  readonly saksaar: number;
  readonly sakssekvensnummer: number;
  readonly dokumentnummer: number;
}

const paaNummer = (v: Omit<Vedtaksnoekkel, 'kilde' | 'systemID'>): string =>
  `${v.virksomhet}/${v.saksaar}/${v.sakssekvensnummer}/${v.dokumentnummer}`;
const paaPost = (v: { virksomhet: string; kilde: string; systemID: string }): string =>
  JSON.stringify([v.virksomhet, v.kilde, v.systemID]);

/**
 * Reads decisions in the order they were taken. A decision about an entry that the archive knew follows the entry, and
 * only it, when it gets another number; one about a number stays with the number.
 */
export function lagVedtaksregister(alle: readonly Vedtak[]): Vedtaksregister {
  const trukket = new Set<string>();
  const opphevet = new Set<string>();
  const bekreftet = new Set<string>();
  const stengt = new Map<string, boolean>();
  const ordnet = alle.toSorted((a, b) => a.tidspunkt.localeCompare(b.tidspunkt) || a.nr - b.nr);
  for (const v of ordnet) {
    if (!('saksaar' in v)) {
      stengt.set(v.virksomhet, v.art === 'steng');
      continue;
    }
    const noekler =
      v.kilde !== undefined && v.systemID !== undefined
        ? [paaPost({ virksomhet: v.virksomhet, kilde: v.kilde, systemID: v.systemID })]
        : [paaNummer(v)];
    if (v.art === 'bekreft-opphoer') for (const n of noekler) bekreftet.add(n);
    else if (v.art === 'trekk')
      for (const n of noekler) {
        trukket.add(n);
        opphevet.delete(n);
      }
    // Undoing names a number, so it also lifts a withdrawal that was made of the number alone.
    else
      for (const n of [...noekler, paaNummer(v)]) {
        trukket.delete(n);
        opphevet.add(n);
      }
  }
  const har = (sett: ReadonlySet<string>, post: Vedtaksnoekkel): boolean =>
    sett.size > 0 && (sett.has(paaPost(post)) || sett.has(paaNummer(post)));
  return {
    siste: Math.max(0, ...alle.map((v) => v.nr)),
    erTrukket: (post) => har(trukket, post),
    erOpphevet: (post) => har(opphevet, post),
    erOpphoerBekreftet: (post) => har(bekreftet, post),
    erStengt: (virksomhet) => stengt.get(virksomhet),
  };
}
