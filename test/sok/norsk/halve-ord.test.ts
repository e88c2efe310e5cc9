import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ELDET_NAVN } from '../../../src/offentlig/uten-navn.ts';
import { MASKE } from '../../../src/offentlig/tekst.ts';
import { ordI } from '../../../src/sok/norsk/analyse.ts';

const hele = (tekst: string): string =>
  ordI(tekst)
    .filter((ord) => ord.hele !== undefined)
    .map((ord) => `${ord.form}: ${(ord.hele ?? []).map(({ form }) => form).join(' ')}`)
    .join(', ');

describe('half a word stands for a whole one', () => {
  test.each([
    ['Vann- og avløpsgebyr', 'vann: vanngebyr'],
    ['Ny barne- og ungdomsskole', 'barne: barneskole'],
    ['Plan- og bygningsloven', 'plan: planloven'],
    ['PLAN- OG BYGNINGSETATEN', 'plan: planetaten'],
    ['Helse- og omsorgstjenester 2026', 'helse: helsetjenester'],
    ['vann-, avløps- og renovasjonsgebyr', 'vann: vanngebyr, avløps: avløpsgebyr'],
    ['vann-/avløpsgebyr', 'vann: vanngebyr'],
    ['miljø- & klimaplan', 'miljø: miljøplan'],
    ['barne-og ungdomsskolen', 'barne: barneskolen'],
    ['Bygge- eller deleforbud', 'bygge: byggeforbud'],
    ['Bygge- og/eller deleforbud', 'bygge: byggeforbud'],
    ['Arbeids- og velferdsforvaltningen', 'arbeids: arbeidsforvaltningen'],
    ['gatevask og -rydding', 'rydding: gaterydding'],
    ['barnehageplasser og -priser', 'priser: barnehagepriser'],
    // Of three equal consonants two are written.
    ['buss- og sykkelskur', 'buss: busskur'],
    ['ski- og busskur', 'ski: skiskur'],
    ['bil- og busskatter', 'bil: bilskatter'],
    ['busskur og -rute', 'rute: bussrute'],
    // Which part is shared nobody can tell of a word of three.
    ['vei- og gatelysplan', 'vei: veilysplan veiplan'],
  ])('in «%s»: %s', (tekst, ventet) => {
    expect(hele(tekst)).toBe(ventet);
  });

  test.each([
    'Vann og avløpsgebyr',
    'Møte- plan 2026',
    'Notat - og vedtaksbrev',
    'A- og B-lag',
    'Vann- og brev',
    'Vann-',
    'Vann- og',
    '- og avløpsgebyr',
    '2025- og avløpsgebyr',
    'Hus -rydding',
    `${MASKE}- og avløpsgebyr`,
    `Vann- ${MASKE} og avløpsgebyr`,
    `Vann- og ${MASKE} avløpsgebyr`,
    `Vann- og ${ELDET_NAVN} avløpsgebyr`,
    `gatevask og ${MASKE} -rydding`,
    `gatevask ${MASKE} og -rydding`,
  ])('but not in «%s»', (tekst) => {
    expect(hele(tekst)).toBe('');
  });

  test('stems as the whole word does, and the words beside it are as they were', () => {
    const [vann, og, avloepsgebyr] = ordI('Vass- og avløpsgebyret');
    expect(vann?.hele?.map(({ stamme }) => stamme)).toEqual(ordI('vanngebyr').map(({ stamme }) => stamme));
    expect([vann?.form, og?.form, avloepsgebyr?.form]).toEqual(['vass', 'og', 'avløpsgebyret']);
    expect(avloepsgebyr?.hele).toBeUndefined();
  });

  test('in any text, a whole word is made of letters that stand there', () => {
    const bit = fc.constantFrom(
      'vann',
      'avløpsgebyr',
      'og',
      'eller',
      'barnehageplan',
      '-',
      '- ',
      ' -',
      ', ',
      '/',
      ' ',
      MASKE,
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 14 }), (biter) => {
        const tekst = biter.join('');
        const former = ordI(tekst).map(({ form }) => form);
        for (const { hele: funnet = [] } of ordI(tekst))
          for (const { form } of funnet)
            expect(former.some((en) => former.some((to) => kanSettes(form, en, to)))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Whether a word is the beginning of one and the end of the other. */
const kanSettes = (form: string, en: string, to: string): boolean =>
  Array.from({ length: form.length + 1 }, (_, i) => i).some(
    (i) => en.startsWith(form.slice(0, i)) && to.endsWith(form.slice(i)),
  );
