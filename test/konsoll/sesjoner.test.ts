import { beforeEach, describe, expect, test } from 'vitest';
import { HVILETID, LEVETID, Sesjoner } from '../../src/konsoll/sesjoner.ts';
import type { Bruker } from '../../src/konsoll/tilgang.ts';

const bruker: Bruker = { id: 'prøve#1', navn: 'Prøve Oppdiktsen', tildelinger: [] };

describe('the sessions of the console', () => {
  let naa = 0;
  let sesjoner: Sesjoner;
  beforeEach(() => {
    naa = Date.parse('2026-11-21T08:00:00Z');
    sesjoner = new Sesjoner(() => new Date(naa));
  });

  test('a key leads to who got it, and nothing else does', () => {
    const { nokkel } = sesjoner.start(bruker);
    expect(sesjoner.finn(nokkel)?.bruker).toBe(bruker);
    expect(sesjoner.finn(sesjoner.finn(nokkel)?.id)).toBeUndefined();
    expect(sesjoner.finn(undefined)).toBeUndefined();
    expect(sesjoner.finn('')).toBeUndefined();
    expect(sesjoner.finn(`${nokkel}x`)).toBeUndefined();
  });

  test('each login has keys of its own, long enough not to be guessed', () => {
    const [a, b] = [sesjoner.start(bruker), sesjoner.start(bruker)];
    const nokler = [a.nokkel, b.nokkel, a.sesjon.skjemanokkel, b.sesjon.skjemanokkel];
    expect(new Set(nokler).size).toBe(4);
    for (const nokkel of nokler) expect(nokkel).toMatch(/^[\w-]{43}$/);
  });

  test('a session that is used lives on, until it has lived too long', () => {
    const { nokkel } = sesjoner.start(bruker);
    const slutt = naa + LEVETID;
    while (naa + HVILETID <= slutt) {
      naa += HVILETID;
      expect(sesjoner.finn(nokkel)).toBeDefined();
    }
    naa = slutt + 1;
    expect(sesjoner.finn(nokkel)).toBeUndefined();
  });

  test('a session that is not used ends, and does not come back with the clock', () => {
    const { nokkel } = sesjoner.start(bruker);
    naa += HVILETID + 1;
    expect(sesjoner.finn(nokkel)).toBeUndefined();
    naa -= HVILETID;
    expect(sesjoner.finn(nokkel)).toBeUndefined();
  });

  test('a clock that is set back to before a session began ends it', () => {
    const { nokkel } = sesjoner.start(bruker);
    naa -= 1;
    expect(sesjoner.finn(nokkel)).toBeUndefined();
  });

  test('and one that is set back a little takes no time from a session', () => {
    const { nokkel } = sesjoner.start(bruker);
    naa += 20 * 60_000;
    const sist = naa;
    expect(sesjoner.finn(nokkel)?.sistBrukt).toBe(sist);
    naa -= 10 * 60_000;
    expect(sesjoner.finn(nokkel)?.sistBrukt).toBe(sist);
    naa = sist + HVILETID;
    expect(sesjoner.finn(nokkel)).toBeDefined();
  });

  test('who logs out is out here, and who is put out is out everywhere', () => {
    const [a, b, annen] = [
      sesjoner.start(bruker),
      sesjoner.start(bruker),
      sesjoner.start({ ...bruker, id: 'prøve#2' }),
    ];
    sesjoner.avslutt(a.nokkel);
    expect(sesjoner.finn(a.nokkel)).toBeUndefined();
    expect(sesjoner.finn(b.nokkel)).toBeDefined();
    expect(sesjoner.avsluttDe((en) => en.bruker.id === bruker.id)).toHaveLength(1);
    expect(sesjoner.finn(b.nokkel)).toBeUndefined();
    expect(sesjoner.finn(annen.nokkel)).toBeDefined();
  });

  test('going on with new roles has a new key, the same forms, and no longer life', () => {
    const { nokkel, sesjon } = sesjoner.start(bruker, { verdier: ['a'] });
    naa += HVILETID;
    const nye = { ...bruker, tildelinger: [{ rolle: 'leser', virksomhet: 'proevevik' } as const] };
    const ny = sesjoner.forny(nokkel, nye, { verdier: ['b'] });
    expect(sesjoner.finn(nokkel)).toBeUndefined();
    expect(sesjoner.finn(ny?.nokkel)).toMatchObject({
      id: sesjon.id,
      skjemanokkel: sesjon.skjemanokkel,
      bruker: nye,
      verdier: ['b'],
      startet: sesjon.startet,
      rollerLest: naa,
    });
    // Another person has nothing to go on with, and takes nothing away by trying.
    expect(sesjoner.forny(ny?.nokkel ?? '', { ...nye, id: 'prøve#2' }, {})).toBeUndefined();
    expect(sesjoner.finn(ny?.nokkel)).toBeDefined();
    expect(sesjoner.forny('oppdiktet', nye, {})).toBeUndefined();
    let siste = ny?.nokkel ?? '';
    while (naa - sesjon.startet + HVILETID <= LEVETID) {
      naa += HVILETID;
      siste = sesjoner.forny(siste, nye, {})?.nokkel ?? '';
    }
    expect(sesjoner.finn(siste)).toBeDefined();
    naa = sesjon.startet + LEVETID + 1;
    expect(sesjoner.forny(siste, nye, {})).toBeUndefined();
  });

  test('those that are open are listed, the last used first, and one that is over is not', () => {
    const a = sesjoner.start(bruker);
    naa += 1;
    const b = sesjoner.start({ ...bruker, id: 'prøve#2' });
    naa += HVILETID;
    sesjoner.finn(b.nokkel);
    expect(sesjoner.aapne().map(({ id }) => id)).toEqual([b.sesjon.id]);
    expect(sesjoner.finn(a.nokkel)).toBeUndefined();
  });

  test('to look at them pushes none out', () => {
    for (let i = 0; i < 2_000; i++) sesjoner.start(bruker);
    expect(sesjoner.aapne()).toHaveLength(2_000);
  });

  test('a flood of logins pushes out the oldest, never the newest', () => {
    const foerste = sesjoner.start(bruker);
    let siste = foerste;
    for (let i = 0; i < 2_000; i++) siste = sesjoner.start(bruker);
    expect(sesjoner.finn(foerste.nokkel)).toBeUndefined();
    expect(sesjoner.finn(siste.nokkel)).toBeDefined();
  });
});
