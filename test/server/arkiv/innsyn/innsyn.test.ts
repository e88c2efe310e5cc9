import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { setTimeout as vent } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOEGN } from '../../../../src/tid/dager.ts';
import { lesPdf } from '../../../innsyn/brev/les-pdf.ts';
import { epostene } from '../../innsyn/epost-i-test.ts';
import { sendSkjema, skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Testtjener } from '../../tjener-i-test.ts';
import { NAA } from '../../fyll.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { KOE, PERSONLIG, PNG, sendFiler, spoer, spoerMedEpost, SPOERRER, V } from './hjelp.ts';

let arkiv: Arkivdata;
let tjener: Testtjener;
let leser: Ansatt;
let arkivar: Ansatt;
let annen: Ansatt;
let plan: Ansatt;
let naa = NAA;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' }, () => naa);
  [leser, arkivar, annen, plan] = [
    await loggInnSom(tjener.port, 'leser'),
    await loggInnSom(tjener.port, 'arkivar'),
    await loggInnSom(tjener.port, 'arkivar-2'),
    await loggInnSom(tjener.port, 'plan'),
  ];
});
afterAll(async () => {
  await tjener.lukk();
  arkiv.rydd();
});

interface Logget {
  readonly hvem: string;
  readonly handling: string;
  readonly gjenstand: string;
  readonly grunn: string;
}
function loggen(): readonly Logget[] {
  const db = new DatabaseSync(join(arkiv.data, 'arkiv.db'), { readOnly: true });
  try {
    return db
      .prepare('SELECT * FROM logg ORDER BY nr')
      .all()
      .map((rad) => ({
        hvem: String(rad['hvem']),
        handling: String(rad['handling']),
        gjenstand: String(rad['gjenstand']),
        grunn: String(rad['grunn']),
      }));
  } finally {
    db.close();
  }
}
const felt = (side: string, navn: string): string => skjultFelt(side, navn);
const alt = (side: string): string => {
  const skjema = /<form class="knapperad"[\s\S]*?<\/form>/.exec(side)?.[0] ?? '';
  return felt(skjema, 'sett');
};
const utkastet = ({ hoder }: { hoder: { location?: string | undefined } }): string =>
  (hoder.location ?? '').replace(/\?.*$/, '');

/** A draft that refuses the first document, with all that the law wants said of it. */
const AVSLAG = { art: 'svar', dok: '1', utfall: 'avslag', hjemmel: PERSONLIG, resten: 'c', sprak: 'nb' };

