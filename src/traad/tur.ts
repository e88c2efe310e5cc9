/**
 * Lets things be done one at a time, in the order that they were asked for: what takes a core and much memory.
 *
 * @returns A function that does something when all before it has ended, well or badly, and gives its outcome.
 */
export function lagTur(): <T>(arbeid: () => Promise<T>) => Promise<T> {
  let siste: Promise<unknown> = Promise.resolve();
  return (arbeid) => {
    const denne = siste.then(arbeid);
    siste = denne.catch(() => undefined);
    return denne;
  };
}
