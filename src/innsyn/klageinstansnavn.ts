const STATSFORVALTEREN: Readonly<Record<string, string>> = { nb: 'Statsforvalteren', nn: 'Statsforvaltaren' };

/**
 * The appeal body as it is called in the language of the reader: the office of most municipalities has a name in bokmål and one in
 * nynorsk, and the configuration holds one of them (R66). Every other name stands as it is written.
 */
export const klageinstansnavn = (navn: string, sprak: string): string =>
  navn.replace(/^Statsforvalt[ae]ren\b/u, (skrevet) => STATSFORVALTEREN[sprak] ?? skrevet);
