import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneArkiv } from '../../../../src/arkiv/sqlite/aapne-arkiv.ts';
import { stier } from '../../../../src/eksport/lagre.ts';
import type { Testtjener } from '../../tjener-i-test.ts';
import { fyllArkiv, HEMMELIG, PLAN, SKOLE, type Arkivdata } from '../arkiv-data.ts';
import { loggInnSom, startKonsoll, type Ansatt } from '../konsoll-i-test.ts';

const AARET = 'fra=2026-01-01&til=2026-12-31';

let arkiv: Arkivdata;
let konsoll: Testtjener;
let leser: Ansatt;
let plan: Ansatt;
beforeAll(async () => {
  arkiv = await fyllArkiv({ holdte: 130 });
  konsoll = await startKonsoll(arkiv.data);
  leser = await loggInnSom(konsoll.port, 'leser');
  plan = await loggInnSom(konsoll.port, 'plan');
});
afterAll(async () => {
  await konsoll.lukk();
  arkiv.rydd();
});

const numre = (tekst: string): readonly string[] =>
  [...tekst.matchAll(/<a href="\/arkiv\/fjordvik\/sak\/[\d/]+">(\d+\/\d+-\d+)</g)].map(([, nr = '']) => nr);
const nesteI = (tekst: string): string | undefined =>
  /href="([^"]+)">Neste side</.exec(tekst)?.[1]?.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/** The newest lines of the log. */
async function sisteLogg(antall: number) {
  const bok = aapneArkiv(stier(arkiv.data).arkiv);
  try {
    return await bok.logg({ antall });
  } finally {
    await bok.lukk();
  }
}

describe('R73: the staff’s own lists on screen', () => {
  test('show the archive’s record unshielded, and where each entry lies', async () => {
    const { status, tekst } = await leser.les(`/arkiv/fjordvik/journal?fra=2026-02-01&til=2026-03-31`);
    expect(status).toBe(200);
    expect(numre(tekst).toSorted()).toEqual(['2026/1-1', '2026/1-2', '2026/1-3', '2026/2-1', '2026/2-2']);
    expect(tekst).toContain(`Om ${HEMMELIG}`);
    expect(tekst).toContain('href="/arkiv/fjordvik/sak/2026/1/3"');
    expect(tekst).toContain('Uskjermet');
  });

  test('are paged to the end, each entry once', async () => {
    const sett: string[] = [];
    let sti: string | undefined = `/arkiv/fjordvik/restanse?${AARET}`;
    let sider = 0;
    while (sti !== undefined) {
      const { tekst } = await leser.les(sti);
      sett.push(...numre(tekst));
      sti = nesteI(tekst);
      sider += 1;
    }
    expect(sider).toBe(2);
    expect(sett).toHaveLength(135);
    expect(new Set(sett).size).toBe(135);
  });

  test('are of the one unit that is asked for, and never of one that is not the person’s', async () => {
    const skole = await leser.les(`/arkiv/fjordvik/journal?${AARET}&enhet=${SKOLE}`);
    expect(numre(skole.tekst).toSorted()).toEqual(['2026/2-1', '2026/2-2']);
    const egne = await plan.les(`/arkiv/fjordvik/journal?fra=2026-02-01&til=2026-12-31`);
    expect(numre(egne.tekst).toSorted()).toEqual(['2026/1-1', '2026/1-2', '2026/1-3']);
    expect(egne.tekst).not.toContain(`Klage om ${HEMMELIG}`);
    expect(egne.tekst).not.toContain(`<option value="${SKOLE}"`);
    for (const ende of ['', '/csv'])
      expect((await plan.les(`/arkiv/fjordvik/journal${ende}?${AARET}&enhet=${SKOLE}`)).status).toBe(403);
  });

  test.each(['fra=2026-02-30&til=2026-03-01', 'fra=2026-03-02&til=2026-03-01', 'fra=x'])(
    'say what is wrong with a period: %s',
    async (periode) => {
      for (const ende of ['', '/csv']) {
        const { status, tekst, hoder } = await leser.les(`/arkiv/fjordvik/journal${ende}?${periode}`);
        expect(status).toBe(400);
        expect(tekst).toMatch(/role="alert"/);
        expect(hoder['content-disposition']).toBeUndefined();
        expect(tekst).not.toContain(HEMMELIG);
      }
    },
  );

  test('a place that nobody was given begins the list', async () => {
    for (const etter of ['2026-03-02', '2026-03-02_-1', "' OR 1=1", '9'.repeat(40)])
      expect(
        (await leser.les(`/arkiv/fjordvik/forfall?${AARET}&etter=${encodeURIComponent(etter)}`)).status,
      ).toBe(200);
  });
});

describe('R73: the lists as files', () => {
  test('hold all of the list that the page shows in part, and are saved and not shown', async () => {
    const { status, tekst, hoder } = await leser.les(`/arkiv/fjordvik/restanse/csv?${AARET}`);
    expect(status).toBe(200);
    expect(hoder['content-type']).toBe('text/csv; charset=utf-8');
    expect(hoder['content-disposition']).toBe(
      'attachment; filename="fjordvik-restanse-2026-01-01-2026-12-31.csv"',
    );
    expect(hoder['cache-control']).toBe('no-store');
    const linjer = tekst.trimEnd().split('\r\n');
    expect(linjer).toHaveLength(136);
    expect(linjer[0]).toBe(
      '\ufeff"Dokument";"Journaldato";"Dokumentets dato";"Forfallsdato";"Type";"Status";"Tittel";"Sakstittel";"Klasse";"Avsender";"Enhet";"Saksbehandler";"Saksansvarlig";"Journalenhet"',
    );
  });

  test('are of one case handler where that is asked for, on the page, on the next one and in the file', async () => {
    const sporring = `${AARET}&saksbehandler=Finnes+Ikke`;
    for (const liste of ['restanse', 'forfall']) {
      const { tekst } = await leser.les(`/arkiv/fjordvik/${liste}?${sporring}`);
      expect(numre(tekst)).toEqual([]);
      expect(tekst).toContain('value="Finnes Ikke"');
      const fil = await leser.les(`/arkiv/fjordvik/${liste}/csv?${sporring}`);
      expect(fil.tekst.trimEnd().split('\r\n')).toHaveLength(1);
    }
    const alle = await leser.les(`/arkiv/fjordvik/journal?${sporring}`);
    expect(numre(alle.tekst).length).toBeGreaterThan(0);
  });

  test('are of a person’s own units', async () => {
    const { tekst } = await plan.les(`/arkiv/fjordvik/journal/csv?${AARET}&enhet=`);
    expect(tekst).toContain(PLAN);
    expect(tekst).not.toContain(SKOLE);
  });
});

describe('R68: every look at a list', () => {
  test('is in the log by list and period, before it is shown, and never by what stands there', async () => {
    await leser.les(`/arkiv/fjordvik/forfall?fra=2026-05-01&til=2026-05-31`);
    await leser.les(`/arkiv/fjordvik/journal/csv?fra=2026-02-01&til=2026-03-31`);
    const [fil, skjerm] = await sisteLogg(2);
    expect(skjerm).toMatchObject({
      hvem: 'utvikler#leser',
      rolle: 'leser',
      handling: 'se',
      virksomhet: 'fjordvik',
      gjenstand: 'forfall 2026-05-01/2026-05-31',
    });
    expect(fil).toMatchObject({ gjenstand: 'journal 2026-02-01/2026-03-31', grunn: 'som fil' });
    expect(JSON.stringify(await sisteLogg(100))).not.toContain(HEMMELIG);
  });
});