describe('the queue and a request', () => {
  test('the queue names the request and its clocks, never who asks; the request’s page says it, and is logged first', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1+3`);
    const koe = await leser.les(KOE);
    expect(koe.tekst).toContain(referanse);
    for (const ord of ['1 dag', '3 dager', '5 dager', 'Plan og bygg', 'i datamappen og sendes ikke'])
      expect(koe.tekst).toContain(ord);
    expect(koe.tekst).not.toContain(SPOERRER);

    const foer = loggen().length;
    const side = await leser.les(`${KOE}/${referanse}`);
    expect(side.status).toBe(200);
    expect(side.tekst).toContain(SPOERRER);
    // The archive's own title beside the public one: this is the staff's page.
    expect(side.tekst).toContain(`Om ${HEMMELIG}`);
    expect(side.tekst).toContain(`href="/arkiv/${V}/sak/2026/1/3"`);
    const nye = loggen().slice(foer);
    expect(nye.map(({ handling, gjenstand }) => [handling, gjenstand])).toEqual([
      ['se-innsyn', referanse],
      ['se', '2026/1-1'],
      ['se', '2026/1-3'],
    ]);
    expect(JSON.stringify(nye)).not.toContain(SPOERRER);
  });

  test('a reference number finds its request, written any way; one that is mistyped is told so', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const skrevet = encodeURIComponent(referanse.toLowerCase().replaceAll('-', ' '));
    expect((await leser.les(`${KOE}?finn=${skrevet}`)).hoder.location).toBe(`${KOE}/${referanse}`);
    const feil = await leser.les(`${KOE}?finn=AAAA-BBBB-CCCC`);
    expect(feil.status).toBe(404);
    expect(feil.tekst).toContain('Det er ikke et referansenummer');
  });

  test('is another body’s to nobody, and another unit’s to none of this (IDOR)', async () => {
    const { referanse: skolens } = await spoer(tjener.port, `${V}:2026.2.2`);
    const { referanse: begges } = await spoer(tjener.port, `${V}:2026.1.1,2026.2.2`);
    const { referanse: planens } = await spoer(tjener.port, `${V}:2026.1.1`);
    const { referanse: andres } = await spoer(tjener.port, 'utvik:2026.1.1');
    expect((await arkivar.les(`${KOE}/${andres}`)).status).toBe(404);
    for (const referanse of [skolens, begges]) {
      expect((await plan.les(`${KOE}/${referanse}`)).status).toBe(403);
      expect((await plan.send(`${KOE}/${referanse}`, { handling: 'ta' })).status).toBe(403);
      expect((await plan.les(`${KOE}/${referanse}/svar`)).status).toBe(403);
    }
    expect((await plan.les(`${KOE}/${planens}`)).status).toBe(200);
    const koe = (await plan.les(KOE)).tekst;
    expect(koe).toContain(planens);
    expect(koe).not.toContain(skolens);
    expect(koe).not.toContain(begges);
    for (const side of ['tall', 'post', 'ny']) expect((await plan.les(`${KOE}/${side}`)).status).toBe(403);
    expect((await plan.les(`${KOE}?enhet=Skole`)).status).toBe(403);
    const skole = (await arkivar.les(`${KOE}?enhet=Skole`)).tekst;
    expect(skole).toContain(skolens);
    expect(skole).not.toContain(planens);
  });

  test('who may only read sees no buttons, and no form of theirs is taken', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const { tekst } = await leser.les(`${KOE}/${referanse}`);
    expect(tekst).not.toMatch(/name="handling"/);
    expect((await leser.send(`${KOE}/${referanse}`, { handling: 'ta' })).status).toBe(403);
    expect((await leser.send(`${KOE}/${referanse}/svar`, AVSLAG)).status).toBe(403);
    expect(
      (await sendFiler(tjener.port, leser, `${KOE}/${referanse}/fil`, { dok: '1', fil: PNG })).status,
    ).toBe(403);
  });

  test('the second who takes it is told, and the clock stands and goes', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const sti = `${KOE}/${referanse}`;
    expect((await arkivar.send(sti, { handling: 'ta' })).hoder.location).toBe(`${sti}?gjort=ta`);
    const igjen = await annen.send(sti, { handling: 'ta' });
    expect(igjen.status).toBe(409);
    expect(igjen.tekst).toContain('En annen har tatt kravet.');
    expect((await arkivar.send(sti, { handling: 'stans' })).status).toBe(422);
    expect((await arkivar.send(sti, { handling: 'stans', dok: '1', grunn: 'samtykke' })).status).toBe(303);
    expect((await arkivar.les(sti)).tekst).toContain('Fristen for svar står stille inntil videre');
    expect((await arkivar.send(sti, { handling: 'gjenoppta', dok: '1' })).status).toBe(303);
    expect((await arkivar.send(sti, { handling: 'finnes-ikke' })).status).toBe(422);
    expect((await arkivar.send(sti, { handling: 'constructor' })).status).toBe(422);
  });

  test('a whole case is split into its entries, each with its own answer', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1`);
    const sti = `${KOE}/${referanse}`;
    expect((await arkivar.send(sti, { handling: 'del', dok: '1' })).status).toBe(303);
    expect((await arkivar.les(sti)).tekst).toContain('2026/1-1');
  });
});

