import { afterAll, beforeAll, expect, test } from 'vitest';
import { lagReferanse } from '../../../../src/innsyn/referanse.ts';
import { RUTINER } from '../../../../src/konsoll/hjelp/rutiner.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { ord } from '../les-side.ts';
import { fyllRutiner, SKJULT, SOEKER, type Rutinedata } from './rutine-data.ts';

const HER = '/arkiv/fjordvik';
const GRUNN = 'Etter rutinen';

let data: Rutinedata;
let konsoll: Testtjener;
let arne: Ansatt;
let leif: Ansatt;
beforeAll(async () => {
  data = await fyllRutiner();
  konsoll = await startKonsoll(data.data, { ROLLE: 'begge' });
  arne = await loggInnSom(konsoll.port, 'arkivar');
  leif = await loggInnSom(konsoll.port, 'leder');
});
afterAll(async () => {
  await konsoll.lukk();
  data.rydd();
});

const sti = (nummer: string): string => `/sak/${nummer.replace('-', '/')}`;
/** What the public reads at a number, and with what status. */
const publikum = async (nummer: string): Promise<string> => {
  const { status, tekst } = await hent(konsoll.port, `/fjordvik${sti(nummer)}`);
  return `${status} ${ord(tekst)}`;
};
/** What the staff reads of it in the console. */
const ansatt = async (nummer: string, hvem = arne): Promise<string> =>
  ord((await hvem.les(HER + sti(nummer))).tekst);
const liste = async (navn: string): Promise<string> => ord((await arne.les(`${HER}/liste/${navn}`)).tekst);
async function bestem(
  nummer: string,
  hva: string,
  felt: Readonly<Record<string, string>> = {},
): Promise<void> {
  const side = HER + sti(nummer);
  const sett = skjultFelt((await arne.les(side)).tekst, 'sett');
  const svar = await arne.send(`${side}/${hva}`, { sett, grunn: GRUNN, ...felt });
  expect(svar.status, ord(svar.tekst)).toBe(303);
}

