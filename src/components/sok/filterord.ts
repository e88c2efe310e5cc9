import { kortDato } from '../../i18n/dato.ts';
import type { Sporring } from '../../sok/sokemotor.ts';
import { sporringTilUrl } from '../../server/foresporsel/sporring-fra-url.ts';
import type { Visning } from '../visning.ts';

/** A chosen filter as a word that can be taken away. */
export interface Filterord {
  readonly navn: string;
  /** What the archive wrote, and so is Norwegian on an English page. */
  readonly fraArkivet: boolean;
  /** The search without it. */
  readonly uten: string;
}

/** The chosen filters in words («fra 1. oktober», «inngående»), each with the address of the search without it. */
export function filterord(
  sporring: Sporring,
  v: Visning,
  navn: { readonly virksomhet: (slug: string) => string; readonly hjemmel: (id: string) => string },
): readonly Filterord[] {
  const { t, sprak } = v;
  const uten = (endring: Partial<Sporring>): string => sporringTilUrl({ ...sporring, side: 1, ...endring });
  const fraListe = (
    felt: 'virksomhet' | 'enhet' | 'hjemmel',
    skriv: (verdi: string) => string,
  ): Filterord[] =>
    sporring[felt].map((verdi) => ({
      navn: skriv(verdi),
      fraArkivet: true,
      uten: uten({ [felt]: sporring[felt].filter((annen) => annen !== verdi) }),
    }));
  const ord = (navn: string, felt: 'fra' | 'til' | 'skjermet' | 'dokument'): Filterord => {
    return { navn, fraArkivet: false, uten: uten({ [felt]: undefined }) };
  };
  return [
    ...fraListe('virksomhet', navn.virksomhet),
    ...(sporring.fra === undefined ? [] : [ord(t.soket.fraFilter(kortDato(sporring.fra, sprak)), 'fra')]),
    ...(sporring.til === undefined ? [] : [ord(t.soket.tilFilter(kortDato(sporring.til, sprak)), 'til')]),
    ...sporring.type.map((type) => ({
      navn: t.type[type].toLowerCase(),
      fraArkivet: false,
      uten: uten({ type: sporring.type.filter((annen) => annen !== type) }),
    })),
    ...fraListe('enhet', (verdi) => verdi),
    ...fraListe('hjemmel', navn.hjemmel),
    ...(sporring.skjermet === undefined
      ? []
      : [ord((sporring.skjermet ? t.soket.noeSkjermet : t.soket.ikkeSkjermet).toLowerCase(), 'skjermet')]),
    ...(sporring.dokument === undefined
      ? []
      : [ord(sporring.dokument ? t.soket.dokumentFilter : t.soket.utenDokumentFilter, 'dokument')]),
  ];
}
