import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLLER, type Rolle } from '../../../../src/konsoll/tilgang.ts';
import { RUTER } from '../../../../src/server/arkiv/ruter.ts';
import type { Krav } from '../../../../src/server/arkiv/rute.ts';
import { VENTET } from '../../../konsoll/ventede-rettigheter.ts';
import { sendSkjema } from '../../innsyn/innsyn-i-test.ts';
import { hent } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, PLAN, SKOLE, type Arkivdata } from '../arkiv-data.ts';
import type { Ansatt } from '../konsoll-i-test.ts';
import { startOidckonsoll, type Oidckonsoll } from './oidc-i-test.ts';
import { adresseAv } from './rutene.ts';

/** Where a role may hold: everywhere in the body that is asked about, in its units, or in the other body. */
const STEDER = [
  { sted: 'hele', virksomhet: 'fjordvik' },
  { sted: 'plan', virksomhet: 'fjordvik', enheter: [PLAN] },
  { sted: 'skole', virksomhet: 'fjordvik', enheter: [SKOLE] },
  { sted: 'annen', virksomhet: 'utvik' },
] as const;
type Sted = (typeof STEDER)[number]['sted'];
const konto = (rolle: Rolle, sted: Sted): string => `${rolle}-${sted}`;

const HVEM = ROLLER.flatMap((rolle) => STEDER.map(({ sted }) => ({ rolle, sted })));
/** The table itself is walked: a page that is registered is tried, in every cell. */
const DOERER = RUTER.flatMap(({ sti, les, skriv }) => [
  { metode: 'GET' as const, sti, krever: les },
  { metode: 'POST' as const, sti, krever: skriv },
]);

let arkiv: Arkivdata;
let konsoll: Oidckonsoll;
const inne = new Map<string, Ansatt>();
beforeAll(async () => {
  arkiv = await fyllArkiv();
  const roller = ROLLER.flatMap((rolle) =>
    STEDER.map(({ sted, virksomhet, ...enheter }) => ({
      verdi: konto(rolle, sted),
      rolle,
      virksomhet,
      ...('enheter' in enheter ? { enheter: [...enheter.enheter] } : {}),
    })),
  );
  konsoll = await startOidckonsoll(arkiv.data, roller);
  for (const { rolle, sted } of HVEM) {
    const navn = konto(rolle, sted);
    inne.set(navn, await konsoll.loggInn(navn));
  }
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const ansatt = (rolle: Rolle, sted: Sted): Ansatt => {
  const funnet = inne.get(konto(rolle, sted));
  if (funnet === undefined) throw new Error('Not logged in.');
  return funnet;
};
const proev = (hvem: Ansatt, metode: 'GET' | 'POST', sti: string) =>
  metode === 'GET' ? hvem.les(sti) : hvem.send(sti);

/** What the role table, written by hand, says of a door: before it is known what lies behind. */
const venterInn = (krever: Krav, rolle: Rolle, sted: Sted, sti: string): boolean =>
  krever === 'innlogget' ||
  (VENTET[krever].includes(rolle) && (sted !== 'annen' || !sti.includes(':virksomhet')));

describe.each(DOERER)('$metode $sti', ({ metode, sti, krever }) => {
  const adresse = adresseAv(sti);

  test('is for nobody who is not logged in', async () => {
    const svar =
      metode === 'GET' ? await hent(konsoll.port, adresse) : await sendSkjema(konsoll.port, adresse, {});
    expect(svar.status).toBe(metode === 'GET' ? 303 : 401);
    if (metode === 'GET') expect(svar.hoder.location).toMatch(/^\/arkiv\/logg-inn\?til=/);
    expect(svar.tekst).not.toContain(HEMMELIG);
  });

  test.each(HVEM)('$rolle, $sted', async ({ rolle, sted }) => {
    const { status, tekst } = await proev(ansatt(rolle, sted), metode, adresse);
    if (krever === undefined) {
      expect(status).toBe(405);
      return;
    }
    if (!venterInn(krever, rolle, sted, sti)) {
      expect(status).toBe(403);
      expect(tekst).not.toContain(HEMMELIG);
      return;
    }
    expect([401, 405, 429]).not.toContain(status);
    expect(status).toBeLessThan(500);
    if (sted === 'hele') expect(status).not.toBe(403);
    // A case of the planning unit is nothing to somebody of the schools' (IDOR across units).
    if (sted === 'skole' && sti.includes('/sak/')) {
      expect([403, 404]).toContain(status);
      expect(tekst).not.toContain(HEMMELIG);
    }
  });
});

describe('the lists', () => {
  test('show nothing of other units or bodies, whatever is asked for', async () => {
    const sti = '/arkiv/fjordvik/liste/holdt';
    const numre = async (sted: Sted): Promise<readonly string[]> =>
      [...(await ansatt('arkivar', sted).les(sti)).tekst.matchAll(/>\s*(2026\/\d+-\d+)\s*</g)].map(
        ([, nummer = '']) => nummer,
      );
    expect(await numre('hele')).toEqual(['2026/1-2', '2026/2-1']);
    expect(await numre('plan')).toEqual(['2026/1-2']);
    expect(await numre('skole')).toEqual(['2026/2-1']);
    expect(await numre('annen')).toEqual([]);
  });

  test('show nobody a title', async () => {
    for (const sti of ['/arkiv', '/arkiv/fjordvik/liste/holdt', '/arkiv/fjordvik/liste/venter'])
      expect((await ansatt('leder', 'hele').les(sti)).tekst).not.toContain(HEMMELIG);
  });

  test('the first page is of one’s own bodies only', async () => {
    const annen = await ansatt('arkivar', 'annen').les('/arkiv');
    expect(annen.tekst).toContain('Utvik kommune');
    expect(annen.tekst).not.toContain('Fjordvik kommune');
    const revisor = await ansatt('revisor', 'hele').les('/arkiv');
    expect(revisor.status).toBe(200);
    expect(revisor.tekst).not.toContain('2026/1-2');
  });
});
