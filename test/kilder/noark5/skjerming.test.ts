import { describe, expect, test } from 'vitest';
import { skjermingElement } from '../../../src/noark/skjerming.ts';
import type { Skjerming } from '../../../src/noark/skjerming.ts';
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

const TR1 = 'Skjerming tittel registrering - unntatt første linje';

async function paaPosten(xml: string): Promise<Skjerming> {
  const { journalposter } = await les(arkiv(arkivdel(saksmappe(registrering({ midt: xml })))));
  return eneste(eneste(journalposter).skjerming);
}

describe('skjermingMetadata', () => {
  test.each([
    ['Skjerming klasseID', 'KID'],
    ['Skjerming tittel klasse', 'TKL'],
    ['Skjerming tittel mappe - unntatt første linje', 'TM1'],
    ['Skjerming tittel mappe - utvalgte ord', 'TMO'],
    ['Skjerming navn part i sak', 'NPS'],
    [TR1, 'TR1'],
    ['Skjerming tittel registrering - utvalgte ord', 'TRO'],
    ['Skjerming navn avsender', 'NA'],
    ['Skjerming navn mottaker', 'NM'],
    ['Skjerming tittel dokumentbeskrivelse', 'TD'],
    ['Skjerming merknadstekst', 'MT'],
    ['Midlertidig skjerming', 'M'],
    ['  SKJERMING  TITTEL  MAPPE – UNNTATT  FØRSTE  LINJE ', 'TM1'],
    ['NM', 'NM'],
  ])('«%s» is %s', async (verdi, element) => {
    expect(await paaPosten(skjerming({}, [verdi]))).toMatchObject({
      elementer: [element],
      uavklarte: [],
      ukjente: [],
    });
  });

  test.each(['xxx', 'Skjermet', 'Skjerming av noe annet'])('«%s» is kept as unknown', async (verdi) => {
    expect(await paaPosten(skjerming({}, [verdi, TR1]))).toMatchObject({
      elementer: ['TR1'],
      ukjente: [verdi],
    });
  });

  test.each([[[]], [['']], [['  \n ']]])(
    'missing or blank leaves every element unsaid (%j)',
    async (verdier) => {
      expect(await paaPosten(skjerming({}, verdier))).toMatchObject({
        elementer: [],
        uavklarte: skjermingElement.options,
        ukjente: [],
      });
    },
  );
});

test.each(['<skjerming/>', skjerming({ tilgangsrestriksjon: ' ' })])(
  'a skjerming without code and elements shields them all, but for what waits: %s',
  async (xml) => {
    expect(await paaPosten(xml)).toMatchObject({
      tilgangskode: undefined,
      elementer: skjermingElement.options.filter((element) => element !== 'M'),
      uavklarte: [],
    });
  },
);

test('code and hjemmel are as delivered, trimmed', async () => {
  const lest = await paaPosten(
    skjerming({
      tilgangsrestriksjon: ' Unntatt offentlighet\n',
      skjermingshjemmel: '\tOffl. § 13, jf. fvl. § 13 ',
    }),
  );
  expect(lest).toMatchObject({
    tilgangskode: 'Unntatt offentlighet',
    hjemmel: ['Offl. § 13, jf. fvl. § 13'],
    baerer: 'registrering',
    baererID: 'post-1',
  });
});

test.each([
  ['Skjerming av hele dokumentet', 'hele'],
  ['Skjerming av deler av dokumentet', 'deler'],
  ['noe ukjent', 'hele'],
  [undefined, undefined],
])('skjermingDokument «%s» is %s', async (skjermingDokument, omfang) => {
  expect((await paaPosten(skjerming({ skjermingDokument }, [TR1]))).dokument).toBe(omfang);
});

test('document shielding among the elements is read, and is no unknown element', async () => {
  expect(await paaPosten(skjerming({}, [TR1, 'Skjerming av deler av dokumentet']))).toMatchObject({
    elementer: ['TR1'],
    ukjente: [],
    dokument: 'deler',
  });
});

