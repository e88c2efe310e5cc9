import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { erLemma, LEKSEMER } from '../../../src/sok/norsk/ordbok.ts';
import { rotAv, stamme } from '../../../src/sok/norsk/stamme.ts';
import { IKKE_TILPASSET } from './sammensatte-ord.ts';

/** One word a paragraph, so that no word is read in the light of another; through a pipe, for it opens its input by name. */
function oversett(ord: readonly string[]): readonly string[] {
  const svar = spawnSync('sh', ['-c', 'cat | apertium -u nob-nno'], {
    input: ord.join('\n\n') + '\n',
    encoding: 'utf8',
  });
  return svar.status === 0 ? svar.stdout.split('\n\n').map((linje) => linje.trim().toLowerCase()) : [];
}

const finnes = oversett(['skole'])[0] === 'skule';

const PARADIGMER = '/usr/share/apertium/apertium-nno-nob';
const SUBSTANTIV = ['m', 'f', 'nt'].flatMap((kjoenn) =>
  ['<sg><ind>', '<sg><def>', '<pl><ind>', '<pl><def>'].map((tall) => `<n><${kjoenn}>${tall}`),
);
const VERB = ['<inf>', '<pres>', '<pret>', '<pp>'].map((tid) => `<vblex>${tid}`);

/** Every form that the oracle gives the lexicon's nouns and verbs in one of the languages, with the stem that it should have. */
function boyd(sprak: 'nob' | 'nno'): readonly (readonly [form: string, rot: string])[] {
  const fil = `${PARADIGMER}/${sprak === 'nob' ? 'nno-nob' : 'nob-nno'}.autogen.bin`;
  const spurt = LEKSEMER.flatMap(({ stamme: rot, lemmaer, genitiv, verb }) =>
    lemmaer.flatMap((lemma) =>
      [...(genitiv ? SUBSTANTIV : []), ...(verb ? VERB : [])].map((trekk) => [lemma + trekk, rot] as const),
    ),
  );
  const svar = spawnSync('lt-proc', ['-g', fil], {
    input: spurt.map(([trekk]) => `^${trekk}$\n`).join(''),
    encoding: 'utf8',
  });
  return svar.stdout
    .split('\n')
    .flatMap((linje, i) => linje.split('/').map((form) => [form, spurt[i]?.[1] ?? ''] as const))
    .filter(([form]) => /^[a-zæøå]+$/u.test(form));
}

describe.skipIf(!finnes)("Debian's apertium-nno-nob, where it is installed, as an oracle", () => {
  const maal = (ord: readonly string[]): number => {
    const nynorsk = oversett(ord);
    expect(nynorsk.length).toBe(ord.length);
    const par = ord
      .map((bokmaal, i) => [bokmaal, nynorsk[i] ?? ''] as const)
      .filter(([, nytt]) => /^[a-zæøå]+$/u.test(nytt));
    const skilt = par.filter(([bokmaal, nytt]) => stamme(bokmaal) !== stamme(nytt));
    const dekning = 1 - skilt.length / par.length;
    process.stdout.write(
      `apertium: ${String(par.length)} ord, ${(100 * dekning).toFixed(1)} % møtes; ikke ${skilt.map((et) => et.join('/')).join(' ')}\n`,
    );
    return dekning;
  };

  test('gives nynorsk for the words of the lexicon, which was tuned on it, and nearly all meet', () => {
    expect(maal(LEKSEMER.filter(({ genitiv }) => genitiv).map((leksem) => leksem.stamme))).toBeGreaterThan(
      0.95,
    );
  });

  test('gives nynorsk for compounds that nothing was tuned on, and nine in ten meet', () => {
    const ord = IKKE_TILPASSET.trim()
      .split('\n')
      .map((linje) => linje.split(':')[0] ?? '');
    expect(maal(ord)).toBeGreaterThan(0.9);
  });

  test.each([
    ['nob', 0.97],
    ['nno', 0.94],
  ] as const)(
    'inflects the words of the lexicon in %s, and of the forms that are no word of their own more than %d meet',
    (sprak, andel) => {
      const former = boyd(sprak).filter(([form]) => !erLemma(form));
      expect(former.length).toBeGreaterThan(5_000);
      const skilt = former.filter(([form, rot]) => ![stamme(form), ...rotAv(form).ledd].includes(rot));
      expect(1 - skilt.length / former.length).toBeGreaterThan(andel);
    },
  );
});
