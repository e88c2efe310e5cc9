/** The person may not do this, or not to this. Nothing was done, and nothing was read. */
export class IngenTilgang extends Error {
  override readonly name = 'IngenTilgang';
  constructor() {
    super('Du har ikke tilgang til dette.');
  }
}

/** There is no such entry, case, delivery or other thing. */
export class FinnesIkke extends Error {
  override readonly name = 'FinnesIkke';
  constructor() {
    super('Dette finnes ikke her.');
  }
}
