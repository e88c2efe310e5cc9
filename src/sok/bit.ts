/** How many of a number's 32 bits are set. */
export function antallBit(ord: number): number {
  let n = ord - ((ord >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
