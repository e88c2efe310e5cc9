import { z } from 'zod';

/** Where the public may have seen what should not have been out. */
export const FLATER = ['nettside', 'soek', 'api', 'strommer', 'filer'] as const;
/** Who may have to be told (GDPR 33 and 34, and the body's own routines). */
export const MOTTAKERE = ['datatilsynet', 'beroerte', 'ledelsen', 'leverandoer'] as const;
export type Mottaker = (typeof MOTTAKERE)[number];

/** One entry that was shown, by number, and between which instants; still shown where there is no end. */
const vist = z.strictObject({
  nummer: z.string(),
  fra: z.iso.datetime().optional(),
  til: z.iso.datetime().optional(),
  /** When it changed in between, by the public history. */
  endret: z.array(z.iso.datetime()),
});
export type Vist = z.infer<typeof vist>;

/** What is told of an incident (R60). Numbers and references, never names: free text is the staff's own. */
export const hendelsesinnhold = z.discriminatedUnion('art', [
  z.strictObject({
    art: z.literal('aapnet'),
    /** The body's own running number. */
    nummer: z.int().positive(),
    virksomhet: z.string(),
    /** What it is about, as the log names it; empty for the whole journal. */
    gjenstand: z.string(),
    /** When the body came to know of it: the 72 hours run from here. */
    oppdaget: z.iso.datetime(),
    vist: z.array(vist).max(1000),
    /** How many entries were shown, where the list has only the first; 0 of what is so much that the list is made beside. */
    antallVist: z.int().nonnegative(),
    flater: z.array(z.enum(FLATER)),
    /** Number of the decision that it was opened with. */
    vedtak: z.int().optional(),
    beskrivelse: z.string().trim().min(1).max(4000),
  }),
  z.strictObject({
    art: z.literal('beroerte'),
    antall: z.int().nonnegative(),
    /** Where the list of them is kept, in the body's own archive. */
    listereferanse: z.string().trim().max(200).optional(),
  }),
  /** The list of what was shown is whole, where it is too long for the line that opened it. */
  z.strictObject({ art: z.literal('vist'), antall: z.int().nonnegative() }),
  z.strictObject({ art: z.literal('skal-varsles'), hvem: z.array(z.enum(MOTTAKERE)).min(1) }),
  z.strictObject({ art: z.literal('notat'), tekst: z.string().trim().min(1).max(4000) }),
  z.strictObject({
    art: z.literal('meldt'),
    til: z.enum(MOTTAKERE),
    tidspunkt: z.iso.datetime(),
    referanse: z.string().trim().max(200).optional(),
  }),
  z.strictObject({ art: z.literal('lukket'), grunn: z.string().trim().min(1).max(1000) }),
]);
export type Hendelsesinnhold = z.infer<typeof hendelsesinnhold>;

export const hendelseslinje = z.strictObject({
  nr: z.int(),
  id: z.string(),
  /** The id of the line that opened it. */
  avvik: z.string(),
  tidspunkt: z.iso.datetime(),
  av: z.string().min(1),
  innhold: hendelsesinnhold,
});
export type Hendelseslinje = z.infer<typeof hendelseslinje>;

/** A line to be written. */
export interface NyHendelseslinje {
  readonly tidspunkt: Date;
  readonly av: string;
  readonly rolle: string;
  /** The incident's id; absent for the line that opens it. */
  readonly avvik?: string;
  readonly innhold: Hendelsesinnhold;
}

type Aapnet = Extract<Hendelsesinnhold, { art: 'aapnet' }>;

/** An incident as it stands, told by all its lines. */
export interface Sikkerhetshendelse extends Aapnet {
  readonly id: string;
  readonly aapnetTidspunkt: string;
  readonly aapnetAv: string;
  /** Number of its last line: what somebody who changes it has seen. */
  readonly siste: number;
  /** `meldt` when Datatilsynet has been told. */
  readonly status: 'aapen' | 'meldt' | 'lukket';
  /** How many entries stand on the list beside it, when that is whole: of a whole source or journal. */
  readonly listet?: number;
  readonly beroerte?: { readonly antall: number; readonly listereferanse?: string | undefined };
  readonly skalVarsles: readonly Mottaker[];
  readonly meldinger: readonly {
    readonly til: Mottaker;
    readonly tidspunkt: string;
    readonly referanse?: string | undefined;
  }[];
  readonly notater: readonly { readonly tidspunkt: string; readonly av: string; readonly tekst: string }[];
  readonly lukketGrunn?: string;
}

type Gjenstand = Pick<Sikkerhetshendelse, 'gjenstand'>;

/** The source that an incident is about all of, as its text names it. */
export const kildeIHendelse = ({ gjenstand }: Gjenstand): string | undefined =>
  gjenstand.startsWith('kilde ') ? gjenstand.slice('kilde '.length) : undefined;

/** True of an incident about so much that what was shown stands in a list beside it. */
export const erVidHendelse = (hendelse: Gjenstand): boolean =>
  hendelse.gjenstand === '' || kildeIHendelse(hendelse) !== undefined;

/** How many entries an incident has shown; undefined while they are being listed. */
export const antallVistI = (h: Sikkerhetshendelse): number | undefined =>
  erVidHendelse(h) ? h.listet : h.antallVist;

function med(h: Sikkerhetshendelse, { nr, innhold, tidspunkt, av }: Hendelseslinje): Sikkerhetshendelse {
  const siste = { ...h, siste: nr };
  switch (innhold.art) {
    case 'aapnet':
      return siste;
    case 'beroerte': {
      const { antall, listereferanse } = innhold;
      return { ...siste, beroerte: { antall, listereferanse } };
    }
    case 'vist':
      // Nobody's line: what somebody is writing about the incident is not outdated by it.
      return { ...h, listet: innhold.antall };
    case 'skal-varsles':
      return { ...siste, skalVarsles: [...new Set([...h.skalVarsles, ...innhold.hvem])] };
    case 'notat':
      return { ...siste, notater: [...h.notater, { tidspunkt, av, tekst: innhold.tekst }] };
    case 'meldt': {
      const { til, tidspunkt: naar, referanse } = innhold;
      const melding = { til, tidspunkt: naar, referanse };
      const meldt = innhold.til === 'datatilsynet' && h.status === 'aapen';
      return { ...siste, meldinger: [...h.meldinger, melding], status: meldt ? 'meldt' : h.status };
    }
    case 'lukket':
      return { ...siste, status: 'lukket', lukketGrunn: innhold.grunn };
  }
}

/** Reads incidents from their lines, in the order they were opened. */
export function samleHendelser(linjer: readonly Hendelseslinje[]): readonly Sikkerhetshendelse[] {
  const ut = new Map<string, Sikkerhetshendelse>();
  for (const linje of linjer.toSorted((a, b) => a.nr - b.nr)) {
    const { innhold } = linje;
    if (innhold.art === 'aapnet') {
      ut.set(linje.id, {
        ...innhold,
        id: linje.id,
        aapnetTidspunkt: linje.tidspunkt,
        aapnetAv: linje.av,
        siste: linje.nr,
        status: 'aapen',
        skalVarsles: [],
        meldinger: [],
        notater: [],
      });
      continue;
    }
    const kjent = ut.get(linje.avvik);
    if (kjent) ut.set(linje.avvik, med(kjent, linje));
  }
  return [...ut.values()];
}
