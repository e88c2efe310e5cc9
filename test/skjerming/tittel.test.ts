import { describe, expect, test } from 'vitest';
import { borte } from '../../src/skjerming/skjulte.ts';
import { fold, inneholder, medEgneMasker } from '../../src/skjerming/maske.ts';
import { lesTittel, type Markering } from '../../src/skjerming/tittelmarkering.ts';
import { dokument, KILDE, part, skjerming, utenNivaa } from './fabrikk.ts';
import { koder, lesbart, skjermet, skjermetSak } from './hjelp.ts';

describe('the source’s own masks', () => {
  test.each([
    ['Klage fra *****', 'Klage fra *****'],
    ['Klage fra ********** om støy', 'Klage fra ***** om støy'],
    ['Klage fra ##### ####_', 'Klage fra *****'],
    ['Klage fra +++++, ++++_ og ***', 'Klage fra ***** og *****'],
    ['C++ og C# i skolen 5*3', 'C++ og C# i skolen 5*3'],
    ['  to\n linjer ', 'to linjer'],
  ])('«%s» becomes «%s»', (fra, til) => {
    expect(medEgneMasker(fra)).toBe(til);
    expect(medEgneMasker(til)).toBe(til);
  });

  test('comparison sees through case, blanks, signs and accents', () => {
    expect(fold('Søknad – ANDRÉ\u00a0 «Ås»!')).toBe(fold('søknad andre ås'));
    expect(inneholder('Vedtak: KARI-NORDMANN', 'kari nordmann')).toBe(true);
    expect(inneholder('hva som helst', ' – ')).toBe(false);
  });

  test('the masked words are found by laying the public title beside the full one', () => {
    expect(borte('Klage fra Kari Nordmann på vedtak om støy', 'Klage fra ***** på vedtak om *****')).toEqual([
      'Kari Nordmann',
      'støy',
    ]);
    expect(borte('Klage fra Kari', 'Klage')).toEqual(['fra Kari']);
    expect(borte('Klage fra Kari', 'Noe helt annet *****')).toEqual([]);
  });
});

