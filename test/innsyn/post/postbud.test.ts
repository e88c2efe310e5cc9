import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lagFiltransport } from '../../../src/innsyn/post/filtransport.ts';
import { feilordFor } from '../../../src/innsyn/post/feilord.ts';
import { lesPostmiljo } from '../../../src/innsyn/post/innstillinger.ts';
import { erAlarm, gaaRunden, type Postrunde, ventetid } from '../../../src/innsyn/post/postbud.ts';
import { skrivEpost } from '../../../src/innsyn/post/skriv-epost.ts';
import { lagSmtpTransport } from '../../../src/innsyn/post/smtp-transport.ts';
import type { Transport } from '../../../src/innsyn/post/transport.ts';
import { mottatt } from '../besvart.ts';
import { FRA, innsending, rigg, type Rigg, TITLER } from '../rigg.ts';
import { lesTekst, startSmtp, type Smtptjener } from './smtp-tjener.ts';

const INNSTILLINGER = { fra: 'innsyn@journal.example', retur: 'retur@journal.example' };

const runde = (r: Rigg, transport: Transport, avbrutt = (): boolean => false): Promise<Postrunde> =>
  gaaRunden({
    avbrutt,
    utboks: r.utboks,
    transport,
    klokke: r.grunnlag.klokke,
    skriv: (ventende) =>
      skrivEpost(
        {
          grunnlag: r.grunnlag,
          innstillinger: INNSTILLINGER,
          nettadresse: 'https://journal.example',
          standardsprak: 'nb' as const,
        },
        ventende,
      ),
  });

const ukryptert = (t: Smtptjener, taalmodighet = 5000): Transport =>
  lagSmtpTransport({ vert: '127.0.0.1', port: t.port, tls: 'ingen' }, { taalmodighet });

