import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anvend, gjenskap, kan } from '../../../src/innsyn/livsloep/anvend.ts';
import { type Hendelse, KLAGEAVGJOERELSER, UTFALL } from '../../../src/innsyn/livsloep/hendelse.ts';
import { klokkerFor } from '../../../src/innsyn/livsloep/klokker.ts';
import {
  fase,
  FASER,
  harKlagerett,
  klageErAapen,
  type Krav,
  staar,
  venter,
  venterPaaBegrunnelse,
} from '../../../src/innsyn/livsloep/krav.ts';
import { DOEGN } from '../../../src/tid/dager.ts';
import { LOV, sendt } from './hjelp.ts';

// Numbers from four are what a case is split into, when it is.
const numre = fc.subarray([1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 });
const ren = (art: 'tatt' | 'bekreftet' | 'aldri-bekreftet' | 'forlenget' | 'purret' | 'lukket') =>
  fc.constant<Hendelse>({ art });

/** A document becomes two or three, with the next numbers that nothing has had. */
const delt = (dokument: number): Hendelse =>
  dokument === 4 ? { art: 'delt', dokument, til: [6, 7, 8] } : { art: 'delt', dokument, til: [4, 5] };

const hendelser = fc.oneof(
  ren('bekreftet'),
  ren('tatt'),
  ren('forlenget'),
  ren('purret'),
  {
    weight: 1,
    arbitrary: fc.oneof(ren('lukket'), ren('aldri-bekreftet'), fc.constant<Hendelse>({ art: 'trukket' })),
  },
  fc.boolean().map<Hendelse>((miljoe) => ({ art: 'miljoe', miljoe })),
  numre.map<Hendelse>((dokumenter) => ({ art: 'stanset', dokumenter, grunn: 'samtykke' })),
  numre.map<Hendelse>((dokumenter) => ({ art: 'gjenopptatt', dokumenter })),
  {
    weight: 3,
    arbitrary: fc.tuple(numre, fc.constantFrom(...UTFALL)).map<Hendelse>(([valgte, utfall]) => ({
      art: 'besvart',
      svar: valgte.map((nummer) => ({ nummer, utfall })),
    })),
  },
  numre.map<Hendelse>((dokumenter) => ({ art: 'begrunnelse-krevd', dokumenter })),
  numre.map<Hendelse>((dokumenter) => ({ art: 'begrunnelse-gitt', dokumenter })),
  {
    weight: 3,
    arbitrary: fc
      .tuple(numre, fc.boolean())
      .map<Hendelse>(([dokumenter, oppreisning]) => ({ art: 'klaget', dokumenter, oppreisning })),
  },
  numre.map<Hendelse>((dokumenter) => ({ art: 'klaget', dokumenter, oppreisning: false, forSent: true })),
  numre.map<Hendelse>((dokumenter) => ({ art: 'klage-avvist', dokumenter })),
  fc
    .tuple(numre, fc.constantFrom('innsyn' as const, 'delvis' as const))
    .map<Hendelse>(([valgte, utfall]) => ({
      art: 'omgjort',
      svar: valgte.map((nummer) => ({ nummer, utfall })),
    })),
  numre.map<Hendelse>((dokumenter) => ({ art: 'oversendt', dokumenter })),
  fc
    .tuple(numre, fc.constantFrom(...KLAGEAVGJOERELSER))
    .map<Hendelse>(([dokumenter, utfall]) => ({ art: 'klage-avgjort', dokumenter, utfall })),
  numre.map<Hendelse>((dokumenter) => ({ art: 'trukket', dokumenter })),
  { weight: 2, arbitrary: fc.constantFrom(1, 2, 4).map(delt) },
);
const forloep = fc.array(fc.tuple(hendelser, fc.nat(9)), { maxLength: 40 });

interface Logglinje {
  readonly hendelse: Hendelse;
  readonly tid: Date;
}

/** Runs what is allowed of a random course; what is refused leaves everything as it was. */
function kjoer(
  steg: readonly (readonly [Hendelse, number])[],
  maaBekreftes: boolean,
): { krav: Krav; logg: Logglinje[] } {
  let naa = new Date('2026-03-20T11:00:00Z');
  const foerste = sendt({ dokumenter: [1, 2, 3], maaBekreftes });
  const logg: Logglinje[] = [{ hendelse: foerste, tid: naa }];
  let krav = anvend(undefined, foerste, naa, LOV);
  if ('avvist' in krav) throw new Error(krav.avvist);
  for (const [hendelse, dager] of steg) {
    naa = new Date(naa.getTime() + dager * DOEGN);
    const ny = anvend(krav, hendelse, naa, LOV);
    if ('avvist' in ny) continue;
    krav = ny;
    logg.push({ hendelse, tid: naa });
  }
  return { krav, logg };
}

/** What the body can do by itself, without waiting for the requester, to bring a request nearer its end. */
function nesteAvOrganet(krav: Krav): Hendelse | undefined {
  if (krav.bekreftet === undefined) return { art: 'aldri-bekreftet' };
  for (const d of krav.dokumenter) {
    const dokumenter = [d.nummer];
    if (venter(d)) return { art: 'besvart', svar: [{ nummer: d.nummer, utfall: 'avslag' }] };
    if (venterPaaBegrunnelse(d)) return { art: 'begrunnelse-gitt', dokumenter };
    if (!klageErAapen(d)) continue;
    if (d.klage?.oversendt === undefined) return { art: 'oversendt', dokumenter };
    if (d.klage.avgjort === undefined) return { art: 'klage-avgjort', dokumenter, utfall: 'medhold' };
    return { art: 'omgjort', svar: [{ nummer: d.nummer, utfall: 'innsyn' }] };
  }
  return undefined;
}

