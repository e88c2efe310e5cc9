import { eksporter } from '../../src/eksport/eksporter.ts';
import { samleOfte } from '../samle-ofte.ts';

/** What a measured export answers its parent with. */
export interface Barnesvar {
  readonly ms: number;
  /** Peak resident memory, in bytes. */
  readonly minne: number;
  readonly faser: Readonly<Record<string, number>>;
  readonly publisert: number;
  readonly uendret: number;
}

// Run in a process of its own, so that its peak memory is its own: barn.ts <delivery> <data> <clock>.
if (import.meta.main) {
  const [sti = '', data = '', tidspunkt = ''] = process.argv.slice(2);
  samleOfte();
  const start = performance.now();
  const rapport = await eksporter({ format: 'noark5', sti, data, klokke: () => new Date(tidspunkt) });
  const svar: Barnesvar = {
    ms: performance.now() - start,
    minne: process.resourceUsage().maxRSS * 1024,
    faser: rapport.tider.faser,
    publisert: rapport.publisert,
    uendret: rapport.uendret,
  };
  process.stdout.write(JSON.stringify(svar));
}
