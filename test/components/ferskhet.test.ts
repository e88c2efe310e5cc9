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
