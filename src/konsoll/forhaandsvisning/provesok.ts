import type { Saksnr } from '../../arkiv/nummer.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { sporring, type Sokemotor } from '../../sok/sokemotor.ts';
import { aapneSqliteSok } from '../../sok/sqlite/sqlite-sok.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';

const SIDE = 100;
/** So many other hits are taken along; a number of an entry has a handful. */
const FLEST = 1_000;

/**
 * An index in memory that answers one query as the public's would once the draft is published: it holds what the draft shows of
 * its cases, and all else that the public's index finds for the query.
 *
 * @param q the only query it can be asked.
 */
export async function aapneProvesok(
  offentlig: Pick<Sokemotor, 'sok'>,
  {
    journal,
    virksomhet,
    beroerte,
    q,
    klokke,
  }: {
    readonly journal: Journal;
    readonly virksomhet: string;
    readonly beroerte: readonly Saksnr[];
    readonly q: string;
    readonly klokke: Klokke;
  },
): Promise<Sokemotor> {
  const iDag = datoI(klokke());
  const sok = await aapneSqliteSok(':memory:', { traader: 0, klokke });
  try {
    for (const sak of beroerte) await sok.indekser(await posterI(journal, virksomhet, sak), iDag);
    const egne = new Set(beroerte.map((sak) => `${virksomhet}/${sak.saksaar}/${sak.sakssekvensnummer}/`));
    for (let side = 1; (side - 1) * SIDE < FLEST; side++) {
      const svar = await offentlig.sok(sporring.parse({ q, side, antall: SIDE, sortering: 'nyeste' }));
      const andres = svar.ider.filter((id) => !egne.has(id.slice(0, id.lastIndexOf('/') + 1)));
      await sok.indekser(await journal.poster(andres), iDag);
      if (svar.treff <= side * SIDE) break;
    }
    await sok.eldes(iDag, (ider) => journal.poster(ider));
    return sok;
  } catch (feil) {
    await sok.lukk();
    throw feil;
  }
}

async function posterI(journal: Journal, virksomhet: string, sak: Saksnr): Promise<readonly Publisert[]> {
  const oppslag = await journal.sak(virksomhet, sak);
  if (oppslag.art !== 'funnet') return [];
  return oppslag.plasser.flatMap((plass) => (plass.art === 'post' ? [plass.publisert] : []));
}
