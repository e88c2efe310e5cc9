import { describe, expect, test } from 'vitest';
import { lagVedtaksregister } from '../../src/arkiv/vedtaksregister.ts';
import { vurderSak } from '../../src/eksport/vurdering/vurder-sak.ts';
import type { Kilde } from '../../src/konfig/virksomhet.ts';
import type { Journalpost } from '../../src/noark/journalpost.ts';
import type { Sak } from '../../src/noark/sak.ts';
import {
  dokument,
  IDAG,
  journalpost,
  KILDE,
  part,
  sak,
  skjerming,
  utenNivaa,
  VIRKSOMHET,
} from '../skjerming/fabrikk.ts';

/*
 * Words that shielding takes away in one field, and that stand once more where it does not look. Everything is invented.
 */

const NIVAA2 = skjerming({ elementer: ['TR1'] });
const NIVAA3 = skjerming({ elementer: ['TR1', 'NA', 'NM'] });
const AAPEN_SAK = { tittel: { linje1: 'Skolesaker' } } as const;
const aapen = (endring: Partial<Journalpost> = {}): Partial<Journalpost> => ({
  tittel: { linje1: 'Referat' },
  korrespondansepart: [part('Fjordvik IL', 'EM')],
  dokumenter: [],
  ...endring,
});

interface Sett {
  /** All that the public store would get of the case, as text. */
  readonly alt: string;
  readonly utfall: readonly string[];
}

/** The case as it would go out, by the same way as an export. */
function vist(
  poster: readonly Partial<Journalpost>[],
  mappe: Partial<Sak> = AAPEN_SAK,
  kilde: Kilde = KILDE,
): Sett {
  const vurdering = vurderSak(
    {
      nr: 1,
      sak: sak(mappe),
      poster: poster.map((post, i) => ({
        nr: i + 1,
        post: journalpost({ systemID: `p${i + 1}`, journalpostnummer: i + 1, ...post }),
        mangler: false,
        avgjoerelse: undefined,
      })),
    },
    {
      virksomhet: VIRKSOMHET,
      kilde,
      iDag: IDAG,
      vedtak: lagVedtaksregister([]),
      lenker: { referanse: () => undefined, skjult: () => [] },
    },
  );
  return {
    alt: JSON.stringify([vurdering.sak, vurdering.poster.map(({ visning }) => visning)]),
    utfall: vurdering.poster.map(({ utfall }) => utfall),
  };
}

describe('a name that a public title leaves out without a mask', () => {
  const tittel = { linje1: 'Klage fra Kari Oppdiktsen på avslag' };
  const skjermet = { tittel, offentligTittel: 'Avslag påklaget', skjerming: [NIVAA2], dokumenter: [] };

  test('is held where the case’s title has it', () => {
    expect(vist([skjermet], { tittel: { linje1: 'Oppdiktsen, Kari - klage' } }).alt).not.toContain(
      'Oppdiktsen',
    );
  });

  test('is held where another entry of the case has it', () => {
    const sett = vist([skjermet, aapen({ tittel: { linje1: 'Svar til Kari Oppdiktsen' } })]);
    expect(sett).toMatchObject({ utfall: ['publisert', 'holdt'] });
    expect(sett.alt).not.toContain('Oppdiktsen');
  });

  test('and so is the whole of the title that it stands for', () => {
    const hele = {
      ...skjermet,
      tittel: { linje1: 'Oppsigelse i prøvetiden' },
      offentligTittel: 'Personalsak',
    };
    const sett = vist([hele, aapen({ tittel: { linje1: 'Oppsigelse i prøvetiden' } })]);
    expect(sett).toMatchObject({ utfall: ['publisert', 'holdt'] });
    expect(sett.alt).not.toContain('prøvetiden');
  });
});

describe('a name among the words that the source’s marks take away', () => {
  const SVAR = [
    'Svar til Kari Oppdiktsen',
    'Svar til Oppdiktsen, Kari',
    'Svar til Oppdiktsen',
    'Oppdiktsen-saken',
  ];
  test.each([
    ['ephorte', 'Klage fra @Kari Oppdiktsen@'],
    ['ephorte', 'Klage fra @elev Kari Oppdiktsen, født 2010@'],
    ['acos', 'Klage fra [Kari Oppdiktsen]'],
    ['acos', 'Klage fra @Kari Oppdiktsen@'],
    ['ingen', 'Klage fra @Kari Oppdiktsen@'],
    ['ingen', 'Klage fra [elev Kari Oppdiktsen]'],
  ] as const)('is held in every writing elsewhere in the case, by %s: %s', (tittelmarkering, linje1) => {
    const merket = aapen({ tittel: { linje1 } });
    const kilde = { ...KILDE, tittelmarkering };
    const poster = [merket, ...SVAR.map((svar) => aapen({ tittel: { linje1: svar } }))];
    const sett = vist(poster, AAPEN_SAK, kilde);
    expect(sett.utfall).toEqual(['publisert', ...SVAR.map(() => 'holdt')]);
    expect(sett.alt).not.toContain('Oppdiktsen');
    const dokumenter = [dokument('Klage fra Kari Oppdiktsen')];
    expect(vist([merket, aapen({ dokumenter })], AAPEN_SAK, kilde).alt).not.toContain('Oppdiktsen');
    expect(vist([merket], { tittel: { linje1: 'Klage - Oppdiktsen' } }, kilde).alt).not.toContain(
      'Oppdiktsen',
    );
  });

  test('in a case’s title too', () => {
    const kilde = { ...KILDE, tittelmarkering: 'ephorte' as const };
    const poster = [aapen({ tittel: { linje1: 'Svar til Oppdiktsen' } })];
    expect(vist(poster, { tittel: { linje1: 'Klage - @Kari Oppdiktsen@' } }, kilde).alt).not.toContain(
      'Oppdiktsen',
    );
  });
});

