import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MASKE } from '../../../src/offentlig/tekst.ts';
import { fyll, HJEMMEL, post, publiser, SLUG, VIRKSOMHET, type Proevedata } from '../fyll.ts';
import { hent, startTesttjener, type Svar, type Testtjener } from '../tjener-i-test.ts';

let proeve: Proevedata;
let tjener: Testtjener;
const FORMEL = '=HYPERLINK("https://ond.example";"Trykk")';
beforeAll(async () => {
  proeve = await fyll();
  await publiser(proeve.data, [post(1, 90, { tekst: FORMEL, journaldato: '2026-10-02' })]);
  for (let hundre = 10; hundre < 22; hundre += 6)
    await publiser(
      proeve.data,
      Array.from({ length: 600 }, (_, i) => post(2, hundre * 100 + i, { journaldato: '2026-10-01' })),
    );
  tjener = await startTesttjener(proeve.data, { NETTADRESSE: 'https://journal.example' });
});
afterAll(async () => {
  await tjener.lukk();
  await proeve.rydd();
});

/** A file as a spreadsheet reads it: each record by its headings. */
function les({ tekst, raa }: Svar): readonly Readonly<Record<string, string>>[] {
  expect(raa.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const linjer = tekst
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((linje) =>
      [...linje.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, felt = '']) => felt.replaceAll('""', '"')),
    );
  const [navn = [], ...poster] = linjer;
  return poster.map((felter) => {
    expect(felter).toHaveLength(navn.length);
    return Object.fromEntries(navn.map((ett, i) => [ett, felter[i] ?? '']));
  });
}
const ark = async (sti: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  les(await hent(tjener.port, sti));

describe('the hits of a search as a spreadsheet', () => {
  test('every hit is a record, in the order of the search, with the words of the pages', async () => {
    const svar = await hent(tjener.port, '/sok.csv?q=Storgata&sortering=eldste&antall=1');
    expect(svar.status).toBe(200);
    expect(svar.hoder).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="treff.csv"',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
    const poster = les(svar);
    const { tekst } = await hent(tjener.port, '/api/v1/journalposter?q=Storgata&sortering=eldste&antall=100');
    const api = (JSON.parse(tekst) as { journalposter: { tittel: string }[] }).journalposter;
    expect(poster.length).toBeGreaterThan(2);
    expect(poster.map(({ Tittel }) => Tittel)).toEqual(
      api.map(({ tittel }) => (tittel === FORMEL ? `'${tittel}` : tittel)),
    );
    expect(poster.find(({ Dokumentnummer }) => Dokumentnummer === '2')).toEqual({
      Virksomhet: VIRKSOMHET.navn,
      Saksår: '2026',
      Saksnummer: '1',
      Dokumentnummer: '2',
      Journalår: '2026',
      Journalnummer: '1002',
      Type: 'Utgående',
      Journalført: '2026-11-19',
      'Dokumentets dato': '2026-11-18',
      Tittel: 'Svar på merknad til plan for Storgata, rettet',
      Sakstittel: 'Detaljregulering for Storgata 14–18',
      Fra: 'Havnekvartalet Prøve AS',
      Til: '',
      Enhet: 'Plan og bygg',
      Saksbehandler: 'Ingvild Prøvesen',
      Dokumenter: 'Svar på merknad; Kart over planområdet',
      Skjerming: 'Skjermet',
      'Hjemmel for skjerming': expect.stringContaining('§'),
      'Fast adresse': `https://journal.example/${SLUG}/sak/2026/1/2`,
    });
  });

  test('what is masked is five characters, with the legal basis in words', async () => {
    const [post] = await ark('/sok.csv?q=stilling');
    expect(post).toMatchObject({
      Tittel: `Søknad på stilling fra ${MASKE}`,
      Sakstittel: `Tilsettingssak ${MASKE}`,
      Fra: MASKE,
      Skjerming: 'Skjermet',
    });
    const hjemmel = VIRKSOMHET.hjemler.find(({ id }) => id === HJEMMEL);
    expect(post?.['Hjemmel for skjerming']).toContain(hjemmel?.tekst);
  });

  test('R31: names that are older than a year are not in it', async () => {
    const [post] = await ark('/sok.csv?q=reguleringsplan&til=2025-01-01');
    expect(post).toMatchObject({ Fra: '[navn]', Saksbehandler: '', Journalført: '2024-05-06' });
    expect((await hent(tjener.port, '/sok.csv')).tekst).not.toContain('Gammelnavn');
  });

  test('no title is a formula to whoever opens it', async () => {
    expect((await ark('/sok.csv?fra=2026-10-02&til=2026-10-02')).map(({ Tittel }) => Tittel)).toEqual([
      `'${FORMEL}`,
    ]);
  });

  test('it speaks the language of its address', async () => {
    const [post] = await ark('/en/sok.csv?q=stilling');
    expect(post).toMatchObject({
      'Case number': '3',
      Type: 'Incoming',
      'Permanent address': `https://journal.example/en/${SLUG}/sak/2026/3/1`,
    });
    expect((await ark('/nn/sok.csv?q=stilling'))[0]).toMatchObject({ Type: 'Inngåande' });
  });

  test('a program on another site can read where the next file is, and when to come back', async () => {
    const { hoder } = await hent(tjener.port, '/sok.csv');
    expect(hoder.link).toContain('rel="next"');
    expect(hoder['access-control-expose-headers']).toBe('ETag, Link, Retry-After');
  });

  test('of more than a thousand hits each is in one of the files, and each file says where the next is', async () => {
    const sett: string[] = [];
    const filer: number[] = [];
    for (let sti: string | undefined = '/sok.csv?sortering=nyeste'; sti !== undefined;) {
      const svar = await hent(tjener.port, sti);
      const adresser = les(svar).map((en) => String(en['Fast adresse']));
      filer.push(adresser.length);
      sett.push(...adresser);
      sti = /^<https:\/\/journal\.example([^>]+)>; rel="next"$/.exec(String(svar.hoder['link'] ?? ''))?.[1];
    }
    const { tekst } = await hent(tjener.port, '/api/v1/journalposter?antall=1');
    const { treff } = JSON.parse(tekst) as { treff: number };
    expect(filer).toEqual([1000, treff - 1000]);
    expect(new Set(sett).size).toBe(treff);
  });

  test('the search page leads to it, and says when it is not all of them', async () => {
    const faa = (await hent(tjener.port, '/sok?q=Storgata&sortering=eldste')).tekst;
    const lenke = /<a href="(\/sok\.csv[^"]*)">([^<]+)</.exec(faa);
    expect(lenke?.[2]).toBe('Last ned treffene som regneark (CSV)');
    const adresse = String(lenke?.[1]).replaceAll('&#38;', '&').replaceAll('&amp;', '&');
    expect(adresse).toBe('/sok.csv?q=Storgata&sortering=eldste');
    expect((await hent(tjener.port, adresse)).status).toBe(200);
    expect((await hent(tjener.port, '/sok')).tekst).toMatch(/Last ned de 1\s000 første treffene/);
    expect((await hent(tjener.port, '/sok?q=finnesikkeher')).tekst).not.toContain('sok.csv');
  });

  test('what cannot be read is told in words, without saying back what was asked', async () => {
    for (const sti of ['/sok.csv?fra=hemmelig-ord', '/sok.csv?side=1001', '/sok.csv?side=x']) {
      const svar = await hent(tjener.port, sti);
      expect(svar.status).toBe(400);
      expect(svar.hoder['content-type']).toBe('text/plain; charset=utf-8');
      expect(svar.tekst).toMatch(/Se på «(?:fra|side)»/);
      expect(svar.tekst).not.toContain('hemmelig-ord');
    }
    expect(await ark('/sok.csv?side=1000')).toEqual([]);
  });

  test('R59: what is withdrawn is gone from it at once', async () => {
    const sti = '/sok.csv?q=%22nummer+44%22';
    expect((await ark(sti)).map(({ Tittel }) => Tittel)).toContain('Søknad om skoleskyss nummer 44');
    await publiser(proeve.data, [
      { art: 'trekk', nummer: { saksaar: 2026, sakssekvensnummer: 2, dokumentnummer: 44 } },
    ]);
    // The search is kept for half a second.
    await new Promise((videre) => setTimeout(videre, 1000));
    expect((await hent(tjener.port, sti)).tekst).not.toContain('nummer 44');
  });
});
