import type { Sokehelse, Sokemotor } from '../../sok/sokemotor.ts';
import { sokebortfall } from '../prov-sok.ts';
import type { Tjenester } from '../tjenester.ts';

export interface Helsesvar {
  /**
   * `nede`: the search is away; day lists, cases and entries are served all the same. `delvis`: everything is served, but names
   * are not searchable until ageing has run.
   */
  readonly status: 'ok' | 'delvis' | 'stengt' | 'nede';
  readonly journal: {
    readonly versjon: number;
    readonly virksomheter: readonly {
      readonly virksomhet: string;
      readonly antall: number;
      readonly sistOppdatert: string | null;
      readonly journalfoertTil: string | null;
    }[];
  };
  readonly sok: { readonly klar: boolean; readonly antall: number; readonly navnSokbare: boolean };
}

/** A search that is away is a finding of its own, not a failure to look. */
async function sokehelse(sok: Sokemotor): Promise<Sokehelse> {
  try {
    return await sok.helse();
  } catch (feil) {
    if (sokebortfall(feil) === undefined) throw feil;
    return { klar: false, antall: 0, navnSokbare: false };
  }
}

/** `GET /api/v1/helse`: whether the stores answer, and how fresh they are (R61). Holds numbers and dates only. */
export async function svarHelse({ journal, sok }: Tjenester, stengt: boolean): Promise<Helsesvar> {
  const [versjon, virksomheter, { klar, antall, navnSokbare }] = await Promise.all([
    journal.versjon(),
    journal.virksomheter(),
    sokehelse(sok),
  ]);
  const ferskheter = await Promise.all(
    virksomheter.map(async ({ slug }) => {
      const ferskhet = await journal.ferskhet(slug);
      return {
        virksomhet: slug,
        antall: ferskhet.antallPoster,
        sistOppdatert: ferskhet.sistOppdatert ?? null,
        journalfoertTil: ferskhet.journalfoertTil ?? null,
      };
    }),
  );
  const status = stengt ? 'stengt' : !klar ? 'nede' : navnSokbare ? 'ok' : 'delvis';
  return { status, journal: { versjon, virksomheter: ferskheter }, sok: { klar, antall, navnSokbare } };
}
