import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FerdigSvar, Kodet } from './ferdig-svar.ts';
import { harEtag } from './etag.ts';

/** The headers with this request's id: node has read the list when it is given it, so one serves every request. */
function medId(hode: string[], id: string): string[] {
  hode[hode.length - 1] = id;
  return hode;
}

/** Sends an answer that is coded, or 304 to a client that has it. Returns the status that was sent. */
export function sendKodet(
  req: IncomingMessage,
  res: ServerResponse,
  { svar: { status } }: FerdigSvar,
  kodet: Kodet,
  id: string,
): number {
  if (status === 200 && harEtag(req.headers['if-none-match'], kodet.etag)) {
    res.writeHead(304, medId(kodet.uendret, id));
    res.end();
    return 304;
  }
  res.writeHead(status, medId(kodet.hode, id));
  if (req.method === 'HEAD') res.end();
  // A short body that is text to node goes out with its headers in one piece.
  else if (kodet.somTekst === undefined) res.end(kodet.kropp);
  else res.end(kodet.somTekst, 'latin1');
  return status;
}

/** Codes an answer for a client, where nobody asked for it in that coding before, and sends it. */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  ferdig: FerdigSvar,
  id: string,
): Promise<number> {
  const koding = ferdig.koding(req.headers['accept-encoding']);
  return sendKodet(req, res, ferdig, ferdig.kodet(koding) ?? (await ferdig.kod(koding)), id);
}
