import { expect, test } from 'vitest';
import { lagAnsattjeneste } from '../../../src/innsyn/tjeneste/ansatt.ts';
import { SVAR } from '../besvart.ts';
import { innsending, rigg } from '../rigg.ts';

test.each([
  ['without an address for mail, the three weeks run from when the letter is there', undefined, '2026-12-14'],
  ['with one, from the mail that tells of it', 'spoerrer@leser.example', '2026-12-07'],
] as const)('an answer in the post: %s (R47, R48)', async (_, epost, dato) => {
  const r = rigg();
  const a = lagAnsattjeneste(r.grunnlag);
  const { liste, sprak } = innsending();
  const papir = { liste, sprak, levering: 'post', adresse: 'Prøveveien 1\n0000 Ingensted' } as const;
  const svar = await a.registrer(
    { ...papir, ...(epost !== undefined && { epost }) },
    { kanal: 'post', mottatt: new Date('2026-11-16T07:00:00Z'), av: 'ansatt:1' },
  );
  if ('feil' in svar) throw new Error(JSON.stringify(svar.feil));
  const referanse = svar.kvittering.krav[0]?.referanse ?? '';
  await a.send(referanse, await a.lagreUtkast(referanse, 'ansatt:1', SVAR), 'ansatt:1');
  const status = await r.spoer.status(svar.status);
  expect(status?.krav[0]?.dokumenter[1]?.frister).toMatchObject([
    { regel: 'begrunnelsesadgang', dato },
    { regel: 'klagefrist', dato },
  ]);
});
