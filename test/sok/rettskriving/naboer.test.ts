import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naboer, vanligereNaboer } from '../../../src/sok/rettskriving/naboer.ts';
import { LEKSEMER } from '../../../src/sok/norsk/ordbok.ts';
import { Ordforraad } from '../../../src/sok/rettskriving/ordforraad.ts';
import { skrivSporring } from '../../../src/sok/rettskriving/skriv.ts';
import { lesSporring } from '../../../src/sok/sporring/les-sporring.ts';

const ORD = {
  søknad: 400,
  søknader: 50,
  byggesøknad: 30,
  reguleringsplan: 90,
  barnehage: 80,
  barnehageplass: 20,
  sentrum: 60,
  vedtak: 300,
  klage: 200,
  østre: 9,
  tilsyn: 5,
};
const forraad = new Ordforraad(Object.entries(ORD).map(([form, antall]) => ({ form, vist: form, antall })));
const kjent = (form: string): number => forraad.slaaOpp(form)?.antall ?? 0;

/** A group has as many entries as the journal has of its commonest word. */
const alle = (q: string) => {
  const tre = lesSporring(q);
  const antall = tre.krav.map((gruppe) =>
    Math.max(
      ...gruppe.map((ledd) =>
        ledd.art === 'tekst' ? Math.min(...ledd.ord.map(({ form }) => kjent(form))) : 0,
      ),
    ),
  );
  return [...naboer(tre, antall, forraad)];
};

