import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lagBrems } from '../../../src/server/innsyn/brems.ts';
import { videreNett } from '../../../src/server/innsyn/bremser.ts';
import { Gjentak } from '../../../src/server/innsyn/gjentak.ts';
import { BARE_HERFRA, klientnett, lesMellomledd } from '../../../src/server/innsyn/klientnett.ts';
import { faarPlass, lesListekapsel, skrivListekapsel } from '../../../src/server/innsyn/listekapsel.ts';
import { erFraEgenSide } from '../../../src/server/innsyn/opphav.ts';
import { lesRetursti } from '../../../src/server/innsyn/retursti.ts';
import { lagSkjemarom } from '../../../src/server/innsyn/skjemarom.ts';
import { finnInnsynsrute, gjelderInnsyn } from '../../../src/server/innsyn/rute.ts';

describe('a rate limit', () => {
  test('lets so many through in a window, and begins again after it', () => {
    let tid = 0;
    const { slipp } = lagBrems({ maks: 2, vindu: 100, naa: () => tid });
    expect([slipp('a'), slipp('a'), slipp('a'), slipp('b')]).toEqual([true, true, false, true]);
    tid = 100;
    expect(slipp('a')).toBe(true);
  });

  test('remembers no more than it may, whoever comes', () => {
    const { slipp, antall } = lagBrems({ maks: 1, vindu: 100, flest: 10, naa: () => 0 });
    fc.assert(
      fc.property(fc.string(), (hvem) => {
        slipp(hvem);
        return antall() <= 10;
      }),
    );
  });

  test('counts a network by its first parts', () => {
    expect(videreNett('198.51.100.7')).toBe(videreNett('198.51.100.8'));
    expect(videreNett('198.51.100.7')).not.toBe(videreNett('198.51.101.7'));
    expect(videreNett('2001:db8:1:2::1')).toBe(videreNett('2001:db8:1:ffff::1'));
    expect(videreNett('2001:db8:1::1')).not.toBe(videreNett('2001:db8:2::1'));
  });
});

describe('the client’s address', () => {
  const fra = (remoteAddress: string, videresendt?: string, mellomledd = BARE_HERFRA): string =>
    klientnett(
      {
        socket: { remoteAddress },
        headers: videresendt === undefined ? {} : { 'x-forwarded-for': videresendt },
      },
      lesMellomledd(mellomledd),
    );

  test('is the connection’s own, whatever the client says of itself', () => {
    expect(fra('203.0.113.5', '198.51.100.1')).toBe('203.0.113.5');
    expect(fra('2001:db8::5', '198.51.100.1')).toBe('2001:db8::5');
  });

  test('is what a proxy of our own put last', () => {
    expect(fra('127.0.0.1', '10.9.9.9, 198.51.100.1')).toBe('198.51.100.1');
    expect(fra('::ffff:127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
    expect(fra('::1', '2001:db8::7')).toBe('2001:db8::7');
    expect(fra('127.0.0.1', 'tull')).toBe('127.0.0.1');
    expect(fra('127.0.0.1')).toBe('127.0.0.1');
  });

  test.each(['10.0.0.2', '172.16.3.4', '192.168.1.9', 'fd00::2', '::ffff:10.0.0.2', '169.254.1.1'])(
    'is its own for a machine on a network of ours that nobody named (%s)',
    (nabo) => {
      expect(fra(nabo, '198.51.100.1')).toBe(nabo.replace('::ffff:', ''));
    },
  );

  test('is believed of the proxies that are named, one behind another, and of nobody before them', () => {
    const ledd = '127.0.0.1, 10.0.5.0/24, fd00:5::/32';
    expect(fra('10.0.5.9', '198.51.100.1', ledd)).toBe('198.51.100.1');
    expect(fra('10.0.6.9', '198.51.100.1', ledd)).toBe('10.0.6.9');
    expect(fra('127.0.0.1', '203.0.113.66, 198.51.100.1, 10.0.5.9', ledd)).toBe('198.51.100.1');
    expect(fra('fd00:5::1', '203.0.113.66, 10.0.6.1', ledd)).toBe('10.0.6.1');
    expect(fra('10.0.5.9', '10.0.5.8, 127.0.0.1', ledd)).toBe('10.0.5.8');
    expect(fra('10.0.5.9', '', ledd)).toBe('10.0.5.9');
  });

  test('cannot be chosen by who sends it: whatever stands before the last proxy changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string())), (loegn) => {
        expect(fra('127.0.0.1', [...loegn, '203.0.113.5'].join(', '))).toBe('203.0.113.5');
        expect(fra('203.0.113.5', loegn.join(', '))).toBe('203.0.113.5');
      }),
    );
  });

  test.each(['', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '0.0.0.0/0', '10.0.0.1,', '::1/129'])(
    'names of proxies that are none are refused (%s)',
    (ledd) => {
      expect(() => lesMellomledd(ledd)).toThrow('MELLOMLEDD');
    },
  );
});

