import { readFileSync, writeFileSync } from 'node:fs';
import { stier } from '../../../src/eksport/lagre.ts';
import { konfig } from '../../../src/konfig/virksomhet.ts';
import type { Testsak } from './leveranse.ts';
import { Verksted } from './verksted.ts';

export const ANNEN = 'annet-system';

/** Cases of a source, from a number on, each with entries on two days. */
export const noenSaker = (fra: number, antall: number): readonly Testsak[] =>
  Array.from({ length: antall }, (_, i) => ({
    id: `s${fra + i}`,
    nr: fra + i,
    tittel: `Sak nummer ${fra + i}`,
    poster: [1, 2].map((nr) => ({ id: `p${fra + i}-${nr}`, nr, dato: `2026-03-0${nr}` })),
  }));

/** A body with two sources: cases 1 and up in the first, 1001 and up in the other. */
export async function medToKilder(antall: number, iAnnen = antall): Promise<Verksted> {
  const v = new Verksted();
  await v.eksporter(noenSaker(1, antall));
  const sti = stier(v.data).konfig;
  const lest = konfig.parse(JSON.parse(readFileSync(sti, 'utf8')));
  const virksomheter = lest.virksomheter.map((virksomhet) => ({
    ...virksomhet,
    kilder: virksomhet.kilder.flatMap((kilde) => [kilde, { ...kilde, id: ANNEN, navn: 'Annet system' }]),
  }));
  writeFileSync(sti, JSON.stringify({ ...lest, virksomheter }));
  await v.eksporter(noenSaker(1001, iAnnen), { virksomhet: 'fjordvik', kilde: ANNEN });
  return v;
}
