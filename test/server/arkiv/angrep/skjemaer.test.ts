import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finnArkivrute, RUTER } from '../../../../src/server/arkiv/ruter.ts';
import { VENTET } from '../../../konsoll/ventede-rettigheter.ts';
import { sendSkjema } from '../../innsyn/innsyn-i-test.ts';
import type { Svar } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, PLAN, SKOLE, type Arkivdata } from '../arkiv-data.ts';
import { brudd, FIENDTLIG } from './fiendtlig-data.ts';
import type { Ansatt } from '../konsoll-i-test.ts';
import { startOidckonsoll, type Oidckonsoll } from '../adgang/oidc-i-test.ts';
import { adresseAv } from '../adgang/rutene.ts';
import { gaaGjennom, skjemaerI, type Besoekt, type Skjema } from '../sider-i-test.ts';
import { lagretStand, rader } from '../stand-i-test.ts';

const ROLLER = [
  { verdi: 'leder', rolle: 'leder', virksomhet: 'fjordvik' },
  { verdi: 'arkivar', rolle: 'arkivar', virksomhet: 'fjordvik' },
  { verdi: 'leser', rolle: 'leser', virksomhet: 'fjordvik' },
  { verdi: 'revisor', rolle: 'revisor', virksomhet: 'fjordvik' },
  { verdi: 'skole', rolle: 'arkivar', virksomhet: 'fjordvik', enheter: [SKOLE] },
  { verdi: 'plan', rolle: 'leder', virksomhet: 'fjordvik', enheter: [PLAN] },
  { verdi: 'utvik', rolle: 'leder', virksomhet: 'utvik' },
] as const;
type Hvem = (typeof ROLLER)[number]['verdi'];

/** Forms of one kind that are tried. */
const FLEST_LIKE = 3;
const ruteFor = (til: string) => finnArkivrute(til.split('?', 1)[0] ?? '');

let arkiv: Arkivdata;
let konsoll: Oidckonsoll;
const inne = new Map<Hvem, Ansatt>();
let sider: readonly Besoekt[] = [];
let skjemaer: readonly Skjema[] = [];

const ansatt = (hvem: Hvem): Ansatt => {
  const funnet = inne.get(hvem);
  if (funnet === undefined) throw new Error('Not logged in.');
  return funnet;
};

beforeAll(async () => {
  arkiv = await fyllArkiv();
  const roller = ROLLER.map((tildeling) => ({
    ...tildeling,
    enheter: 'enheter' in tildeling ? [...tildeling.enheter] : undefined,
  }));
  konsoll = await startOidckonsoll(arkiv.data, JSON.parse(JSON.stringify(roller)));
  for (const { verdi } of ROLLER) inne.set(verdi, await konsoll.loggInn(verdi));
  sider = await gaaGjennom(
    ansatt('leder'),
    RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti)),
  );
  const alle = sider
    .flatMap(({ sti, svar }) => skjemaerI(sti, svar.tekst))
    .filter((s) => s.metode === 'post');
  // Some of each kind: what a form is sent to, and the button.
  const like = Map.groupBy(alle, ({ til, knapp }) => `${ruteFor(til)?.rute.sti} ${knapp}`);
  skjemaer = [...like.values()].flatMap((en) =>
    [...new Map(en.map((s) => [s.til, s])).values()].slice(0, FLEST_LIKE),
  );
}, 300_000);
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

/** Sends somebody's form with another's session; the mark is the sender's own unless it is given. */
function send(
  hvem: Hvem,
  { til, felt }: Skjema,
  { merke, hoder = {} }: { readonly merke?: string; readonly hoder?: Readonly<Record<string, string>> } = {},
): Promise<Svar> {
  const { kapsel } = ansatt(hvem);
  const egne = felt.map(([navn, verdi]) => [navn, navn === 'merke' ? (merke ?? merkeTil(hvem)) : verdi]);
  const kropp = new URLSearchParams(egne.map(([navn = '', verdi = '']) => [navn, verdi])).toString();
  return sendSkjema(konsoll.port, til, kropp, { cookie: kapsel, ...hoder });
}
const merker = new Map<Hvem, string>();
const merkeTil = (hvem: Hvem): string => merker.get(hvem) ?? '';
beforeAll(async () => {
  for (const { verdi } of ROLLER) {
    const { tekst } = await ansatt(verdi).les('/arkiv');
    merker.set(verdi, /name="merke" value="([^"]+)"/.exec(tekst)?.[1] ?? '');
  }
}, 60_000);

