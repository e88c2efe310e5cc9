import { connect, type Socket } from 'node:net';
import { svarForelder } from './sideprosess.ts';

const LENGDE = /\r\ncontent-length: (\d+)/i;

/** One kept connection that asks for the next page when the last has come, and reads no more of it than how long it is. */
function les(port: number, neste: () => string | undefined): Promise<void> {
  return new Promise((klar, feilet) => {
    const sokkel: Socket = connect(port, '127.0.0.1');
    let igjen = 0;
    const spoer = (): void => {
      const sti = neste();
      if (sti === undefined) sokkel.end(klar);
      else sokkel.write(`GET ${sti} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n`);
    };
    let rest = '';
    sokkel.on('connect', spoer);
    sokkel.on('error', feilet);
    sokkel.on('data', (bit: Buffer) => {
      if (igjen === 0) {
        rest += bit.toString('latin1');
        const slutt = rest.indexOf('\r\n\r\n');
        if (slutt < 0) return;
        igjen = Number(LENGDE.exec(rest)?.[1] ?? 0) + slutt + 4 - rest.length;
        rest = '';
      } else igjen -= bit.length;
      if (igjen === 0) spoer();
    });
  });
}

// The client, in a process of its own and with as little work as can be: it is never what is measured. Answers in microseconds.
if (import.meta.main) {
  svarForelder(0, async (spoersmaal) => {
    if (spoersmaal.art !== 'last') return 0;
    const { port, stier, samtidige } = spoersmaal;
    let nr = 0;
    const start = performance.now();
    await Promise.all(Array.from({ length: samtidige }, () => les(port, () => stier[nr++])));
    return (performance.now() - start) * 1000;
  });
}
