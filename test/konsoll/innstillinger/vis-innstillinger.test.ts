import { expect, test } from 'vitest';
import { demoVirksomhet } from '../../../src/konfig/standard.ts';
import { virksomhet } from '../../../src/konfig/virksomhet.ts';
import { visInnstillinger } from '../../../src/konsoll/innstillinger/vis-innstillinger.ts';

const DEMO = demoVirksomhet();
const tabell = (id: string, valg: Partial<typeof DEMO> = {}) => {
  const funnet = visInnstillinger(virksomhet.parse({ ...DEMO, ...valg }), '2026-11-20').find(
    (t) => t.id === id,
  );
  if (!funnet) throw new Error(`There is no table ${id}.`);
  return funnet;
};
const [KILDE] = DEMO.kilder;

test('R72: the register of codes is shown with its history, in the order of time, and says what holds today', () => {
  const kode = { kode: 'U', betegnelse: 'Unntatt', behandling: 'skjerm' as const };
  const tilgangskoder = [
    { ...kode, gyldigFra: '2027-01-01', behandling: 'vent' as const },
    { ...kode, gyldigTil: '2019-12-31' },
    { ...kode, gyldigFra: '2020-01-01', gyldigTil: '2026-12-31', hjemmel: DEMO.hjemler[0]?.id },
    { kode: 'B', betegnelse: 'Begrenset', behandling: 'skjerm' as const },
  ];
  const { rader, sti } = tabell('koder-arkiv', {
    kilder: [{ ...(KILDE ?? {}), tilgangskoder } as (typeof DEMO.kilder)[number]],
  });
  expect(sti).toBe('kilder[0].tilgangskoder');
  expect(rader.map(([kode, , behandling, , fra, til, iDag]) => [kode, behandling, fra, til, iDag])).toEqual([
    ['B', 'Skjermes etter nivå', 'Alltid', 'Inntil videre', 'gjelder'],
    ['U', 'Skjermes etter nivå', 'Alltid', '2019-12-31', 'utløpt'],
    ['U', 'Skjermes etter nivå', '2020-01-01', '2026-12-31', 'gjelder'],
    ['U', 'Alt skjermes til den er vurdert', '2027-01-01', 'Inntil videre', 'kommer'],
  ]);
  expect(rader[2]?.[3]).toBe(DEMO.hjemler[0]?.tekst);
});

test('R71: a hjemmel that no longer holds is shown with its dates and its words', () => {
  const gammel = {
    id: 'gammel',
    tekst: 'Offl. § 23 første ledd',
    art: 'kan' as const,
    gyldigTil: '2020-12-31',
  };
  expect(tabell('hjemler', { hjemler: [gammel, ...DEMO.hjemler] }).rader).toContainEqual([
    'Offl. § 23 første ledd',
    'Kan unntas',
    'Alltid',
    '2020-12-31',
    'utløpt',
    'gammel',
  ]);
});

test('statuses say what the export does with them, the source’s own ones with what they are read as', () => {
  const { rader } = tabell('statuser-arkiv', {
    kilder: [{ ...(KILDE ?? {}), statuser: { J1: 'J' } } as (typeof DEMO.kilder)[number]],
  });
  const hva = new Map(rader.map(([status, , gjoer]) => [status, gjoer]));
  expect(hva.get('J')).toBe('Publiseres');
  expect(hva.get('U')).toBe('Trekkes tilbake');
  expect(hva.get('R')).toBe('Vises ikke');
  expect(hva.get('J1')).toBe('Leses som J');
  expect(hva.get('Andre koder')).toBe('Alt skjermes til den er vurdert');
});

test('every table is as wide as its heading, has an id of its own, and shows every contact point', () => {
  const tabeller = visInnstillinger(DEMO, '2026-11-20');
  for (const { hode, rader } of tabeller) for (const rad of rader) expect(rad).toHaveLength(hode.length);
  expect(new Set(tabeller.map(({ id }) => id)).size).toBe(tabeller.length);
  expect(tabell('kontakt').rader.map(([hvem]) => hvem)).toEqual([
    'Hele virksomheten',
    'Helse og mestring',
    'Oppvekst',
    'Personal',
    'Plan og bygg',
    'Økonomi',
  ]);
  expect(tabell('publisering').rader[0]).toEqual([
    'Når noe blir offentlig',
    'Straks; bare kontrollen holder tilbake',
  ]);
  const godkjenning = { publisering: { godkjenning: { fristArbeidsdager: 2 } } };
  expect(tabell('publisering', godkjenning).rader[0]?.[1]).toContain('med frist 2 arbeidsdager');
  expect(tabell('publisering').rader).toContainEqual(['Arbeidsdager fra journaldato til publisering', '0']);
});