describe('mail through a real SMTP server', () => {
  test('goes over STARTTLS with a certificate that is checked, and its links work', async () => {
    const r = rigg();
    const t = await startSmtp({
      onAuth: (_auth, _okt, svar) => {
        svar(null, { user: 'innsyn' });
      },
    });
    const innst = {
      vert: 'localhost',
      port: t.port,
      tls: 'starttls',
      bruker: 'innsyn',
      passord: 'hemmelig',
    } as const;
    await r.spoer.sendInn(innsending(), FRA);
    // A server whose certificate nobody vouches for gets nothing.
    expect(await runde(r, lagSmtpTransport(innst, { taalmodighet: 5000 }))).toMatchObject({
      sendt: 0,
      utsatt: 1,
    });
    expect(t.mottatt).toEqual([]);
    r.still('2026-11-16T08:05:00Z');
    expect(await runde(r, lagSmtpTransport(innst, { ca: t.ca, taalmodighet: 5000 }))).toMatchObject({
      sendt: 1,
    });
    const [epost] = t.mottatt;
    expect(epost).toMatchObject({ kryptert: true, til: 'spoerrer@leser.example' });
    const tekst = lesTekst(epost?.innhold ?? '');
    const [, token = ''] = /https:\/\/journal\.example\/innsyn\/bekreft\/([\w-]{32})/u.exec(tekst) ?? [];
    expect((await r.spoer.bekreft(token, FRA)).art).toBe('bekreftet');
    expect(await runde(r, lagSmtpTransport(innst, { ca: t.ca }))).toMatchObject({ sendt: 2 });
    const etter = t.mottatt.slice(1);
    const kvittering = lesTekst(
      etter.find(({ til: adresse }) => adresse.startsWith('spoerrer'))?.innhold ?? '',
    );
    const [, status = ''] = /\/innsyn\/status\/([\w-]{32})/u.exec(kvittering) ?? [];
    expect((await r.spoer.status(status))?.bekreftet).toBe(true);
    expect(etter.map(({ til: adresse }) => adresse).toSorted()).toEqual([
      'postmottak@fjordvik.example',
      'spoerrer@leser.example',
    ]);
  });

  test('a server without STARTTLS gets nothing when it is asked for', async () => {
    const r = rigg();
    const t = await startSmtp({ disabledCommands: ['STARTTLS'] });
    await r.spoer.sendInn(innsending(), FRA);
    const transport = lagSmtpTransport(
      { vert: 'localhost', port: t.port, tls: 'starttls' },
      { taalmodighet: 5000 },
    );
    expect(await runde(r, transport)).toMatchObject({ sendt: 0, utsatt: 1 });
    expect(t.mottatt).toEqual([]);
  });

  test('a mail says nothing that needs protection: no title, no name, no document', async () => {
    const r = rigg();
    const t = await startSmtp();
    const svar = await r.spoer.sendInn(
      innsending({
        navn: 'Kanari Fuglesang',
        kommentar: 'kanarikommentar',
        liste: [
          ...innsending().liste,
          {
            virksomhet: 'innlandsdalen-fylkeskommune',
            saksaar: 2025,
            sakssekvensnummer: 9,
            dokumentnummer: 3,
          },
        ],
      }),
      FRA,
    );
    if (svar.art !== 'maa-bekreftes') throw new Error(svar.art);
    const id = (await r.grunnlag.lager.hent(svar.kvittering.krav[0]?.referanse ?? ''))?.bestilling.id ?? '';
    await r.spoer.bekreft(r.token('bekreft', id), FRA);
    await runde(r, ukryptert(t));
    expect(t.mottatt.map((m) => m.til).toSorted()).toEqual([
      'arkiv@innlandsdalen.example',
      'postmottak@fjordvik.example',
      'postmottak@innlandsdalen.example',
      'spoerrer@leser.example',
      'spoerrer@leser.example',
    ]);
    const alt = t.mottatt.map((m) => m.innhold + lesTekst(m.innhold)).join();
    for (const ord of ['Kanari', 'kanarikommentar', ...TITLER]) expect(alt).not.toContain(ord);
    const tilAdresse = (adresse: string): string =>
      t.mottatt.find((m) => m.til.startsWith(adresse))?.innhold ?? '';
    expect(lesTekst(tilAdresse('postmottak@fjordvik'))).toContain('2026/123-1, 2026/123-2');
    expect(lesTekst(tilAdresse('postmottak@innlandsdalen'))).toContain('Kravet skal svarast på');
    expect(tilAdresse('arkiv@')).toContain('filename=order.xml');
    // The requester's address is told to the archive system only, which must answer to it.
    expect(t.mottatt.slice(2, 4).some((m) => m.innhold.includes('spoerrer@leser.example'))).toBe(false);
  });

  test.each([
    [550, 'avvist'],
    [450, 'utsatt'],
  ])('a recipient refused with %i is %s, and the next mail goes', async (kode, art) => {
    const r = rigg();
    const t = await startSmtp({
      onRcptTo({ address }, _okt, svar) {
        const nei = Object.assign(new Error('nei'), { responseCode: kode });
        svar(address.startsWith('borte') ? nei : null);
      },
    });
    await r.spoer.sendInn(innsending({ epost: 'borte@leser.example' }), FRA);
    await r.spoer.sendInn(innsending(), FRA);
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1, [art]: 1 });
    const stand = await r.utboks.stand('fjordvik');
    expect(stand.avviste.map((p) => p.feilkode)).toEqual(kode === 550 ? ['550'] : []);
    expect(erAlarm(stand, r.grunnlag.klokke())).toBe(kode === 550);
  });

  test('a server that refuses the content for now is tried again with longer and longer waits', async () => {
    const r = rigg();
    let nekter = true;
    const t = await startSmtp({
      etterMottak: async () => {
        if (nekter) throw Object.assign(new Error('senere'), { responseCode: 451 });
      },
    });
    await r.spoer.sendInn(innsending(), FRA);
    expect(await runde(r, ukryptert(t))).toMatchObject({ utsatt: 1, uviss: 0 });
    expect(await runde(r, ukryptert(t))).toMatchObject({ utsatt: 0, sendt: 0 });
    nekter = false;
    r.still('2026-11-16T08:01:00Z');
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1 });
    // The same mail, with the same id: what took the first would know the second.
    const ider = t.mottatt.map((m) => /^Message-ID: (.*)$/imu.exec(m.innhold)?.[1]);
    expect(new Set(ider).size).toBe(1);
    expect([0, 1, 2, 3, 20].map(ventetid)).toEqual([60_000, 120_000, 240_000, 480_000, 7_200_000]);
  });

  test('no server at all: everything waits, nothing is lost, and after a day somebody is told', async () => {
    const r = rigg();
    await tolv(r);
    const t = await startSmtp();
    const borte = lagSmtpTransport({ vert: '127.0.0.1', port: 1, tls: 'ingen' }, { taalmodighet: 2000 });
    const { utsatt, sendt } = await runde(r, borte);
    expect(sendt).toBe(0);
    expect([1, 2, 3, 4, 5], 'those that were under way').toContain(utsatt);
    expect(erAlarm(await r.utboks.stand(), r.grunnlag.klokke())).toBe(false);
    r.still('2026-11-17T08:00:01Z');
    expect(erAlarm(await r.utboks.stand(), r.grunnlag.klokke())).toBe(true);
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 12 });
    expect(erAlarm(await r.utboks.stand(), r.grunnlag.klokke())).toBe(false);
  });

  test('a password that is wrong is not tried with every mail there is, and staff see why nothing leaves', async () => {
    const r = rigg();
    await tolv(r);
    let [proevd, riktig] = [0, 'nytt'];
    const t = await startSmtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ password }, _okt, svar) {
        proevd += 1;
        if (password === riktig) svar(null, { user: 'journal' });
        else svar(Object.assign(new Error('nei'), { responseCode: 535 }));
      },
    });
    const innst = { vert: '127.0.0.1', port: t.port, tls: 'ingen', bruker: 'journal' } as const;
    const gammelt = lagSmtpTransport({ ...innst, passord: 'gammelt' }, { taalmodighet: 5000 });
    const svar = await runde(r, gammelt);
    expect(svar).toEqual({
      sendt: 0,
      utsatt: proevd,
      avvist: 0,
      uviss: 0,
      stengt: true,
      koder: { 535: proevd },
    });
    expect(proevd).toBeLessThanOrEqual(5);
    expect((await r.utboks.stand('fjordvik')).utsatte).toEqual([{ kode: '535', antall: proevd }]);
    riktig = 'gammelt';
    r.still('2026-11-16T08:01:00Z');
    expect(await runde(r, gammelt)).toMatchObject({ sendt: 12, stengt: false, koder: {} });
    expect((await r.utboks.stand()).utsatte).toEqual([]);
  });

  test('a certificate that is not to be trusted stops all of it, and is told from a server that is away', async () => {
    const r = rigg();
    await tolv(r);
    const t = await startSmtp();
    const utenCa = { vert: '127.0.0.1', port: t.port, tls: 'starttls' } as const;
    expect(await runde(r, lagSmtpTransport(utenCa, { taalmodighet: 5000 }))).toMatchObject({ stengt: true });
    const borte = { vert: '127.0.0.1', port: 1, tls: 'ingen' } as const;
    expect(await runde(r, lagSmtpTransport(borte, { taalmodighet: 5000 }))).toMatchObject({ stengt: true });
    const { utsatte } = await r.utboks.stand();
    expect(utsatte.map(({ kode }) => kode).toSorted()).toEqual([
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'ECONNREFUSED',
    ]);
    expect(feilordFor(utsatte)).toMatch(/sertifikatet til e-posttjeneren godtas ikke \(DEPTH_ZERO/);
    expect(t.mottatt).toEqual([]);
  });

  test('one that was away for a day gets the mail within minutes of coming back', async () => {
    const r = rigg();
    await r.spoer.sendInn(innsending(), FRA);
    const borte = lagSmtpTransport({ vert: '127.0.0.1', port: 1, tls: 'ingen' }, { taalmodighet: 2000 });
    for (let minutt = 0; minutt < 24 * 60; minutt += 10) {
      r.still(new Date(Date.UTC(2026, 10, 16, 8, minutt)).toISOString());
      expect(await runde(r, borte)).toMatchObject({ stengt: true });
    }
    const t = await startSmtp();
    r.still('2026-11-17T08:00:00Z');
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1 });
  });

  test('a server that hangs before it has the mail is given up, and the mail sent later', async () => {
    const r = rigg();
    let henger = true;
    const t = await startSmtp({
      onMailFrom(_adresse, _okt, svar) {
        if (!henger) svar();
      },
    });
    await r.spoer.sendInn(innsending(), FRA);
    expect(await runde(r, ukryptert(t, 300))).toMatchObject({ utsatt: 1, uviss: 0 });
    henger = false;
    r.still('2026-11-16T08:01:00Z');
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1 });
    expect(t.mottatt).toHaveLength(1);
  });

  test('one that has the mail and never says so is left to a person, who may send it again', async () => {
    const r = rigg();
    let svarer = false;
    const t = await startSmtp({
      etterMottak: () => (svarer ? Promise.resolve() : new Promise(() => undefined)),
    });
    await r.spoer.sendInn(innsending(), FRA);
    expect(await runde(r, ukryptert(t, 300))).toMatchObject({ uviss: 1, sendt: 0 });
    r.still('2026-11-16T11:00:00Z');
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 0, uviss: 0 });
    const stand = await r.utboks.stand();
    expect(stand.uvisse.map((p) => p.mal)).toEqual(['bekreft']);
    expect(erAlarm(stand, r.grunnlag.klokke())).toBe(true);
    svarer = true;
    expect(await r.utboks.sendIgjen(stand.uvisse[0]?.id ?? '', r.grunnlag.klokke())).toBe(true);
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1 });
    expect((await r.utboks.stand()).uvisse).toEqual([]);
  });
});

