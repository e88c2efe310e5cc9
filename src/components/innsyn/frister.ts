import type { Innsynstekster } from '../../i18n/innsyn/nb.ts';
import type { Fristregel } from '../../innsyn/frister/regnskap.ts';
import { formaterListepost } from '../../innsyn/liste.ts';
import type { Statusdokument, Statusfrist, Statuskrav } from '../../innsyn/tjeneste/status.ts';
import { listepost } from '../../server/innsyn/lenke-svar.ts';

export interface Samletfrist {
  readonly frist: Statusfrist;
  /** Which documents it holds for, where it does not hold for all. */
  readonly navn: readonly string[] | undefined;
}

/** «2026/123-4», «2026/123», or the words that stand for what has no number. */
export const dokumentnavn = (
  virksomhet: string,
  { valg }: Pick<Statusdokument, 'valg'>,
  beskrevet: string,
): string => (valg.art === 'beskrevet' ? beskrevet : formaterListepost(listepost(virksomhet, valg)));

/** While the clock stands still nobody knows when an answer is early or late: only that it stands is worth telling. */
const tier = ({ regel, dato }: Statusfrist): boolean =>
  dato === undefined && (regel === 'foerste-varsel' || regel === 'andre-varsel');

/** Deadlines that are the same for several documents are told once. */
export function samleFrister(krav: Statuskrav, beskrevet: string): readonly Samletfrist[] {
  const samlet = new Map<string, { readonly frist: Statusfrist; readonly dokumenter: Statusdokument[] }>();
  for (const dokument of krav.dokumenter)
    for (const frist of dokument.frister) {
      if (tier(frist)) continue;
      const nokkel = `${frist.regel} ${frist.dager.map(({ dato, art }) => dato + art).join(' ')}`;
      const kjent = samlet.get(nokkel);
      if (kjent === undefined) samlet.set(nokkel, { frist, dokumenter: [dokument] });
      else kjent.dokumenter.push(dokument);
    }
  return [...samlet.values()].map(({ frist, dokumenter }) => ({
    frist,
    navn:
      dokumenter.length === krav.dokumenter.length
        ? undefined
        : dokumenter.map((d) => dokumentnavn(krav.virksomhet, d, beskrevet)),
  }));
}

/** The provision that a deadline comes from: of environmental information, which has its own, the act's about that (R51). */
export function fristhjemmel(
  { regel }: Statusfrist,
  { miljoe }: Statuskrav,
  t: Pick<Innsynstekster['status'], 'hjemmel' | 'hjemmelMiljoe'>,
): string {
  const egne: Readonly<Partial<Record<Fristregel, string>>> = miljoe ? t.hjemmelMiljoe : {};
  return egne[regel] ?? t.hjemmel[regel];
}
