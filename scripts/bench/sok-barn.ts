import { setTimeout as vent } from 'node:timers/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { sporring } from '../../src/sok/sokemotor.ts';
import { aapneMotor, lesMotorvalg, type Maaltmotor } from './sokemotorer.ts';
import { testsporringer } from './sporringer.ts';

/**
 * What a search child answers: the hits, how long the engine took to answer it, as it would have a web server, and the processor time that its
 * process used, in milliseconds.
 */
export interface Barnesok {
  readonly treff: number;
  readonly ms: number;
  readonly cpu: number;
}

/** An engine that has been up for a while, but has not been asked what is measured: no question here is read as one of those. */
const OPPVARMING = testsporringer(2026).map((en) => ({ ...en, q: `${en.q} OR oppvarming` }));

/** Milliseconds that the embedded index is left alone after a change, as it is after a run at night: then it reads common words again. */
const RO = 4_000;

async function lesKropp(req: IncomingMessage): Promise<string> {
  const biter: Buffer[] = [];
  for await (const bit of req) if (bit instanceof Buffer) biter.push(bit);
  return Buffer.concat(biter).toString();
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

// Run in a process of its own, so that who asks and who answers share neither heap nor thread: sok-barn.ts <engine…>.
if (import.meta.main) {
  const valg = lesMotorvalg(process.argv.slice(2));
  let motor: Maaltmotor | undefined;
  /** Nothing that was answered before is remembered; then warm, by queries that are not measured. */
  async function aapne(): Promise<Maaltmotor> {
    const her = (motor ??= await aapneMotor(valg));
    await her.glem();
    if (valg.art === 'innebygd') await vent(RO);
    for (const en of OPPVARMING) await her.sok(en);
    return her;
  }
  async function svar(req: IncomingMessage): Promise<object> {
    if (req.url === '/minne') return { minne: process.memoryUsage.rss() };
    if (req.url === '/aapne') return { klar: (await aapne()) !== undefined };
    const her = motor ?? (await aapne());
    const lest = sporring.parse(JSON.parse(await lesKropp(req)));
    const [foer, spurt] = [cpu(), performance.now()];
    const treff = await her.sok(lest);
    return { treff, ms: performance.now() - spurt, cpu: cpu() - foer } satisfies Barnesok;
  }
  const tjener = createServer((req, res) => {
    void svar(req).then(
      (innhold) => res.end(JSON.stringify(innhold)),
      () => {
        res.statusCode = 500;
        res.end('{}');
      },
    );
  });
  tjener.listen(0, '127.0.0.1', () => {
    const adresse = tjener.address();
    process.stdout.write(`${typeof adresse === 'object' ? (adresse?.port ?? 0) : 0}\n`);
  });
  // The parent's end is the child's.
  process.stdin.resume().once('end', () => process.exit(0));
}
