import { z } from 'zod';
import { STANSGRUNNER } from '../frister/stans.ts';

/** How a request came (R36, R37): the law's clock is the same for all of them. */
export const KANALER = ['nett', 'muntlig', 'post', 'epost', 'skranke'] as const;
export type Kanal = (typeof KANALER)[number];

/** What a document can be answered with. */
export const UTFALL = ['innsyn', 'delvis', 'avslag', 'finnes-ikke', 'feil-organ'] as const;
export type Dokumentutfall = (typeof UTFALL)[number];

/**
 * What an appeal body makes of a complaint: `opphevet` sends it back, to be decided anew (fvl. § 34 fourth paragraph), and `avvist`
 * looks at nothing of it, because it may not be heard (first paragraph).
 */
export const KLAGEAVGJOERELSER = ['medhold', 'delvis', 'opphevet', 'stadfestet', 'avvist'] as const;
export type Klageavgjoerelse = (typeof KLAGEAVGJOERELSER)[number];

const nummer = z.int().positive();
/** The decision, by id, whose letter claims payment for copies on paper: that letter must be in the archive (R53). */
const betaling = z.string().max(40).optional();
/** The decision, by id, whose letter is about a complaint, or holds fuller reasons: it too must be in the archive (R53). */
const brev = z.string().max(40).optional();
/** The answer goes on paper, and nothing tells the requester of it before it comes. */
const iPosten = z.boolean().optional();
const noen = z.array(nummer).min(1);
/** The day the body got it, where that was before it was written down. */
const kom = z.iso.date().optional();

/**
 * What can happen to a request. Documents are named by their number in it: 1, 2, 3 … No event holds a name, an address or
 * free text, so that the course of a request can be kept when the one who asked is forgotten (R57).
 */
export const hendelse = z.discriminatedUnion('art', [
  /** It was sent: the law's clock runs from here (R41), confirmed or not. */
  z.strictObject({
    art: z.literal('sendt'),
    kanal: z.enum(KANALER),
    dokumenter: noen,
    /** True when the address must be confirmed before anybody looks at it. */
    maaBekreftes: z.boolean(),
    miljoe: z.boolean(),
  }),
  z.strictObject({ art: z.literal('bekreftet') }),
  /** The link was never used. */
  z.strictObject({ art: z.literal('aldri-bekreftet') }),
  z.strictObject({ art: z.literal('tatt') }),
  /** Somebody saw that it is about environmental information, or that it is not (R51). */
  z.strictObject({ art: z.literal('miljoe'), miljoe: z.boolean() }),
  /** The requester was told that it takes up to two months, and why (R51). */
  z.strictObject({ art: z.literal('forlenget') }),
  /** The clock stands for some documents (R42), and goes again. */
  z.strictObject({ art: z.literal('stanset'), dokumenter: noen, grunn: z.enum(STANSGRUNNER) }),
  z.strictObject({ art: z.literal('gjenopptatt'), dokumenter: noen }),
  z.strictObject({
    art: z.literal('besvart'),
    svar: z.array(z.strictObject({ nummer, utfall: z.enum(UTFALL) })).min(1),
    betaling,
    iPosten,
  }),
  /** A whole case became its entries, so that each is decided by itself: `dokument` is gone, and `til` wait in its place. */
  z.strictObject({ art: z.literal('delt'), dokument: nummer, til: noen }),
  z.strictObject({ art: z.literal('purret') }),
  z.strictObject({ art: z.literal('begrunnelse-krevd'), dokumenter: noen, kom }),
  z.strictObject({ art: z.literal('begrunnelse-gitt'), dokumenter: noen, brev, iPosten }),
  /**
   * `oppreisning`: taken though it came too late (fvl. § 31); only the body can decide that. `forSent`: written down as too late, so that
   * the body can dismiss it.
   */
  z.strictObject({
    art: z.literal('klaget'),
    dokumenter: noen,
    oppreisning: z.boolean(),
    forSent: z.literal(true).optional(),
    kom,
  }),
  /** The body itself dismissed a complaint, because it came too late (fvl. § 33 second paragraph): a decision that can be complained of. */
  z.strictObject({ art: z.literal('klage-avvist'), dokumenter: noen, brev, iPosten }),
  /** The body changed its own decision, or carried out that of the appeal body. */
  z.strictObject({
    art: z.literal('omgjort'),
    svar: z.array(z.strictObject({ nummer, utfall: z.enum(['innsyn', 'delvis']) })).min(1),
    betaling,
    brev,
  }),
  z.strictObject({ art: z.literal('oversendt'), dokumenter: noen }),
  z.strictObject({
    art: z.literal('klage-avgjort'),
    dokumenter: noen,
    utfall: z.enum(KLAGEAVGJOERELSER),
  }),
  /** By the one who asked: some waiting documents, or with none named the whole request, complaints and all. */
  z.strictObject({ art: z.literal('trukket'), dokumenter: noen.optional() }),
  /** Everything is answered, and no right can be used any more. */
  z.strictObject({ art: z.literal('lukket') }),
]);
export type Hendelse = z.infer<typeof hendelse>;
export type Hendelsesart = Hendelse['art'];

/** Why an event cannot happen now. */
export type Avvisningsgrunn =
  | 'finnes-alt'
  | 'finnes-ikke-ennaa'
  | 'foer-forrige'
  | 'lukket'
  | 'ikke-bekreftet'
  | 'alt-bekreftet'
  | 'alt-tatt'
  | 'ukjent-dokument'
  | 'alt-besvart'
  | 'ikke-besvart'
  | 'alt-slik'
  | 'ikke-miljoe'
  | 'alt-forlenget'
  | 'frist-ute'
  /** A complaint that is more than a year late can only be dismissed (fvl. § 31 third paragraph). */
  | 'over-ett-aar'
  | 'klokken-staar'
  | 'klokken-gaar'
  | 'ingen-klagerett'
  | 'alt-krevd'
  | 'ikke-krevd'
  | 'alt-klaget'
  | 'ikke-klaget'
  | 'alt-oversendt'
  | 'ikke-oversendt'
  | 'ikke-for-sen'
  | 'svarfrist-loeper'
  | 'foer-svaret'
  | 'nettopp-purret'
  | 'noe-gjenstaar';

export interface Avvist {
  readonly avvist: Avvisningsgrunn;
}
export const avvis = (grunn: Avvisningsgrunn): Avvist => ({ avvist: grunn });
