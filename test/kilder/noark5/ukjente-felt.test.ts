import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arkiv,
  arkivdel,
  el,
  eneste,
  felter,
  klasse,
  les,
  part,
  registrering,
  saksmappe,
  skjerming,
} from './arkiv.ts';

const VERDI = 'Hemmeligheten';
const FREMMED = `<sperret>${VERDI}</sperret>`;
const neste = saksmappe(registrering({ id: 'post-neste' }), {
  id: 'sak-neste',
  hale: { sakssekvensnummer: '99' },
});
const dokument = (inni: string): string =>
  el('dokumentbeskrivelse', felter({ systemID: 'dok-1', tittel: 'Vedlegg' }) + inni);

describe('a field that no version of the standard has there', () => {
  test.each<[felt: string, xml: string]>([
    ['registrering/sperret', registrering({ slutt: FREMMED })],
    ['registrering/sperret', registrering({ midt: FREMMED })],
    ['registrering/sperret', registrering({ slutt: '<sperret/>' })],
    ['registrering/saksaar', registrering({ slutt: felter({ saksaar: '2026' }) })],
    ['skjerming/sperret', registrering({ midt: el('skjerming', FREMMED) })],
    ['korrespondansepart/sperret', registrering({ parter: part('Avsender', 'NN AS', FREMMED) })],
    ['avskrivning/sperret', registrering({ slutt: el('avskrivning', FREMMED) })],
    ['part/sperret', registrering({ midt: el('part', felter({ partNavn: 'NN AS' }) + FREMMED) })],
    ['dokumentbeskrivelse/sperret', registrering({ dokumenter: dokument(FREMMED) })],
    ['dokumentobjekt/sperret', registrering({ dokumenter: dokument(el('dokumentobjekt', FREMMED)) })],
    [
      'konvertering/sperret',
      registrering({ dokumenter: dokument(el('dokumentobjekt', el('konvertering', FREMMED))) }),
    ],
    ['merknad/sperret', registrering({ slutt: el('merknad', FREMMED) })],
    ['beskrivelse/sperret', registrering({ slutt: el('beskrivelse', FREMMED) })],
    [
      'part/skjerming',
      registrering({ dokumenter: dokument(el('part', skjerming({ tilgangsrestriksjon: VERDI }))) }),
    ],
  ])('rejects its entry: %s (%#)', async (felt, xml) => {
    const { avvist, journalposter, saker } = await les(arkiv(arkivdel(saksmappe(xml) + neste)));
    expect(eneste(avvist)).toMatchObject({
      art: 'journalpost',
      felt,
      grunn: expect.stringContaining('kjenteFelt'),
      nummer: '2026/12-1',
      nokkel: 'post-1',
      sted: { fil: 'arkivstruktur.xml' },
    });
    expect(JSON.stringify(avvist)).not.toContain(VERDI);
    expect(journalposter.map(({ systemID }) => systemID)).toEqual(['post-neste']);
    expect(saker).toHaveLength(2);
  });

  test.each<[felt: string, xml: string]>([
    ['mappe/sperret', saksmappe(registrering(), { midt: FREMMED })],
    ['mappe/sperret', saksmappe([registrering(), FREMMED])],
    ['kassasjon/sperret', saksmappe(registrering(), { midt: el('kassasjon', FREMMED) })],
    ['skjerming/sperret', saksmappe(registrering(), { midt: el('skjerming', FREMMED) })],
    ['klasse/sperret', klasse('1', saksmappe(registrering()), FREMMED)],
  ])('rejects its case, by its key, and no other: %s (%#)', async (felt, xml) => {
    const { avvist, saker } = await les(arkiv(arkivdel(xml + neste)));
    expect(eneste(avvist)).toMatchObject({ art: 'sak', felt, nokkel: 'sak-1' });
    expect(JSON.stringify(avvist)).not.toContain(VERDI);
    expect(eneste(saker).systemID).toBe('sak-neste');
  });

  test('rejects every case below an arkivdel that has it', async () => {
    const { avvist, saker } = await les(arkiv(arkivdel(saksmappe('') + neste, FREMMED) + arkivdel(neste)));
    expect(avvist.map(({ art, felt }) => [art, felt])).toEqual([
      ['sak', 'arkivdel/sperret'],
      ['sak', 'arkivdel/sperret'],
    ]);
    expect(saker).toHaveLength(1);
  });

  test.each(['arkivdel', 'arkiv'])(
    'stops the run where it stands in %s after cases that have been read without it',
    async (navn) => {
      const inni = arkivdel(neste + (navn === 'arkivdel' ? FREMMED : ''));
      await expect(les(arkiv(inni + (navn === 'arkiv' ? FREMMED : '')))).rejects.toThrow(
        new RegExp(`linje \\d+: ${navn}/sperret er ukjent .* kjenteFelt`),
      );
    },
  );

  test('is named by its place alone where its name may be a value', async () => {
    const navn = 'a12345678901';
    const { avvist } = await les(arkiv(arkivdel(saksmappe(registrering({ slutt: `<${navn}/>` })))));
    expect(eneste(avvist).felt).toBe('registrering/(navn som ikke gjengis)');
  });

  test('counts the entries that lie in it, and what it stands in is rejected too', async () => {
    const { avvist, journalposter } = await les(
      arkiv(
        arkivdel(el('mapper', saksmappe([registrering({ type: 'ukjent' }), registrering()]))) +
          arkivdel(neste),
      ),
    );
    expect(avvist.map(({ art, felt }) => [art, felt])).toEqual([
      ['sak', 'mappe'],
      ['journalpost', 'registrering'],
      ['journalpost', 'registrering'],
    ]);
    expect(journalposter).toHaveLength(1);
  });
});