describe('registering what came another way (R37)', () => {
  const INN = {
    kanal: 'muntlig',
    dato: '2026-11-18',
    tid: '09:15',
    dokumenter: '2026/1-1\n2026/2',
    levering: 'hente',
    navn: SPOERRER,
    sprak: 'nn',
  };
  const sending = async (): Promise<string> => felt((await arkivar.les(`${KOE}/ny`)).tekst, 'sending');

  test('the clock runs from when it came; who has no address is given the status page by hand', async () => {
    const svar = await arkivar.send(`${KOE}/ny`, { ...INN, sending: await sending() });
    const sti = utkastet(svar);
    const { tekst } = await arkivar.les(sti);
    for (const ord of [
      'Muntlig',
      '18.\u00a0november 2026 kl. 09.15',
      '2026/1-1',
      'Hele saken 2026/2',
      'nynorsk',
    ])
      expect(tekst).toContain(ord);
    expect(tekst).not.toContain('/innsyn/status/');
    const medLenke = await arkivar.send(sti, { handling: 'lenke' });
    const status = /\/innsyn\/status\/[\w-]+/.exec(medLenke.tekst)?.[0] ?? '';
    expect((await hent(tjener.port, status)).tekst).toContain(sti.split('/').at(-1));
    expect(loggen().at(-1)?.handling).toBe('se');
    expect(loggen().some(({ handling, grunn }) => handling === 'svar-innsyn' && grunn === 'lenke')).toBe(
      true,
    );
  });

  test('the status page is given with the public journal’s address, also by a console on a server of its own', async () => {
    const sti = utkastet(await arkivar.send(`${KOE}/ny`, { ...INN, sending: await sending() }));
    const her = await arkivar.send(sti, { handling: 'lenke' });
    expect(her.tekst).toMatch(new RegExp(`>http://127\\.0\\.0\\.1:${tjener.port}/innsyn/status/[\\w-]+<`));
    for (const [env, vist] of [
      [{ JOURNALADRESSE: 'https://journal.example/' }, '>https://journal.example/innsyn/status/'],
      [{}, 'etter adressen til journalen'],
    ] as const) {
      const alene = await startKonsoll(arkiv.data, env);
      try {
        const annen = await loggInnSom(alene.port, 'arkivar');
        expect((await annen.send(sti, { handling: 'lenke' })).tekst).toContain(vist);
      } finally {
        await alene.lukk();
      }
    }
  });

  test.each(['', '9.15'])('what came this morning may have its time written «%s»', async (tid) => {
    const felter = { ...INN, dato: '2026-11-20', tid, sending: await sending() };
    const { tekst } = await arkivar.les(utkastet(await arkivar.send(`${KOE}/ny`, felter)));
    expect(tekst).toContain(`20.\u00a0november 2026 kl. ${tid === '' ? '11.00' : '09.15'}`);
  });

  test('sent twice it is one request', async () => {
    const felter = { ...INN, sending: await sending() };
    const [a, b] = await Promise.all([arkivar.send(`${KOE}/ny`, felter), arkivar.send(`${KOE}/ny`, felter)]);
    expect(a.hoder.location).toBe(b.hoder.location);
  });

  test.each([
    ['a day to come', { dato: '2026-11-21' }, 'Det kan ikke være fram i tid'],
    ['a day that is not', { dato: '2026-02-30' }, 'Det kan ikke være fram i tid'],
    ['a month that is not', { dato: '2025-13-05' }, 'Det kan ikke være fram i tid'],
    ['a time that is not', { tid: '24:00' }, 'Det kan ikke være fram i tid'],
    ['no number', { dokumenter: 'brevet om kaia' }, 'Skriv numrene slik'],
    ['nothing at all', { dokumenter: '' }, 'Skriv hva det er bedt om'],
    ['no address for mail', { levering: 'epost' }, 'Skriv e-postadressen'],
    ['an id number', { kommentar: 'Jeg er 05927970165' }, 'Det er ikke lagret'],
  ])('%s is refused, and what was written stands there still', async (_, galt, melding) => {
    const svar = await arkivar.send(`${KOE}/ny`, { ...INN, ...galt, sending: await sending() });
    expect(svar.status).toBe(422);
    expect(svar.tekst).toContain(melding);
    expect(svar.tekst).toContain(SPOERRER);
    expect(svar.tekst).not.toContain('05927970165');
  });
});

