import { describe, expect, test } from 'vitest';
import type { Skjerming } from '../../src/noark/skjerming.ts';
import { skjermJournalpost } from '../../src/skjerming/skjerm-journalpost.ts';
import { skjermSak } from '../../src/skjerming/skjerm-sak.ts';
import {
  ALLE_ELEMENTER,
  dokument,
  journalpost,
  KILDE,
  kontekst,
  part,
  sak,
  skjerming,
  utenNivaa,
} from './fabrikk.ts';
import { HELT_LUKKET, koder, lesbart, skjermet, skjermetSak } from './hjelp.ts';

describe('fail closed', () => {
  test('a code without a level is level 3', () => {
    const utfall = skjermet({ skjerming: [utenNivaa()] });
    expect(lesbart(utfall)).toEqual([
      'Søknad om barnehageplass – *****',
      '*****',
      '*****',
      'Hoveddokument',
      'Vedlegg 1',
    ]);
    expect(utfall.post.tilgang).toEqual({ tilgang: 'hele', hjemler: ['offl-13-fvl-13'] });
    expect(utfall.post.vurdert).toBe(true);
    expect(koder(utfall)).toEqual(['nivaa-mangler']);
  });

  test.each([
    ['code XX', skjerming({ tilgangskode: 'XX' }), 'ikke-vurdert', false],
    ['element M', skjerming({ elementer: ['M'] }), 'ikke-vurdert', false],
    [
      'element M beside an open code',
      skjerming({ tilgangskode: 'UG', elementer: ['M'] }),
      'ikke-vurdert',
      false,
    ],
    ['a code the register does not know', skjerming({ tilgangskode: 'Ø' }), 'ukjent-kode', true],
    ['an unknown shielding element', skjerming({ ukjente: ['Skjermet'] }), 'ukjent-element', true],
    [
      'an unknown element beside an open code',
      skjerming({ tilgangskode: 'UG', ukjente: ['xxx'] }),
      'ukjent-element',
      true,
    ],
    ['Klientsaker', skjerming({ tilgangskode: ' klientSaker ' }), 'klient-eller-personalsak', true],
    ['Personalsaker', skjerming({ tilgangskode: 'Personalsaker' }), 'klient-eller-personalsak', true],
  ])('%s masks everything, and the whole title is neutral', (_, s, flagg, vurdert) => {
    const utfall = skjermet({ skjerming: [s] });
    expect(lesbart(utfall)).toEqual(HELT_LUKKET);
    expect(koder(utfall)).toContain(flagg);
    expect(utfall.post.vurdert).toBe(vurdert);
  });

  test('element M that the source only leaves open, with all others, is level 3 and not M', () => {
    const utfall = skjermet({ skjerming: [skjerming({ uavklarte: [...ALLE_ELEMENTER, 'M'] })] });
    expect(utfall.post.tittel.tekst).toBe('Søknad om barnehageplass – *****');
    expect(utfall.post.vurdert).toBe(true);
  });

  test('Klientsaker closes also where a register calls it open', () => {
    const kode = { kode: 'Klientsaker', betegnelse: 'Klientsaker', behandling: 'aapen' as const };
    const kilde = { ...KILDE, tilgangskoder: [...KILDE.tilgangskoder, kode] };
    const utfall = skjermet({ skjerming: [skjerming({ tilgangskode: 'Klientsaker' })] }, {}, { kilde });
    expect(lesbart(utfall)).toEqual(HELT_LUKKET);
  });

  test.each(['mappe', 'klasse', 'arkivdel'] as const)(
    'code XX on the %s makes case and entry neutral',
    (baerer) => {
      const mappe = { skjerming: [skjerming({ tilgangskode: 'XX', baerer })] };
      expect(lesbart(skjermet({}, mappe))).toEqual(HELT_LUKKET);
      const { sak: offentlig } = skjermetSak(mappe);
      expect(offentlig.tittel).toEqual({ tekst: 'Sak', maskert: true });
      expect(offentlig.klassering).toEqual([{ tekst: '*****', maskert: true }]);
      expect(offentlig.vurdert).toBe(false);
    },
  );

  test('a client system masks everything though nothing is shielded', () => {
    const kilde = { ...KILDE, klientsystem: true };
    const utfall = skjermet({}, {}, { kilde });
    expect(lesbart(utfall)).toEqual(HELT_LUKKET);
    expect(utfall.post.unntak.every((unntak) => unntak.hjemler.length === 0)).toBe(true);
    expect(utfall.grunner.map((grunn) => grunn.regel)).toContain('klientsystem');
    expect(skjermetSak({}, { kilde }).sak.tittel).toEqual({ tekst: 'Sak', maskert: true });
  });

  test.each([
    ['the entry', journalpost({ gradering: 'B' }), sak()],
    ['the case', journalpost(), sak({ gradering: 'Begrenset' })],
    ['a document', journalpost({ dokumenter: [dokument('Notat', { gradering: 'K' })] }), sak()],
  ])('nothing leaves when %s is graded', (_, post, mappe) => {
    const utfall = skjermJournalpost(post, mappe, kontekst());
    expect(utfall).toMatchObject({ art: 'gradert', flagg: [{ kode: 'gradert' }] });
    // Only what the gate looks for in the rest of the case, and keeps nowhere.
    expect(Object.keys(utfall).toSorted()).toEqual(['art', 'flagg', 'skjult']);
  });

  test('the first line of what is graded is a secret phrase, and that of what is only left out is not', () => {
    const linje1 = (utfall: ReturnType<typeof skjermJournalpost>): readonly string[] =>
      utfall.skjult.filter(({ art }) => art === 'frase').map(({ tekst }) => tekst);
    const gradert = journalpost({ gradering: 'B' });
    const utelatt = journalpost({ skjerming: [skjerming({ tilgangskode: 'H' })] });
    expect(linje1(skjermJournalpost(gradert, sak(), kontekst()))).toContain(gradert.tittel.linje1);
    expect(linje1(skjermJournalpost(utelatt, sak(), kontekst()))).not.toContain(utelatt.tittel.linje1);
  });

  test('nothing of a graded case leaves', () => {
    expect(skjermSak(sak({ gradering: 'Begrenset' }), [], kontekst()).art).toBe('gradert');
  });

  test('a status that nobody has mapped is published as not assessed, and a mapped one is not', () => {
    const ukjent = skjermet({ journalstatus: 'J7' });
    expect(lesbart(ukjent)).toEqual(HELT_LUKKET);
    expect(ukjent.post.vurdert).toBe(false);
    expect(koder(ukjent)).toContain('ukjent-status');
    expect(skjermet({ journalstatus: 'J1' }).post.tittel.maskert).toBe(false);
  });

  test('level 2 on a title of one line is neutral and flagged', () => {
    const utfall = skjermet({
      tittel: { linje1: 'Klage fra Kari Nordmann' },
      skjerming: [skjerming({ elementer: ['TR1'] })],
    });
    expect(utfall.post.tittel).toEqual({ tekst: 'Inngående brev', maskert: true });
    expect(utfall.flagg).toContainEqual({ kode: 'ettlinjet-tittel', felt: 'tittel' });
    expect(utfall.skjult).toContainEqual({ tekst: 'Kari Nordmann', art: 'navn' });
  });

  test.each([
    ['I', 'Inngående brev'],
    ['U', 'Utgående brev'],
    ['N', 'Internt notat'],
    ['X', 'Internt dokument'],
    ['S', 'Saksframlegg'],
  ] as const)('the neutral title of type %s is «%s»', (journalposttype, tekst) => {
    expect(
      skjermet({ journalposttype, skjerming: [skjerming({ tilgangskode: 'XX' })] }).post.tittel.tekst,
    ).toBe(tekst);
  });

  test('titles of documents under level 2 are neutral, unless the source gives a public one that hides something', () => {
    const { post } = skjermet({
      skjerming: [skjerming({ elementer: ['TR1'] })],
      dokumenter: [
        dokument('Søknad om barnehageplass Liv Tangen, vedtak om støtte'),
        dokument('Lik', { tilknyttetSom: 'V', offentligTittel: 'LIK' }),
        dokument('Hemmelig vedlegg', { tilknyttetSom: 'V', offentligTittel: 'Kart' }),
        dokument('Annet', { tilknyttetSom: 'V', offentligTittel: 'Om Liv Tangen, vedtak om støtte' }),
      ],
    });
    expect(post.dokumenter.map((d) => d.tittel.tekst)).toEqual([
      'Hoveddokument',
      'Vedlegg 1',
      'Kart',
      'Vedlegg 3',
    ]);
  });

  test('titles of documents are shown at level 1, where only the documents are closed', () => {
    const { post } = skjermet({ skjerming: [skjerming()] });
    expect(post.dokumenter.map((d) => d.tittel.tekst)).toEqual(['Søknadsskjema', 'Legeerklæring']);
    expect(post.unntak).toEqual([]);
    expect(post.tilgang.tilgang).toBe('hele');
  });

  test('what is never public is not there: file names, ids, parties of the case, secondary classes, journal unit', () => {
    const post = { registreringsID: 'ID-9', journalenhet: 'Journalenhet 9' };
    const mappe = {
      mappeID: 'MAPPE-9',
      sakspart: [{ navn: 'Ola Dunk', skjermet: false }],
      klasser: [{ klasseID: 'B99', sekundaer: true, skjermet: 'nei' as const }],
    };
    const alt = JSON.stringify([skjermet(post, mappe).post, skjermetSak(mappe).sak]);
    for (const tekst of [
      'hemmelig-filnavn',
      'jp-1',
      'sak-1',
      'ID-9',
      'MAPPE-9',
      'Ola Dunk',
      'B99',
      'Journalenhet',
    ])
      expect(alt).not.toContain(tekst);
  });

  test('without a hjemmel it is masked all the same, and flagged', () => {
    const utfall = skjermet({ skjerming: [skjerming({ hjemmel: [' '], elementer: ['NA'] })] });
    expect(utfall.post.unntak).toContainEqual({ felt: 'avsender', hjemler: [] });
    expect(utfall.flagg).toContainEqual({ kode: 'mangler-hjemmel' });
    expect(utfall.flagg).toContainEqual({ kode: 'mangler-hjemmel', felt: 'avsender' });
  });

  test('a legal basis without a code or a flag is a shielding', () => {
    const uten: Skjerming = {
      hjemmel: ['Offl. § 14'],
      elementer: [],
      uavklarte: [...ALLE_ELEMENTER],
      ukjente: [],
      baerer: 'registrering',
    };
    expect(skjermet({ skjerming: [uten] }).post.tittel.tekst).toBe('Søknad om barnehageplass – *****');
    const intet = { ...uten, hjemmel: [] };
    expect(skjermet({ skjerming: [intet] }).post.unntak).toEqual([]);
  });

  test('a party without a flag of its own is masked under a code, and not under an open one', () => {
    const korrespondansepart = [part('Kari Nordmann', 'EA', 'uavklart')];
    const under = (s = skjerming()) =>
      skjermet({ korrespondansepart, skjerming: [s] }).post.parter[0]?.navn.tekst;
    expect(under()).toBe('*****');
    expect(under(skjerming({ tilgangskode: 'UG', hjemmel: [] }))).toBe('Kari Nordmann');
    const arvet = skjermet({ korrespondansepart }, { skjerming: [skjerming({ baerer: 'mappe' })] });
    expect(arvet.post.parter[0]?.navn.tekst).toBe('*****');
  });

  describe('an open code with an exemption beside it: both cannot be meant', () => {
    const UG = (hjemmel: string, resten: Partial<Skjerming> = {}): Skjerming =>
      skjerming({ tilgangskode: 'UG', hjemmel: [hjemmel], uavklarte: [...ALLE_ELEMENTER], ...resten });

    test.each(['Offl. § 13, jf. fvl. § 13', 'Offl § 14', 'Reindriftsloven § 99'])(
      '%s closes it',
      (hjemmel) => {
        const utfall = skjermet({ skjerming: [UG(hjemmel)] });
        expect(utfall.post.tittel.tekst).toBe('Søknad om barnehageplass – *****');
        expect(utfall.post.parter.every((p) => p.navn.maskert)).toBe(true);
        expect(utfall.post.tilgang.tilgang).toBe('hele');
        expect(utfall.flagg).toContainEqual({ kode: 'motsagt-kode' });
      },
    );

    test.each(['', 'Ingen', 'Offl. § 3', 'Meroffentlighet, offl. § 11', '-'])('«%s» is none', (hjemmel) => {
      const utfall = skjermet({ skjerming: [UG(hjemmel)] });
      expect(utfall.post.unntak).toEqual([]);
      expect(utfall.post.tilgang.tilgang).toBe('aapent');
    });

    test('where a party has a flag of its own, the exemption is that party’s', () => {
      const korrespondansepart = [part('Kari Nordmann', 'EA', 'ja'), part('Fjordvik IL', 'EM', 'nei')];
      const { post } = skjermet({ korrespondansepart, skjerming: [UG('Offl. § 13')] });
      expect(post.parter.map((p) => p.navn.tekst)).toEqual(['*****', 'Fjordvik IL']);
      expect(post.tilgang.tilgang).toBe('aapent');
    });

    test('on a case and a document too', () => {
      const mappe = skjermetSak({ skjerming: [UG('Offl. § 13', { baerer: 'mappe' })] });
      expect(mappe.sak.tittel.maskert).toBe(true);
      const { post } = skjermet({ dokumenter: [dokument('Brev', { skjerming: [UG('Offl. § 13')] })] });
      expect(post.dokumenter[0]?.tilgang.tilgang).toBe('hele');
    });
  });

  test('a name that the source has blanked is told of as masked where it is shielded, and is nobody where it is not', () => {
    const korrespondansepart = [part('', 'EA', 'ja'), part('', 'EM', 'nei')];
    const { post } = skjermet({ korrespondansepart, skjerming: [skjerming({ tilgangskode: 'U' })] });
    expect(post.parter.map((p) => [p.korrespondanseparttype, p.navn.tekst])).toEqual([['EA', '*****']]);
    expect(post.unntak.map(({ felt }) => felt)).toContain('avsender');
  });

  test('an element that the source names counts under an open code, and its documents stay open', () => {
    const { post } = skjermet({ skjerming: [skjerming({ tilgangskode: 'UG', elementer: ['NA'] })] });
    expect(post.parter.map((p) => p.navn.tekst)).toEqual(['*****', 'Fjordvik IL']);
    expect(post.tilgang.tilgang).toBe('aapent');
  });
});
