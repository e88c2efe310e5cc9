/** A batch contradicts itself or the store. Nothing of it was applied. */
export class UgyldigPubliseringFeil extends Error {
  override readonly name = 'UgyldigPubliseringFeil';
  constructor(grunn: string) {
    super(`Bunken ble ikke publisert: ${grunn}`);
  }
}
