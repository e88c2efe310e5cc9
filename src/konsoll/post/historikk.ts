import type { Saksnr } from '../../arkiv/nummer.ts';
import type { Avloesning } from '../../arkiv/avloesning.ts';
import { arves } from '../../arkiv/vedtaksregister.ts';
import { gjenstandFor, gjenstandstekst, type Vedtaksgjenstand } from '../../arkiv/gjenstand.ts';
import { iRekkefoelge, type Vedtak } from '../../arkiv/vedtak.ts';
import type { Flyttetdokument, Tidligeresak } from '../../arkiv/vedtaksnoekkel.ts';
import type { Maskering } from '../../arkiv/vedtaksdetaljer.ts';

/** A decision, as the history tells of it. */
export interface Vedtakslinje {
  readonly nr: number;
  readonly tidspunkt: string;
  readonly vedtak: Vedtak['art'];
  readonly gjenstand: Vedtaksgjenstand;
  readonly av: string;
  readonly grunn: string;
  /** The number of another entry or case that it was about: one whose documents lie here now, or that this came in the place of. */
  readonly om?: string;
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
    readonly dokumenterFra?: readonly Flyttetdokument[] | undefined;
  };
  /** Cases that it has left, or that its case came in the place of. */
  readonly fra?: readonly Tidligeresak[] | undefined;
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

const holderFremdeles = (v: Vedtak, { sisteVedtak }: Tidligeresak): boolean =>
  v.nr <= sisteVedtak || v.art.startsWith('opphev-');

/** True for a decision about a case that something came from, made before it did, or one that takes that back. */
const omTidligere = (v: Vedtak, fra: readonly Tidligeresak[]): boolean =>
  'omfang' in v &&
  v.omfang === 'sak' &&
  fra.some(
    (sak) =>
      holderFremdeles(v, sak) &&
      (v.kilde !== undefined && v.systemID !== undefined
        ? v.kilde === sak.kilde && v.systemID === sak.sakID
        : v.saksaar === sak.saksaar && v.sakssekvensnummer === sak.sakssekvensnummer),
  );

/** True for a decision about an entry that a document came from, or the case that it lay in then. */
const omDokumentenesPoster = (v: Vedtak, { post }: Navnet): boolean =>
  (post?.dokumenterFra ?? []).some(
    ({ post: en, sak }) =>
      omTidligere(v, [sak]) ||
      (!('omfang' in v) &&
        'dokumentnummer' in v &&
        v.kilde === en.kilde &&
        v.systemID === en.systemID &&
        arves(v) &&
        holderFremdeles(v, sak)),
  );

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
  /** About cases and entries that it, its case or its documents came from. */
  readonly herfra: readonly Vedtak[];
}

/** Sorts out the decisions that concern an entry or a case, in the order they were taken. */
export function velgVedtak(alle: readonly Vedtak[], navnet: Navnet): Vedtaksutvalg {
  const her = alle.filter(({ virksomhet }) => virksomhet === navnet.virksomhet).toSorted(iRekkefoelge);
  const rundt = (v: Vedtak): boolean =>
    !('saksaar' in v) && (!('kilde' in v) || v.kilde === undefined || v.kilde === navnet.kilde);
  const utvalg =
    navnet.post === undefined
      ? { egne: her.filter((v) => omSaken(v, navnet)), vide: her.filter(rundt) }
      : {
          egne: her.filter((v) => omPosten(v, navnet)),
          vide: her.filter((v) => omSaken(v, navnet) || rundt(v)),
        };
  const kjent = new Set([...utvalg.egne, ...utvalg.vide]);
  const herfra = her.filter(
    (v) => !kjent.has(v) && (omTidligere(v, navnet.fra ?? []) || omDokumentenesPoster(v, navnet)),
  );
  return { ...utvalg, herfra };
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

/** One about what something came from: its number, and neither words nor reasons, which may be another unit's. */
export function somLinjeHerfra(v: Vedtak): Vedtakslinje {
  const { maskering, ...linje } = somLinje(v);
  return {
    ...linje,
    om: gjenstandstekst(linje.gjenstand),
    grunn: '',
    ...(maskering?.maske === 'nivaa' && { maskering }),
  };
}
