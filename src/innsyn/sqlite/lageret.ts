import type { DatabaseSync } from 'node:sqlite';
import type { LagretKrav } from '../lagret-krav.ts';
import type { Setninger } from '../../lager/setninger.ts';
import type { lagKravleser } from './kravleser.ts';
import type { lagKravskriver } from './kravskriver.ts';
import type { Samleskriver } from './samleskriver.ts';

/** There is no request with that number, or it is no longer kept. */
export class UkjentKrav extends Error {
  override readonly name = 'UkjentKrav';
  constructor() {
    super('Det finnes ikke noe krav om innsyn med dette referansenummeret.');
  }
}

/** What the parts of the store stand on. */
export interface Lagergrunn {
  readonly db: DatabaseSync;
  readonly sql: Setninger;
  /** Everything that is written goes through here. */
  readonly skriv: Samleskriver['skriv'];
  readonly leser: ReturnType<typeof lagKravleser>;
  readonly skriver: ReturnType<typeof lagKravskriver>;
}

/** The request with a reference number. */
export const finnKrav = ({ leser }: Pick<Lagergrunn, 'leser'>, referanse: string): LagretKrav | undefined =>
  leser.alle('referanse = ?', referanse)[0];
