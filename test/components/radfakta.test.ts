import { expect, test } from 'vitest';
import { somSidetittel } from '../../src/components/html/tekst.ts';
import { enhetUtenomParter, radskjerming, saksnavn } from '../../src/components/post/radfakta.ts';
import { tekster } from '../../src/i18n/tekster.ts';
import { MASKE } from '../../src/offentlig/tekst.ts';
import { HJEMMEL, post } from '../server/fyll.ts';

const tekst = (verdi: string) => ({ tekst: verdi, maskert: verdi.includes(MASKE) });
const NUMMER = { saksaar: 2026, sakssekvensnummer: 12 };
const V = { t: tekster('nb') };

test('a case whose title says nothing is called by its number in lists, and every other by its title', () => {
  expect(saksnavn(tekst('Sak'), NUMMER, V).toString()).toBe('2026/12');
  expect(saksnavn(tekst('Sak om skoleskyss'), NUMMER, V).toString()).toBe('Sak om skoleskyss');
  expect(saksnavn(tekst(`Sak ${MASKE}`), NUMMER, V).toString()).toContain('class="maske"');
});

test('a unit that the row names as sender is not named once more', () => {
  const parter = [{ navn: tekst('Plan og bygg') }];
  expect(enhetUtenomParter('Plan og bygg', parter)).toBeUndefined();
  expect(enhetUtenomParter('Oppvekst', parter)).toBe('Oppvekst');
  expect(enhetUtenomParter(undefined, parter)).toBeUndefined();
});

test('the name of a window says the word for a mask, and is cut where a window would cut it', () => {
  expect(somSidetittel(tekst(`Tilsetting ${MASKE}`), 'skjermet')).toBe('Tilsetting skjermet');
  expect(somSidetittel(tekst('å'.repeat(90)), 'skjermet')).toBe('å'.repeat(90));
  expect(somSidetittel(tekst('å'.repeat(91)), 'skjermet')).toBe(`${'å'.repeat(90)}…`);
});

/** What the row of an invented entry says of shielding, without the title of its case. */
function merke(valg: Parameters<typeof post>[2]) {
  const laget = post(1, 1, valg);
  return laget.art === 'publiser' ? radskjerming(laget.post, undefined, V) : undefined;
}

test('a row that hides something says so, and one whose documents alone are closed never with the same word (R8)', () => {
  const lukket = { tilgang: 'hele' as const, hjemler: [HJEMMEL] };
  const dokumenttittel = { felt: 'dokumenttittel' as const, hjemler: [HJEMMEL] };
  expect(merke({})).toBeUndefined();
  expect(merke({ unntak: [{ felt: 'mottaker', hjemler: [HJEMMEL] }] })).toEqual({
    merke: 'Skjermet',
    hjemler: [HJEMMEL],
  });
  expect(merke({ tittel: tekst(`Svar ${MASKE}`), tilgang: lukket })).toEqual({
    merke: 'Skjermet',
    hjemler: [],
  });
  expect(merke({ tilgang: lukket })).toEqual({ merke: 'Forhåndsvurdert', hjemler: [HJEMMEL] });
  expect(merke({ unntak: [dokumenttittel], tilgang: lukket })).toEqual({
    merke: 'Forhåndsvurdert',
    hjemler: [HJEMMEL],
  });
});
