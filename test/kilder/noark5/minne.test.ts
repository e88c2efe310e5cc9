import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { aapneNoark5 } from '../../../src/kilder/noark5/noark5.ts';
import { arkiv, arkivdel, el, felter, mappe, part, registrering, saksmappe } from './arkiv.ts';

setFlagsFromString('--expose-gc');
const ryddMinnet: unknown = runInNewContext('gc');

function hauge(): number {
  if (typeof ryddMinnet === 'function') ryddMinnet();
  return process.memoryUsage().heapUsed;
}

const MB = 1024 * 1024;

/** Writes an archive of that many bytes, and a journal that names every entry; says how many entries it holds. */
function skriv(sti: string, bytes: number): number {
  const [foer = '', etter = ''] = arkiv(arkivdel('HER')).split('HER');
  const struktur = openSync(join(sti, 'arkivstruktur.xml'), 'w');
  const journal = openSync(join(sti, 'loependeJournal.xml'), 'w');
  let poster = 0;
  let skrevet = 0;
  const rader: string[] = [];
  const enSak = (nr: number): string => {
    const registreringer = Array.from({ length: 20 }, () => {
      const id = `post-${++poster}`;
      rader.push(
        el('journalregistrering', [
          el('saksmappe', ''),
          el('journalpost', felter({ systemID: id }) + part('Avsender', 'Velforeningen Utsikten')),
        ]),
      );
      return registrering({
        id,
        dokumenter: el('dokumentbeskrivelse', felter({ systemID: `d-${id}`, tittel: 'Brev '.repeat(40) })),
      });
    });
    return saksmappe(registreringer, { id: `sak-${nr}`, hale: { sakssekvensnummer: String(nr) } });
  };
  writeSync(struktur, foer);
  for (let nr = 1; skrevet < bytes; nr++) skrevet += writeSync(struktur, enSak(nr));
  writeSync(struktur, etter);
  writeSync(
    journal,
    `<loependeJournal>${el('journalhode', felter({ antallJournalposter: String(poster) }))}`,
  );
  writeSync(journal, rader.join(''));
  writeSync(journal, '</loependeJournal>');
  closeSync(struktur);
  closeSync(journal);
  return poster;
}

test('memory does not grow with the file: 60 MB of archive with a journal beside it', async () => {
  const sti = mappe();
  const ventet = skriv(sti, 60 * MB);
  expect(statSync(join(sti, 'arkivstruktur.xml')).size).toBeGreaterThan(60 * MB);

  const leveranse = await aapneNoark5(sti, { kilde: 'arkiv', arbeidsmappe: sti });
  const foer = hauge();
  let hoyest = 0;
  let bunker = 0;
  let lest = 0;
  for await (const bunke of leveranse.poster()) {
    lest += bunke.filter((post) => post.art === 'journalpost').length;
    if (++bunker % 20 === 0) hoyest = Math.max(hoyest, hauge());
  }
  expect(lest).toBe(ventet);
  expect(bunker).toBeGreaterThan(40);
  expect(hoyest).toBeGreaterThan(0);
  expect(hoyest - foer).toBeLessThan(12 * MB);
}, 120_000);
