import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
  type EnqueuedTask,
} from 'meilisearch';
import { SokUtilgjengelig } from '../sokemotor.ts';

/** Where the server is, by what right we ask it, and the name of the index. */
export interface Meilitilkobling {
  readonly url: string;
  /** Search only for whoever searches, write for whoever indexes; none where the server has no master key. */
  readonly noekkel?: string;
  readonly indeks: string;
}

/** How long the server may take for one search, for a writer's request, and how long a write may lie in its queue. Milliseconds. */
export const SOKEFRIST = 4_000;
const SKRIVEFRIST = 60_000;
const OPPGAVEFRIST = 30 * 60_000;

/** The server said no to a write, or failed at it. The code is Meilisearch's own; nothing of what was written is repeated. */
export class IndekseringFeilet extends Error {
  override readonly name = 'IndekseringFeilet';
  readonly kode: string;
  constructor(kode: string, valg?: ErrorOptions) {
    super(`Meilisearch utførte ikke det den ble bedt om (${kode}).`, valg);
    this.kode = kode;
  }
}

const lagKlient = ({ url, noekkel }: Meilitilkobling, frist: number): Meilisearch =>
  new Meilisearch({
    host: url,
    ...(noekkel === undefined ? {} : { apiKey: noekkel }),
    timeout: frist,
    // A compressed answer comes in pieces, and between two small pieces TCP waits 40 ms.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  });
export const lagLeseklient = (til: Meilitilkobling): Meilisearch => lagKlient(til, SOKEFRIST);
export const lagSkriveklient = (til: Meilitilkobling): Meilisearch => lagKlient(til, SKRIVEFRIST);

/** The code of the server's own complaint; undefined for any other error. */
export const feilkode = (feil: unknown): string | undefined =>
  feil instanceof MeilisearchApiError ? (feil.cause?.code ?? String(feil.response.status)) : undefined;

/** Whether the server refused the key, or what was asked with it. */
export const erNektet = (feil: unknown): boolean =>
  feil instanceof MeilisearchApiError && (feil.response.status === 401 || feil.response.status === 403);

/** Whether it was the server's certificate that was not believed: it is another's, too old, or signed by nobody this machine knows. */
function gjelderSertifikat(feil: unknown): boolean {
  if (!(feil instanceof Error)) return false;
  const kode = 'code' in feil && typeof feil.code === 'string' ? feil.code : '';
  return /CERT|LEAF_SIGNATURE/u.test(kode) || gjelderSertifikat(feil.cause);
}

function utilgjengelig(feil: unknown): SokUtilgjengelig | undefined {
  if (feil instanceof MeilisearchRequestError) {
    const { cause } = feil;
    const forSent =
      cause instanceof MeilisearchRequestTimeOutError ||
      (cause instanceof Error && cause.name === 'TimeoutError');
    if (forSent) return new SokUtilgjengelig('svarte ikke i tide');
    return new SokUtilgjengelig(
      gjelderSertifikat(cause)
        ? 'sertifikatet til Meilisearch godtas ikke'
        : 'får ikke kontakt med Meilisearch',
    );
  }
  // A page of a proxy's, also with a status that says what is wrong: the library reads every answer as JSON.
  if (feil instanceof SyntaxError) return new SokUtilgjengelig('det som svarer, er ikke Meilisearch');
  if (!(feil instanceof MeilisearchApiError)) return undefined;
  const kode = feilkode(feil);
  if (kode === 'index_not_found') return new SokUtilgjengelig('indeksen er ikke laget ennå');
  if (erNektet(feil)) return new SokUtilgjengelig('Meilisearch godtar ikke nøkkelen');
  const { status } = feil.response;
  return status >= 500 || status === 408 || status === 429
    ? new SokUtilgjengelig(`Meilisearch svarte ${status}`)
    : undefined;
}

/**
 * Asks the server.
 * @throws SokUtilgjengelig when it is away, too slow or has no index; IndekseringFeilet for any other complaint of its.
 */
export async function spoer<T>(arbeid: () => Promise<T>): Promise<T> {
  try {
    return await arbeid();
  } catch (feil) {
    const borte = utilgjengelig(feil);
    if (borte !== undefined) throw borte;
    const kode = feilkode(feil);
    if (kode !== undefined) throw new IndekseringFeilet(kode);
    throw feil;
  }
}

/**
 * Waits until the server has done a write.
 * @throws IndekseringFeilet when it did not; SokUtilgjengelig when it goes away meanwhile.
 */
export async function ventPaa(klient: Meilisearch, oppgave: Pick<EnqueuedTask, 'taskUid'>): Promise<void> {
  const svar = await spoer(async () => {
    try {
      return await klient.tasks.waitForTask(oppgave.taskUid, { timeout: OPPGAVEFRIST, interval: 25 });
    } catch (feil) {
      if (feil instanceof MeilisearchTaskTimeOutError) throw new IndekseringFeilet('timeout');
      throw feil;
    }
  });
  if (svar.status !== 'succeeded') throw new IndekseringFeilet(svar.error?.code ?? svar.status);
}
