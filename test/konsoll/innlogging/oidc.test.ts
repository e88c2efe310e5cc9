import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Oidckonfig } from '../../../src/konfig/konsoll.ts';
import { Oidc } from '../../../src/konsoll/innlogging/oidc.ts';
import { HEMMELIGHET, type Kaker, KLIENT, startUtsteder, type Utsteder } from './utsteder.ts';

const UTE = 'http://127.0.0.1:9/arkiv/logg-ut';
const RETUR = 'http://127.0.0.1:9/arkiv/innlogging/svar';

describe('logging in at a real OpenID Connect provider', () => {
  let utsteder: Utsteder;
  let naa = new Date('2026-11-21T08:00:00Z');

  beforeAll(async () => {
    utsteder = await startUtsteder(RETUR, UTE);
  });
  afterAll(() => utsteder.lukk());

  const konfig = (mer: Partial<Oidckonfig> = {}): Oidckonfig => ({
    utsteder: utsteder.adresse,
    klientID: KLIENT,
    scope: ['profile'],
    acr: [],
    krav: { roller: 'roles', navn: 'name' },
    roller: [
      { verdi: 'arkiv', rolle: 'arkivar', virksomhet: 'proevevik' },
      { verdi: 'plan', rolle: 'leser', virksomhet: 'proevevik', enheter: ['Plan'] },
    ],
    ...mer,
  });
  const lag = (mer: Partial<Oidckonfig> = {}): Oidc =>
    new Oidc({
      konfig: konfig(mer),
      hemmelighet: HEMMELIGHET,
      retur: RETUR,
      etterUtlogging: UTE,
      klokke: () => naa,
      tillatHttp: true,
    });
  const start = async (oidc: Oidc, videre?: string): Promise<{ til: string; state: string }> => {
    const svar = await oidc.start(videre);
    if ('grunn' in svar) throw new Error(svar.grunn);
    return svar;
  };

  test('a person with a role is let in, as the claims and the configuration say', async () => {
    const oidc = lag();
    const { til, state } = await start(oidc, '/arkiv/proevevik/tall');
    const tilbake = new URL(await utsteder.loggInn(til, 'arkiv+plan'));
    expect(await oidc.fullfoer(tilbake.search, state)).toEqual({
      art: 'inne',
      til: '/arkiv/proevevik/tall',
      stille: false,
      innlogging: { verdier: ['arkiv', 'plan'], idToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) },
      bruker: {
        id: `${utsteder.adresse}#arkiv+plan`,
        navn: 'Prøve arkiv+plan',
        tildelinger: [
          { rolle: 'arkivar', virksomhet: 'proevevik' },
          { rolle: 'leser', virksomhet: 'proevevik', enheter: ['Plan'] },
        ],
      },
    });
  });

  test('a person without a role is not', async () => {
    const oidc = lag();
    const { til, state } = await start(oidc);
    const tilbake = new URL(await utsteder.loggInn(til, 'renhold'));
    expect(await oidc.fullfoer(tilbake.search, state)).toMatchObject({ art: 'avvist', grunn: 'uten-rolle' });
  });

  test('asks with PKCE, state and nonce, new each time', async () => {
    const oidc = lag();
    const [a, b] = [new URL((await start(oidc)).til), new URL((await start(oidc)).til)];
    expect(a.searchParams.get('code_challenge_method')).toBe('S256');
    expect(a.searchParams.get('response_type')).toBe('code');
    for (const navn of ['state', 'nonce', 'code_challenge'])
      expect(a.searchParams.get(navn)).not.toBe(b.searchParams.get(navn));
  });

  test('an answer is good once', async () => {
    const oidc = lag();
    const { til, state } = await start(oidc);
    const { search } = new URL(await utsteder.loggInn(til, 'arkiv'));
    expect((await oidc.fullfoer(search, state)).art).toBe('inne');
    expect(await oidc.fullfoer(search, state)).toEqual({ art: 'avvist', grunn: 'ukjent-innlogging' });
  });

  test('an answer to another browser’s login is refused: nobody is logged in as somebody else', async () => {
    const oidc = lag();
    const [offer, angriper] = [await start(oidc), await start(oidc)];
    const { search } = new URL(await utsteder.loggInn(angriper.til, 'arkiv'));
    expect(await oidc.fullfoer(search, offer.state)).toMatchObject({ art: 'avvist', grunn: 'avvist' });
    expect(await oidc.fullfoer(search, undefined)).toEqual({ art: 'avvist', grunn: 'ukjent-innlogging' });
    expect(await oidc.fullfoer(search, 'oppdiktet')).toEqual({ art: 'avvist', grunn: 'ukjent-innlogging' });
  });

  test('a made-up code, and an error from the provider, are refused', async () => {
    const oidc = lag();
    for (const sporring of ['?code=oppdiktet', '?error=access_denied', '', '?%zz']) {
      const { state } = await start(oidc);
      const svar = await oidc.fullfoer(`${sporring}&state=${state}&iss=${utsteder.adresse}`, state);
      expect(svar).toMatchObject({ art: 'avvist', grunn: 'avvist' });
    }
  });

  test('a login that took too long is refused', async () => {
    const oidc = lag();
    const { til, state } = await start(oidc);
    const { search } = new URL(await utsteder.loggInn(til, 'arkiv'));
    naa = new Date(naa.getTime() + 11 * 60 * 1000);
    expect(await oidc.fullfoer(search, state)).toEqual({ art: 'avvist', grunn: 'ukjent-innlogging' });
  });

  test('a level of assurance that was asked for must come back', async () => {
    const oidc = lag({ acr: ['hoey'] });
    const { til, state } = await start(oidc);
    expect(new URL(til).searchParams.get('acr_values')).toBe('hoey');
    const { search } = new URL(await utsteder.loggInn(til, 'arkiv'));
    expect(await oidc.fullfoer(search, state)).toMatchObject({ art: 'avvist', grunn: 'for-svak' });
  });

  test('who is logged in there comes straight back when nothing may be asked, and nobody else does', async () => {
    const oidc = lag();
    const kaker: Kaker = new Map();
    const foerst = await start(oidc);
    await utsteder.loggInn(foerst.til, 'arkiv', kaker);
    const stille = await oidc.start('/arkiv/logg', { stille: true });
    if ('grunn' in stille) throw new Error(stille.grunn);
    expect(new URL(stille.til).searchParams.get('prompt')).toBe('none');
    const inne = new URL(await utsteder.loggInn(stille.til, 'ingen', kaker));
    expect(await oidc.fullfoer(inne.search, stille.state)).toMatchObject({
      art: 'inne',
      stille: true,
      til: '/arkiv/logg',
      bruker: { id: `${utsteder.adresse}#arkiv` },
    });
    const fremmed = await oidc.start('/arkiv/logg', { stille: true });
    if ('grunn' in fremmed) throw new Error(fremmed.grunn);
    const ute = new URL(await utsteder.loggInn(fremmed.til, 'ingen'));
    expect(await oidc.fullfoer(ute.search, fremmed.state)).toEqual({
      art: 'avvist',
      grunn: 'maa-logge-inn',
      til: '/arkiv/logg',
    });
  });

  test('the login is ended there too, by the provider that knows which one, where it can', async () => {
    const sted = new URL((await lag().utlogging('et-tegn')) ?? '');
    expect(sted.origin).toBe(utsteder.adresse);
    expect(Object.fromEntries(sted.searchParams)).toEqual({
      client_id: KLIENT,
      post_logout_redirect_uri: UTE,
      id_token_hint: 'et-tegn',
    });
    const uten = await startUtsteder(RETUR);
    try {
      expect(await lag({ utsteder: uten.adresse }).utlogging('et-tegn')).toBeUndefined();
    } finally {
      await uten.lukk();
    }
  });

  test('a provider that is away is said so, and found when it is back', async () => {
    const borte = new Oidc({
      konfig: konfig({ utsteder: 'http://127.0.0.1:9' }),
      hemmelighet: HEMMELIGHET,
      retur: RETUR,
      etterUtlogging: UTE,
      klokke: () => naa,
      tillatHttp: true,
    });
    expect(await borte.utlogging('x')).toBeUndefined();
    expect(await borte.start()).toEqual({ grunn: 'utsteder-svarte-ikke' });
  });

  test('no more logins are under way than there is room for; the newest still counts', async () => {
    const oidc = lag();
    const foerste = await start(oidc);
    for (let i = 0; i < 1_000; i++) await oidc.start();
    const siste = await start(oidc);
    const { search } = new URL(await utsteder.loggInn(siste.til, 'arkiv'));
    expect((await oidc.fullfoer(search, siste.state)).art).toBe('inne');
    const sen = new URL(await utsteder.loggInn(foerste.til, 'arkiv'));
    expect(await oidc.fullfoer(sen.search, foerste.state)).toEqual({
      art: 'avvist',
      grunn: 'ukjent-innlogging',
    });
  });
});
