import { expect, test } from 'vitest';
import { medNavnISaken } from '../../../src/eksport/vurdering/navn-i-saken.ts';
import { erEldreEnnEttAar } from '../../../src/tid/oslo.ts';
import { listepost, sakstittelILister } from '../../../src/offentlig/eldet.ts';
import { post, type Postvalg } from '../../sok/poster.ts';

const IDAG = '2026-11-20';

/** What lists show of a case of two old entries: its title, and the titles and parties of both. */
function iLister(sakstittel: string, ...valg: readonly Postvalg[]): readonly string[] {
  const publiserte = valg.map((en) => post({ ...en, dato: '2024-02-03', sakstittel }));
  const [foerste] = publiserte;
  if (foerste === undefined) throw new Error('En sak har journalposter');
  const { sak, poster } = medNavnISaken(
    foerste.sak,
    publiserte.map((en) => en.post),
  );
  expect(erEldreEnnEttAar('2024-02-03', IDAG)).toBe(true);
  return [
    sakstittelILister(sak, IDAG).tekst,
    ...poster.flatMap((en) => {
      const { tittel, parter } = listepost({ ...foerste, post: en, sak }, IDAG);
      return [tittel, ...parter.map(({ navn }) => navn)].map(({ tekst }) => tekst);
    }),
  ];
}

test('who is a party of one entry is known by the surname in the others and in the case (R31)', () => {
  const ut = iLister(
    'Byggesak Haugen',
    { tittel: 'Klage', personer: ['Kari Haugen'] },
    { tittel: 'Svar til Haugen', organisasjoner: ['Byggfirma AS'] },
    { tittel: 'Haugensaken' },
  );
  expect(ut).toEqual([
    'Byggesak [navn]',
    'Klage',
    '[navn]',
    'Svar til [navn]',
    'Byggfirma AS',
    '[navn]saken',
  ]);
});

test('a party whose name no list knows is known by either part of it', () => {
  const ut = iLister(
    'Xhevdet Zzyqkaj - mappe',
    { tittel: 'Søknad', personer: ['Xhevdet Zzyqkaj', 'Beboerne i Storgata', 'Наталія Шевченко'] },
    { tittel: 'Svar til Xhevdet' },
    { tittel: 'Zzyqkajs klage på vedtak' },
    { tittel: 'Møte med Наталія om Storgata' },
  );
  expect(ut).toEqual([
    '[navn] - mappe',
    'Søknad',
    '[navn]',
    '[navn]',
    '[navn]',
    'Svar til [navn]',
    '[navn] klage på vedtak',
    'Møte med [navn] om Storgata',
  ]);
});

test('a name is known with what Sámi says «to» and «with» somebody by', () => {
  const ut = iLister(
    'Ášši',
    { tittel: 'Ohcan', personer: ['Ánte Sárá'] },
    { tittel: 'Vástádus Ánte Sárái' },
    { tittel: 'Čoahkkin Sáráin' },
  );
  expect(ut.slice(3)).toEqual(['Vástádus [navn]', 'Čoahkkin [navn]']);
});

test('a surname that is no other word is known without a capital, and one that is a word is not', () => {
  const ut = iLister(
    'byggesak hansen, hytte på haugen og plassen',
    { tittel: 'klage fra hansen', personer: ['Olav Hansen', 'Kari Haugen', 'Eva Plassen'] },
    { tittel: 'svar til hansens advokat' },
  );
  expect(ut).toEqual([
    'byggesak [navn], hytte på haugen og plassen',
    'klage fra [navn]',
    '[navn]',
    '[navn]',
    '[navn]',
    'svar til [navn] advokat',
  ]);
});

test('a surname that is a place too is one after a given name, as a file or a phone writes it', () => {
  const ut = iLister(
    'Klage fra Eva_haugen.pdf på vedtak',
    { tittel: 'Klage', personer: ['Eva Haugen'] },
    { tittel: 'Svar til Eva haugen' },
  );
  expect(ut).toEqual(['Klage fra [navn].pdf på vedtak', 'Klage', '[navn]', 'Svar til [navn]']);
});

test('schools, streets and enterprises of the same name keep theirs, and so does what may be no person at all', () => {
  const ut = iLister(
    'Reguleringsplan Storgata',
    { tittel: 'Merknad', personer: ['Kari Haugen', 'Beboerne i Storgata'] },
    { tittel: 'Trafikk ved Haugen skole', organisasjoner: ['Haugen Bygg AS'] },
  );
  expect(ut).toEqual([
    'Reguleringsplan Storgata',
    'Merknad',
    '[navn]',
    '[navn]',
    'Trafikk ved Haugen skole',
    'Haugen Bygg AS',
  ]);
});

test('a case handler is known where the handler stands, and in no other entry', () => {
  const ut = iLister(
    'Skiløyper på Berg',
    { tittel: 'Søknad', saksbehandler: 'Kari Berg' },
    { tittel: 'Kart over Berg' },
  );
  expect(ut).toEqual(['Skiløyper på Berg', 'Søknad', 'Kart over Berg']);
});

test('a record with nothing more to know is the very same', () => {
  const { post: en, sak } = post({ tittel: 'Klage', personer: ['Kari Haugen'] });
  const svar = medNavnISaken(sak, [en]);
  expect(svar.sak).toBe(sak);
  expect(svar.poster[0]).toBe(en);
});
