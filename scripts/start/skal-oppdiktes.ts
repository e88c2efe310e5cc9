import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lesKonfig } from '../../src/konfig/les-konfig.ts';
import { demoVirksomhet } from '../../src/konfig/standard.ts';

/** Where the invented archive's delivery lies until it is read: while it is there, the archive is not whole. */
export const leveransemappe = (data: string): string => join(data, 'oppdiktet-leveranse');

/** True where a configuration speaks of nobody but the invented body, or there is none. */
function bareOppdiktet(data: string): boolean {
  const sti = join(data, 'konfig.json');
  const { slug } = demoVirksomhet();
  return !existsSync(sti) || lesKonfig(sti).virksomheter.every((virksomhet) => virksomhet.slug === slug);
}

/**
 * True when the data folder is to get the invented archive: nothing has been kept in it, or making that archive was cut off.
 * @throws Konfigfeil
 */
export const skalOppdiktes = (data: string): boolean =>
  !existsSync(data) ||
  readdirSync(data).length === 0 ||
  (existsSync(leveransemappe(data)) && bareOppdiktet(data));
