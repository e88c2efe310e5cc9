import { describe, expect, test } from 'vitest';
import { STANDARDREGLER } from '../../src/konfig/standardregler.ts';
import type { Klasse } from '../../src/noark/sak.ts';
import { nivaaAv } from '../../src/skjerming/elementer.ts';
import { skjermJournalpost } from '../../src/skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../src/skjerming/skjerm-sak.ts';
import {
  dokument,
  IDAG,
  journalpost,
  KILDE,
  kontekst,
  part,
  sak,
  skjerming,
  utenNivaa,
  VIRKSOMHET,
} from './fabrikk.ts';
import { koder, lesbart, skjermet, skjermetSak } from './hjelp.ts';

describe('levels', () => {
  test('are names of sets of elements', () => {
    expect(nivaaAv([], 'journalpost')).toBe(1);
    expect(nivaaAv(['TD', 'MT'], 'journalpost')).toBe(1);
    expect(nivaaAv(['TR1'], 'journalpost')).toBe(2);
    expect(nivaaAv(['TR1', 'NM'], 'journalpost')).toBe(3);
    expect(nivaaAv(['TR1'], 'sak')).toBe(1);
    expect(nivaaAv(new Set(['TMO'] as const), 'sak')).toBe(2);
    expect(nivaaAv(['KID'], 'sak')).toBe(3);
    expect(nivaaAv(['M'], 'sak')).toBe(3);
  });

  test('2 on a case takes line 2 of its title, and the titles of its entries stand', () => {
    const mappe = { skjerming: [skjerming({ baerer: 'mappe', elementer: ['TM1'] })] };
    expect(skjermetSak(mappe).sak.tittel).toEqual({ tekst: 'Barnehageplass – *****', maskert: true });
    const { post } = skjermet({}, mappe);
    expect(post.unntak).toEqual([]);
    expect(post.tilgang).toEqual({ tilgang: 'hele', hjemler: ['offl-13-fvl-13'] });
  });

  test('3 on a case takes the classification too', () => {
    const { sak: offentlig } = skjermetSak({ skjerming: [skjerming({ elementer: ['TM1', 'KID', 'TKL'] })] });
    expect(offentlig.klassering).toEqual([{ tekst: '*****', maskert: true }]);
    expect(offentlig.unntak.map((unntak) => unntak.felt)).toEqual(['sakstittel', 'klassering']);
  });
});

describe('inheritance', () => {
  test('an entry inherits every element of its case and of all above it, whatever it says itself', () => {
    const mappe = { skjerming: [skjerming({ baerer: 'arkivdel', elementer: ['TR1', 'NA'] })] };
    const utfall = skjermet({ skjerming: [skjerming({ elementer: ['NM'] })] }, mappe);
    expect(lesbart(utfall).slice(0, 3)).toEqual(['Søknad om barnehageplass – *****', '*****', '*****']);
    expect(utfall.grunner).toContainEqual(
      expect.objectContaining({
        felt: 'avsender',
        regel: 'NA',
        baerer: 'arkivdel',
        arvet: true,
        element: 'NA',
      }),
    );
    expect(utfall.grunner).toContainEqual(
      expect.objectContaining({ felt: 'mottaker', baerer: 'registrering', arvet: false, nivaa: 3 }),
    );
  });

  test('what shields a document shields nothing else', () => {
    const { post } = skjermet({
      dokumenter: [
        dokument('Søknad'),
        dokument('Legeerklæring', {
          tilknyttetSom: 'V',
          skjerming: [utenNivaa({ baerer: 'dokumentbeskrivelse' })],
        }),
      ],
    });
    expect(post.unntak.map((unntak) => unntak.felt)).toEqual(['dokumenttittel']);
    expect(post.dokumenter.map((d) => [d.tittel.tekst, d.tilgang.tilgang])).toEqual([
      ['Søknad', 'aapent'],
      ['Vedlegg 1', 'hele'],
    ]);
  });

  test('a case keeps its code closed when the code was open once and no longer is', () => {
    const mappe = {
      saksdato: '2019-05-01',
      // Without a hjemmel: one beside an open code closes it whatever the register says.
      skjerming: [utenNivaa({ tilgangskode: 'GML', baerer: 'mappe', hjemmel: [] })],
    };
    expect(skjermetSak(mappe).sak.tittel.maskert).toBe(true);
    const eldre = skjermet({
      journaldato: '2019-05-02',
      skjerming: [utenNivaa({ tilgangskode: 'GML', hjemmel: [] })],
    });
    expect(eldre.post.tittel.maskert).toBe(false);
  });
});

