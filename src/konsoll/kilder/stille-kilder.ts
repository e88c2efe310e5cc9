import { existsSync } from 'node:fs';
import { stier } from '../../eksport/lagre.ts';
import { medArkivet } from '../../eksport/med-arkivet.ts';
import { lesKonfig } from '../../konfig/les-konfig.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { lesKilder } from './kilder.ts';
import { varseltekst } from './varseltekst.ts';

/** What the daily job tells of silent sources of all bodies of a data directory (R61); empty where all are heard of. */
export async function lesStilleKilder(data: string, klokke: Klokke): Promise<readonly string[]> {
  const { arkiv: sti, konfig } = stier(data);
  if (!existsSync(sti) || !existsSync(konfig)) return [];
  const iDag = datoI(klokke());
  const { virksomheter } = lesKonfig(konfig);
  return medArkivet(data, async (arkiv) => {
    const varsler: string[] = [];
    for (const virksomhet of virksomheter)
      for (const linje of await lesKilder(arkiv, { virksomhet: virksomhet.slug }, virksomhet, iDag)) {
        const tekst = varseltekst(linje);
        if (tekst !== undefined)
          varsler.push(virksomheter.length === 1 ? tekst : `${virksomhet.slug}: ${tekst}`);
      }
    return varsler;
  });
}
