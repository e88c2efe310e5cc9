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

  test('who logs out is out here, and who is put out is out everywhere', () => {
    const [a, b, annen] = [
      sesjoner.start(bruker),
      sesjoner.start(bruker),
      sesjoner.start({ ...bruker, id: 'prøve#2' }),
    ];
    sesjoner.avslutt(a.nokkel);
    expect(sesjoner.finn(a.nokkel)).toBeUndefined();
    expect(sesjoner.finn(b.nokkel)).toBeDefined();
    expect(sesjoner.trekkTilbake(bruker.id)).toBe(1);
    expect(sesjoner.finn(b.nokkel)).toBeUndefined();
    expect(sesjoner.finn(annen.nokkel)).toBeDefined();
  });

  test('a flood of logins pushes out the oldest, never the newest', () => {
    const foerste = sesjoner.start(bruker);
    let siste = foerste;
    for (let i = 0; i < 2_000; i++) siste = sesjoner.start(bruker);
    expect(sesjoner.finn(foerste.nokkel)).toBeUndefined();
    expect(sesjoner.finn(siste.nokkel)).toBeDefined();
  });
});
