import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { lesGjenstand } from '../../../src/eksport/vedtak/les-gjenstand.ts';
import { vedtaMed, type Vedtaksoenske } from '../../../src/eksport/vedtak/vedta.ts';
import { SammePerson, VedtakAvvist } from '../../../src/eksport/vedtak/vedtaksfeil.ts';
import {
  forhaandsvisPost,
  forhaandsvisSak,
  type Forhaandskall,
} from '../../../src/konsoll/forhaandsvisning/forhaandsvisning.ts';
import type {
  Adressegjengiver,
  Offentligsvar,
} from '../../../src/konsoll/forhaandsvisning/offentlige-bytes.ts';
import type { Testpost, Testsak } from '../../eksport/hjelp/leveranse.ts';
import { Verksted } from '../../eksport/hjelp/verksted.ts';
import { hent, startTesttjener } from '../../server/tjener-i-test.ts';
import { aapneAlt, arkivar, lagGjengiver, nr, type Aapne } from './hjelp.ts';

/** A synthetic id number: month 92, which no person has. */
const SYNTETISK = '05927970165';
const SKJERMING = [
  undefined,
  { kode: 'U', elementer: ['TR1'] },
  { kode: 'P', elementer: ['TR1', 'NA', 'NM'] },
  { kode: 'XX', elementer: [] },
  { kode: 'QQ', elementer: [] },
] as const;

/** An archive with something of everything: shielded, held by the gate, linked, and on shared days. */
const post = (nummer: number): fc.Arbitrary<Testpost> =>
  fc
    .record({
      skjerming: fc.constantFrom(...SKJERMING),
      tittel: fc.constantFrom(
        'Klage på vedtak om byggegrense',
        'Innspill til plan\nGranvegen 12',
        `Kvittering ${SYNTETISK}`,
        'Søknad fra Kvitvann',
      ),
      dato: fc.constantFrom('2026-03-02', '2026-03-03', '2025-02-01'),
      utloept: fc.boolean(),
    })
    .map(({ skjerming, utloept, ...resten }) => ({
      id: `p${nummer}`,
      nr: nummer % 10,
      ...(skjerming && { skjerming }),
      ...(nummer % 10 === 2 && { avskrivesAv: `p${nummer - 1}` }),
      ...resten,
      ...(utloept && {
        mer: '<skjerming><tilgangsrestriksjon>U</tilgangsrestriksjon><skjermingMetadata>TR1</skjermingMetadata><skjermingOpphoererDato>2026-01-01</skjermingOpphoererDato></skjerming>',
      }),
    }));
const sak = (nummer: number): fc.Arbitrary<Testsak> =>
  fc.tuple(...[1, 2, 3].map((i) => post(nummer * 10 + i))).map((poster) => ({
    id: `s${nummer}`,
    nr: nummer,
    poster,
  }));
const leveranse = fc.tuple(sak(1), sak(2), sak(3));

const HJEMMEL = 'offl-13-fvl-13-1-1';
const oenske = (hjemmel: string): fc.Arbitrary<Vedtaksoenske> =>
  fc.oneof(
    fc
      .constantFrom(
        'trekk' as const,
        'opphev-trekk' as const,
        'hold' as const,
        'opphev-hold' as const,
        'bekreft-opphoer' as const,
        'opphev-masker' as const,
        'opphev-frigi' as const,
      )
      .map((art): Vedtaksoenske => ({ art })),
    fc.constant<Vedtaksoenske>({ art: 'frigi' }),
    fc
      .record({ nivaa: fc.constantFrom(1 as const, 2 as const, 3 as const), kode: fc.constantFrom('U', 'P') })
      .map((valg): Vedtaksoenske => ({ art: 'masker', detaljer: { maske: 'nivaa', hjemmel, ...valg } })),
    fc
      .constantFrom('Klage', 'byggegrense', 'Granvegen', 'Kvitvann', 'plan')
      .map((ord): Vedtaksoenske => ({ art: 'masker', detaljer: { maske: 'ord', ord: [ord], hjemmel } })),
  );
const forloep = fc.record({
  saker: leveranse,
  vedtak: fc.array(
    fc.record({
      nummer: fc.constantFrom('2026/1-1', '2026/1-2', '2026/2-1', '2026/2-3', '2026/3-1'),
      av: fc.constantFrom('utsteder|1', 'utsteder|2'),
      oenske: oenske(HJEMMEL),
    }),
    { minLength: 8, maxLength: 14 },
  ),
});