describe('expiry', () => {
  const utloept = (endring = {}) => ({ skjerming: [utenNivaa({ opphoerer: '2026-11-19', ...endring })] });

  test('past its date a mask stays, flagged, until an arkivar confirms', () => {
    expect(koder(skjermet(utloept()))).toContain('utloept-skjerming');
    expect(skjermet(utloept()).post.tittel.maskert).toBe(true);
    expect(skjermet(utloept(), {}, { bekreftetOpphoer: [{ dag: IDAG }] }).post.unntak).toEqual([]);
  });

  test('on the day itself it has not expired', () => {
    const utfall = skjermet(utloept({ opphoerer: IDAG }), {}, { bekreftetOpphoer: [{ dag: IDAG }] });
    expect(utfall.post.tittel.maskert).toBe(true);
    expect(koder(utfall)).not.toContain('utloept-skjerming');
  });

  test('what expires after an arkivar confirmed waits for another confirmation', () => {
    const utfall = skjermet(utloept(), {}, { bekreftetOpphoer: [{ dag: '2026-11-19' }] });
    expect(utfall.post.tittel.maskert).toBe(true);
    expect(koder(utfall)).toContain('utloept-skjerming');
  });

  test.each([{ tilgangskode: 'XX' }, { elementer: ['M' as const] }])(
    'confirming never clears %o',
    (endring) => {
      expect(skjermet(utloept(endring), {}, { bekreftetOpphoer: [{ dag: IDAG }] }).post.vurdert).toBe(false);
    },
  );
});

describe('R5: a whole entry is left out only for secrecy or § 9', () => {
  test('with the hjemmel of the source or of the code', () => {
    const post = journalpost({ skjerming: [skjerming({ tilgangskode: 'H', hjemmel: [] })] });
    expect(skjermJournalpost(post, sak(), kontekst())).toMatchObject({
      art: 'utelat',
      hjemler: ['offl-13-fvl-13'],
    });
    const par9 = journalpost({
      skjerming: [skjerming({ tilgangskode: 'HK', hjemmel: ['offentlegforskrifta § 9'] })],
    });
    expect(skjermJournalpost(par9, sak(), kontekst())).toMatchObject({
      art: 'utelat',
      hjemler: ['offforskr-9'],
    });
  });

  test('a can-exemption masks at level 3 instead, and is flagged', () => {
    const utfall = skjermet({ skjerming: [skjerming({ tilgangskode: 'HK', hjemmel: ['Offl. § 14'] })] });
    expect(lesbart(utfall).slice(0, 3)).toEqual(['Søknad om barnehageplass – *****', '*****', '*****']);
    expect(koder(utfall)).toContain('kan-hjemmel-hel-post');
  });

  test.each(['Offl. § 14', 'etter avtale'])(
    'by the code’s own hjemmel where the archive cites what does not allow it, and staff are told: %s',
    (hjemmel) => {
      const post = journalpost({ skjerming: [skjerming({ tilgangskode: 'H', hjemmel: [hjemmel] })] });
      const utfall = skjermJournalpost(post, sak(), kontekst());
      expect(utfall).toMatchObject({ art: 'utelat', hjemler: ['offl-13-fvl-13'] });
      expect(utfall.flagg.map(({ kode }) => kode)).toContain('utelatt-etter-koden');
      const riktig = journalpost({ skjerming: [skjerming({ tilgangskode: 'H' })] });
      expect(skjermJournalpost(riktig, sak(), kontekst()).flagg).toEqual([]);
    },
  );

  test('what a case is left out for, its entries are left out for', () => {
    const mappe = sak({ skjerming: [skjerming({ tilgangskode: 'H', baerer: 'mappe' })] });
    expect(skjermSak(mappe, [], kontekst()).art).toBe('utelat');
    expect(skjermJournalpost(journalpost(), mappe, kontekst()).art).toBe('utelat');
  });
});

