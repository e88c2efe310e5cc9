import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hjelpFor } from '../../../../src/components/arkiv/hjelp/hjelp-for.ts';
import { finnEmne, HJELPEGRUPPER, RUTINEEMNE } from '../../../../src/konsoll/hjelp/alle.ts';
import { RUTINER } from '../../../../src/konsoll/hjelp/rutiner.ts';
import { HANDLINGER } from '../../../../src/konsoll/tilgang.ts';
import { SIDEADRESSE } from '../../../../src/server/arkiv/sider.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

const EMNER = HJELPEGRUPPER.flatMap(({ emner }) => emner);
const ADRESSER = [...EMNER.map(({ emne }) => emne), RUTINEEMNE];

let arkiv: Arkivdata;
let konsoll: Testtjener;
let revisor: Ansatt;
let arkivar: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
  revisor = await loggInnSom(konsoll.port, 'revisor');
  arkivar = await loggInnSom(konsoll.port, 'arkivar');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

describe('the help', () => {
  test('explains everything that can be done in the console', () => {
    const forklart = new Set(EMNER.flatMap(({ handlinger }) => handlinger));
    expect(HANDLINGER.filter((handling) => !forklart.has(handling))).toEqual([]);
  });

  test('leads from each topic and each step of the routines to topics that are there', () => {
    expect(new Set(ADRESSER).size).toBe(ADRESSER.length);
    for (const { emne, se, steg } of EMNER) {
      expect(steg.length, emne).toBeGreaterThan(2);
      for (const annet of se) expect(ADRESSER, `${emne} → ${annet}`).toContain(annet);
      expect(se).not.toContain(emne);
    }
    for (const { rutine, emne } of RUTINER) expect(finnEmne(emne), rutine).toBeDefined();
  });

  test('has a topic for every kind of page, but those that say all themselves', () => {
    const uten = Object.keys(SIDEADRESSE).filter(
      (art) => hjelpFor(art as keyof typeof SIDEADRESSE).sti === '/arkiv/hjelp',
    );
    expect(uten.toSorted()).toEqual(['feil', 'hjelp']);
  });

  test.each(ADRESSER)(
    'is read by anyone who is logged in, and names nothing of an archive: %s',
    async (emne) => {
      for (const ansatt of [revisor, arkivar]) {
        const { status, tekst } = await ansatt.les(`/arkiv/hjelp/${emne}`);
        expect(status).toBe(200);
        expect(tekst.match(/<h1/g)).toHaveLength(1);
        expect(tekst.split('<main')[1]).not.toContain('Fjordvik');
      }
    },
  );

  test('is linked to from every page, at the topic that the page is about', async () => {
    const forste = await revisor.les('/arkiv/hjelp');
    for (const emne of ADRESSER) expect(forste.tekst).toContain(`href="/arkiv/hjelp/${emne}"`);
    for (const [sti, emne] of [
      ['/arkiv', 'kom-i-gang'],
      ['/arkiv/fjordvik/liste/holdt', 'kom-i-gang'],
      ['/arkiv/fjordvik/sak/2026/1/1', 'holde'],
      ['/arkiv/fjordvik/tall', 'tall'],
      ['/arkiv/fjordvik/hendelser', 'hendelse'],
      ['/arkiv/fjordvik/innsyn', 'innsyn'],
    ] as const)
      expect((await arkivar.les(sti)).tekst, sti).toContain(`href="/arkiv/hjelp/${emne}"`);
  });

  test('has no page for what is none', async () => {
    for (const emne of ['finnes-ikke', 'to-string', 'constructor'])
      expect((await arkivar.les(`/arkiv/hjelp/${emne}`)).status).toBe(404);
  });
});