describe('for a query without hits', () => {
  test.each([
    ['sykhjemsplass', 'sykehjemsplass'],
    ['svømehallen', 'svømmehall'],
    ['tryghetsalarm', 'trygghetsalarm'],
    ['sykhjemsplass vedtak', 'sykehjemsplass vedtak'],
    ['reguleringsplann', 'reguleringsplan'],
    ['soknad', 'søknad'],
    ['soknaden', 'søknad'],
    ['ostre', 'østre'],
    ['reguleringsplann for sentrom', 'reguleringsplan for sentrum'],
    ['bygge søknad', 'byggesøknad'],
    ['sen trom', 'sentrum'],
    ['barnehageplasssøknad', 'barnehageplass søknad'],
    ['klagevedtak', 'klage vedtak'],
    ['"reguleringsplann sentrum"', '"reguleringsplan sentrum"'],
    ['reguleringsplann -klage', 'reguleringsplan -klage'],
    ['vedtak kajakk', 'vedtak'],
    ['vedtak OR klage kajakk', 'vedtak OR klage'],
    ['barnehage vedtak', 'barnehage'],
    ['hvem fikk vedtak på kajakk', 'vedtak'],
    ['søknad og kajakkplan', 'søknad og kajakk plan'],
    ['vedtak 12', 'vedtak'],
    ['barnehage 999 888 777 kajakk', 'barnehage'],
    ['vedtak -klage', 'vedtak'],
    ['asylmottak', 'asyl mottak'],
    ['tilsyn om kajakk', 'tilsyn'],
    ['søknad om padling i barnehage', 'søknad barnehage'],
    ['tilsynsrapport', 'tilsyn rapport'],
  ])('«%s», «%s» comes first', (q, ventet) => {
    expect(alle(q)[0]?.q).toBe(ventet);
  });

  test.each(['kajakk', 'grxnt', 'vedtak1', '2026/1', '', '?!', '-vedtak', 'søkn*'])(
    '«%s» there is none',
    (q) => {
      expect(alle(q)).toEqual([]);
    },
  );

  test('words are mended before parts are left out, and what says least is left out first', () => {
    expect(
      alle('reguleringsplann tilsyn vedtak').map(({ q, rettet, utelatt }) => [q, rettet, utelatt]),
    ).toEqual([
      ['reguleringsplan tilsyn vedtak', [{ fra: 'reguleringsplann', til: 'reguleringsplan' }], []],
      ['reguleringsplan tilsyn', [{ fra: 'reguleringsplann', til: 'reguleringsplan' }], ['vedtak']],
      ['reguleringsplan vedtak', [{ fra: 'reguleringsplann', til: 'reguleringsplan' }], ['tilsyn']],
      ['reguleringsplan', [{ fra: 'reguleringsplann', til: 'reguleringsplan' }], ['tilsyn', 'vedtak']],
      ['tilsyn vedtak', [], ['reguleringsplann']],
      ['tilsyn', [], ['reguleringsplann', 'vedtak']],
      ['vedtak', [], ['reguleringsplann', 'tilsyn']],
    ]);
  });

  test('a compound that is not known is first tried in its parts, then by what tells it from others, then by its kind, and then left out', () => {
    expect(alle('søknad og kajakkplan').map(({ q }) => q)).toEqual([
      'søknad og kajakk plan',
      'søknad og kajakk',
      'søknad og plan',
      'søknad kajakk plan',
      'søknad kajakk',
      'kajakk plan',
      'søknad',
    ]);
  });

  test('a compound whose parts the journal has, and never together, is tried by each of them', () => {
    expect(alle('klagevedtak').map(({ q }) => q)).toEqual(['klage vedtak', 'klage', 'vedtak']);
  });

  test('what a compound is a kind of is tried first where the journal has it in far fewer entries than what it is about', () => {
    expect(alle('barnehagetilsyn').map(({ q }) => q)).toEqual(['barnehage tilsyn', 'tilsyn', 'barnehage']);
    expect(alle('barnehageklage').map(({ q }) => q)).toEqual(['barnehage klage', 'barnehage', 'klage']);
  });

  test.each([
    ['qwibarnehagen', ['barnehage']],
    ['barnehageqwioma', ['barnehage']],
    ['robek-klage', ['robek klage', 'robek', 'klage']],
    ['"robek-klage"', []],
    ['qwioma', []],
    ['Haugstadveien', []],
  ])('«%s», of which a part is known, is tried by that: %j', (q, ventet) => {
    expect(alle(q).map((nabo) => nabo.q)).toEqual(ventet);
  });

  test('a word of the lexicon is no slip of another, and one put together of such at most of a letter', () => {
    const ORD_SOM_LIKNER = ['skolen', 'vannledning', 'bruksendring', 'måken'].map((form) => ({
      form,
      vist: form,
      antall: 100,
    }));
    const foerste = (q: string): string | undefined =>
      [...naboer(lesSporring(q), [0], new Ordforraad(ORD_SOM_LIKNER))]
        .map((nabo) => nabo.q)
        .find((annen) => ORD_SOM_LIKNER.some(({ form }) => form === annen));
    expect(foerste('stølen')).toBeUndefined();
    expect(foerste('vannregning')).toBeUndefined();
    expect(foerste('bruksending')).toBe('bruksendring');
    expect(foerste('maken')).toBe('måken');
    expect(foerste('skolenn')).toBe('skolen');
  });

  test('what somebody does is left out before what it is about, though it is rarer', () => {
    const forsoek = [...naboer(lesSporring('flytte barnehage kajakk'), [1, 80, 0], forraad)];
    expect(forsoek.map(({ q }) => q)).toEqual(['flytte barnehage', 'barnehage', 'flytte']);
  });

  test('a word of a way of saying it says what it is about, though it is what somebody does', () => {
    const forsoek = (q: string) =>
      [...naboer(lesSporring(q), [1, 2, 0, 0, 2], forraad)].map((nabo) => nabo.q);
    const foerst = forsoek('mister huset til kajakk barnehage');
    expect(foerst.indexOf('mister huset')).toBeLessThan(foerst.indexOf('huset barnehage'));
    const ellers = forsoek('ødelegger huset til kajakk barnehage');
    expect(ellers.indexOf('huset barnehage')).toBeLessThan(ellers.indexOf('ødelegger huset'));
  });

  test('how something is, is left out before what it is about, also where the lexicon does not hold the word; and when', () => {
    const utelatt = (q: string, antall: readonly number[]) =>
      [...naboer(lesSporring(q), antall, forraad)].map((nabo) => nabo.q)[0];
    expect(utelatt('dårlig barnehage', [2, 80])).toBe('barnehage');
    expect(utelatt('barnehage lørdag', [80, 2])).toBe('barnehage');
  });

  test('a name that is a word in a sentence may have been meant as the word', () => {
    const stroem = new Ordforraad([{ form: 'strøm', vist: 'strøm', antall: 3 }]);
    expect([...naboer(lesSporring('strømmen'), [0], stroem)][0]?.q).toBe('strøm');
  });

  test('a frame is never what was meant with «rammetillatelse»', () => {
    const med = new Ordforraad(
      ['ramme', 'tillatelse', 'avtale'].map((form) => ({ form, vist: form, antall: 9 })),
    );
    const foran = (q: string) => [...naboer(lesSporring(q), [0], med)].map((nabo) => nabo.q);
    expect(foran('rammetillatelse')).toEqual(['ramme tillatelse', 'tillatelse']);
    expect(foran('rammeavtale')).not.toContain('ramme');
  });

  test('where no entry has any of the words, a part of a compound is tried alone at last', () => {
    expect(alle('padling på kajakkplan').map(({ q, utelatt }) => [q, utelatt])).toEqual([
      ['padling på kajakk plan', []],
      ['padling på kajakk', []],
      ['padling på plan', []],
      ['kajakk plan', ['padling']],
      ['kajakk', ['padling']],
      ['plan', ['padling']],
    ]);
  });

  test('where a word is left out, a compound that no entry has is tried in its parts, and as one of them, before it is left out too', () => {
    const forsoek = alle('dagmulkt kajakkplan vedtak').map(({ q, utelatt }) => [q, utelatt]);
    expect(forsoek).toContainEqual(['kajakk plan vedtak', ['dagmulkt']]);
    expect(forsoek).toContainEqual(['kajakk vedtak', ['dagmulkt']]);
    const tekster = forsoek.map(([q]) => q);
    expect(tekster.indexOf('kajakk vedtak')).toBeLessThan(tekster.indexOf('vedtak'));
  });

  test('a part of a compound is not what is left where a whole word that says what is asked about would be left out for it', () => {
    const tekster = alle('padling barnehagekajakk reguleringsplan').map(({ q }) => q);
    expect(tekster).toContain('barnehage reguleringsplan');
    expect(tekster).not.toContain('barnehage');
    expect(tekster).toContain('reguleringsplan');
  });

  test('no more than thirty-one are tried, of compounds too', () => {
    const ord = 'kajakkplan naustplan søknad vedtak klage tilsyn barnehage båtplan byggesøknad sentrum';
    expect(alle(ord).length).toBeLessThanOrEqual(31);
  });

  test('words that only carry a sentence are never what is left', () => {
    const ORD_I_SETNING = new Ordforraad([{ form: 'på', vist: 'på', antall: 900 }]);
    expect([...naboer(lesSporring('hvem på kajakk'), [0, 900, 0], ORD_I_SETNING)]).toEqual([]);
  });

  test('what is lost with a part decides what is left out: two words for what somebody does before one for what it is about', () => {
    const forsoek = [...naboer(lesSporring('rive bygge barnehage'), [20, 20, 80], forraad)].map(({ q }) => q);
    expect(forsoek).toContain('barnehage');
    expect(forsoek.indexOf('barnehage')).toBeLessThan(forsoek.indexOf('rive bygge'));
  });

  test('what somebody does is offered where nothing has what it is done to: its hits are shown, and what was left out is said', () => {
    const forsoek = [...naboer(lesSporring('hvor kan jeg kaste kajakk'), [9, 9, 9, 9, 0], forraad)];
    expect(forsoek.at(-1)).toMatchObject({ q: 'kaste', utelatt: ['kajakk'] });
  });

  test('a road is no kind of what it is named after', () => {
    expect(alle('kajakk i Lyngveien').map(({ q }) => q)).not.toContain('lyng');
  });

  test('a word that the lexicon does not know, which is a name, is left out last', () => {
    const forsoek = [...naboer(lesSporring('søknad Haugstad barnehage'), [9, 9, 9], forraad)].map(
      ({ q }) => q,
    );
    expect(forsoek.indexOf('Haugstad')).toBeLessThan(forsoek.indexOf('søknad'));
    expect(forsoek.at(-1)).not.toBe('søknad barnehage');
    expect(forsoek.slice(0, 2)).toEqual(['søknad Haugstad', 'Haugstad barnehage']);
  });

  test('what is left out does not depend on what else the journal has: the engines count its words each in their way', () => {
    const tre = lesSporring('søknad Haugstad barnehage vedtak kajakk');
    const antall = [400, 3, 80, 300, 0];
    const storre = new Ordforraad(
      [...Object.entries(ORD), ['journal', 90_000] as const].map(([form, her]) => ({
        form,
        vist: form,
        antall: her,
      })),
    );
    const tekster = (med: Ordforraad): string[] => [...naboer(tre, antall, med)].map(({ q }) => q);
    expect(tekster(storre)).toEqual(tekster(forraad));
  });

  test('of twelve words ever more are left out, until one is left', () => {
    const ord = 'vei bru skole barnehage havn park garasje naust kirke buss båt museum'.split(' ');
    const forsoek = [
      ...naboer(
        lesSporring(ord.join(' ')),
        ord.map(() => 9),
        forraad,
      ),
    ].map(({ q }) => q);
    expect(forsoek.length).toBeLessThanOrEqual(25);
    expect(forsoek.at(-1)).toBe('vei');
  });

  test('what cannot be found is left out at once, as it was written', () => {
    expect(alle('kajakk vedtak padling klage').map(({ q, utelatt }) => [q, utelatt])[0]).toEqual([
      'vedtak klage',
      ['kajakk', 'padling'],
    ]);
  });

  test('what was added to a query makes it no pasted text', () => {
    const tre = lesSporring('bilene kjører for fort i gata');
    expect(tre.krav.flat().length).toBeGreaterThan(16);
    expect([...naboer(tre, [65, 2, 900, 2, 900, 0], forraad)].length).toBeGreaterThan(0);
  });

  test('a pasted text is left alone', () => {
    expect(alle('vedtakk '.repeat(13))).toEqual([]);
  });
});

