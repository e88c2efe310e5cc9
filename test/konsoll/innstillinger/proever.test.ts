import { describe, expect, test } from 'vitest';
import { IkkePlass, Proever } from '../../../src/konsoll/innstillinger/proever.ts';
import type { Virkning } from '../../../src/konsoll/innstillinger/virkning.ts';

const SVAR: Virkning = { poster: 3, endret: 1, linjer: [] };
const PROEVE = { virksomhet: 'fjordvik', hva: 'Utsettelse', enheter: undefined };
/** Longer than anything here takes. */
const LENGE = 20_000;

describe('a trial of other settings', () => {
  test('runs on while its owner looks at it, and is kept when it is done', async () => {
    const proever = new Proever<object>();
    const [eier, annen] = [{}, {}];
    const port = Promise.withResolvers<Virkning>();
    proever.start(eier, PROEVE, ({ fremdrift }) => {
      fremdrift({ poster: 2, av: 3, igjen: 1 });
      return port.promise;
    });
    expect(await proever.finn(eier, 'fjordvik', 1)).toEqual({
      ...PROEVE,
      stand: { art: 'teller', poster: 2, av: 3, igjen: 1 },
    });
    // Nobody else's, and of no other body.
    expect(await proever.finn(annen, 'fjordvik', 1)).toBeUndefined();
    expect(await proever.finn(eier, 'utvik', 1)).toBeUndefined();
    port.resolve(SVAR);
    expect(await proever.finn(eier, 'fjordvik', LENGE)).toMatchObject({
      stand: { art: 'ferdig', virkning: SVAR },
    });
    proever.glem(eier);
    expect(await proever.finn(eier, 'fjordvik', 1)).toBeUndefined();
  });

  test('gives way to the owner’s next, and stops', async () => {
    const proever = new Proever<object>();
    const eier = {};
    const stoppet = new Promise<void>((ferdig) => {
      proever.start(
        eier,
        PROEVE,
        ({ signal }) =>
          new Promise((_, avvis) => {
            signal.addEventListener('abort', () => {
              ferdig();
              avvis(new Error('Stopped.'));
            });
          }),
      );
    });
    await proever.finn(eier, 'fjordvik', 1);
    proever.start(eier, { ...PROEVE, hva: 'Kode' }, async () => SVAR);
    await stoppet;
    expect(await proever.finn(eier, 'fjordvik', LENGE)).toMatchObject({
      hva: 'Kode',
      stand: { art: 'ferdig' },
    });
  });

  test('that fails says so to who looks, and to nobody else', async () => {
    const proever = new Proever<object>();
    const eier = {};
    const feil = new Error('Closed.');
    proever.start(eier, PROEVE, async () => {
      throw feil;
    });
    expect(await proever.finn(eier, 'fjordvik', LENGE)).toMatchObject({ stand: { art: 'feilet', feil } });
  });

  test('is not begun while others go through their archives, and can be when one is done', async () => {
    const proever = new Proever<object>();
    const eiere = [{}, {}, {}] as const;
    const port = Promise.withResolvers<Virkning>();
    for (const eier of eiere) proever.start(eier, PROEVE, () => port.promise);
    await proever.finn(eiere[0], 'fjordvik', 1);
    const sen = {};
    expect(() => proever.start(sen, PROEVE, async () => SVAR)).toThrow(IkkePlass);
    expect(await proever.finn(sen, 'fjordvik', 1)).toBeUndefined();
    port.resolve(SVAR);
    for (const eier of eiere) await proever.finn(eier, 'fjordvik', LENGE);
    proever.start(sen, PROEVE, async () => SVAR);
    expect(await proever.finn(sen, 'fjordvik', LENGE)).toMatchObject({ stand: { art: 'ferdig' } });
  });
});
