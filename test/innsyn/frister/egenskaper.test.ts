import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begrunnelsesadgang, begrunnelsesfrist } from '../../../src/innsyn/frister/etter-svar.ts';
import { miljoefrist } from '../../../src/innsyn/frister/miljoefrist.ts';
import { type Stans, tellDager } from '../../../src/innsyn/frister/regnskap.ts';
import { andreVarsel, erUtloept, foersteVarsel, svarfrist } from '../../../src/innsyn/frister/svarfrister.ts';
import { erArbeidsdag, leggTilArbeidsdager } from '../../../src/tid/arbeidsdager.ts';
import { plussDager } from '../../../src/tid/dager.ts';
import { datoI } from '../../../src/tid/oslo.ts';

const tidspunkt = fc.date({
  min: new Date('2009-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const dato = tidspunkt.map((d) => d.toISOString().slice(0, 10));

describe('deadlines, whatever the day', () => {
  test('agree with the count of working days the journal itself uses (R43)', () => {
    fc.assert(
      fc.property(dato, fc.integer({ min: 1, max: 30 }), (start, antall) => {
        expect(tellDager(start, antall).dato).toBe(leggTilArbeidsdager(start, antall));
      }),
    );
  });

  test('account for every day from receipt to the last, without holes, and number what counts 1, 2, 3 …', () => {
    fc.assert(
      fc.property(tidspunkt, (mottatt) => {
        const { dato: siste, dager } = svarfrist({ mottatt }) ?? { dager: [] };
        dager.forEach((d, i) => {
          if (i > 0) expect(d.dato).toBe(plussDager(dager[i - 1]?.dato ?? '', 1));
          if (i > 0) expect(d.art === 'telt').toBe(erArbeidsdag(d.dato));
        });
        expect(dager.flatMap((d) => d.nummer ?? [])).toEqual([1, 2, 3, 4, 5]);
        expect(dager.at(-1)?.dato).toBe(siste);
        expect(dager[0]).toEqual({ dato: datoI(mottatt), art: 'start' });
      }),
    );
  });

  test('come in order: one, three and five days, and the environmental fifteen last (R41, R51)', () => {
    fc.assert(
      fc.property(tidspunkt, fc.boolean(), (mottatt, loerdagTelles) => {
        const [en, tre, fem] = [foersteVarsel({ mottatt }), andreVarsel({ mottatt }), svarfrist({ mottatt })];
        const femten = miljoefrist({ mottatt, loerdagTelles });
        expect([en.dato, tre.dato, fem?.dato, femten.dato]).toEqual(
          [en.dato, tre.dato, fem?.dato, femten.dato].toSorted(),
        );
      }),
    );
  });

  test('depend on the day of receipt, not on the hour', () => {
    fc.assert(
      fc.property(tidspunkt, tidspunkt, (a, b) => {
        if (datoI(a) !== datoI(b)) return;
        expect(svarfrist({ mottatt: a })).toEqual(svarfrist({ mottatt: b }));
      }),
    );
    fc.assert(
      fc.property(dato, fc.integer({ min: 0, max: 86_399 }), (dag, sekund) => {
        // Noon is on the same Oslo date as any instant that datoI gives that date.
        const naa = new Date(Date.parse(`${dag}T00:00:00Z`) + sekund * 1000);
        const middag = new Date(`${datoI(naa)}T11:00:00Z`);
        expect(svarfrist({ mottatt: naa })).toEqual(svarfrist({ mottatt: middag }));
      }),
    );
  });

  test('a stop never shortens, and takes out exactly the working days it covers (R42)', () => {
    fc.assert(
      fc.property(dato, fc.nat(20), fc.nat(20), (start, om, lengde) => {
        const stans: Stans = { fra: plussDager(start, om), til: plussDager(start, om + lengde) };
        const uten = tellDager(start, 5);
        const med = tellDager(start, 5, { stanser: [stans] });
        expect((med.dato ?? '') >= (uten.dato ?? '')).toBe(true);
        const stanset = med.dager.filter((d) => d.art === 'stanset').length;
        expect(med.dato).toBe(leggTilArbeidsdager(start, 5 + stanset));
      }),
    );
  });

  test('once passed, a deadline stays passed; on its last day it never is', () => {
    fc.assert(
      fc.property(tidspunkt, fc.nat(40), fc.nat(40), (mottatt, a, b) => {
        const frist = svarfrist({ mottatt });
        if (frist?.dato === undefined) throw new Error('no deadline');
        const [foer, etter] = [Math.min(a, b), Math.max(a, b)].map(
          (dager) => new Date(mottatt.getTime() + dager * 86_400_000),
        );
        if (foer !== undefined && etter !== undefined && erUtloept(frist, foer))
          expect(erUtloept(frist, etter)).toBe(true);
        expect(erUtloept(frist, new Date(`${frist.dato}T12:00:00Z`))).toBe(false);
        expect(erUtloept(frist, mottatt)).toBe(false);
      }),
    );
  });

  test('three weeks end on a working day 21 days after, or up to a week later; ten working days likewise count right (R47)', () => {
    fc.assert(
      fc.property(tidspunkt, (svar) => {
        const { dato: siste = '' } = begrunnelsesadgang(svar);
        expect(erArbeidsdag(siste)).toBe(true);
        expect(siste >= plussDager(datoI(svar), 21)).toBe(true);
        expect(siste <= plussDager(datoI(svar), 28)).toBe(true);
        expect(begrunnelsesfrist(svar).dato).toBe(leggTilArbeidsdager(datoI(svar), 10));
      }),
    );
  });
});
