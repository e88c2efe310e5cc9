import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../../../src/eksport/lagre.ts';
import { Utestengte } from '../../../../src/konsoll/utestengte.ts';
import { HVILETID } from '../../../../src/konsoll/sesjoner.ts';
import { ROLLETID } from '../../../../src/server/arkiv/adgang/adgang.ts';
import { NAA } from '../../fyll.ts';
import { hent } from '../../tjener-i-test.ts';
import { fyllArkiv, type Arkivdata } from '../arkiv-data.ts';
import { kapslerI, type Ansatt } from '../konsoll-i-test.ts';
import { startOidckonsoll, type Oidckonsoll } from './oidc-i-test.ts';
import { loggenTil } from '../les-side.ts';

const ROLLER = [
  ...(['arkivar', 'leder', 'revisor'] as const).map((rolle) => ({
    verdi: rolle,
    rolle,
    virksomhet: 'fjordvik',
  })),
  { verdi: 'utvik', rolle: 'leder' as const, virksomhet: 'utvik' },
  { verdi: 'planleder', rolle: 'leder' as const, virksomhet: 'fjordvik', enheter: ['Plan og bygg'] },
];
const MINE = '/arkiv/oekter';
const ALLE = '/arkiv/fjordvik/innloggede';

let arkiv: Arkivdata;
let konsoll: Oidckonsoll;
let naa = NAA.getTime();
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startOidckonsoll(arkiv.data, ROLLER, { klokke: () => new Date(naa) });
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const erInne = async ({ kapsel }: Ansatt): Promise<boolean> =>
  (await hent(konsoll.port, '/arkiv', { hoder: { cookie: kapsel } })).status === 200;
/** The sessions that a page has a box or a button for. */
const oekterI = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/name="oekt" value="([\w-]+)"/g)].map(([, id = '']) => id);

describe('one’s own sessions', () => {
  test('are seen, and the others are ended: one, or all', async () => {
    const [her, der, overalt] = [
      await konsoll.loggInn('arkivar'),
      await konsoll.loggInn('arkivar'),
      await konsoll.loggInn('arkivar'),
    ];
    const annen = await konsoll.loggInn('arkivar+revisor');
    const { tekst } = await her.les(MINE);
    expect(tekst.match(/<tr data-rad/g)).toHaveLength(3);
    expect(tekst).toContain('Denne økten');
    const [en = ''] = oekterI(tekst);
    expect((await her.send(MINE, { oekt: en })).status).toBe(303);
    expect([await erInne(der), await erInne(overalt)].filter(Boolean)).toHaveLength(1);
    expect((await her.send(MINE)).status).toBe(303);
    expect([await erInne(der), await erInne(overalt)]).toEqual([false, false]);
    expect([await erInne(her), await erInne(annen)]).toEqual([true, true]);
    const ended = (await loggenTil(arkiv.data, `${konsoll.utsteder.adresse}#arkivar`)).filter(
      ({ handling }) => handling === 'avslutt-oekt',
    );
    expect(ended).toHaveLength(2);
  });

  test('are nobody else’s to end, and no page says what opens one', async () => {
    const [offer, angriper] = [await konsoll.loggInn('revisor'), await konsoll.loggInn('arkivar')];
    const hjemme = await konsoll.loggInn('revisor');
    const sider = [(await hjemme.les(MINE)).tekst, (await (await konsoll.loggInn('leder')).les(ALLE)).tekst];
    for (const tekst of sider)
      for (const { kapsel } of [offer, angriper, hjemme])
        expect(tekst).not.toContain(/konsoll=([\w-]+)/.exec(kapsel)?.[1] ?? '-');
    for (const oekt of oekterI(sider[0] ?? '')) {
      expect((await angriper.send(MINE, { oekt })).status).toBe(404);
      // A name on a page is not a key.
      const forfalsket = await hent(konsoll.port, '/arkiv', { hoder: { cookie: `konsoll=${oekt}` } });
      expect(forfalsket.status).toBe(303);
    }
    expect(await erInne(offer)).toBe(true);
  });
});

