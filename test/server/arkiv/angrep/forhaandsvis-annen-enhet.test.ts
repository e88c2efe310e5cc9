import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eksporter } from '../../../../src/eksport/eksporter.ts';
import { skrivKonfig } from '../../../../src/eksport/finn-virksomhet.ts';
import { lagProveleveranse } from '../../../../src/konsoll/forhaandsvisning/leveranse/lag-proveleveranse.ts';
import { FLATER } from '../../../../src/konsoll/forhaandsvisning/offentlige-bytes.ts';
import { demoVirksomhet } from '../../../../src/konfig/standard.ts';
import type { Publiseringsvalg } from '../../../../src/konfig/virksomhet.ts';
import { flatenavn } from '../../../../src/server/arkiv/post/flatenavn.ts';
import { skrivLeveranse, type Testpost, type Testsak } from '../../../eksport/hjelp/leveranse.ts';
import { NAA } from '../../fyll.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { PLAN, SKOLE } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { bokser, ord, sendFlere } from '../les-side.ts';

const GODKJENNING = '/arkiv/fjordvik/godkjenning';
const SAK = '/arkiv/fjordvik/sak/2026/1';
const DAG = '2026-03-02';
const hos = (enhet: string): string =>
  `<korrespondansepart><korrespondanseparttype>Intern mottaker</korrespondanseparttype><korrespondansepartNavn>${enhet}</korrespondansepartNavn><administrativEnhet>${enhet}</administrativEnhet></korrespondansepart>`;
const post = (sak: number, nr: number, tittel: string, enhet: string): Testpost => ({
  id: `p${sak}-${nr}`,
  nr,
  tittel,
  mer: hos(enhet),
});
/** A case of the planning unit with entries of the schools', and one of the schools' with an entry of theirs. */
const leveranse = (nye: boolean, mer: readonly Testpost[] = []): readonly Testsak[] => [
  {
    id: 's1',
    nr: 1,
    enhet: PLAN,
    poster: [
      post(1, 1, nye ? 'Merknad om Rauåsen' : 'Merknad', PLAN),
      post(1, 3, nye ? 'Uttalelse om Myrtjern' : 'Uttalelse', SKOLE),
      ...(nye ? [post(1, 2, 'Kart over Granlia', PLAN), post(1, 4, 'Notat om Bekkestien', SKOLE)] : []),
      ...mer,
    ],
  },
  {
    id: 's2',
    nr: 2,
    enhet: SKOLE,
    poster: [post(2, 1, nye ? 'Brev om Tangenvegen' : 'Brev', SKOLE), post(2, 2, 'Svar om Holmen', PLAN)],
  },
];
/** Stands in versions of the schools' entries that nobody has approved. */
const ANDRES = ['Myrtjern', 'Bekkestien', 'Tangenvegen'];

let rot: string;
let data: string;
let konsoll: Testtjener;
const felles = () => ({ format: 'noark5', data, klokke: () => NAA, virksomhet: 'fjordvik' }) as const;
const skriv = (saker: readonly Testsak[]) => skrivLeveranse(mkdtempSync(join(rot, 'leveranse-')), saker);
async function fyll(publisering: Publiseringsvalg): Promise<void> {
  skrivKonfig(join(data, 'konfig.json'), { virksomheter: [{ ...demoVirksomhet(), publisering }] });
  await eksporter({ ...felles(), sti: skriv(leveranse(false)) });
  konsoll = await startKonsoll(data, { ROLLE: 'begge' });
}
beforeEach(() => {
  rot = mkdtempSync(join(tmpdir(), 'annen-enhet-'));
  data = join(rot, 'data');
  mkdirSync(data);
});
afterEach(async () => {
  await konsoll.lukk();
  rmSync(rot, { recursive: true, force: true });
});