describe('R6 and R7: every mask names its hjemmel', () => {
  test('as a match in the register, never as the free text of the source', () => {
    const fritekst = 'Se notat om Kari Nordmann, offl. § 13 jf. fvl. § 13';
    const utfall = skjermet({ skjerming: [skjerming({ elementer: ['NA'], hjemmel: [fritekst] })] });
    expect(utfall.post.unntak).toContainEqual({ felt: 'avsender', hjemler: ['offl-13-fvl-13'] });
    expect(koder(utfall)).toContain('umatchet-hjemmel');
    expect(JSON.stringify(utfall.post)).not.toContain('notat');
    expect(utfall.grunner[0]?.fritekst).toBe(fritekst);
  });

  test('as the code’s own where the source gives none, flagged; never in place of one that is not known', () => {
    const P = (hjemmel: string[]) =>
      skjermet({ skjerming: [skjerming({ tilgangskode: 'P', elementer: ['NA'], hjemmel })] });
    expect(P([]).post.unntak).toContainEqual({ felt: 'avsender', hjemler: ['offl-25-1'] });
    expect(koder(P([]))).toContain('mangler-hjemmel');
    expect(P(['etter avtale']).post.unntak).toContainEqual({ felt: 'avsender', hjemler: [] });
  });
});

describe('R6 and R71: a case that is older than the act it is shielded by', () => {
  const LOV = {
    id: 'offl-13-bvl-13-1',
    tekst: 'Offl. § 13, jf. barnevernsloven § 13-1',
    art: 'taushetsplikt' as const,
    gyldigFra: '2023-01-01',
  };
  const virksomhet = { ...VIRKSOMHET, hjemler: [...VIRKSOMHET.hjemler, LOV] };
  const mappe = sak({
    saksdato: '2008-05-01',
    skjerming: [skjerming({ elementer: ['TM1'], hjemmel: [LOV.tekst], baerer: 'mappe' })],
  });
  const hjemlerMed = (...datoer: string[]): readonly string[] | undefined => {
    const poster = datoer.map((journaldato) => journalpost({ journaldato }));
    const utfall = skjermSak(mappe, poster, kontekst({ virksomhet }));
    return utfall.art === 'publiser' ? utfall.sak.unntak[0]?.hjemler : undefined;
  };

  test('names it when an entry has come since it was in force, as the entry itself does', () => {
    expect(hjemlerMed('2026-02-03', '2008-05-02')).toEqual([LOV.id]);
    expect(skjermJournalpost(journalpost(), mappe, kontekst({ virksomhet }))).toMatchObject({
      post: { tilgang: { hjemler: [LOV.id] } },
    });
  });

  test('does not when nothing has come since', () => {
    expect(hjemlerMed('2022-12-31')).toEqual([]);
    expect(hjemlerMed()).toEqual([]);
  });
});

describe('R72 and R71: an entry that is assessed anew after it was registered', () => {
  const LOV = {
    id: 'fvl-31',
    tekst: 'Offl. § 13, jf. folkeregisterloven § 9-1',
    art: 'taushetsplikt' as const,
    gyldigFra: '2026-01-15',
  };
  const virksomhet = { ...VIRKSOMHET, hjemler: [...VIRKSOMHET.hjemler, LOV] };
  const ny = { kode: 'NY', betegnelse: 'Ny', behandling: 'skjerm' as const, gyldigFra: '2026-01-15' };
  const KODER = [...KILDE.tilgangskoder, ny];
  const med = (kode: string, vurdert: string | undefined, tilgangskoder = KODER) =>
    skjermJournalpost(
      journalpost({
        journaldato: '2025-03-01',
        ...(vurdert === undefined ? {} : { offentlighetsvurdertDato: vurdert }),
        skjerming: [skjerming({ tilgangskode: kode, elementer: ['TR1'], hjemmel: [LOV.tekst] })],
      }),
      sak({ saksdato: '2025-03-01' }),
      kontekst({ virksomhet, kilde: { ...KILDE, tilgangskoder } }),
    );

  test('is read by the register and the legal bases of the day it was assessed', () => {
    expect(med('NY', '2026-02-03')).toMatchObject({
      post: { vurdert: true, tilgang: { tilgang: 'hele', hjemler: [LOV.id] } },
      flagg: expect.not.arrayContaining([expect.objectContaining({ kode: 'ukjent-kode' })]),
    });
  });

  test('is masked whole as long as no day says that somebody knew the code', () => {
    for (const dag of [undefined, '2026-01-14', '2025-03-01', '2099-01-01'])
      expect(med('NY', dag), dag).toMatchObject({
        post: { tilgang: { tilgang: 'ukjent' } },
        flagg: expect.arrayContaining([expect.objectContaining({ kode: 'ukjent-kode' })]),
      });
  });

  test('is open only where the code was open on both days', () => {
    const naar = (journaldato: string, vurdert: string, tilgangskoder = KODER): string | undefined => {
      const utfall = skjermJournalpost(
        journalpost({
          journaldato,
          offentlighetsvurdertDato: vurdert,
          skjerming: [skjerming({ tilgangskode: 'GML', hjemmel: [] })],
        }),
        sak({ saksdato: journaldato }),
        kontekst({ kilde: { ...KILDE, tilgangskoder } }),
      );
      return utfall.art === 'publiser' ? utfall.post.tilgang.tilgang : undefined;
    };
    expect(naar('2020-02-29', '2020-12-31')).toBe('aapent');
    expect(naar('2020-12-31', '2021-01-01')).toBe('hele');
    const aapnet = [
      { kode: 'GML', betegnelse: 'Skjermet', behandling: 'skjerm' as const, gyldigTil: '2020-12-31' },
      { kode: 'GML', betegnelse: 'Ugradert', behandling: 'aapen' as const, gyldigFra: '2021-01-01' },
    ];
    expect(naar('2020-12-31', '2021-01-01', aapnet)).toBe('hele');
    expect(naar('2021-01-01', '2021-01-04', aapnet)).toBe('aapent');
  });
});

