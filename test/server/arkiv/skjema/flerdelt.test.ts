import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Flerdelleser, lesGrense, UgyldigFlerdel } from '../../../../src/server/arkiv/skjema/flerdelt.ts';

interface Del {
  readonly navn: string;
  readonly erFil: boolean;
  readonly innhold: string;
}

/** Reads a form that comes in pieces of so many bytes. */
function les(kropp: Buffer, grense: string, biter: readonly number[]): { deler: Del[]; ferdig: boolean } {
  const leser = new Flerdelleser(grense);
  const deler: { navn: string; erFil: boolean; biter: Buffer[]; slutt: boolean }[] = [];
  let sted = 0;
  for (let i = 0; sted < kropp.byteLength; i += 1) {
    const til = sted + (biter[i % biter.length] ?? 1);
    for (const h of leser.les(kropp.subarray(sted, til)))
      if (h.art === 'del') deler.push({ navn: h.navn, erFil: h.erFil, biter: [], slutt: false });
      else {
        const denne = deler.at(-1);
        if (denne === undefined || denne.slutt) throw new Error('Bytes of no part.');
        if (h.art === 'bit') denne.biter.push(h.bytes);
        else denne.slutt = true;
      }
    sted = til;
  }
  const lest = deler.filter((d) => d.slutt);
  return {
    deler: lest.map(({ navn, erFil, biter: b }) => ({
      navn,
      erFil,
      innhold: Buffer.concat(b).toString('hex'),
    })),
    ferdig: leser.ferdig,
  };
}

/** Bytes that look as much as they can like what parts two parts. */
const lumsk = fc
  .array(fc.constantFrom('\r\n', '--', '\r', '-', 'grense', '\r\n--gren', '\r\n--grense', 'x'), {
    maxLength: 12,
  })
  .map((deler) => deler.join(''));

describe('a form with files', () => {
  test('is read the same however it is cut, and as the platform itself reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ navn: fc.constantFrom('merke', 'fil', 'dok'), fil: fc.boolean(), innhold: lumsk }),
          {
            maxLength: 5,
          },
        ),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
        async (felt, biter) => {
          const skjema = new FormData();
          for (const { navn, fil, innhold } of felt)
            if (fil) skjema.append(navn, new Blob([innhold]), 'hva som helst.pdf');
            else skjema.append(navn, innhold);
          const sendt = new Response(skjema);
          const grense = lesGrense(sendt.headers.get('content-type') ?? '') ?? '';
          const kropp = Buffer.from(await sendt.arrayBuffer());
          const { deler, ferdig } = les(kropp, grense, biter);
          expect(ferdig).toBe(true);
          expect(deler.map(({ navn, erFil }) => [navn, erFil])).toEqual(
            felt.map(({ navn, fil }) => [navn, fil]),
          );
          for (const [i, { fil, innhold }] of felt.entries())
            if (fil) expect(deler[i]?.innhold).toBe(Buffer.from(innhold).toString('hex'));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('that is cut off is not whole, wherever it is cut', () => {
    const kropp = Buffer.from(
      '--grense\r\nContent-Disposition: form-data; name="dok"\r\n\r\n1\r\n--grense--\r\n',
    );
    const hel = les(kropp, 'grense', [7]);
    expect(hel).toEqual({ deler: [{ navn: 'dok', erFil: false, innhold: '31' }], ferdig: true });
    for (let til = 0; til < kropp.byteLength - 2; til += 1)
      expect(les(kropp.subarray(0, til), 'grense', [7]).ferdig).toBe(false);
  });

  test.each([
    ['no name', '--grense\r\nContent-Disposition: form-data\r\n\r\n1\r\n--grense--'],
    ['no disposition', '--grense\r\nContent-Type: text/plain\r\n\r\n1\r\n--grense--'],
    ['something behind the boundary', '--grense;\r\n\r\n1\r\n--grense--'],
    ['a header without end', `--grense\r\nContent-Disposition: ${'x'.repeat(9000)}`],
  ])('is refused: %s', (_, kropp) => {
    expect(() => les(Buffer.from(kropp), 'grense', [64])).toThrow(UgyldigFlerdel);
  });

  test('names its boundary, with or without quotes, or is none', () => {
    expect(lesGrense('multipart/form-data; boundary=abc')).toBe('abc');
    expect(lesGrense('multipart/form-data; charset=utf-8; boundary="a b;c"')).toBe('a b;c');
    expect(lesGrense('multipart/form-data')).toBeUndefined();
    expect(lesGrense(`multipart/form-data; boundary="${'x'.repeat(71)}"`)).toBeUndefined();
  });
});
