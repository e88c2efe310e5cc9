import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aapneJournalskriver } from '../../src/journal/aapne.ts';
import { stier } from '../../src/eksport/lagre.ts';
import { lesVersjon } from '../../src/lager/migrasjon.ts';
import { NAA } from '../server/fyll.ts';
import { BODIES, fyllArkiv, HEMMELIG, SYNTETISK_FNR, type Arkivdata } from '../server/arkiv/arkiv-data.ts';
import { loggInnSom, startKonsoll } from '../server/arkiv/konsoll-i-test.ts';
import { hent, startTesttjener, type Testtjener } from '../server/tjener-i-test.ts';

/** What anybody may read of how the journal is doing, beside pages that have nothing to do with it. */
const HELSE = ['/api/v1/helse', '/api/v1/helse?streng=true'];
const SIDER = [
  '/',
  '/fjordvik',
  '/fjordvik/postliste',
  '/om',
  '/en/',
  '/api/v1/journalposter',
  '/sok?q=plan',
];

let arkiv: Arkivdata;
beforeAll(async () => {
  arkiv = await fyllArkiv();
});
afterAll(() => arkiv.rydd());

async function medKonsoll<T>(minstLedig: number, fn: (tjener: Testtjener) => Promise<T>): Promise<T> {
  const tjener = await startKonsoll(arkiv.data, { ROLLE: 'begge' }, () => NAA, minstLedig);
  try {
    return await fn(tjener);
  } finally {
    await tjener.lukk();
  }
}

const les = async ({ port }: Testtjener, stier: readonly string[]): Promise<readonly string[]> => {
  const ut: string[] = [];
  for (const sti of stier) ut.push((await hent(port, sti)).tekst);
  return ut;
};

/** Everything that can be warned of at once: a disk without room, and an archive that was refused. */
async function medVarsler<T>(fn: (tjener: Testtjener) => Promise<T>): Promise<T> {
  const skriver = aapneJournalskriver(stier(arkiv.data).journal);
  try {
    await skriver.avvisArkiv();
    return await medKonsoll(Number.MAX_SAFE_INTEGER, fn);
  } finally {
    await skriver.noterKjoering({ nr: 1, startet: NAA });
    await skriver.lukk();
  }
}

describe('what is told of the disk and of the archive', () => {
  test('is yes or no to the public: no number, path, word or name of anything internal', async () => {
    await medVarsler(async (tjener) => {
      for (const tekst of await les(tjener, HELSE)) {
        expect(JSON.parse(tekst)).toMatchObject({
          status: 'varsel',
          disk: { plass: false },
          journal: { eksportStanset: true },
        });
        expect(Object.keys((JSON.parse(tekst) as { disk: object }).disk)).toEqual(['plass']);
        for (const ord of [HEMMELIG, SYNTETISK_FNR, arkiv.data, 'arkiv.db', 'GB', 'kjoering'])
          expect(tekst.includes(ord), ord).toBe(false);
      }
      expect(tjener.logg()).not.toContain(HEMMELIG);
    });
  });

  test('changes not a byte of the public’s pages, whoever asks', async () => {
    const foer = await medKonsoll(0, (tjener) => les(tjener, SIDER));
    expect(await medVarsler((tjener) => les(tjener, SIDER))).toEqual(foer);
  });

  test('stands in the console for who is in, with no path or word of the archive, and for nobody else', async () => {
    await medVarsler(async ({ port }) => {
      const leder = await loggInnSom(port, 'leder');
      const { tekst } = await leder.les('/arkiv');
      const [linje = ''] = /<strong>Disken er snart full\.<\/strong>[^<]*/.exec(tekst) ?? [];
      expect(linje).toMatch(/GB ledig/);
      expect(linje).not.toContain(arkiv.data);
      expect((await hent(port, '/arkiv/logg-inn')).tekst).not.toContain('Disken');
    });
  });
});

describe('what the log tells of files in the data folder', () => {
  /** The lines with those words in them, without the time and what a line always has. */
  const linjer = (tjener: Testtjener, ord: string): readonly string[] =>
    tjener
      .logg()
      .split('\n')
      .filter((linje) => linje.includes(ord))
      .map((linje) => (JSON.parse(linje) as { msg: string }).msg);

  test('is of a logo that cannot be shown whose it is and what it must be, and not what the file is called or holds', async () => {
    const sti = stier(arkiv.data).konfig;
    const foer = readFileSync(sti, 'utf8');
    const konfig = JSON.parse(foer) as { virksomheter: object[] };
    const logo = `${HEMMELIG} ${SYNTETISK_FNR}.svg`;
    writeFileSync(join(arkiv.data, logo), `<svg><title>${HEMMELIG}</title></svg>`);
    const virksomheter = konfig.virksomheter.map((en) => ({ ...en, logo }));
    writeFileSync(sti, JSON.stringify({ ...konfig, virksomheter }));
    const tjener = await startTesttjener(arkiv.data);
    try {
      await les(tjener, [...SIDER, '/filer/logo-fjordvik.svg']);
      expect(linjer(tjener, 'vises ikke')).toEqual(
        BODIES.map(
          (slug) =>
            `logoen til ${slug} vises ikke: den må være en .svg eller .png i DATA, oppgitt med filnavnet alene, på høyst 64 KB`,
        ),
      );
    } finally {
      await tjener.lukk();
      writeFileSync(sti, foer);
    }
  });

  test.each(['journal.db', 'innsyn.db'])(
    'is of %s, when another is moved over it, its name and what to do',
    async (navn) => {
      const tjener = await startTesttjener(arkiv.data);
      try {
        await les(tjener, SIDER);
        const sti = join(arkiv.data, navn);
        copyFileSync(sti, `${sti}.ny`);
        renameSync(`${sti}.ny`, sti);
        await tjener.byttet;
        expect(linjer(tjener, 'byttet ut')).toEqual([
          `${navn} er byttet ut eller flyttet mens tjeneren gikk. Tjeneren slutter, så ingen ser det gamle: start den igjen.`,
        ]);
      } finally {
        await tjener.lukk();
      }
    },
  );

  test('is of a database that a newer program has upgraded its name and what to do', async () => {
    const tjener = await startTesttjener(arkiv.data);
    const db = new DatabaseSync(stier(arkiv.data).journal, { timeout: 10_000 });
    const kjent = lesVersjon(db);
    try {
      await les(tjener, SIDER);
      db.exec(`PRAGMA user_version = ${kjent + 1}`);
      await tjener.byttet;
      expect(linjer(tjener, 'oppgradert')).toEqual([
        'journal.db er oppgradert av en nyere utgave mens tjeneren gikk. Tjeneren slutter, så ingen ser det gamle: start den igjen.',
      ]);
    } finally {
      db.exec(`PRAGMA user_version = ${kjent}`);
      db.close();
      await tjener.lukk();
    }
  });
});