test('R8: closed documents are no masks, and stand in a field of their own', () => {
  const { post } = skjermet({ skjerming: [skjerming()] });
  expect(post.unntak).toEqual([]);
  expect(post.dokumenter.map((d) => d.tilgang)).toEqual(
    Array.from({ length: 2 }, () => ({ tilgang: 'hele', hjemler: ['offl-13-fvl-13'] })),
  );
});

test('R9: the whole document or parts of it, and the stricter where two say so', () => {
  const tilgang = (post = {}, mappe = {}) => skjermet(post, mappe).post.tilgang.tilgang;
  expect(tilgang({ skjerming: [skjerming({ dokument: 'deler' })] })).toBe('deler');
  expect(tilgang({ skjerming: [skjerming({ dokument: 'deler' })] }, { skjerming: [skjerming()] })).toBe(
    'hele',
  );
  expect(tilgang({ skjerming: [skjerming({ tilgangskode: 'XX' })] })).toBe('ukjent');
});

test('R10: number, dates, type, unit and case handler stand whatever is masked', () => {
  const { post } = skjermet({
    dokumentetsDato: '2026-02-01',
    skjerming: [skjerming({ tilgangskode: 'XX' })],
  });
  expect(post).toMatchObject({
    saksaar: 2026,
    sakssekvensnummer: 123,
    dokumentnummer: 4,
    journalaar: 2026,
    journalsekvensnummer: 900,
    journalposttype: 'I',
    journaldato: '2026-02-03',
    dokumentetsDato: '2026-02-01',
    enhet: 'Oppvekst',
    saksbehandler: 'Anne Vik',
  });
});

test('R11: several masked recipients of a role are one mask, and open ones beside them stand', () => {
  const korrespondansepart = [
    part('Kari Nordmann', 'EM', 'ja'),
    part('Fjordvik IL', 'EM'),
    part('Ola Nordmann', 'EM', 'ja'),
    part('Per Hansen', 'EK', 'ja'),
    part('*****', 'EK'),
  ];
  const utfall = skjermet({ korrespondansepart });
  expect(utfall.post.parter.map((p) => [p.korrespondanseparttype, p.navn.tekst])).toEqual([
    ['EM', '*****'],
    ['EM', 'Fjordvik IL'],
    ['EK', '*****'],
  ]);
  expect(utfall.skjult.map((s) => s.tekst)).toEqual(['Kari Nordmann', 'Ola Nordmann', 'Per Hansen']);
});

test('R12: title, sender, recipient and titles of documents are masked each by itself', () => {
  const felt = (elementer: ('TR1' | 'NA' | 'NM' | 'TD')[]) =>
    skjermet({ dokumenter: [], skjerming: [skjerming({ elementer })] }).post.unntak.map((u) => u.felt);
  expect(felt(['TR1'])).toEqual(['tittel']);
  expect(felt(['NA'])).toEqual(['avsender']);
  expect(felt(['NM'])).toEqual(['mottaker']);
  const { post } = skjermet({ skjerming: [skjerming({ elementer: ['TD'] })] });
  expect(post.unntak.map((u) => u.felt)).toEqual(['dokumenttittel']);
});