describe('answering', () => {
  test('a refusal is not sent before everything the law wants is said, and then exactly as it was shown', async () => {
    const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
    const sti = `${KOE}/${referanse}`;
    const utenDokument = await arkivar.send(`${sti}/svar`, { art: 'svar', sprak: 'nb' });
    expect(utenDokument.status).toBe(422);
    expect(utenDokument.tekst).toContain('Velg minst ett dokument');
    const utenUtfall = await arkivar.send(`${sti}/svar`, { ...AVSLAG, utfall: '' });
    expect(utenUtfall.status).toBe(422);
    expect(utenUtfall.tekst).toContain('Velg hva svaret blir.');
    const utkast = utkastet(await arkivar.send(`${sti}/svar`, { ...AVSLAG, hjemmel: '', resten: '' }));
    let side = (await arkivar.les(utkast)).tekst;
    expect(side).toContain('Velg hjemmelen for avslaget');
    expect(side).not.toContain('value="send"');
    const tvang = await arkivar.send(utkast, { handling: 'send', sett: alt(side) });
    expect([tvang.status, tvang.tekst.includes('kan ikke sendes ennå')]).toEqual([409, true]);

    const endre = async (mer: Readonly<Record<string, string>>): Promise<string> => {
      const sett = felt(/<form class="kravskjema"[\s\S]*?<\/form>/.exec(side)?.[0] ?? '', 'sett');
      const svar = await arkivar.send(utkast, { ...AVSLAG, handling: 'lagre', sett, ...mer });
      expect(svar.status).toBe(303);
      return (await arkivar.les(utkast)).tekst;
    };
    side = await endre({ hjemmel: 'offl-13' });
    expect(side).toContain('bestemmelsen om taushetsplikt');
    side = await endre({ resten: '' });
    expect(side).toContain('§ 12 bokstav a, b eller c');
    side = await endre({ hjemmel: 'offl-15-1', resten: '' });
    expect(side).toContain('Skriv vurderingen etter § 11');
    // A base that the register does not have is none.
    side = await endre({ hjemmel: '<b>offl-99' });
    expect(side).toContain('Velg hjemmelen for avslaget');
    side = await endre({ innledning: 'Vi viser til <kravet> ditt.' });
    expect(side).toContain('Ingenting mangler');
    expect(side).toContain('Vi viser til &lt;kravet&gt; ditt.');

    const html = await arkivar.les(`${utkast}/brev.html`);
    expect(html.hoder['content-security-policy']).toContain('sandbox');
    const pdf = await arkivar.les(`${utkast}/brev.pdf`);
    expect((await lesPdf(new Uint8Array(pdf.raa))).elementer.map((e) => e.tekst).join(' ')).toContain(
      'fvl. § 13 første ledd nr. 1',
    );
    const foerst = await arkivar.send(utkast, { handling: 'send', sett: 'noe annet' });
    expect(foerst.status).toBe(409);
    const sendt = await arkivar.send(utkast, { handling: 'send', sett: alt(side) });
    expect(sendt.hoder.location).toBe(`${sti}?gjort=sendt`);

    const statusside = (await hent(tjener.port, status)).tekst;
    const [, brev = ''] = /href="([^"]+\/svar\/[^"]+\.html)"/.exec(statusside) ?? [];
    expect((await hent(tjener.port, brev)).raa.equals(html.raa)).toBe(true);
    const [, somPdf = ''] = /href="([^"]+\/svar\/[^"]+\.pdf)"/.exec(statusside) ?? [];
    expect((await hent(tjener.port, somPdf)).raa.equals(pdf.raa)).toBe(true);
    // The second who sends it is told, and nothing is sent again.
    const igjen = await annen.send(utkast, { handling: 'send', sett: alt(side) });
    expect([igjen.status, igjen.tekst.includes('Utkastet finnes ikke lenger')]).toEqual([409, true]);
  });

  test('the form begins with the base that the journal closes the documents by, where they have one in common', async () => {
    const skjemaet = async (liste: string): Promise<{ tekst: string; valgt: string | undefined }> => {
      const { referanse } = await spoer(tjener.port, liste);
      const { tekst } = await arkivar.les(`${KOE}/${referanse}/svar`);
      return { tekst, valgt: /<option value="([^"]+)" selected/.exec(tekst)?.[1] };
    };
    const FORESLAATT = 'Hjemmelen under er den som står i journalen.';
    const lukket = await skjemaet(`${V}:2026.1.3,2026.2.2`);
    expect(lukket.valgt).toBe(PERSONLIG);
    expect(lukket.tekst).toContain(FORESLAATT);
    expect(lukket.tekst).toContain('I journalen: Offl. § 13, jf. fvl. § 13 første ledd nr. 1');
    // One of these is open: each says what it is, and somebody chooses.
    const ulike = await skjemaet(`${V}:2026.1.1+3`);
    expect(ulike.valgt).toBeUndefined();
    expect(ulike.tekst).not.toContain(FORESLAATT);
    expect(ulike.tekst.match(/I journalen: Offl/g)).toHaveLength(1);
  });

  test('what a colleague has changed is not overwritten, nor sent unseen', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const utkast = utkastet(await arkivar.send(`${KOE}/${referanse}/svar`, AVSLAG));
    const gammel = (await arkivar.les(utkast)).tekst;
    const sett = felt(/<form class="kravskjema"[\s\S]*?<\/form>/.exec(gammel)?.[0] ?? '', 'sett');
    expect(
      (await annen.send(utkast, { ...AVSLAG, handling: 'lagre', sett, innledning: 'Min.' })).status,
    ).toBe(303);
    const svar = await arkivar.send(utkast, { ...AVSLAG, handling: 'lagre', sett, innledning: 'Nei, min.' });
    expect(svar.status).toBe(409);
    expect(svar.tekst).toContain('endret siden du åpnet siden');
    expect((await arkivar.send(utkast, { handling: 'send', sett: alt(gammel) })).status).toBe(409);
    expect((await arkivar.les(utkast)).tekst).toContain('Min.');
  });

  test('each document its own answer in one letter: access, part with the redacted copy, another body', async () => {
    const { referanse, status } = await spoerMedEpost(tjener.port, arkiv.data, `${V}:2026.1.1+3,2026.2.2`);
    const sti = `${KOE}/${referanse}`;
    const utkast = utkastet(
      await arkivar.send(`${sti}/svar`, {
        art: 'svar',
        dok: '1',
        utfall: 'innsyn',
        sprak: 'nn',
        standard: 'beklager',
      }),
    );
    const lagre = async (felter: Readonly<Record<string, string>>): Promise<string> => {
      const side = (await arkivar.les(utkast)).tekst;
      const sett = felt(/<form class="kravskjema"[\s\S]*?<\/form>/.exec(side)?.[0] ?? '', 'sett');
      await arkivar.send(utkast, { handling: 'lagre', sett, sprak: 'nn', ...felter });
      return (await arkivar.les(utkast)).tekst;
    };
    await lagre({ dok: '2', utfall: 'delvis', hjemmel: PERSONLIG });
    let side = await lagre({ dok: '3', utfall: 'feil-organ', rettOrgan: 'Utvik kommune' });
    expect(side).toContain('Legg på den sladdede kopien');
    const fil = `${sti}/fil`;
    const id = utkast.split('/').at(-1) ?? '';
    expect(
      (await sendFiler(tjener.port, arkivar, fil, { dok: '2', fil: Buffer.from('<script>') })).tekst,
    ).toContain('ikke av en type');
    expect((await sendFiler(tjener.port, arkivar, fil, { dok: '9', fil: PNG })).status).toBe(422);
    expect((await sendFiler(tjener.port, arkivar, fil, { dok: '2' })).status).toBe(422);
    const lagt = await sendFiler(tjener.port, arkivar, fil, { dok: '2', fil: PNG, utkast: id });
    expect(utkastet(lagt)).toBe(utkast);
    side = (await arkivar.les(utkast)).tekst;
    expect(side).toContain('men uten fil får den som spør, bare brevet. Det gjelder 2026/1-1.');
    const [, filsti = ''] = new RegExp(`href="(${fil}/[0-9a-f-]{36})"`).exec(side) ?? [];
    const nedlastet = await arkivar.les(filsti);
    expect(nedlastet.raa.equals(PNG)).toBe(true);
    expect(nedlastet.hoder['content-disposition']).toBe(`attachment; filename="${referanse}-2.png"`);
    await arkivar.send(utkast, { handling: 'send', sett: alt(side) });
    const statusside = (await hent(tjener.port, status)).tekst;
    for (const ord of ['Innsyn gitt', 'Delvis innsyn', 'Utvik kommune', 'PNG'])
      expect(statusside).toContain(ord);
    // From now on a file is given in the moment it is put there: that must be meant.
    expect((await sendFiler(tjener.port, arkivar, fil, { dok: '2', fil: PNG })).tekst).toContain(
      'Kryss av for at det er meningen',
    );
    expect((await sendFiler(tjener.port, arkivar, fil, { dok: '2', fil: PNG, utlever: 'ja' })).status).toBe(
      303,
    );
  });

  test('a file is too large, of another site, or without the session’s mark: nothing is taken', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    const fil = `${KOE}/${referanse}/fil`;
    const stor = Buffer.alloc(51 * 1024 * 1024, 1);
    PNG.copy(stor);
    expect(
      (await sendFiler(tjener.port, arkivar, fil, { dok: '1', fil: stor }).catch(() => ({ status: 413 })))
        .status,
    ).toBe(413);
    expect((await sendFiler(tjener.port, arkivar, fil, { dok: '1', fil: PNG, merke: 'feil' })).status).toBe(
      403,
    );
    const fremmed = { 'sec-fetch-site': 'cross-site' };
    expect((await sendFiler(tjener.port, arkivar, fil, { dok: '1', fil: PNG }, fremmed)).status).toBe(403);
    // Only the addresses that take files read such a form.
    expect((await sendFiler(tjener.port, arkivar, `${KOE}/${referanse}`, { handling: 'ta' })).status).toBe(
      415,
    );
    expect((await arkivar.les(`${KOE}/${referanse}`)).tekst).not.toContain('PNG,');
  });
});

