import { basename } from 'node:path';
import { Leveransefeil } from '../../noark/leveranse.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { lesHeltall } from '../felles/felt.ts';
import { lesXml } from '../xml/les-xml.ts';
import { les, type Rad } from './rad.ts';
import { lagRadleser, type Radform, type Radtre } from './radleser.ts';

/** A file that holds a table or a part of one. */
interface Manifestfil {
  readonly filnavn: string;
  /** The rows that the file is said to hold; undefined where the manifest does not say. */
  readonly antposter: number | undefined;
}
export interface Manifesttabell {
  readonly navn: string;
  readonly antfiler: number | undefined;
  readonly filer: readonly Manifestfil[];
}

/** What NOARKIH.XML says of a table delivery. */
export interface Manifest {
  readonly info: Rad | undefined;
  readonly tabeller: readonly Manifesttabell[];
}

const form = (felter: string, barn: Radform['barn'] = {}): Radform => ({
  felter: new Set(felter.split(' ')),
  ulest: 'alt',
  barn,
});
const RADER = {
  EKSPORTINFO: form('EI.ARKSKAPER EI.SYSTEMNAVN EI.ORGNR EI.FRADATO EI.TILDATO EI.PRODDATO'),
  TABELLINFO: form('TI.TABELL TI.ANTFILER', { FIL: form('TI.FILNAVN TI.ANTPOSTER') }),
};

/**
 * Reads NOARKIH.XML.
 *
 * @throws Leveransefeil when it is not a manifest, or a name or number in it cannot be understood.
 */
export async function lesManifest(sti: string): Promise<Manifest> {
  const fil = basename(sti);
  let info: Rad | undefined;
  const tabeller: Manifesttabell[] = [];
  const leser = lagRadleser(fil, RADER, {
    utenfor(navn, dybde, linje) {
      if (dybde === 0 && navn !== 'NOARK.IH')
        throw new Leveransefeil(fil, 'filen er ikke et Noark 4-manifest (NOARK.IH)', linje);
    },
    rad(navn, rad) {
      if (navn === 'EKSPORTINFO') info = rad;
      if (navn === 'TABELLINFO') tabeller.push(tilTabell(fil, rad));
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the handler keeps what is read
  for await (const _ of lesXml(sti, leser));
  return { info, tabeller };
}

function tilTabell(fil: string, rad: Radtre): Manifesttabell {
  const tekst = (fra: Rad, felt: string): string => {
    const verdi = les(fra, felt);
    if (fra.feil) throw new Leveransefeil(fil, fra.feil.message, fra.sted.linje);
    if (verdi === undefined) throw new Leveransefeil(fil, `${felt} mangler`, fra.sted.linje);
    return verdi;
  };
  const tall = (fra: Rad, felt: string): number | undefined => {
    try {
      return lesHeltall(felt, les(fra, felt));
    } catch (error) {
      if (!(error instanceof Feltfeil)) throw error;
      throw new Leveransefeil(fil, error.message, fra.sted.linje);
    }
  };
  return {
    navn: tekst(rad, 'TI.TABELL'),
    antfiler: tall(rad, 'TI.ANTFILER'),
    filer: rad.under('FIL').map((del) => ({
      filnavn: tekst(del, 'TI.FILNAVN'),
      antposter: tall(del, 'TI.ANTPOSTER'),
    })),
  };
}
