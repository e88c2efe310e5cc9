/** What a text says as JSON; undefined for what is none: a schema says what is wrong with that. */
export function lesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
