import { expect, test } from 'vitest';
import { ferskhetstekst } from '../../src/components/ferskhet.ts';
import { lagVisning } from '../../src/components/visning.ts';

const V = lagVisning({
  sprak: 'nb',
  standardsprak: 'nb',
  iDag: '2026-11-20',
  tjenester: { konfig: { virksomheter: [] } },
});
const UFERDIG = { sistOppdatert: undefined, journalfoertTil: '2026-11-19' };

test('R61: a journal that a first export is filling is not said to be empty beside its entries', () => {
  expect(ferskhetstekst({ ...UFERDIG, antallPoster: 49 }, V)).toBe(
    'Den første oppdateringen er ikke ferdig ennå',
  );
  expect(ferskhetstekst({ ...UFERDIG, antallPoster: 0 }, V)).toBe('Ingenting er publisert ennå');
});

test('R61: the time of day is not taken for a date: 09.12 is the ninth of December too', () => {
  const oppdatert = (sistOppdatert: string): string =>
    ferskhetstekst({ sistOppdatert, antallPoster: 49, journalfoertTil: '2026-11-19' }, V);
  expect(oppdatert('2026-11-20T08:12:00Z')).toMatch(/^Sist oppdatert i dag kl\. 09\.12, journalført/u);
  expect(oppdatert('2026-11-19T08:12:00Z')).toMatch(/^Sist oppdatert i går kl\. 09\.12, journalført/u);
});