describe('a public title', () => {
  const tittel = { linje1: 'Klage på vedtak', linje2: 'Kari Nordmann, Storgata 1' };
  const vist = (
    offentligTittel: string | undefined,
    skjermet2 = [skjerming({ elementer: ['TR1'] })],
    resten = {},
  ) =>
    skjermet({
      tittel,
      ...(offentligTittel === undefined ? {} : { offentligTittel }),
      skjerming: skjermet2,
      ...resten,
    });

  test('is used when it hides what must be hidden', () => {
    expect(vist('Klage på vedtak i nabosak').post.tittel).toEqual({
      tekst: 'Klage på vedtak i nabosak',
      maskert: true,
    });
    expect(vist('Klage på vedtak fra ####_').post.tittel.tekst).toBe('Klage på vedtak fra *****');
  });

  test('counts as absent when it equals the full title or repeats its line 2', () => {
    for (const lik of [
      'KLAGE PÅ VEDTAK: Kari Nordmann, Storgata 1',
      'Klage på vedtak – kari nordmann storgata 1 i dag',
    ])
      expect(vist(lik).post.tittel.tekst).toBe('Klage på vedtak – *****');
  });

  test('that hides a word of line 1 but repeats line 2 leaves nothing to show', () => {
    const utfall = vist('***** Kari Nordmann, Storgata 1');
    expect(utfall.post.tittel.tekst).toBe('Inngående brev');
    expect(koder(utfall)).toContain('ubrukelig-offentlig-tittel');
  });

  test('that names a person who is tagged on line 2 is not used', () => {
    expect(
      vist('Klage på vedtak fra Kari Nordmann', undefined, { personnavn: ['Kari Nordmann'] }).post.tittel
        .tekst,
    ).toBe('Klage på vedtak – *****');
  });

  test('that is line 1 alone shows that something is left out', () => {
    expect(vist('Klage på vedtak').post.tittel).toEqual({ tekst: 'Klage på vedtak – *****', maskert: true });
  });

  test('is irrelevant when nothing is shielded and it hides nothing', () => {
    expect(vist('klage på vedtak kari nordmann storgata 1', []).post.tittel).toEqual({
      tekst: 'Klage på vedtak – Kari Nordmann, Storgata 1',
      maskert: false,
    });
  });

  test.each(['Klage på vedtak fra *****', 'Klage i nabosak'])(
    'that hides something is used though no shielding is stated (%s)',
    (offentligTittel) => {
      const utfall = vist(offentligTittel, []);
      expect(utfall.post.tittel).toEqual({ tekst: offentligTittel, maskert: true });
      expect(utfall.post.unntak[0]).toEqual({ felt: 'tittel', hjemler: [] });
      expect(koder(utfall)).toContain('skjermet-uten-kode');
      expect(utfall.post.dokumenter[0]?.tittel.tekst).toBe('Hoveddokument');
    },
  );

  test('is what shielding of chosen words asks for; without it the title is neutral', () => {
    const TRO = [skjerming({ elementer: ['TRO'] })];
    expect(vist('Klage på ***** Kari Nordmann, Storgata 1', TRO).post.tittel.tekst).toBe(
      'Klage på ***** Kari Nordmann, Storgata 1',
    );
    const uten = vist(undefined, TRO);
    expect(uten.post.tittel.tekst).toBe('Inngående brev');
    expect(koder(uten)).toContain('mangler-offentlig-tittel');
    expect(vist('Klage på vedtak Kari Nordmann, Storgata 1', TRO).post.tittel.tekst).toBe('Inngående brev');
  });

  test('of a case is treated alike', () => {
    const mappe = {
      tittel,
      offentligTittel: 'Klage på *****',
      skjerming: [skjerming({ elementer: ['TMO'] })],
    };
    expect(skjermetSak(mappe).sak.tittel).toEqual({ tekst: 'Klage på *****', maskert: true });
    expect(skjermetSak(mappe).skjult).toContainEqual({ tekst: 'Kari Nordmann', art: 'navn' });
  });
});

describe('a delivery of public titles only (OFFJOURN)', () => {
  const off = {
    kunOffentlig: true,
    tittel: { linje1: 'Klage fra ##### ####_' },
    offentligTittel: 'Klage fra ##### ####_',
    korrespondansepart: [part('********', 'EA'), part('Kari Nordmann', 'EM')],
  };

  test('is taken as delivered, its masks made ours, under whatever code', () => {
    const utfall = skjermet({ ...off, skjerming: [utenNivaa()] });
    expect(lesbart(utfall)).toEqual([
      'Klage fra *****',
      '*****',
      'Kari Nordmann',
      'Hoveddokument',
      'Vedlegg 1',
    ]);
    expect(utfall.post.unntak.map((u) => u.felt)).toEqual(['tittel', 'avsender', 'dokumenttittel']);
    expect(utfall.post.unntak[0]?.hjemler).toEqual(['offl-13-fvl-13']);
  });

  test('is neutral all the same when nobody has assessed it', () => {
    const utfall = skjermet({ ...off, skjerming: [skjerming({ tilgangskode: 'XX' })] });
    expect(lesbart(utfall).slice(0, 3)).toEqual(['Inngående brev', '*****', '*****']);
  });

  test('shows titles of documents where nothing is shielded', () => {
    const utfall = skjermet({ kunOffentlig: true, offentligTittel: 'Søknad om barnehageplass' });
    expect(lesbart(utfall)).toContain('Legeerklæring');
    expect(utfall.post.tittel).toEqual({ tekst: 'Søknad om barnehageplass', maskert: false });
  });
});

