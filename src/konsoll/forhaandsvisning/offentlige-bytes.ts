import type { Dokumentnr, Saksnr } from '../../arkiv/nummer.ts';
import { LINJER_PAA_SIDE } from '../../journal/dagside.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import {
  formaterDokumentnummer,
  formaterSaksnummer,
  journalpoststi,
  postlistesti,
  sakssti,
} from '../../offentlig/adresse.ts';
import type { Sokemotor } from '../../sok/sokemotor.ts';
import type { Klokke } from '../../tid/oslo.ts';
import type { Proevesvar } from './provepubliser.ts';
import { aapneProvesok } from './provesok.ts';

/** What the public gets at one address. */
export interface Offentligsvar {
  readonly adresse: string;
  readonly status: number;
  readonly hoder: Readonly<Record<string, string>>;
  readonly kropp: Uint8Array;
}

/**
 * Answers addresses from the given stores, with the public server's own functions: `gjengiAdresser` of the server, with the built
 * pages and the site's address bound to it.
 */
export type Adressegjengiver = (
  tjenester: {
    readonly journal: Journal;
    readonly sok: Sokemotor;
    readonly konfig: Konfig;
    readonly klokke: Klokke;
  },
  adresser: readonly string[],
) => Promise<readonly Offentligsvar[]>;

/** The surfaces that an entry or a case is shown on. */
export const FLATER = ['side', 'sak', 'dag', 'saksApi', 'sok', 'sokApi', 'strom'] as const;
export type Flate = (typeof FLATER)[number];
export type OffentligeBytes = Readonly<Partial<Record<Flate, Offentligsvar>>>;

/** The query that finds an entry, or a case, by its number. */
const nummersok = (nummer: Saksnr | Dokumentnr): string =>
  'dokumentnummer' in nummer ? formaterDokumentnummer(nummer) : formaterSaksnummer(nummer);

/** The public addresses of what is previewed. @param dag the page of a day list that the entry stands on; a case has none. */
function flatenesAdresser(
  virksomhet: string,
  nummer: Saksnr | Dokumentnr,
  dag?: string,
): Readonly<Partial<Record<Flate, string>>> {
  // By date: the order by relevance weighs words by all that is in an index, and tells nothing of the entry.
  const sok = new URLSearchParams({ q: nummersok(nummer), virksomhet, sortering: 'nyeste' });
  return {
    ...('dokumentnummer' in nummer && { side: journalpoststi(virksomhet, nummer) }),
    sak: sakssti(virksomhet, nummer),
    ...(dag !== undefined && { dag }),
    saksApi: `/api/v1/saker/${virksomhet}/${formaterSaksnummer(nummer)}`,
    sok: `/sok?${sok}`,
    sokApi: `/api/v1/journalposter?${sok}`,
    strom: `${sakssti(virksomhet, nummer)}.atom`,
  };
}

/** The page of a day list that an entry stands on, or would. */
async function dagensSide(
  journal: Journal,
  virksomhet: string,
  dato: string,
  nummer: Dokumentnr,
): Promise<string> {
  const { side } = await journal.dagside(virksomhet, dato, { sted: { nummer }, antall: LINJER_PAA_SIDE });
  return postlistesti(virksomhet, dato, side);
}

/** The very bytes that the public gets of an entry or a case once `proeve` is published, surface by surface. */
export async function offentligeBytes(
  proeve: Pick<Proevesvar, 'journal' | 'beroerte'>,
  {
    virksomhet,
    nummer,
    dato,
    sok,
    konfig,
    klokke,
    gjengi,
  }: {
    readonly virksomhet: string;
    readonly nummer: Saksnr | Dokumentnr;
    readonly dato?: string | undefined;
    /** The public's index. */
    readonly sok: Pick<Sokemotor, 'sok'>;
    readonly konfig: Konfig;
    readonly klokke: Klokke;
    readonly gjengi: Adressegjengiver;
  },
): Promise<OffentligeBytes> {
  const { journal, beroerte } = proeve;
  const dag =
    dato !== undefined && 'dokumentnummer' in nummer
      ? await dagensSide(journal, virksomhet, dato, nummer)
      : undefined;
  const adresser = flatenesAdresser(virksomhet, nummer, dag);
  const q = nummersok(nummer);
  const provesok = await aapneProvesok(sok, { journal, virksomhet, beroerte, q, klokke });
  try {
    const valgte = FLATER.flatMap((flate) => {
      const adresse = adresser[flate];
      return adresse === undefined ? [] : [{ flate, adresse }];
    });
    const svar = await gjengi(
      { journal, sok: provesok, konfig, klokke },
      valgte.map(({ adresse }) => adresse),
    );
    return Object.fromEntries(
      valgte.flatMap(({ flate }, i) => {
        const ett = svar[i];
        return ett === undefined ? [] : [[flate, ett]];
      }),
    );
  } finally {
    await provesok.lukk();
  }
}
