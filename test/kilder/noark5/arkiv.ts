import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Avvisning, Leveranse, Post } from '../../../src/noark/leveranse.ts';
import type { Journalpost } from '../../../src/noark/journalpost.ts';
import { journalpost as journalpostForm } from '../../../src/noark/journalpost.ts';
import { sak as sakForm, type Sak } from '../../../src/noark/sak.ts';
import { aapneNoark5 } from '../../../src/kilder/noark5/noark5.ts';

/** Hand-written Noark 5: small pieces of XML that the tests put together. Every name and number is invented. */

type Barn = string | readonly string[];
const samlet = (barn: Barn): string => (typeof barn === 'string' ? barn : barn.join('\n'));

export const el = (navn: string, barn: Barn): string => `<${navn}>${samlet(barn)}</${navn}>`;

/** Fields in order; `undefined` leaves one out. */
export const felter = (verdier: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(verdier)
    .flatMap(([navn, verdi]) => (verdi === undefined ? [] : el(navn, verdi)))
    .join('\n');

const ROT =
  'arkiv xmlns="http://www.arkivverket.no/standarder/noark5/arkivstruktur" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export const arkiv = (barn: Barn): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${ROT}>\n${felter({ systemID: 'arkiv-1', tittel: 'Arkivet' })}\n${el(
    'arkivskaper',
    felter({ arkivskaperID: '999 999 999', arkivskaperNavn: 'Fjordvik kommune' }),
  )}\n${samlet(barn)}\n</arkiv>\n`;

export const arkivdel = (barn: Barn, skjerming = ''): string =>
  el('arkivdel', [
    felter({ systemID: 'del-1', tittel: 'Sakarkiv', opprettetDato: '2020-01-01T00:00:00Z' }),
    skjerming,
    samlet(barn),
  ]);

export const klasse = (id: string, barn: Barn, skjerming = ''): string =>
  el('klasse', [
    felter({ systemID: `klasse-${id}`, klasseID: id, tittel: `Klasse ${id}` }),
    skjerming,
    samlet(barn),
  ]);

/** A saksmappe as the schema orders it: own fields, shielding, what lies in it, and last the case's number. */
export const saksmappe = (
  barn: Barn,
  valg: {
    id?: string;
    hode?: Readonly<Record<string, string | undefined>>;
    hale?: Readonly<Record<string, string | undefined>>;
    midt?: string;
    type?: string;
  } = {},
): string =>
  `<mappe${valg.type === '' ? '' : ` xsi:type="${valg.type ?? 'saksmappe'}"`}>\n${[
    felter({
      systemID: valg.id ?? 'sak-1',
      mappeID: '2026/12',
      tittel: 'Ny sykkelvei',
      opprettetDato: '2026-01-05T08:00:00Z',
      ...valg.hode,
    }),
    valg.midt ?? '',
    samlet(barn),
    felter({
      saksaar: '2026',
      sakssekvensnummer: '12',
      saksdato: '2026-01-05',
      administrativEnhet: 'Teknisk',
      saksansvarlig: 'Kari Eksempel',
      saksstatus: 'Under behandling',
      ...valg.hale,
    }),
  ].join('\n')}\n</mappe>`;

export const part = (type: string, navn: string, mer = ''): string =>
  el('korrespondansepart', felter({ korrespondanseparttype: type, korrespondansepartNavn: navn }) + mer);

/** A journalpost as the schema orders it: documents before title, parties and journal fields last. */
export const registrering = (
  valg: {
    id?: string;
    felt?: Readonly<Record<string, string | undefined>>;
    /** Between opprettetDato and the documents: skjerming, gradering. */
    midt?: string;
    dokumenter?: string;
    parter?: string;
    slutt?: string;
    type?: string;
  } = {},
): string =>
  `<registrering${valg.type === '' ? '' : ` xsi:type="${valg.type ?? 'journalpost'}"`}>\n${[
    felter({ systemID: valg.id ?? 'post-1', opprettetDato: '2026-01-06T09:00:00Z' }),
    valg.midt ?? '',
    valg.dokumenter ?? '',
    felter({
      registreringsID: '2026/12-1',
      tittel: 'Uttalelse',
      journalaar: '2026',
      journalsekvensnummer: '77',
      journalpostnummer: '1',
      journalposttype: 'Inngående dokument',
      journalstatus: 'Journalført',
      journaldato: '2026-01-07',
      ...valg.felt,
    }),
    valg.parter ?? part('Avsender', 'Velforeningen Utsikten'),
    valg.slutt ?? '',
  ].join('\n')}\n</registrering>`;

export const skjerming = (
  verdier: Readonly<Record<string, string | undefined>>,
  metadata: readonly string[] = [],
): string =>
  el('skjerming', [
    felter({ tilgangsrestriksjon: 'P', skjermingshjemmel: 'Offl. § 13', ...verdier }),
    ...metadata.map((verdi) => el('skjermingMetadata', verdi)),
  ]);

/** An empty directory that is removed when the test ends. */
export function mappe(): string {
  const sti = mkdtempSync(join(tmpdir(), 'noark5-'));
  onTestFinished(() => {
    rmSync(sti, { recursive: true, force: true });
  });
  return sti;
}

export interface Lest {
  readonly leveranse: Leveranse;
  readonly poster: readonly Post[];
  readonly saker: readonly Sak[];
  readonly journalposter: readonly Journalpost[];
  readonly avvist: readonly Avvisning[];
  readonly annet: readonly string[];
}

/** Reads a delivery to its end, and holds every record against the archive language's own schemas. */
export async function lesSti(sti: string, kjenteFelt: readonly string[] = []): Promise<Lest> {
  const leveranse = await aapneNoark5(sti, { kilde: 'arkiv', arbeidsmappe: mappe(), kjenteFelt });
  const poster: Post[] = [];
  for await (const bunke of leveranse.poster()) poster.push(...bunke);
  return {
    leveranse,
    poster,
    saker: poster.flatMap((p) => (p.art === 'sak' ? [sakForm.parse(p.sak)] : [])),
    journalposter: poster.flatMap((p) =>
      p.art === 'journalpost' ? [journalpostForm.parse(p.journalpost)] : [],
    ),
    avvist: poster.flatMap((p) => (p.art === 'avvist' ? [p.avvisning] : [])),
    annet: poster.flatMap((p) => (p.art === 'annet' ? [p.hva] : [])),
  };
}

/** Writes files into a directory of their own and reads it. */
export async function les(
  filer: Readonly<Record<string, string | Uint8Array>> | string,
  kjenteFelt: readonly string[] = [],
): Promise<Lest> {
  const sti = mappe();
  const alle = typeof filer === 'string' ? { 'arkivstruktur.xml': filer } : filer;
  for (const [navn, innhold] of Object.entries(alle)) writeFileSync(join(sti, navn), innhold);
  return lesSti(sti, kjenteFelt);
}

/** The one record of its kind that a test expects. */
export function eneste<T>(poster: readonly T[]): T {
  const [en, to] = poster;
  if (en === undefined || to !== undefined) throw new Error(`ventet én, fikk ${poster.length}`);
  return en;
}
