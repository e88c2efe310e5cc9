import { createServer } from 'node:http';
import { bruktCpu, svarForelder, type Raasvar } from './sideprosess.ts';

// The floor of every page: a bare node:http server that sends bytes and headers it was given, from memory.
if (import.meta.main) {
  let svar: Raasvar = { status: 204, hode: [], kropp: new Uint8Array() };
  const tjener = createServer((_, res) => {
    res.writeHead(svar.status, [...svar.hode]);
    res.end(svar.kropp);
  });
  await new Promise<void>((klar) => tjener.listen(0, '127.0.0.1', klar));
  const adresse = tjener.address();
  svarForelder(typeof adresse === 'object' && adresse !== null ? adresse.port : 0, (spoersmaal) => {
    if (spoersmaal.art === 'svar') ({ svar } = spoersmaal);
    return bruktCpu();
  });
}
