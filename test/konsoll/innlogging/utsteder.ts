import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

export const KLIENT = 'apen-journal-proeve';
export const HEMMELIGHET = 'en-hemmelighet-bare-for-proever-0123456789';

export type Kaker = Map<string, string>;

export interface Utsteder {
  readonly adresse: string;
  /**
   * Logs a person in at the provider's own pages, as a browser would; answers the address it is sent back to.
   *
   * @param kaker the browser's cookies of the provider: the same ones are the same browser.
   */
  readonly loggInn: (til: string, konto: string, kaker?: Kaker) => Promise<string>;
  /** Ends the login there, as a browser that is sent to end it and says yes; answers the address it is sent back to. */
  readonly loggUt: (til: string, kaker: Kaker) => Promise<string>;
  /** The roles of an account from now on, in place of those in its name. */
  readonly settRoller: (konto: string, roller: readonly string[]) => void;
  readonly lukk: () => Promise<void>;
}

/**
 * A real OpenID Connect provider on a free loopback port. The name of an account is its roles, joined by «+».
 *
 * @param retur where logins may be sent back to.
 * @param etterUtlogging where a browser may be sent when it has logged out; undefined for a provider that ends nothing.
 */
export async function startUtsteder(retur: string, etterUtlogging?: string): Promise<Utsteder> {
  const roller = new Map<string, readonly string[]>();
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const { port } = tjener.address() as AddressInfo;
  const adresse = `http://127.0.0.1:${port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(adresse, {
    clients: [
      {
        client_id: KLIENT,
        client_secret: HEMMELIGHET,
        application_type: 'web',
        redirect_uris: [retur],
        ...(etterUtlogging === undefined ? {} : { post_logout_redirect_uris: [etterUtlogging] }),
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'acr'], profile: ['name', 'roles'] },
    conformIdTokenClaims: false,
    acrValues: ['hoey', 'lav'],
    cookies: { keys: ['bare-for-proever'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'proeve', use: 'sig' }] },
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: etterUtlogging !== undefined },
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    renderError: (ctx, out) => {
      ctx.body = out.error;
    },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Prøve ${id}`, roles: roller.get(id) ?? id.split('+') }),
    }),
  });
  tjener.on('request', provider.callback());

  const lagNettleser =
    (kaker: Kaker) =>
    async (url: string, skjema?: Record<string, string>): Promise<Response> => {
      const svar = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...kaker].map(([navn, verdi]) => `${navn}=${verdi}`).join('; ') },
        ...(skjema === undefined ? {} : { method: 'POST', body: new URLSearchParams(skjema) }),
      });
      for (const kake of svar.headers.getSetCookie()) {
        const [par = ''] = kake.split(';');
        kaker.set(par.slice(0, par.indexOf('=')), par.slice(par.indexOf('=') + 1));
      }
      return svar;
    };

  async function loggInn(til: string, konto: string, kaker: Kaker = new Map()): Promise<string> {
    const hent = lagNettleser(kaker);
    let svar = await hent(til);
    for (let steg = 0; steg < 12; steg++) {
      const videre = svar.headers.get('location');
      if (videre !== null) {
        const neste = new URL(videre, adresse).href;
        if (new URL(neste).pathname === new URL(retur).pathname) return neste;
        svar = await hent(neste);
        continue;
      }
      const side = await svar.text();
      const handling = /action="([^"]+)"/.exec(side)?.[1];
      if (handling === undefined) throw new Error(`The provider answered ${svar.status} without a form.`);
      const prompt = side.includes('name="login"') ? 'login' : 'consent';
      svar = await hent(new URL(handling, adresse).href, { prompt, login: konto, password: 'prøve' });
    }
    throw new Error('The login at the provider went in circles.');
  }

  async function loggUt(til: string, kaker: Kaker): Promise<string> {
    const hent = lagNettleser(kaker);
    const side = await (await hent(til)).text();
    const handling = /action="([^"]+)"/.exec(side)?.[1];
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(side)?.[1];
    if (handling === undefined || xsrf === undefined) throw new Error('The provider asked nothing.');
    const svar = await hent(new URL(handling, adresse).href, { xsrf, logout: 'yes' });
    return svar.headers.get('location') ?? '';
  }

  return {
    adresse,
    loggInn,
    loggUt,
    settRoller: (konto, nye) => {
      roller.set(konto, nye);
    },
    lukk: () =>
      new Promise((klar) => {
        tjener.close(() => klar());
        tjener.closeAllConnections();
      }),
  };
}
