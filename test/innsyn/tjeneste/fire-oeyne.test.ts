import { describe, expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { virksomhet } from '../../../src/konfig/virksomhet.ts';
import { mottatt, SVAR } from '../besvart.ts';
import { KONFIG } from '../konfig.ts';
import { rigg } from '../rigg.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const MANGLER = { mangler: [{ kode: 'godkjenning-mangler' }] };

async function medFireOeyne() {
  const [fjordvik] = KONFIG.virksomheter;
  const r = rigg({
    konfig: { virksomheter: [virksomhet.parse({ ...fjordvik, innsyn: { fireOeyne: true } })] },
  });
  const a = lagAnsattjeneste(r.grunnlag);
  const { referanse } = await mottatt(r);
  return { a, referanse, id: await a.lagreUtkast(referanse, 'ansatt:1', SVAR) };
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
});
