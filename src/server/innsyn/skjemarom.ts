/** What a form costs beside its own bytes while it waits: its connection, its fields, its place in line. */
const OVERLAST = 32 * 1024;
/** Bytes that all forms under way may hold together: four thousand of the usual size. */
const PLASS = 128 * 1024 * 1024;

export interface Skjemarom {
  /**
   * Lets a form in.
   * @param lengde its bytes, as it says itself.
   * @returns what gives its place back, to be called once; undefined when there is no room.
   */
  readonly slippInn: (lengde: number) => (() => void) | undefined;
}

/** Room for the forms that are under way: past it, whoever comes is told to come back, and those who are in get their answer. */
export function lagSkjemarom(plass = PLASS): Skjemarom {
  let ledig = plass;
  return {
    slippInn(lengde) {
      const trenger = OVERLAST + Math.max(0, lengde);
      if (!(trenger <= ledig)) return undefined;
      ledig -= trenger;
      let inne = true;
      return () => {
        if (inne) ledig += trenger;
        inne = false;
      };
    },
  };
}
