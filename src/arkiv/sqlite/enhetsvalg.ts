/** Units as a statement takes them: NULL for all, a JSON list to keep to; an empty one for none at all. */
export const somJson = (enheter: readonly string[] | undefined): string | null =>
  enheter === undefined ? null : JSON.stringify(enheter);
