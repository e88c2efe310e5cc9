import { expect, test } from 'vitest';
import { samleFrister } from '../../src/components/innsyn/frister.ts';
import { ukedag } from '../../src/i18n/dato.ts';
import { SPRAK } from '../../src/i18n/sprak.ts';
import { innsynstekster } from '../../src/i18n/innsyn/innsynstekster.ts';
import { dokumenttilstand } from '../../src/server/innsyn/dokumenttilstand.ts';
import type { Statusdokument, Statusfrist, Statuskrav } from '../../src/innsyn/tjeneste/status.ts';

const frist = (regel: Statusfrist['regel'], dato: string | undefined): Statusfrist => ({
  regel,
  ...(dato !== undefined && { dato }),
  enhet: 'arbeidsdager',
  dager: [],
  antall: 5,
  utloept: false,
});
const krav = (frister: readonly Statusfrist[]): Statuskrav => ({
  referanse: 'AAAA-BBBB-CCCC',
  virksomhet: 'proevevik',
  fase: 'stanset',
  mottatt: new Date('2026-11-20T10:00:00Z'),
  miljoe: false,
  dokumenter: [
    {
      nummer: 1,
      valg: { art: 'post', saksaar: 2026, sakssekvensnummer: 1, dokumentnummer: 1 },
      staar: true,
      frister,
    },
  ],
  delte: [],
  hendelser: [],
  kan: { purre: false, begrunnelse: [], klage: [], trekke: false, trekkeDokumenter: [] },
});
const regler = (k: Statuskrav) => samleFrister(k, '').map((f) => f.frist.regel);

test('while the clock stands still it is told once that the answer waits, not what would have been early or late', () => {
  const stanset = krav([
    frist('foerste-varsel', undefined),
    frist('andre-varsel', undefined),
    frist('svarfrist', undefined),
  ]);
  expect(regler(stanset)).toEqual(['svarfrist']);
  const loepende = krav([frist('foerste-varsel', '2026-11-23'), frist('svarfrist', '2026-11-27')]);
  expect(regler(loepende)).toEqual(['foerste-varsel', 'svarfrist']);
});

const VENTER: Pick<Statusdokument, 'utfall' | 'trukket' | 'staar'> = { staar: false };
const trukket = { tid: new Date('2026-11-20T11:00:00Z'), art: 'trukket' as const, dokumenter: [] };

test.each(SPRAK)('a request that was taken back waits for nothing, in %s', (sprak) => {
  const t = innsynstekster(sprak);
  const si = (
    valg: Pick<Statuskrav, 'fase' | 'hendelser'>,
    d: Pick<Statusdokument, 'utfall' | 'trukket' | 'staar'> = VENTER,
  ) => dokumenttilstand(valg, d, t);
  expect(si({ fase: 'mottatt', hendelser: [] })).toBe(t.status.venter);
  expect(si({ fase: 'lukket', hendelser: [trukket] })).toBe(t.status.trukket);
  // Nobody confirmed it in time.
  expect(si({ fase: 'lukket', hendelser: [] })).toBe(t.status.fase.lukket);
  expect(si({ fase: 'lukket', hendelser: [trukket] }, { ...VENTER, utfall: 'innsyn' })).toBe(
    t.status.utfall.innsyn,
  );
  expect(si({ fase: 'stanset', hendelser: [] }, { staar: true })).toBe(t.status.staar);
});

test.each(SPRAK)(
  'a weekday that does not count has the name it has in the dates beside it, in %s',
  (sprak) => {
    const { dag } = innsynstekster(sprak).status;
    const foerste = (tekst: string): string => tekst.split(',', 1)[0]?.toLowerCase() ?? '';
    expect(foerste(dag.loerdag)).toBe(ukedag('2026-11-21', sprak).toLowerCase());
    expect(foerste(dag.soendag)).toBe(ukedag('2026-11-22', sprak).toLowerCase());
  },
);
