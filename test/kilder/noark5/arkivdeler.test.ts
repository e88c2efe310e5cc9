import { describe, expect, test } from 'vitest';
import { arkiv, arkivdel, el, eneste, felter, les, registrering, saksmappe, skjerming } from './arkiv.ts';

const KLIENTARKIV = el('arkivdel', [
  felter({ systemID: 'del-2', tittel: 'Klientarkiv' }),
  skjerming({ tilgangsrestriksjon: 'U' }, ['Skjerming navn avsender']),
]);
const ref = (id: string): string => el('referanseArkivdel', id);

describe('referanseArkivdel', () => {
  test.each([
    ['before it in the file', (sak: string) => arkiv([KLIENTARKIV, arkivdel(sak)])],
    ['after it in the file', (sak: string) => arkiv([arkivdel(sak), KLIENTARKIV])],
  ])('an arkivdel %s holds for the case and the entry that refer to it', async (_, levert) => {
    const { saker, journalposter } = await les(
      levert(saksmappe(registrering({ midt: ref('del-2') }), { midt: ref('del-2') })),
    );
    for (const post of [eneste(saker), eneste(journalposter)]) {
      expect(post.andreArkivdeler).toEqual(['Klientarkiv']);
      expect(post.skjerming).toMatchObject([{ tilgangskode: 'U', baerer: 'arkivdel', baererID: 'del-2' }]);
    }
    expect(eneste(saker).arkivdel).toBe('Sakarkiv');
  });

  test('of a document holds for its entry', async () => {
    const dokumenter = el('dokumentbeskrivelse', felter({ systemID: 'd', tittel: 'Brev' }) + ref('del-2'));
    const levert = arkiv([arkivdel(saksmappe(registrering({ dokumenter }))), KLIENTARKIV]);
    expect(eneste((await les(levert)).journalposter).andreArkivdeler).toEqual(['Klientarkiv']);
  });

  test('to the arkivdel that it lies in says nothing', async () => {
    const { saker, journalposter } = await les(
      arkiv(arkivdel(saksmappe(registrering({ midt: ref('del-1') }), { midt: ref(' del-1 ') }))),
    );
    expect(eneste(saker)).not.toHaveProperty('andreArkivdeler');
    expect(eneste(journalposter)).not.toHaveProperty('andreArkivdeler');
  });

  test('to one that the delivery does not have is known by what stands there', async () => {
    const { journalposter } = await les(arkiv(arkivdel(saksmappe(registrering({ midt: ref('Barnevern') })))));
    expect(eneste(journalposter).andreArkivdeler).toEqual(['Barnevern']);
  });

  test('to one that nobody can read rejects the record', async () => {
    const uleselig = el('arkivdel', felter({ systemID: 'del-2', tittel: 'Arkiv', sperret: 'ja' }));
    const { journalposter, avvist } = await les(
      arkiv([arkivdel(saksmappe(registrering({ midt: ref('del-2') }))), uleselig]),
    );
    expect(journalposter).toEqual([]);
    expect(eneste(avvist)).toMatchObject({ art: 'journalpost', nokkel: 'post-1', felt: 'arkivdel/sperret' });
  });

  test('to one further down holds for the last ten thousand records before it, and none is lost', async () => {
    const antall = 10_010;
    const poster = Array.from({ length: antall }, (_, i) =>
      registrering({ id: `p${i}`, midt: ref('del-2'), felt: { journalpostnummer: String(i + 1) } }),
    );
    const { journalposter } = await les(arkiv([arkivdel(saksmappe(poster)), KLIENTARKIV]));
    expect(journalposter).toHaveLength(antall);
    expect(new Set(journalposter.map(({ systemID }) => systemID)).size).toBe(antall);
    expect(journalposter.at(-1)?.andreArkivdeler).toEqual(['Klientarkiv']);
  });
});
