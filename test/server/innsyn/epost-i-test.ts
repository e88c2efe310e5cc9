import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';

/** What stands in a mail, whatever it was coded in. */
function lesEml(raa: string): string {
  const [hode = '', ...kropp] = raa.split('\r\n\r\n');
  const innhold = kropp.join('\r\n\r\n');
  if (/^content-transfer-encoding: base64/im.test(hode))
    return `${hode}\r\n\r\n${Buffer.from(innhold, 'base64').toString()}`;
  if (!/^content-transfer-encoding: quoted-printable/im.test(hode)) return raa;
  const bytes = innhold
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${hode}\r\n\r\n${Buffer.from(bytes, 'latin1').toString()}`;
}

/** The mails that have been written so far, by file. */
export function epostene(data: string): ReadonlyMap<string, string> {
  const mappe = join(data, 'post');
  const filer = existsSync(mappe) ? readdirSync(mappe).filter((fil) => fil.endsWith('.eml')) : [];
  return new Map(filer.map((fil) => [fil, lesEml(readFileSync(join(mappe, fil), 'utf8'))]));
}

/** Waits for a mail with a link of some kind to one address, and gives the link's path. The newest, when there are several. */
export async function ventPaaLenke(
  data: string,
  til: string,
  art: 'bekreft' | 'status' | 'mine',
  kjente: ReadonlySet<string> = new Set(),
): Promise<string> {
  for (let forsoek = 0; forsoek < 200; forsoek += 1) {
    for (const [fil, tekst] of epostene(data)) {
      const sti = new RegExp(`https?://[^\\s/]+((?:/nn|/en)?/innsyn/${art}/[\\w.-]+)`).exec(tekst)?.[1];
      if (!kjente.has(fil) && sti !== undefined && new RegExp(`^to:.*${til}`, 'im').test(tekst)) return sti;
    }
    await vent(25);
  }
  throw new Error(`No mail with a ${art} link came.`);
}
