import type { Arkiv } from '../../arkiv/arkiv.ts';
import { vedtak as vedtaksskjema, type Vedtak } from '../../arkiv/vedtak.ts';
import { skrivVedtak, type Nummerert } from '../../eksport/vedtak/skriv-vedtak.ts';
import type { Vedtaksoenske } from '../../eksport/vedtak/vedtakskall.ts';
import type { Klokke } from '../../tid/oslo.ts';

/** A decision that nobody has taken, about an entry, a document or a case. */
export interface Tenktvedtak {
  readonly gjenstand: Nummerert;
  readonly oenske: Vedtaksoenske;
}

/**
 * Decisions as they would be written if they were taken now by `av`, one after the other: by the function that writes those that
 * are taken, with a pen that writes nothing.
 *
 * @throws VedtakAvvist, SammePerson where they could not have been taken.
 */
export async function tenkVedtak(
  arkiv: Arkiv,
  oensker: readonly Tenktvedtak[],
  ramme: {
    readonly data: string;
    readonly virksomhet: string;
    readonly av: string;
    readonly klokke: Klokke;
  },
): Promise<readonly Vedtak[]> {
  if (oensker.length === 0) return [];
  const kjente = await arkiv.vedtak();
  const tenkte: Vedtak[] = [];
  const utenPenn: Arkiv = {
    ...arkiv,
    vedtak: async () => [...kjente, ...tenkte],
    async vedta(valg) {
      const nr = [...kjente, ...tenkte].reduce((siste, v) => Math.max(siste, v.nr), 0) + 1;
      const tidspunkt = valg.tidspunkt.toISOString();
      return vedtaksskjema.parse({ ...valg, nr, id: `tenkt-${nr}`, tidspunkt });
    },
  };
  for (const { gjenstand, oenske } of oensker) {
    const kall = { ...ramme, oenske, grunn: '', rolle: 'arkivar' } as const;
    const { vedtak } = await skrivVedtak({ arkiv: utenPenn }, gjenstand, kall, ramme.klokke());
    tenkte.push(vedtak);
  }
  return tenkte;
}
