import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Eksportavbrudd } from '../../src/eksport/feil.ts';
import { somNoark5, type Testsak } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const sak = (nr: number): Testsak => ({ id: `s${nr}`, nr, poster: [{ id: `p${nr}`, nr: 1 }] });
const FJORDVIK =
  '<arkivskaper><arkivskaperID>999999999</arkivskaperID><arkivskaperNavn>Fjordvik kommune</arkivskaperNavn></arkivskaper>';
const SOLVIK =
  '<arkivskaper><arkivskaperID>888 888 888</arkivskaperID><arkivskaperNavn>Solvik kommune</arkivskaperNavn></arkivskaper>';

/** A delivery of a case, with these words of who made the archive. */
function fra(v: Verksted, nr: number, arkivskapere: string): string {
  const sti = join(v.rot, `arkivstruktur-${nr}.xml`);
  writeFileSync(sti, somNoark5([sak(nr)]).replace(/<arkivskaper>.*<\/arkivskaper>/u, arkivskapere));
  return sti;
}

describe('a delivery that says who made its archive', () => {
  test('is refused where it is another organisation than the configuration’s, until a person says whose it is', async () => {
    const v = new Verksted();
    await v.eksporter(fra(v, 1, FJORDVIK));
    const annen = fra(v, 2, SOLVIK);
    await expect(v.eksporter(annen)).rejects.toThrow(Eksportavbrudd);
    await expect(v.eksporter(annen)).rejects.toThrow('organisasjonsnummer 888888888');
    expect((await v.oppslag('2026/2-1')).art).toBe('ukjent');
    expect(await v.eksporter(annen, { virksomhet: 'fjordvik' })).toMatchObject({ publisert: 1 });
  });

  test.each([
    ['another name with the same number', FJORDVIK.replace('Fjordvik kommune', 'Arkivet i Fjordvik')],
    ['a number of its own system', FJORDVIK.replace('999999999', 'arkiv-7')],
    ['nothing at all', ''],
  ])('is taken where it says %s', async (_, arkivskapere) => {
    const v = new Verksted();
    await v.eksporter(fra(v, 1, FJORDVIK));
    expect(await v.eksporter(fra(v, 2, arkivskapere))).toMatchObject({ publisert: 1, merknader: [] });
  });

  test('is taken where it names several and one of them is the configuration’s; the report tells of them', async () => {
    const v = new Verksted();
    await v.eksporter(fra(v, 1, FJORDVIK));
    const rapport = await v.eksporter(fra(v, 2, SOLVIK + FJORDVIK));
    expect(rapport.publisert).toBe(1);
    expect(rapport.merknader).toEqual([
      'Leveransen har flere arkivskapere (Solvik kommune; Fjordvik kommune). Alle journalpostene er lagt i den samme journalen.',
    ]);
  });
});
