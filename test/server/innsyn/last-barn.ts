import { request } from 'node:http';

/**
 * Somebody outside: `flom` sends so many forms at once, each from a network of its own, and tells how they were answered;
 * `leser` reads the form, the front page, a search and an entry over again until it is killed, and tells how long each took.
 */
const [rolle = '', port = '', liste = '', antall = '0'] = process.argv.slice(2);

interface Svar {
  readonly status: number;
  readonly ms: number;
}

function kall(sti: string, nett: string, skjema?: Readonly<Record<string, string>>): Promise<Svar> {
  const kropp = skjema === undefined ? '' : new URLSearchParams(skjema).toString();
  const fra = performance.now();
  return new Promise((ferdig, feilet) => {
    const sendt = request(
      {
        port: Number(port),
        host: '127.0.0.1',
        path: sti,
        method: skjema === undefined ? 'GET' : 'POST',
        agent: false,
        headers: {
          'x-forwarded-for': nett,
          ...(skjema !== undefined && {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': String(Buffer.byteLength(kropp)),
            'sec-fetch-site': 'same-origin',
          }),
        },
      },
      (svar) => {
        svar.resume();
        svar.on('end', () => {
          ferdig({ status: svar.statusCode ?? 0, ms: performance.now() - fra });
        });
      },
    );
    sendt.on('error', feilet);
    sendt.end(kropp);
  });
}

const skjema = (i: number): Readonly<Record<string, string>> => ({
  liste,
  epost: `leser${i}@leser.example`,
  levering: 'epost',
  skjema: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
});

if (rolle === 'flom') {
  const alle = Array.from({ length: Number(antall) }, (_, i) =>
    kall('/innsyn/krav', `198.${i >> 8}.${i & 255}.7`, skjema(i)),
  );
  process.stdout.write(JSON.stringify(await Promise.all(alle)));
} else
  for (let i = 0; ; i += 1) {
    const sti = ['/innsyn/krav', '/', '/sok?q=brev', liste][i % 4] ?? '';
    process.stdout.write(`${JSON.stringify(await kall(sti, '203.0.113.9'))}\n`);
    await new Promise((vent) => setTimeout(vent, 10));
  }