let gjengi: Adressegjengiver;
beforeAll(async () => {
  gjengi = await lagGjengiver();
});

/** What stands at some addresses: status, ETag and body. */
type Bytes = Readonly<Record<string, readonly [status: number, etag: string | undefined, tekst: string]>>;

const somBytes = (svar: readonly Offentligsvar[]): Bytes =>
  Object.fromEntries(
    svar.map(({ adresse, status, hoder, kropp }) => [
      adresse,
      [status, hoder['etag'], Buffer.from(kropp).toString()],
    ]),
  );

/** What is previewed of an entry and of its case, were the decision taken. */
async function forhaandsvist(kall: Forhaandskall, nummer: string, oenske: Vedtaksoenske): Promise<Bytes> {
  const tenkt = { vedtak: [{ gjenstand: lesGjenstand(nummer), oenske }] };
  const post = await forhaandsvisPost(kall, 'fjordvik', nr(nummer), tenkt);
  const { saksaar, sakssekvensnummer } = nr(nummer);
  const sak = await forhaandsvisSak(kall, 'fjordvik', { saksaar, sakssekvensnummer }, tenkt);
  if (post === undefined || sak === undefined) throw new Error('Arkivet kjenner posten.');
  return somBytes([...Object.values(sak.bytes), ...Object.values(post.bytes)]);
}

/** What the public server's own functions answer from the public's own stores. */
const naa = async (alt: Aapne, v: Verksted, ventet: Bytes): Promise<Bytes> =>
  somBytes(
    await gjengi(
      { journal: alt.journal, sok: alt.sok, konfig: alt.konfig, klokke: v.klokke },
      Object.keys(ventet),
    ),
  );

/** What a running public server sends. */
async function servert(v: Verksted, ventet: Bytes): Promise<Bytes> {
  const tjener = await startTesttjener(v.data, {}, v.klokke);
  try {
    const ut: Record<string, Bytes[string]> = {};
    for (const adresse of Object.keys(ventet)) {
      const { status, hoder, tekst } = await hent(tjener.port, adresse);
      ut[adresse] = [status, hoder.etag, tekst];
    }
    return ut;
  } finally {
    await tjener.lukk();
  }
}

/** A feed with no entry in it tells when the journal was last brought up, which is what the export changes. */
const utenTomStroem = (bytes: Bytes): Bytes =>
  Object.fromEntries(
    Object.entries(bytes).filter(([adresse, [, , t]]) => !adresse.endsWith('.atom') || t.includes('<entry>')),
  );

const kanIkkeVedtas = (feil: unknown): boolean => feil instanceof VedtakAvvist || feil instanceof SammePerson;

describe('forhåndsvisningen', () => {
  test('is byte for byte what is served when the decision has been taken, and after the next export', async () => {
    let endret = 0;
    await fc.assert(
      fc.asyncProperty(forloep, async ({ saker, vedtak }) => {
        const v = new Verksted();
        const sti = v.leveranse(saker);
        await v.eksporter(sti);
        let ventet: Bytes = {};
        const alt = await aapneAlt(v);
        for (const { nummer, av, oenske: o } of vedtak) {
          v.naa = new Date(v.naa.getTime() + 60_000);
          try {
            const kall = { ...alt, klokke: v.klokke, gjengi, bruker: arkivar(av) };
            ventet = await forhaandsvist(kall, nummer, o);
            const svar = await vedtaMed(alt, {
              data: v.data,
              virksomhet: 'fjordvik',
              nummer,
              oenske: o,
              grunn: 'prøve',
              av,
              rolle: 'arkivar',
              klokke: v.klokke,
            });
            endret += svar.endret.length + svar.fjernet.length;
          } catch (feil) {
            if (!kanIkkeVedtas(feil)) throw feil;
            continue;
          }
          expect(await naa(alt, v, ventet)).toEqual(ventet);
        }
        await alt.lukk();
        await v.eksporter(sti);
        expect(utenTomStroem(await servert(v, ventet))).toEqual(utenTomStroem(ventet));
      }),
      { numRuns: 3, endOnFailure: true },
    );
    // Decisions that change nothing would prove nothing; a run of few cases may by chance have few that change something.
    expect(endret).toBeGreaterThan(0);
  });
});