describe('marks inside titles', () => {
  const tekst = (linje1: string, markering: Markering, linje2?: string) => {
    const lest = lesTittel(linje2 === undefined ? { linje1 } : { linje1, linje2 }, markering);
    return lest.linje2 === '' ? lest.linje1 : `${lest.linje1} | ${lest.linje2}`;
  };

  test.each([
    ['Klage fra @Kari Nordmann@ om @støy@', 'Klage fra ***** om *****'],
    ['Svar til #Kari Nordmann#', 'Svar til Kari Nordmann'],
    ['Klage fra @#Kari Nordmann#@', 'Klage fra *****'],
    ['Send til post@fjordvik.example i dag', 'Send til post@fjordvik.example i dag'],
    ['Til a@b.example og @Kari@ i dag', 'Til a*****'],
    ['Til a@b.example og @Kari@ eller c@d.example', 'Til a*****'],
    ['Klage fra @Kari Nordmann uten slutt', 'Klage fra *****'],
    ['@a@ og @b uten slutt', '*****'],
    ['Klage ##### ####_', 'Klage *****'],
  ])('ePhorte: «%s» becomes «%s»', (fra, til) => {
    expect(tekst(fra, 'ephorte')).toBe(til);
  });

  test.each([
    ['Klage fra [Kari Nordmann] om [støy]', 'Klage fra ***** om *****'],
    ['Svar til |Kari Nordmann|', 'Svar til Kari Nordmann'],
    ['Klage fra [|Kari Nordmann|]', 'Klage fra *****'],
    ['Klage [a [b] c] slutt', 'Klage ***** slutt'],
    ['Klage [uten slutt', 'Klage *****'],
    ['Klage fra @Kari Nordmann@ om [støy]', 'Klage fra ***** om *****'],
    ['Klage fra [@Kari@] og @[Ola] Nordmann@', 'Klage fra ***** og *****'],
    ['Send til post@fjordvik.example', 'Send til post@fjordvik.example'],
  ])('ACOS: «%s» becomes «%s»', (fra, til) => {
    expect(tekst(fra, 'acos')).toBe(til);
  });

  test.each([
    ['Klage fra @Kari Nordmann@ om støy', 'Klage fra ***** om støy'],
    ['Klage fra @Kari@ og @Ola@ om støy', 'Klage fra ***** og ***** om støy'],
    ['Klage fra [Kari Nordmann] om støy', 'Klage fra ***** om støy'],
    ['Klage fra [Nordmann, Kari f. 1990]', 'Klage fra *****'],
  ])('a source that says nothing of its marks has them all the same: «%s» becomes «%s»', (fra, til) => {
    expect(tekst(fra, 'ingen')).toBe(til);
  });

  test.each([
    '[EKSTERN] SV: Søknad om støtte [sak 12]',
    'Send til kari@post.example, ola@post.example og per@post.example',
    'Følg @fjordvik og @kommunen i sosiale medier',
    'Møte @ rådhuset @ 12.00',
    'Bruk av # og |, 50 % @ 4 kr',
  ])('and what is no mark of any source stays: «%s»', (tittel) => {
    expect(tekst(tittel, 'ingen')).toBe(tittel);
  });

  test('a masked part that goes over the line break is masked on both lines', () => {
    expect(tekst('Klage fra @Kari', 'ephorte', 'Nordmann@ om støy')).toBe('Klage fra ***** | ***** om støy');
    expect(tekst('Klage [Kari', 'acos', 'Nordmann')).toBe('Klage ***** | *****');
  });

  test('take words away without any shielding, and tagged names stay and are listed', () => {
    const kilde = { ...KILDE, tittelmarkering: 'acos' as const };
    const utfall = skjermet(
      {
        tittel: { linje1: 'Klage fra |Zorv Blekk| mot [|Kari Nordmann|]' },
        korrespondansepart: [part('[|Ola Nordmann|]', 'EA')],
        dokumenter: [dokument('Klage [hemmelig]')],
      },
      {},
      { kilde },
    );
    expect(lesbart(utfall)).toEqual(['Klage fra Zorv Blekk mot *****', '*****', 'Hoveddokument']);
    expect(utfall.post.personnavn).toContain('Zorv Blekk');
    expect(utfall.post.personnavn.join()).not.toContain('Nordmann');
    expect(utfall.skjult.map((s) => s.tekst)).toEqual(
      expect.arrayContaining(['Kari Nordmann', 'Ola Nordmann', 'hemmelig']),
    );
  });

  test('are what shielding of words or of a one-line title rests on', () => {
    const kilde = { ...KILDE, tittelmarkering: 'ephorte' as const };
    for (const elementer of [['TRO'], ['TR1']] as const) {
      const utfall = skjermet(
        {
          tittel: { linje1: 'Klage fra @Kari Nordmann@' },
          skjerming: [skjerming({ elementer: [...elementer] })],
        },
        {},
        { kilde },
      );
      expect(utfall.post.tittel.tekst).toBe('Klage fra *****');
    }
  });

  test('hold against a public title that forgets them', () => {
    const kilde = { ...KILDE, tittelmarkering: 'ephorte' as const };
    const post = {
      tittel: { linje1: 'Klage fra @Kari Nordmann@' },
      offentligTittel: 'Klagen fra Kari Nordmann',
    };
    expect(skjermet(post, {}, { kilde }).post.tittel.tekst).toBe('Inngående brev');
  });
});

