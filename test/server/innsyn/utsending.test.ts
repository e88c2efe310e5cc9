import { setTimeout as vent } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { lagSpoerrertjeneste } from '../../../src/innsyn/innsyntjeneste.ts';
import { lesPostmiljo } from '../../../src/innsyn/post/innstillinger.ts';
import { innsending } from '../../innsyn/rigg.ts';
import { INGEN_JOURNAL } from '../../innsyn/ingen-journal.ts';
import { startSmtp } from '../../innsyn/post/smtp-tjener.ts';
import { epostene } from './epost-i-test.ts';
import { sendSkjema } from './innsyn-i-test.ts';
import { fyll, NAA, SLUG, VIRKSOMHET } from '../fyll.ts';
import { startTesttjener } from '../tjener-i-test.ts';

test('what another process puts in the outbox, the console for instance, leaves at once and not with the next round', async () => {
  const proeve = await fyll();
  const tjener = await startTesttjener(proeve.data);
  const konsoll = aapneInnsyn(proeve.data, { virksomheter: [VIRKSOMHET] }, INGEN_JOURNAL, () => NAA);
  onTestFinished(async () => {
    await konsoll.lukk();
    await tjener.lukk();
    await proeve.rydd();
  });
  // The round that the server begins with is over.
  await vent(1_500);
  const liste = [{ virksomhet: SLUG, saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 }];
  for (let nr = 1; nr <= 3; nr += 1) {
    await lagSpoerrertjeneste(konsoll.grunnlag).sendInn(innsending({ liste }), { nett: '192.0.2.1' });
    const fra = performance.now();
    while (epostene(proeve.data).size < nr && performance.now() - fra < 20_000) await vent(20);
    expect(epostene(proeve.data).size).toBe(nr);
    // Half a second, and what a busy machine needs; a round comes every ten seconds.
    expect(performance.now() - fra).toBeLessThan(4_000);
  }
});

test('a server whose mail reaches nobody says so when it starts', async () => {
  const proeve = await fyll();
  onTestFinished(() => proeve.rydd());
  const smtp = { SMTP_VERT: '127.0.0.1', POST_FRA: 'innsyn@proevevik.example' };
  const varsler = async (env: Record<string, string>): Promise<readonly string[]> => {
    const tjener = await startTesttjener(proeve.data, env, () => NAA, lesPostmiljo(env));
    await tjener.lukk();
    return [...tjener.logg().matchAll(/"level":40.*"msg":"(\w+) er (?:ikke satt|ingen mappe)/gu)].map(
      ([, navn = '']) => navn,
    );
  };
  expect(await varsler({})).toEqual(['SMTP_VERT']);
  expect(await varsler(smtp)).toEqual(['NETTADRESSE']);
  const alt = { ...smtp, NETTADRESSE: 'https://journal.proevevik.example', POST_RETURMAPPE: proeve.data };
  expect(await varsler(alt)).toEqual([]);
  expect(await varsler({ ...alt, POST_RETURMAPPE: `${proeve.data}/borte` })).toEqual(['POST_RETURMAPPE']);
});

test('mail to the staff leads to the console, and never to the public server, which has no page for them', async () => {
  const nettadresse = 'https://journal.proevevik.example';
  const konsoll = 'https://konsoll.proevevik.example';
  const lenker = async (env: Record<string, string>): Promise<string> => {
    const proeve = await fyll();
    const tjener = await startTesttjener(proeve.data, { NETTADRESSE: nettadresse, ...env });
    onTestFinished(async () => {
      await tjener.lukk();
      await proeve.rydd();
    });
    await sendSkjema(tjener.port, '/innsyn/krav', { liste: `${SLUG}:2026.1.1`, levering: 'hente' });
    const fra = performance.now();
    while (epostene(proeve.data).size === 0 && performance.now() - fra < 20_000) await vent(20);
    const [tekst = ''] = epostene(proeve.data).values();
    return tekst;
  };
  const uten = await lenker({});
  expect(uten).toMatch(/Finn kravet i arkivkonsollet med referansenummeret [A-Z0-9]{4}-/);
  expect(uten).not.toContain('/arkiv/');
  expect(await lenker({ KONSOLLADRESSE: `${konsoll}/` })).toContain(`${konsoll}/arkiv/${SLUG}/innsyn/`);
});

test('a mail server that takes no mail is left in peace for a while, and the log says what it answered', async () => {
  const proeve = await fyll();
  onTestFinished(() => proeve.rydd());
  const koe = aapneInnsyn(proeve.data, { virksomheter: [VIRKSOMHET] }, INGEN_JOURNAL, () => NAA);
  const liste = [{ virksomhet: SLUG, saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 }];
  for (let nr = 1; nr <= 12; nr += 1) {
    const inn = innsending({ liste, epost: `leser${nr}@leser.example` });
    await lagSpoerrertjeneste(koe.grunnlag).sendInn(inn, { nett: `192.0.2.${nr}` });
  }
  await koe.lukk();
  let kommet = 0;
  const smtp = await startSmtp({
    onConnect(_okt, svar) {
      kommet += 1;
      svar(Object.assign(new Error('stenger'), { responseCode: 421 }));
    },
  });
  const env = {
    SMTP_VERT: '127.0.0.1',
    SMTP_PORT: String(smtp.port),
    SMTP_TLS: 'ingen',
    POST_FRA: 'innsyn@proevevik.example',
  };
  const tjener = await startTesttjener(proeve.data, env, () => NAA, lesPostmiljo(env));
  const fra = performance.now();
  while (kommet === 0 && performance.now() - fra < 20_000) await vent(20);
  // Time for several looks into the outbox, of which there is one every half second.
  await vent(3_000);
  await tjener.lukk();
  expect(kommet).toBeGreaterThan(0);
  expect(kommet, 'those that were under way at once, and no more').toBeLessThanOrEqual(5);
  expect(tjener.logg()).toMatch(/"level":40,.*"koder":\{"421":\d\},"msg":"e-posttjeneren tar ikke imot"/);
});
