import { beforeAll, describe, expect, test } from 'vitest';
import { IngenTilgang } from '../../../src/konsoll/feil.ts';
import { forhaandsvisPost, forhaandsvisSak } from '../../../src/konsoll/forhaandsvisning/forhaandsvisning.ts';
import { hvaHvisPost, hvaHvisSak } from '../../../src/konsoll/forhaandsvisning/hva-hvis.ts';
import type { Adressegjengiver } from '../../../src/konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Testsak } from '../../eksport/hjelp/leveranse.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { aapneAlt, arkivar, lagGjengiver, nr, type Aapne } from './hjelp.ts';

const SYNTETISK = '05927970165';
const SAKER: readonly Testsak[] = [
  {
    id: 's1',
    nr: 1,
    poster: [
      { id: 'p1', nr: 1, tittel: 'Klage på vedtak\nGranvegen 12' },
      { id: 'p2', nr: 2, tittel: 'Svar\nGranvegen 12', skjerming: { kode: 'P', elementer: ['TR1', 'NA'] } },
      { id: 'p3', nr: 3, tittel: `Kvittering ${SYNTETISK}` },
    ],
  },
  { id: 's2', nr: 2, poster: [{ id: 'p21', nr: 1, tittel: 'Innspill til plan for Granvegen' }] },
];

let gjengi: Adressegjengiver;
beforeAll(async () => {
  gjengi = await lagGjengiver();
});

async function medKall<T>(
  fn: (kall: Aapne & Parameters<typeof forhaandsvisPost>[0], v: Verksted) => Promise<T>,
) {
  const v = new Verksted();
  await v.eksporter(SAKER);
  const alt = await aapneAlt(v);
  try {
    return await fn({ ...alt, klokke: v.klokke, gjengi, bruker: arkivar('utsteder|1') }, v);
  } finally {
    await alt.lukk();
  }
}
const SAK = { saksaar: 2026, sakssekvensnummer: 1 };

describe('sammenligningen', () => {
  test('puts every mask down to shielding’s own reason, and joins it to its place in the title', () =>
    medKall(async (kall) => {
      const svar = await forhaandsvisPost(kall, 'fjordvik', nr('2026/1-2'));
      const felt = new Map(svar?.sammenligning.felter.map((f) => [f.felt, f]));
      expect(felt.get('tittel')).toMatchObject({
        offentlig: 'Svar – *****',
        likt: false,
        spenn: [{ linje: 1, fra: 0, til: 12, offentlig: { fra: 7, til: 12 } }],
        grunner: [
          {
            art: 'skjerming',
            tilgangskode: 'P',
            nivaa: 3,
            arvet: false,
            baerer: 'registrering',
            regel: 'TR1',
          },
        ],
      });
      expect(felt.get('part 1')).toMatchObject({ offentlig: '*****', grunner: [{ regel: 'NA' }] });
      expect(felt.get('journaldato')).toMatchObject({ likt: true, grunner: [] });
      expect(svar?.sammenligning.felter.every((f) => f.likt || f.grunner.length > 0)).toBe(true);
    }));

  test('says what the gate found in an entry that it holds, and shows what would stand there', () =>
    medKall(async (kall) => {
      const svar = await forhaandsvisPost(kall, 'fjordvik', nr('2026/1-3'));
      expect(svar?.sammenligning).toMatchObject({ vises: false, utfall: 'holdt' });
      expect(svar?.sammenligning.ikkeVist.map(({ art, regel }) => [art, regel])).toContainEqual([
        'kontroll',
        'R19',
      ]);
      expect(Buffer.from(svar?.bytes.side?.kropp ?? []).toString()).not.toContain(SYNTETISK);
    }));

  test('is in the log before it is given, and is refused to those who may not look', () =>
    medKall(async (kall) => {
      await forhaandsvisSak(kall, 'fjordvik', SAK);
      expect(await kall.arkiv.logg({ antall: 1 })).toMatchObject([
        { hvem: 'utsteder|1', handling: 'se', gjenstand: '2026/1', grunn: 'forhåndsvisning' },
      ]);
      const annen = { ...kall, bruker: arkivar('utsteder|2', ['Oppvekst']) };
      await expect(forhaandsvisPost(annen, 'fjordvik', nr('2026/1-1'))).rejects.toThrow(IngenTilgang);
      await expect(forhaandsvisSak(annen, 'fjordvik', SAK)).rejects.toThrow(IngenTilgang);
      await expect(forhaandsvisSak(kall, 'utvik', SAK)).rejects.toThrow(IngenTilgang);
      expect(await forhaandsvisPost(kall, 'fjordvik', nr('2026/1-9'))).toBeUndefined();
    }));
});