describe('who is logged in', () => {
  test('is seen by who leads the whole body, with names and roles, and that they looked is logged', async () => {
    const leder = await konsoll.loggInn('leder');
    await konsoll.loggInn('utvik');
    const { status, tekst } = await leder.les(ALLE);
    expect(status).toBe(200);
    expect(tekst).toContain('Prøve revisor');
    expect(tekst).not.toContain('Prøve utvik');
    const [siste] = await loggenTil(arkiv.data, `${konsoll.utsteder.adresse}#leder`);
    expect(siste).toMatchObject({ handling: 'styr-oekter', virksomhet: 'fjordvik', rolle: 'leder' });
    for (const annen of ['arkivar', 'revisor', 'utvik', 'planleder'])
      expect((await (await konsoll.loggInn(annen)).les(ALLE)).status, annen).toBe(403);
  });

  test('is put out by them with a reason, and stands in the log; others’ are out of reach', async () => {
    const [leder, arkivar, utvik] = [
      await konsoll.loggInn('leder'),
      await konsoll.loggInn('arkivar+annet'),
      await konsoll.loggInn('utvik'),
    ];
    expect((await utvik.les('/arkiv/utvik/innloggede')).tekst).not.toMatch(
      /Prøve (?:arkivar|leder|revisor)\s*</,
    );
    const { tekst } = await leder.les(ALLE);
    const rad = tekst.split('<tr data-rad').find((en) => en.includes('Prøve arkivar+annet'));
    const [oekt = ''] = oekterI(rad ?? '');
    expect((await leder.send(ALLE, { oekt })).status).toBe(422);
    expect((await leder.send(ALLE, { grunn: 'Sluttet' })).status).toBe(422);
    expect(await erInne(arkivar)).toBe(true);
    const svar = await leder.send(ALLE, { oekt, grunn: 'Mistet maskin' });
    expect([svar.status, svar.hoder.location]).toEqual([303, `${ALLE}?avsluttet=1`]);
    expect(await erInne(arkivar)).toBe(false);
    const linjer = await loggenTil(arkiv.data, `${konsoll.utsteder.adresse}#leder`);
    expect(linjer.find(({ handling }) => handling === 'avslutt-oekt')).toMatchObject({
      gjenstand: `${konsoll.utsteder.adresse}#arkivar+annet`,
      grunn: 'Mistet maskin',
      virksomhet: 'fjordvik',
    });
    // The leader of another body cannot end a session here by its name.
    const enTil = await konsoll.loggInn('revisor');
    const [hans = ''] = oekterI(
      (await leder.les(ALLE)).tekst.split('<tr data-rad').find((en) => en.includes('Prøve revisor')) ?? '',
    );
    const proevd = await utvik.send('/arkiv/utvik/innloggede', { oekt: hans, grunn: 'Prøve' });
    expect(proevd.hoder.location).toBe('/arkiv/utvik/innloggede?avsluttet=0');
    expect(await erInne(enTil)).toBe(true);
  });
});

describe('who is shut out', () => {
  test('does not get in again with any role in that body, until a leader lets them, and both are logged with a reason', async () => {
    const leder = await konsoll.loggInn('leder');
    const konto = 'arkivar+utvik+annet';
    const id = `${konsoll.utsteder.adresse}#${konto}`;
    const foer = await konsoll.loggInn(konto);
    expect((await foer.les('/arkiv/fjordvik/liste/holdt')).status).toBe(200);
    const steng = { handling: 'steng-ute', person: id, grunn: 'Mistanke om misbruk' };
    expect((await leder.send(ALLE, { ...steng, grunn: ' ' })).status).toBe(422);
    expect((await leder.send(ALLE, { ...steng, person: `${konsoll.utsteder.adresse}#leder` })).status).toBe(
      422,
    );
    expect((await leder.send(ALLE, { ...steng, person: 'noen#andre' })).status).toBe(404);
    expect((await foer.send(ALLE, steng)).status).toBe(403);
    expect(await erInne(foer)).toBe(true);
    expect((await leder.send(ALLE, steng)).status).toBe(303);
    expect(await erInne(foer)).toBe(false);

    // In the other body nobody has shut them out.
    const etter = await konsoll.loggInn(konto);
    expect((await etter.les('/arkiv/fjordvik/liste/holdt')).status).toBe(403);
    expect((await etter.les('/arkiv/utvik/liste/holdt')).status).toBe(200);
    expect((await leder.les(ALLE)).tekst).toContain('Mistanke om misbruk');

    const slipp = { handling: 'slipp-inn', person: id, grunn: 'Avklart' };
    expect((await leder.send(ALLE, { ...slipp, grunn: '' })).status).toBe(422);
    expect((await leder.send(ALLE, slipp)).status).toBe(303);
    expect((await leder.send(ALLE, slipp)).status).toBe(404);
    expect((await (await konsoll.loggInn(konto)).les('/arkiv/fjordvik/liste/holdt')).status).toBe(200);
    const linjer = await loggenTil(arkiv.data, `${konsoll.utsteder.adresse}#leder`);
    expect(linjer.filter(({ gjenstand }) => gjenstand === id)).toMatchObject([
      { handling: 'slipp-inn', grunn: 'Avklart', virksomhet: 'fjordvik', rolle: 'leder' },
      { handling: 'steng-ute', grunn: 'Mistanke om misbruk', virksomhet: 'fjordvik', rolle: 'leder' },
    ]);
  });

  test('is told so by the login, gets no session, and is out after a restart too', async () => {
    const leder = await konsoll.loggInn('leder');
    const inne = await konsoll.loggInn('revisor');
    expect(await erInne(inne)).toBe(true);
    const person = `${konsoll.utsteder.adresse}#revisor`;
    const form = { person, grunn: 'Sluttet' };
    expect((await leder.send(ALLE, { ...form, handling: 'steng-ute' })).status).toBe(303);
    const { tilbake, state } = await konsoll.gaaInn('revisor');
    const svar = await konsoll.svarPaa(tilbake, state);
    expect(svar.status).toBe(403);
    expect(svar.tekst).toContain('Du er stengt ute av konsollet');
    expect(svar.hoder['set-cookie']).toBeUndefined();
    const bok = aapneArkiv(stier(arkiv.data).arkiv);
    expect((await Utestengte.les(bok)).fra('fjordvik').map(({ id }) => id)).toEqual([person]);
    await bok.lukk();
    expect((await leder.send(ALLE, { ...form, handling: 'slipp-inn' })).status).toBe(303);
  });
});

