import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aapneNoark5 } from '../../../src/kilder/noark5/noark5.ts';
import { skjermingElement } from '../../../src/noark/skjerming.ts';
import {
  arkiv,
  arkivdel,
  el,
  eneste,
  felter,
  klasse,
  les,
  lesSti,
  mappe,
  part,
  registrering,
  saksmappe,
  skjerming,
  type Lest,
} from './arkiv.ts';

type Slag = 'loependeJournal' | 'offentligJournal';

const hode = (antall: string): string =>
  el(
    'journalhode',
    felter({
      journalStartDato: '2026-01-01',
      journalSluttDato: '2026-01-31',
      antallJournalposter: antall,
    }) + el('arkivskaper', felter({ arkivskaperNavn: 'Fjordvik kommune' })),
  );

const rad = (valg: { id?: string; klasse?: string; sak?: string; post?: string; parter?: string }): string =>
  el('journalregistrering', [
    el('klasse', felter({ klasseID: '12', tittel: 'Vei' }) + (valg.klasse ?? '')),
    el(
      'saksmappe',
      felter({ saksaar: '2026', sakssekvensnummer: '12', tittel: 'Ny sykkelvei' }) + (valg.sak ?? ''),
    ),
    el('journalpost', [
      felter({ systemID: valg.id ?? 'post-1', journaldato: '2026-01-07' }),
      valg.post ?? '',
      valg.parter ?? part('Avsender', 'Velforeningen Utsikten'),
    ]),
  ]);

const journal = (slag: Slag, rader: readonly string[], antall = String(rader.length)): string =>
  `<?xml version="1.0"?>\n<${slag} xmlns="http://www.arkivverket.no/standarder/noark5/${slag}">${hode(antall)}${rader.join('\n')}</${slag}>`;

const metadata = (verdi: string): string => el('skjermingMetadata', verdi);

/** One case with one entry, and one row of a journal about it. */
async function medRad(
  slag: Slag,
  verdier: Parameters<typeof rad>[0],
  post: Parameters<typeof registrering>[0] = {},
): Promise<Lest> {
  return les({
    'arkivstruktur.xml': arkiv(
      arkivdel(el('klassifikasjonssystem', klasse('1', klasse('12', saksmappe(registrering(post)))))),
    ),
    [`${slag}.xml`]: journal(slag, [rad(verdier)]),
  });
}

const parter = part('Avsender', 'Kari Test') + part('Mottaker', 'NN AS') + part('Mottaker', 'Ola Prøve');

describe('parties in loependeJournal', () => {
  const skjermet = (lest: Lest): string[] =>
    eneste(lest.journalposter).korrespondansepart.map((p) => p.skjermet);

  test('the one that is shielded there is shielded, and no other', async () => {
    const iJournal =
      part('Mottaker', 'Ola Prøve', metadata('Skjerming navn mottaker')) +
      part('Avsender', 'Kari Test') +
      part('Mottaker', 'NN  AS');
    expect(skjermet(await medRad('loependeJournal', { parter: iJournal }, { parter }))).toEqual([
      'nei',
      'nei',
      'ja',
    ]);
  });

  test('one that is shielded there and cannot be found shields them all', async () => {
    const iJournal = part('Mottaker', 'Ola Prove', metadata('Skjerming navn mottaker'));
    expect(skjermet(await medRad('loependeJournal', { parter: iJournal }, { parter }))).toEqual([
      'ja',
      'ja',
      'ja',
    ]);
  });

  test('no mark, no mask', async () => {
    expect(skjermet(await medRad('loependeJournal', { parter }, { parter }))).toEqual(['nei', 'nei', 'nei']);
  });
});

test('in offentligJournal, whoever does not stand there by name is shielded', async () => {
  const iJournal = part('Avsender', '*****') + part('Mottaker', 'NN AS') + part('Mottaker', '*****');
  const { journalposter } = await medRad('offentligJournal', { parter: iJournal }, { parter });
  expect(eneste(journalposter).korrespondansepart.map((p) => p.skjermet)).toEqual(['ja', 'nei', 'ja']);
});