describe('whatever happens to a request', () => {
  test('splitting one thing changes nothing for the others, and for its parts nothing but their numbers', () => {
    fc.assert(
      fc.property(forloep, (steg) => {
        const { krav } = kjoer(steg, false);
        const siste = Math.max(...krav.dokumenter.map((d) => d.nummer));
        for (const d of krav.dokumenter) {
          const til = [siste + 1, siste + 2];
          const etter = anvend(krav, { art: 'delt', dokument: d.nummer, til }, krav.sist, LOV);
          if ('avvist' in etter) {
            expect(krav.lukket !== undefined || !venter(d)).toBe(true);
            continue;
          }
          expect(etter.dokumenter.filter((e) => !til.includes(e.nummer))).toEqual(
            krav.dokumenter.filter((e) => e !== d),
          );
          for (const nummer of til) {
            const del = etter.dokumenter.find((e) => e.nummer === nummer);
            expect(del).toEqual({ ...d, nummer });
            expect(del && klokkerFor(etter, del, LOV)).toEqual(klokkerFor(krav, d, LOV));
          }
          expect(fase(etter)).toBe(fase(krav));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('it never gets stuck: the body alone can always bring it to its end, and time does the rest', () => {
    fc.assert(
      fc.property(forloep, fc.boolean(), (steg, maaBekreftes) => {
        let { krav } = kjoer(steg, maaBekreftes);
        let naa = krav.sist;
        for (let i = 0; krav.lukket === undefined; i++) {
          expect(i).toBeLessThan(60);
          const neste = nesteAvOrganet(krav) ?? { art: 'lukket' as const };
          const ny = anvend(krav, neste, naa, LOV);
          if ('avvist' in ny) {
            expect([neste.art, ny.avvist]).toEqual(['lukket', 'noe-gjenstaar']);
            naa = new Date(naa.getTime() + 7 * DOEGN);
          } else krav = ny;
        }
        expect(fase(krav)).toBe('lukket');
      }),
      { numRuns: 400 },
    );
  });

  test('a deadline runs wherever the law sets one, and none where it does not', () => {
    fc.assert(
      fc.property(forloep, (steg) => {
        const { krav } = kjoer(steg, false);
        for (const d of krav.dokumenter) {
          const regler = klokkerFor(krav, d, LOV).map((f) => f.regel);
          if (krav.lukket !== undefined || d.trukket !== undefined) expect(regler).toEqual([]);
          else if (venter(d))
            expect(
              regler.some((r) => ['svarfrist', 'miljoefrist', 'miljoefrist-forlenget'].includes(r)),
            ).toBe(true);
          else if (venterPaaBegrunnelse(d)) expect(regler).toContain('begrunnelsesfrist');
          else if (harKlagerett(d) && d.klage === undefined) expect(regler).toContain('klagefrist');
          else if (!harKlagerett(d)) expect(regler).toEqual([]);
          // Only what stands, or is broken off by a demand for reasons, has no last day.
          for (const f of klokkerFor(krav, d, LOV))
            if (f.dato === undefined) expect(staar(d) || venterPaaBegrunnelse(d)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('access given on a complaint ends the demand for reasons: no deadline is left, and nothing keeps it open (R47, R48)', () => {
    const dokumenter = [1, 2, 3];
    const { krav } = kjoer(
      [
        [{ art: 'besvart', svar: dokumenter.map((nummer) => ({ nummer, utfall: 'avslag' })) }, 1],
        [{ art: 'begrunnelse-krevd', dokumenter }, 1],
        [{ art: 'klaget', dokumenter, oppreisning: false }, 1],
        [{ art: 'omgjort', svar: dokumenter.map((nummer) => ({ nummer, utfall: 'innsyn' })) }, 1],
      ],
      false,
    );
    expect(krav.dokumenter.map((d) => d.klage?.omgjort !== undefined)).toEqual([true, true, true]);
    for (const d of krav.dokumenter) expect(klokkerFor(krav, d, LOV)).toEqual([]);
    expect(fase(krav)).toBe('besvart');
    expect(kan(krav, { art: 'lukket' }, krav.sist, LOV)).toBe(true);
  });

  test('its events alone make it again', () => {
    fc.assert(
      fc.property(forloep, fc.boolean(), (steg, maaBekreftes) => {
        const { krav, logg } = kjoer(steg, maaBekreftes);
        expect(gjenskap(logg, LOV)).toEqual(krav);
        // Also when the configuration has changed the days since.
        expect(gjenskap(logg, { ...LOV, kongenIStatsraad: true, miljoeLoerdagTelles: false })).toEqual(krav);
      }),
      { numRuns: 300 },
    );
  });

  test('access is never complained of, what is answered is never answered again, and time never goes back', () => {
    fc.assert(
      fc.property(forloep, (steg) => {
        const { krav, logg } = kjoer(steg, false);
        for (const d of krav.dokumenter) {
          if (d.klage?.gjelder === 'avslag' && d.klage.omgjort === undefined)
            expect(d.svar?.utfall).not.toBe('innsyn');
          const besvart = logg.filter(
            (l) => l.hendelse.art === 'besvart' && l.hendelse.svar.some((s) => s.nummer === d.nummer),
          );
          expect(besvart.length).toBeLessThanOrEqual(1);
        }
        expect(FASER).toContain(fase(krav));
        expect(kan(krav, { art: 'tatt' }, new Date(0), LOV)).toBe(
          krav.tatt === undefined && krav.lukket === undefined,
        );
      }),
      { numRuns: 300 },
    );
  });
});
