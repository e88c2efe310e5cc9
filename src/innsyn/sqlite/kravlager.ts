import { iLesing } from '../../lager/transaksjon.ts';
import { type Rad, tall } from '../../lager/setninger.ts';
import type { Innsynslager } from '../innsynslager.ts';
import { tellForsoek } from './forsoek.ts';
import { lesBestilling, tallEllerIngen } from './kravleser.ts';
import { finnKrav, type Lagergrunn, UkjentKrav } from './lageret.ts';
import { lesFilene, lesVedtakene } from './vedtakslager.ts';

/** Orders and their requests: made, confirmed, changed and read whole. */
export function lagKravlager(
  grunn: Lagergrunn,
): Pick<
  Innsynslager,
  | 'opprett'
  | 'hent'
  | 'hentVedLenke'
  | 'hentBestilling'
  | 'bekreft'
  | 'endre'
  | 'hentForEpost'
  | 'bestillMineKrav'
  | 'aapne'
  | 'byttLevering'
  | 'leggIUtboks'
> {
  const { db, sql, skriv, leser, skriver } = grunn;
  const lenke = (formaal: 'bekreft' | 'status', hash: Buffer, naa: Date): Rad | undefined =>
    sql.en(
      'SELECT * FROM lenke WHERE hash = ? AND formaal = ? AND (utloeper IS NULL OR utloeper > ?)',
      hash,
      formaal,
      naa.toISOString(),
    );

  return {
    opprett: (ny) => skriv(() => skriver.opprett(ny)),
    hent: async (referanse) => iLesing(db, () => finnKrav(grunn, referanse)),
    hentVedLenke: async (formaal, hash, naa) =>
      iLesing(db, () => {
        const funnet = lenke(formaal, hash, naa);
        const rad = funnet && sql.en('SELECT * FROM bestilling WHERE nr = ?', tall(funnet, 'bestilling'));
        if (funnet === undefined || rad === undefined) return undefined;
        const bestilling = lesBestilling(rad);
        return {
          bestilling,
          brukt: funnet['brukt'] !== null,
          krav: leser.alle('bestilling = ? ORDER BY nr', bestilling.nr),
        };
      }),
    hentBestilling: async (id) =>
      iLesing(db, () => leser.alle('bestilling = (SELECT nr FROM bestilling WHERE id = ?) ORDER BY nr', id)),
    bekreft: (hash, naa, endring) =>
      skriv(() => {
        const funnet = lenke('bekreft', hash, naa);
        if (funnet === undefined || funnet['brukt'] !== null) return false;
        const bestilling = tall(funnet, 'bestilling');
        sql.kjoer('UPDATE lenke SET brukt = ? WHERE hash = ?', naa.toISOString(), hash);
        sql.kjoer('UPDATE bestilling SET bekreftet = ? WHERE nr = ?', naa.toISOString(), bestilling);
        for (const krav of leser.alle('bestilling = ? ORDER BY nr', bestilling))
          skriver.skriv(krav, naa, endring(krav));
        return true;
      }),
    endre: (referanse, naa, endre) =>
      skriv(() => {
        const foer = finnKrav(grunn, referanse);
        if (foer === undefined) throw new UkjentKrav();
        const vedlagt = {
          vedtak: () => lesVedtakene(sql, referanse),
          filer: () => lesFilene(sql, referanse),
        };
        skriver.skriv(foer, naa, endre(foer, vedlagt));
        return finnKrav(grunn, referanse) ?? foer;
      }),
    hentForEpost: async (epost) =>
      iLesing(db, () =>
        leser.alle(
          `bestilling IN (SELECT nr FROM bestilling WHERE epost = ? AND bekreftet IS NOT NULL) ORDER BY nr DESC LIMIT 1000`,
          epost,
        ),
      ),
    bestillMineKrav: (epost, forsoek) =>
      skriv(() => {
        if (!tellForsoek(sql, forsoek)) return;
        const nyeste = sql.en(
          `SELECT max(k.nr) AS nr FROM krav k JOIN bestilling b ON b.nr = k.bestilling
           WHERE b.epost = ? AND b.bekreftet IS NOT NULL`,
          epost,
        );
        const nr = tallEllerIngen(nyeste ?? {}, 'nr');
        if (nr !== undefined) skriver.leggIUtboks(nr, forsoek.naa, [{ mal: 'mine-krav', til: 'spoer' }]);
      }),
    aapne: async (etterNr, antall) =>
      iLesing(db, () => leser.alle(`lukket IS NULL AND nr > ? ORDER BY nr LIMIT ?`, etterNr, antall)),
    byttLevering: (id, naa, { levering, adresse }, post) =>
      skriv(() => {
        sql.kjoer(
          'UPDATE bestilling SET levering = ?, adresse = coalesce(?, adresse) WHERE id = ? AND slettet = 0',
          levering,
          adresse ?? null,
          id,
        );
        const aapne = sql.alle(
          `SELECT k.nr FROM krav k JOIN bestilling b ON b.nr = k.bestilling
           WHERE b.id = ? AND b.bekreftet IS NOT NULL AND k.lukket IS NULL`,
          id,
        );
        for (const rad of aapne) skriver.leggIUtboks(tall(rad, 'nr'), naa, post);
      }),
    leggIUtboks: (referanse, naa, post) =>
      skriv(() => {
        const rad = sql.en('SELECT nr FROM krav WHERE referanse = ?', referanse);
        if (rad === undefined) throw new UkjentKrav();
        skriver.leggIUtboks(tall(rad, 'nr'), naa, post);
      }),
  };
}