/** The body that a form is sent to, by its address. */
const virksomhetFor = ({ til }: Skjema): string | undefined => ruteFor(til)?.virksomhet;
/** What only asks («what if», the check of the log) is for more than those who may decide. */
function maaSendes(hvem: Hvem, { til }: Skjema): boolean {
  const treff = ruteFor(til);
  const krever = treff?.rute.skriv;
  const egen = ROLLER.find(({ verdi }) => verdi === hvem);
  if (krever === undefined || egen === undefined) return false;
  const her = treff?.virksomhet === undefined || treff.virksomhet === egen.virksomhet;
  return her && (krever === 'innlogget' || VENTET[krever].includes(egen.rolle));
}
/** Cases that only the planning unit has; case 2 is the schools'. */
const PLANS = "saksaar = 2026 AND sakssekvensnummer IN (1, 3) AND virksomhet = 'fjordvik'";
const vedtakOmPlan = (): number => rader(arkiv.data, `SELECT * FROM vedtak WHERE ${PLANS}`).length;

describe('a form of the console', () => {
  test('is found by walking the pages, as many as there are ways to write', () => {
    const ruter = new Set(skjemaer.map(({ til }) => ruteFor(til)?.rute.sti));
    expect(ruter.has(undefined)).toBe(false);
    const skriver = RUTER.filter(({ skriv }) => skriv !== undefined);
    // Those that nothing in the data leads to are few, and are tried by their address elsewhere.
    expect(skriver.filter(({ sti }) => ruter.has(sti)).length).toBeGreaterThanOrEqual(
      Math.floor(skriver.length / 3),
    );
  });

  test('carries the session’s own mark, and asks for its own page', () => {
    for (const { til, felt, knapp } of skjemaer) {
      expect(
        felt.filter(([navn]) => navn === 'merke'),
        `${til} ${knapp}`,
      ).toHaveLength(1);
      expect(til).toMatch(/^\/arkiv\//);
      // What is in an address is in logs and histories: a mark is not.
      expect(til).not.toContain(merkeTil('leder'));
    }
  });

  test('is not taken without the mark, with another’s, or from elsewhere; and nothing is then changed', async () => {
    const foer = lagretStand(arkiv.data);
    for (const skjema of skjemaer) {
      const onde = [
        await send('leder', skjema, { merke: '' }),
        await send('leder', skjema, { merke: merkeTil('arkivar') }),
        await send('leder', skjema, { hoder: { 'sec-fetch-site': 'cross-site' } }),
        await send('leder', skjema, { hoder: { origin: 'https://ond.example' } }),
      ];
      for (const { status } of onde) expect([403, 429], skjema.til).toContain(status);
    }
    expect(lagretStand(arkiv.data)).toEqual(foer);
  }, 300_000);

  test.each(['leser', 'revisor', 'utvik'] as const)(
    'sent by somebody else changes nothing: %s',
    async (hvem) => {
      const foer = lagretStand(arkiv.data);
      for (const skjema of skjemaer) {
        if (virksomhetFor(skjema) === 'utvik') continue;
        const { status, tekst } = await send(hvem, skjema);
        if (!maaSendes(hvem, skjema)) expect([403, 404], `${skjema.til} ${skjema.knapp}`).toContain(status);
        if (status >= 400) expect(tekst).not.toContain(HEMMELIG);
      }
      expect(lagretStand(arkiv.data)).toEqual(foer);
    },
    300_000,
  );

  test('sent by somebody of another unit decides nothing of the unit’s cases (IDOR)', async () => {
    const foer = vedtakOmPlan();
    for (const skjema of skjemaer) {
      if (virksomhetFor(skjema) === 'utvik') continue;
      const { tekst } = await send('skole', skjema);
      expect(tekst.includes(`Om ${HEMMELIG}`), skjema.til).toBe(false);
      expect(tekst.includes(`${HEMMELIG}</`) && skjema.til.includes('/sak/2026/1'), skjema.til).toBe(false);
    }
    expect(vedtakOmPlan()).toBe(foer);
  }, 300_000);
});

describe('whatever is written in a form', () => {
  test('makes nothing fail, is said back as text, and is in no log', async () => {
    for (const skjema of skjemaer)
      for (const ondt of [
        FIENDTLIG[1] ?? '',
        FIENDTLIG[4] ?? '',
        '\0\u0007\u001b[2J\u001b]0;x\u0007',
        'x'.repeat(60_000),
      ]) {
        const felt = skjema.felt.map(([navn, verdi]): [string, string] => [
          navn,
          skjema.skriver.includes(navn) ? ondt : verdi,
        ]);
        const { status, tekst } = await send('leder', { ...skjema, felt });
        expect(status, `${skjema.til} ${skjema.knapp}`).toBeLessThan(500);
        expect(brudd(tekst), skjema.til).toEqual([]);
      }
    expect(konsoll.logg()).not.toMatch(/window\.ond|data-brudd|\\u001b|"level":50/);
  }, 600_000);

  test('nor where every field holds what it should not, or is not there, or is there twice', async () => {
    for (const skjema of skjemaer) {
      const egne = skjema.felt.filter(([navn]) => navn === 'merke');
      const andre = skjema.felt.filter(([navn]) => navn !== 'merke');
      for (const felt of [
        egne,
        ...['', '-1', '__proto__', '9'.repeat(30), '2026/1-1\n2026/2-1', '../../konfig.json'].map((verdi) => [
          ...egne,
          ...andre.map(([navn]): [string, string] => [navn, verdi]),
        ]),
        [...skjema.felt, ...andre],
      ]) {
        const { status, tekst } = await send('leder', { ...skjema, felt });
        expect(status, `${skjema.til} ${skjema.knapp}`).toBeLessThan(500);
        expect(brudd(tekst), skjema.til).toEqual([]);
      }
    }
  }, 600_000);

  test('is text on every page that shows it afterwards, and one line in the log', async () => {
    const etter = await gaaGjennom(
      ansatt('leder'),
      RUTER.filter(({ les }) => les !== undefined).map(({ sti }) => adresseAv(sti)),
    );
    for (const { sti, svar } of etter) {
      expect(svar.status, sti).toBeLessThan(500);
      if ((svar.hoder['content-type'] ?? '').startsWith('text/html'))
        expect(brudd(svar.tekst), sti).toEqual([]);
    }
    for (const { grunn, gjenstand } of rader(arkiv.data, 'SELECT grunn, gjenstand FROM logg'))
      expect(`${String(grunn)}${String(gjenstand)}`).not.toMatch(
        /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
  }, 300_000);
});

describe('two who decide at once', () => {
  /** What each decision and each line of an incident is about, in the order they were written. */
  const bestemt = (): readonly string[] =>
    [
      ...rader(
        arkiv.data,
        'SELECT omfang, saksaar, sakssekvensnummer, dokumentnummer, dokument FROM vedtak ORDER BY nr',
      ),
      ...rader(arkiv.data, 'SELECT avvik FROM avvikslinje ORDER BY nr'),
    ].map((rad) => JSON.stringify(rad));

  test('of the same thing, from the same page: one does, and the other is told', async () => {
    const medSett = skjemaer.filter(({ felt }) => felt.some(([navn]) => navn === 'sett'));
    let avgjort = 0;
    for (const gammelt of medSett) {
      const { tekst } = await ansatt('leder').les(gammelt.side);
      const skjema = skjemaerI(gammelt.side, tekst).find(
        (s) => s.til === gammelt.til && s.knapp === gammelt.knapp,
      );
      if (skjema === undefined) continue;
      const hva = `${skjema.til} ${skjema.knapp}`;
      const foer = bestemt();
      const svar = await Promise.all([send('leder', skjema), send('arkivar', skjema)]);
      const etter = bestemt();
      for (const { status } of svar) expect(status, hva).toBeLessThan(500);
      for (const en of new Set(etter)) {
        const nye = etter.filter((e) => e === en).length - foer.filter((e) => e === en).length;
        expect(nye, `${hva}: ${en}`).toBeLessThanOrEqual(1);
      }
      if (etter.length === foer.length) continue;
      avgjort += 1;
      // And what was seen before is outdated for whoever comes later with it.
      await send('arkivar', skjema);
      expect(bestemt().length, hva).toBe(etter.length);
    }
    if (medSett.length > 0) expect(avgjort).toBeGreaterThan(0);
  }, 600_000);
});
