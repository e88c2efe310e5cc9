import { describe, expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { lesZip, samle } from '../filer/les-zip.ts';
import { mottatt, PNG } from '../besvart.ts';
import { innsending, rigg } from '../rigg.ts';

const AV = 'ansatt:1';
const PDF = Buffer.from('%PDF-1.7\nproeve');
/** A package of an office program begins as any zip does. */
const KONTOR = Buffer.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 6, 0]);

describe('the answer in the formats that exist (R50)', () => {
  test('one document may be given in several: each can be fetched, and the zip has them all, as they were', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    for (const bytes of [PDF, KONTOR, PNG]) expect((await a.lastOpp(referanse, 1, bytes, AV)).art).toBe('ok');
    expect(await r.spoer.utleveringer(status), 'nothing before the answer').toEqual([]);
    const utkast = await a.lagreUtkast(referanse, AV, {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
    });
    await a.send(referanse, utkast, AV);
    const filer = await r.spoer.utleveringer(status);
    expect(filer.map(({ nummer, type, navn }) => [nummer, type, navn])).toEqual([
      [1, 'application/pdf', `${referanse}-1-1.pdf`],
      [1, 'application/zip', `${referanse}-1-2.bin`],
      [1, 'image/png', `${referanse}-1-3.png`],
    ]);
    const zip = lesZip(await samle(await r.spoer.altSomZip(status)));
    for (const [i, bytes] of [PDF, KONTOR, PNG].entries()) {
      const fil = filer[i];
      if (fil === undefined) throw new Error('A file is missing.');
      expect((await r.spoer.hentFil(status, fil.id))?.innhold.equals(bytes)).toBe(true);
      expect(zip.get(`${referanse}/${fil.navn}`)?.equals(bytes)).toBe(true);
    }
  });

  test('paper can be chosen when asking, and later; an electronic copy costs nothing and no letter asks for money', async () => {
    const r = rigg();
    const a = lagAnsattjeneste(r.grunnlag);
    const { referanse, status } = await mottatt(r);
    const utkast = await a.lagreUtkast(referanse, AV, {
      art: 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
    });
    const { brev } = await a.forhaandsvis(referanse, utkast);
    expect(JSON.stringify(brev)).not.toMatch(/kroner|betal|gebyr/iu);
    expect(await r.spoer.byttLevering(status, 'post', 'Strandgata 1, 0001 Fjordvik')).toBe('ok');
    expect((await r.spoer.status(status))?.spoerrer.levering).toBe('post');
  });
});

test('a compilation can be asked for in words, in any format, and is answered as any document (R55)', async () => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await mottatt(
    r,
    innsending({
      liste: [],
      beskrivelser: [
        { virksomhet: 'fjordvik', tekst: 'Alle byggesaker i 2025 etter utfall, gjerne som regneark.' },
      ],
    }),
  );
  expect((await a.lastOpp(referanse, 1, KONTOR, AV)).art).toBe('ok');
  const utkast = await a.lagreUtkast(referanse, AV, {
    art: 'svar',
    sprak: 'nb',
    dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
  });
  expect((await a.forhaandsvis(referanse, utkast)).mangler).toEqual([]);
  await a.send(referanse, utkast, AV);
  expect(await r.spoer.utleveringer(status)).toMatchObject([{ nummer: 1, type: 'application/zip' }]);
});
