/** The run ended before anything was changed: the command line answers 2. The message says why, and what to do. */
export class Eksportavbrudd extends Error {
  override readonly name = 'Eksportavbrudd';
}

/**
 * The system cut something off in the middle, as a full disk does: what was decided or read stands, and the next run completes it. The
 * command line answers 3. The message says why.
 */
export class Ufullfoert extends Error {
  override readonly name = 'Ufullfoert';
}
