import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FerdigSvar } from './ferdig-svar.ts';
import { harEtag } from './etag.ts';

/** Sends an answer, or 304 to a client that has it. Returns the status that was sent. */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  ferdig: FerdigSvar,
  id: string,
): Promise<number> {
  const koding = ferdig.koding(req.headers['accept-encoding']);
  const kodet = ferdig.kodet(koding) ?? (await ferdig.kod(koding));
  const { status } = ferdig.svar;
  if (status === 200 && harEtag(req.headers['if-none-match'], kodet.etag)) {
    res.writeHead(304, [...kodet.uendret, 'X-Request-Id', id]);
    res.end();
    return 304;
  }
  res.writeHead(status, [...kodet.hode, 'X-Request-Id', id]);
  res.end(req.method === 'HEAD' ? undefined : kodet.kropp);
  return status;
}
