import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { medLagreForVedtak } from '../../../../src/eksport/vedtak/aapne-for-vedtak.ts';
import { aapneLagre, stier } from '../../../../src/eksport/lagre.ts';
import { samleHendelser } from '../../../../src/arkiv/hendelser/hendelse.ts';
import { vedtaMed } from '../../../../src/eksport/vedtak/vedta.ts';
import { NAA } from '../../fyll.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { ord } from '../les-side.ts';

const LISTE = '/arkiv/fjordvik/hendelser';
const TIME = 60 * 60 * 1000;

let arkiv: Arkivdata;
let konsoll: Testtjener;
let naa = NAA;
let arkivar: Ansatt;
let leder: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data, {}, () => naa);
  arkivar = await loggInnSom(konsoll.port, 'arkivar');
  leder = await loggInnSom(konsoll.port, 'leder');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const NY = {
  hva: 'nummer',
  nummer: '2026/1-1',
  dato: '2026-11-20',
  klokkeslett: '09:30',
  beskrivelse: 'Feil skjerming i arkivet.',
  flate: 'nettside',
};

/** Opens an incident, and answers the address of its page. */
async function aapne(felt: Readonly<Record<string, string>> = {}): Promise<string> {
  const svar = await arkivar.send(LISTE, { ...NY, ...felt });
  expect(svar.status).toBe(303);
  return svar.hoder.location ?? '';
}
/** Adds a line, as somebody who has just looked. */
const skriv = async (hvem: Ansatt, sti: string, felt: Readonly<Record<string, string>>) =>
  hvem.send(sti, { sett: skjultFelt((await hvem.les(sti)).tekst, 'sett'), ...felt });

describe('R60: an incident is opened', () => {
  test('with what was shown from when to when, and the 72 hours from when it was discovered', async () => {
    naa = new Date('2026-11-20T09:00:00Z');
    await medLagreForVedtak(
      arkiv.data,
      () => naa,
      (lagre) =>
        vedtaMed(lagre, {
          data: arkiv.data,
          virksomhet: 'fjordvik',
          nummer: '2026/1-1',
          oenske: { art: 'trekk' },
          grunn: 'feil skjerming',
          av: 'utvikler#arkivar',
          rolle: 'arkivar',
          klokke: () => naa,
        }),
    );
    naa = NAA;
    const { tekst } = await arkivar.les(await aapne());
    expect(tekst).toContain('Feil skjerming i arkivet.');
    // Discovered at 09.30 in Oslo, an hour and a half ago.
    expect(tekst).toContain('70 timer igjen til fristen 23.11.2026 kl. 09.30.');
    expect(tekst).toMatch(/data-navn="Vist fra">20\.11\.2026 kl\. 11\.00</);
    expect(tekst).toMatch(/data-navn="Vist til">20\.11\.2026 kl\. 10\.00</);
    expect(tekst).toContain('Nettsidene');
    expect(tekst).not.toContain('Søket');
  });

  test('also of a case, a source and the whole journal', async () => {
    expect((await arkivar.les(await aapne({ nummer: '2026/2' }))).tekst).toContain('2026/2-2');
    const kilde = /value="(kilde:[^"]+)"/.exec((await arkivar.les(LISTE)).tekst)?.[1] ?? '';
    expect((await arkivar.les(await aapne({ hva: kilde }))).tekst).toContain('Alt fra kilden');
    expect((await arkivar.les(await aapne({ hva: 'journal', nummer: '' }))).tekst).toContain(
      'Hele journalen',
    );
  });

  test('of the whole journal at once, with what was shown listed behind it, also where that was cut off', async () => {
    const sti = await aapne({ hva: 'journal', nummer: '' });
    const sett = skjultFelt((await arkivar.les(sti)).tekst, 'sett');
    await expect
      .poll(async () => ord((await arkivar.les(sti)).tekst), { timeout: 60_000 })
      .toMatch(/\d+ journalposter\. .*2026\/1-1/);
    // What somebody had begun to write is not outdated by the list.
    expect((await arkivar.send(sti, { sett, art: 'notat', tekst: 'Begynt før listen var hel' })).status).toBe(
      303,
    );
    const { tekst, hoder } = await arkivar.les(`${sti}/vist`);
    expect(hoder['content-disposition']).toMatch(/^attachment; filename="hendelse-\d+-vist\.csv"$/);
    expect(tekst).toMatch(/^\ufeff"?Journalpost"?;"?Vist fra"?;"?Vist til"?;"?Endret"?\r\n/);
    expect(tekst).toContain('2026/2-2');
    expect(tekst).not.toContain('ikke hel');
    expect(tekst).not.toContain(HEMMELIG);
    expect((await arkivar.les(`${sti}/rapport`)).tekst).toMatch(/Journalposter som var synlige: \d+\n/);
  });

  test('and a long list is read a page at a time, each entry once', async () => {
    const sti = await aapne({ hva: 'journal', nummer: '' });
    const nummer = Number(sti.split('/').at(-1));
    const lagre = await aapneLagre(arkiv.data, () => naa, { medSok: false });
    const hendelse = samleHendelser(await lagre.arkiv.hendelseslinjer()).find(
      (h) => h.virksomhet === 'fjordvik' && h.nummer === nummer,
    );
    const poster = Array.from({ length: 450 }, (_, i) => ({
      saksaar: 2031,
      sakssekvensnummer: 1,
      dokumentnummer: i + 1,
      endret: [],
    }));
    await lagre.arkiv.skrivVistliste(hendelse?.id ?? '', poster);
    await lagre.lukk();
    const sett: string[] = [];
    for (let neste: string | undefined = sti; neste !== undefined;) {
      const { tekst }: { tekst: string } = await arkivar.les(neste);
      sett.push(...[...tekst.matchAll(/>(2031\/1-\d+)</g)].map(([, numret]) => numret ?? ''));
      neste = /href="([^"#]+\?etter=[^"#]+)#vist"/.exec(tekst)?.[1];
    }
    expect(sett).toEqual(poster.map(({ dokumentnummer }) => `2031/1-${dokumentnummer}`));
    expect((await arkivar.les(`${sti}?etter=tull`)).status).toBe(200);
  });

  test.each([
    [{ nummer: '' }, 'Skriv nummeret'],
    [{ nummer: 'tull' }, 'Skriv nummeret'],
    [{ hva: 'kilde:finnes-ikke', nummer: '' }, 'Skriv nummeret'],
    [{ dato: '2026-02-30' }, 'Skriv dato og klokkeslett'],
    [{ klokkeslett: '25:00' }, 'Skriv dato og klokkeslett'],
    [{ dato: '2026-11-21' }, 'må ha vært'],
    [{ beskrivelse: ' ' }, 'Skriv hva som har skjedd'],
    [{ beskrivelse: 'x'.repeat(4001) }, 'beskrivelse'],
  ])('never half: %o', async (felt, melding) => {
    const foer = (await arkivar.les(LISTE)).tekst.match(/data-rad/g)?.length;
    const { status, tekst } = await arkivar.send(LISTE, { ...NY, beskrivelse: 'Bevart tekst', ...felt });
    expect(status).toBe(400);
    expect(tekst).toContain(melding);
    expect(tekst).toContain('Ingenting er ført.');
    if (!('beskrivelse' in felt)) expect(tekst).toContain('>Bevart tekst</textarea>');
    expect((await arkivar.les(LISTE)).tekst.match(/data-rad/g)?.length).toBe(foer);
  });

  test('begins with the number that one came from', async () => {
    expect((await arkivar.les(`${LISTE}?om=2026/1-3`)).tekst).toContain('value="2026/1-3"');
  });
});

