import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type AapneInnsyn, aapneInnsyn } from '../../src/innsyn/aapne.ts';
import type { Innsending } from '../../src/innsyn/innsending.ts';
import { lagSpoerrertjeneste, type Spoerrertjeneste } from '../../src/innsyn/innsyntjeneste.ts';
import { lagToken } from '../../src/innsyn/hemmelighet.ts';
import type { Konfig } from '../../src/konfig/virksomhet.ts';
import { KONFIG } from './konfig.ts';
import type { Publisert } from '../../src/offentlig/publisert.ts';
import { type Dokumentnummer, journalpostID, type Saksnummer } from '../../src/offentlig/adresse.ts';
import type { Sakslesning } from '../../src/innsyn/tjeneste/grunnlag.ts';
import { post as lagPost } from '../sok/poster.ts';

export const FRA = { nett: '192.0.2.10' };

/** The titles of 2026/123-1 and -2 in Fjordvik. */
export const TITLER = ['Søknad om dispensasjon fra kaiforskriften', 'Foreløpig svar om kaiplass'] as const;

type Saksplass = Extract<Sakslesning, { art: 'funnet' }>['plasser'][number];

export interface Rigg extends AapneInnsyn {
  readonly data: string;
  readonly spoer: Spoerrertjeneste;
  /** Moves the clock. */
  still(tid: string): void;
  /** Takes an entry out of the journal, as a withdrawal does. */
  trekkUt(id: string): void;
  /** Puts more into case 2026/123, as the journal tells of it. */
  leggISaken(...plasser: readonly Saksplass[]): void;
  /** The token of a link, as it stands in the mail. */
  token(formaal: 'bekreft' | 'status', bestillingId: string): string;
  /** The same folder opened anew, as after a restart. */
  gjenaapne(): Rigg;
}

/** A service on a folder of its own, with two entries in the journal, at nine on a Monday; closed when the test ends. */
export function rigg(
  valg: { readonly konfig?: Konfig; readonly data?: string; readonly enhet?: string } = {},
): Rigg {
  const data = valg.data ?? mkdtempSync(join(tmpdir(), 'innsyn-'));
  const konfig = valg.konfig ?? KONFIG;
  let naa = new Date('2026-11-16T08:00:00Z');
  const poster = new Map<string, Publisert>(
    [1, 2].map((dokumentnummer) => {
      const p = lagPost({
        virksomhet: 'fjordvik',
        sak: 123,
        dok: dokumentnummer,
        tittel: TITLER[dokumentnummer - 1] ?? '',
        ...(valg.enhet !== undefined && { enhet: valg.enhet }),
      });
      return [journalpostID('fjordvik', { saksaar: 2026, sakssekvensnummer: 123, dokumentnummer }), p];
    }),
  );
  const mer: Saksplass[] = [];
  const journal = {
    poster: async (ider: readonly string[]) => ider.flatMap((id) => poster.get(id) ?? []),
    stengt: async () => false,
    post: async (slug: string, nummer: Dokumentnummer) => ({
      art: poster.has(journalpostID(slug, nummer)) ? ('funnet' as const) : ('ukjent' as const),
    }),
    sak: async (_slug: string, { sakssekvensnummer }: Saksnummer): Promise<Sakslesning> =>
      sakssekvensnummer === 123
        ? {
            art: 'funnet',
            plasser: [
              ...[...poster.values()].map((publisert) => ({ art: 'post' as const, publisert })),
              { art: 'tomt' },
              ...mer,
            ],
          }
        : { art: 'ukjent' },
  };
  const aapnet = aapneInnsyn(data, konfig, journal, () => naa);
  let lukket = false;
  const lukk = async (): Promise<void> => {
    if (!lukket) await aapnet.lukk();
    lukket = true;
  };
  onTestFinished(async () => {
    await lukk();
    rmSync(data, { recursive: true, force: true });
  });
  return {
    ...aapnet,
    lukk,
    data,
    spoer: lagSpoerrertjeneste(aapnet.grunnlag),
    still(tid) {
      naa = new Date(tid);
    },
    trekkUt(id) {
      poster.delete(id);
    },
    leggISaken(...plasser) {
      mer.push(...plasser);
    },
    token: (formaal, id) => lagToken(aapnet.grunnlag.noekkel, formaal, id),
    gjenaapne: () => rigg({ konfig, data }),
  };
}

export const innsending = (endringer: Partial<Innsending> = {}): Innsending => ({
  liste: [
    { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: 1 },
    { virksomhet: 'fjordvik', saksaar: 2026, sakssekvensnummer: 123, dokumentnummer: 2 },
  ],
  epost: 'spoerrer@leser.example',
  levering: 'epost',
  sprak: 'nb',
  ...endringer,
});
