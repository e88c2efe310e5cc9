import { describe, expect, test } from 'vitest';
import { lagFuglebur } from './kanarifugl.ts';
import { lagLeter } from './sok-i-bytes.ts';

const bur = lagFuglebur();
for (let i = 0; i < 20_000; i++) bur.fugl(`nr ${i}`);
const leter = lagLeter(bur.alle);
const fugl = bur.alle[4321];
if (!fugl) throw new Error('ingen fugl');
const { ord } = fugl;

describe('the search for canaries finds a word', () => {
  test.each([
    ['as it is', `en ${ord} til`],
    ['in capitals', ord.toUpperCase()],
    ['in the middle of another word', `for${ord}ene`],
    ['marked as a hit', `${ord.slice(0, 3)}<mark>${ord.slice(3)}</mark>`],
    ['as percent codes', [...Buffer.from(ord)].map((b) => `%${b.toString(16)}`).join('')],
    ['as entities', [...ord].map((t) => `&#${t.charCodeAt(0)};`).join('')],
    ['as hexadecimal entities', [...ord].map((t) => `&#x${t.charCodeAt(0).toString(16)};`).join('')],
    ['as JSON escapes', [...ord].map((t) => `\\u00${t.charCodeAt(0).toString(16)}`).join('')],
    ['with soft hyphens', `${ord.slice(0, 5)}\u00ad${ord.slice(5)}`],
    ['in hex', `x${Buffer.from(ord).toString('hex')}y`],
    ['in base64 from the start', Buffer.from(ord).toString('base64')],
    ['in base64 after one byte', Buffer.from(`a${ord}`).toString('base64')],
    ['in base64 after two bytes', Buffer.from(`ab${ord}`).toString('base64')],
    ['in base64 in a longer text', Buffer.from(`en tittel med ${ord} i seg`).toString('base64')],
    ['without its first letters, as an index packs it', ord.slice(2)],
  ])('%s', (_, tekst) => {
    expect([...leter.let(tekst)]).toEqual([fugl]);
  });
  test('in UTF-16 bytes', () => {
    expect([...leter.let(Buffer.from(`a${ord}b`, 'utf16le'))]).toEqual([fugl]);
  });
  test('and nothing where there is none', () => {
    expect(leter.let('Søknad om tilbygg, qxzj').size).toBe(0);
  });
});