describe('the roles of a session', () => {
  let foer: number;
  beforeEach(() => {
    foer = naa;
  });

  /** Follows the way by the provider and back, in the same browser. */
  async function gaaInnom(ansatt: Ansatt, kaker: Map<string, string>, sti: string) {
    const fornyes = await ansatt.les(sti);
    expect(fornyes.status).toBe(303);
    expect(fornyes.hoder.location).toBe(
      `/arkiv/logg-inn?${new URLSearchParams({ start: 'ja', stille: 'ja', til: sti })}`,
    );
    const start = await ansatt.les(fornyes.hoder.location ?? '');
    const tilbake = await konsoll.utsteder.loggInn(start.hoder.location ?? '', 'ingen', kaker);
    const { pathname, search } = new URL(tilbake);
    const kapsler = `${ansatt.kapsel}; ${kapslerI(start)}`;
    return hent(konsoll.port, pathname + search, { hoder: { cookie: kapsler } });
  }
  const laTidenGaa = async (ansatt: Ansatt, ms: number): Promise<void> => {
    for (const slutt = naa + ms; naa < slutt;) {
      naa = Math.min(naa + HVILETID, slutt);
      if (naa < slutt) await ansatt.les('/arkiv/hjelp');
    }
  };

  test('are read anew at the provider every hour, unseen, under a new key, and on to where one was going', async () => {
    const kaker = new Map<string, string>();
    const ansatt = await konsoll.loggInn('arkivar+leder', kaker);
    await laTidenGaa(ansatt, ROLLETID);
    expect((await ansatt.les('/arkiv/fjordvik/tall')).status).toBe(200);
    naa += 1;
    const svar = await gaaInnom(ansatt, kaker, '/arkiv/fjordvik/tall?fra=2026-01');
    expect([svar.status, svar.hoder.location]).toEqual([303, '/arkiv/fjordvik/tall?fra=2026-01']);
    const ny = { ...ansatt, kapsel: kapslerI(svar) };
    expect(ny.kapsel).not.toBe(ansatt.kapsel);
    expect([await erInne(ansatt), await erInne(ny)]).toEqual([false, true]);
  });

  test('are those of now: what has been taken away is gone, and who has none is out', async () => {
    const kaker = new Map<string, string>();
    const ansatt = await konsoll.loggInn('arkivar+utvik', kaker);
    konsoll.utsteder.settRoller('arkivar+utvik', ['arkivar']);
    expect((await ansatt.les('/arkiv/utvik/innloggede')).status).toBe(200);
    await laTidenGaa(ansatt, ROLLETID + 1);
    const svar = await gaaInnom(ansatt, kaker, '/arkiv/utvik/innloggede');
    const kapsel = kapslerI(svar);
    expect((await hent(konsoll.port, '/arkiv/utvik/innloggede', { hoder: { cookie: kapsel } })).status).toBe(
      403,
    );
    konsoll.utsteder.settRoller('arkivar+utvik', []);
    await laTidenGaa(
      { ...ansatt, les: (sti) => hent(konsoll.port, sti, { hoder: { cookie: kapsel } }) },
      ROLLETID + 1,
    );
    const uten = await gaaInnom(
      { ...ansatt, kapsel, les: (sti) => hent(konsoll.port, sti, { hoder: { cookie: kapsel } }) },
      kaker,
      '/arkiv/fjordvik/tall',
    );
    expect(uten.status).toBe(403);
    expect(uten.tekst).toContain('ikke gitt noen rolle');
    expect(await erInne({ ...ansatt, kapsel })).toBe(false);
  });

  test('are asked for by logging in again where the provider knows nobody any more, and the session is over', async () => {
    const ansatt = await konsoll.loggInn('revisor');
    await laTidenGaa(ansatt, ROLLETID + 1);
    const svar = await gaaInnom(ansatt, new Map(), '/arkiv/logg');
    expect(svar.status).toBe(401);
    expect(svar.tekst).toContain('må fornyes');
    expect(svar.tekst).toContain(`til=${encodeURIComponent('/arkiv/logg')}`);
    expect(await erInne(ansatt)).toBe(false);
  });

  test('are good for a form that lay open, and for no more than that', async () => {
    const ansatt = await konsoll.loggInn('leder');
    await laTidenGaa(ansatt, ROLLETID);
    await ansatt.les('/arkiv/hjelp');
    naa = foer + ROLLETID + HVILETID;
    expect((await ansatt.send(MINE)).status).toBe(303);
    naa += 1;
    expect((await ansatt.send(MINE)).status).toBe(401);
  });

  test('follow konsoll.json at once: a role that is taken out of it is gone, and who has none left is out', async () => {
    const [begge, bare] = [await konsoll.loggInn('leder+revisor'), await konsoll.loggInn('revisor')];
    const vent = () => new Promise((klar) => setTimeout(klar, 1_100));
    konsoll.skrivOppsett({ roller: ROLLER.filter(({ verdi }) => verdi !== 'revisor') });
    await vent();
    expect((await begge.les('/arkiv/fjordvik/tall')).status).toBe(200);
    expect(await erInne(bare)).toBe(false);
    // A mistake leaves what was; another provider's people are not this one's.
    konsoll.skrivOppsett({ roller: [] });
    await vent();
    expect(await erInne(begge)).toBe(true);
    expect(konsoll.logg()).toContain('konsoll.json kan ikke brukes');
    konsoll.skrivOppsett({ acr: ['hoey'] });
    await vent();
    expect(await erInne(begge)).toBe(false);
    konsoll.skrivOppsett({});
    await vent();
    expect(await erInne(await konsoll.loggInn('revisor'))).toBe(true);
  });
});

