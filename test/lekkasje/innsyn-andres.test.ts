import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneInnsyn } from '../../src/innsyn/aapne.ts';
import { lagAnsattjeneste } from '../../src/innsyn/tjeneste/ansatt.ts';
import { aapneJournal } from '../../src/journal/aapne.ts';
import { epostene, ventPaaLenke } from '../server/innsyn/epost-i-test.ts';
import { fyll, NAA, SLUG, VIRKSOMHET, type Proevedata } from '../server/fyll.ts';
import { sendSkjema, skjultFelt } from '../server/innsyn/innsyn-i-test.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';
import { pakkUt } from './les-alt.ts';

/** What the first of two requesters writes: nobody else may ever read a word of it. */
const MINE = {
  epost: 'kanarimail@leser.example',
  navn: 'Kanarinavn Fuglesang',
  organisasjon: 'Kanariorgan',
  kommentar: 'kanarikommentar',
  beskrivelse: 'kanaribeskrivelse',
};
const KLAGE = 'kanariklage';
const ORD = ['kanarimail', 'Kanarinavn', 'Kanariorgan', 'kanarikommentar', 'kanaribeskrivelse', KLAGE];
/** Who in the body did it: for no requester. */
const ANSATT = 'kanariansatt';

let proeve: Proevedata;
let tjener: Testtjener;
let naa = NAA;
let mitt = '';
let annens = '';
beforeAll(async () => {
  proeve = await fyll();
  tjener = await startTesttjener(proeve.data, {}, () => naa);
  mitt = await krev(MINE);
  annens = await krev({ epost: 'annen@leser.example', beskrivelse: 'noe helt annet' });
  await besvar(mitt);
  await besvar(annens);
  const referanse = skjultFelt((await hent(tjener.port, mitt)).tekst, 'referanse');
  const klaget = await send(mitt, { handling: 'klage', referanse, dokument: '2', tekst: KLAGE });
  expect(klaget.status).toBe(303);
}, 60_000);
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

const send = (sti: string, felt: Readonly<Record<string, string>>) =>
  sendSkjema(tjener.port, sti, felt, { 'x-forwarded-for': '198.51.100.7' });

/** From the form to the status page. */
async function krev(felt: Readonly<Record<string, string>>): Promise<string> {
  await send('/innsyn/krav', {
    liste: `${SLUG}:2026.1.1+2`,
    virksomhet: SLUG,
    levering: 'epost',
    ...felt,
  });
  const lenke = await ventPaaLenke(proeve.data, felt['epost'] ?? '', 'bekreft');
  return ((await send(lenke, {})).hoder.location ?? '').replace(/\?.*$/u, '');
}

async function medAnsatt<T>(gjoer: (a: ReturnType<typeof lagAnsattjeneste>) => Promise<T>): Promise<T> {
  const journal = aapneJournal(join(proeve.data, 'journal.db'));
  const innsyn = aapneInnsyn(proeve.data, { virksomheter: [VIRKSOMHET] }, journal, () => naa);
  try {
    return await gjoer(lagAnsattjeneste(innsyn.grunnlag));
  } finally {
    await innsyn.lukk();
    await journal.lukk();
  }
}

async function besvar(status: string): Promise<void> {
  const referanse = skjultFelt((await hent(tjener.port, status)).tekst, 'referanse');
  await medAnsatt(async (a) => {
    await a.ta(referanse, `ansatt:${ANSATT}`);
    const utkast = await a.lagreUtkast(referanse, `ansatt:${ANSATT}`, {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [
        { nummer: 1, utfall: 'innsyn', hjemler: [] },
        { nummer: 2, utfall: 'avslag', hjemler: ['offl-13-fvl-13-1-1'], resten: 'c' },
        { nummer: 3, utfall: 'finnes-ikke', hjemler: [] },
      ],
    });
    await a.send(referanse, utkast, `ansatt:${ANSATT}`);
  });
}

/** Every page and file that a status link leads to. */
async function* alt(
  status: string,
): AsyncGenerator<{ readonly navn: string; readonly bytes: Buffer | string }> {
  const side = await hent(tjener.port, status);
  yield { navn: 'statussiden', bytes: side.tekst };
  for (const [, sti = ''] of side.tekst.matchAll(/href="([^"]+)" download/gu)) {
    const fil = await hent(tjener.port, sti);
    yield { navn: 'hodene', bytes: JSON.stringify(fil.hoder) };
    yield* pakkUt(sti.replace(status, ''), fil.raa);
  }
}

const funnI = (bytes: Buffer | string, ord: readonly string[]): readonly string[] =>
  ord.filter((ett) => bytes.includes(ett));

describe('what one requester writes', () => {
  test('is on that one’s own pages and files, so that looking for it finds it', async () => {
    const funnet = new Set<string>();
    for await (const { bytes } of alt(mitt)) for (const ord of funnI(bytes, ORD)) funnet.add(ord);
    expect([...funnet].toSorted()).toEqual(ORD.toSorted());
  });

  test('is nowhere another can look: pages, letters, files, data, figures, mails and log (R58)', async () => {
    const lekket: string[] = [];
    const se = (navn: string, bytes: Buffer | string): void => {
      for (const ord of funnI(bytes, [...ORD, ANSATT])) lekket.push(`${ord}: ${navn}`);
    };
    for await (const { navn, bytes } of alt(annens)) se(navn, bytes);
    naa = new Date('2027-01-05T10:00:00Z');
    for (const sti of ['/', '/innsyn', '/innsyn/krav', '/innsyn/mine', '/innsyn/tall', '/api/v1/innsyn/tall'])
      se(sti, (await hent(tjener.port, sti)).tekst);
    naa = NAA;
    for (const [fil, tekst] of epostene(proeve.data)) {
      const [hode = '', ...kropp] = tekst.split('\r\n\r\n');
      // The address stands where the mail must be sent, and nowhere else.
      const mine = /^to:.*kanarimail/imu.test(hode);
      se(`e-posten ${fil}`, mine ? kropp.join('\r\n\r\n') : tekst);
    }
    expect(epostene(proeve.data).size).toBeGreaterThan(5);
    se('loggen', tjener.logg());
    se('filnavn', readdirSync(proeve.data, { recursive: true }).join('\n'));
    for (const fil of readdirSync(proeve.data).filter((navn) => /^(?:journal|sok|arkiv)\.db/u.test(navn)))
      se(fil, readFileSync(join(proeve.data, fil)));
    expect(lekket).toEqual([]);
  });

  test('of those who answer, no requester learns who they are', async () => {
    const lekket: string[] = [];
    for (const status of [mitt, annens])
      for await (const { navn, bytes } of alt(status))
        if (funnI(bytes, [ANSATT]).length > 0) lekket.push(navn);
    expect(lekket).toEqual([]);
  });
});