describe('a name that goes over the line break', () => {
  test('leaves no half of itself on the line that is shown', () => {
    const tittel = { linje1: 'Søknad fra Kari', linje2: 'Oppdiktsen om støtte' };
    expect(vist([{ tittel, korrespondansepart: [], dokumenter: [], skjerming: [NIVAA2] }]).alt).not.toContain(
      'Kari',
    );
  });

  test('is found whole elsewhere in the case', () => {
    const tittel = { linje1: 'Søknad fra Kari', linje2: 'Oppdiktsen om støtte' };
    const sett = vist([
      { tittel, korrespondansepart: [], dokumenter: [], skjerming: [NIVAA2] },
      aapen({ tittel: { linje1: 'Svar til Kari Oppdiktsen' } }),
    ]);
    expect(sett.alt).not.toContain('Oppdiktsen');
  });

  test('but a place before the break and a person after it are two', () => {
    const tittel = { linje1: 'Tilbud om stilling - Lund', linje2: 'Kari Oppdiktsen' };
    const sett = vist([{ tittel, korrespondansepart: [], dokumenter: [], skjerming: [NIVAA2] }]);
    expect(sett.utfall).toEqual(['publisert']);
  });
});

describe('a name that the source has tagged on a hidden line', () => {
  test('is not written among the names that can be read, because its letters stand in another word', () => {
    const sett = vist([
      {
        tittel: { linje1: 'Boligfeltet Solvang', linje2: 'Bo Li' },
        personnavn: ['Bo Li'],
        korrespondansepart: [],
        dokumenter: [],
        skjerming: [NIVAA2],
      },
    ]);
    expect(sett.utfall).toEqual(['publisert']);
    expect(sett.alt).not.toContain('Bo Li');
  });

  test('nor in a case’s', () => {
    const sett = vist([aapen()], {
      tittel: { linje1: 'Boligfeltet Solvang', linje2: 'Bo Li' },
      personnavn: ['Bo Li'],
      skjerming: [skjerming({ elementer: ['TM1'], baerer: 'mappe' })],
    });
    expect(sett.utfall).toEqual(['publisert']);
    expect(sett.alt).not.toContain('Bo Li');
  });
});

describe('a class that is a person by its title (R14)', () => {
  test.each([
    'Oppdiktsen, Kari',
    'Kari Oppdiktsen',
    'KARI OPPDIKTSEN',
    'Hansen, Kari - f. 010190',
    'Berit Hansen 01.01.90',
  ])('is not printed: %s', (tittel) => {
    const klasser = [{ klasseID: '10234', tittel, sekundaer: false, skjermet: 'nei' as const }];
    const sett = vist([aapen()], { ...AAPEN_SAK, klasser });
    expect(sett.utfall).toEqual(['publisert']);
    expect(sett.alt).not.toMatch(/Oppdiktsen|OPPDIKTSEN|Hansen|Kari|Berit/u);
  });

  test.each(['Barnehage', 'Kari Hansens vei', 'Lund skole', 'Personal', 'Berg og Dal'])(
    'is printed: %s',
    (tittel) => {
      const klasser = [{ klasseID: '221', tittel, sekundaer: false, skjermet: 'nei' as const }];
      expect(vist([aapen()], { ...AAPEN_SAK, klasser }).alt).toContain(tittel);
    },
  );
});

