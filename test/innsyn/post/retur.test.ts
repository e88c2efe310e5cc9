import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { returadresse, returadresserI, taImotMelding } from '../../../src/innsyn/post/retur.ts';
import { lesReturmappe } from '../../../src/innsyn/post/returmappe.ts';
import { mottatt } from '../besvart.ts';
import { FRA, innsending, rigg, type Rigg } from '../rigg.ts';

/** What a mail server writes when it has given up, as Postfix does; the address is quoted in it. */
const rapport = (til: string, status = '5.1.1'): string =>
  [
    'From: MAILER-DAEMON@mx.leser.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To:`,
    ` ${til}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x"',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; spoerrer@leser.example',
    'Action: failed',
    `Status: ${status}`,
    '--x--',
    '',
  ].join('\r\n');

/** All mail in the outbox has been taken by the mail server. */
async function altErSendt(r: Rigg): Promise<readonly string[]> {
  const naa = r.grunnlag.klokke();
  const ventende = await r.utboks.forfalte(naa, 50);
  for (const { id } of ventende) await r.utboks.sendt(id, naa, 'smtp');
  return ventende.map(({ id }) => id);
}

/** The mail of some kind about a request. */
async function finnPost(r: Rigg, referanse: string, mal: string): Promise<string> {
  const funnet = (await r.utboks.forKrav(referanse)).find((p) => p.mal === mal);
  if (funnet === undefined) throw new Error(`No mail ${mal}.`);
  return funnet.id;
}

const adresse = (r: Rigg, id: string): string =>
  returadresse(r.grunnlag.noekkel, 'retur@journal.example', id);

function roer(r: Rigg, melding: string, ...argumenter: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../../scripts/innsyn.ts'), '--data', r.data, 'retur', ...argumenter],
    { encoding: 'utf8', input: melding, env: { ...process.env, ORIGINAL_RECIPIENT: undefined } },
  );
  return { status, ut: stdout + stderr };
}

describe('a mail that comes back', () => {
  test('through the mail server’s pipe: the queue shows it, staff are told once, the requester is offered another way', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    await altErSendt(r);
    const id = await finnPost(r, referanse, 'kvittering');
    expect((await a.koe({ virksomhet: 'fjordvik' }))[0]?.ikkeLevert).toBe(false);
    expect((await r.spoer.status(status))?.ikkeLevert).toBeUndefined();

    const svar = roer(r, rapport(adresse(r, id)));
    expect(svar).toMatchObject({ status: 0 });
    expect(svar.ut).toContain('merket som ikke levert');
    expect(svar.ut).not.toContain('leser.example');
    roer(r, rapport(adresse(r, id)));

    expect((await a.koe({ virksomhet: 'fjordvik' }))[0]?.ikkeLevert).toBe(true);
    expect((await a.hent(referanse))?.post.find((p) => p.id === id)).toMatchObject({
      tilstand: 'avvist',
      feilkode: '5.1.1',
    });
    expect(await a.post('fjordvik')).toMatchObject({ alarm: true, avviste: [{ id }] });
    const tilEnheten = (await r.utboks.forKrav(referanse)).filter((p) => p.mal === 'ikke-levert');
    expect(tilEnheten, 'once, however often it comes back').toMatchObject([{ til: 'enhet' }]);
    expect((await r.spoer.status(status))?.ikkeLevert).toBeInstanceOf(Date);

    expect(await r.spoer.byttLevering(status, 'post', ' ')).toBe('mangler');
    expect(await r.spoer.byttLevering('feil', 'hente', '')).toBe('ukjent');
    expect(await r.spoer.byttLevering(status, 'post', 'Kaigata 1\n9999 Fjordvik')).toBe('ok');
    const etter = await r.spoer.status(status);
    expect(etter?.ikkeLevert).toBeUndefined();
    expect(etter?.spoerrer).toMatchObject({ levering: 'post', adresse: 'Kaigata 1\n9999 Fjordvik' });
    expect((await a.koe({ virksomhet: 'fjordvik' }))[0]?.ikkeLevert).toBe(false);
    expect((await r.utboks.forKrav(referanse)).map((p) => p.mal)).toContain('levering-endret');
    expect(await a.leggPostVekk(id)).toBe(true);
    expect((await a.post('fjordvik')).alarm).toBe(false);
  });

  test('a forged return address is refused, and nobody is answered', async () => {
    const r = rigg();
    const { referanse } = await mottatt(r);
    await altErSendt(r);
    const id = await finnPost(r, referanse, 'kvittering');
    const ekte = adresse(r, id);
    const forfalsket = ekte.replace(/\.([0-9a-f])/u, (_, t: string) => `.${t === '0' ? '1' : '0'}`);
    const svar = roer(r, rapport(forfalsket));
    expect(svar).toMatchObject({ status: 0 });
    expect(svar.ut).toContain('ikke en av våre');
    const ta = (melding: string, til?: string) => taImotMelding(r.grunnlag, r.utboks, melding, til);
    for (const melding of [rapport('retur@journal.example'), 'ikke en e-post', ''])
      expect(await ta(melding)).toBe('ukjent-adresse');
    // Where the envelope says who it was to, a quoted header is not asked.
    expect(await ta(rapport(ekte), forfalsket)).toBe('ukjent-adresse');
    expect(await ta(rapport(ekte, '4.4.7'))).toBe('ikke-endelig');
    expect((await r.utboks.stand()).avviste).toEqual([]);
  });

  test('while the store is away the mail server is asked to try again', async () => {
    const r = rigg();
    const { referanse } = await mottatt(r);
    await altErSendt(r);
    const melding = rapport(adresse(r, await finnPost(r, referanse, 'kvittering')));
    const db = new DatabaseSync(join(r.data, 'innsyn.db'));
    db.exec('BEGIN IMMEDIATE');
    const laast = roer(r, melding);
    db.exec('ROLLBACK');
    db.close();
    expect(laast).toMatchObject({ status: 75 });
    expect((await r.utboks.stand()).avviste).toEqual([]);
    expect(roer(r, melding)).toMatchObject({ status: 0 });
    expect((await r.utboks.stand()).avviste).toHaveLength(1);
  });

  test('from a folder: ours are read and erased, what is not ours is moved aside, and what is being written waits', async () => {
    const r = rigg();
    const { referanse } = await mottatt(r);
    await altErSendt(r);
    const mappe = join(r.data, 'retur');
    expect(await lesReturmappe(r.grunnlag, mappe)).toEqual({ merket: 0, andre: 0, fremmede: 0 });
    mkdirSync(mappe);
    const til = adresse(r, await finnPost(r, referanse, 'kvittering'));
    writeFileSync(join(mappe, '1'), rapport(til));
    writeFileSync(join(mappe, '2'), rapport(til, '4.2.2'));
    writeFileSync(join(mappe, '3'), 'To: noen@annet.example\r\n\r\nHei');
    writeFileSync(join(mappe, '.4'), rapport(til));
    expect(await lesReturmappe(r.grunnlag, mappe)).toEqual({ merket: 1, andre: 1, fremmede: 1 });
    expect(readdirSync(mappe).toSorted()).toEqual(['.4', 'fremmede']);
    expect(readdirSync(join(mappe, 'fremmede'))).toEqual(['3']);
  });

  test('staff hear nothing of an order that was never confirmed', async () => {
    const r = rigg();
    await r.spoer.sendInn(innsending(), FRA);
    const [id = ''] = await altErSendt(r);
    expect(roer(r, rapport(adresse(r, id)))).toMatchObject({ status: 0 });
    expect(await r.utboks.forfalte(r.grunnlag.klokke(), 10)).toEqual([]);
  });

  test('a refusal by the mail server tells staff as well, and sending again ends it', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse } = await mottatt(r);
    const id = await finnPost(r, referanse, 'kvittering');
    await r.utboks.avvis(id, 'venter', r.grunnlag.klokke(), '550');
    expect((await r.utboks.forKrav(referanse)).map((p) => p.mal)).toContain('ikke-levert');
    expect(await a.sendPostIgjen(id)).toBe(true);
    expect((await a.koe({ virksomhet: 'fjordvik' }))[0]?.ikkeLevert).toBe(false);
    expect(await a.sendPostIgjen('finnes-ikke')).toBe(false);
  });

  test('mail that has waited for a day is an alarm', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    await mottatt(r);
    r.still('2026-11-17T07:00:00Z');
    expect((await a.post()).alarm).toBe(false);
    r.still('2026-11-17T09:00:00Z');
    expect((await a.post()).alarm).toBe(true);
  });
});

test('only headers name an address: what a message quotes in its body does not', () => {
  const id = `retur+${'a'.repeat(32)}.${'b'.repeat(16)}@journal.example`;
  expect(returadresserI(`Delivered-To: <${id}>\n\nHei`)).toEqual([id]);
  expect(returadresserI(`To: noen@annet.example\r\n\r\n${id}`)).toEqual([]);
});

test('a header that is one long word is read as soon as any other', () => {
  const ramme = `retur+${'a'.repeat(32)}.${'b'.repeat(16)}@journal.example`;
  for (const ord of ['x', 'x@', '+', '\r\n\t', '\n ']) {
    const fra = process.cpuUsage().user;
    const melding = `To: ${ord.repeat(Math.floor(250_000 / ord.length))} ${ramme}\n\nHei`;
    expect(returadresserI(melding), ord).toEqual([ramme]);
    // It takes a twentieth of a second; each sign was begun at anew, and that took minutes.
    expect((process.cpuUsage().user - fra) / 1e6, ord).toBeLessThan(5);
  }
});
