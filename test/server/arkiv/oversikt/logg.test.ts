import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stier } from '../../../../src/eksport/lagre.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let revisor: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv();
  konsoll = await startKonsoll(arkiv.data);
  revisor = await loggInnSom(konsoll.port, 'revisor');
  const arkivar = await loggInnSom(konsoll.port, 'arkivar');
  for (const liste of ['holdt', 'venter', 'utloept']) await arkivar.les(`/arkiv/fjordvik/liste/${liste}`);
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

/** The lines on a page: what was done, to what and why. */
const linjer = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/<tr data-rad>(.*?)<\/tr>/gs)].map(([, rad = '']) =>
    rad
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

describe('R68: the log in the console', () => {
  test('says who looked at what, newest first', async () => {
    const { status, tekst } = await revisor.les('/arkiv/logg?handling=se');
    expect(status).toBe(200);
    const [nyeste = ''] = linjer(tekst);
    expect(nyeste).toMatch(
      /^\d+ 20\.11\.2026 11\.00 Arne Arkivdal utvikler#arkivar arkivar Så på fjordvik arbeidsliste utloept$/,
    );
    expect(tekst).not.toContain(HEMMELIG);
  });

  test('is searched by person, body and period', async () => {
    const finn = async (sporring: string) => linjer((await revisor.les(`/arkiv/logg?${sporring}`)).tekst);
    expect((await finn('hvem=utvikler%23arkivar')).length).toBeGreaterThan(3);
    expect((await finn('hvem=arne')).every((linje) => linje.includes('utvikler#arkivar '))).toBe(true);
    expect((await finn('hvem=arne')).length).toBeGreaterThan(3);
    expect(await finn('hvem=utvikler%23arkivar&virksomhet=utvik&handling=trekk')).toEqual([]);
    expect((await finn('fra=2026-11-20&til=2026-11-20')).length).toBeGreaterThan(3);
    expect(await finn('fra=2026-11-21')).toEqual([]);
    const logginn = await finn('handling=logg-inn');
    expect(logginn.some((linje) => linje.includes('Logget inn'))).toBe(true);
  });

  test('says what is wrong with a period, also when a file is asked for', async () => {
    for (const ende of ['', '/csv']) {
      const { status, tekst } = await revisor.les(`/arkiv/logg${ende}?fra=2026-02-30`);
      expect(status).toBe(400);
      expect(tekst).toMatch(/role="alert"/);
    }
  });

  test('is taken along as a file of all that the search finds, with nothing a spreadsheet would run', async () => {
    const { tekst, hoder } = await revisor.les('/arkiv/logg/csv?hvem=utvikler%23arkivar&handling=se');
    expect(hoder['content-disposition']).toBe('attachment; filename="logg-2026-11-20.csv"');
    const [hode, ...resten] = tekst.trimEnd().split('\r\n');
    expect(hode).toBe(
      '\ufeff"nr";"tidspunkt";"hvem";"navn";"rolle";"handling";"virksomhet";"gjenstand";"grunn";"hash"',
    );
    expect(resten.length).toBeGreaterThan(3);
    for (const linje of resten) expect(linje).toContain('"utvikler#arkivar";"Arne Arkivdal";"arkivar"');
  });

  test('is the revisor’s, who sees nothing else', async () => {
    const { tekst } = await revisor.les('/arkiv/logg');
    const [meny = ''] = /<nav class="ramme konsollmeny".*?<\/nav>/s.exec(tekst) ?? [];
    expect(meny).toContain('/arkiv/logg');
    expect(meny).not.toMatch(/journal|tall|hendelser|innstillinger/);
    for (const sti of ['/arkiv/fjordvik/journal', '/arkiv/fjordvik/tall', '/arkiv/fjordvik/liste/holdt'])
      expect((await revisor.les(sti)).status).toBe(403);
  });

  test('escapes what people have written', async () => {
    const { tekst } = await revisor.les(
      '/arkiv/logg?hvem=%22%3E%3Cscript%3E&gjenstand=%22%3E%3Cimg%20src=x%3E',
    );
    expect(tekst).not.toMatch(/"><script>|"><img/);
  });
});

describe('R68: the whole chain is checked from the page', () => {
  test('that it is whole, with a checksum to keep', async () => {
    const { status, tekst } = await revisor.send('/arkiv/logg');
    expect(status).toBe(200);
    expect(tekst).toContain('Loggen er hel.');
    const sum = /<code[^>]*>([0-9a-f]{64})</.exec(tekst)?.[1] ?? '';
    expect((await revisor.send('/arkiv/logg', { kontrollsum: sum })).tekst).toContain('Loggen er hel.');
    expect((await revisor.send('/arkiv/logg', { kontrollsum: 'f'.repeat(64) })).tekst).toContain(
      'Loggen er kortere enn før.',
    );
    expect((await revisor.send('/arkiv/logg', { kontrollsum: 'tull' })).status).toBe(400);
  });

  test('and at which line it is not, any more', async () => {
    const db = new DatabaseSync(stier(arkiv.data).arkiv, { timeout: 10_000 });
    db.exec(`DROP TRIGGER logg_endres_ikke; UPDATE logg SET grunn = 'noe annet' WHERE nr = 2`);
    db.close();
    expect((await revisor.send('/arkiv/logg')).tekst).toContain('Loggen er brutt ved linje 2.');
  });
});
