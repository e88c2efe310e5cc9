/** The console's cookies: the session, and a login under way. Their names depend on whether the console is on https. */
export type Kapsel = 'konsoll' | 'konsoll-innlogging';

/** With https a browser keeps it from other hosts and from plain http; on loopback there is nobody to keep it from. */
const navnFor = (kapsel: Kapsel, sikker: boolean): string => (sikker ? `__Host-${kapsel}` : kapsel);

/** What a key may look like; anything else in the cookie is nobody's. */
const NOKKEL = /^[\w-]{20,128}$/;

/** The key in a cookie; undefined when there is none, or more than one: then nobody knows whose the second is. */
export function lesKapsel(kapsler: string | undefined, kapsel: Kapsel, sikker: boolean): string | undefined {
  const navn = navnFor(kapsel, sikker);
  const verdier = (kapsler ?? '')
    .split(';')
    .map((del) => del.trim())
    .filter((del) => del.startsWith(`${navn}=`))
    .map((del) => del.slice(navn.length + 1));
  const [verdi] = verdier;
  return verdier.length === 1 && verdi !== undefined && NOKKEL.test(verdi) ? verdi : undefined;
}

/**
 * A `Set-Cookie` value. Scripts never see it; `Lax`, since the browser comes back from the login at another site.
 *
 * @param nokkel undefined takes the cookie away.
 */
export function skrivKapsel(kapsel: Kapsel, nokkel: string | undefined, sikker: boolean): string {
  const slutt = nokkel === undefined ? '; Max-Age=0' : '';
  return `${navnFor(kapsel, sikker)}=${nokkel ?? ''}; Path=/; HttpOnly; SameSite=Lax${sikker ? '; Secure' : ''}${slutt}`;
}