describe('what no part of is published still hides its words in the rest of the case', () => {
  const hemmelig = {
    tittel: { linje1: 'Melding om bekymring', linje2: 'Kari Oppdiktsen, oppfølging i hjemmet' },
    korrespondansepart: [part('Per Jurviksen')],
    dokumenter: [dokument('Melding fra Liv Solbergsen')],
  };
  const gjentakelser = [
    aapen({ tittel: { linje1: 'Svar til Kari Oppdiktsen' } }),
    aapen({ korrespondansepart: [part('Jurviksen, Per', 'EM')] }),
    aapen({ tittel: { linje1: 'Kari Oppdiktsen, oppfølging i hjemmet' } }),
    aapen({ tittel: { linje1: 'Møteinnkalling' }, dokumenter: [dokument('Brev til Liv Solbergsen')] }),
  ];
  const navn = /Oppdiktsen|Jurviksen|Solbergsen|hjemmet/u;

  test('an entry that the law leaves out as a whole', () => {
    const sett = vist([
      { ...hemmelig, skjerming: [skjerming({ tilgangskode: 'H' })] },
      ...gjentakelser,
      aapen(),
    ]);
    expect(sett.utfall).toEqual(['utelatt', 'holdt', 'holdt', 'holdt', 'holdt', 'publisert']);
    expect(sett.alt).not.toMatch(navn);
  });

  test('a graded entry, its first line among it', () => {
    const sett = vist([
      {
        ...hemmelig,
        tittel: { linje1: 'Sikring av pumpehuset', linje2: 'Kari Oppdiktsen, oppfølging i hjemmet' },
        gradering: 'Begrenset',
      },
      ...gjentakelser,
      aapen({ tittel: { linje1: 'Svar om sikring av pumpehuset' } }),
      aapen(),
    ]);
    expect(sett.utfall).toEqual(['gradert', 'holdt', 'holdt', 'holdt', 'holdt', 'holdt', 'publisert']);
    expect(sett.alt).not.toMatch(navn);
    expect(sett.alt).not.toContain('pumpehuset');
  });

  test('an entry with a graded document', () => {
    const sett = vist([
      { ...hemmelig, dokumenter: [dokument('Sikring av pumpehuset', { gradering: 'Hemmelig' })] },
      aapen({ tittel: { linje1: 'Sikring av pumpehuset' } }),
    ]);
    expect(sett.alt).not.toContain('pumpehuset');
  });
});

describe('what a name is repeated beside', () => {
  test.each<readonly [string, Partial<Journalpost>]>([
    ['another sender of the same case', aapen({ korrespondansepart: [part('OPPDIKTSEN KARI', 'EM')] })],
    ['an internal recipient', aapen({ korrespondansepart: [part('Kari Oppdiktsen', 'IM')] })],
    [
      'an organisation’s name',
      aapen({ korrespondansepart: [part('Fjordvik skole v/ Kari Oppdiktsen', 'EM')] }),
    ],
    ['a mail address', aapen({ tittel: { linje1: 'Svar sendt kari.oppdiktsen@post.example' } })],
    ['a file’s name in a document’s title', aapen({ dokumenter: [dokument('soknad_oppdiktsen_kari.pdf')] })],
    ['a file’s name in one word', aapen({ dokumenter: [dokument('SoknadKariOppdiktsen.docx')] })],
    ['a public title', aapen({ offentligTittel: 'Søknad fra Oppdiktsen', skjerming: [NIVAA2] })],
    ['the title, reversed', aapen({ tittel: { linje1: 'Oppdiktsen, K. - søknad' } })],
    ['the title, as a case is called', aapen({ tittel: { linje1: 'Oppdiktsen-saken' } })],
  ])('%s: what level 3 took away is held', (_, annen) => {
    const skjult = {
      tittel: { linje1: 'Søknad' },
      skjerming: [NIVAA3],
      korrespondansepart: [part('Kari Oppdiktsen')],
      dokumenter: [],
    };
    expect(vist([skjult, annen]).alt).not.toMatch(/oppdiktsen/iu);
  });

  test('the class’s title and the case’s title', () => {
    const skjult = {
      tittel: { linje1: 'Søknad' },
      skjerming: [NIVAA3],
      korrespondansepart: [part('Kari Oppdiktsen')],
      dokumenter: [],
    };
    const klasser = [{ klasseID: '1', tittel: 'Oppdiktsen', sekundaer: false, skjermet: 'nei' as const }];
    expect(vist([skjult], { ...AAPEN_SAK, klasser }).alt).not.toContain('Oppdiktsen');
    expect(vist([skjult], { tittel: { linje1: 'Klage - Oppdiktsen' } }).alt).not.toContain('Oppdiktsen');
  });

  test('nothing known of the level, and the same title on an open entry', () => {
    const tittel = { linje1: 'Søknad fra Kari Oppdiktsen', linje2: 'hjelp i hjemmet' };
    const sett = vist([
      { tittel, skjerming: [utenNivaa({ tilgangskode: 'Z9' })], dokumenter: [] },
      aapen({ tittel }),
    ]);
    expect(sett.alt).not.toMatch(/Oppdiktsen|hjemmet/u);
  });
});

describe('the source’s own signs for «something stood here»', () => {
  test.each([
    '*****',
    '****** ****',
    '██████',
    '■■■ ■■■■',
    '▓▓▓▓',
    '●●●●●',
    'xxxxxxxx',
    'XXXX',
    '#####',
    '++++_',
    '_____',
  ])('tell neither how long nor how many: %s', (tegn) => {
    const sett = vist([aapen({ tittel: { linje1: `Søknad fra ${tegn} om støtte` } })]);
    expect(sett.utfall).toEqual(['publisert']);
    expect(sett.alt).toContain('Søknad fra ***** om støtte');
  });
});
