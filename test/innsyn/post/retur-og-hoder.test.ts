import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lagRaamelding } from '../../../src/innsyn/post/melding.ts';
import { lesReturadresse, returadresse, taImotRetur } from '../../../src/innsyn/post/retur.ts';
import { FRA, innsending, rigg } from '../rigg.ts';

const NOEKKEL = Buffer.alloc(32, 7);

describe('what comes back', () => {
  test('a return address says which mail it was, fits in what an address may be, and cannot be made up', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const adresse = returadresse(NOEKKEL, 'retur@journal.example', id);
        expect((adresse.split('@')[0] ?? '').length).toBeLessThanOrEqual(64);
        expect(lesReturadresse(NOEKKEL, adresse.toUpperCase())).toBe(id);
        expect(lesReturadresse(Buffer.alloc(32, 8), adresse)).toBeUndefined();
        expect(
          lesReturadresse(
            NOEKKEL,
            adresse.replace(/\+./u, (t) => (t === '+0' ? '+1' : '+0')),
          ),
        ).toBeUndefined();
      }),
    );
  });

  test('only a final failure marks the mail, and only its code is kept', async () => {
    const r = rigg();
    await r.spoer.sendInn(innsending(), FRA);
    const [ventende] = await r.utboks.forfalte(r.grunnlag.klokke(), 1);
    const id = ventende?.id ?? '';
    await r.utboks.sendt(id, r.grunnlag.klokke(), 'smtp');
    const til = returadresse(r.grunnlag.noekkel, 'retur@journal.example', id);
    const rapport = (status: string): string =>
      `Content-Type: message/delivery-status\r\n\r\nStatus: ${status}\r\n`;
    expect(await taImotRetur(r.grunnlag, r.utboks, 'retur@journal.example', rapport('5.1.1'))).toBe(
      'ukjent-adresse',
    );
    expect(await taImotRetur(r.grunnlag, r.utboks, til, rapport('4.4.1'))).toBe('ikke-endelig');
    expect(await taImotRetur(r.grunnlag, r.utboks, til, 'Jeg er på ferie')).toBe('ikke-endelig');
    expect((await r.utboks.stand()).avviste).toEqual([]);
    expect(await taImotRetur(r.grunnlag, r.utboks, til, rapport('5.1.1'))).toBe('merket');
    expect((await r.utboks.stand()).avviste).toMatchObject([{ id, feilkode: '5.1.1' }]);
  });
});

describe('headers', () => {
  test('nothing that people have written becomes a header of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (ondt) => {
        const vilje = `${ondt}\r\nBcc: alle@example.no\r\n\r\nkropp`;
        const { innhold } = await lagRaamelding('x', {
          meldingsId: '<x@journal.example>',
          fra: { navn: vilje, adresse: 'innsyn@journal.example' },
          til: 'spoerrer@leser.example',
          retur: 'retur@journal.example',
          emne: vilje,
          tekst: 'tekst',
          sprak: 'nb',
          dato: new Date(0),
        });
        const [hoder = ''] = innhold.toString('latin1').split('\r\n\r\n', 1);
        const navn = hoder.split(/\r\n(?![ \t])/u).map((linje) => linje.split(':', 1)[0]?.toLowerCase());
        expect(navn.filter((n) => n === 'bcc' || n === undefined)).toEqual([]);
        expect(new Set(navn)).toEqual(
          new Set([
            'message-id',
            'from',
            'to',
            'subject',
            'date',
            'content-language',
            'auto-submitted',
            'x-auto-response-suppress',
            'mime-version',
            'content-type',
            'content-transfer-encoding',
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