test('R13: midlertidig skjerming hides all that can be masked, and says that nobody has assessed it', () => {
  const utfall = skjermet({ skjerming: [skjerming({ elementer: ['M'] })] });
  expect(utfall.post.vurdert).toBe(false);
  expect(utfall.grunner.map((grunn) => grunn.regel)).toContain('R13');
});

describe('R14: classification', () => {
  const klassering = (klasser: (Pick<Klasse, 'klasseID'> & Partial<Klasse>)[], resten = {}) =>
    skjermetSak({
      klasser: klasser.map((k) => ({ sekundaer: false, skjermet: 'nei' as const, ...k })),
      ...resten,
    });

  test('the innermost primary class is printed, and no secondary one', () => {
    const { sak: offentlig } = klassering([
      { klasseID: 'A', tittel: 'Oppvekst' },
      { klasseID: 'A10', tittel: 'Barnehage' },
      { klasseID: 'B5', tittel: 'Annet', sekundaer: true },
    ]);
    expect(offentlig.klassering).toEqual([{ tekst: 'A10 Barnehage', maskert: false }]);
  });

  // The numbers are synthetic: month 80 is used for test persons only.
  test.each(['01817012345', '018170 12345', '01.81.70', 'Kari Nordmann', 'NORDMANN, KARI'])(
    'a class that is a person is not printed, nor is its title (%s)',
    (klasseID) => {
      const utfall = klassering([{ klasseID, tittel: 'Kari Nordmann' }], {
        sakspart: [{ navn: 'Nordmann, Kari', skjermet: false }],
      });
      expect(utfall.sak.klassering).toEqual([]);
      expect(koder(utfall)).toContain('navn-i-klasse');
    },
  );

  test.each([
    ['ephorte', 'Avtale med @Xyzzian Qvertin@'],
    ['acos', 'Avtale med [Xyzzian Qvertin]'],
    ['ingen', 'Avtale med @Xyzzian Qvertin@'],
  ] as const)('the source’s own marks are carried out in it, by %s', (tittelmarkering, tittel) => {
    const klasser = [{ klasseID: 'A10', tittel, sekundaer: false, skjermet: 'nei' as const }];
    const utfall = skjermetSak({ klasser }, { kilde: { ...KILDE, tittelmarkering } });
    expect(utfall.sak.klassering).toEqual([{ tekst: 'A10 Avtale med *****', maskert: true }]);
    expect(utfall.skjult).toContainEqual({ tekst: 'Xyzzian Qvertin', art: 'frase' });
  });

  test('nor is one whose principle says that it is, though no list knows the name', () => {
    const klasse = { klasseID: 'E17', tittel: 'Xyzzian Qvertin', person: true as const };
    const utfall = klassering([klasse]);
    expect(utfall.sak.klassering).toEqual([]);
    expect(koder(utfall)).toContain('navn-i-klasse');
    // Of a hidden class nobody is told what it is one of.
    const skjult = (person: boolean) =>
      klassering([{ klasseID: 'E17', ...(person && { person }) }], {
        skjerming: [skjerming({ elementer: ['KID', 'TKL'] })],
      }).sak;
    expect(skjult(true)).toEqual(skjult(false));
  });

  test.each(['A10', '410', '614.12', '12/345', 'K2 - 123/45'])('an ordinary class stays (%s)', (klasseID) => {
    expect(klassering([{ klasseID }]).sak.klassering).toEqual([{ tekst: klasseID, maskert: false }]);
  });

  test('KID masks the id, TKL the title, and both are one mask', () => {
    const tekst = (elementer: ('KID' | 'TKL')[]) =>
      skjermetSak({ skjerming: [skjerming({ elementer })] }).sak.klassering[0]?.tekst;
    expect(tekst(['KID'])).toBe('***** Barnehage');
    expect(tekst(['TKL'])).toBe('A10 *****');
    expect(tekst(['KID', 'TKL'])).toBe('*****');
  });
});

test('R9: documents that are all closed leave nothing open in part', () => {
  const dokumenter = [
    dokument('Søknad', { skjerming: [skjerming()] }),
    dokument('Attest', { tilknyttetSom: 'V', skjerming: [skjerming({ tilgangskode: 'XX' })] }),
  ];
  expect(skjermet({ dokumenter }).post.tilgang.tilgang).toBe('ukjent');
});

