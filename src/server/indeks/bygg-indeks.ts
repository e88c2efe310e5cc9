import { aapneJournal } from '../../journal/aapne.ts';
import { aapneEtterslep } from '../../journal/etterslep.ts';
import { taLaas } from '../../lager/laas.ts';
import { aapneSqliteSok } from '../../sok/sqlite/sqlite-sok.ts';
import { byggVedSiden, fjernIndeksfil, settInnIndeksfil } from '../../sok/sqlite/ved-siden.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { offentligeFiler } from '../oppstart/aapne-tjenester.ts';

/**
 * Brings the index up to this version of the program where its entries need not be read again: stems and parts of words are
 * made anew from the words it has.
 *
 * @returns How many entries it holds; undefined when it must be made anew.
 * @throws KorruptIndeks
 */
export async function oppdaterIndeks(data: string, klokke: Klokke): Promise<number | undefined> {
  const sok = await aapneSqliteSok(offentligeFiler(data).sok, { traader: 0, klokke });
  try {
    const { klar, antall } = await sok.helse();
    return klar ? antall : undefined;
  } finally {
    await sok.lukk();
  }
}

/** More changes than this under way at once, and it is left to the next try. */
const FORSOK = 5;

/**
 * Makes the embedded index anew from the public journal, beside the damaged one, and puts it in its place when it is whole.
 * Only what the public role may open is opened. Exports and withdrawals are not kept waiting: they are locked out for the swap
 * alone, and what they changed meanwhile is read again.
 *
 * @returns How many entries it holds.
 * @throws LaastFeil when an export is at work just then, or another process makes the index: it is tried again later.
 */
export function byggIndeksPaaNytt(data: string, klokke: Klokke): Promise<number> {
  const { sok } = offentligeFiler(data);
  return byggVedSiden(sok, klokke, (nytt) => byggOgFlytt(data, nytt, klokke));
}

async function byggOgFlytt(data: string, nytt: string, klokke: Klokke): Promise<number> {
  const filer = offentligeFiler(data);
  const journal = aapneJournal(filer.journal);
  const utboks = aapneEtterslep(filer.journal, 0);
  try {
    for (let forsok = 1; ; forsok += 1) {
      fjernIndeksfil(nytt);
      const iDag = datoI(klokke());
      const versjon = await journal.versjon();
      // What is read from here on is at least as new.
      const kvittert = utboks.kvittert();
      const sok = await aapneSqliteSok(nytt, { traader: 0, klokke });
      let antall = 0;
      try {
        for (const { slug } of await journal.virksomheter()) {
          for (const { dato } of await journal.dager(slug, { antall: Number.MAX_SAFE_INTEGER })) {
            const { poster } = await journal.dagliste(slug, dato);
            await sok.indekser(poster, iDag);
            antall += poster.length;
          }
        }
        await sok.toem(kvittert);
        await sok.eldes(iDag, (ider) => journal.poster(ider));
      } finally {
        await sok.lukk();
      }
      const laas = taLaas(data, { naa: klokke() });
      try {
        if (forsok < FORSOK && (await journal.versjon()) !== versjon) continue;
        settInnIndeksfil(nytt, filer.sok);
        return antall;
      } finally {
        laas.slipp();
      }
    }
  } finally {
    utboks.lukk();
    await journal.lukk();
  }
}
