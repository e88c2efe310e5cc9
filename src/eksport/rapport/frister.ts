import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { Arkiv } from '../../arkiv/arkiv.ts';
import { meldeklokke } from '../../arkiv/hendelser/frist.ts';
import { samleHendelser } from '../../arkiv/hendelser/hendelse.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { godkjenningsfrist } from '../vedtak/godkjenningsfrist.ts';

/** What is overdue, and what soon will be, in words for those who run it: numbers, never what is written of a case. */
export interface Fristsvar {
  readonly avvik: readonly string[];
  readonly varsler: readonly string[];
}

/**
 * The first day on which something may have come to wait for approval without being overdue: all from before it is.
 *
 * @param iDag an Oslo date, yyyy-mm-dd.
 */
export function forfaltFoer(iDag: string, fristArbeidsdager: number): string {
  let dag = iDag;
  for (;;) {
    const foer = format(addDays(parseISO(dag), -1), 'yyyy-MM-dd');
    if (godkjenningsfrist(foer, fristArbeidsdager) < iDag) return dag;
    dag = foer;
  }
}

/** The day to give {@link Arkiv.tellArbeid}, for a body that publishes after approval. */
export const forfaltFor = ({ publisering }: Virksomhet, iDag: string): string | undefined =>
  publisering === 'straks' ? undefined : forfaltFoer(iDag, publisering.godkjenning.fristArbeidsdager);

/** Looks at the clocks that the law sets: 72 hours to Datatilsynet (R60), and each body's own for approving. */
export async function kontrollerFrister(
  arkiv: Pick<Arkiv, 'hendelseslinjer' | 'tellArbeid'>,
  virksomheter: readonly Virksomhet[],
  klokke: Klokke,
): Promise<Fristsvar> {
  const avvik: string[] = [];
  const varsler: string[] = [];
  for (const hendelse of samleHendelser(await arkiv.hendelseslinjer())) {
    const { tilstand, timerIgjen, frist } = meldeklokke(hendelse, klokke);
    const hva = `Hendelse ${hendelse.nummer} i ${hendelse.virksomhet}`;
    if (tilstand === 'utloept')
      avvik.push(`${hva}: fristen på 72 timer til Datatilsynet gikk ut ${frist.toISOString()}.`);
    if (tilstand === 'haster')
      varsler.push(`${hva}: ${timerIgjen} timer igjen av fristen på 72 timer til Datatilsynet.`);
  }
  for (const virksomhet of virksomheter) {
    const foer = forfaltFor(virksomhet, datoI(klokke()));
    if (foer === undefined) continue;
    const tall = await arkiv.tellArbeid(virksomhet.slug, undefined, foer);
    const antall = tall.reduce((sum, { forfalt = 0 }) => sum + forfalt, 0);
    if (antall > 0)
      avvik.push(
        `${antall} journalposter i ${virksomhet.slug} har ventet på godkjenning lenger enn fristen. Se npm run arbeidsliste.`,
      );
  }
  return { avvik, varsler };
}
