import type { DatabaseSync } from 'node:sqlite';
import { periode, type Omfang } from '../../leveranse.ts';
import { tall, tekst, tekstEller, type Rad } from '../verdi.ts';
import type { Leveranseholder } from './avviser.ts';

/**
 * Says of a known case whether a complete delivery has nothing of it any more, so that another may have its number: all cases do where
 * the archive has got new keys. Of a case with an entry outside what the delivery covers, or with one that could not be read, nothing is known.
 *
 * @returns a function of a row of `sak`; always false where the delivery is not complete. To be asked when the delivery is staged.
 */
export function lagForlatt(
  db: DatabaseSync,
  { nr: leveranse, kilde }: Leveranseholder,
): (sak: Rad) => boolean {
  const rad: Rad = db.prepare('SELECT komplett FROM leveranse WHERE nr = ?').get(leveranse) ?? {};
  const komplett = tekstEller(rad, 'komplett');
  if (komplett === undefined) return () => false;
  const omfang: Omfang = JSON.parse(komplett);
  const { fra, til } = periode(omfang);
  const arkivdeler = new Set(
    db
      .prepare('SELECT DISTINCT arkivdel FROM mottak_sak')
      .all()
      .map((en) => tekstEller(en, 'arkivdel')),
  );
  const uleste = new Set(
    db
      .prepare('SELECT nummer, nokkel FROM avvisning WHERE leveranse = ?')
      .all(leveranse)
      .flatMap((en) => [tekstEller(en, 'nummer'), tekstEller(en, 'nokkel')]),
  );
  const mottatt = db.prepare('SELECT 1 FROM mottak_sak WHERE system_id = ?');
  const poster = db.prepare(
    'SELECT system_id, journalnummer, dokumentnummer, journaldato FROM journalpost WHERE sak = ? AND mangler IS NULL',
  );
  return (sak) => {
    if (tall(sak, 'kilde') !== kilde || !arkivdeler.has(tekstEller(sak, 'arkivdel'))) return false;
    const systemID = tekst(sak, 'system_id');
    const nummer = `${tall(sak, 'saksaar')}/${tall(sak, 'sakssekvensnummer')}`;
    if (mottatt.get(systemID) || uleste.has(systemID) || uleste.has(nummer)) return false;
    return poster.all(tall(sak, 'nr')).every((post) => {
      const [dato, journalnummer] = [tekst(post, 'journaldato'), tekstEller(post, 'journalnummer')];
      const kjennetegn = [tekst(post, 'system_id'), `${nummer}-${tall(post, 'dokumentnummer')}`];
      if (journalnummer !== undefined) kjennetegn.push(journalnummer);
      return dato >= fra && dato <= til && !kjennetegn.some((ett) => uleste.has(ett));
    });
  };
}
