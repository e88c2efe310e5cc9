import { APIDOKUMENT } from '../svar/hoder.ts';

export const UKJENT_ADRESSE = `Adressen finnes ikke. Se /om eller ${APIDOKUMENT} for det åpne API-et.`;

export const STENGT = 'Journalen er stengt for en stund.';

/** A request that the API cannot answer: a Norwegian sentence that names the parameter, never its value. */
export class Apifeil extends Error {
  override readonly name = 'Apifeil';
  readonly status: 400 | 404 | 410 | 503;
  constructor(status: 400 | 404 | 410 | 503, melding: string) {
    super(melding);
    this.status = status;
  }
}

/** @throws Apifeil 400 when there are others than the parameters that an address has. */
export function krevKjente(parametre: URLSearchParams, kjente: readonly string[]): void {
  if ([...parametre.keys()].some((navn) => !kjente.includes(navn)))
    throw new Apifeil(400, `Ukjent parameter. Gyldige parametre er ${kjente.join(', ')}.`);
}