describe('shielding of the entry', () => {
  test("elements are added to the entry's own shielding, and open nothing", async () => {
    const { journalposter } = await medRad(
      'loependeJournal',
      { post: metadata('Skjerming navn avsender') + felter({ tilgangsrestriksjon: 'P' }) },
      { midt: skjerming({}, ['TR1']) },
    );
    expect(eneste(eneste(journalposter).skjerming)).toMatchObject({
      tilgangskode: 'P',
      hjemmel: ['Offl. § 13'],
      elementer: ['TR1', 'NA'],
      uavklarte: [],
    });
  });

  test('elements that the entry left unsaid stay unsaid but for those named', async () => {
    const { journalposter } = await medRad(
      'loependeJournal',
      { post: metadata('Skjerming navn avsender') },
      { midt: skjerming({}) },
    );
    const { elementer, uavklarte } = eneste(eneste(journalposter).skjerming);
    expect(elementer).toEqual(['NA']);
    expect(uavklarte).toEqual(skjermingElement.options.filter((element) => element !== 'NA'));
  });

  test('an unknown value there is an unknown value', async () => {
    const { journalposter } = await medRad('loependeJournal', { post: metadata('xxx') });
    expect(eneste(eneste(journalposter).skjerming).ukjente).toEqual(['xxx']);
  });

  test("another code than the entry's own is one more shielding", async () => {
    const { journalposter } = await medRad(
      'loependeJournal',
      { post: felter({ tilgangsrestriksjon: 'E', skjermingshjemmel: 'Offl. § 26' }) },
      { midt: skjerming({}, ['TR1']) },
    );
    expect(eneste(journalposter).skjerming.map((s) => [s.tilgangskode, s.uavklarte.length])).toEqual([
      ['P', 0],
      ['E', skjermingElement.options.length],
    ]);
  });

  test('a row that shields nothing adds nothing', async () => {
    const { journalposter, saker } = await medRad('loependeJournal', {});
    expect(eneste(journalposter).skjerming).toEqual([]);
    expect(eneste(saker).skjerming).toEqual([]);
  });

  test.each([felter({ grad: 'Hemmelig' }), el('gradering', 'Hemmelig')])(
    'it is graded by %s',
    async (post) => {
      const { journalposter } = await medRad('loependeJournal', { post });
      expect(eneste(journalposter).gradering).toBe('Hemmelig');
    },
  );
});

test("shielding of case and class there is the case's, said once however many entries say it", async () => {
  const verdier = {
    sak: metadata('Skjerming tittel mappe - unntatt første linje'),
    klasse: metadata('Skjerming klasseID'),
  };
  const lest = await les({
    'arkivstruktur.xml': arkiv(
      arkivdel(klasse('1', klasse('12', saksmappe([registrering(), registrering({ id: 'post-2' })])))),
    ),
    'loependeJournal.xml': journal('loependeJournal', [rad(verdier), rad({ ...verdier, id: 'post-2' })]),
  });
  const sak = eneste(lest.saker);
  expect(sak.skjerming.map((s) => [s.baerer, s.elementer])).toEqual([
    ['mappe', ['TM1']],
    ['klasse', ['KID']],
  ]);
});

test('unit and case handler are taken from there where the entry has none', async () => {
  const { journalposter } = await medRad('loependeJournal', {
    post: felter({ administrativEnhet: 'Plan', saksbehandler: 'Ola Prøve' }),
  });
  expect(eneste(journalposter)).toMatchObject({ administrativEnhet: 'Plan', saksbehandler: 'Ola Prøve' });
});

test('an entry whose row cannot be understood is rejected: its shielding is not known', async () => {
  const { avvist } = await medRad('loependeJournal', { parter: part('Tilskuer', 'NN AS') });
  expect(eneste(avvist)).toMatchObject({
    art: 'journalpost',
    felt: 'loependeJournal/korrespondanseparttype',
  });
});

test('both journals are joined, and their counts held against what was read', async () => {
  const sti = mappe();
  writeFileSync(
    join(sti, 'ARKIVSTRUKTUR.XML'),
    arkiv(arkivdel(saksmappe([registrering(), registrering({ id: 'post-2' })]))),
  );
  writeFileSync(
    join(sti, 'loependejournal.xml'),
    journal('loependeJournal', [rad({}), rad({ id: 'borte' })], '3'),
  );
  writeFileSync(join(sti, 'OffentligJournal.xml'), journal('offentligJournal', [rad({})]));
  const { leveranse } = await lesSti(sti);
  expect(leveranse).toMatchObject({
    beskrivelse: 'Noark 5 ARKIVSTRUKTUR.XML med loependejournal.xml og OffentligJournal.xml',
    fra: '2026-01-01',
    til: '2026-01-31',
  });
  expect(leveranse.filer).toHaveLength(3);
  expect(leveranse.kontrolltall()).toEqual([
    { fil: 'loependejournal.xml', hva: 'journalposter', oppgitt: 3, lest: 2 },
    { fil: 'OffentligJournal.xml', hva: 'journalposter', oppgitt: 1, lest: 1 },
    { fil: 'ARKIVSTRUKTUR.XML', hva: 'journalposter som også står i journalfilene', oppgitt: 2, lest: 1 },
  ]);
  expect(leveranse.fremdrift().lest).toBe(leveranse.fremdrift().totalt);
});

test.each([
  ['is cut off', journal('loependeJournal', [rad({})]).slice(0, -30), 'kuttet'],
  ['has another root', '<journal/>', 'rotelement'],
  ['has a row without systemID', journal('loependeJournal', [rad({ id: '' })]), 'mangler systemID'],
  ['does not say how many it holds', journal('loependeJournal', [rad({})], ''), 'antallJournalposter'],
])('a journal that %s stops the run', async (_hva, xml, grunn) => {
  await expect(
    les({ 'arkivstruktur.xml': arkiv(arkivdel(saksmappe(registrering()))), 'loependeJournal.xml': xml }),
  ).rejects.toThrow(grunn);
});

