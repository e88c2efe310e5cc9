/** The run ended before anything was changed: the command line answers 2. The message says why, and what to do. */
export class Eksportavbrudd extends Error {
  override readonly name = 'Eksportavbrudd';
}