test('R16: an entry says which of its documents are closed and which are open', () => {
  const { post } = skjermet({
    dokumenter: [dokument('Søknad'), dokument('Attest', { tilknyttetSom: 'V', skjerming: [skjerming()] })],
  });
  expect(post.dokumenter.map((d) => d.tilgang.tilgang)).toEqual(['aapent', 'hele']);
  expect(post.tilgang).toEqual({ tilgang: 'deler', hjemler: ['offl-13-fvl-13'] });
});

describe('R27: forms of recruitment', () => {
  const virksomhet = { ...VIRKSOMHET, skjemaregler: STANDARDREGLER.skjemaregler };
  const soeknad = {
    tittel: { linje1: 'SØKNAD OG  CV – rådgiver – Kari Nordmann' },
    korrespondansepart: [part('Kari Nordmann', 'EA'), part('Fjordvik kommune', 'EM')],
    dokumenter: [dokument('CV Kari Nordmann')],
  };

  test('an application loses its sender, its title and its documents, whatever the archive says', () => {
    const utfall = skjermet(soeknad, {}, { virksomhet });
    expect(lesbart(utfall)).toEqual(['Søknad og CV – *****', '*****', 'Fjordvik kommune', 'Hoveddokument']);
    expect(utfall.post.tilgang).toEqual({ tilgang: 'hele', hjemler: ['offl-25-1'] });
    expect(utfall.post.unntak).toEqual([
      { felt: 'tittel', hjemler: ['offl-25-1'] },
      { felt: 'avsender', hjemler: ['offl-25-1'] },
      { felt: 'dokumenttittel', hjemler: ['offl-25-1'] },
    ]);
    expect(utfall.post.personnavn).toEqual(['Anne Vik']);
    expect(utfall.grunner.every((grunn) => grunn.regel === 'R27' && grunn.baerer === 'skjemaregel')).toBe(
      true,
    );
  });

  test.each([
    'VS: Søknad og CV – rådgiver – Kari Nordmann',
    'SV: FW: Søknad og CV - Kari Nordmann',
    'Søknad m/ CV - Kari Nordmann',
    'Søknad og CV_Kari Nordmann.pdf',
    'Webcruiter - søknad: Kari Nordmann',
    '«Vedlegg: attester» Kari Nordmann',
  ])('signs and a mail that was sent on make it no other title: %s', (linje1) => {
    const utfall = skjermet({ ...soeknad, tittel: { linje1 } }, {}, { virksomhet });
    expect(lesbart(utfall).join(' ')).not.toContain('Nordmann');
  });

  test('a rule of signs alone holds for titles that begin with them', () => {
    const [regel] = STANDARDREGLER.skjemaregler;
    if (regel === undefined) throw new Error('There are no standard rules.');
    const skjemaregler = [{ ...regel, tittelStarterMed: '###' }];
    const vist = (linje1: string) =>
      skjermet({ tittel: { linje1 } }, {}, { virksomhet: { ...virksomhet, skjemaregler } }).post.tittel;
    expect(vist('### 12')).toMatchObject({ maskert: true });
    expect(vist('Referat')).toEqual({ tekst: 'Referat', maskert: false });
  });

  test.each([
    'Søknad på stilling som rektor, Kari Nordmann',
    'Søknad på stillingen – Kari Nordmann',
    'Søknad om stilling som lærar - Kari Nordmann',
    'Jobbsøknad Kari Nordmann',
    'Stillingssøknad: Kari Nordmann',
  ])('an application that somebody registered by hand is one too: %s', (linje1) => {
    const utfall = skjermet({ ...soeknad, tittel: { linje1 } }, {}, { virksomhet });
    expect(lesbart(utfall).join(' ')).not.toContain('Nordmann');
    expect(utfall.post.tilgang).toEqual({ tilgang: 'hele', hjemler: ['offl-25-1'] });
  });

  test.each(['Søknad om stillingsressurs til skolen', 'Søknad om støtte'])(
    'of something else than a job it is not: %s',
    (linje1) => {
      expect(skjermet({ tittel: { linje1 } }, {}, { virksomhet }).post.tittel.tekst).toBe(linje1);
    },
  );

  test.each(['Utvidet søkerliste', 'Utvida søkjarliste', 'Utvida søkarliste – rektor'])(
    'the whole list of applicants is closed in both forms of Norwegian: %s',
    (linje1) => {
      const utfall = skjermet({ ...soeknad, tittel: { linje1 } }, {}, { virksomhet });
      expect(utfall.post.tilgang).toEqual({ tilgang: 'hele', hjemler: ['offl-25-1'] });
    },
  );

  test('a public list of applicants is not touched', () => {
    const utfall = skjermet({ tittel: { linje1: 'WebCruiter Offentlig søkerliste' } }, {}, { virksomhet });
    expect(utfall.post.unntak).toEqual([]);
  });

  test('what waits for assessment stays neutral', () => {
    const utfall = skjermet(
      { ...soeknad, skjerming: [skjerming({ tilgangskode: 'XX' })] },
      {},
      { virksomhet },
    );
    expect(utfall.post.tittel.tekst).toBe('Inngående brev');
  });
});