/** Waits until something is so. */
async function til(vilkaar: () => boolean): Promise<void> {
  for (let i = 0; !vilkaar(); i++) {
    if (i > 400) throw new Error('It never came.');
    await new Promise((vent) => setTimeout(vent, 25));
  }
}

const avslutt = async (barn: ChildProcess): Promise<void> => {
  const ferdig = new Promise((svar) => barn.once('exit', svar));
  barn.kill('SIGKILL');
  await ferdig;
};

describe('a sender that is killed', () => {
  const start = (r: Rigg, t: Smtptjener): ChildProcess =>
    spawn(
      process.execPath,
      [
        new URL('./barn.ts', import.meta.url).pathname,
        r.data,
        String(t.port),
        r.grunnlag.klokke().toISOString(),
      ],
      { stdio: 'ignore' },
    );

  test('before the server had the mail: it is sent after, once', async () => {
    const r = rigg();
    let naadd = false;
    let henger = true;
    const t = await startSmtp({
      onRcptTo(_adresse, _okt, svar) {
        naadd = true;
        if (!henger) svar();
      },
    });
    await r.spoer.sendInn(innsending(), FRA);
    const barn = start(r, t);
    await til(() => naadd);
    await avslutt(barn);
    henger = false;
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1 });
    expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 0 });
    expect(t.mottatt).toHaveLength(1);
  });

  test('after the server had it: it is not sent again by itself', async () => {
    const r = rigg();
    const t = await startSmtp({ etterMottak: () => new Promise(() => undefined) });
    await r.spoer.sendInn(innsending(), FRA);
    const barn = start(r, t);
    await til(() => t.mottatt.length === 1);
    await avslutt(barn);
    r.still('2026-11-17T08:00:00Z');
    expect(await runde(r, ukryptert(t, 500))).toMatchObject({ sendt: 0, utsatt: 0, avvist: 0, uviss: 0 });
    expect(t.mottatt).toHaveLength(1);
    expect((await r.utboks.stand()).uvisse).toHaveLength(1);
  });
});

