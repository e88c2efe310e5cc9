import { describe, expect, test } from 'vitest';
import { lagVedtaksregister } from '../../../src/arkiv/vedtaksregister.ts';
import { vurderSak } from '../../../src/eksport/vurdering/vurder-sak.ts';
import { standardVirksomhet } from '../../../src/konfig/standard.ts';
import type { Sak } from '../../../src/noark/sak.ts';
import { IDAG, journalpost, part, sak } from '../../skjerming/fabrikk.ts';

/** Why an entry is not shown that names a person and is shielded by nothing, for a body that has configured nothing. */
function grunn(mappe: Partial<Sak>): string {
  const virksomhet = standardVirksomhet({ arkivskaperNavn: 'Fjordvik kommune' });
  const [kilde] = virksomhet.kilder;
  if (kilde === undefined) throw new Error('The standard configuration has no source.');
  const post = journalpost({
    tittel: { linje1: 'Notat om Kari Oppdiktsen' },
    korrespondansepart: [part('Fjordvik skole')],
    dokumenter: [],
  });
  const arkivsak = {
    nr: 1,
    sak: sak({ tittel: { linje1: 'Møter' }, klasser: [], ...mappe }),
    poster: [{ nr: 1, post, mangler: false, avgjoerelse: undefined }],
  };
  const [vurdert] = vurderSak(arkivsak, {
    virksomhet,
    kilde,
    iDag: IDAG,
    vedtak: lagVedtaksregister([]),
    lenker: { referanse: () => undefined, skjult: () => [] },
  }).poster;
  return vurdert?.grunn ?? 'ikke vurdert';
}

describe('a name in a title that nothing shields', () => {
  test.each(['Elevarkiv', 'Elevmapper 2020', 'Personalmapper', 'Pasientarkivet', 'Visma Flyktning', 'PPT'])(
    'is held where each case is a person: %s',
    (arkivdel) => {
      expect(grunn({ arkivdel })).toBe('navn-i-tittel');
      expect(grunn({ arkivdel: 'X1', arkivdelnavn: arkivdel })).toBe('navn-i-tittel');
    },
  );

  test('is held where the case’s class is a person by its principle', () => {
    const klasse = { klasseID: 'E17', sekundaer: false, skjermet: 'nei', person: true } as const;
    expect(grunn({ klasser: [klasse] })).toBe('navn-i-tittel');
  });

  test.each(['Barnevernsarkivet', 'Klientarkiv 2020–2024', 'NAV Sosialarkiv', 'Vergemålsarkiv'])(
    'R25: lies in an arkivdel of offentlegforskrifta § 9, however its name goes on: %s',
    (arkivdel) => {
      expect(grunn({ arkivdel })).toBe('paragraf9');
      expect(grunn({ arkivdel: 'X1', arkivdelnavn: arkivdel })).toBe('paragraf9');
      expect(grunn({ arkivdel: 'Sakarkiv', andreArkivdeler: [arkivdel] })).toBe('paragraf9');
    },
  );

  test('R25: is of a case type that the source’s own table names', () => {
    expect(grunn({ sakstype: 'BV', sakstypenavn: 'Barnevernssak' })).toBe('paragraf9');
    expect(grunn({ sakstype: 'GEN', andreSakstyper: ['Barnevernssak'] })).toBe('paragraf9');
  });

  // Every case type that the paragraph names, fourth and fifth ledd, as either form of Norwegian writes it.
  test.each([
    'Adopsjonssaker',
    'Ekteskap',
    'Prøving av ekteskapsvilkår',
    'Registrert partnerskap',
    'Registrert partnarskap',
    'Separasjon',
    'Skilsmisse',
    'Skilsmål',
    'Farskapssak',
    'Avstamning',
    'Nedstamming',
    'Barnefordeling',
    'Foreldreansvar',
    'Barnebidrag',
    'Bidragssak',
    'Konsulær bistand',
    'Barnevernssaker',
    'Økonomisk sosialhjelp',
    'Sosialtjenesten',
    'Sosialtenesta',
    'Sosiale tenester',
    'Tvungent psykisk helsevern',
    'Vergemålssak',
    'Verjemålssak',
    'Utlendingssaker',
    'Statsborgerskap',
    'Statsborgarsak',
    'Pasientskadesak',
  ])('R25: is of a case type of offentlegforskrifta § 9, or lies in its arkivdel: %s', (navn) => {
    expect(grunn({ sakstype: 'X1', sakstypenavn: navn })).toBe('paragraf9');
    expect(grunn({ arkivdel: 'X1', arkivdelnavn: navn })).toBe('paragraf9');
  });

  test.each(['Partnerskapsavtaler', 'Tilskudd og bidrag', 'Rus og psykisk helse', 'Flyktningtjenesten'])(
    'is let through where the arkivdel is of another subject: %s',
    (arkivdelnavn) => {
      expect(grunn({ arkivdel: 'X1', arkivdelnavn })).not.toBe('paragraf9');
    },
  );

  test.each(['Sakarkiv', 'Elektronisk sakarkiv', 'Byggesaker', 'Personalforvaltning', 'Eiendomsarkiv'])(
    'is let through elsewhere: %s',
    (arkivdel) => {
      expect(grunn({ arkivdel })).toBe('');
    },
  );
});