describe('hva hvis', () => {
  test('shows another level and another line break at once, says what to do in the archive, and writes nothing', () =>
    medKall(async (kall, v) => {
      const foer = await kall.arkiv.vedtak();
      const svar = await hvaHvisPost(kall, 'fjordvik', nr('2026/2-1'), {
        arkiv: [
          { paa: 'journalpost', art: 'linjeskift', etter: 17 },
          { paa: 'journalpost', art: 'skjerm', nivaa: 2, kode: 'U', hjemmel: 'offl-13' },
        ],
      });
      const tittel = svar?.da.sammenligning.felter.find((f) => f.felt === 'tittel');
      expect(tittel?.offentlig).toBe('Innspill til plan – *****');
      expect(Buffer.from(svar?.da.bytes.saksApi?.kropp ?? []).toString()).toContain(
        'Innspill til plan – *****',
      );
      expect(svar).toMatchObject({ aapner: false, kanVedtas: [{ gjenstand: { omfang: 'post' } }] });
      expect(svar?.arkivnotater[1]).toMatch(/tilgangskode U .* nivå 2/u);
      expect(await kall.arkiv.vedtak()).toEqual(foer);
      expect(await v.oppslag('2026/2-1')).toMatchObject({
        publisert: { post: { tittel: { maskert: false } } },
      });
    }));

  test('never offers as a decision what opens something that the archive shields', () =>
    medKall(async (kall) => {
      const post = await hvaHvisPost(kall, 'fjordvik', nr('2026/1-2'), {
        arkiv: [{ paa: 'journalpost', art: 'fjern-skjerming' }],
      });
      expect(post).toMatchObject({ aapner: true, kanVedtas: [] });
      expect(post?.da.sammenligning.felter.find((f) => f.felt === 'tittel')?.likt).toBe(true);
      const lavere = await hvaHvisPost(kall, 'fjordvik', nr('2026/1-2'), {
        arkiv: [{ paa: 'journalpost', art: 'skjerm', nivaa: 1, kode: 'P', hjemmel: 'offl-13' }],
      });
      expect(lavere).toMatchObject({ aapner: true, kanVedtas: [] });
    }));

  test.each(['P', 'U'])(
    'does not take what hides more for something that opens, whatever the code: %s',
    (kode) =>
      medKall(async (kall) => {
        const strengere = await hvaHvisPost(kall, 'fjordvik', nr('2026/1-2'), {
          arkiv: [{ paa: 'journalpost', art: 'skjerm', nivaa: 3, kode, hjemmel: 'offl-13' }],
        });
        expect(strengere).toMatchObject({ aapner: false, kanVedtas: [{ gjenstand: { omfang: 'post' } }] });
      }),
  );

  test('shows a case with a level of its own, and words that would be masked in all of it', () =>
    medKall(async (kall) => {
      const sak = await hvaHvisSak(kall, 'fjordvik', SAK, {
        vedtak: [
          {
            gjenstand: { omfang: 'post', nummer: nr('2026/1-1') },
            oenske: {
              art: 'masker',
              detaljer: { maske: 'ord', ord: ['Granvegen'], hjemmel: 'offl-13-fvl-13-1-1' },
            },
          },
        ],
      });
      const tittel = sak?.da.poster[0]?.felter.find((f) => f.felt === 'tittel');
      expect(tittel).toMatchObject({ offentlig: 'Klage på vedtak – ***** 12' });
      expect(tittel?.spenn).toEqual([{ linje: 1, fra: 0, til: 9, offentlig: { fra: 18, til: 23 } }]);
      expect(sak?.aapner).toBe(false);
    }));
});