const tolv = async (r: Rigg): Promise<void> => {
  for (let i = 0; i < 12; i++) await r.spoer.sendInn(innsending({ epost: `leser${i}@leser.example` }), FRA);
};

test('a sender that is told to stop ends after the mails under way, and the rest is sent by the next', async () => {
  const r = rigg();
  const t = await startSmtp();
  await tolv(r);
  const { sendt } = await runde(r, ukryptert(t), () => t.mottatt.length > 0);
  expect(sendt).toBeGreaterThan(0);
  expect(sendt).toBeLessThanOrEqual(6);
  expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 12 - sendt });
  expect(t.mottatt).toHaveLength(12);
});

test('several go at once, and no more than a mail server takes from one sender', async () => {
  const r = rigg();
  let [naa, mest] = [0, 0];
  const t = await startSmtp({
    async etterMottak() {
      naa += 1;
      mest = Math.max(mest, naa);
      await new Promise((klar) => setTimeout(klar, 200));
      naa -= 1;
    },
  });
  await tolv(r);
  expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 12 });
  expect(mest).toBe(5);
});

test('one reader gets the mails about one request in the order they were written, also when the first must wait', async () => {
  const r = rigg();
  let gaarDet = false;
  const t = await startSmtp({
    onRcptTo({ address }, _okt, svar) {
      if (gaarDet || !address.startsWith('spoerrer')) svar();
      else svar(Object.assign(new Error('vent'), { responseCode: 450 }));
    },
  });
  const { referanse } = await mottatt(r);
  await r.grunnlag.lager.leggIUtboks(referanse, r.grunnlag.klokke(), [{ mal: 'svar-klart', til: 'spoer' }]);
  // Of the three to the one who asks only the first is tried; the one to the unit goes.
  expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 1, utsatt: 1 });
  expect(await runde(r, ukryptert(t)), 'nothing overtakes').toMatchObject({ sendt: 0, utsatt: 0 });
  gaarDet = true;
  r.still('2026-11-16T08:10:00Z');
  expect(await runde(r, ukryptert(t))).toMatchObject({ sendt: 3 });
  const sendt = (await r.utboks.forKrav(referanse)).filter(({ til: hvem }) => hvem === 'spoer');
  const emner = t.mottatt
    .filter(({ til: adresse }) => adresse.startsWith('spoerrer'))
    .map(({ innhold }) => /^Message-ID: <([0-9a-f-]{36})/imu.exec(innhold)?.[1]);
  expect(emner).toEqual(sendt.map(({ id }) => id));
});

