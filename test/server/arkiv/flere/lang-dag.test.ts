import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { LINJER_PAA_SIDE } from '../../../../src/journal/dagside.ts';
import { lagProveleveranse } from '../../../../src/konsoll/forhaandsvisning/leveranse/lag-proveleveranse.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import { skrivLeveranse } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

const POSTER = LINJER_PAA_SIDE + 5;
const DAG = '/fjordvik/postliste/2026-03-02';
const SIST = `Innspill til plan, del ${POSTER}`;

const rot = mkdtempSync(join(tmpdir(), 'lang-dag-'));
const data = join(rot, 'data');
let konsoll: Testtjener;
let leser: Ansatt;
beforeAll(async () => {
  mkdirSync(data);
  skrivKonfig(join(data, 'konfig.json'), {
    virksomheter: [{ ...demoVirksomhet(), slug: 'fjordvik', navn: 'Fjordvik kommune' }],
  });
  const poster = Array.from({ length: POSTER }, (_, i) => ({ id: `p${i + 1}`, nr: i + 1 }));
  const felles = { format: 'noark5', data, klokke: () => NAA, virksomhet: 'fjordvik' } as const;
  const sti = skrivLeveranse(join(rot, 'leveranse'), [{ id: 's1', nr: 1, poster }]);
  await eksporter({ ...felles, sti });
  await lagProveleveranse({ ...felles, sti });
  konsoll = await startKonsoll(data, { ROLLE: 'begge' });
  leser = await loggInnSom(konsoll.port, 'leser');
});
afterAll(async () => {
  await konsoll.lukk();
  rmSync(rot, { recursive: true, force: true });
});

test.each(['/arkiv/fjordvik/dag/2026-03-02/publikum', '/arkiv/fjordvik/leveranse/dag/2026-03-02'])(
  'R70: every page of a long day is seen beforehand at %s, and the way between them stays there',
  async (adresse) => {
    for (const [side, spor] of [
      [`${DAG}`, '?'],
      [`${DAG}?side=2`, '?side=2&'],
    ] as const) {
      const kilde = await leser.les(`${adresse}${spor}kilde`);
      expect(kilde.raa.equals((await hent(konsoll.port, side)).raa)).toBe(true);
    }
    const [foerste, andre] = [await leser.les(adresse), await leser.les(`${adresse}?side=2`)];
    expect(foerste.tekst).toContain('rel="next" href="?side=2"');
    expect(foerste.tekst).not.toContain(`${SIST}<`);
    expect(andre.tekst).toContain(`${SIST}<`);
    expect(andre.tekst).toContain('rel="prev" href="?"');
  },
);

test('R70: an entry’s day is the page of it where the entry stands', async () => {
  for (const [dok, side] of [
    [1, DAG],
    [POSTER, `${DAG}?side=2`],
  ] as const) {
    const dag = await leser.les(`/arkiv/fjordvik/sak/2026/1/${dok}/offentlig/dag?kilde`);
    expect(dag.raa.equals((await hent(konsoll.port, side)).raa)).toBe(true);
    expect(dag.tekst).toContain(`Innspill til plan, del ${dok}<`);
  }
});
