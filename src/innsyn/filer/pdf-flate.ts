/** How a shape is moved, turned and scaled: a, b, c, d, e and f of the PDF reference. */
export type Matrise = readonly [number, number, number, number, number, number];
export type Punkt = readonly [x: number, y: number];

/** A box along the edges of the page, in points. */
export interface Boks {
  readonly fra: Punkt;
  readonly til: Punkt;
}

export const UENDRET: Matrise = [1, 0, 0, 1, 0, 0];
export const ALT: Boks = { fra: [-Infinity, -Infinity], til: [Infinity, Infinity] };

/** What is written as the numbers of an operation; the one that changes nothing where there are not six. */
export const somMatrise = (tall: readonly number[]): Matrise => {
  const [a, b, c, d, e, f] = tall.slice(-6);
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined
    ? UENDRET
    : [a, b, c, d, e, f ?? 0];
};

/** First `m`, then `n`. */
export const saa = ([a, b, c, d, e, f]: Matrise, n: Matrise): Matrise => [
  a * n[0] + b * n[2],
  a * n[1] + b * n[3],
  c * n[0] + d * n[2],
  c * n[1] + d * n[3],
  e * n[0] + f * n[2] + n[4],
  e * n[1] + f * n[3] + n[5],
];

export const flyttet = (x: number, y: number): Matrise => [1, 0, 0, 1, x, y];

export const punktVed = ([x, y]: Punkt, m: Matrise): Punkt => [
  x * m[0] + y * m[2] + m[4],
  x * m[1] + y * m[3] + m[5],
];

/** The least box around some points. */
export const rundt = (punkter: readonly Punkt[]): Boks => {
  const [x, y] = [punkter.map((punkt) => punkt[0]), punkter.map((punkt) => punkt[1])];
  return { fra: [Math.min(...x), Math.min(...y)], til: [Math.max(...x), Math.max(...y)] };
};

export const hjoernene = ([x, y]: Punkt, bredde: number, hoeyde: number): readonly Punkt[] => [
  [x, y],
  [x + bredde, y],
  [x + bredde, y + hoeyde],
  [x, y + hoeyde],
];

/** What two boxes share; a box that nothing is in where they share nothing. */
export const felles = (a: Boks, b: Boks): Boks => ({
  fra: [Math.max(a.fra[0], b.fra[0]), Math.max(a.fra[1], b.fra[1])],
  til: [Math.min(a.til[0], b.til[0]), Math.min(a.til[1], b.til[1])],
});

export const erI = ([x, y]: Punkt, { fra, til }: Boks): boolean =>
  x >= fra[0] && x <= til[0] && y >= fra[1] && y <= til[1];
