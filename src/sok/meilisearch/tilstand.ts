import { randomBytes } from 'node:crypto';
import type { Index } from 'meilisearch';
import { z } from 'zod';
import { dagtall } from './dokument.ts';
import { SKJEMA } from './innstillinger.ts';
import { feilkode, spoer } from './klient.ts';

/** The one document that is no entry: what the index says of itself. It is in the index, and so changes places with it. */
export const TILSTAND = 'tilstand';
export const ER_TILSTAND = `art = ${TILSTAND}`;
export const ER_POST = 'virksomhet EXISTS';

const skjema = z.object({
  /** Fingerprint of settings and analysis. */
  skjema: z.string(),
  /** What document ids are made with. Not displayed: a search never gives it. */
  salt: z.string().optional(),
  /** The day of the last ageing run. */
  eldet: z.string().optional(),
  /** Another for every change. */
  versjon: z.string(),
  /** The last line of the journal's outbox that it has. */
  utboks: z.int().default(0),
  /** Something has been taken away since the files were last written anew. */
  urent: z.boolean().default(false),
  /** The building that made it: known by whoever let it take another's place. */
  bygget: z.string().optional(),
});
export type Tilstand = z.infer<typeof skjema>;

export const lesTilstand = (dokument: unknown): Tilstand | undefined => skjema.safeParse(dokument).data;

export const nyVersjon = (): string => randomBytes(8).toString('hex');

/** The state a new index begins with. */
export const nyTilstand = (): Record<string, unknown> => ({
  id: TILSTAND,
  art: TILSTAND,
  skjema: SKJEMA,
  salt: randomBytes(16).toString('hex'),
  versjon: nyVersjon(),
  utboks: 0,
  urent: false,
});

/** The state as a writer reads it; undefined where there is no index, or none of ours. */
export async function hentTilstand(indeks: Index): Promise<Tilstand | undefined> {
  return spoer(async () => {
    try {
      return lesTilstand(await indeks.getDocument(TILSTAND));
    } catch (feil) {
      if (['index_not_found', 'document_not_found'].includes(feilkode(feil) ?? '')) return undefined;
      throw feil;
    }
  });
}

/** Entries with a name that is old on the date. */
export const erForfalt = (iDag: string): string => `eldes <= ${dagtall(iDag)}`;

/** Names are searchable on a date when the ageing run for it is done and has left nothing behind (R31). */
export const erNavnSokbare = (tilstand: Tilstand, forfalte: number, iDag: string): boolean =>
  (tilstand.eldet ?? '') >= iDag && forfalte === 0;
