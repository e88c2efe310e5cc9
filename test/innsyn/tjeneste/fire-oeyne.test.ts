import { describe, expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { virksomhet } from '../../../src/konfig/virksomhet.ts';
import { besvart, mottatt, PNG, SVAR } from '../besvart.ts';
import { KONFIG } from '../konfig.ts';
import { rigg } from '../rigg.ts';

const MANGLER = { mangler: [{ kode: 'godkjenning-mangler' }] };

async function medFireOeyne(svar = SVAR) {
  const [fjordvik] = KONFIG.virksomheter;
  const r = rigg({
    konfig: { virksomheter: [virksomhet.parse({ ...fjordvik, innsyn: { fireOeyne: true } })] },
  });
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse, status } = await mottatt(r);
  return { r, a, referanse, status, id: await a.lagreUtkast(referanse, 'ansatt:1', svar) };
}

describe('four eyes (R44)', () => {
  test('who changes another’s draft has written it, and cannot approve it', async () => {
    const { a, referanse, id } = await medFireOeyne();
    await a.lagreUtkast(referanse, 'ansatt:2', { ...SVAR, innledning: 'Endret av en annen.' }, id);
    await expect(a.godkjenn(referanse, id, 'ansatt:2')).rejects.toMatchObject({ name: 'EgenGodkjenning' });
    await expect(a.send(referanse, id, 'ansatt:2')).rejects.toMatchObject(MANGLER);
    await a.godkjenn(referanse, id, 'ansatt:1');
    await a.send(referanse, id, 'ansatt:2');
  });

  test('who has a shell is not the second person, nor the first: a command logs nobody in', async () => {
    const { a, referanse, id } = await medFireOeyne();
    const AVVIST = { name: 'UinnloggetGodkjenning' };
    await expect(a.godkjenn(referanse, id, 'kommandolinje:kari')).rejects.toMatchObject(AVVIST);
    await a.lagreUtkast(referanse, 'kommandolinje:kari', SVAR, id);
    await expect(a.godkjenn(referanse, id, 'ansatt:1')).rejects.toMatchObject(AVVIST);
    await expect(a.send(referanse, id, 'kommandolinje:kari')).rejects.toMatchObject(MANGLER);
    await a.lagreUtkast(referanse, 'ansatt:1', SVAR, id);
    await a.godkjenn(referanse, id, 'ansatt:2');
    await a.send(referanse, id, 'kommandolinje:kari');
  });

  test('a file that is put there or taken away after the approval must be looked at too', async () => {
    const { a, referanse, id } = await medFireOeyne();
    await a.godkjenn(referanse, id, 'ansatt:2');
    const lagt = await a.lastOpp(referanse, 1, PNG, 'ansatt:1');
    await expect(a.send(referanse, id, 'ansatt:1')).rejects.toMatchObject(MANGLER);
    await a.godkjenn(referanse, id, 'ansatt:2');
    await a.fjernFil(referanse, lagt.art === 'ok' ? lagt.id : '');
    await expect(a.send(referanse, id, 'ansatt:1')).rejects.toMatchObject(MANGLER);
  });

  test('what is refused, or is no file of the request, changes no approval', async () => {
    const { a, referanse, id } = await medFireOeyne();
    await a.godkjenn(referanse, id, 'ansatt:2');
    expect((await a.lastOpp(referanse, 1, Buffer.from('<script>'), 'ansatt:1')).art).toBe('ukjent-type');
    expect(await a.fjernFil(referanse, 'finnes-ikke')).toBe(false);
    await a.send(referanse, id, 'ansatt:1');
  });

  test('who put the file there cannot be the one who approves it', async () => {
    const { a, referanse, id } = await medFireOeyne();
    await a.lastOpp(referanse, 1, PNG, 'ansatt:2');
    await expect(a.godkjenn(referanse, id, 'ansatt:2')).rejects.toMatchObject({ name: 'EgenGodkjenning' });
    await a.godkjenn(referanse, id, 'ansatt:3');
  });

  test('what has come between the look and the approval, or the sending, is not approved or sent', async () => {
    const { a, referanse, id } = await medFireOeyne();
    const uten = (_: unknown, filer: readonly unknown[]) => filer.length === 0;
    await a.lastOpp(referanse, 1, PNG, 'ansatt:1');
    await expect(a.godkjenn(referanse, id, 'ansatt:2', uten)).rejects.toMatchObject({ name: 'EndretSiden' });
    await a.godkjenn(referanse, id, 'ansatt:2');
    await expect(a.send(referanse, id, 'ansatt:1', uten)).rejects.toMatchObject({ name: 'EndretSiden' });
  });

  test('a file on a document that is given already is handed out only when somebody else has looked at it', async () => {
    const { r, a, referanse, status, id } = await medFireOeyne();
    await a.godkjenn(referanse, id, 'ansatt:2');
    await a.send(referanse, id, 'ansatt:1');
    const lagt = await a.lastOpp(referanse, 1, PNG, 'ansatt:1');
    const fil = lagt.art === 'ok' ? lagt.id : '';
    const ingenting = async (): Promise<void> => {
      expect(await r.spoer.utleveringer(status)).toEqual([]);
      expect(await r.spoer.hentFil(status, fil)).toBeUndefined();
    };
    await ingenting();
    await expect(a.godkjennFil(referanse, fil, 'ansatt:1')).rejects.toMatchObject({
      name: 'EgenGodkjenning',
    });
    expect(await a.godkjennFil(referanse, 'finnes-ikke', 'ansatt:2')).toBe(false);
    await ingenting();
    expect(await a.godkjennFil(referanse, fil, 'ansatt:2')).toBe(true);
    expect(await r.spoer.utleveringer(status)).toMatchObject([{ id: fil }]);
    expect(await a.filer(referanse)).toMatchObject([{ id: fil, holdt: false, godkjentAv: 'ansatt:2' }]);
    expect(await a.godkjennFil(referanse, fil, 'ansatt:3'), 'once').toBe(false);
  });

  test('a file that waits is given with the decision that somebody else approves', async () => {
    const { r, a, referanse, status } = await medFireOeyne({
      art: 'svar',
      sprak: 'nb',
      dokumenter: [{ nummer: 1, utfall: 'delvis', hjemler: ['offl-13-fvl-13-1-1'] }],
    });
    const utkast = (await a.hent(referanse))?.vedtak[0]?.id ?? '';
    await a.lastOpp(referanse, 1, PNG, 'ansatt:1');
    await a.godkjenn(referanse, utkast, 'ansatt:2');
    await a.send(referanse, utkast, 'ansatt:1');
    await r.spoer.klag(status, referanse, [1], 'Jeg vil se hele dokumentet.');
    await a.lastOpp(referanse, 1, PNG, 'ansatt:1');
    expect(await r.spoer.utleveringer(status)).toHaveLength(1);
    const mer = await a.lagreUtkast(referanse, 'ansatt:1', {
      art: 'omgjoering',
      sprak: 'nb',
      dokumenter: [{ nummer: 1, utfall: 'innsyn', hjemler: [] }],
    });
    await a.godkjenn(referanse, mer, 'ansatt:2');
    await a.send(referanse, mer, 'ansatt:1');
    expect(await r.spoer.utleveringer(status)).toHaveLength(2);
  });
});

test('without four eyes a file on what is given is handed out at once', async () => {
  const r = rigg();
  const { referanse, status } = await besvart(r);
  await lagAnsattjeneste(r.grunnlag).lastOpp(referanse, 1, PNG, 'ansatt:1');
  expect(await r.spoer.utleveringer(status)).toHaveLength(2);
});