/** Each step, walked: what the archive did, what staff sees of it here, and what the public then gets. */
const GANG: Readonly<Record<(typeof RUTINER)[number]['id'], () => Promise<void>>> = {
  'status-j': async () => {
    expect(await publikum('2026/1-1')).toContain('Merknad til plan');
    const saken = await publikum('2026/1');
    for (const [i, status] of ['R', 'S', 'F', 'E'].entries()) {
      expect(saken).not.toContain(`Ikke journalført ${status}`);
      expect(await publikum(`2026/1-${i + 2}`)).not.toContain(`Ikke journalført ${status}`);
      expect(await ansatt(`2026/1-${i + 2}`)).toContain(`Ikke journalført ${status}`);
    }
    expect(await ansatt('2026/1-2')).toMatch(/status/i);
  },
  'egne-statuser': async () => {
    expect(await publikum('2026/1-6')).not.toContain(SKJULT[0]);
    expect(await liste('flagget')).toContain('2026/1-6');
    expect(await ansatt('2026/1-6')).toContain('Ukjent status');
  },
  dokumenttyper: async () => {
    for (const [nr, tittel] of [
      [1, 'Spørsmål om vei'],
      [2, 'Svar om vei'],
      [3, 'Møtereferat'],
      [4, 'Notat til saken'],
      [5, 'Saksframlegg om vei'],
    ] as const)
      expect(await publikum(`2026/2-${nr}`)).toContain(tittel);
  },
  'registrering-rettes': async () => {
    expect(await publikum('2026/6-4')).toContain('Feilført Avsender AS');
    expect(await ansatt('2026/6-4')).toContain('Ida Import');
    await data.lever(true);
    for (const side of [await publikum('2026/6-4'), await ansatt('2026/6-4')]) {
      expect(side).toContain('Fjordvik idrettslag');
      expect(side).not.toMatch(/Feilført Avsender|Ida Import/);
    }
  },
  merknader: async () => {
    for (const side of ['2026/2-1', '2026/2']) expect(await publikum(side)).not.toContain(SKJULT[2]);
    expect((await hent(konsoll.port, '/api/v1/saker/fjordvik/2026/2')).tekst).not.toContain(SKJULT[2]);
  },
  'finn-nummer': async () => {
    const referanse = lagReferanse();
    for (const [skrevet, vei] of [
      ['2026/3', '/sak/2026/3'],
      ['2026/3-4', '/sak/2026/3/4'],
      [' 26/3-4 ', '/sak/2026/3/4'],
      ['sak 2026/3', '/sak/2026/3'],
      [referanse, `/innsyn/${referanse}`],
      // As it is read from a letter, or heard on the telephone.
      [referanse.toLowerCase().replaceAll('-', ' '), `/innsyn/${referanse}`],
    ] as const) {
      const svar = await arne.les(`${HER}/finn?${new URLSearchParams({ nummer: skrevet })}`);
      expect([svar.status, svar.hoder.location], skrevet).toEqual([303, HER + vei]);
    }
    for (const skrevet of ['brevet fra i går', '2026/3 og 2026/4', '../../etc', '2026/0', 'AAAA-AAAA-AAAB']) {
      const svar = await arne.les(`${HER}/finn?${new URLSearchParams({ nummer: skrevet })}`);
      expect(svar.status, skrevet).toBe(422);
      expect(ord(svar.tekst)).toContain('ikke et nummer');
    }
    const { tekst } = await arne.les('/arkiv');
    expect(tekst).toContain(`action="${HER}/finn"`);
    expect((await (await loggInnSom(konsoll.port, 'revisor')).les('/arkiv/logg')).tekst).not.toContain(
      '/finn"',
    );
  },
  'linje-to': async () => {
    const side = await publikum('2026/4-2');
    expect(side).toContain('Svar på søknad');
    expect(side).not.toContain(SKJULT[0]);
    const proevd = await arne.les(
      `${HER}/sak/2026/4/2/hva-hvis?skjerm=2&kode=U&hjemmel=offl-13-fvl-13-1-1&linje=5`,
    );
    expect(proevd.status).toBe(200);
    expect(ord(proevd.tekst)).toContain('Slik gjøres det i arkivet');
  },
  'navn-paa-linje-en': async () => {
    expect(await liste('holdt')).toContain('2026/4-6');
    expect(await publikum('2026/4-6')).not.toContain('Brattlid');
    expect(await ansatt('2026/4-6')).toContain('Hvorfor den ikke vises');
  },
  nivaaer: async () => {
    const [ett, to, tre] = [
      await publikum('2026/4-1'),
      await publikum('2026/4-2'),
      await publikum('2026/4-3'),
    ];
    expect(ett).toMatch(/Vedtak om tilskudd[\s\S]*Byggfirma AS/);
    expect(to).toContain('Byggfirma AS');
    expect(tre).toContain('Klage på gebyr');
    for (const side of [to, tre]) expect(side).not.toContain(SKJULT[0]);
    expect(tre).not.toContain(SOEKER);
    const sett = await ansatt('2026/4-3');
    expect(sett).toContain(SOEKER);
    expect(sett).toMatch(/nivå 3|Nivå 3/);
  },
  'skjermet-sak': async () => {
    for (const side of [await publikum('2026/5'), await publikum('2026/5-1')]) {
      expect(side).toContain('Tilsyn');
      expect(side).not.toContain(SKJULT[1]);
    }
    expect(await ansatt('2026/5')).toContain(SKJULT[1]);
  },
  koder: async () => {
    const innstillinger = ord((await arne.les('/arkiv/innstillinger')).tekst);
    for (const kode of ['IS', 'U', 'P', 'P1', 'E', 'S', 'XX', 'UOT-3'])
      expect(innstillinger).toMatch(new RegExp(`(?:^|\\s)${kode}\\s`));
    expect(await publikum('2026/4-5')).not.toContain(SKJULT[0]);
    expect(await liste('flagget')).toContain('2026/4-5');
    expect(await ansatt('2026/4-5')).toContain('Ukjent tilgangskode');
  },
  xx: async () => {
    expect(await publikum('2026/4-4')).toContain('Ikke offentlighetsvurdert');
    const side = await ansatt('2026/4-4');
    expect(side).toMatch(/Hvem du spør:[^.]*Siv Saksberg/);
    expect(side).toContain('bare av en ny leveranse');
  },
  'uten-hjemmel': async () => {
    expect(await publikum('2026/4-2')).toMatch(/hjemmel ikke oppgitt/i);
    expect(await liste('flagget')).toContain('2026/4-2');
  },
  'skjermes-senere': async () => {
    await data.lever(false);
    expect(await publikum('2026/6-3')).toContain('fra naboen');
    await bestem('2026/6-3', 'hold');
    expect(await publikum('2026/6-3')).not.toContain('naboen');
    await data.lever(true);
    await bestem('2026/6-3', 'opphev', { hva: 'hold' });
    const side = await publikum('2026/6-3');
    expect(side).toContain('Uttalelse');
    expect(side).not.toContain('naboen');
    const soek = ord((await hent(konsoll.port, '/sok?q=naboen')).tekst);
    expect(soek).not.toContain('fra naboen');
  },
  'hele-saken': async () => {
    await bestem('2026/7', 'hold');
    for (const nummer of ['2026/7-1', '2026/7-2'])
      expect(await publikum(nummer)).not.toMatch(/(?:Første|Andre) brev/);
    await bestem('2026/7', 'opphev', { hva: 'hold' });
    expect(await publikum('2026/7-2')).toContain('Andre brev');
  },
  sluttdato: async () => {
    expect(await liste('utloept')).toContain('2026/4-7');
    expect(await publikum('2026/4-7')).not.toContain(SKJULT[0]);
    expect(await ansatt('2026/4-7')).toContain('Bekreft at skjermingen har opphørt');
  },
  utlysning: async () => {
    expect(await publikum('2026/3-1')).toMatch(/^200 .*Utlysning - Lærer/);
  },
  soekere: async () => {
    const side = await publikum('2026/3-2');
    expect(side).toContain('Søknad og CV');
    expect(side).not.toContain('Brattlid');
    expect(side).toContain('§ 25');
    expect(ord((await hent(konsoll.port, '/sok?q=brattlid')).tekst)).not.toMatch(/2026\/3-2/);
  },
  soekerlister: async () => {
    expect(await publikum('2026/3-3')).toContain('Offentlig søkerliste - Lærer');
    expect(await publikum('2026/3-4')).not.toContain('kode');
    expect(await liste('venter')).not.toContain('2026/3-4');
    // The code was forgotten: the rule for the form closes the list all the same.
    const glemt = await publikum('2026/3-5');
    expect(glemt).toContain('Utvidet søkerliste');
    expect(glemt).not.toContain('Brattlid');
    expect(glemt).toContain('§ 25');
  },
  'trukket-soeker': async () => {
    expect(await publikum('2026/3-3')).toContain('Dokumenter Søkerliste');
    await bestem('2026/3-3', 'trekk', { dokument: '1' });
    expect(await publikum('2026/3-3')).toMatch(/Dokumenter Hoveddokument .*kan være unntatt/);
    await data.lever(true);
    expect(await publikum('2026/3-3')).toMatch(/Dokumenter Hoveddokument .*kan være unntatt/);
    await bestem('2026/3-3', 'opphev', { dokument: '1', hva: 'trekk' });
    expect(await publikum('2026/3-3')).toContain('Dokumenter Søkerliste');
  },
  adresseliste: async () => {
    expect(await publikum('2026/3-6')).toContain('Adresseliste');
    for (const adresse of ['/fjordvik/sak/2026/3/6', '/fjordvik/sak/2026/3', '/api/v1/saker/fjordvik/2026/3'])
      expect((await hent(konsoll.port, adresse)).tekst).not.toContain('Oppdiktveien');
    await bestem('2026/3-6', 'hold');
    expect(await publikum('2026/3-6')).not.toContain('Innlandsdrift');
  },
  klientsystem: async () => {
    for (const nummer of ['2026/90', '2026/90-1']) {
      const side = await publikum(nummer);
      expect(side).not.toMatch(/Brattlid|introduksjonsprogram/);
    }
    expect(await ansatt('2026/90-1')).toContain('introduksjonsprogram');
  },
  personjournal: async () => {
    expect(data.klientrapport.annet).toEqual({ 'annen registrering': 1 });
    expect(await publikum('2026/90')).not.toContain(SKJULT[2]);
  },
  forhaandskontroll: async () => {
    const dag = ord((await arne.les(`${HER}/dag/2026-03-02`)).tekst);
    expect(dag).toContain('Det arkivet har, ved siden av det publikum får se');
    expect(dag).toContain(SOEKER);
    expect(ord((await arne.les(`${HER}/dag/2026-03-02/publikum`)).tekst)).not.toContain('Brattlid');
    for (const side of ['leveranse', 'godkjenning'])
      expect((await arne.les(`${HER}/${side}`)).status).toBe(200);
  },
  overfoering: async () => {
    const rapport = ord((await arne.les(`${HER}/rapport`)).tekst);
    expect(rapport).toMatch(/avvist/i);
    expect(rapport).toContain('arkivstruktur.xml');
    expect(await publikum('2026/9-1')).toContain('Kan leses');
    expect(ord((await arne.les('/arkiv')).tekst)).toContain('Siste eksport');
  },
  restanser: async () => {
    const restanser = ord((await arne.les(`${HER}/restanse?fra=2026-01-01&til=2026-12-31`)).tekst);
    expect(restanser).toContain('Ubesvart om vei');
    expect(restanser).toContain('Purring om vei');
    expect(restanser).toContain('Siv Saksberg');
    expect(restanser).not.toMatch(/Spørsmål om vei|Befaring om vei|Notat til saken/);
    const { tekst } = await arne.les(`${HER}/restanse/csv?fra=2026-01-01&til=2026-12-31`);
    expect(tekst).toContain('"Saksbehandler"');
  },
  feilregistrert: async () => {
    await data.lever(false);
    expect(await publikum('2026/6-1')).toContain('Ført i feil sak');
    await bestem('2026/6-1', 'trekk');
    expect(await publikum('2026/6-1')).toMatch(/^410 /);
    await data.lever(true);
    await bestem('2026/6-1', 'opphev', { hva: 'trekk' });
    const side = await publikum('2026/6-1');
    expect(side).toMatch(/^410 /);
    expect(side).not.toContain('Ført i feil sak');
  },
  flyttet: async () => {
    await data.lever(false);
    expect(await publikum('2026/6-2')).toContain('Til flytting');
    await data.lever(true);
    expect(await publikum('2026/8-5')).toContain('Til flytting');
    expect(await publikum('2026/6-2')).not.toMatch(/^200 .*Til flytting.*2026\/6-2/);
    expect(await ansatt('2026/8-5')).toContain('Til flytting');
  },
  innsyn: async () => {
    expect(ord((await arne.les(`${HER}/innsyn`)).tekst)).toContain('Innsynskrav');
    const ny = ord((await arne.les(`${HER}/innsyn/ny`)).tekst);
    expect(ny).toMatch(/muntlig/i);
  },
  'kom-ut': async () => {
    await bestem('2026/7-1', 'trekk');
    expect(await publikum('2026/7-1')).toMatch(/^410 /);
    const side = ord((await arne.les(`${HER}/sak/2026/7/1?gjort=1`)).tekst);
    expect(side).toMatch(/hendelse/i);
    const hendelser = await arne.les(`${HER}/hendelser?om=2026/7-1`);
    expect(ord(hendelser.tekst)).toContain('72 timer');
    expect(hendelser.tekst).toContain('2026/7-1');
  },
  tilganger: async () => {
    const logg = ord((await leif.les('/arkiv/logg?hvem=arkivdal')).tekst);
    expect(logg).toContain('Arne Arkivdal');
    expect(logg).toContain('Trakk tilbake');
    expect(ord((await leif.les(`${HER}/innloggede`)).tekst)).toContain('Arne Arkivdal');
    expect((await arne.les(`${HER}/innloggede`)).status).toBe(403);
  },
};

test.each(RUTINER)('$rutine: $her', async ({ id }) => GANG[id]());

test('a help page for each step tells how, and is led to from the table', async () => {
  const tabell = (await arne.les('/arkiv/hjelp/rutiner')).tekst;
  for (const { rutine, emne } of RUTINER) {
    expect(ord(tabell)).toContain(ord(rutine));
    expect(tabell).toContain(`href="/arkiv/hjelp/${emne}"`);
    expect((await arne.les(`/arkiv/hjelp/${emne}`)).status).toBe(200);
  }
  expect(new Set(RUTINER.map(({ id }) => id)).size).toBe(RUTINER.length);
});