describe('R31-R34: names that can be read', () => {
  test('are also those that an organisation’s field names', () => {
    const post = { korrespondansepart: [part('Lund skole v/ Kari Nordmann', 'EA')] };
    expect(skjermet(post).post.personnavn).toContain('Kari Nordmann');
  });
  test('are those of parties, case handlers and titles, and no masked one', () => {
    const post = {
      tittel: { linje1: 'Klage fra Per Hansen', linje2: 'Kari Nordmann' },
      personnavn: ['Per Hansen', 'Kari Nordmann'],
      korrespondansepart: [part('Ola Nordmann', 'EA'), part('Hansen Bygg AS', 'EM')],
    };
    expect([...skjermet(post).post.personnavn].sort()).toEqual([
      'Anne Vik',
      'Kari Nordmann',
      'Ola Nordmann',
      'Per Hansen',
    ]);
    const { personnavn } = skjermet({ ...post, skjerming: [utenNivaa()] }).post;
    expect([...personnavn].sort()).toEqual(['Anne Vik', 'Per Hansen']);
  });

  test('of a case are those of its title and of who answers for it', () => {
    const tittel = { linje1: 'Byggesak', linje2: 'Kari Nordmann' };
    expect([...skjermetSak({ tittel }).sak.personnavn].sort()).toEqual(['Anne Vik', 'Kari Nordmann']);
    expect(skjermetSak({ tittel, skjerming: [skjerming({ elementer: ['TM1'] })] }).sak.personnavn).toEqual([
      'Anne Vik',
    ]);
  });
});

test('an avskrivning is shown by date, way and public number only', () => {
  const referanse = () => ({ saksaar: 2026, sakssekvensnummer: 7, dokumentnummer: 2 });
  const avskrivning = [
    { avskrivningsdato: '2026-03-01', avskrivningsmaate: 'BU', referanseAvskrivesAv: 'jp-hemmelig' },
    { avskrivningsmaate: 'Kari tok det' },
  ];
  expect(skjermet({ avskrivning }, {}, { referanse }).post.avskrivning).toEqual([
    { avskrivningsdato: '2026-03-01', avskrivningsmaate: 'BU', avskrivesAv: referanse() },
    { avskrivesAv: referanse() },
  ]);
});

test('parties of a case that are shielded are on the list of what is hidden', () => {
  const sakspart = [
    { navn: 'Kari Nordmann', skjermet: true },
    { navn: 'Ola Nordmann', skjermet: false },
  ];
  expect(skjermetSak({ sakspart }).skjult).toEqual([{ tekst: 'Kari Nordmann', art: 'navn' }]);
  expect(skjermetSak({ sakspart, skjerming: [skjerming({ elementer: ['NPS'] })] }).skjult).toHaveLength(2);
});

test('an entry that shields the names of the case’s parties puts them on its list, and one that inherits it does not', () => {
  const sakspart = [{ navn: 'Kari Nordmann', skjermet: false }];
  const NPS = [skjerming({ elementer: ['NPS'] })];
  const hva = { korrespondansepart: [] };
  expect(skjermet({ ...hva, skjerming: NPS }, { sakspart }).skjult).toEqual([
    { tekst: 'Kari Nordmann', art: 'navn' },
  ]);
  // The case itself has listed them there.
  expect(skjermet(hva, { sakspart, skjerming: NPS }).skjult).toEqual([]);
});

test('an internal recipient that is the unit itself hides no name', () => {
  const utfall = skjermet({ korrespondansepart: [part('Oppvekst', 'IM', 'ja')] });
  expect(utfall.post.parter[0]?.navn.tekst).toBe('*****');
  expect(utfall.skjult).toEqual([]);
});