describe('where a form comes from', () => {
  test('is what the browser says, or else its origin', () => {
    const fra = (hoder: Readonly<Record<string, string>>) =>
      erFraEgenSide({ host: 'her.example', ...hoder }, 'https://journal.example');
    expect(fra({ 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(true);
    expect(fra({ 'sec-fetch-site': 'cross-site', origin: 'https://journal.example' })).toBe(false);
    expect(fra({ origin: 'https://journal.example' })).toBe(true);
    expect(fra({ origin: 'http://her.example' })).toBe(true);
    expect(fra({ origin: 'https://ond.example' })).toBe(false);
    expect(fra({ origin: 'her.example' })).toBe(false);
    // Our own pages send no referrer, and browsers then no origin.
    expect(fra({ origin: 'null' })).toBe(true);
    expect(fra({})).toBe(true);
  });
});

describe('the way back', () => {
  test('is always a path on this site', () => {
    expect(lesRetursti('/sok?q=a&side=2')).toBe('/sok?q=a&side=2');
    expect(lesRetursti('/sok?q=a#fjordvik:2026.1.2')).toBe('/sok?q=a#fjordvik:2026.1.2');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc
            .tuple(fc.constantFrom('/', '//', '/\\', '/.', '/..//', '/%2f', '/\t/'), fc.webUrl())
            .map((d) => d.join('')),
        ),
        (verdi) => {
          const sti = lesRetursti(verdi);
          return sti === undefined || new URL(sti, 'https://her.example').origin === 'https://her.example';
        },
      ),
    );
  });
});

describe('the list’s cookie', () => {
  test('gives back what it was given, among other cookies', () => {
    const post = fc.record(
      {
        virksomhet: fc.constantFrom('fjordvik', 'prove-vik', 'b7'),
        saksaar: fc.integer({ min: 1900, max: 2100 }),
        sakssekvensnummer: fc.integer({ min: 1, max: 999_999 }),
        dokumentnummer: fc.integer({ min: 0, max: 9999 }),
      },
      { requiredKeys: ['virksomhet', 'saksaar', 'sakssekvensnummer'] },
    );
    const nokkel = (p: {
      virksomhet: string;
      saksaar: number;
      sakssekvensnummer: number;
      dokumentnummer?: number;
    }) => `${p.virksomhet} ${p.saksaar} ${p.sakssekvensnummer} ${p.dokumentnummer ?? ''}`;
    fc.assert(
      fc.property(fc.uniqueArray(post, { maxLength: 150, selector: nokkel }), (liste) => {
        fc.pre(faarPlass(liste));
        const [par = ''] = skrivListekapsel(liste, true).split(';', 1);
        // What a cookie may hold (RFC 6265): no space, quote, comma or backslash.
        expect(par).toMatch(/^innsynsliste=[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
        expect(lesListekapsel(`annen=1; ${par}`).map(nokkel).toSorted()).toEqual(
          liste.map(nokkel).toSorted(),
        );
      }),
    );
  });

  test('is read whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (tull) => Array.isArray(lesListekapsel(`innsynsliste=${tull}`))));
  });
});

describe('a form sent twice', () => {
  test('is sent once while the first is under way; one that failed can be tried again', async () => {
    const gjentak = new Gjentak(() => 0);
    let sendt = 0;
    const send = async () => {
      sendt += 1;
      if (sendt === 1) throw new Error('disken er full');
      return { art: 'mottatt', kvittering: { mottatt: new Date(0), krav: [] }, status: 's' } as const;
    };
    await expect(gjentak.hent('a', send)).rejects.toThrow();
    await Promise.all([gjentak.hent('a', send), gjentak.hent('a', send)]);
    expect(sendt).toBe(2);
  });
});

describe('addresses', () => {
  test('under /innsyn are the request pages’, in every language, and no others are', () => {
    for (const sti of ['/innsyn', '/innsyn?liste=x', '/nn/innsyn', '/en/innsyn/krav', '/innsyn/status/x'])
      expect(gjelderInnsyn(sti)).toBe(true);
    for (const sti of ['/', '/innsynet', '/innsyn-i-alt', '/fjordvik/innsyn', '/xx/innsyn', '/sok?q=/innsyn'])
      expect(gjelderInnsyn(sti)).toBe(false);
  });

  test('lead where they say, and what cannot be a token leads nowhere', () => {
    const token = 'a'.repeat(32);
    expect(finnInnsynsrute(`/innsyn/status/${token}`)).toEqual({ art: 'status', token });
    expect(finnInnsynsrute(`/innsyn/status/${token}/svar/1-2.pdf`)).toMatchObject({
      art: 'svar',
      form: 'pdf',
    });
    expect(finnInnsynsrute(`/innsyn/status/${token}/fil/ab-c`)).toMatchObject({ art: 'fil', id: 'ab-c' });
    expect(finnInnsynsrute(`/innsyn/status/${token}/alt.json`)).toMatchObject({ art: 'alt', form: 'json' });
    for (const sti of [
      '/innsyn/status/kort',
      `/innsyn/status/${token}/../x`,
      `/innsyn/status/${token}/fil/a%2Fb`,
    ])
      expect(finnInnsynsrute(sti)).toEqual({ art: 'ukjent' });
  });
});

describe('room for forms', () => {
  test('is given back once, and whoever finds none is turned away', () => {
    const { slippInn } = lagSkjemarom(100 * 1024);
    const [en, to] = [slippInn(1000), slippInn(1000)];
    expect([en, to]).not.toContain(undefined);
    expect(slippInn(60_000)).toBeUndefined();
    const tre = slippInn(1000);
    expect(tre).toBeDefined();
    expect(slippInn(0)).toBeUndefined();
    en?.();
    en?.();
    expect(slippInn(1000)).toBeDefined();
    expect(slippInn(0)).toBeUndefined();
    expect(slippInn(Number.NaN)).toBeUndefined();
  });
});
