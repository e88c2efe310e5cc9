import { readFileSync } from 'node:fs';

/** One line of the table: what was measured, beside its floor and its goal. */
export interface Maaling {
  readonly hva: string;
  readonly maalt: string;
  readonly gulv: string;
  /** Measured divided by floor, or measured in its own unit where there is no floor. */
  readonly tall: number;
  readonly maal: number;
  /** Whether the goal is an upper or a lower limit. */
  readonly retning: 'høyst' | 'minst';
  readonly enhet: string;
}

export const sekunder = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
export const millisekunder = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
export const megabyte = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** How long something takes, in milliseconds. */
export async function ta(arbeid: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await arbeid();
  return performance.now() - start;
}

/** The value that a share of the measurements lie at or under. */
export function persentil(verdier: readonly number[], andel: number): number {
  const sortert = [...verdier].sort((a, b) => a - b);
  return sortert[Math.min(sortert.length - 1, Math.floor(sortert.length * andel))] ?? Number.NaN;
}

const holder = (m: Maaling): boolean => (m.retning === 'høyst' ? m.tall <= m.maal : m.tall >= m.maal);
const tall = (verdi: number): string => (verdi < 10 ? verdi.toFixed(2) : verdi.toFixed(0)).replace('.', ',');

/** All measurements as one Markdown table. */
export function tabell(maalinger: readonly Maaling[]): string {
  const rader = maalinger.map((m) => [
    m.hva,
    m.maalt,
    m.gulv,
    `${tall(m.tall)} ${m.enhet}`,
    `${m.retning} ${tall(m.maal)} ${m.enhet}`,
    holder(m) ? 'ja' : 'nei',
  ]);
  const hode = ['Hva', 'Målt', 'Gulv', 'Forhold', 'Mål', 'Nådd'];
  const bredder = hode.map((kolonne, i) =>
    Math.max(kolonne.length, ...rader.map((rad) => (rad[i] ?? '').length)),
  );
  const linje = (celler: readonly string[]): string =>
    `| ${celler.map((celle, i) => celle.padEnd(bredder[i] ?? 0)).join(' | ')} |`;
  return [linje(hode), linje(bredder.map((bredde) => '-'.repeat(bredde))), ...rader.map(linje)].join('\n');
}

/** Resident memory of a process with all its threads, in bytes; undefined where the system does not tell. */
export function minneTil(pid: number | undefined): number | undefined {
  if (pid === undefined) return undefined;
  try {
    const treff = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return treff === null ? undefined : Number(treff[1]) * 1024;
  } catch {
    return undefined;
  }
}
