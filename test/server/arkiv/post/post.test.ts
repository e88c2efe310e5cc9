import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../../../src/eksport/lagre.ts';
import { skjultFelt } from '../../innsyn/innsyn-i-test.ts';
import { hent, type Svar, type Testtjener } from '../../tjener-i-test.ts';
import { SYNTETISK_FNR, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';
import { fyllPostdata } from './post-data.ts';

const SAK1 = '/arkiv/fjordvik/sak/2026/1';
const SAK3 = '/arkiv/fjordvik/sak/2026/3';
const GRUNN = 'Prøvd i en test';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let arne: Ansatt;
let aud: Ansatt;
let lise: Ansatt;
let pernille: Ansatt;
beforeAll(async () => {
  arkiv = await fyllPostdata();
  konsoll = await startKonsoll(arkiv.data, { ROLLE: 'begge' });
  arne = await loggInnSom(konsoll.port, 'arkivar');
  aud = await loggInnSom(konsoll.port, 'arkivar-2');
  lise = await loggInnSom(konsoll.port, 'leser');
  pernille = await loggInnSom(konsoll.port, 'plan');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const offentlig = (sti: string) => hent(konsoll.port, sti);
const settPaa = async (hvem: Ansatt, sti: string): Promise<string> =>
  skjultFelt((await hvem.les(sti)).tekst, 'sett');
/** Sends a page's form as the page has it now. */
const bestem = async (hvem: Ansatt, side: string, hva: string, felt: Readonly<Record<string, string>> = {}) =>
  hvem.send(`${side}/${hva}`, { sett: await settPaa(hvem, side), grunn: GRUNN, ...felt });
const utenTagger = ({ tekst }: Svar): string =>
  tekst
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
async function medArkiv<T>(fn: (a: ReturnType<typeof aapneArkiv>) => Promise<T>): Promise<T> {
  const lager = aapneArkiv(stier(arkiv.data).arkiv);
  try {
    return await fn(lager);
  } finally {
    await lager.lukk();
  }
}

describe('the entry page', () => {
  test('has the archive beside the public, with the reason between, and the look is in the log', async () => {
    const svar = await lise.les(`${SAK1}/2`);
    expect(svar.status).toBe(200);
    expect(svar.tekst).toContain('Tjernvegen 4');
    expect(svar.tekst).toContain('class="maske"');
    expect(utenTagger(svar)).toMatch(/Tilgangskode U, nivå 3, .* regel TR1/);
    expect(utenTagger(svar)).toMatch(/ Type Inngående dokument Likt Inngående dokument /);
    // Every word is Norwegian, and dates are written as people here write them.
    expect(utenTagger(svar)).not.toMatch(/nivaa/);
    expect(utenTagger(svar)).toMatch(/Journaldato\s+\d\d\.\d\d\.\d{4}/);
    const [linje] = await medArkiv((a) => a.logg({ antall: 1 }));
    expect(linje).toMatchObject({ hvem: 'utvikler#leser', handling: 'se', gjenstand: '2026/1-2' });
  });

  test('offers nothing to decide to who may only look, and takes nothing', async () => {
    const { tekst } = await lise.les(`${SAK1}/1`);
    expect(tekst).not.toContain('vedtaksskjema');
    const foer = await medArkiv((a) => a.vedtak());
    for (const hva of ['hold', 'trekk', 'opphev', 'masker', 'frigi', 'opphoer', 'godkjenn'])
      expect((await lise.send(`${SAK1}/1/${hva}`, { sett: '0', grunn: GRUNN })).status).toBe(403);
    expect(await medArkiv((a) => a.vedtak())).toEqual(foer);
  });

  test('is not there for another unit, whatever is asked for', async () => {
    for (const sti of ['', '/offentlig/side', '/hva-hvis'])
      expect((await pernille.les(`/arkiv/fjordvik/sak/2026/2/1${sti}`)).status).toBe(403);
    for (const hva of ['hold', 'trekk', 'opphev', 'masker', 'opphoer', 'godkjenn', 'frigi'])
      expect(
        (await pernille.send(`/arkiv/fjordvik/sak/2026/2/1/${hva}`, { sett: '0', grunn: GRUNN })).status,
      ).toBe(403);
    expect((await pernille.les(`${SAK1}/1`)).status).toBe(200);
    expect((await arne.les(`${SAK1}/99`)).status).toBe(404);
    expect((await pernille.les(`${SAK1}/99`)).status).toBe(403);
  });

  test('says whom to ask about what nobody has assessed', async () => {
    const tekst = utenTagger(await arne.les('/arkiv/fjordvik/sak/2026/2/1'));
    expect(tekst).toContain('Hvem du spør: saksbehandleren på saken, Skole');
    expect(tekst).toContain('den åpnes bare av en ny leveranse');
  });

  test('leads on in the list that one came from, and knows its ends', async () => {
    const side = await arne.les(`${SAK3}/2?liste=holdt`);
    expect(side.tekst).toMatch(/href="\/arkiv\/fjordvik\/sak\/2026\/3\/1\?liste=holdt"[^>]*rel="prev"/);
    expect(side.tekst).toMatch(/href="\/arkiv\/fjordvik\/sak\/2026\/3\/3\?liste=holdt"[^>]*rel="next"/);
    expect((await arne.les(`${SAK3}/1?liste=holdt`)).tekst).toContain('Først i listen');
    expect((await arne.les(`${SAK3}/5?liste=holdt`)).tekst).toContain('Sist i listen');
    expect((await arne.les(`${SAK3}/1?liste=finnes-ikke`)).tekst).not.toContain('rel="next"');
  });
});

describe('what the public gets', () => {
  test.each([
    ['side', '/fjordvik/sak/2026/1/2'],
    ['sak', '/fjordvik/sak/2026/1'],
    ['saks-api', '/api/v1/saker/fjordvik/2026/1'],
  ])('is byte for byte what is served: %s', async (flate, adresse) => {
    const kilde = await arne.les(`${SAK1}/2/offentlig/${flate}?kilde=ja`);
    expect(kilde.hoder['content-type']).toBe('text/plain; charset=utf-8');
    expect(kilde.hoder['cache-control']).toBe('no-store');
    expect(kilde.tekst).toBe((await offentlig(adresse)).tekst);
  });

  test('stands under a band of the staff’s, and is else the same page', async () => {
    const { tekst } = await arne.les(`${SAK1}/2/offentlig/side`);
    expect(tekst).toContain('Forhåndsvisning for ansatte');
    const uten = tekst.replace(/<div role="region"[\s\S]*?<\/div>/, '');
    expect(uten).toBe((await offentlig('/fjordvik/sak/2026/1/2')).tekst);
    expect((await arne.les(`${SAK1}/2/offentlig/finnes-ikke`)).status).toBe(404);
  });
});

describe('a decision', () => {
  test('needs a reason, and is bound to what the person had seen', async () => {
    const side = `${SAK1}/3`;
    const sett = await settPaa(arne, side);
    const uten = await arne.send(`${side}/hold`, { sett, grunn: '  ' });
    expect(uten.status).toBe(422);
    expect(utenTagger(uten)).toContain('Skriv en grunn.');
    expect((await arne.send(`${side}/hold`, { grunn: GRUNN })).status).toBe(422);
    expect((await offentlig('/fjordvik/sak/2026/1/3')).tekst).toContain('Oversendelse av kart');

    const gjort = await arne.send(`${side}/hold`, { sett, grunn: GRUNN, liste: 'holdt' });
    expect(gjort.status).toBe(303);
    expect(gjort.hoder.location).toMatch(/^\/arkiv\/fjordvik\/sak\/2026\/1\/3\?liste=holdt&gjort=\d+$/);
    expect((await offentlig('/fjordvik/sak/2026/1/3')).tekst).not.toContain('Oversendelse av kart');
    const etter = await arne.les(gjort.hoder.location ?? '');
    expect(utenTagger(etter)).toContain('Holdt tilbake. ');
    expect(etter.tekst).toContain(GRUNN);

    const sent = await aud.send(`${side}/trekk`, { sett, grunn: 'Jeg så den gamle' });
    expect(sent.status).toBe(409);
    expect(utenTagger(sent)).toContain('Noen andre har bestemt noe om dette etter at du åpnet siden.');
    expect((await offentlig('/fjordvik/sak/2026/1/3')).status).not.toBe(410);

    expect((await bestem(aud, side, 'opphev', { hva: 'hold' })).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/1/3')).tekst).toContain('Oversendelse av kart');
    expect((await bestem(aud, side, 'opphev', { hva: 'alt' })).status).toBe(422);
  });

  test('to release is proposed by one and confirmed by another; the digits stay masked', async () => {
    const side = `${SAK3}/1`;
    const foreslaatt = await bestem(arne, side, 'frigi');
    expect(foreslaatt.status).toBe(303);
    expect(utenTagger(await arne.les(foreslaatt.hoder.location ?? ''))).toContain(
      'En annen person må bekrefte det',
    );
    expect(utenTagger(await arne.les(side))).toContain('Du har foreslått å frigi den.');
    const selv = await bestem(arne, side, 'frigi');
    expect(selv.status).toBe(422);
    expect((await offentlig('/fjordvik/sak/2026/3/1')).tekst).not.toContain('Kvittering');

    expect(utenTagger(await aud.les(side))).toContain('Bekreft frigivelse (foreslått av Arne Arkivdal)');
    expect((await bestem(aud, side, 'frigi')).status).toBe(303);
    const { tekst } = await offentlig('/fjordvik/sak/2026/3/1');
    expect(tekst).toContain('Kvittering');
    expect(tekst).not.toContain(SYNTETISK_FNR);
    expect((await bestem(aud, side, 'opphev', { hva: 'frigi' })).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/3/1')).tekst).not.toContain('Kvittering');
  });

  test('to mask shows its effect first, writes nothing until it is taken, and is undone by name', async () => {
    const side = `${SAK1}/1`;
    const { tekst } = await arne.les(side);
    const ord = /name="ord" value="([^"]*\.Granvegen)"/.exec(tekst)?.[1] ?? '';
    const felt = { ord, hjemmel: 'offl-13-fvl-13-1-1' };
    const foer = await medArkiv((a) => a.vedtak());
    const vist = await bestem(arne, side, 'masker', felt);
    expect(vist.status).toBe(200);
    expect(utenTagger(vist)).toMatch(/Merknad til plan fra\s+skjermet\s+12/);
    expect(await medArkiv((a) => a.vedtak())).toEqual(foer);

    const tatt = await bestem(arne, side, 'masker', { ...felt, steg: 'vedta' });
    expect(tatt.status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/1/1')).tekst).not.toContain('Granvegen');
    expect((await offentlig('/sok?q=granvegen')).tekst).not.toContain('Granvegen');
    expect((await bestem(arne, side, 'opphev', { hva: 'masker' })).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/1/1')).tekst).toContain('Granvegen');
  });

  test('to mask says what is missing, and notices a title that has changed', async () => {
    const side = `${SAK1}/1`;
    for (const [felt, sagt] of [
      [{ hjemmel: 'offl-13-fvl-13-1-1' }, 'Velg minst ett ord.'],
      [{ ord: '0.0.Merknad' }, 'Velg en hjemmel.'],
      [{ ord: '0.0.Noe', hjemmel: 'offl-13-fvl-13-1-1' }, 'Tittelen er endret i arkivet'],
      [{ andre: 'Finnes ikke her', hjemmel: 'offl-13-fvl-13-1-1' }, 'står ikke i noen tittel'],
    ] as const) {
      const svar = await bestem(arne, side, 'masker', felt);
      expect(svar.status).toBe(422);
      expect(utenTagger(svar)).toContain(sagt);
    }
  });

  test('to withdraw takes it from page, API and search, and what is undone comes back', async () => {
    const side = `${SAK1}/4`;
    expect((await bestem(arne, side, 'trekk')).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/1/4')).status).toBe(410);
    expect((await offentlig('/api/v1/saker/fjordvik/2026/1')).tekst).not.toContain('Innkalling til møte');
    expect((await offentlig('/sok?q=innkalling')).tekst).not.toContain('Innkalling til møte');
    expect(utenTagger(await arne.les(side))).toContain('Opphev tilbaketrekkingen');
    expect((await bestem(aud, side, 'opphev', { hva: 'trekk' })).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/1/4')).status).toBe(200);
  });

  test('about a whole case is about all that is in it', async () => {
    expect((await bestem(arne, SAK3, 'trekk')).status).toBe(303);
    expect(utenTagger(await arne.les(`${SAK3}/4`))).toContain('Trukket tilbake sammen med saken');
    expect((await offentlig('/fjordvik/sak/2026/3')).status).toBe(410);
    const foran = await arne.send(`${SAK3}/4/hold`, { sett: '0', grunn: GRUNN });
    expect(foran.status).toBe(409);
    expect((await bestem(arne, SAK3, 'opphev', { hva: 'trekk' })).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/3')).status).toBe(200);
  });

  test('is in the log with who, in what capacity, what and why, and never a title', async () => {
    const linjer = await medArkiv((a) => a.logg({ antall: 500, handling: 'hold' }));
    expect(linjer).toContainEqual(
      expect.objectContaining({
        hvem: 'utvikler#arkivar',
        rolle: 'arkivar',
        gjenstand: '2026/1-3',
        grunn: GRUNN,
      }),
    );
    expect(konsoll.logg()).not.toContain('Granvegen');
    expect(konsoll.logg()).not.toContain('2026/1-3');
  });
});

describe('what is narrower, or wider, than an entry', () => {
  const side = '/arkiv/fjordvik/sak/2026/4/1';
  const offentligSide = () => offentlig('/fjordvik/sak/2026/4/1');

  test('one document is taken out, and put back', async () => {
    expect((await offentligSide()).tekst).toContain('Rauåsen');
    expect((await bestem(arne, side, 'trekk', { dokument: '2' })).status).toBe(303);
    const uten = await offentligSide();
    expect(uten.status).toBe(200);
    expect(uten.tekst).not.toContain('Rauåsen');
    expect(utenTagger(await arne.les(side))).toContain('Opphev for dokument 2');
    expect((await bestem(arne, side, 'opphev', { dokument: '2', hva: 'trekk' })).status).toBe(303);
    expect((await offentligSide()).tekst).toContain('Rauåsen');
    for (const nummer of ['0', '9', 'to'])
      expect((await bestem(arne, side, 'trekk', { dokument: nummer })).status).toBe(422);
  });

  test('a case with another unit’s entry is decided of only by who has both, and shows the rest only their own', async () => {
    const saken = '/arkiv/fjordvik/sak/2026/4';
    const vist = await pernille.les(saken);
    expect(vist.status).toBe(200);
    expect(utenTagger(vist)).toContain('1 hører til andre enheter');
    // What the public reads of it stands among the public's bytes; the archive's record does not.
    expect(vist.tekst).not.toContain('href="/arkiv/fjordvik/sak/2026/4/2"');
    expect(vist.tekst).not.toContain('vedtaksskjema');
    for (const hva of ['hold', 'trekk', 'opphev', 'masker'])
      expect((await pernille.send(`${saken}/${hva}`, { sett: '0', grunn: GRUNN })).status).toBe(403);
    expect((await pernille.les(`${saken}/hva-hvis`)).status).toBe(403);
    expect((await pernille.les(`${saken}/2`)).status).toBe(403);
    expect((await bestem(pernille, `${saken}/1`, 'hold')).status).toBe(303);
    expect((await bestem(pernille, `${saken}/1`, 'opphev', { hva: 'hold' })).status).toBe(303);
  });

  test('a shielding that has expired opens when an arkivar confirms it, and by nothing else', async () => {
    const utloept = '/arkiv/fjordvik/sak/2026/4/3';
    expect((await offentlig('/fjordvik/sak/2026/4/3')).tekst).not.toContain('Blåbekkvegen');
    expect((await bestem(arne, utloept, 'opphoer')).status).toBe(303);
    expect((await offentlig('/fjordvik/sak/2026/4/3')).tekst).toContain('Blåbekkvegen');
    expect(utenTagger(await arne.les(utloept))).toContain('Bekreftet at skjermingen har opphørt');
  });

  test('who withdraws is led to the incident, where the role has one', async () => {
    const trukket = await bestem(arne, side, 'trekk');
    expect((await arne.les(trukket.hoder.location ?? '')).tekst).toContain(
      '/arkiv/fjordvik/hendelser?om=2026%2F4-1',
    );
    expect((await pernille.les(trukket.hoder.location ?? '')).tekst).not.toContain('/hendelser?om=');
    expect((await bestem(arne, side, 'opphev', { hva: 'trekk' })).status).toBe(303);
  });
});

describe('where an arkivar approves', () => {
  test('an entry is shown when it is approved as it was seen, and not as something else', async () => {
    const ventende = await fyllPostdata({ godkjenning: { fristArbeidsdager: 1 } });
    const her = await startKonsoll(ventende.data, { ROLLE: 'begge' });
    try {
      const hun = await loggInnSom(her.port, 'arkivar-2');
      const { tekst } = await hun.les(`${SAK1}/3?liste=godkjenning`);
      const skjema = /<details[^>]*id="godkjenn"[\s\S]*?<\/details>/.exec(tekst)?.[0] ?? '';
      const felt = {
        sett: skjultFelt(skjema, 'sett'),
        post: skjultFelt(skjema, 'post'),
        sak: skjultFelt(skjema, 'sak'),
      };
      expect((await hent(her.port, '/fjordvik/sak/2026/1/3')).tekst).not.toContain('Oversendelse av kart');
      const annet = await hun.send(`${SAK1}/3/godkjenn`, { ...felt, post: felt.sak, grunn: GRUNN });
      expect(annet.status).toBe(409);
      expect((await hun.send(`${SAK1}/3/godkjenn`, { ...felt, grunn: GRUNN })).status).toBe(303);
      expect((await hent(her.port, '/fjordvik/sak/2026/1/3')).tekst).toContain('Oversendelse av kart');
      expect((await hun.send(`${SAK1}/3/godkjenn`, { ...felt, grunn: GRUNN })).status).toBe(422);
    } finally {
      await her.lukk();
      ventende.rydd();
    }
  });
});

describe('what if', () => {
  test('shows what would come of it and what to do in the archive, and offers as a decision what masks more', async () => {
    const foer = await medArkiv((a) => a.vedtak());
    const svar = await arne.les(`${SAK1}/1/hva-hvis?skjerm=2&kode=U&hjemmel=offl-13-fvl-13-1-1&linje=17`);
    expect(svar.status).toBe(200);
    expect(utenTagger(svar)).toMatch(/Merknad til plan – skjermet/);
    expect(utenTagger(svar)).toContain('sett tilgangskode U (tilgangsrestriksjon) og nivå 2');
    expect(svar.tekst).toContain('id="masker-nivaa"');
    expect(await medArkiv((a) => a.vedtak())).toEqual(foer);
    // Who may not decide is not offered it.
    expect(
      (await lise.les(`${SAK1}/1/hva-hvis?skjerm=2&kode=U&hjemmel=offl-13-fvl-13-1-1&linje=17`)).tekst,
    ).not.toContain('id="masker-nivaa"');
  });

  test('never offers what opens something, and says no to what the registers do not have', async () => {
    const aapner = await arne.les(`${SAK1}/2/hva-hvis?skjerm=ingen`);
    expect(utenTagger(aapner)).toContain('Det kan ikke bestemmes i konsollet');
    expect(aapner.tekst).not.toContain('id="masker-nivaa"');
    for (const sporring of ['skjerm=2&kode=QQ', 'skjerm=2&kode=U&hjemmel=finnes-ikke', 'linje=9999'])
      expect((await arne.les(`${SAK1}/2/hva-hvis?${sporring}`)).status).toBe(422);
  });
});

describe('the case page', () => {
  test('has every entry with what became of it, and both titles of the case', async () => {
    const tekst = utenTagger(await arne.les(SAK1));
    expect(tekst).toContain('Reguleringsplan for Myrholmen');
    for (const nr of [1, 2, 3, 4]) expect(tekst).toContain(`2026/1-${nr}`);
    // It is in the journal: that nobody has decided anything says nothing of that.
    expect(tekst).toContain('Ingen har bestemt noe om saken.');
    expect(utenTagger(await arne.les(SAK3))).toContain('Holdt tilbake for kontroll Fødselsnummer');
    expect((await arne.les('/arkiv/fjordvik/sak/2026/99')).status).toBe(404);
    expect((await pernille.les('/arkiv/fjordvik/sak/2026/2')).status).toBe(403);
  });
});