describe('R60: an incident is told of, line by line', () => {
  test('who is affected, who must be told, who has been told, notes, and why it is over', async () => {
    const sti = await aapne();
    expect(
      (await skriv(arkivar, sti, { art: 'beroerte', antall: '3', listereferanse: '2026/9' })).status,
    ).toBe(303);
    const varsles = { art: 'skal-varsles', hvem: 'datatilsynet' };
    expect((await skriv(arkivar, sti, varsles)).status).toBe(303);
    expect((await leder.les(sti)).tekst).toContain('Ikke varslet ennå: Datatilsynet.');
    const meldt = {
      art: 'meldt',
      til: 'datatilsynet',
      dato: '2026-11-20',
      klokkeslett: '10:45',
      referanse: 'A-1',
    };
    expect((await skriv(leder, sti, meldt)).status).toBe(303);
    expect((await skriv(leder, sti, { art: 'notat', tekst: 'Rettet i arkivet.' })).status).toBe(303);
    expect((await skriv(leder, sti, { art: 'lukket', grunn: 'Alle er varslet.' })).status).toBe(303);
    const { tekst } = await leder.les(sti);
    for (const ord of [
      '3 personer. Listen ligger her: 2026/9.',
      'Datatilsynet varslet 20.11.2026 kl. 10.45, referanse A-1',
      'Rettet i arkivet.',
      'Alle er varslet.',
      'Leif Lederud',
    ])
      expect(tekst).toContain(ord);
    expect(tekst).not.toContain('Ikke varslet ennå');
    // What is over is told no more of, but in notes.
    expect((await leder.send(sti, { art: 'lukket', grunn: 'Igjen', sett: '999' })).status).toBe(400);
    expect((await skriv(leder, sti, { art: 'notat', tekst: 'Etterpå.' })).status).toBe(303);
  });

  test('and who had not seen the last line is told, and loses nothing of what was written', async () => {
    const sti = await aapne();
    const sett = skjultFelt((await leder.les(sti)).tekst, 'sett');
    await skriv(arkivar, sti, { art: 'notat', tekst: 'Først.' });
    const svar = await leder.send(sti, { art: 'notat', tekst: 'Samtidig.', sett });
    expect(svar.status).toBe(409);
    expect(svar.tekst).toContain('Noen andre har skrevet noe om hendelsen');
    expect(svar.tekst).toContain('>Samtidig.</textarea>');
    expect(svar.tekst).toContain('Først.');
    const nytt = skjultFelt(svar.tekst, 'sett');
    expect((await leder.send(sti, { art: 'notat', tekst: 'Samtidig.', sett: nytt })).status).toBe(303);
  });

  test.each([
    { art: 'beroerte', antall: 'mange' },
    { art: 'skal-varsles', hvem: 'naboen' },
    { art: 'meldt', til: 'datatilsynet', dato: 'x', klokkeslett: '10:00' },
    { art: 'meldt', til: 'naboen', dato: '2026-11-20', klokkeslett: '10:00' },
    { art: 'notat', tekst: '' },
    { art: 'lukket', grunn: '' },
    { art: 'aapnet' },
    { art: 'toString' },
    { art: 'notat', tekst: 'x', sett: '' },
  ])('never wrongly: %o', async (felt) => {
    const sti = await aapne();
    const { status, tekst } = await skriv(arkivar, sti, felt);
    expect(status).toBe(400);
    expect(tekst).toContain('Ingenting er ført.');
  });
});

