import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Ordre, Ordredokument } from '../../../src/innsyn/ordre/ordre.ts';
import { skrivOrdreV1 } from '../../../src/innsyn/ordre/ordre-v1.ts';
import { skrivOrdreV2 } from '../../../src/innsyn/ordre/ordre-v2.ts';

const gull = (navn: string): string => readFileSync(new URL(`./gull/${navn}`, import.meta.url), 'utf8');
const NETT = 'https://postliste.fjordvik.example/fjordvik/sak';

const ordre: Ordre = {
  id: 'K7QM-4TXR-9VDA',
  bestillingsdato: '2026-11-16',
  virksomhet: { navn: 'Fjordvik kommune', orgnr: '999999999', epost: 'postmottak@fjordvik.example' },
  innsynskravepost: 'innsyn@fjordvik.example',
  svarepost: 'spoerrer@leser.example',
  dokumenter: [
    {
      saksnummer: '2026/123',
      dokumentnummer: 1,
      journal: { sekvens: 258, aar: 2026 },
      saksbehandler: 'Ås & Sønn <bygg>',
      enhet: 'Plan og bygg',
      id: `${NETT}/2026/123/1`,
      systemId: 'system-1',
      fagsystem: { id: 'arkiv-1', delId: 'del-1' },
    },
    { saksnummer: '2009/7', dokumentnummer: 12, journal: { sekvens: 4, aar: 2009 }, id: `${NETT}/2009/7/12` },
  ],
};

describe('order.xml is, byte for byte, what the importers know', () => {
  test('version 1', () => {
    expect(skrivOrdreV1(ordre)).toBe(gull('order-v1.xml'));
  });

  test('version 2', () => {
    expect(skrivOrdreV2(ordre)).toBe(gull('order-v2.xml'));
  });

  test('text that would be markup, or that XML cannot hold, breaks nothing', () => {
    const verst = { ...ordre, id: 'a\u0000<b>&"\u{1f600}\ud800' };
    expect(skrivOrdreV1(verst)).toContain('<id>a&lt;b&gt;&amp;&quot;\u{1f600}</id>');
  });
});

const EKSEMPLER = new URL('../../../../shared/data/ordre/eksempler/', import.meta.url);

describe.skipIf(!existsSync(EKSEMPLER))('the public examples of the national portal', () => {
  const eksempel = (navn: string): string => readFileSync(new URL(navn, EKSEMPLER), 'utf8');
  const jp = (n: number, annet: Partial<Ordredokument>): Ordredokument => ({
    saksnummer: '2020/2',
    dokumentnummer: n,
    id: '',
    ...annet,
  });

  test('version 1 is written alike', () => {
    const skrevet = skrivOrdreV1({
      id: 'ik_something',
      bestillingsdato: 'yyyy-mm-dd',
      virksomhet: { navn: 'Journalenhet', epost: 'kontaktpost@example.com' },
      innsynskravepost: 'innsynskravepost@example.com',
      svarepost: 'test@example.com',
      dokumenter: [jp(1, { saksnummer: '2020/1', journal: { sekvens: 1, aar: 2020 } })],
    });
    expect(skrevet).toBe(eksempel('order-v1.xml'));
  });

  test('version 2 is written alike', () => {
    const arkiv = { id: 'b87ca23f-ffee-4e20-ab8e-a6361130bb50' };
    const skrevet = skrivOrdreV2({
      id: 'ik_something',
      bestillingsdato: 'yyyy-mm-dd',
      virksomhet: { navn: 'EnhetOrderV2', orgnr: '123456789', epost: 'kontaktpunkt@example.com' },
      innsynskravepost: 'innsyn@example.com',
      svarepost: 'test@example.com',
      dokumenter: [
        jp(1, {
          saksnummer: '2020/1',
          id: 'http://jp_secondDocument',
          journal: { sekvens: 1, aar: 2020 },
          systemId: '303d18bd-d173-4d5f-994a-d08cb929e79f',
          fagsystem: { ...arkiv, delId: 'ea3ce57a-327e-4ff1-b29c-ff6c671e530c' },
        }),
        jp(2, {
          id: 'http://jp_firstDocument',
          journal: { sekvens: 6, aar: 2020 },
          fagsystem: arkiv,
          saksbehandler: 'Sigrid Sakshandsamar',
          enhet: 'Eininga for sakshandsaming',
        }),
        jp(3, {
          id: 'http://jp_thirdDocument',
          journal: { sekvens: 3, aar: 2020 },
          fagsystem: arkiv,
          saksbehandler: 'Svein Sakshandsamar',
          enhet: 'Den andre eininga for sakshandsaming',
        }),
      ],
    });
    expect(skrevet).toBe(eksempel('order-v2.xml'));
  });
});
