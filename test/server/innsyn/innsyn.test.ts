import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aapneInnsyn } from '../../../src/innsyn/aapne.ts';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { aapneJournal } from '../../../src/journal/aapne.ts';
import { epostene, ventPaaLenke } from './epost-i-test.ts';
import { lesApidokument } from '../api/apidokument.ts';
import { fyll, NAA, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { kapselI, sendSkjema, skjultFelt } from './innsyn-i-test.ts';
import { DOEGN } from '../../../src/tid/dager.ts';
import { hent, startTesttjener, type Svar, type Testtjener } from '../tjener-i-test.ts';

/** A synthetic id number: the month is 80 too high, as in the tax administration's test population. */
const SYNTETISK = '15816801084';
const LISTE = `${SLUG}:2026.1.1+2`;

let proeve: Proevedata;
let tjener: Testtjener;
let naa = NAA;
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data, {}, () => naa);
});
beforeEach(() => {
  naa = NAA;
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

let teller = 0;
/** Every test asks from its own address, as a proxy on this machine would give it. */
const nyttNett = (): Readonly<Record<string, string>> => ({
  'x-forwarded-for': `198.51.${Math.floor(++teller / 200)}.${teller % 200}`,
});

const krav = (felt: Readonly<Record<string, string>>, hoder = nyttNett()): Promise<Svar> =>
  sendSkjema(tjener.port, '/innsyn/krav', { liste: LISTE, levering: 'epost', ...felt }, hoder);

/** How many requests there are, whoever sent them. */
function antallKrav(): number {
  const db = new DatabaseSync(join(proeve.data, 'innsyn.db'), { readOnly: true });
  const antall = Number(db.prepare('SELECT count(*) AS n FROM krav').get()?.['n']);
  db.close();
  return antall;
}

/** From the form to the status page, as somebody with a mailbox. */
async function bekreftet(epost: string, felt: Readonly<Record<string, string>> = {}): Promise<string> {
  await krav({ epost, ...felt });
  const lenke = await ventPaaLenke(proeve.data, epost, 'bekreft');
  const svar = await sendSkjema(tjener.port, lenke, '', nyttNett());
  return (svar.hoder.location ?? '').replace(/\?.*$/, '');
}

describe('the list', () => {
  const legg = (felt: Readonly<Record<string, string>>, hoder = {}): Promise<Svar> =>
    sendSkjema(tjener.port, '/innsyn/liste', felt, { ...nyttNett(), ...hoder });

  test('is a cookie of numbers only, for thirty days, of this site only', async () => {
    const svar = await legg({ legg: `${SLUG}:2026.1.2` });
    expect(svar.status).toBe(303);
    expect(svar.hoder.location).toBe('/innsyn');
    expect(kapselI(svar).hele).toBe(`innsynsliste=${SLUG}:2026.1.2; Path=/; Max-Age=2592000; SameSite=Lax`);
  });

  test('grows, shrinks and is emptied, and an empty one takes the cookie away', async () => {
    const en = kapselI(await legg({ legg: `${SLUG}:2026.1.2` })).par;
    const to = kapselI(await legg({ legg: `${SLUG}:2026.2` }, { cookie: en })).par;
    expect(to).toBe(`innsynsliste=${SLUG}:2026.1.2_2026.2`);
    const igjen = await legg({ fjern: `${SLUG}:2026.1.2` }, { cookie: to });
    expect(kapselI(igjen).par).toBe(`innsynsliste=${SLUG}:2026.2`);
    expect(kapselI(await legg({ toem: 'ja' }, { cookie: to })).hele).toContain('Max-Age=0');
  });

  test('is secure where the site is', async () => {
    const annen = await startTesttjener(proeve.data, { NETTADRESSE: 'https://journal.example' });
    try {
      const svar = await sendSkjema(annen.port, '/innsyn/liste', { legg: `${SLUG}:2026.1.2` });
      expect(kapselI(svar).hele).toMatch(/; Secure$/);
    } finally {
      await annen.lukk();
    }
  });

  test('shows titles as the journal has them, masked and all, and links back to where one was', async () => {
    const cookie = `innsynsliste=${SLUG}:2026.1.2_2026.3.1_2026.2`;
    const { tekst } = await hent(tjener.port, '/innsyn?fra=%2Fsok%3Fq%3Dstorgata', { hoder: { cookie } });
    expect(tekst).toContain('Svar på merknad til plan for Storgata, rettet');
    expect(tekst).toContain('Søknad på stilling fra <span class="maske">');
    expect(tekst).toContain('Skoleskyss skoleåret 2026/2027');
    expect(tekst).toContain('href="/sok?q=storgata"');
  });

  test('what is withdrawn is told by its number only, and so is what never was', async () => {
    const cookie = `innsynsliste=${SLUG}:2026.1.7_2026.99.1`;
    const { tekst } = await hent(tjener.port, '/innsyn', { hoder: { cookie } });
    expect(tekst).toContain('2026/1-7');
    expect(tekst).toContain('2026/99-1');
    expect(tekst.match(/Står ikke i den offentlige journalen nå/g)).toHaveLength(2);
    expect(tekst).not.toContain('Brev som er trukket');
  });

  test('that is shared is shown to others, and is not theirs until they take it', async () => {
    const svar = await hent(tjener.port, `/innsyn?liste=${SLUG}:2026.1.1+2`);
    expect(svar.tekst).toContain('Merknad til plan for Storgata');
    expect(svar.tekst).toContain('Svar på merknad til plan for Storgata, rettet');
    expect(svar.hoder['set-cookie']).toBeUndefined();
  });

  test.each([
    '//ond.example',
    '/\\ond.example',
    'https://ond.example',
    '/%0d%0aSet-Cookie:x=1\r\nX: y',
    '/..//ond.example',
    'javascript:alert(1)',
  ])('leads nowhere else: %j', async (tilbake) => {
    const svar = await legg({ legg: `${SLUG}:2026.1.2`, tilbake });
    expect(svar.status).toBe(303);
    const til = new URL(svar.hoder.location ?? '', 'http://her.example');
    expect(til.origin).toBe('http://her.example');
    expect(til.pathname).toBe('/innsyn');
    const { tekst } = await hent(tjener.port, `/innsyn?fra=${encodeURIComponent(tilbake)}`);
    expect(tekst).not.toMatch(/href="[^"]*ond\.example|href="javascript/);
  });

  test('that is longer than can be asked for at a time says so, and leads to the rest, also when something must be mended (R38)', async () => {
    const liste = `${SLUG}:2026.2.${Array.from({ length: 203 }, (_, i) => i + 1).join('+')}`;
    const felt = { liste, levering: 'epost', epost: 'galt' };
    const sider = [
      await hent(tjener.port, `/innsyn?liste=${liste}`),
      await hent(tjener.port, `/innsyn/krav?liste=${liste}`),
      await sendSkjema(tjener.port, '/innsyn/krav', felt, nyttNett()),
    ];
    for (const { tekst } of sider) {
      expect(tekst).toContain(
        'Du kan be om 200 om gangen. Her er de første. De 3 siste må du be om for seg.',
      );
      expect(tekst).toContain(`href="/innsyn?liste=${SLUG}:2026.2.201+202+203"`);
    }
    const nn = await hent(tjener.port, `/nn/innsyn?liste=${SLUG}:2026.2.1`);
    expect(nn.tekst).not.toContain('om gongen');
  });

  test('that is full says so, and keeps what it had', async () => {
    const mange = `${SLUG}:2026.2.${Array.from({ length: 200 }, (_, i) => i + 1).join('+')}`;
    const cookie = kapselI(await legg({ legg: mange })).par;
    const svar = await legg({ legg: `${SLUG}:2026.1.1` }, { cookie });
    expect(svar.status).toBe(409);
    expect(svar.tekst).toContain('Listen er full');
    expect(svar.hoder['set-cookie']).toBeUndefined();
  });
});

describe('pages that are the same for everyone stay so', () => {
  test('a cookie changes no byte of them, and they set none', async () => {
    for (const sti of ['/', '/sok?q=storgata', `/${SLUG}/sak/2026/1`]) {
      const uten = await hent(tjener.port, sti);
      const med = await hent(tjener.port, sti, { hoder: { cookie: `innsynsliste=${LISTE}` } });
      expect(uten.status).toBe(200);
      expect(med.hoder.etag).toBe(uten.hoder.etag);
      expect(med.raa.equals(uten.raa)).toBe(true);
      expect(med.hoder['set-cookie']).toBeUndefined();
    }
  });

  test('no form can be sent to them', async () => {
    expect((await sendSkjema(tjener.port, '/sok', { q: 'a' })).status).toBe(405);
  });
});

describe('who may send a form', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour on the same domain', { 'sec-fetch-site': 'same-site' }],
    ['nobody known', { 'sec-fetch-site': 'none' }],
  ])('not %s', async (_, hoder) => {
    for (const sti of ['/innsyn/liste', '/innsyn/krav', '/innsyn/bekreft/aaaaaaaaaaaaaaaaaaaaaaaa']) {
      const svar = await sendSkjema(tjener.port, sti, { liste: LISTE, epost: 'a@leser.example' }, hoder);
      expect(svar.status).toBe(403);
      expect(svar.tekst).toContain('Skjemaet ble ikke sendt herfra');
      expect(svar.hoder['set-cookie']).toBeUndefined();
    }
  });

  test('not a page of another origin, in a browser too old to say more', async () => {
    const send = (origin: string) =>
      sendSkjema(
        tjener.port,
        '/innsyn/liste',
        { legg: LISTE },
        { 'sec-fetch-site': '', origin, ...nyttNett() },
      );
    // An empty header is not the header of our own pages either.
    expect((await send('https://ond.example')).status).toBe(403);
  });
});