describe('R60: the clock', () => {
  test('is red when little is left, and says what to do when it is over', async () => {
    const sti = await aapne();
    naa = new Date(NAA.getTime() + 60 * TIME);
    expect((await (await loggInnSom(konsoll.port, 'leder')).les(LISTE)).tekst).toContain(
      'data-color="danger"',
    );
    naa = new Date(NAA.getTime() + 80 * TIME);
    const senere = await loggInnSom(konsoll.port, 'leder');
    expect((await senere.les(sti)).tekst).toContain('Fristen gikk ut 23.11.2026 kl. 09.30.');
    const meldt = { art: 'meldt', til: 'datatilsynet', dato: '2026-11-23', klokkeslett: '18:00' };
    expect((await skriv(senere, sti, meldt)).status).toBe(303);
    expect((await senere.les(sti)).tekst).toContain('Meldt etter fristen');
    naa = NAA;
    arkivar = await loggInnSom(konsoll.port, 'arkivar');
    leder = await loggInnSom(konsoll.port, 'leder');
  });
});

describe('what is known of an incident, as a file', () => {
  test('has what article 33 asks for, by number, and no title', async () => {
    const sti = await aapne({ nummer: '2026/1' });
    await skriv(arkivar, sti, { art: 'notat', tekst: 'Titlene er rettet.' });
    const { tekst, hoder } = await arkivar.les(`${sti}/rapport`);
    expect(hoder['content-disposition']).toMatch(/^attachment; filename="hendelse-\d+\.txt"$/);
    expect(hoder['content-type']).toBe('text/plain; charset=utf-8');
    for (const ord of [
      'Fjordvik kommune',
      'Oppdaget: 20.11.2026 kl. 09.30',
      'Frist for melding (72 timer): 23.11.2026 kl. 09.30',
      'Feil skjerming i arkivet.',
      '- 2026/1-1: fra 20.11.2026 kl. 11.00',
      'Titlene er rettet.',
    ])
      expect(tekst).toContain(ord);
    expect(tekst).not.toMatch(/Merknad til plan|undefined/);
    expect(tekst).not.toContain(HEMMELIG);
  });
});

describe('who reaches incidents', () => {
  test('is not who has some units only, nor of another body', async () => {
    const sti = await aapne();
    for (const hvem of ['plan', 'leser', 'revisor']) {
      const ansatt = await loggInnSom(konsoll.port, hvem);
      for (const adresse of [LISTE, sti, `${sti}/rapport`])
        expect((await ansatt.les(adresse)).status).toBe(403);
      expect((await ansatt.send(sti, { art: 'notat', tekst: 'x', sett: '999' })).status).toBe(403);
      expect((await ansatt.send(LISTE, NY)).status).toBe(403);
    }
    expect((await arkivar.les(sti.replace('fjordvik', 'utvik'))).status).toBe(404);
    expect((await arkivar.les(`${LISTE}/999`)).status).toBe(404);
    expect((await arkivar.send(`${LISTE}/999`, { art: 'notat', tekst: 'x', sett: '1' })).status).toBe(404);
  });

  test('stands in the log, with what was done and nothing of what was written', async () => {
    const sti = await aapne({ beskrivelse: 'Hemmelig beskrivelse' });
    await skriv(arkivar, sti, { art: 'notat', tekst: 'Hemmelig notat' });
    await arkivar.les(`${sti}/rapport`);
    const bok = aapneArkiv(stier(arkiv.data).arkiv);
    const logg = await bok.logg({ antall: 20, hvem: 'utvikler#arkivar' });
    await bok.lukk();
    const om = logg.filter(({ gjenstand }) => gjenstand === `hendelse ${sti.split('/').at(-1)}`);
    expect(om.map(({ handling }) => handling).toReversed()).toEqual([
      'hendelse-aapnet',
      'se',
      'se',
      'hendelse-notat',
      'se',
    ]);
    expect(JSON.stringify(logg)).not.toContain('Hemmelig');
  });
});