const inn = (hvem: string) => loggInnSom(konsoll.port, hvem);
async function godkjennAlt(hvem: Ansatt): Promise<void> {
  const side = `${GODKJENNING}?dag=${DAG}`;
  const poster = bokser((await hvem.les(side)).tekst).map((p) => ['post', p] as const);
  await sendFlere(konsoll.port, hvem, { side, til: GODKJENNING }, poster);
}
/** The very bytes of every surface of a case, of its entries by number and of the day, as the console gives them. */
async function bytes(hvem: Ansatt, sak: string, numre: readonly number[]): Promise<readonly string[]> {
  const stier = [
    ...[sak, ...numre.map((nr) => `${sak}/${nr}`)].flatMap((sti) =>
      FLATER.map((flate) => `${sti}/offentlig/${flatenavn(flate)}`),
    ),
    `/arkiv/fjordvik/dag/${DAG}/publikum`,
  ];
  const svar: string[] = [];
  for (const sti of stier) {
    const { status, tekst } = await hvem.les(`${sti}?kilde=1`);
    // A case has no page of an entry, and stands on no day of its own.
    if (status === 404) expect(sti).toMatch(/\/2026\/\d\/offentlig\/(?:side|dag)$/);
    else svar.push(tekst);
  }
  return svar;
}
const samlet = async (...valg: Parameters<typeof bytes>): Promise<string> =>
  (await bytes(...valg)).join('\n');

describe('somebody who has some units, where publication waits for approval,', () => {
  beforeEach(async () => {
    await fyll({ godkjenning: { fristArbeidsdager: 1 } });
    await godkjennAlt(await inn('arkivar'));
    await eksporter({ ...felles(), sti: skriv(leveranse(true)) });
  });

  test('is shown their own entries as they will be, and others’ as the public sees them', async () => {
    const pernille = await inn('plan');
    const iPlansSak = await samlet(pernille, SAK, [1, 2]);
    for (const egen of ['Merknad om Rauåsen', 'Kart over Granlia', '>Uttalelse<'])
      expect(iPlansSak, egen).toContain(egen);
    const iSkolensSak = await samlet(pernille, '/arkiv/fjordvik/sak/2026/2', [2]);
    expect(iSkolensSak).toContain('Svar om Holmen');
    for (const ordet of ANDRES) expect(iPlansSak + iSkolensSak, ordet).not.toContain(ordet);

    const arnes = await samlet(await inn('arkivar'), SAK, [1, 2, 3, 4]);
    for (const ordet of ANDRES) expect(arnes, ordet).toContain(ordet);
  });

  test('is shown nothing of an entry, or a search of it, that is another unit’s', async () => {
    const pernille = await inn('plan');
    for (const flate of FLATER)
      expect((await pernille.les(`${SAK}/4/offentlig/${flatenavn(flate)}?kilde=1`)).status).toBe(403);
  });

  test('is shown the very bytes that the public gets when they approve their own', async () => {
    const pernille = await inn('plan');
    const ventet = (await pernille.les(`${SAK}/offentlig/sak?kilde=1`)).tekst;
    expect((await hent(konsoll.port, '/fjordvik/sak/2026/1')).tekst).not.toBe(ventet);
    await godkjennAlt(pernille);
    const naa = (await hent(konsoll.port, '/fjordvik/sak/2026/1')).tekst;
    expect(naa).toBe(ventet);
    expect(naa).toContain('Merknad om Rauåsen');
  });
});

describe('somebody who has some units, of a delivery that is run dry,', () => {
  test('is shown nothing that it brings of other units, in any bytes', async () => {
    await fyll('straks');
    await lagProveleveranse({ ...felles(), sti: skriv(leveranse(true)) });
    const bunn = '/arkiv/fjordvik/leveranse';
    const les = async (hvem: Ansatt): Promise<string> => {
      const stier = [
        ...FLATER.map((flate) => `${bunn}/2026/1/2/${flate.toLowerCase()}?kilde=1`),
        `${bunn}/dag/${DAG}?kilde=1`,
      ];
      const svar = [];
      for (const sti of stier) svar.push(await hvem.les(sti));
      expect(svar.map(({ status }) => status)).toEqual(stier.map(() => 200));
      return svar.map(({ tekst }) => tekst).join('\n');
    };
    const [hennes, alt] = [await les(await inn('plan')), await les(await inn('arkivar'))];
    for (const egen of ['Merknad om Rauåsen', 'Kart over Granlia']) expect(ord(hennes), egen).toContain(egen);
    for (const ordet of ANDRES) {
      expect(hennes, ordet).not.toContain(ordet);
      expect(alt, ordet).toContain(ordet);
    }
  });
});
