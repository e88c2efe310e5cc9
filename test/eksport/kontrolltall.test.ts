import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/eksport/valg.ts';
import { journalpost, sak as tabellsak, skrivTabeller } from '../kilder/noark4/leveranser.ts';
import { rapport, sak as rapportsak } from '../kilder/noark4/rapporter.ts';
import { somNoark5 } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

const registreringer = (antall: number): string =>
  `<addml><dataset><dataObjects><dataObject name="arkivstruktur"><properties><property name="info"><properties>
     <property name="numberOfOccurrences"><value>registrering</value><properties><property name="value"><value>${antall}</value></property></properties></property>
   </properties></property></properties></dataObject></dataObjects></dataset></addml>`;

async function noark5(v: Verksted, oppgitt: number): Promise<string> {
  const mappe = join(v.rot, `noark5-${oppgitt}`);
  mkdirSync(mappe);
  const poster = [1, 2].map((nr) => ({ id: `p${nr}`, nr }));
  writeFileSync(join(mappe, 'arkivstruktur.xml'), somNoark5([{ id: 's', nr: 1, poster }]));
  writeFileSync(join(mappe, 'arkivuttrekk.xml'), registreringer(oppgitt));
  return mappe;
}
const tabeller = (v: Verksted, oppgitt: number): Promise<string> =>
  skrivTabeller(
    v.rot,
    { NOARKSAK: [tabellsak()], JOURNPOST: [1, 2].map((nr) => journalpost({ ID: nr, JPOSTNR: nr })) },
    (filer) => filer.map((fil) => (fil.tabell === 'JOURNPOST' ? { ...fil, oppgitt } : fil)),
  );
async function enRapport(v: Verksted, oppgitt: number): Promise<string> {
  const sti = join(v.rot, `rapport-${oppgitt}.xml`);
  writeFileSync(sti, rapport('JOURNAL', [rapportsak('JOURNAL')], { antall: oppgitt - 1 }));
  return sti;
}

describe.each<[string, Format, (v: Verksted, oppgitt: number) => Promise<string>]>([
  ['arkivuttrekk.xml', 'noark5', noark5],
  ['NOARKIH.XML', 'noark4', tabeller],
  ['PRODINFO', 'noark4', enRapport],
])('what %s says that the delivery holds', (_, format, skriv) => {
  test('is a thing for a person to look at where it is wrong, also when the delivery comes again', async () => {
    const v = new Verksted();
    const valg = { format, virksomhet: 'fjordvik' };
    const riktig = await v.eksporter(await skriv(v, 2), valg);
    expect([riktig.kontrolltall.every(({ stemmer }) => stemmer), riktig.utgangskode]).toEqual([true, 0]);
    const sti = await skriv(v, 3);
    for (let gang = 0; gang < 2; gang++) {
      const feil = await v.eksporter(sti, valg);
      expect(feil.kontrolltall.filter(({ stemmer }) => !stemmer)).toHaveLength(1);
      expect([feil.avvist, feil.holdt, feil.utgangskode]).toEqual([0, 0, 1]);
    }
  });

  test('is no proof that what is missing is gone: a complete delivery is refused without a person’s word', async () => {
    const v = new Verksted();
    const valg = { format, virksomhet: 'fjordvik', komplett: true };
    const sti = await skriv(v, 3);
    await expect(v.eksporter(sti, valg)).rejects.toThrow(/skal være komplett, men .* oppgir/u);
    await v.eksporter(sti, { ...valg, komplett: false });
    await expect(v.eksporter(sti, valg)).rejects.toThrow(/skal være komplett, men .* oppgir/u);
    expect((await v.eksporter(sti, { ...valg, bekreft: true })).utgangskode).toBe(1);
  });
});
