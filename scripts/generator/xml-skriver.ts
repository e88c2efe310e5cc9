import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { xml } from '../../src/offentlig/xml.ts';

/** One element with text. A line break is kept: it divides a title's lines. */
export const element = (navn: string, tekst: string | number): string =>
  `<${navn}>${xml(String(tekst))}</${navn}>\n`;

/** The same, or nothing where there is no value. */
export const valgfritt = (navn: string, tekst: string | number | undefined): string =>
  tekst === undefined ? '' : element(navn, tekst);

/** Writes text to a file in large pieces, at the pace the disk takes it. */
export function aapneSkriver(sti: string): { skriv(tekst: string): Promise<void>; lukk(): Promise<void> } {
  const strom = createWriteStream(sti, { highWaterMark: 1 << 20 });
  let buffer = '';
  async function toem(): Promise<void> {
    const klar = strom.write(buffer);
    buffer = '';
    if (!klar) await once(strom, 'drain');
  }
  return {
    async skriv(tekst) {
      buffer += tekst;
      if (buffer.length > 1 << 19) await toem();
    },
    async lukk() {
      await toem();
      strom.end();
      await finished(strom);
    },
  };
}
