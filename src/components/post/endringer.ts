import { langDato, osloTid } from '../../i18n/dato.ts';
import type { Endring } from '../../offentlig/tilstand.ts';
import type { Visning } from '../visning.ts';

/** What was changed and when, newest first (R17): the field's name, never what stood there. */
export function endringslinjer(endringer: readonly Endring[], { t, sprak }: Visning): readonly string[] {
  const navn: Readonly<Record<string, string>> = t.posten.endringsfelt;
  return endringer
    .toSorted((a, b) => b.tidspunkt.localeCompare(a.tidspunkt))
    .map(({ tidspunkt, felt }) => {
      const felter = [...new Set(felt.map((ett) => navn[ett] ?? t.posten.endringsfelt.annet))];
      return t.posten.endret(langDato(osloTid(tidspunkt, sprak).dato, sprak), felter.join(', '));
    });
}
