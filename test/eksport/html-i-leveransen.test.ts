import { describe, expect, test } from 'vitest';
import { avsmot, journalpost, sak as tabellsak, skrivTabeller } from '../kilder/noark4/leveranser.ts';
import type { Testpost } from './hjelp/leveranse.ts';
import { Verksted } from './hjelp/verksted.ts';

/** What the public reads of an entry, whole. */
async function vist(v: Verksted, nummer = '2026/1-1'): Promise<string> {
  return JSON.stringify(await v.oppslag(nummer));
}
const eksportert = async (post: Partial<Testpost>, andre: readonly Testpost[] = []): Promise<Verksted> => {
  const v = new Verksted();
  await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1, ...post }, ...andre] }]);
  return v;
};
const LINJE2 = { kode: 'U', elementer: ['Skjerming tittel registrering - unntatt første linje'] };
const AVSENDER = { kode: 'U', elementer: ['Skjerming navn avsender'] };

describe('a title that its system keeps as HTML', () => {
  test('is shown as people read it', async () => {
    const v = await eksportert({
      tittel: '<b>S&oslash;knad</b> &amp;amp; vedlegg',
      avsender: 'Bygg &amp; Anlegg AS',
    });
    const tekst = await vist(v);
    expect(tekst).toContain('Søknad & vedlegg');
    expect(tekst).toContain('Bygg & Anlegg AS');
    expect(tekst).not.toMatch(/&amp;|<b>|oslash/u);
    expect(await v.soekbare('søknad vedlegg')).toHaveLength(1);
  });

  test.each(['&#10;', '<br>', '&lt;br/&gt;', '&amp;#13;&amp;#10;'])(
    'ends its first line where the HTML does: %s',
    async (skift) => {
      const v = await eksportert({ tittel: `Klage${skift}solstråle`, skjerming: LINJE2 });
      expect(await vist(v)).toContain('Klage');
      expect(await vist(v)).not.toContain('solstråle');
    },
  );

  // 05927970165 is synthetic, by its month.
  test.each(['&#48;592797&#48;165', '059279&nbsp;70165', '05<b>9279</b>&amp;#55;0165', '059279&#8203;70165'])(
    'says no id number, however it is written: %s',
    async (nummer) => {
      const v = await eksportert({ tittel: `Sak om ${nummer}` });
      expect((await v.oppslag('2026/1-1')).art).toBe('hull');
    },
  );

  test.each([
    'S&oslash;lve Oppdiktsen',
    'S&amp;#248;lve Oppdiktsen',
    '<i>Sølve</i> Oppdiktsen',
    'Sølve&nbsp;Oppdiktsen',
  ])('says no name that is shielded in another entry: %s', async (navn) => {
    const v = await eksportert({ avsender: 'Sølve Oppdiktsen', skjerming: AVSENDER }, [
      { id: 'p2', nr: 2, tittel: `Svar til ${navn}` },
    ]);
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('nor where the entry that shields it is the one that is written so', async () => {
    const v = await eksportert({ avsender: 'S&oslash;lve Oppdiktsen', skjerming: AVSENDER }, [
      { id: 'p2', nr: 2, tittel: 'Svar til Sølve Oppdiktsen' },
    ]);
    expect(await vist(v)).not.toMatch(/S&oslash;lve|Sølve/u);
    expect((await v.oppslag('2026/1-2')).art).toBe('hull');
  });

  test('is read so in Noark 4 too', async () => {
    const v = new Verksted();
    const sti = await skrivTabeller(v.rot, {
      NOARKSAK: [tabellsak({ TITTEL: 'B&amp;amp;B i S&amp;#248;rvika' })],
      JOURNPOST: [journalpost({ INNHOLD: 'Klage&amp;#10;solstråle', U1: 1, TGKODE: 'U' })],
      AVSMOT: [avsmot({ NAVN: 'Bygg &amp;amp; Anlegg AS' })],
    });
    await v.eksporter(sti, { format: 'noark4', virksomhet: 'fjordvik', kilde: 'arkiv' });
    const tekst = await vist(v, '2026/123-1');
    expect(tekst).toContain('B&B i Sørvika');
    expect(tekst).toContain('Klage');
    expect(tekst).not.toContain('solstråle');
  });
});
