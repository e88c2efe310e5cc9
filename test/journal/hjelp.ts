import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { aapneJournal, aapneJournalskriver } from '../../src/journal/aapne.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { Journalskriver, Postvedtak, Publisering } from '../../src/journal/journalskriver.ts';
import { TABELLER } from '../../src/journal/skjema.ts';
import type { Dokumentnummer, Saksnummer } from '../../src/offentlig/adresse.ts';
import { offentligJournalpost, type OffentligJournalpost } from '../../src/offentlig/journalpost.ts';
import { offentligSak, type OffentligSak } from '../../src/offentlig/sak.ts';
import type { Hull } from '../../src/offentlig/tilstand.ts';

export const SLUG = 'lindvik';
export const klartekst = (tekst: string) => ({ tekst, maskert: false });
const aapent = { tilgang: 'aapent', hjemler: [] } as const;

/** «2026/12-3» as a number. */
export function nr(skrevet: string): Dokumentnummer {
  const [saksaar, sakssekvensnummer, dokumentnummer] = skrevet.split(/[/-]/).map(Number);
  return z
    .object({ saksaar: z.int(), sakssekvensnummer: z.int(), dokumentnummer: z.int() })
    .parse({ saksaar, sakssekvensnummer, dokumentnummer });
}

type Postinn = Partial<z.input<typeof offentligJournalpost>>;
type Saksinn = Partial<z.input<typeof offentligSak>>;

/** An invented entry, «2026/12-3», with whatever differs. */
export const post = (nummer: string, avvik: Postinn = {}): OffentligJournalpost =>
  offentligJournalpost.parse({
    virksomhet: SLUG,
    ...nr(nummer),
    journalposttype: 'I',
    journaldato: '2026-10-01',
    tittel: klartekst(`Brev ${nummer}`),
    parter: [{ korrespondanseparttype: 'EA', navn: klartekst('Lindvik Velforening'), person: false }],
    dokumenter: [{ nummer: 1, tilknyttetSom: 'H', tittel: klartekst('Brevet'), tilgang: aapent }],
    unntak: [],
    tilgang: aapent,
    vurdert: true,
    avskrivning: [],
    personnavn: [],
    ...avvik,
  });

/** The case that a number lies in, with whatever differs. */
export const sak = (nummer: Saksnummer, avvik: Saksinn = {}): OffentligSak =>
  offentligSak.parse({
    virksomhet: SLUG,
    saksaar: nummer.saksaar,
    sakssekvensnummer: nummer.sakssekvensnummer,
    tittel: klartekst(`Sak ${nummer.saksaar}/${nummer.sakssekvensnummer}`),
    klassering: [],
    unntak: [],
    vurdert: true,
    personnavn: [],
    ...avvik,
  });

export const hull = (nummer: string, art: Hull['art'], avvik: Partial<Hull> = {}): Postvedtak => ({
  art: 'hull',
  hull: { virksomhet: SLUG, ...nr(nummer), art, hjemler: [], ...avvik },
});
export const vis = (nummer: string, avvik: Postinn = {}): Postvedtak => ({
  art: 'publiser',
  post: post(nummer, avvik),
});
export const flytt = (fra: string, til: string, avvik: Postinn = {}): Postvedtak => ({
  art: 'publiser',
  post: post(til, avvik),
  flyttetFra: nr(fra),
});
export const skjul = (nummer: string): Postvedtak => ({ art: 'skjul', nummer: nr(nummer) });
export const trekk = (nummer: string): Postvedtak => ({ art: 'trekk', nummer: nr(nummer) });

/** A batch with the cases that its entries lie in. */
export function bunke(
  tidspunkt: string,
  vedtak: readonly Postvedtak[],
  valg: { saker?: readonly OffentligSak[]; tommeSaker?: readonly Saksnummer[] } = {},
): Publisering {
  const saker = vedtak.flatMap((et) => (et.art === 'publiser' ? [sak(et.post)] : []));
  return {
    virksomhet: SLUG,
    tidspunkt: new Date(tidspunkt),
    saker: valg.saker ?? saker,
    tommeSaker: valg.tommeSaker ?? [],
    vedtak,
  };
}

export interface Oppsett {
  readonly mappe: string;
  readonly sti: string;
  readonly skriver: Journalskriver;
  readonly journal: Journal;
  rydd(): Promise<void>;
}

/** A journal in a folder of its own, with its body registered. */
export async function nyJournal(): Promise<Oppsett> {
  const mappe = mkdtempSync(join(tmpdir(), 'journal-'));
  const sti = join(mappe, 'journal.db');
  const skriver = aapneJournalskriver(sti, { klokke: () => new Date('2026-11-20T08:00:00Z') });
  await skriver.registrerVirksomhet({ slug: SLUG, navn: 'Lindvik kommune' });
  const journal = aapneJournal(sti);
  return {
    mappe,
    sti,
    skriver,
    journal,
    async rydd() {
      await journal.lukk();
      await skriver.lukk();
      rmSync(mappe, { recursive: true });
    },
  };
}

/** Every row of every public table, in the order of its own text: two journals that are alike give the same. */
export function offentligeRader(sti: string): Record<string, readonly string[]> {
  const db = new DatabaseSync(sti, { readOnly: true });
  try {
    return Object.fromEntries(
      TABELLER.offentlige.map((tabell) => [
        tabell,
        db
          .prepare(`SELECT * FROM ${tabell}`)
          .all()
          .map((rad) => JSON.stringify(rad))
          .sort(),
      ]),
    );
  } finally {
    db.close();
  }
}
