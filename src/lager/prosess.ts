import { readFileSync } from 'node:fs';

/** A file of /proc, or undefined where there is none. */
function lesProc(sti: string): string | undefined {
  try {
    return readFileSync(sti, 'latin1');
  } catch {
    return undefined;
  }
}

/**
 * When a process was started: the kernel's boot id, and the clock tick since boot. With the process id it names one
 * process for good, also when the id is used again. Undefined where the system has no /proc or no such process.
 */
export function prosesstart(pid: number): string | undefined {
  const stat = lesProc(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses, and may hold both spaces and parentheses; start is field 22.
  const felt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [tilstand, start] = [felt[0], felt[19]];
  // A zombie has ended: it only waits for its parent to look.
  if (start === undefined || tilstand === 'Z' || tilstand === 'X') return undefined;
  return `${lesProc('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${start}`;
}

/** True while the process that was started at `start` lives; without a known start, while any process has the id. */
export function lever(pid: number, start: string | undefined): boolean {
  if (start !== undefined && prosesstart(process.pid) !== undefined) return prosesstart(pid) === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (feil) {
    // EPERM: it is there, and belongs to someone else.
    return feil instanceof Error && 'code' in feil && feil.code === 'EPERM';
  }
}