describe('logging out', () => {
  test('ends the login at the provider too, and comes back', async () => {
    const kaker = new Map<string, string>();
    const ansatt = await konsoll.loggInn('leder', kaker);
    const svar = await ansatt.send('/arkiv/logg-ut');
    expect(svar.status).toBe(200);
    const sted = /^0; url=(.+)$/.exec(String(svar.hoder['refresh']))?.[1] ?? '';
    expect(sted.startsWith(konsoll.utsteder.adresse)).toBe(true);
    expect(svar.hoder['set-cookie']).toEqual(['konsoll=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
    expect(await erInne(ansatt)).toBe(false);
    const hjem = new URL(await konsoll.utsteder.loggUt(sted, kaker));
    expect(hjem.pathname).toBe('/arkiv/logg-ut');
    expect((await hent(konsoll.port, hjem.pathname)).hoder.location).toBe('/arkiv/logg-inn?ut=ja');
    // The provider knows nobody in that browser any more.
    const start = await hent(konsoll.port, '/arkiv/logg-inn?start=ja&stille=ja');
    const tilbake = await konsoll.utsteder.loggInn(start.hoder.location ?? '', 'ingen', kaker);
    expect(new URL(tilbake).searchParams.get('error')).toBe('login_required');
  });

  test('is ours alone where the provider has no place for it', async () => {
    const egen = await fyllArkiv();
    const uten = await startOidckonsoll(egen.data, ROLLER, { utlogging: false });
    try {
      const svar = await (await uten.loggInn('leder')).send('/arkiv/logg-ut');
      expect([svar.status, svar.hoder.location]).toEqual([303, '/arkiv/logg-inn?ut=ja']);
    } finally {
      await uten.lukk();
      egen.rydd();
    }
  });
});
