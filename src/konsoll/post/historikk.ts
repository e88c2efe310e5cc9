import type { Saksnr } from '../../arkiv/nummer.ts';
import type { Avloesning } from '../../arkiv/avloesning.ts';
import { arves } from '../../arkiv/vedtaksregister.ts';
import { gjenstandFor, type Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import type { Vedtak } from '../../arkiv/vedtak.ts';
import type { Maskering } from '../../arkiv/vedtaksdetaljer.ts';

/** A decision, as the history tells of it. */
export interface Vedtakslinje {
  readonly nr: number;
  readonly tidspunkt: string;
  readonly vedtak: Vedtak['art'];
  readonly gjenstand: Vedtaksgjenstand;
  readonly av: string;
  readonly grunn: string;
  readonly maskering?: Maskering;
  /** Codes of the findings that a release is about. */
  readonly funn?: readonly string[];
}

interface Navnet {
  readonly virksomhet: string;
  readonly kilde: string;
  readonly sak: Saksnr & { readonly systemID: string };
  /** Absent for a case. */
  readonly post?: {
    readonly systemID: string;
    readonly dokumentnummer: number;
    readonly avloesning?: Avloesning | undefined;
  };
}

const iSaken = (v: Vedtak, { sak }: Navnet): boolean =>
  'saksaar' in v && v.saksaar === sak.saksaar && v.sakssekvensnummer === sak.sakssekvensnummer;

/** True for a decision about the very entry: by its key where the archive knew it, else by its number. */
function omPosten(v: Vedtak, navnet: Navnet): boolean {
  const { kilde, post } = navnet;
  if (!('dokumentnummer' in v) || post === undefined) return false;
  if (v.kilde !== undefined && v.systemID !== undefined) {
    const erEnAvDeFoerste = post.avloesning?.foer.some(
      (en) => v.kilde === en.kilde && v.systemID === en.systemID && arves(v),
    );
    return erEnAvDeFoerste === true || (v.kilde === kilde && v.systemID === post.systemID);
  }
  return iSaken(v, navnet) && v.dokumentnummer === post.dokumentnummer;
}

const omSaken = (v: Vedtak, navnet: Navnet): boolean =>
  'omfang' in v &&
  v.omfang === 'sak' &&
  (iSaken(v, navnet) || (v.kilde === navnet.kilde && v.systemID === navnet.sak.systemID));

/** The decisions about a thing itself, and those about what it lies in. */
export interface Vedtaksutvalg {
  /** About the entry and its documents; of a case, about the case. */
  readonly egne: readonly Vedtak[];
  /** About the case, the source and the journal that it lies in. */
  readonly vide: readonly Vedtak[];
}

/** Sorts out the decisions that concern an entry or a case, in the order they were taken. */
export function velgVedtak(alle: readonly Vedtak[], navnet: Navnet): Vedtaksutvalg {
  const her = alle
    .filter(({ virksomhet }) => virksomhet === navnet.virksomhet)
    .toSorted((a, b) => a.tidspunkt.localeCompare(b.tidspunkt) || a.nr - b.nr);
  const rundt = (v: Vedtak): boolean =>
    !('saksaar' in v) && (!('kilde' in v) || v.kilde === undefined || v.kilde === navnet.kilde);
  return navnet.post === undefined
    ? { egne: her.filter((v) => omSaken(v, navnet)), vide: her.filter(rundt) }
    : {
        egne: her.filter((v) => omPosten(v, navnet)),
        vide: her.filter((v) => omSaken(v, navnet) || rundt(v)),
      };
}

/** A decision in the history's words. */
export const somLinje = (v: Vedtak): Vedtakslinje => ({
  nr: v.nr,
  tidspunkt: v.tidspunkt,
  vedtak: v.art,
  gjenstand: gjenstandFor(v),
  av: v.av,
  grunn: v.grunn,
  ...(v.art === 'masker' && { maskering: v.detaljer }),
  ...(v.art === 'frigi' && { funn: [...new Set(v.detaljer.funn.map(({ kode }) => kode))] }),
});
