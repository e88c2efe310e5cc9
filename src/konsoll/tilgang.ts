/** What a person may be in the console. A person may be several, each for a body and, when configured, for some units. */
export const ROLLER = ['leser', 'arkivar', 'leder', 'revisor'] as const;
export type Rolle = (typeof ROLLER)[number];

/** Everything that can be done in the console. */
export const HANDLINGER = [
  /** Looks at records as the archive holds them. Every look is logged (R68). */
  'se',
  'se-tall',
  'hold',
  'masker',
  'trekk',
  'opphev',
  /** Says, or confirms, that what the gate held is a false positive. Never the same person twice. */
  'frigi',
  'bekreft-opphoer',
  'godkjenn',
  /** Opens and tells of incidents, and says who has been told (R60). */
  'hendelse',
  /** Everything from one source, or the whole journal (R59). */
  'trekk-alt',
  'se-logg',
  /** Sees who is logged in, and ends others' sessions. */
  'styr-oekter',
  /** Looks at access requests, and at who asks. Every look is logged by reference number. */
  'se-innsyn',
  /** Registers requests, decides and answers them, and handles complaints. */
  'svar-innsyn',
  /** Approves an answer that somebody else has written, where the body wants four eyes. */
  'godkjenn-innsyn',
] as const;
export type Handling = (typeof HANDLINGER)[number];

const ARKIVAR = [
  'se',
  'se-tall',
  'hold',
  'masker',
  'trekk',
  'opphev',
  'frigi',
  'bekreft-opphoer',
  'godkjenn',
  'hendelse',
  'se-innsyn',
  'svar-innsyn',
  'godkjenn-innsyn',
] as const satisfies readonly Handling[];

/** The one table of who may do what. Those who read the log of lookups are not among those who look. */
const TABELL: Readonly<Record<Rolle, ReadonlySet<Handling>>> = {
  leser: new Set(['se', 'se-tall', 'se-innsyn']),
  arkivar: new Set(ARKIVAR),
  leder: new Set([...ARKIVAR, 'trekk-alt', 'se-logg', 'styr-oekter']),
  revisor: new Set(['se-logg']),
};

/** A role, and where it holds. */
export interface Tildeling {
  readonly rolle: Rolle;
  /** The body's slug. */
  readonly virksomhet: string;
  /** Units by name, as the archive writes them; absent for all. */
  readonly enheter?: readonly string[];
}

export interface Bruker {
  /** Who it is, for the log: issuer and subject. Stable, and never reused by the provider. */
  readonly id: string;
  readonly navn: string;
  readonly tildelinger: readonly Tildeling[];
}

/** What an action is done to. */
export interface Gjenstand {
  readonly virksomhet: string;
  /**
   * The unit that has the entry. Undefined for what belongs to none or to the whole body: only a role that is not
   * limited to units reaches it.
   */
  readonly enhet?: string | undefined;
}

const gjelder = ({ virksomhet, enheter }: Tildeling, gjenstand: Gjenstand): boolean =>
  virksomhet === gjenstand.virksomhet &&
  (enheter === undefined || (gjenstand.enhet !== undefined && enheter.includes(gjenstand.enhet)));

/** True when one of a person's roles allows the action on this very thing. Everything else is refused. */
export const kan = (bruker: Bruker, handling: Handling, gjenstand: Gjenstand): boolean =>
  bruker.tildelinger.some(
    (tildeling) => TABELL[tildeling.rolle].has(handling) && gjelder(tildeling, gjenstand),
  );

/** The bodies where a person may do something, whatever the unit: what a list may be asked for. */
export const virksomheterFor = (bruker: Bruker, handling: Handling): readonly string[] => [
  ...new Set(
    bruker.tildelinger.filter(({ rolle }) => TABELL[rolle].has(handling)).map(({ virksomhet }) => virksomhet),
  ),
];

/** The units of a body where a person may do something; undefined for all, none at all for an empty list. */
export function enheterFor(
  bruker: Bruker,
  handling: Handling,
  virksomhet: string,
): readonly string[] | undefined {
  const aktuelle = bruker.tildelinger.filter(
    (tildeling) => tildeling.virksomhet === virksomhet && TABELL[tildeling.rolle].has(handling),
  );
  if (aktuelle.some(({ enheter }) => enheter === undefined)) return undefined;
  return [...new Set(aktuelle.flatMap(({ enheter }) => enheter ?? []))];
}

/** The least role that allows it, for the log: in what capacity somebody acted. */
export const rolleFor = (bruker: Bruker, handling: Handling, gjenstand: Gjenstand): Rolle | undefined =>
  ROLLER.find((rolle) =>
    bruker.tildelinger.some(
      (tildeling) =>
        tildeling.rolle === rolle && TABELL[rolle].has(handling) && gjelder(tildeling, gjenstand),
    ),
  );
