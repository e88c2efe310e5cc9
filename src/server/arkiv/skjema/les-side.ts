/** A page's number, from 1, out of an address that anybody may have written. */
export const lesSide = (parametre: URLSearchParams): number =>
  Number(/^[1-9]\d{0,5}$/.exec(parametre.get('side') ?? '')?.[0] ?? 1);

/** The last one of the page before, out of such an address; 0 for the first page. */
export const lesEtter = (parametre: URLSearchParams): number =>
  Number(/^[1-9]\d{0,14}$/.exec(parametre.get('etter') ?? '')?.[0] ?? 0);