describe('what a form may be', () => {
  test('is one kind only', async () => {
    const svar = await sendSkjema(tjener.port, '/innsyn/krav', '{}', {
      'content-type': 'application/json',
      ...nyttNett(),
    });
    expect(svar.status).toBe(415);
  });

  test('is never larger than the largest complaint, whether it says so or not', async () => {
    const foer = antallKrav();
    const stort = `liste=${LISTE}&levering=hente&kommentar=${'a'.repeat(200_000)}`;
    const svar = await sendSkjema(tjener.port, '/innsyn/krav', stort, nyttNett());
    expect(svar.status).toBe(413);
    expect(svar.tekst).toContain('Ingenting er lagret');
    expect(antallKrav()).toBe(foer);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('is not sent with %s', async (metode) => {
    expect((await hent(tjener.port, '/innsyn/krav', { metode })).status).toBe(405);
  });
});

describe('a request', () => {
  test('needs an address and nothing more, and goes to the mailbox first', async () => {
    const foer = antallKrav();
    const svar = await krav({ epost: 'bare.epost@leser.example', skjema: crypto.randomUUID() });
    expect(svar.status).toBe(303);
    expect(svar.hoder.location).toMatch(/^\/innsyn\/sendt\/[\w-]{32}\?liste=/);
    const side = await hent(tjener.port, svar.hoder.location ?? '');
    expect(side.tekst).toContain('Sjekk e-posten');
    expect(side.tekst).toMatch(/[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/);
    expect(side.tekst).not.toContain('bare.epost@leser.example');
    expect(antallKrav()).toBe(foer + 1);
  });

  test('sent twice by a double click is one request with one receipt', async () => {
    const foer = antallKrav();
    const skjema = crypto.randomUUID();
    const [a, b] = await Promise.all([
      krav({ epost: 'dobbel@leser.example', skjema }),
      krav({ epost: 'dobbel@leser.example', skjema }),
    ]);
    expect(a.hoder.location).toBe(b.hoder.location);
    expect(antallKrav()).toBe(foer + 1);
    await krav({ epost: 'rettet@leser.example', skjema });
    expect(antallKrav()).toBe(foer + 2);
  });

  test('without e-mail is received at once, and the only way back is told', async () => {
    const svar = await krav({ levering: 'hente' });
    expect(svar.hoder.location).toMatch(/^\/innsyn\/status\/[\w-]{32}\?ny=1$/);
    const { tekst } = await hent(tjener.port, svar.hoder.location ?? '');
    expect(tekst).toContain('Kravet er mottatt');
    expect(tekst).toContain('den eneste veien tilbake');
  });

  test('takes what was asked for off the list, and nothing else', async () => {
    const hoder = { ...nyttNett(), cookie: `innsynsliste=${SLUG}:2026.1.1+2_2026.2` };
    const svar = await krav({ epost: 'tar.av@leser.example' }, hoder);
    expect(kapselI(svar).par).toBe(`innsynsliste=${SLUG}:2026.2`);
  });

  test.each(['kommentar', 'navn', 'organisasjon', 'adresse', 'beskrivelse'])(
    'with an id number in «%s» is refused, and the number is nowhere',
    async (felt) => {
      const foer = antallKrav();
      const svar = await krav({ epost: 'nummer@leser.example', virksomhet: SLUG, [felt]: `Se ${SYNTETISK}` });
      expect(svar.status).toBe(422);
      expect(svar.tekst).toContain('fødselsnummer. Ta det bort.');
      expect(antallKrav()).toBe(foer);
      for (const fil of ['innsyn.db', 'innsyn.db-wal'])
        if (existsSync(join(proeve.data, fil)))
          expect(readFileSync(join(proeve.data, fil)).includes(SYNTETISK)).toBe(false);
      expect(tjener.logg()).not.toContain(SYNTETISK);
    },
  );

  test.each([
    'a@leser.example\r\nBcc: b@leser.example',
    'a@leser.example, b@leser.example',
    'Leser <a@leser.example>',
    'a@leser.example\u2028Bcc: b@leser.example',
  ])('to an address that could be more than one is refused: %j', async (epost) => {
    const svar = await krav({ epost });
    expect(svar.status).toBe(422);
    expect(svar.tekst).toContain('E-postadressen er ikke riktig skrevet');
  });

  test('puts no words of the requester into a header of any mail', async () => {
    await krav({ epost: 'hode@leser.example', navn: 'Ola\r\nBcc: ond@leser.example', kommentar: 'x' });
    await ventPaaLenke(proeve.data, 'hode@leser.example', 'bekreft');
    for (const tekst of epostene(proeve.data).values()) expect(tekst).not.toMatch(/^bcc:/im);
  });

  test('by a robot that fills in every field is not sent, and a person is told what to do', async () => {
    const svar = await krav({ epost: 'robot@leser.example', hjemmeside: 'https://ond.example' });
    expect(svar.status).toBe(422);
    expect(svar.tekst).toContain('Et skjult felt var fylt ut');
    expect(svar.tekst).not.toContain('ond.example');
  });

  test('gives back what was typed when something must be mended, and nothing of it as markup', async () => {
    const svar = await krav({ epost: 'galt', kommentar: '</textarea><script>1</script>' });
    expect(svar.tekst).toContain('&lt;/textarea&gt;&lt;script&gt;1&lt;/script&gt;');
    expect(svar.tekst).toContain('Kravet er ikke sendt ennå');
    expect(skjultFelt(svar.tekst, 'liste')).toBe(LISTE);
  });

  test('is stopped after too many from one address, with what was typed still there', async () => {
    const hoder = { 'x-forwarded-for': '203.0.113.9' };
    let siste: Svar | undefined;
    for (let i = 0; i < 41; i += 1) siste = await krav({ levering: 'hente' }, hoder);
    expect(siste?.status).toBe(429);
    expect(siste?.tekst).toContain('Kravet er ikke sendt');
    // Another one is let through, whatever the first wrote in front of its own address.
    expect(
      (await krav({ levering: 'hente' }, { 'x-forwarded-for': '203.0.113.9, 203.0.114.1' })).status,
    ).toBe(303);
  });
});

describe('a secret link', () => {
  test('to confirm: looking changes nothing, the button does, and pressing again is harmless', async () => {
    await krav({ epost: 'bekrefter@leser.example' });
    const lenke = await ventPaaLenke(proeve.data, 'bekrefter@leser.example', 'bekreft');
    for (let i = 0; i < 3; i += 1) {
      const sett = await hent(tjener.port, lenke);
      expect(sett.tekst).toContain('Bekreft og send kravet');
      expect(sett.tekst).not.toContain('bekrefter@leser.example');
    }
    const foerste = await sendSkjema(tjener.port, lenke, '', nyttNett());
    expect(foerste.hoder.location).toMatch(/^\/innsyn\/status\/[\w-]{32}\?ny=1$/);
    const andre = await sendSkjema(tjener.port, lenke, '', nyttNett());
    expect(andre.status).toBe(200);
    expect(andre.tekst).toContain('Kravet er allerede bekreftet');
    expect(andre.tekst).not.toContain('/innsyn/status/');
  });

  test('that has expired, or never was, gets one and the same answer', async () => {
    await krav({ epost: 'sen@leser.example' });
    const lenke = await ventPaaLenke(proeve.data, 'sen@leser.example', 'bekreft');
    naa = new Date(NAA.getTime() + 49 * 3_600_000);
    const gammel = await hent(tjener.port, lenke);
    const aldri = await hent(tjener.port, `/innsyn/bekreft/${'a'.repeat(32)}`);
    expect(gammel.status).toBe(404);
    const uten = ({ tekst }: Svar): string => tekst.replaceAll(/\/innsyn\/bekreft\/[\w-]+/g, '');
    expect(uten(gammel)).toBe(uten(aldri));
  });

  test('cannot be looked for: a reference number opens nothing, and guessing is stopped', async () => {
    const referanse = 'K7QM-4TXR-9VDA';
    const hoder = { 'x-forwarded-for': '203.0.113.77' };
    expect((await hent(tjener.port, `/innsyn/status/${referanse}`, { hoder })).status).toBe(404);
    const statuser = [];
    for (let i = 0; i < 45; i += 1)
      statuser.push(
        (await hent(tjener.port, `/innsyn/status/${String(i).padStart(32, 'x')}`, { hoder })).status,
      );
    expect(statuser[0]).toBe(404);
    expect(statuser.at(-1)).toBe(429);
  });

  test('is kept by nobody, and stands in no log', async () => {
    const status = await bekreftet('hemmelig@leser.example');
    const svar = await hent(tjener.port, status, { hoder: { 'accept-encoding': 'br, gzip' } });
    expect(svar.status).toBe(200);
    expect(svar.hoder['cache-control']).toBe('no-store');
    expect(svar.hoder.etag).toBeUndefined();
    expect(svar.hoder['content-encoding']).toBeUndefined();
    expect(svar.hoder['referrer-policy']).toBe('no-referrer');
    expect(tjener.logg()).not.toContain(status.split('/').at(-1));
    expect(tjener.logg()).not.toContain('hemmelig@leser.example');
    expect(tjener.logg()).toContain('"rute":"innsyn-status"');
  });
});

describe('the status page', () => {
  test('counts the days one by one, and says why a day was skipped', async () => {
    const { tekst } = await hent(tjener.port, await bekreftet('dager@leser.example'));
    expect(tekst).toContain('fredag 27.\u00a0november 2026');
    expect(tekst).toContain('Lørdag, telles ikke');
    expect(tekst).toContain('Arbeidsdag 5');
    expect(tekst).toContain('Du kan klage fra og med 28.\u00a0november 2026');
    expect(tekst).not.toContain('Send klagen');
  });

  test('lights up the complaint when five working days have passed, and takes it', async () => {
    const status = await bekreftet('klager@leser.example');
    naa = new Date('2026-11-28T08:00:00Z');
    const { tekst } = await hent(tjener.port, status);
    expect(tekst).toContain('Klag på at du ikke har fått svar');
    const referanse = skjultFelt(tekst, 'referanse');
    const uten = await sendSkjema(
      tjener.port,
      status,
      { handling: 'klage', referanse, tekst: 'Hvorfor?' },
      nyttNett(),
    );
    expect(uten.status).toBe(422);
    expect(uten.tekst).toContain('Velg minst ett dokument');
    expect(uten.tekst).toContain('Hvorfor?');
    const medNummer = await sendSkjema(
      tjener.port,
      status,
      { handling: 'klage', referanse, dokument: '1', tekst: SYNTETISK },
      nyttNett(),
    );
    expect(medNummer.status).toBe(422);
    const svar = await sendSkjema(
      tjener.port,
      status,
      { handling: 'klage', referanse, dokument: '1' },
      nyttNett(),
    );
    expect(svar.hoder.location).toBe(`${status}?gjort=klage`);
    expect((await hent(tjener.port, `${status}?gjort=klage`)).tekst).toContain('Klagen er mottatt');
  });

  test('takes back some of what was asked for and leaves the rest, and nothing where nothing is chosen', async () => {
    const status = await bekreftet('noe@leser.example', { liste: `${SLUG}:2026.1.1+2,2026.2.3` });
    const { tekst } = await hent(tjener.port, status);
    expect(tekst).toContain('Trekk noe av det du har bedt om');
    const referanse = skjultFelt(tekst, 'referanse');
    const felt = { handling: 'trekk-noe', referanse };
    const ingen = await sendSkjema(tjener.port, status, felt, nyttNett());
    expect(ingen.status).toBe(422);
    expect(ingen.tekst).toContain('Velg minst ett dokument.');
    expect(ingen.tekst).not.toContain('Trukket av deg');
    const to = new URLSearchParams([
      ...Object.entries(felt),
      ['dokument', '1'],
      ['dokument', '3'],
    ]).toString();
    const svar = await sendSkjema(tjener.port, status, to, nyttNett());
    expect(svar.hoder.location).toBe(`${status}?gjort=trekk-noe`);
    const etter = (await hent(tjener.port, `${status}?gjort=trekk-noe`)).tekst;
    expect(etter).toContain('Det du valgte, er trukket.');
    expect(etter).toMatch(/Du trakk noe av det du hadde bedt om\s*\(2026\/1-1, 2026\/2-3\)/);
    expect(etter.match(/Trukket av deg/g)).toHaveLength(2);
    expect(etter.match(/Venter på svar/g)).toHaveLength(1);
    expect(etter).toContain('Mottatt, ikke påbegynt');
  });

  test('does nothing to a request that the link does not open', async () => {
    const [min, annens] = [await bekreftet('min@leser.example'), await bekreftet('annens@leser.example')];
    const referanse = skjultFelt((await hent(tjener.port, annens)).tekst, 'referanse');
    const svar = await sendSkjema(tjener.port, min, { handling: 'trekk', referanse }, nyttNett());
    expect(svar.status).toBe(404);
    expect((await hent(tjener.port, annens)).tekst).not.toContain('Trukket av deg');
  });

  test('tells what is withdrawn meanwhile by its number only', async () => {
    await publiser(proeve.data, [post(2, 90, { tekst: 'Rapport med noe som måtte bort' })]);
    const svar = await krav({ levering: 'hente', liste: `${SLUG}:2026.2.90` });
    const status = svar.hoder.location ?? '';
    expect((await hent(tjener.port, status)).tekst).toContain('Rapport med noe som måtte bort');
    const nummer = { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 90 };
    await publiser(proeve.data, [{ art: 'trekk', nummer }]);
    const { tekst } = await hent(tjener.port, status);
    expect(tekst).toContain('2026/2-90');
    expect(tekst).not.toContain('Rapport med noe');
  });

  test('erases all that tells who asked, and the link with it', async () => {
    const status = await bekreftet('glem.meg@leser.example');
    const svar = await sendSkjema(tjener.port, status, { handling: 'slett' }, nyttNett());
    expect(svar.tekst).toContain('Opplysningene dine er slettet');
    expect((await hent(tjener.port, status)).status).toBe(404);
    for (const fil of ['innsyn.db', 'innsyn.db-wal'])
      if (existsSync(join(proeve.data, fil)))
        expect(readFileSync(join(proeve.data, fil)).includes('glem.meg@leser.example')).toBe(false);
  });
});

async function lagPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}

/** The body answers: the first document is given with a file, and the others refused. */
async function svar(status: string, avslaatte: readonly number[] = [2]): Promise<string> {
  const konfig = { virksomheter: [VIRKSOMHET] };
  const journal = aapneJournal(join(proeve.data, 'journal.db'));
  const innsyn = aapneInnsyn(proeve.data, konfig, journal, () => naa);
  try {
    const referanse = skjultFelt((await hent(tjener.port, status)).tekst, 'referanse');
    const ansatt = lagAnsattjeneste(innsyn.grunnlag);
    await ansatt.lastOpp(referanse, 1, await lagPdf(), 'ansatt:kanari');
    const utkast = await ansatt.lagreUtkast(referanse, 'ansatt:kanari', {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [
        { nummer: 1, utfall: 'innsyn', hjemler: [] },
        ...avslaatte.map((nummer) => ({
          nummer,
          utfall: 'avslag' as const,
          hjemler: ['offl-13-fvl-13-1-1'],
          resten: 'c' as const,
        })),
      ],
    });
    await ansatt.send(referanse, utkast, 'ansatt:kanari');
    return referanse;
  } finally {
    await innsyn.lukk();
    await journal.lukk();
  }
}

describe('when the body has answered', () => {
  test('what is given and cannot be fetched here says so, and whom to ask: without a file, and when its time is over', async () => {
    const status = await bekreftet('hente@leser.example');
    await svar(status);
    const ikkeHer = async (): Promise<number> =>
      (await hent(tjener.port, status)).tekst.match(/ligger ikke på denne siden nå/g)?.length ?? 0;
    expect(await ikkeHer()).toBe(0);
    naa = new Date(naa.getTime() + 61 * DOEGN);
    expect(await ikkeHer(), 'of what is given, and not of what is refused').toBe(1);
  });

  test('the letter and the document can be read and saved, and nothing of them runs here', async () => {
    const status = await bekreftet('svart@leser.example');
    await svar(status);
    const { tekst } = await hent(tjener.port, status);
    expect(tekst).toContain('Innsyn gitt, besvart 20.\u00a0november 2026');
    expect(tekst).toContain('Avslag, besvart 20.\u00a0november 2026');
    expect(tekst).toContain('Du kan be om nærmere begrunnelse til og med');
    expect(tekst).not.toContain('kanari');
    const lenker = [...tekst.matchAll(/href="(\/innsyn\/status\/[^"]+)" download/g)].map(
      ([, sti = '']) => sti,
    );
    expect(
      lenker.map((sti) => sti.split('.').at(-1) ?? '').map((s) => (s.includes('/') ? 'fil' : s)),
    ).toEqual(expect.arrayContaining(['pdf', 'html', 'json']));
    const filer = [...tekst.matchAll(/href="(\/innsyn\/status\/[^"]+\/fil\/[^"]+)"/g)].map(
      ([, sti = '']) => sti,
    );
    expect(filer).toHaveLength(1);
    for (const sti of [...lenker, ...filer]) {
      const fil = await hent(tjener.port, sti);
      expect(fil.status, sti.replace(status, '')).toBe(200);
      expect(fil.hoder['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
      expect(fil.hoder['content-security-policy']).toBe("default-src 'none'; sandbox");
      expect(fil.hoder['x-content-type-options']).toBe('nosniff');
      expect(fil.hoder['cache-control']).toBe('no-store');
    }
    const annens = await bekreftet('nysgjerrig@leser.example');
    const stjaalet = filer[0]?.replace(status, annens) ?? '';
    expect((await hent(tjener.port, stjaalet)).status).toBe(404);
  });

  test('fuller reasons can be asked for, and the button is gone then', async () => {
    const status = await bekreftet('grunner@leser.example');
    const referanse = await svar(status);
    const felt = { handling: 'begrunnelse', referanse, dokument: '2' };
    const krevd = await sendSkjema(tjener.port, status, felt, nyttNett());
    expect(krevd.hoder.location).toBe(`${status}?gjort=begrunnelse`);
    const igjen = await sendSkjema(tjener.port, status, felt, nyttNett());
    expect(igjen.status).toBe(422);
    expect(igjen.tekst).toContain('Det kan ikke gjøres nå');
    expect(igjen.tekst).not.toContain('value="begrunnelse"');
  });
});

describe('figures for anybody (R56)', () => {
  test('as a page in every language and as open data, with few counts hidden; the same for everyone', async () => {
    await svar(await bekreftet('talt@leser.example'));
    // The quarter must be over before anything of it is told.
    naa = new Date('2027-01-04T10:00:00Z');
    for (const [sti, ord] of [
      ['/innsyn/tall', 'færre enn 5'],
      ['/nn/innsyn/tall', 'Kva svara vart'],
      ['/en/innsyn/tall', 'fewer than 5'],
    ] as const) {
      const { status, tekst, hoder } = await hent(tjener.port, sti);
      expect(status).toBe(200);
      expect(tekst).toContain(ord);
      expect(hoder['cache-control']).toBe('no-cache');
      expect(hoder['set-cookie']).toBeUndefined();
      expect(tekst).not.toContain('leser.example');
    }
    const { hoder, tekst } = await hent(tjener.port, `/api/v1/innsyn/tall?virksomhet=${SLUG}`);
    expect(hoder['access-control-allow-origin']).toBe('*');
    expect(JSON.parse(tekst)).toMatchObject({
      virksomheter: [
        { virksomhet: SLUG, aar: [{ aar: 2026, tilOgMed: '2026-12', utfall: expect.any(Array) as unknown }] },
      ],
    });
    expect(tekst).toContain('"antall":null,"skjult":true');
    (await lesApidokument(tjener.port)).prov('/api/v1/innsyn/tall', 200, JSON.parse(tekst));
    expect((await hent(tjener.port, '/api/v1/innsyn/tall?virksomhet=finnes-ikke')).status).toBe(404);
    expect((await hent(tjener.port, '/api/v1/innsyn/tall?hvem=alle')).status).toBe(400);
    expect((await hent(tjener.port, '/om')).tekst).toContain('href="/innsyn/tall"');
  });
});

describe('when the body has refused many', () => {
  test('all are complained of, or asked reasons for, with one box', async () => {
    const status = await bekreftet('alle@leser.example', { liste: `${SLUG}:2026.2.1+2+3+4+5+6+7` });
    const referanse = await svar(status, [2, 3, 4, 5, 6, 7]);
    const { tekst } = await hent(tjener.port, status);
    expect(tekst.match(/Alle \(6\)/g)).toHaveLength(2);
    for (const handling of ['begrunnelse', 'klage'])
      expect(
        (
          await sendSkjema(
            tjener.port,
            status,
            { handling, referanse, dokument: '2 3 4 5 6 7', tekst: '' },
            nyttNett(),
          )
        ).hoder.location,
      ).toBe(`${status}?gjort=${handling}`);
    const etter = (await hent(tjener.port, status)).tekst;
    expect(etter.match(/Klage mottatt 20\.\u00a0november/g)).toHaveLength(6);
  });
});

describe('when mail does not arrive', () => {
  test('the status page says so and offers paper or fetching, and the answer is given that way', async () => {
    const status = await bekreftet('fram@leser.example');
    const side = await hent(tjener.port, status);
    expect(side.tekst).not.toContain('E-posten til deg kom ikke fram');
    await utboksenErTom();
    const journal = aapneJournal(join(proeve.data, 'journal.db'));
    const innsyn = aapneInnsyn(proeve.data, { virksomheter: [VIRKSOMHET] }, journal, () => naa);
    const poster = await innsyn.utboks.forKrav(skjultFelt(side.tekst, 'referanse'));
    const kvittering = poster.find(({ mal }) => mal === 'kvittering')?.id ?? '';
    await innsyn.utboks.komIRetur(kvittering, naa, '5.1.1');
    await innsyn.lukk();
    await journal.lukk();
    expect((await hent(tjener.port, status)).tekst).toContain('E-posten til deg kom ikke fram');
    const bytt = (felt: Readonly<Record<string, string>>): Promise<Svar> =>
      sendSkjema(tjener.port, status, { handling: 'levering', ...felt }, nyttNett());
    const uten = await bytt({ levering: 'post' });
    expect(uten.status).toBe(422);
    expect(uten.tekst).toContain('Skriv postadressen svaret skal sendes til.');
    const medNummer = await bytt({ levering: 'post', adresse: SYNTETISK });
    expect(medNummer.status).toBe(422);
    const svar = await bytt({ levering: 'post', adresse: 'Kaigata 1, 9999 Prøvevik' });
    expect(svar.hoder.location).toBe(`${status}?gjort=levering`);
    const etter = (await hent(tjener.port, status)).tekst;
    expect(etter).not.toContain('E-posten til deg kom ikke fram');
    expect(etter).toContain('Kaigata 1, 9999 Prøvevik');
  });
});

describe('all requests of an address', () => {
  test('come by mail to that address, as a page and as CSV that no spreadsheet runs', async () => {
    const epost = 'alle.mine@leser.example';
    await bekreftet(epost);
    const sett = new Set(epostene(proeve.data).keys());
    await krav({
      epost,
      liste: '',
      virksomhet: SLUG,
      beskrivelse: '＝HYPERLINK("https://ond.example")',
    });
    await sendSkjema(tjener.port, await ventPaaLenke(proeve.data, epost, 'bekreft', sett), '', nyttNett());
    const bedt = await sendSkjema(tjener.port, '/innsyn/mine', { epost }, nyttNett());
    expect(bedt.hoder.location).toBe('/innsyn/mine?sendt=1');
    const lenke = await ventPaaLenke(proeve.data, epost, 'mine');
    const side = await hent(tjener.port, lenke);
    expect(side.tekst).toContain('Merknad til plan for Storgata');
    expect(side.tekst).not.toContain('/innsyn/status/');
    const csv = await hent(tjener.port, `${lenke}/krav.csv`);
    expect(csv.hoder['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.tekst).toContain(`"'＝HYPERLINK(""https://ond.example"")"`);
    // A time that a spreadsheet reads, by the clock on the wall.
    expect(csv.tekst).toMatch(/;"20\d\d-\d\d-\d\d \d\d:\d\d";/);
    expect(csv.tekst).not.toMatch(/\d\d-\d\dT\d\d/);
    const annen = `${lenke.slice(0, -1)}${lenke.endsWith('A') ? 'B' : 'A'}`;
    expect((await hent(tjener.port, annen)).status).toBe(404);
  });

  test('nobody learns whether an address has any', async () => {
    const [kjent, ukjent] = await Promise.all(
      ['alle.mine@leser.example', 'aldri.sett@leser.example'].map((epost) =>
        sendSkjema(tjener.port, '/innsyn/mine', { epost }, nyttNett()),
      ),
    );
    expect(kjent?.status).toBe(303);
    expect(ukjent?.hoder.location).toBe(kjent?.hoder.location);
    expect(ukjent?.tekst).toBe(kjent?.tekst);
  });
});

/** Until nothing is being sent: then only what the test does itself writes to the store. */
async function utboksenErTom(): Promise<void> {
  const db = new DatabaseSync(join(proeve.data, 'innsyn.db'), { readOnly: true });
  const sporring = db.prepare(`SELECT count(*) AS n FROM post WHERE tilstand IN ('venter', 'overlevert')`);
  for (let i = 0; i < 200 && Number(sporring.get()?.['n']) > 0; i += 1) await vent(25);
  db.close();
}

describe('when the store is locked', () => {
  test(
    'the requester gets a plain error with what to do, and nothing is half done',
    { timeout: 40_000 },
    async () => {
      await utboksenErTom();
      const foer = antallKrav();
      const db = new DatabaseSync(join(proeve.data, 'innsyn.db'), { timeout: 10_000 });
      db.exec('BEGIN IMMEDIATE');
      let svar: Svar;
      try {
        svar = await krav({ epost: 'laast@leser.example' });
      } finally {
        db.exec('ROLLBACK');
        db.close();
      }
      expect(svar.status).toBe(503);
      expect(svar.tekst).toContain('ingenting er lagret');
      expect(antallKrav()).toBe(foer);
      expect((await krav({ epost: 'laast@leser.example' })).status).toBe(200);
    },
  );
});

test.each([
  ['', 'Bekreft kravet om innsyn', 'Kravet er mottatt'],
  ['/nn', 'Stadfest kravet om innsyn', 'Kravet er motteke'],
  ['/en', 'Confirm the access request', 'The request has been received'],
])(
  'who asks on a page in their language gets every link in it: «%s» (R66)',
  async (foran, tittel, mottatt) => {
    const epost = `sprak${foran.slice(1)}@leser.example`;
    const felt = { liste: LISTE, levering: 'epost', epost };
    await sendSkjema(tjener.port, `${foran}/innsyn/krav`, felt, nyttNett());
    const bekreft = await ventPaaLenke(proeve.data, epost, 'bekreft');
    expect(bekreft.startsWith(`${foran}/innsyn/`)).toBe(true);
    expect((await hent(tjener.port, bekreft)).tekst).toContain(tittel);
    const { hoder } = await sendSkjema(tjener.port, bekreft, '', nyttNett());
    expect((await hent(tjener.port, hoder.location ?? '')).tekst).toContain(mottatt);
    expect(await ventPaaLenke(proeve.data, epost, 'status')).toBe(
      (hoder.location ?? '').replace(/\?.*$/, ''),
    );
  },
);
