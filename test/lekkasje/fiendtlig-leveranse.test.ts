import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { skrivLeveranse, somNoark5, type Testpost, type Testsak } from '../eksport/hjelp/leveranse.ts';
import { Verksted } from '../eksport/hjelp/verksted.ts';
import { noark4Leveranse, type Flaggfelter, type Flaggtilfelle } from './leveranse-noark4.ts';
import { SKRIVEMAATER } from './skrivemaater.ts';

/*
 * Whole deliveries by somebody who wants a hidden name out: it stands in every writing in the rest of its case. Read from
 * files, as archives deliver them. All names are invented.
 */

const NAVN = 'Kari Bjørnåsenlien';
const AVSENDER = { kode: 'P', elementer: ['Skjerming navn avsender'] } as const;
const skjult: Testpost = { id: 'p0', nr: 1, tittel: 'Søknad om hjelp', avsender: NAVN, skjerming: AVSENDER };

/** Nothing of the surname, in any file that the public role may open. */
function navnetErIngenSteder(v: Verksted): void {
  for (const [fil, bytes] of v.bytes())
    if (/^\/(?:journal|sok)\.db/u.test(fil)) expect([fil, /senlien/iu.test(bytes)]).toEqual([fil, false]);
}

describe('a hidden name in every writing, in the same case', () => {
  test(
    'in the titles: every one of them is held, and nothing reaches the public stores',
    { timeout: 120_000 },
    async () => {
      const v = new Verksted();
      // What XML cannot hold no delivery holds.
      const lovlige = SKRIVEMAATER.filter(({ skriv }) => !/[\u0000-\u0008]/u.test(skriv(NAVN)));
      const poster = lovlige.map(({ skriv }, i): Testpost => ({
        id: `p${i + 1}`,
        nr: i + 2,
        tittel: `Brev til ${skriv(NAVN)} i dag`,
      }));
      const rapport = await v.eksporter([{ id: 's1', nr: 1, poster: [skjult, ...poster] }]);
      expect(rapport).toMatchObject({
        lest: poster.length + 1,
        publisert: 1,
        holdt: poster.length,
        avvist: 0,
      });
      navnetErIngenSteder(v);
    },
  );

  test('in the names of other senders', { timeout: 120_000 }, async () => {
    const v = new Verksted();
    const poster = SKRIVEMAATER.map(({ skriv }, i): Testpost => ({
      id: `p${i + 1}`,
      nr: i + 2,
      avsender: skriv(NAVN),
    }));
    const rapport = await v.eksporter([{ id: 's1', nr: 1, poster: [skjult, ...poster] }]);
    expect(rapport).toMatchObject({ publisert: 1, holdt: poster.length });
    navnetErIngenSteder(v);
  });

  test('in the case’s title: the whole case is held', { timeout: 120_000 }, async () => {
    const v = new Verksted();
    const saker = SKRIVEMAATER.map(({ skriv }, i): Testsak => ({
      id: `s${i + 1}`,
      nr: i + 1,
      tittel: `Oppfølging av ${skriv(NAVN)}`,
      poster: [{ ...skjult, id: `p${i + 1}` }],
    }));
    expect(await v.eksporter(saker)).toMatchObject({ publisert: 0, holdt: saker.length });
    navnetErIngenSteder(v);
  });

  test('and once shown: a name that is hidden in the next delivery leaves no trace in files, index or history', async () => {
    const v = new Verksted();
    const annen: Testpost = { id: 'p1', nr: 2, tittel: `Brev til ${NAVN}` };
    const aapen: Testpost = { id: 'p0', nr: 1, tittel: `Søknad fra ${NAVN}`, avsender: NAVN };
    await v.eksporter([{ id: 's1', nr: 1, tittel: `Sak om ${NAVN}`, poster: [aapen, annen] }]);
    expect(await v.soekbare('bjørnåsenlien')).toHaveLength(2);
    await v.eksporter([{ id: 's1', nr: 1, tittel: `Sak om ${NAVN}`, poster: [skjult, annen] }]);
    expect(await v.soekbare('bjørnåsenlien')).toEqual([]);
    navnetErIngenSteder(v);
  });
});

