import { systemmelding } from '../lager/systemfeil.ts';
import { Ufullfoert } from './feil.ts';

/** What stands, and what is not done. */
const STAAR = {
  vedtak:
    'Vedtaket er skrevet, men ikke helt utført: publikum kan se det som før. Neste eksport eller vedlikehold utfører resten.',
  leveranse:
    'Leveransen er lest, men ikke helt publisert. Det som er publisert, står, og neste kjøring fullfører.',
  vedlikehold: 'Vedlikeholdet ble ikke ferdig. Det som er gjort, står, og neste kjøring fullfører.',
} as const;

/** What to throw where a decision is written, a delivery is read or the day's work is begun, and the system stops the rest: it stands all the same. */
export function somUfullfoert(hva: keyof typeof STAAR, feil: unknown): unknown {
  const hvorfor = feil instanceof Error ? systemmelding(feil) : undefined;
  return hvorfor === undefined ? feil : new Ufullfoert(`${STAAR[hva]} ${hvorfor}`, { cause: feil });
}

/** Does what follows from a decision that is written. @throws Ufullfoert */
export async function utfoerVedtaket<T>(arbeid: () => Promise<T>): Promise<T> {
  try {
    return await arbeid();
  } catch (feil) {
    throw somUfullfoert('vedtak', feil);
  }
}
