import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ordI } from '../../../src/sok/norsk/analyse.ts';
import { ANALYSEVERSJON } from '../../../src/sok/norsk/versjon.ts';

const ROETTER = 'blomf grøsk tvirl snabb kvøyt plimm fjurk strauk vesl'.split(' ');
const ENDELSER =
  ' e er ene en et a ane ar ing inga ingen inger heit het lig leg else elsen elsar skap dom sjon sjonen plan vei sak s'.split(
    ' ',
  );

test('the analysis has a version that an index can be asked for', () => {
  expect(ANALYSEVERSJON).toMatch(/^[0-9a-f]{16}$/);
});

/** When this fails the rules have changed: raise REGLER in versjon.ts, so that old indexes know it, and write the new sum here. */
test('made-up words are analysed by the rules as when the rules were last numbered', () => {
  const lest = ROETTER.flatMap((rot) => ENDELSER.map((endelse) => rot + endelse)).flatMap((ord) =>
    ordI(ord).map(({ form, stamme, ledd }) => [form, stamme, ledd]),
  );
  const sum = createHash('sha256').update(JSON.stringify(lest)).digest('hex').slice(0, 16);
  expect(sum).toBe('3afd2fb8af039961');
});
