import type { Skjemaregel } from '../konfig/virksomhet.ts';

/** What the rules of the configuration mask in an entry, whatever its archive says (R27). */
export interface Skjemamaske {
  /** The words of the rule itself, which stand where the title's stood. */
  readonly prefiks?: string;
  readonly avsender: boolean;
  readonly mottaker: boolean;
  readonly dokumenter: boolean;
  readonly hjemmel: string;
}

/** What mail programs write before the subject of what is sent on. */
const SENDT_VIDERE = /^(?:\s*(?:vs|sv|re|fwd?)\s*:)+/iu;

/** The words alone: «Søknad m/CV», «Søknad m/ CV» and «VS: Søknad m/CV» begin alike. */
const ordene = (tekst: string): string =>
  tekst
    .normalize('NFKC')
    .replace(SENDT_VIDERE, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const flat = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim().toLowerCase();

/** What a rule's titles begin with. */
interface Begynnelse {
  readonly ord: string;
  readonly flat: string;
}
/** Those of a configuration, read once for as long as it is the same. */
const kjente = new WeakMap<readonly Skjemaregel[], readonly Begynnelse[]>();
function begynnelser(regler: readonly Skjemaregel[]): readonly Begynnelse[] {
  let flate = kjente.get(regler);
  if (flate === undefined) {
    flate = regler.map(({ tittelStarterMed }) => ({
      ord: ordene(tittelStarterMed),
      flat: flat(tittelStarterMed),
    }));
    kjente.set(regler, flate);
  }
  return flate;
}

/** The masks for an entry by what its title begins with; of several rules all masks, by the hjemmel of the closest. */
export function finnSkjemamaske(regler: readonly Skjemaregel[], linje1: string): Skjemamaske | undefined {
  if (regler.length === 0) return undefined;
  const [tittel, flate] = [{ ord: ordene(linje1), flat: flat(linje1) }, begynnelser(regler)];
  // A rule of signs alone has no words.
  const gjelder = ({ ord, flat: raa }: Begynnelse): boolean =>
    tittel.flat.startsWith(raa) || (ord !== '' && tittel.ord.startsWith(ord));
  const treff = regler
    .filter((_, i) => flate[i] !== undefined && gjelder(flate[i]))
    .sort((a, b) => b.tittelStarterMed.length - a.tittelStarterMed.length);
  const [naermest] = treff;
  if (naermest === undefined) return undefined;
  const masker = new Set(treff.flatMap((regel) => regel.masker));
  const medTittel = treff.find((regel) => regel.masker.includes('tittel'));
  return {
    ...(medTittel === undefined ? {} : { prefiks: medTittel.tittelStarterMed.trim() }),
    avsender: masker.has('avsender'),
    mottaker: masker.has('mottaker'),
    dokumenter: masker.has('dokumenter'),
    hjemmel: naermest.hjemmel,
  };
}
