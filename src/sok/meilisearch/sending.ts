import type { EnqueuedTask, Index } from 'meilisearch';
import { spoer } from './klient.ts';

/** How many bytes of documents are sent at a time; the server takes 100 MB. */
const STOERST = 8 * 1024 * 1024;

/** Sends documents to an index in parts that the server takes. @returns the writes, which may not be done yet. */
export async function sendDokumenter(
  indeks: Index,
  dokumenter: Iterable<unknown>,
): Promise<readonly EnqueuedTask[]> {
  const sendt: EnqueuedTask[] = [];
  let [linjer, bytes]: [string[], number] = [[], 0];
  const send = async (): Promise<void> => {
    const kropp = linjer.join('\n');
    [linjer, bytes] = [[], 0];
    sendt.push(await spoer(() => indeks.addDocumentsFromString(kropp, 'application/x-ndjson', {})));
  };
  for (const dokument of dokumenter) {
    const linje = JSON.stringify(dokument);
    const stoerrelse = Buffer.byteLength(linje) + 1;
    if (bytes + stoerrelse > STOERST && linjer.length > 0) await send();
    linjer.push(linje);
    bytes += stoerrelse;
  }
  if (linjer.length > 0) await send();
  return sendt;
}
