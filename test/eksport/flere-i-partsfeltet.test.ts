import { expect, test } from 'vitest';
import { Verksted } from './hjelp/verksted.ts';

const SKJERMET = { kode: 'U', elementer: ['Skjerming navn avsender'] };

test.each([
  ['Ola Nordmann; Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann + Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann pva. Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann p.v.a. Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann på vegne av Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann på vegner av Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann att. Kari Hansen', 'Kari Hansen'],
  ['Ola Nordmann\nKari Hansen', 'Kari Hansen'],
  ['Ola Nordmann\tKari Hansen', 'Kari Hansen'],
  ['Kari Hansen c/o Ola Nordmann', 'Kari Hansen'],
  ['Bygg AS v/Kari Hansen', 'Kari Hansen'],
  ['Bygg AS + Kari Hansen', 'Kari Hansen'],
  ['"Hansen, Kari" <kari.h@epost.no>', 'Kari Hansen'],
  ['Hansen, Kari <kari.h@epost.no>', 'Kari Hansen'],
  ['Kari Hansen <kari.h@epost.no>', 'kari.h@epost.no'],
  ['Kari Hansen [mailto:kari.h@epost.no]', 'Kari Hansen'],
  ['Kari Hansen (kari.h@epost.no)', 'kari.h@epost.no'],
  ['Bygg AS <kari.h@epost.no>', 'kari.h@epost.no'],
  ['kari.hansen@epost.no; ola@epost.no', 'Kari Hansen'],
])('every person in a shielded field is looked for in the case: «%s»', async (avsender, navn) => {
  const v = new Verksted();
  await v.eksporter([
    {
      id: 's1',
      nr: 1,
      poster: [
        { id: 'p1', nr: 1, avsender, skjerming: SKJERMET },
        { id: 'p2', nr: 2, tittel: `Svar til ${navn}` },
      ],
    },
  ]);
  expect(JSON.stringify(await v.oppslag('2026/1-2'))).not.toContain(navn);
});
