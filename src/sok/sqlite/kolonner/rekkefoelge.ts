/** All rows in an order, and each row's place in it. */
export interface Rekkefoelge {
  readonly orden: Uint32Array;
  readonly plass: Uint32Array;
}

/** Two lists of rows, each in order, as one. */
export function flettet(
  a: Uint32Array,
  b: Uint32Array,
  sammenlign: (a: number, b: number) => number,
): Uint32Array {
  const ut = new Uint32Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let n = 0; n < ut.length; n++) {
    const [fra, ny] = [a[i], b[j]];
    if (ny === undefined || (fra !== undefined && sammenlign(fra, ny) < 0)) {
      ut[n] = fra ?? 0;
      i += 1;
    } else {
      ut[n] = ny;
      j += 1;
    }
  }
  return ut;
}

/**
 * Rows by a time, the latest first, and within a time in the order they had. For far fewer times than rows.
 *
 * @param tid by row.
 */
export function nyesteFoerst(rader: Uint32Array, tid: Uint32Array): Rekkefoelge {
  const perTid = new Map<number, number>();
  for (let i = 0; i < rader.length; i++) {
    const her = tid[rader[i] ?? 0] ?? 0;
    perTid.set(her, (perTid.get(her) ?? 0) + 1);
  }
  const neste = new Map<number, number>();
  let foran = 0;
  for (const [her, antall] of [...perTid].sort(([a], [b]) => b - a)) {
    neste.set(her, foran);
    foran += antall;
  }
  const orden = new Uint32Array(rader.length);
  const plass = new Uint32Array(tid.length);
  for (let i = 0; i < rader.length; i++) {
    const rad = rader[i] ?? 0;
    const paa = tid[rad] ?? 0;
    const her = neste.get(paa) ?? 0;
    orden[her] = rad;
    plass[rad] = her;
    neste.set(paa, her + 1);
  }
  return { orden, plass };
}
