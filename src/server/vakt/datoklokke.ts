import { datoI, type Klokke } from '../../tid/oslo.ts';

const MINUTT = 60_000;

/**
 * Today's date in Oslo, asked for at every request and worked out once a minute: a day begins on a whole minute, so no
 * answer is ever a day behind.
 */
export function lagDatoklokke(klokke: Klokke): () => string {
  let minutt = Number.NaN;
  let dato = '';
  return () => {
    const naa = klokke();
    const dette = Math.floor(naa.getTime() / MINUTT);
    if (dette !== minutt) {
      minutt = dette;
      dato = datoI(naa);
    }
    return dato;
  };
}