describe('an attribute that is not XML Schema’s own', () => {
  const med = (navn: string, xml: string): string => xml.replace(`<${navn}`, `<${navn} sperret="${VERDI}"`);

  test.each(['registrering', 'tittel', 'korrespondansepart', 'korrespondansepartNavn'])(
    'on %s rejects the entry, unless the body has looked at it',
    async (navn) => {
      const xml = arkiv(arkivdel(saksmappe(med(navn, registrering())) + neste));
      const { avvist, journalposter } = await les(xml);
      expect(eneste(avvist)).toMatchObject({ art: 'journalpost', felt: `${navn}/@sperret` });
      expect(JSON.stringify(avvist)).not.toContain(VERDI);
      expect(journalposter).toHaveLength(1);
      expect((await les(xml, [`${navn}/@sperret`])).journalposter).toHaveLength(2);
    },
  );

  test('says nothing on what is not read', async () => {
    const xml = registrering({ slutt: med('beskrivelse', felter({ beskrivelse: 'Fritekst' })) });
    expect((await les(arkiv(arkivdel(saksmappe(xml))))).avvist).toEqual([]);
  });
});

describe('a field that the body has looked at', () => {
  test('is passed over in its own place, whatever lies in it', async () => {
    const xml = arkiv(
      arkivdel([
        saksmappe(registrering({ slutt: `<sperret><dypt>${VERDI}</dypt></sperret>` })),
        saksmappe(registrering({ id: 'post-2', parter: part('Avsender', 'NN AS', FREMMED) }), {
          id: 'sak-2',
          hale: { sakssekvensnummer: '13' },
        }),
      ]),
    );
    const { avvist, journalposter } = await les(xml, ['registrering/sperret']);
    expect(journalposter.map(({ systemID }) => systemID)).toEqual(['post-1']);
    expect(JSON.stringify(journalposter)).not.toContain(VERDI);
    expect(eneste(avvist).felt).toBe('korrespondansepart/sperret');
  });

  test('may be listed as the report names it, and says nothing of fields that are read', async () => {
    const xml = arkiv(arkivdel(saksmappe(registrering({ midt: skjerming({}) + FREMMED }))));
    const { journalposter } = await les(xml, ['fil/registrering/sperret', 'registrering/skjerming']);
    expect(eneste(journalposter).skjerming).toHaveLength(1);
  });

  test('does not hide entries that lie in it', async () => {
    const xml = arkiv(arkivdel(el('mapper', saksmappe(registrering())) + neste));
    const { avvist, saker } = await les(xml, ['arkivdel/mapper']);
    expect(avvist.map(({ art }) => art)).toEqual(['sak', 'journalpost']);
    expect(saker).toHaveLength(1);
  });
});

test('what a system puts into virksomhetsspesifikkeMetadata is its own affair, and is never read', async () => {
  const eget = el('virksomhetsspesifikkeMetadata', [FREMMED, skjerming({}), registrering({ id: 'inni' })]);
  const { avvist, journalposter, saker } = await les(
    arkiv(
      arkivdel(
        saksmappe(registrering({ slutt: eget, dokumenter: dokument(el('part', eget)) }), { midt: eget }),
      ),
    ),
  );
  expect(avvist).toEqual([]);
  expect(eneste(journalposter).skjerming).toEqual([]);
  expect(eneste(saker).skjerming).toEqual([]);
});

test('a person’s name may be tagged in a text that is not read', async () => {
  const { avvist } = await les(
    arkiv(
      arkivdel(
        saksmappe(registrering({ slutt: '<beskrivelse>Fra <personnavn>NN</personnavn></beskrivelse>' })),
      ),
    ),
  );
  expect(avvist).toEqual([]);
});

test('wherever in an entry an unknown field stands, nothing of the entry comes out', async () => {
  const navn = fc.stringMatching(/^[a-z]{3,12}$/).filter((n) => !['grad', 'part', 'arkiv'].includes(n));
  await fc.assert(
    fc.asyncProperty(navn, fc.nat({ max: 30 }), async (ukjent, hvor) => {
      const hel = registrering({
        dokumenter: dokument(el('dokumentobjekt', felter({ versjonsnummer: '1' }))),
        midt: skjerming({}),
      });
      // After an element that ended: in the entry, in a party, in a document, in a shielding.
      const slutt = [...hel.matchAll(/<\/[A-Za-z]+>/g)]
        .map((treff) => treff.index + treff[0].length)
        .slice(0, -1);
      const sted = slutt[hvor % slutt.length] ?? 0;
      const xml = `${hel.slice(0, sted)}<x-${ukjent}>${VERDI}</x-${ukjent}>${hel.slice(sted)}`;
      const { avvist, journalposter } = await les(arkiv(arkivdel(saksmappe(xml) + neste)));
      expect(avvist).toHaveLength(1);
      expect(journalposter.map(({ systemID }) => systemID)).toEqual(['post-neste']);
      expect(JSON.stringify(avvist)).not.toContain(VERDI);
    }),
    { numRuns: 60 },
  );
});
