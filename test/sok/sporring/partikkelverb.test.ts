import { describe, expect, test } from 'vitest';
import { medPartikkel } from '../../../src/sok/sporring/partikkelverb.ts';

describe('a verb and its particle are one word in a title', () => {
  test.each([
    ['legges', 'ned', ['nedlegge', 'nedlegging']],
    ['lagt', 'ned', ['nedlegge', 'nedlegging']],
    ['slått', 'sammen', ['sammenslå', 'sammenslåing']],
    ['slått', 'saman', ['sammenslå', 'sammenslåing']],
    ['sagt', 'opp', ['oppsi', 'oppsigelse']],
    ['tok', 'inn', ['innta', 'inntak']],
    ['bygger', 'ut', ['utbygge', 'utbygging']],
    ['leige', 'ut', ['utleie']],
    ['sette', 'fram', ['fremsette', 'fremsetting', 'framsette', 'framsetting']],
    ['betaler', 'attende', ['tilbakebetale', 'tilbakebetaling']],
  ])('«%s %s» is %j', (verb, partikkel, ventet) => {
    expect(medPartikkel(verb, partikkel)).toEqual(ventet);
  });

  test.each([
    ['søknad', 'om'],
    ['klage', 'på'],
    ['skole', 'i'],
    ['er', 'på'],
    ['kan', 'ut'],
    ['bygge', 'garasje'],
    ['kajakk', 'opp'],
  ])('«%s %s» is nothing else', (verb, partikkel) => {
    expect(medPartikkel(verb, partikkel)).toEqual([]);
  });
});
