import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { lagToken, lesNoekkel } from '../../../src/innsyn/hemmelighet.ts';
import { lesPostmiljo } from '../../../src/innsyn/post/innstillinger.ts';
import { innsynsstier } from '../../../src/innsyn/stier.ts';
import { startSmtp } from '../../innsyn/post/smtp-tjener.ts';
import { fyll, NAA, SLUG } from '../fyll.ts';
import { sendSkjema } from './innsyn-i-test.ts';
import { startTesttjener } from '../tjener-i-test.ts';

const ANTALL = 1000;
const BEKREFTES = 40;

/** Starts somebody outside, and keeps what they tell. */
function start(...argumenter: readonly string[]): {
  readonly barn: ChildProcess;
  readonly sagt: () => string;
} {
  const barn = spawn(process.execPath, [new URL('./last-barn.ts', import.meta.url).pathname, ...argumenter], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let sagt = '';
  barn.stdout.on('data', (del: Buffer) => {
    sagt += del.toString();
  });
  return { barn, sagt: () => sagt };
}

const svar = z.object({ status: z.int(), ms: z.number() });
const sluttet = (barn: ChildProcess): Promise<unknown> => new Promise((ferdig) => barn.once('exit', ferdig));
/** A thousand mails leave at the pace of the server, and not of the test. */
const TREG = 200;

test('a thousand requests at once, with a slow mail server: others read in the meantime, each is kept once, and no receipt is sent twice', async () => {
  const proeve = await fyll();
  const smtp = await startSmtp({ etterMottak: () => new Promise((klar) => setTimeout(klar, TREG)) });
  const post = lesPostmiljo({
    SMTP_VERT: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_TLS: 'ingen',
    POST_FRA: 'innsyn@journal.example',
  });
  const tjener = await startTesttjener(proeve.data, {}, () => NAA, post);
  let aapen = true;
  const lukk = async (): Promise<void> => {
    if (aapen) await tjener.lukk();
    aapen = false;
  };
  onTestFinished(async () => {
    await lukk();
    await proeve.rydd();
  });
  const port = String(tjener.port);
  const leser = start('leser', port, `/${SLUG}/sak/2026/1/1`);
  // Whoever reads has begun: a process that starts beside the flood would have a read or two, and be measured by its own start.
  await vi.waitFor(() => expect(leser.sagt()).toContain('\n'), 30_000);
  const flom = start('flom', port, `${SLUG}:2026.1.1`, String(ANTALL));
  await sluttet(flom.barn);
  leser.barn.kill('SIGKILL');
  const lest = z.array(svar).parse(
    leser
      .sagt()
      .split('\n')
      .slice(0, -1)
      .map((linje): unknown => JSON.parse(linje)),
  );
  expect(lest.every(({ status }) => status === 200)).toBe(true);
  // Fifty milliseconds on a quiet machine, and well over a second where readers stand in line behind the forms.
  expect(lest.map(({ ms }) => ms).toSorted((a, b) => a - b)[lest.length >> 1]).toBeLessThan(1000);
  const alle = z.array(svar).parse(JSON.parse(flom.sagt()));
  expect(alle.filter(({ status }) => status === 303)).toHaveLength(ANTALL);

  const db = new DatabaseSync(join(proeve.data, 'innsyn.db'), { readOnly: true });
  const ider = db
    .prepare('SELECT id FROM bestilling ORDER BY nr LIMIT ?')
    .all(BEKREFTES)
    .map((rad) => String(rad['id']));
  const noekkel = lesNoekkel(proeve.data);
  const bekreft = (id: string) =>
    sendSkjema(tjener.port, innsynsstier.bekreft(lagToken(noekkel, 'bekreft', id)), '');
  // Everybody presses the button twice.
  const bekreftet = await Promise.all(ider.flatMap((id) => [bekreft(id), bekreft(id)]));
  expect(bekreftet.every(({ status }) => status === 303 || status === 200)).toBe(true);
  await lukk();

  const antall = (sporring: string): unknown => db.prepare(sporring).get()?.['antall'];
  expect(antall('SELECT count(DISTINCT epost) AS antall FROM bestilling')).toBe(ANTALL);
  expect(antall('SELECT count(*) AS antall FROM krav')).toBe(ANTALL);
  expect(antall(`SELECT count(*) AS antall FROM post WHERE mal = 'bekreft'`)).toBe(ANTALL);
  for (const mal of ['kvittering', 'nytt-krav'])
    expect(
      db.prepare('SELECT count(*) AS antall, count(DISTINCT krav) AS krav FROM post WHERE mal = ?').get(mal),
    ).toEqual({ antall: BEKREFTES, krav: BEKREFTES });
  expect(antall(`SELECT count(*) AS antall FROM post WHERE tilstand IN ('avvist', 'bortfalt')`)).toBe(0);
  db.close();
  const brev = smtp.mottatt.map(({ innhold }) => /^Message-ID: (.*)$/imu.exec(innhold)?.[1]);
  expect(brev.length).toBeGreaterThan(0);
  expect(new Set(brev).size, 'no mail is sent twice').toBe(brev.length);
});