describe('expiry', () => {
  test.each([
    [
      'the date as written',
      { skjermingOpphoererDato: '2086-01-01+01:00', skjermingsvarighet: '5' },
      '2086-01-01',
    ],
    ['years from opprettetDato where there is no date', { skjermingsvarighet: '60' }, '2086-01-06'],
    ['a placeholder date counts as none', { skjermingOpphoererDato: '1000-01-01' }, undefined],
    ['nothing said: it stays masked', {}, undefined],
    ['beyond the calendar', { skjermingsvarighet: '9999' }, undefined],
  ])('%s', async (_navn, felt, opphoerer) => {
    expect((await paaPosten(skjerming(felt))).opphoerer).toBe(opphoerer);
  });

  test('a duration from 29 February never ends early', async () => {
    const { saker } = await les(
      arkiv(
        arkivdel(
          saksmappe('', {
            hode: { opprettetDato: '2024-02-29T10:00:00' },
            midt: skjerming({ skjermingsvarighet: '1' }),
          }),
        ),
      ),
    );
    expect(eneste(eneste(saker).skjerming).opphoerer).toBe('2025-03-01');
  });

  test('a duration without opprettetDato says nothing', async () => {
    const { saker } = await les(
      arkiv(
        arkivdel(
          saksmappe('', { hode: { opprettetDato: undefined }, midt: skjerming({ skjermingsvarighet: '1' }) }),
        ),
      ),
    );
    expect(eneste(eneste(saker).skjerming).opphoerer).toBeUndefined();
  });
});

test('the case holds the shielding of everything above it, outermost first, each with its carrier', async () => {
  const paa = (kode: string): string => skjerming({ tilgangsrestriksjon: kode }, [TR1]);
  const indre = saksmappe(registrering({ midt: paa('post') }), {
    id: 'indre',
    midt: paa('indre'),
    hale: { sakssekvensnummer: '13' },
  });
  const { saker, journalposter } = await les(
    arkiv(
      arkivdel(
        el(
          'klassifikasjonssystem',
          klasse(
            '1',
            klasse('12', saksmappe(indre, { id: 'ytre', midt: paa('ytre') }), paa('k12')),
            paa('k1'),
          ),
        ),
        paa('del'),
      ),
    ),
  );
  expect(saker[0]?.skjerming.map((s) => [s.tilgangskode, s.baerer, s.baererID])).toEqual([
    ['del', 'arkivdel', 'del-1'],
    ['k1', 'klasse', 'klasse-1'],
    ['k12', 'klasse', 'klasse-12'],
    ['ytre', 'mappe', 'ytre'],
    ['indre', 'mappe', 'indre'],
  ]);
  expect(saker[1]?.skjerming.map((s) => s.tilgangskode)).toEqual(['del', 'k1', 'k12', 'ytre']);
  expect(eneste(eneste(journalposter).skjerming)).toMatchObject({
    tilgangskode: 'post',
    baerer: 'registrering',
  });
});

test('a document carries its own shielding, and that of its versions', async () => {
  const dokument = el('dokumentbeskrivelse', [
    felter({ systemID: 'd1', tittel: 'Brevet' }),
    skjerming({}, ['Skjerming tittel dokumentbeskrivelse']),
    el('dokumentobjekt', felter({ versjonsnummer: '1' }) + skjerming({ tilgangsrestriksjon: 'VE' })),
  ]);
  const { journalposter } = await les(arkiv(arkivdel(saksmappe(registrering({ dokumenter: dokument })))));
  const post = eneste(journalposter);
  expect(post.skjerming).toEqual([]);
  expect(eneste(post.dokumenter).skjerming.map((s) => [s.baerer, s.baererID])).toEqual([
    ['dokumentbeskrivelse', 'd1'],
    ['dokumentversjon', undefined],
  ]);
});

test("a class has no flag of its own: its shielding is one of the case's", async () => {
  const { saker } = await les(
    arkiv(arkivdel(klasse('1', klasse('12', saksmappe('')), skjerming({}, ['Skjerming tittel klasse'])))),
  );
  expect(eneste(saker).klasser.map((k) => k.skjermet)).toEqual(['nei', 'nei']);
  expect(eneste(eneste(saker).skjerming)).toMatchObject({ elementer: ['TKL'], baerer: 'klasse' });
});

test.each([[['Skjerming navn part i sak']], [['Midlertidig skjerming']], [['xxx']], [[]]])(
  "the names of the case's parties are hidden by %j",
  async (metadata) => {
    const { saker } = await les(
      arkiv(
        arkivdel(
          saksmappe('', { midt: skjerming({}, metadata) + el('part', felter({ partNavn: 'Kari Test' })) }),
        ),
      ),
    );
    expect(eneste(saker).sakspart).toEqual([{ navn: 'Kari Test', skjermet: true }]);
  },
);

test.each([
  ['skjermingMetadata', el('skjermingMetadata', 'Skjerming navn avsender')],
  ['skjerming', skjerming({})],
])('a party that is delivered with %s of its own is shielded', async (_navn, mer) => {
  const { journalposter } = await les(
    arkiv(
      arkivdel(
        saksmappe(registrering({ parter: part('Avsender', 'Kari Test', mer) + part('Mottaker', 'NN AS') })),
      ),
    ),
  );
  expect(eneste(journalposter).korrespondansepart.map((p) => p.skjermet)).toEqual(['ja', 'nei']);
});