async function paaklaget(): Promise<{ readonly sti: string; readonly status: string }> {
  const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
  const sti = `${KOE}/${referanse}`;
  const utkast = utkastet(await arkivar.send(`${sti}/svar`, AVSLAG));
  await arkivar.send(utkast, { handling: 'send', sett: alt((await arkivar.les(utkast)).tekst) });
  expect(
    (await arkivar.send(sti, { handling: 'klage', dok: '1', tekst: 'Dette er ikke hemmelig.' })).status,
  ).toBe(303);
  return { sti, status };
}

describe('after a complaint', () => {
  test('the case is one PDF with an index, it is put into the archive, and forwarded', async () => {
    const { sti } = await paaklaget();
    let { tekst } = await arkivar.les(sti);
    expect(tekst).toContain('Dette er ikke hemmelig.');
    expect(tekst).toContain('er ikke i arkivet');
    expect((await arkivar.les(KOE)).tekst).toContain('mangler i arkivet');
    const bunt = await sendFiler(tjener.port, arkivar, `${sti}/klagesak`, {});
    expect(bunt.hoder['content-type']).toBe('application/pdf');
    const lest = (await lesPdf(new Uint8Array(bunt.raa))).elementer.map((e) => e.tekst).join('\n');
    for (const ord of ['Innhold', '2. Klagen', '3. Svar på krav om innsyn']) expect(lest).toContain(ord);
    expect((await sendFiler(tjener.port, arkivar, `${sti}/klagesak`, { dokument: PNG })).status).toBe(422);

    const [, pakke = ''] = new RegExp(`href="(${sti}/journal/\\d+)"`).exec(tekst) ?? [];
    expect((await arkivar.les(pakke)).hoder['content-type']).toBe('application/pdf');
    const hendelse = pakke.split('/').at(-1) ?? '';
    expect((await arkivar.send(sti, { handling: 'arkivert', hendelse, nummer: ' ' })).status).toBe(422);
    await arkivar.send(sti, { handling: 'arkivert', hendelse, nummer: '2026/900-1' });
    expect((await arkivar.send(sti, { handling: 'oversend', dok: '1' })).status).toBe(303);
    ({ tekst } = await arkivar.les(sti));
    expect(tekst).toContain('er i arkivet som 2026/900-1');
    expect(tekst).toContain('Oversendt klageinstansen');
    expect((await arkivar.send(sti, { handling: 'avgjort', dok: '1', utfall: 'stadfestet' })).status).toBe(
      303,
    );
  });

  test('a complaint that the appeal body dismisses is told as that, and not as a refusal that was upheld (R48)', async () => {
    const { sti, status } = await paaklaget();
    await arkivar.send(sti, { handling: 'oversend', dok: '1' });
    expect((await arkivar.les(sti)).tekst).toContain('Avvist: klagen ble ikke behandlet');
    expect((await arkivar.send(sti, { handling: 'avgjort', dok: '1', utfall: 'avvist' })).status).toBe(303);
    expect((await arkivar.les(sti)).tekst).toMatch(/Klagen ble avgjort[^<]*: avvist uten å bli behandlet/);
    const hosSpoerreren = (await hent(tjener.port, status)).tekst;
    expect(hosSpoerreren).toContain('Klageinstansen avviste klagen uten å behandle den');
    expect(hosSpoerreren).not.toContain('Avslaget ble stående');
  });

  test('what the appeal body sets aside is answered anew, and can be complained of anew (R48)', async () => {
    const { sti, status } = await paaklaget();
    await arkivar.send(sti, { handling: 'oversend', dok: '1' });
    const avgjort = { handling: 'avgjort', dok: '1', utfall: 'opphevet' };
    expect((await arkivar.send(sti, avgjort)).status).toBe(303);
    const { tekst } = await arkivar.les(sti);
    expect(tekst).toContain('opphevet og sendt tilbake');
    expect(tekst).toMatch(/Klagen ble avgjort[^<]*: opphevet og sendt tilbake/);
    expect(tekst).toContain('Skriv svar');
    const hosSpoerreren = (await hent(tjener.port, status)).tekst;
    expect(hosSpoerreren).toContain('kravet sendt tilbake til virksomheten');
    expect(hosSpoerreren).toMatch(/Klagen ble avgjort[^<]*: Avslaget ble opphevet/);
    const utkast = utkastet(await arkivar.send(`${sti}/svar`, AVSLAG));
    await arkivar.send(utkast, { handling: 'send', sett: alt((await arkivar.les(utkast)).tekst) });
    expect((await hent(tjener.port, status)).tekst).toContain('Klag på svaret');
  });

  test('or the body gives access itself', async () => {
    const { sti, status } = await paaklaget();
    const utkast = utkastet(
      await arkivar.send(`${sti}/svar`, { art: 'omgjoering', dok: '1', utfall: 'innsyn', sprak: 'nb' }),
    );
    const side = (await arkivar.les(utkast)).tekst;
    await arkivar.send(utkast, { handling: 'send', sett: alt(side) });
    expect((await hent(tjener.port, status)).tekst).toContain('Innsyn gitt');
  });

  test('reasons are asked for and given: they keep the decision (R47)', async () => {
    const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
    const sti = `${KOE}/${referanse}`;
    expect((await arkivar.les(`${sti}/svar?art=begrunnelse`)).status).toBe(404);
    const svar = utkastet(await arkivar.send(`${sti}/svar`, AVSLAG));
    await arkivar.send(svar, { handling: 'send', sett: alt((await arkivar.les(svar)).tekst) });
    await sendSkjema(tjener.port, status, { referanse, dokument: '1', handling: 'begrunnelse' });
    expect((await arkivar.les(`${sti}/svar?art=begrunnelse`)).tekst).toContain(
      `value="${PERSONLIG}" selected`,
    );
    const utkast = utkastet(
      await arkivar.send(`${sti}/svar`, {
        ...AVSLAG,
        art: 'begrunnelse',
        begrunnelse: 'Brevet handler om helsen til en person.',
      }),
    );
    const side = (await arkivar.les(utkast)).tekst;
    expect(side).toContain('Ingenting mangler');
    expect((await arkivar.send(utkast, { handling: 'send', sett: alt(side) })).status).toBe(303);
  });
});

