import { describe, expect, test } from 'vitest';
import { dokument, IDAG, skjerming } from './fabrikk.ts';
import { koder, skjermetSak } from './hjelp.ts';

const APEN = { tekst: 'Barnehageplass – Liv Tangen', maskert: false };
const XX = { skjerming: [skjerming({ tilgangskode: 'XX' })] };
const KLIENT = { skjerming: [skjerming({ tilgangskode: 'Klientsaker' })] };

describe('an entry closes the title and the class of its case', () => {
  test.each([
    ['code XX', skjerming({ tilgangskode: 'XX' }), 'uavklart-i-saken', false],
    ['element M', skjerming({ elementer: ['M'] }), 'uavklart-i-saken', false],
    [
      'element M beside an open code',
      skjerming({ tilgangskode: 'UG', elementer: ['M'] }),
      'uavklart-i-saken',
      false,
    ],
    ['a code the register does not know', skjerming({ tilgangskode: 'Ø' }), 'uavklart-i-saken', true],
    ['an unknown shielding element', skjerming({ ukjente: ['Skjermet'] }), 'uavklart-i-saken', true],
    ['Klientsaker', skjerming({ tilgangskode: ' klientSaker ' }), 'klient-eller-personalsak', true],
    ['Personalsaker', skjerming({ tilgangskode: 'Personalsaker' }), 'klient-eller-personalsak', true],
    [
      'code XX that has expired',
      skjerming({ tilgangskode: 'XX', opphoerer: '2026-02-01' }),
      'uavklart-i-saken',
      false,
    ],
  ])('by %s, on the entry or on a document of it', (_, s, flagg, vurdert) => {
    const paa = [{ skjerming: [s] }, { dokumenter: [dokument('Brev', { skjerming: [s] })] }];
    for (const post of paa) {
      const utfall = skjermetSak({}, {}, [{}, post, {}]);
      expect(utfall.sak.tittel).toEqual({ tekst: 'Sak', maskert: true });
      expect(utfall.sak.klassering).toEqual([{ tekst: '*****', maskert: true }]);
      expect(utfall.sak.personnavn).toEqual(['Anne Vik']);
      expect(utfall.sak.vurdert).toBe(vurdert);
      expect(koder(utfall)).toContain(flagg);
      expect(utfall.skjult).toContainEqual({ tekst: 'Liv Tangen', art: 'frase' });
      const grunn = utfall.grunner.find(({ felt }) => felt === 'sakstittel');
      expect(grunn?.tilgangskode).toBe(s.tilgangskode?.trim());
    }
  });

  test('by a status that nobody has mapped', () => {
    const utfall = skjermetSak({}, {}, [{ journalstatus: 'J7' }]);
    expect(utfall.sak.tittel.tekst).toBe('Sak');
    expect(utfall.sak.vurdert).toBe(false);
    expect(koder(utfall)).toContain('uavklart-i-saken');
  });

  test('though an arkivar has confirmed that the mask on the entry has expired', () => {
    const utloept = { skjerming: [skjerming({ tilgangskode: 'Ø', opphoerer: '2026-02-01' })] };
    expect(skjermetSak({}, { bekreftetOpphoer: [{ dag: IDAG }] }, [utloept]).sak.tittel.tekst).toBe('Sak');
  });

  test.each(['J', 'R', 'S', 'F', 'E', 'A', 'G', 'M', 'Opprettet'])(
    'also at status %s, where nothing of the entry itself is shown or everything is',
    (journalstatus) => {
      expect(skjermetSak({}, {}, [{ ...XX, journalstatus }]).sak.tittel.tekst).toBe('Sak');
    },
  );

  test('but not when it utgår: nobody would ever assess it', () => {
    expect(skjermetSak({}, {}, [{ ...XX, journalstatus: 'U' }]).sak.tittel).toEqual(APEN);
  });

  test('yet what is a client’s is one, whether the entry utgår or not', () => {
    expect(skjermetSak({}, {}, [{ ...KLIENT, journalstatus: 'U' }]).sak.tittel.tekst).toBe('Sak');
  });

  test.each([
    ['nothing', []],
    ['a known code at level 3', [skjerming({ elementer: ['TR1', 'NA', 'NM', 'TM1', 'TKL'] })]],
    ['an open code', [skjerming({ tilgangskode: 'UG' })]],
    ['a code that leaves the entry out', [skjerming({ tilgangskode: 'H' })]],
  ])('and not by %s', (_, liste) => {
    expect(skjermetSak({}, {}, [{ skjerming: liste }]).sak.tittel).toEqual(APEN);
  });

  test('by the register of the day of the entry, as the entry itself is read', () => {
    const foer = { journaldato: '2020-05-01', skjerming: [skjerming({ tilgangskode: 'GML' })] };
    expect(skjermetSak({}, {}, [foer]).sak.tittel).toEqual(APEN);
  });
});
