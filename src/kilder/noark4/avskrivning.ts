import type { Avskrivning } from '../../noark/journalpost.ts';
import { avskrivningsmaate as STANDARD } from '../../noark/koder.ts';
import { lesAvskrivningsmaate } from '../felles/koder.ts';
import { lesDato } from '../felles/felt.ts';
import { iRad, les, type Rad } from './rad.ts';
import { lesReferanse } from './saksnummer.ts';
import type { Sammenheng } from './sammenheng.ts';

/** The standard's own code; a local one by the standard's where their names agree, or else by its name. */
function maate(kode: string | undefined, s: Sammenheng): string | undefined {
  const lest = lesAvskrivningsmaate(kode);
  if (lest === undefined || STANDARD.safeParse(lest).success) return lest;
  return lesAvskrivningsmaate(s.oppslag.avskrivningsmaate(lest)) ?? lest;
}

/**
 * The entry that settled this one. AM.AVSKAV holds its key, AM.AVSAVDOK its number. AM.BESVAR and AM.BESVARDOK are read
 * where those are missing: systems use them in both directions, and beside an avskrivning they name the answer.
 */
function avskrivesAv(
  rad: Rad,
  s: Sammenheng,
): Pick<Avskrivning, 'referanseAvskrivesAv' | 'avskrivesAvJournalnummer'> {
  const nokkel = [les(rad, 'AM.AVSKAV'), les(rad, 'AM.BESVAR')].find(
    (id) => id !== undefined && s.oppslag.harJournalpost(id),
  );
  if (nokkel !== undefined) return { referanseAvskrivesAv: nokkel };
  const nummer = lesReferanse(les(rad, 'AM.AVSAVDOK')) ?? lesReferanse(les(rad, 'AM.BESVARDOK'));
  return { referanseAvskrivesAv: nummer?.nokkel, avskrivesAvJournalnummer: nummer?.journalnummer };
}

/**
 * How the entry was settled, once for each way: Noark 4 says it on every sender and recipient.
 *
 * @throws Radfeil
 */
export function lesAvskrivning(rader: readonly Rad[], s: Sammenheng): Avskrivning[] {
  const funnet = new Map<string, Avskrivning>();
  for (const rad of rader)
    iRad(rad, () => {
      const avskrivningsdato = lesDato('AM.AVSKDATO', les(rad, 'AM.AVSKDATO'));
      const avskrivningsmaate = maate(les(rad, 'AM.AVSKM'), s);
      if (avskrivningsdato === undefined && avskrivningsmaate === undefined) return;
      const avskrivning = { avskrivningsdato, avskrivningsmaate, ...avskrivesAv(rad, s) };
      funnet.set(JSON.stringify(avskrivning), avskrivning);
    });
  return [...funnet.values()];
}