test('what was set aside is gone from disk when the reading has ended, also when it ends early', async () => {
  const sti = mappe();
  const arbeidsmappe = mappe();
  writeFileSync(join(sti, 'arkivstruktur.xml'), arkiv(arkivdel(saksmappe(registrering()))));
  writeFileSync(join(sti, 'loependeJournal.xml'), journal('loependeJournal', [rad({})]));
  const leveranse = await aapneNoark5(sti, { kilde: 'arkiv', arbeidsmappe });
  for await (const bunke of leveranse.poster()) {
    expect(bunke.length).toBeGreaterThan(0);
    expect(readdirSync(arbeidsmappe)).not.toEqual([]);
    break;
  }
  expect(readdirSync(arbeidsmappe)).toEqual([]);
});

describe('a field that no version of the standard has in a journal', () => {
  const ukjent = '<sperret>Hemmeligheten</sperret>';

  test.each([
    ['loependeJournal/journalpost/sperret', { post: ukjent }],
    ['loependeJournal/saksmappe/sperret', { sak: ukjent }],
    ['loependeJournal/klasse/sperret', { klasse: ukjent }],
    ['loependeJournal/korrespondansepart/sperret', { parter: part('Avsender', 'NN AS', ukjent) }],
  ])('rejects the entry that the row is about: %s', async (felt, verdier) => {
    const { avvist, journalposter } = await medRad('loependeJournal', verdier);
    expect(journalposter).toEqual([]);
    expect(eneste(avvist)).toMatchObject({ art: 'journalpost', felt });
    expect(JSON.stringify(avvist)).not.toContain('Hemmeligheten');
  });

  test('may be allowed as the report names it', async () => {
    const filer = {
      'arkivstruktur.xml': arkiv(arkivdel(saksmappe(registrering()))),
      'loependeJournal.xml': journal('loependeJournal', [rad({ post: ukjent })]),
    };
    expect((await les(filer, ['loependeJournal/journalpost/sperret'])).journalposter).toHaveLength(1);
  });

  test('stops the run where it stands beside the rows, and says nothing in the head', async () => {
    const filer = (loependeJournal: string): Record<string, string> => ({
      'arkivstruktur.xml': arkiv(arkivdel(saksmappe(registrering()))),
      'loependeJournal.xml': loependeJournal,
    });
    const hel = journal('loependeJournal', [rad({})]);
    await expect(les(filer(hel.replace('</journalhode>', `</journalhode>${ukjent}`)))).rejects.toThrow(
      /loependeJournal\/sperret/,
    );
    expect(
      (await les(filer(hel.replace('</journalhode>', `${ukjent}</journalhode>`)))).journalposter,
    ).toHaveLength(1);
  });
});

describe('a journal that does not look as the standard has it', () => {
  const skjult = { parter: part('Avsender', 'Velforeningen Utsikten', metadata('Skjerming navn avsender')) };
  const enPost = (id: string): string => arkiv(arkivdel(saksmappe(registrering({ id }))));

  test('is read under another name too, beside the archive structure', async () => {
    const { journalposter, leveranse } = await les({
      'arkivstruktur.xml': enPost('post-1'),
      'arkivuttrekk.xml': '<addml/>',
      'loependeJournal_2026-01.xml': journal('loependeJournal', [rad(skjult)]),
      'loependeJournal_2026-02.xml': journal('loependeJournal', []),
    });
    expect(eneste(journalposter).korrespondansepart[0]).toMatchObject({ skjermet: 'ja' });
    expect(leveranse.beskrivelse).toContain('loependeJournal_2026-01.xml');
    expect(leveranse.filer).toHaveLength(4);
  });

  test('is counted once for each entry, however many journals have it', async () => {
    const { leveranse } = await les({
      'arkivstruktur.xml': arkiv(
        arkivdel(
          saksmappe([registrering({ id: 'a' }), registrering({ id: 'b', felt: { journalpostnummer: '2' } })]),
        ),
      ),
      'januar.xml': journal('loependeJournal', [rad({ id: 'a' })]),
      'februar.xml': journal('loependeJournal', [rad({ id: 'b' })]),
      'offentligJournal.xml': journal('offentligJournal', [rad({ id: 'a' }), rad({ id: 'b' })]),
    });
    expect(leveranse.kontrolltall()).toContainEqual(
      expect.objectContaining({ hva: 'journalposter som også står i journalfilene', oppgitt: 2, lest: 2 }),
    );
  });

  test('tells of the same entry where it writes its UUID with other letters', async () => {
    const id = '0A1B2C3D-0000-4000-8000-00000000000F';
    const { journalposter } = await les({
      'arkivstruktur.xml': enPost(id),
      'loependeJournal.xml': journal('loependeJournal', [rad({ ...skjult, id: id.toLowerCase() })]),
    });
    expect(eneste(journalposter).korrespondansepart[0]).toMatchObject({ skjermet: 'ja' });
  });
});