test('one that cannot be written holds up none of the others', async () => {
  const r = rigg();
  const t = await startSmtp();
  await tolv(r);
  const feil: unknown[] = [];
  let nr = 0;
  const valg = {
    utboks: r.utboks,
    transport: ukryptert(t),
    klokke: r.grunnlag.klokke,
    meldFeil: (en: unknown) => feil.push(en),
    skriv: (ventende: Parameters<typeof skrivEpost>[1]) => {
      nr += 1;
      if (nr === 1) throw new TypeError('galt');
      return skrivEpost(
        {
          grunnlag: r.grunnlag,
          innstillinger: INNSTILLINGER,
          nettadresse: 'https://journal.example',
          standardsprak: 'nb' as const,
        },
        ventende,
      );
    },
  };
  expect(await gaaRunden(valg)).toMatchObject({ sendt: 11, utsatt: 1 });
  expect(feil).toHaveLength(1);
  r.still('2026-11-16T08:10:00Z');
  expect(await gaaRunden(valg)).toMatchObject({ sendt: 1 });
});

describe('two senders on one outbox', () => {
  test('send each mail once between them', async () => {
    const r = rigg();
    const t = await startSmtp({
      onRcptTo(_adresse, _okt, svar) {
        setTimeout(svar, 20);
      },
    });
    for (let i = 0; i < 8; i++) await r.spoer.sendInn(innsending({ epost: `en${i}@leser.example` }), FRA);
    const annen = r.gjenaapne();
    const runder = await Promise.all([runde(r, ukryptert(t)), runde(annen, ukryptert(t))]);
    expect(runder.reduce((sum, { sendt }) => sum + sendt, 0)).toBe(8);
    expect(t.mottatt.map((m) => m.til).toSorted()).toEqual(
      Array.from({ length: 8 }, (_, i) => `en${i}@leser.example`),
    );
    expect(await r.utboks.stand()).toMatchObject({ venter: 0, uvisse: [], avviste: [] });
  });
});

describe('without a mail server', () => {
  test('each mail becomes one .eml file that only the server’s user can read', async () => {
    const r = rigg();
    await r.spoer.sendInn(innsending(), FRA);
    const transport = lagFiltransport(r.data);
    expect(await runde(r, transport)).toMatchObject({ sendt: 1 });
    expect(await runde(r, transport)).toMatchObject({ sendt: 0 });
    const filer = readdirSync(join(r.data, 'post'));
    expect(filer).toHaveLength(1);
    expect(filer[0]).toMatch(/^[0-9a-f-]{36}\.eml$/u);
    expect(readFileSync(join(r.data, 'post', filer[0] ?? ''), 'utf8')).toContain(
      'To: spoerrer@leser.example',
    );
  });

  test('the environment says what is wrong, and never the value', () => {
    expect(lesPostmiljo({})).toEqual({ fra: 'innsyn@localhost.invalid', retur: 'innsyn@localhost.invalid' });
    expect(
      lesPostmiljo({ SMTP_VERT: 'smtp.example', POST_FRA: 'innsyn@journal.example', POST_RETUR: '' }),
    ).toEqual({
      fra: 'innsyn@journal.example',
      retur: 'innsyn@journal.example',
      smtp: { vert: 'smtp.example', port: 587, tls: 'starttls' },
    });
    expect(() => lesPostmiljo({ SMTP_VERT: 'x' })).toThrow('POST_FRA');
    expect(() => lesPostmiljo({ SMTP_PORT: '99999', POST_FRA: 'hemmelig' })).toThrow(
      /^SMTP_PORT må være et helt tall fra 1 til 65535\.\nPOST_FRA må være en e-postadresse\.$/u,
    );
    expect(() => lesPostmiljo({ SMTP_BRUKER: 'a' })).toThrow('settes sammen');
  });
});