describe('for a query with hits', () => {
  const vanligere = (q: string, treff: number): string[] =>
    [...vanligereNaboer(lesSporring(q), treff, forraad)].map((nabo) => nabo.q);

  test('a word of the lexicon that the journal has is no slip of a commoner one', () => {
    const former = LEKSEMER.flatMap(({ lemmaer }) => lemmaer).filter((form) => form.length > 3);
    fc.assert(
      fc.property(fc.constantFrom(...former), fc.nat(), fc.constantFrom(...'aeiorstn'), (form, nr, tegn) => {
        const i = nr % form.length;
        const naere = [
          form.slice(0, i) + form.slice(i + 1),
          form.slice(0, i) + tegn + form.slice(i),
          form.slice(0, i) + tegn + form.slice(i + 1),
        ].filter((annen) => annen !== form);
        const journalens = new Ordforraad(
          [{ form, antall: 1 }, ...naere.map((annen) => ({ form: annen, antall: 1000 }))].map((ord) => ({
            ...ord,
            vist: ord.form,
          })),
        );
        const tilbudt = [...vanligereNaboer(lesSporring(form), 1, journalens)].flatMap(
          ({ rettet }) => rettet,
        );
        expect(tilbudt.filter(({ til }) => naere.includes(til))).toEqual([]);
      }),
    );
  });

  test('a far commoner word one edit away may have been meant', () => {
    expect(vanligere('vedtakk', 2)).toEqual(['vedtak']);
    expect(vanligere('vedtakk barnehage', 2)).toEqual(['vedtak barnehage']);
    expect(vanligere('soknad', 3)).toEqual(['søknad']);
  });

  test('the parts of a compound may stand apart, where hardly anything is found', () => {
    expect(vanligere('skolenedleggelse', 1)).toEqual(['skole nedleggelse']);
    expect(vanligere('klage på skolenedleggelse', 3)).toEqual(['klage på skole nedleggelse']);
    expect(vanligere('skolenedleggelse', 4)).toEqual([]);
    expect(vanligere('"skolenedleggelse"', 1)).toEqual([]);
    expect(vanligere('hovedplan', 1)).toEqual([]);
  });

  test('one that is not far commoner, or is the same word, may not', () => {
    expect(vanligere('vedtakk', 20)).toEqual([]);
    expect(vanligere('søknader', 1)).toEqual([]);
    expect(vanligere('"vedtakk"', 1)).toEqual([]);
    expect(vanligere('vedtak', 1)).toEqual([]);
  });
});