describe('bytes of another character set than the file says', () => {
  /** The delivery in ISO-8859-1, where the letters that `fremmed` names are written as code page 865 has them. */
  function skriv(v: Verksted, poster: readonly Testpost[]): string {
    const sti = skrivLeveranse(join(v.rot, 'tegnsett'), []);
    const tekst = somNoark5([{ id: 's1', nr: 1, poster }]).replace('UTF-8', 'ISO-8859-1');
    writeFileSync(sti, Buffer.from(tekst, 'latin1'));
    expect(readFileSync(sti).includes(0xf8)).toBe(true);
    return sti;
  }

  test.each([
    ['865', { ø: '\u009b', å: '\u0086' }],
    ['sju biter', { ø: '|', å: '}' }],
    ['Macintosh', { ø: '\u00bf', å: '\u008c' }],
  ] as const)('%s in one field of a file that is read as ISO-8859-1', async (_, tabell) => {
    const v = new Verksted();
    const fremmed = NAVN.replace(/[øå]/gu, (b) => (b === 'ø' ? tabell.ø : tabell.å));
    const rapport = await v.eksporter(skriv(v, [skjult, { id: 'p1', nr: 2, tittel: `Brev til ${fremmed}` }]));
    expect(rapport).toMatchObject({ publisert: 1, holdt: 1 });
    navnetErIngenSteder(v);
  });

  test('a file that mixes UTF-8 and another is not read at all', async () => {
    const v = new Verksted();
    const sti = skrivLeveranse(join(v.rot, 'blandet'), []);
    const tekst = somNoark5([
      { id: 's1', nr: 1, poster: [skjult, { id: 'p1', nr: 2, tittel: 'Brev til Bj¤rnåsenlien' }] },
    ]);
    const bytes = Buffer.from(tekst.replace('UTF-8', 'ISO-8859-1'));
    bytes[bytes.indexOf(Buffer.from('¤'))] = 0x9b;
    writeFileSync(sti, bytes);
    await expect(v.eksporter(sti)).rejects.toThrow('blander to tegnsett');
  });
});

describe('Noark 4 tables, where the hidden name stands where shielding does not look', () => {
  const f: Flaggfelter = {
    saklinje1: 'fellesord',
    saklinje2: 'andreord',
    uoff: 'ledd',
    klassetittel: 'felles',
    sakspart: 'Fjordvik',
    linje1: 'tredjeord',
    linje2: 'fjerdeord',
    part: 'Prøvefirma',
    adresse: 'gata',
    dokument: 'femteord',
    filref: 'fil',
  };
  // A private person's firm has the person's name.
  const t: Flaggtilfelle = {
    nr: 1,
    sakU1: '0',
    sakskode: '',
    klasseU1: '0',
    verdikode: '',
    kode: 'P',
    u1: '0',
    partU1: '1',
    dokumentkode: '',
  };

  async function eksporter(felter: Partial<Flaggfelter>) {
    const v = new Verksted();
    const mappe = join(v.rot, 'fire');
    mkdirSync(mappe, { recursive: true });
    const tilfeller = noark4Leveranse([{ tilfelle: t, felter: { ...f, ...felter } }]);
    for (const [navn, innhold] of tilfeller) writeFileSync(join(mappe, navn), innhold);
    return { v, rapport: await v.eksporter(mappe, { format: 'noark4' }) };
  }

  test('nothing repeated: published, with the sender masked', async () => {
    const { v, rapport } = await eksporter({ part: NAVN });
    expect(rapport).toMatchObject({ publisert: 1, holdt: 0, avvist: 0 });
    navnetErIngenSteder(v);
  });

  test.each(['saklinje1', 'saklinje2', 'linje1', 'klassetittel'] as const)(
    'repeated in %s: held',
    async (felt) => {
      const { v, rapport } = await eksporter({ part: NAVN, [felt]: 'Kari Bj&#248;rn&amp;aring;senlien' });
      expect(rapport).toMatchObject({ publisert: 0, holdt: 1, avvist: 0 });
      navnetErIngenSteder(v);
    },
  );

  test.each(['adresse', 'filref', 'dokument', 'uoff'] as const)(
    'repeated in %s, which is never shown',
    async (felt) => {
      const { v, rapport } = await eksporter({ part: NAVN, [felt]: NAVN });
      expect(rapport).toMatchObject({ publisert: 1, holdt: 0, avvist: 0 });
      navnetErIngenSteder(v);
    },
  );
});
