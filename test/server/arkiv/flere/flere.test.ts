import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, SYNTETISK_FNR, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { bokser, loggenTil, ord, sendFlere } from '../les-side.ts';

const HOLDT = '/arkiv/fjordvik/liste/holdt';
const VENTER = '/arkiv/fjordvik/liste/venter';

let arkiv: Arkivdata;
let konsoll: Testtjener;
beforeEach(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
});
afterEach(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const inn = (hvem: string) => loggInnSom(konsoll.port, hvem);
const offentlig = (nummer: string) => hent(konsoll.port, `/fjordvik/sak/${nummer.replace('-', '/')}`);

/** Chooses entries in a list and presses a button. */
async function velg(
  hvem: Ansatt,
  side: string,
  handling: string,
  numre: readonly string[],
  mer: Readonly<Record<string, string>> = {},
) {
  const sett = skjultFelt((await hvem.les(side)).tekst, 'sett');
  const felt = Object.entries({ handling, grunn: 'Feil mottaker', sett, ...mer });
  return sendFlere(konsoll.port, hvem, { side }, [...felt, ...numre.map((n) => ['post', n] as const)]);
}

describe('many entries at once', () => {
  test('are withdrawn for one reason, each with its own answer, line in the log and tombstone', async () => {
    const arne = await inn('arkivar');
    expect((await offentlig('2026/1-3')).status).toBe(200);
    const svar = await velg(arne, VENTER, 'trekk', ['2026/1-3', '2026/2-2']);
    expect(svar.status).toBe(200);
    expect(ord(svar.tekst)).toMatch(/2 av 2 er gjort\. .* 2026\/1-3 Gjort 2026\/2-2 Gjort/);
    expect((await offentlig('2026/1-3')).status).toBe(410);
    expect((await offentlig('2026/2-2')).status).toBe(410);
    const linjer = await loggenTil(arkiv.data, 'utvikler#arkivar');
    expect(
      linjer.filter(({ handling }) => handling === 'trekk').map((l) => [l.gjenstand, l.grunn, l.rolle]),
    ).toEqual([
      ['2026/2-2', 'Feil mottaker', 'arkivar'],
      ['2026/1-3', 'Feil mottaker', 'arkivar'],
    ]);
  });

  test('another unit’s is refused by itself, like one that is not there, and stops no other', async () => {
    const pernille = await inn('plan');
    const svar = await velg(pernille, VENTER, 'trekk', ['2026/2-2', '2026/1-3', '2026/99-1']);
    const side = ord(svar.tekst);
    expect(side).toMatch(
      /1 av 3 er gjort.* 2026\/2-2 Ikke gjort: Du har ikke tilgang til denne\. 2026\/1-3 Gjort 2026\/99-1 Ikke gjort: Du har ikke tilgang til denne\./,
    );
    expect((await offentlig('2026/2-2')).status).toBe(200);
    expect((await offentlig('2026/1-3')).status).toBe(410);
  });

  test('one that somebody has decided about since the list was read is told of, and left alone', async () => {
    const [arne, aud] = [await inn('arkivar'), await inn('arkivar-2')];
    const sett = skjultFelt((await arne.les(VENTER)).tekst, 'sett');
    await velg(aud, VENTER, 'hold', ['2026/1-3']);
    const svar = await velg(arne, VENTER, 'trekk', ['2026/1-3', '2026/2-2'], { sett });
    expect(ord(svar.tekst)).toMatch(/2026\/1-3 Ikke gjort: noe er endret .* 2026\/2-2 Gjort/);
    expect((await offentlig('2026/1-3')).status).not.toBe(410);
  });

  test.each([
    ['no reason', { grunn: ' ' }, ['2026/1-3'], 'Skriv en grunn.'],
    ['no entry', {}, [], 'Velg mellom én og 100 journalposter.'],
    ['something that is no number', {}, ['2026/1-3', 'alt'], 'Velg mellom én og 100 journalposter.'],
    ['what the list does not offer', { handling: 'frigi' }, ['2026/1-3'], 'Velg hva som skal gjøres.'],
    ['what nobody knows', { handling: 'toString' }, ['2026/1-3'], 'Velg hva som skal gjøres.'],
  ])('with %s, nothing is done, and the list says what is missing', async (_, mer, numre, melding) => {
    const svar = await velg(await inn('arkivar'), VENTER, 'trekk', numre, mer);
    expect(svar.status).toBe(400);
    expect(ord(svar.tekst)).toContain(melding);
    expect((await offentlig('2026/1-3')).status).toBe(200);
  });

  test('what became of it can be read again by the session that decided, does nothing twice, and is no other’s', async () => {
    const arne = await inn('arkivar');
    const sett = skjultFelt((await arne.les(VENTER)).tekst, 'sett');
    const svar = await arne.send(VENTER, { handling: 'hold', grunn: 'Feil', sett, post: '2026/1-3' });
    const sti = svar.hoder.location ?? '';
    expect([svar.status, sti]).toEqual([
      303,
      expect.stringMatching(/^\/arkiv\/fjordvik\/resultat\/[\w-]{16}$/),
    ]);
    for (let gang = 1; gang <= 2; gang++)
      expect(ord((await arne.les(sti)).tekst)).toContain('1 av 1 er gjort');
    const linjer = (await loggenTil(arkiv.data, 'utvikler#arkivar')).filter(
      ({ handling }) => handling === 'hold',
    );
    expect(linjer).toHaveLength(1);
    expect((await arne.les(sti.replace('fjordvik', 'utvik'))).status).not.toBe(200);
    for (const hvem of ['arkivar', 'arkivar-2', 'leder'])
      expect((await (await inn(hvem)).les(sti)).status).toBe(404);
  });

  test('who may only read is offered nothing to decide', async () => {
    const side = (await (await inn('leser')).les(HOLDT)).tekst;
    expect(bokser(side)).toEqual([]);
    expect(side).not.toContain('name="handling"');
  });
});

describe('a release of many', () => {
  const frigi = async (hvem: Ansatt) => {
    const foerst = await velg(hvem, HOLDT, 'frigi', ['2026/1-2', '2026/2-1']);
    const felt = ['handling', 'grunn', 'sett', 'sett-dem'].map(
      (navn) => [navn, skjultFelt(foerst.tekst, navn)] as const,
    );
    return { foerst, felt, poster: bokser(foerst.tekst).map((verdi) => ['post', verdi] as const) };
  };

  test('shows what is released before it is, takes two persons, and never shows the digits', async () => {
    const arne = await inn('arkivar');
    const en = await frigi(arne);
    expect(ord(en.foerst.tekst)).toContain(HEMMELIG);
    expect(ord(en.foerst.tekst)).toContain('Fødselsnummer');
    expect(en.poster).toHaveLength(2);
    const sett = (await loggenTil(arkiv.data, 'utvikler#arkivar')).filter(
      ({ grunn }) => grunn === 'før vedtak om flere',
    );
    expect(sett.map(({ gjenstand }) => gjenstand)).toEqual(['2026/2-1', '2026/1-2']);
    expect((await offentlig('2026/1-2')).tekst).toContain('Holdt tilbake');

    const svar = await sendFlere(konsoll.port, arne, { side: HOLDT }, [...en.felt, ...en.poster]);
    expect(ord(svar.tekst)).toContain('2 av 2 er gjort');
    expect((await offentlig('2026/1-2')).tekst).toContain('Holdt tilbake');
    const igjen = await frigi(arne);
    const nei = await sendFlere(konsoll.port, arne, { side: HOLDT }, [...igjen.felt, ...igjen.poster]);
    expect(ord(nei.tekst)).toContain('En annen person må bekrefte det.');

    const aud = await inn('arkivar-2');
    const to = await frigi(aud);
    const ja = await sendFlere(konsoll.port, aud, { side: HOLDT }, [...to.felt, ...to.poster]);
    expect(ord(ja.tekst)).toContain('2 av 2 er gjort');
    const side = (await offentlig('2026/2-1')).tekst;
    expect(side).toContain('Søknad');
    expect(side).not.toContain(SYNTETISK_FNR);
  });

  test('of something else than what was shown is refused', async () => {
    const arne = await inn('arkivar');
    const { felt, poster } = await frigi(arne);
    const [[, verdi] = ['', '']] = poster;
    const annet = verdi.replace(/[0-9a-f]{64}/, 'a'.repeat(64));
    expect(annet).not.toBe(verdi);
    const svar = await sendFlere(konsoll.port, arne, { side: HOLDT }, [...felt, ['post', annet]]);
    expect(ord(svar.tekst)).toContain('holder ikke journalposten for dette');
  });
});