describe('gradering', () => {
  const GRAD = 'Strengt hemmelig (sikkerhetsgrad)';
  const former = [
    ['grad in gradering (5.0)', el('gradering', felter({ grad: GRAD, gradertAv: 'NN' }))],
    ['gradering in gradering (until 4.0)', el('gradering', felter({ gradering: GRAD }))],
    ['text', el('gradering', GRAD)],
    ['grad alone', el('grad', GRAD)],
  ] as const;
  test.each(former)('%s is found on an entry', async (_navn, midt) => {
    const { journalposter } = await les(arkiv(arkivdel(saksmappe(registrering({ midt })))));
    expect(eneste(journalposter).gradering).toBe(GRAD);
  });

  const [[, xml]] = former;
  test.each([
    ['arkivdel', arkiv(arkivdel(saksmappe(''), xml))],
    ['klasse', arkiv(arkivdel(klasse('1', klasse('12', saksmappe('')), xml)))],
    ['klassifikasjonssystem', arkiv(arkivdel(el('klassifikasjonssystem', xml + klasse('1', saksmappe('')))))],
    ['mappe', arkiv(arkivdel(saksmappe('', { midt: xml })))],
    ['ytre mappe', arkiv(arkivdel(saksmappe(saksmappe(''), { midt: xml, type: 'moetemappe' })))],
    ['arkiv', arkiv(xml + arkivdel(saksmappe('')))],
  ])("on %s it is the case's", async (_navn, levert) => {
    const { saker } = await les(levert);
    expect(eneste(saker).gradering).toBe(GRAD);
  });

  test("on a document or a version of it, it is the document's", async () => {
    const dokument = (inni: string): string => el('dokumentbeskrivelse', felter({ tittel: 'Brevet' }) + inni);
    const { journalposter } = await les(
      arkiv(
        arkivdel(
          saksmappe(
            registrering({
              dokumenter: dokument(xml) + dokument(el('dokumentobjekt', xml)) + dokument(''),
            }),
          ),
        ),
      ),
    );
    expect(eneste(journalposter).dokumenter.map((d) => d.gradering)).toEqual([GRAD, GRAD, undefined]);
  });

  test('a gradering whose grad is missing still grades', async () => {
    const midt = el('gradering', felter({ gradertAv: 'NN' }));
    const { journalposter } = await les(arkiv(arkivdel(saksmappe(registrering({ midt })))));
    expect(eneste(journalposter).gradering).toBe('uten oppgitt grad');
  });

  test('an empty gradering grades nothing', async () => {
    const midt = '<gradering>\n <grad/>\n</gradering>';
    const { journalposter } = await les(arkiv(arkivdel(saksmappe(registrering({ midt })))));
    expect(eneste(journalposter).gradering).toBeUndefined();
  });
});

test.each([
  ['skjerming', skjerming({}, [TR1])],
  ['gradering', el('gradering', 'Hemmelig')],
])('%s on a klasse after cases that should have inherited it stops the run', async (navn, xml) => {
  const levert = arkiv(arkivdel(el('klasse', felter({ klasseID: '1' }) + saksmappe('') + xml)));
  await expect(les(levert)).rejects.toThrow(`${navn} på klasse står etter det den skal arves av`);
});

test.each([
  ['tittel', 'arkivdel', arkiv(el('arkivdel', `${saksmappe('')}<tittel>Klientarkiv</tittel>`))],
  [
    'klassifikasjonstype',
    'klassifikasjonssystem',
    arkiv(
      arkivdel(
        el(
          'klassifikasjonssystem',
          `${klasse('Ola', saksmappe(''))}<klassifikasjonstype>Fødselsnummer</klassifikasjonstype>`,
        ),
      ),
    ),
  ],
  ['grad', 'mappe', arkiv(arkivdel(saksmappe(`${saksmappe('', { id: 'under' })}<grad>Hemmelig</grad>`)))],
])('%s on %s after the cases that are known by it stops the run', async (felt, navn, levert) => {
  await expect(les(levert)).rejects.toThrow(`${felt} på ${navn} står etter det den skal arves av`);
});

test('shielding of the case after its entries is in time, since the case itself comes last', async () => {
  const { saker } = await les(arkiv(arkivdel(saksmappe(registrering() + skjerming({}, [TR1])))));
  expect(eneste(saker).skjerming).toHaveLength(1);
});