describe('a request for many documents', () => {
  const valgte = (tekst: string): readonly string[] =>
    [...tekst.matchAll(/name="dok" value="(\d+)" checked/g)].map(([, nummer = '']) => nummer);

  test('all, none, or those that the journal closes alike are ticked with a link, and the right is proposed', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1+2+3,2026.2.2`);
    const nytt = `${KOE}/${referanse}/svar?art=svar`;
    const { tekst } = await arkivar.les(nytt);
    expect(valgte(tekst)).toEqual(['1', '2', '3', '4']);
    const grupper = [...tekst.matchAll(/<a href="([^"]+)#skjema">\s*([^<]+?)\s*<\/a>/g)].map(
      ([, sti = '', navn = '']) => [navn, sti.replaceAll('&amp;', '&').replaceAll('&#38;', '&')] as const,
    );
    const til = async (navn: RegExp): Promise<string> =>
      (await arkivar.les(grupper.find(([en]) => navn.test(en))?.[1] ?? '')).tekst;
    expect(valgte(await til(/^Ingen$/))).toEqual([]);
    expect(valgte(await til(/^Alle \(4\)$/))).toEqual(['1', '2', '3', '4']);
    const lukket = await til(/^Offl\. § 13, jf\. fvl\. § 13 første ledd nr\. 1 \(/);
    expect(valgte(lukket).length).toBeLessThan(4);
    expect(valgte(lukket).length).toBeGreaterThan(0);
    expect(lukket).toContain(`value="${PERSONLIG}" selected`);
    const { referanse: kort } = await spoer(tjener.port, `${V}:2026.1.1+2`);
    expect((await arkivar.les(`${KOE}/${kort}/svar?art=svar`)).tekst).not.toContain('Velg flere på en gang');
  });
});

describe('what the requester does by telephone or letter', () => {
  test('fuller reasons are asked for: the ten days run, and it must be in the archive (R47, R53)', async () => {
    const { referanse, status } = await spoer(tjener.port, `${V}:2026.1.1`);
    const sti = `${KOE}/${referanse}`;
    expect((await arkivar.les(sti)).tekst).not.toContain('Registrer et krav om nærmere begrunnelse');
    const utkast = utkastet(await arkivar.send(`${sti}/svar`, AVSLAG));
    await arkivar.send(utkast, { handling: 'send', sett: alt((await arkivar.les(utkast)).tekst) });
    expect((await arkivar.les(sti)).tekst).toContain('Registrer et krav om nærmere begrunnelse');
    expect((await arkivar.send(sti, { handling: 'krever-begrunnelse' })).status).toBe(422);
    const kom = (dato: string) => arkivar.send(sti, { handling: 'krever-begrunnelse', dok: '1', kom: dato });
    const fremtid = await kom('2099-01-01');
    expect(fremtid.status).toBe(422);
    expect(fremtid.tekst).toContain('Den kan ikke være fram i tid');
    expect((await kom('2020-01-01')).tekst).toContain('Datoen er før svaret ble sendt.');
    expect((await kom('')).status).toBe(303);
    const { tekst } = await arkivar.les(sti);
    expect(tekst).toMatch(/Nærmere begrunnelse ble krevd\s*, registrert av deg/);
    expect(tekst).toContain('Skriv nærmere begrunnelse');
    expect(tekst).toContain('er ikke i arkivet');
    expect((await hent(tjener.port, status)).tekst).toMatch(
      /Du ba om nærmere begrunnelse\s*, registrert av virksomheten/,
    );
  });

  test('some of it is taken back, or all: the requester is told who wrote it down, and by mail', async () => {
    const epost = 'trekker@leser.example';
    const { referanse, status } = await spoerMedEpost(
      tjener.port,
      arkiv.data,
      `${V}:2026.1.1+3,2026.2.2`,
      epost,
    );
    const sti = `${KOE}/${referanse}`;
    expect((await arkivar.send(sti, { handling: 'trukket' })).status, 'none is not all').toBe(422);
    expect((await arkivar.send(sti, { handling: 'trukket', dok: '2' })).status).toBe(303);
    expect((await hent(tjener.port, status)).tekst).toMatch(
      /Du trakk noe av det du hadde bedt om\s*\(2026\/1-3\)\s*, registrert av virksomheten/,
    );
    expect((await arkivar.les(sti)).tekst).toContain('Skriv svar');
    expect((await leser.send(sti, { handling: 'alt-trukket' })).status).toBe(403);
    expect((await arkivar.send(sti, { handling: 'alt-trukket' })).status).toBe(303);
    const { tekst } = await arkivar.les(sti);
    expect(tekst).not.toContain('Skriv svar');
    expect(tekst).not.toContain('Registrer at den som spør');
    expect((await arkivar.send(sti, { handling: 'alt-trukket' })).status, 'once').toBe(409);
    const fra = performance.now();
    const varsler = (): number =>
      [...epostene(arkiv.data).values()].filter(
        (en) => en.includes(`To: ${epost}`) && en.includes('har registrert det'),
      ).length;
    while (varsler() < 2 && performance.now() - fra < 20_000) await vent(50);
    expect(varsler()).toBe(2);
  });
});

describe('figures and mail', () => {
  test('figures are exact, and name nobody', async () => {
    const { tekst, status } = await arkivar.les(`${KOE}/tall`);
    expect(status).toBe(200);
    expect(tekst).toContain('Offl. § 13, jf. fvl. § 13 første ledd nr. 1');
    expect(tekst).not.toContain(SPOERRER);
    expect((await arkivar.les(`${KOE}/tall?fra=2026-12&til=2026-01`)).status).toBe(400);
  });

  test('mail that was written as a file is not said to be sent', async () => {
    const liste = `${V}:2026.1.1`;
    const { referanse } = await spoerMedEpost(tjener.port, arkiv.data, liste, 'fil@leser.example');
    const { tekst } = await arkivar.les(`${KOE}/${referanse}`);
    expect(tekst).toMatch(
      /Lenke til å bekrefte til den som spør, [^<]*<span[^>]*>\s*skrevet til fil, ikke sendt/,
    );
    expect(tekst).not.toMatch(/<span class="dempet">\s*sendt/);
    expect((await arkivar.les(`${KOE}/post`)).tekst).not.toContain('er kommet fram');
  });

  test('mail is sent again only where it is the body’s own, and has not arrived', async () => {
    const post = `${KOE}/post`;
    expect((await arkivar.les(post)).status).toBe(200);
    expect((await arkivar.send(post, { igjen: 'finnes-ikke' })).status).toBe(409);
    const db = new DatabaseSync(join(arkiv.data, 'innsyn.db'), { timeout: 10_000 });
    try {
      const { referanse } = await spoer(tjener.port, 'utvik:2026.1.1');
      const rad = db
        .prepare('SELECT p.id FROM post p JOIN krav k ON k.nr = p.krav WHERE k.referanse = ?')
        .get(referanse);
      const id = String(rad?.['id']);
      db.prepare(`UPDATE post SET tilstand = 'avvist' WHERE id = ?`).run(id);
      expect((await arkivar.send(post, { vekk: id })).status, 'through another body').toBe(409);
      expect((await arkivar.send('/arkiv/utvik/innsyn/post', { vekk: id })).status).toBe(303);
    } finally {
      db.close();
    }
  });

  test('the server’s own log has neither who asks nor which request it was', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    await arkivar.les(`${KOE}/${referanse}`);
    for (const ord of [SPOERRER, referanse, 'spoerrer@leser.example'])
      expect(tjener.logg().includes(ord), ord).toBe(false);
  });

  test('what is late stands first, with an alarm', async () => {
    const { referanse } = await spoer(tjener.port, `${V}:2026.1.1`);
    naa = new Date('2026-12-04T10:00:00Z');
    try {
      const { tekst } = await (await loggInnSom(tjener.port, 'leser')).les(KOE);
      expect(tekst).toContain('over fristen');
      expect(tekst).toMatch(new RegExp(`Over fristen[\\s\\S]*${referanse}`));
    } finally {
      naa = NAA;
    }
  });

  test('a complaint is late after two weeks to the hour, above the queue and on its own line', async () => {
    // The test above moved the clock past the end of the session.
    arkivar = await loggInnSom(tjener.port, 'arkivar');
    const { sti } = await paaklaget();
    const referanse = sti.split('/').at(-1) ?? '';
    try {
      for (const [timer, sent] of [
        [-1, false],
        [1, true],
      ] as const) {
        naa = new Date(NAA.getTime() + 14 * DOEGN + timer * 3_600_000);
        const { tekst } = await (await loggInnSom(tjener.port, 'leser')).les(KOE);
        const alarm = /Klager som har ventet i mer enn to uker[^]*?<\/ul>/.exec(tekst)?.[0] ?? '';
        const linjen = tekst.split('<tr data-rad').find((rad, i) => i > 0 && rad.includes(referanse));
        expect([alarm.includes(referanse), linjen?.includes('mer enn to uker')], String(timer)).toEqual([
          sent,
          sent,
        ]);
      }
    } finally {
      naa = NAA;
    }
  });
});