const BITER = fc.constantFrom(
  'vedtakk',
  'vedtak',
  '"',
  ' ',
  ' ',
  '-',
  '*',
  'OR',
  'kajakk',
  'bygge',
  'søknad',
  '2026/1',
  'soknad',
  '«',
  'ELLER',
  'å',
  '(',
);
const SPORRING = fc.array(BITER, { maxLength: 40 }).map((deler) => deler.join(''));

test('whatever was written, neighbours are few, different, readable, and say what was changed', () => {
  fc.assert(
    fc.property(SPORRING, (q) => {
      const naere = alle(q);
      expect(naere.length).toBeLessThanOrEqual(18);
      expect(new Set(naere.map((nabo) => nabo.q)).size).toBe(naere.length);
      for (const { q: annen, tre, rettet, utelatt } of naere) {
        expect(annen).not.toBe(skrivSporring(lesSporring(q)));
        expect(tre).toEqual(lesSporring(annen));
        expect(tre.krav.length).toBeGreaterThan(0);
        expect(rettet.length + utelatt.length).toBeGreaterThan(0);
        for (const { til } of rettet) expect(annen).toContain(til);
      }
    }),
    { numRuns: 500 },
  );
});

test('a number that some write in one and some apart is written once', () => {
  for (const [q, ventet] of [
    ['storgata 7 B', 'storgata 7B'],
    ['org.nr. 999 888 777', '999888777'],
    ['bygg -7b', 'bygg -7b'],
  ]) {
    const skrevet = skrivSporring(lesSporring(String(q)));
    expect(skrevet).toBe(ventet);
    expect(skrivSporring(lesSporring(skrevet))).toBe(skrevet);
  }
});

test('a query in words again is read as it was', () => {
  fc.assert(
    fc.property(SPORRING, (q) => {
      const igjen = skrivSporring(lesSporring(q));
      expect(skrivSporring(lesSporring(igjen))).toBe(igjen);
    }),
    { numRuns: 1000 },
  );
});
