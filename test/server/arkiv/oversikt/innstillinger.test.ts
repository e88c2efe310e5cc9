import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../../../src/eksport/lagre.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

const STI = '/arkiv/innstillinger';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let leser: Ansatt;
let konfig: string;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
  leser = await loggInnSom(konsoll.port, 'leser');
  konfig = readFileSync(stier(arkiv.data).konfig, 'utf8');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const tekstI = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const kode = (felt: Readonly<Record<string, string>>) => ({ virksomhet: 'fjordvik', hva: 'kode', ...felt });

/** Sends a form, and looks at the result until the counting is over. */
async function proev(hvem: Ansatt, felt: Readonly<Record<string, string>>): Promise<string> {
  const svar = await hvem.send(STI, felt);
  expect(svar.status).toBe(303);
  for (;;) {
    const { tekst, status } = await hvem.les(`${STI}?virksomhet=${felt['virksomhet']}`);
    expect(status).toBe(200);
    if (!tekst.includes('Teller ennå')) return tekstI(tekst);
  }
}

describe('the settings', () => {
  test('stand there with their history, and where they are edited (R71, R72)', async () => {
    const { status, tekst } = await leser.les(STI);
    expect(status).toBe(200);
    const lest = tekstI(tekst);
    for (const ord of [
      'Tilgangskoder i',
      'Hjemler',
      'Dokumenttyper',
      'Statuser i',
      'Kontaktpunkter',
      'Publisering',
    ])
      expect(lest).toContain(ord);
    expect(tekst).toContain('<code>kilder[0].tilgangskoder</code>');
    expect(lest).toContain('Inntil videre');
  });

  test('are of the body that is asked for, among those that are the person’s', async () => {
    const { tekst } = await leser.les(`${STI}?virksomhet=utvik`);
    expect(tekst).toMatch(/virksomhet=utvik" aria-current="page"/);
    expect((await leser.les(`${STI}?virksomhet=finnes-ikke`)).status).toBe(404);
  });
});

describe('what other settings would do', () => {
  test('is counted of a code, with some by number, and changes nothing', async () => {
    const lest = await proev(leser, kode({ kode: 'arkiv|XX', behandling: 'aapen' }));
    expect(lest).toMatch(/\d+ av 5 journalposter ville blitt annerledes for publikum/);
    expect(lest).toContain('2026/1-3');
    expect(lest).not.toContain(HEMMELIG);
    expect(readFileSync(stier(arkiv.data).konfig, 'utf8')).toBe(konfig);
    const uendret = await proev(leser, kode({ kode: 'arkiv|XX', behandling: 'vent' }));
    expect(uendret).toContain('Ingen av 5 journalposter ville blitt annerledes');
  });

  test('also of a code that is taken out, of the delay, and of a whole file', async () => {
    expect(await proev(leser, kode({ kode: 'arkiv|XX', behandling: 'uten' }))).toContain(
      'tas ut av registeret',
    );
    const utsatt = await proev(leser, { virksomhet: 'utvik', hva: 'utsettelse', arbeidsdager: '60' });
    expect(utsatt).toContain('Utsettelse: 60 arbeidsdager');
    const fil = await sendFil(konfig);
    expect(fil.status).toBe(303);
    expect(tekstI((await leser.les(`${STI}?virksomhet=fjordvik`)).tekst)).toContain(
      'Hele konfigurasjonsfilen du valgte',
    );
  });

  test('is the person’s own to see, and can be taken away', async () => {
    await proev(leser, kode({ kode: 'arkiv|XX', behandling: 'skjerm' }));
    const annen = await loggInnSom(konsoll.port, 'leser');
    expect((await annen.les(STI)).tekst).not.toContain('Hva endringen ville gjort');
    expect((await leser.les(`${STI}?virksomhet=utvik`)).tekst).not.toContain('Hva endringen ville gjort');
    await leser.send(STI, { virksomhet: 'fjordvik', hva: 'avbryt' });
    expect((await leser.les(STI)).tekst).not.toContain('Hva endringen ville gjort');
  });

  test('is counted of a person’s own units, and the look is in the log (R68)', async () => {
    const plan = await loggInnSom(konsoll.port, 'plan');
    const lest = await proev(plan, kode({ kode: 'arkiv|XX', behandling: 'aapen' }));
    expect(lest).toContain('av 3 journalposter');
    expect(lest).not.toContain('2026/2-2');
    const bok = aapneArkiv(stier(arkiv.data).arkiv);
    const [linje] = await bok.logg({ hvem: 'utvikler#plan', handling: 'se', antall: 1 });
    await bok.lukk();
    expect(linje).toMatchObject({ virksomhet: 'fjordvik', grunn: 'virkning av andre innstillinger' });
  });

  test.each([
    [kode({ kode: 'arkiv|FINNESIKKE', behandling: 'vent' }), 'Velg en tilgangskode.'],
    [kode({ kode: 'arkiv|XX', behandling: 'slett' }), 'Velg hva koden skal gjøre.'],
    // Only statutory secrecy, or § 9, may keep a whole entry out (R5).
    [kode({ kode: 'arkiv|IS', behandling: 'utelat' }), 'kan ikke brukes'],
    [{ virksomhet: 'fjordvik', hva: 'utsettelse', arbeidsdager: '-1' }, 'helt tall'],
    [{ virksomhet: 'fjordvik', hva: 'utsettelse', arbeidsdager: '99' }, 'kan ikke brukes'],
    [{ virksomhet: 'fjordvik', hva: 'fil' }, 'Velg en fil.'],
    [{ virksomhet: 'fjordvik', hva: 'constructor' }, 'Velg hva som skal prøves.'],
  ])('is never counted of what cannot be: %o', async (felt, melding) => {
    const { status, tekst } = await leser.send(STI, felt);
    expect(status).toBe(400);
    expect(tekstI(tekst)).toContain(melding);
    expect(tekst).toContain('Ingenting er talt.');
  });

  test.each(['', '{', '{"virksomheter":[]}', '\ufffd'])('nor of a file that is none: %j', async (innhold) => {
    expect((await sendFil(innhold)).status).toBe(400);
  });
});

/** Sends a configuration file as a browser does. */
async function sendFil(innhold: string): Promise<Response> {
  const skjema = new FormData();
  skjema.set('merke', skjultFelt((await leser.les(STI)).tekst, 'merke'));
  skjema.set('virksomhet', 'fjordvik');
  skjema.set('hva', 'fil');
  skjema.set('fil', new Blob([innhold]), 'konfig.json');
  const origin = `http://127.0.0.1:${konsoll.port}`;
  return fetch(new URL(STI, origin), {
    method: 'POST',
    body: skjema,
    redirect: 'manual',
    headers: { cookie: leser.kapsel, origin },
  });
}

describe('who reaches the settings', () => {
  test('is not who reads the log only, and nobody who is not logged in', async () => {
    const revisor = await loggInnSom(konsoll.port, 'revisor');
    expect((await revisor.les(STI)).status).toBe(403);
    expect((await revisor.send(STI, kode({ kode: 'arkiv|XX', behandling: 'vent' }))).status).toBe(403);
    expect((await hent(konsoll.port, STI)).status).toBe(303);
  });
});
