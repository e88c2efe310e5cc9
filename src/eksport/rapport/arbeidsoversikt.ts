import { ARBEIDSLISTER, type Arbeid, type Arbeidstall } from '../../arkiv/arbeid.ts';
import { formaterDokumentnummer } from '../../offentlig/adresse.ts';
import { datoI, type Klokke } from '../../tid/oslo.ts';
import { finnKonfig } from '../vedtak/aapne-for-vedtak.ts';
import { Eksportavbrudd } from '../feil.ts';
import { forfaltFor } from './frister.ts';
import { medArkivet } from '../med-arkivet.ts';

const OVERSKRIFT = {
  holdt: 'Holdt tilbake',
  venter: 'Venter på vurdering i arkivet (åpnes bare av en ny leveranse)',
  utloept: 'Utløpt skjerming som kan bekreftes',
  flagget: 'Bør ses på',
  godkjenning: 'Venter på godkjenning før publisering',
} as const;

/** What waits for the staff of a body. */
export interface Oversikt {
  readonly tall: readonly Arbeidstall[];
  /** The oldest of each list. */
  readonly eldste: readonly Arbeid[];
}

/**
 * Reads what waits for the staff of a body.
 *
 * @param klokke with it, what is overdue for approval is counted.
 * @throws Eksportavbrudd when there is no archive, or nothing of the body in it.
 */
export async function lesArbeidsoversikt(
  data: string,
  virksomhet: string,
  antall: number,
  klokke?: Klokke,
): Promise<Oversikt> {
  return medArkivet(data, async (arkiv) => {
    if ((await arkiv.kilder(virksomhet)).length === 0)
      throw new Eksportavbrudd(`«${virksomhet}» har ingen journalposter her.`);
    const konfig = klokke && finnKonfig(data, virksomhet);
    const foer = konfig && forfaltFor(konfig, datoI(klokke()));
    const tall = await arkiv.tellArbeid(virksomhet, undefined, foer);
    const eldste: Arbeid[] = [];
    for (const liste of ARBEIDSLISTER) eldste.push(...(await arkiv.arbeid({ virksomhet, liste, antall })));
    return { tall, eldste };
  });
}

/**
 * The overview in words: numbers, dates and reasons, never a title.
 *
 * @param ord a reason's code in words.
 */
export function arbeidstekst({ tall, eldste }: Oversikt, ord: (kode: string) => string): string {
  if (tall.length === 0) return 'Ingenting venter.';
  return ARBEIDSLISTER.flatMap((liste) => {
    const iListen = tall.filter((t) => t.liste === liste);
    if (iListen.length === 0) return [];
    return [
      `${OVERSKRIFT[liste]}:`,
      ...iListen.map(
        ({ kode, antall, eldste, forfalt = 0 }) =>
          `  ${ord(kode)}: ${antall} (eldste ${eldste}${forfalt > 0 ? `; ${forfalt} over fristen` : ''})`,
      ),
      ...eldste
        .filter((arbeid) => arbeid.liste === liste)
        .map(
          (a) =>
            `    ${a.journaldato}  ${formaterDokumentnummer(a)}  ${ord(a.kode)}${a.siden === undefined ? '' : ` (siden ${a.siden})`}`,
        ),
    ];
  }).join('\n');
}