test('an empty title is a type of document, and no mask', () => {
  const utfall = skjermet({
    tittel: { linje1: ' ' },
    dokumenter: [dokument(''), dokument('', { tilknyttetSom: 'V' })],
  });
  expect(lesbart(utfall)).toEqual([
    'Inngående brev',
    'Berit Moen',
    'Fjordvik IL',
    'Hoveddokument',
    'Vedlegg 1',
  ]);
  expect(utfall.post.unntak).toEqual([]);
  expect(koder(utfall)).toContain('tom-tittel');
});

test('masks of the source in unit and case handler are made ours', () => {
  const { post } = skjermet({ administrativEnhet: 'Nav ********', saksbehandler: '#####' });
  expect([post.enhet, post.saksbehandler]).toEqual(['Nav *****', '*****']);
  expect(post.personnavn).toEqual(['Berit Moen']);
});

describe('the list of what was hidden', () => {
  test('holds line 2 and the names in it', () => {
    const utfall = skjermet({
      tittel: { linje1: 'Søknad', linje2: 'Vedtak for Kari Nordmann' },
      skjerming: [skjerming({ elementer: ['TR1'] })],
    });
    expect(utfall.skjult).toEqual([
      { tekst: 'Vedtak for Kari Nordmann', art: 'frase' },
      { tekst: 'Kari Nordmann', art: 'navn' },
    ]);
  });

  test('holds a document’s title where that itself is shielded, unless a shown title says the same', () => {
    const TD = { skjerming: [skjerming({ elementer: ['TD'] as const as ['TD'] })] };
    const utfall = skjermet({
      dokumenter: [dokument('Rapport om mobbing', TD), dokument('Søknad om barnehageplass', TD)],
    });
    expect(utfall.skjult).toEqual([{ tekst: 'Rapport om mobbing', art: 'frase' }]);
  });

  test('does not hold line 1 of a neutral title, which stands on open entries too', () => {
    const utfall = skjermet({
      tittel: { linje1: 'Søknad om barnehageplass' },
      korrespondansepart: [],
      skjerming: [skjerming({ tilgangskode: 'XX' })],
    });
    expect(utfall.skjult).toEqual([]);
  });
});

test('the case handler’s name on a hidden line is no secret: it is shown on every entry', () => {
  const utfall = skjermet({
    tittel: { linje1: 'Møte', linje2: 'Anne Vik og Kari Nordmann' },
    personnavn: ['Anne Vik', 'Kari Nordmann'],
    skjerming: [skjerming({ elementer: ['TR1'] })],
  });
  expect(utfall.skjult.filter((s) => s.art === 'navn')).toEqual([{ tekst: 'Kari Nordmann', art: 'navn' }]);
});
