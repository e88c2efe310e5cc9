/**
 * Worked out when it is first asked for, and once: what is much to work out, and not needed by all who load the file it stands
 * in. What throws is tried again the next time.
 */
export function enGang<T>(lag: () => T): () => T {
  let laget: { readonly verdi: T } | undefined;
  return () => (laget ??= { verdi: lag() }).verdi;
}
