import { beforeAll, describe, expect, test } from 'vitest';
import { lesGjenstand } from '../../../src/eksport/vedtak/les-gjenstand.ts';
import { vedtaMed, type Vedtaksoenske } from '../../../src/eksport/vedtak/vedta.ts';
import { forhaandsvisPost } from '../../../src/konsoll/forhaandsvisning/forhaandsvisning.ts';
import type {
  Adressegjengiver,
  Offentligsvar,
} from '../../../src/konsoll/forhaandsvisning/offentlige-bytes.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { aapneAlt, arkivar, lagGjengiver, nr } from './hjelp.ts';

let gjengi: Adressegjengiver;
beforeAll(async () => {
  gjengi = await lagGjengiver();
});

const tekster = (svar: readonly Offentligsvar[]) =>
  Object.fromEntries(svar.map(({ adresse, kropp }) => [adresse, Buffer.from(kropp).toString()]));

/** Takes decisions one by one, each of which must be previewed to the byte; answers what stood on the surfaces of the last. */
async function bestem(
  v: Verksted,
  vedtak: readonly (readonly [nummer: string, oenske: Vedtaksoenske])[],
  sett: string,
): Promise<string> {
  const alt = await aapneAlt(v);
  try {
    let siste = '';
    for (const [nummer, oenske] of vedtak) {
      const kall = { ...alt, klokke: v.klokke, gjengi, bruker: arkivar('utsteder|1') };
      const tenkt = { vedtak: [{ gjenstand: lesGjenstand(nummer), oenske }] };
      const svar = await forhaandsvisPost(kall, 'fjordvik', nr(sett), tenkt);
      const ventet = tekster(Object.values(svar?.bytes ?? {}));
      const felles = { data: v.data, virksomhet: 'fjordvik', grunn: 'x', av: 'utsteder|1', klokke: v.klokke };
      await vedtaMed(alt, { ...felles, rolle: 'arkivar', nummer, oenske });
      const har = await gjengi(
        { journal: alt.journal, sok: alt.sok, konfig: alt.konfig, klokke: v.klokke },
        Object.keys(ventet),
      );
      expect(tekster(har)).toEqual(ventet);
      siste = Object.values(ventet).join('\n');
    }
    return siste;
  } finally {
    await alt.lukk();
  }
}

describe('the preview of a withdrawal', () => {
  test('of what the public has nothing of says that the number is withdrawn', async () => {
    const v = new Verksted();
    await v.eksporter([
      {
        id: 's1',
        nr: 1,
        poster: [
          { id: 'p1', nr: 1 },
          { id: 'p2', nr: 2, status: 'Ferdigstilt fra saksbehandler' },
        ],
      },
    ]);
    expect(await bestem(v, [['2026/1-2', { art: 'trekk' }]], '2026/1-2')).toContain('Trukket tilbake');
  });

  test('that is undone while the case is withdrawn still, keeps the entry on its day', async () => {
    const v = new Verksted();
    await v.eksporter([{ id: 's1', nr: 1, poster: [{ id: 'p1', nr: 1 }] }]);
    const siste = await bestem(
      v,
      [
        ['2026/1', { art: 'trekk' }],
        ['2026/1-1', { art: 'opphev-trekk' }],
      ],
      '2026/1-1',
    );
    expect(siste).toMatch(/I tillegg er 1 journalpost holdt tilbake eller trukket/);
  });
});

test('a word that is masked is shown in no party of the entry either: the gate holds it', async () => {
  const v = new Verksted();
  await v.eksporter([
    {
      id: 's1',
      nr: 1,
      poster: [{ id: 'p1', nr: 1, tittel: 'Klage fra Zkawbn', avsender: 'Firma Zkawbn AS' }],
    },
  ]);
  const maske = { maske: 'ord' as const, ord: ['Zkawbn'], hjemmel: 'offl-13-fvl-13-1-1' };
  const siste = await bestem(v, [['2026/1-1', { art: 'masker', detaljer: maske }]], '2026/1-1');
  expect(siste).not.toContain('Zkawbn');
});
