import { APIDOKUMENT } from '../hoder.ts';

export const UKJENT_ADRESSE = `Adressen finnes ikke. Se /om eller ${APIDOKUMENT} for det åpne API-et.`;

/** A request that the API cannot answer: a Norwegian sentence that names the parameter, never its value. */
export class Apifeil extends Error {
  override readonly name = 'Apifeil';
  readonly status: 400 | 404 | 410 | 503;
  constructor(status: 400 | 404 | 410 | 503, melding: string) {
    super(melding);
    this.status = status;
  }
}
