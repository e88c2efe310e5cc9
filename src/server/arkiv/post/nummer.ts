import type { Dokumentnr, Saksnr } from '../../../arkiv/nummer.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../../offentlig/adresse.ts';

/** The parts of an address that name a case, or an entry of it. */
export interface Saksdeler {
  readonly virksomhet: string;
  readonly aar: string;
  readonly nr: string;
}
export interface Postdeler extends Saksdeler {
  readonly dok: string;
}

export const saksnummerI = ({ aar, nr }: Saksdeler): Saksnr => ({
  saksaar: Number(aar),
  sakssekvensnummer: Number(nr),
});

export const postnummerI = (deler: Postdeler): Dokumentnr => ({
  ...saksnummerI(deler),
  dokumentnummer: Number(deler.dok),
});

/** «2026/123-4», or «2026/123». */
export const nummertekst = (deler: Saksdeler | Postdeler): string =>
  'dok' in deler ? formaterDokumentnummer(postnummerI(deler)) : formaterSaksnummer(saksnummerI(deler));

/** The page of what an address names. */
export const sidenFor = (deler: Saksdeler | Postdeler): string =>
  `/arkiv/${deler.virksomhet}/sak/${deler.aar}/${deler.nr}${'dok' in deler ? `/${deler.dok}` : ''}`;
