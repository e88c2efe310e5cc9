import type { Klokke } from '../../tid/oslo.ts';
import type { Sikkerhetshendelse } from './hendelse.ts';

const TIME = 60 * 60 * 1000;
/** GDPR art. 33 (1): without undue delay and, where feasible, not later than 72 hours after having become aware (R60). */
const FRIST_TIMER = 72;
/** With less than this left, it is urgent. */
const HASTER_TIMER = 24;

/** When Datatilsynet must have been told: 72 hours by the clock, over weekends, holidays and summer time alike. */
export const meldefrist = (oppdaget: Date): Date => new Date(oppdaget.getTime() + FRIST_TIMER * TIME);

export interface Meldeklokke {
  readonly frist: Date;
  /** Whole hours left, rounded down; negative when it is over. */
  readonly timerIgjen: number;
  /** `stanset`: told in time, or closed. `for-sent`: told, but after the deadline, which the notification must explain. */
  readonly tilstand: 'loeper' | 'haster' | 'utloept' | 'stanset' | 'for-sent';
}

/** How the 72-hour clock of an incident stands. */
export function meldeklokke(
  { oppdaget, meldinger, status }: Pick<Sikkerhetshendelse, 'oppdaget' | 'meldinger' | 'status'>,
  klokke: Klokke,
): Meldeklokke {
  const frist = meldefrist(new Date(oppdaget));
  const igjen = frist.getTime() - klokke().getTime();
  const timerIgjen = Math.floor(igjen / TIME);
  const meldt = meldinger
    .filter(({ til }) => til === 'datatilsynet')
    .map(({ tidspunkt }) => Date.parse(tidspunkt));
  if (meldt.length > 0)
    return { frist, timerIgjen, tilstand: Math.min(...meldt) <= frist.getTime() ? 'stanset' : 'for-sent' };
  if (status === 'lukket') return { frist, timerIgjen, tilstand: 'stanset' };
  if (igjen < 0) return { frist, timerIgjen, tilstand: 'utloept' };
  return { frist, timerIgjen, tilstand: igjen < HASTER_TIMER * TIME ? 'haster' : 'loeper' };
}
