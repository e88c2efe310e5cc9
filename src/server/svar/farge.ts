/** An sRGB colour, each part 0-255. */
export type Farge = readonly [roed: number, groenn: number, blaa: number];

export const HVIT: Farge = [255, 255, 255];
export const SVART: Farge = [0, 0, 0];

export function lesFarge(heks: string): Farge {
  const del = (fra: number): number => Number.parseInt(heks.slice(fra, fra + 2), 16);
  return [del(1), del(3), del(5)];
}

export const skrivFarge = (farge: Farge): string =>
  `#${farge.map((del) => Math.round(del).toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2's relative luminance, 0-1. */
function lysstyrke([roed, groenn, blaa]: Farge): number {
  const lineaer = (del: number): number => {
    const andel = del / 255;
    return andel <= 0.04045 ? andel / 12.92 : ((andel + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * lineaer(roed) + 0.7152 * lineaer(groenn) + 0.0722 * lineaer(blaa);
}

/** WCAG 2.2's contrast ratio, 1-21. */
export function kontrast(en: Farge, annen: Farge): number {
  const [a, b] = [lysstyrke(en) + 0.05, lysstyrke(annen) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

export interface Kuloer {
  /** Degrees. */
  readonly vinkel: number;
  /** 0-1, as HSL has it. */
  readonly metning: number;
}

export function kuloerAv(farge: Farge): Kuloer {
  const [r, g, b] = [farge[0] / 255, farge[1] / 255, farge[2] / 255];
  const [stoerst, minst] = [Math.max(r, g, b), Math.min(r, g, b)];
  const spenn = stoerst - minst;
  if (spenn === 0) return { vinkel: 0, metning: 0 };
  const lyshet = (stoerst + minst) / 2;
  const sjettedel =
    stoerst === r ? ((g - b) / spenn + 6) % 6 : stoerst === g ? (b - r) / spenn + 2 : (r - g) / spenn + 4;
  return { vinkel: 60 * sjettedel, metning: spenn / (1 - Math.abs(2 * lyshet - 1)) };
}

function fraHsl({ vinkel, metning }: Kuloer, lyshet: number): Farge {
  const bredde = metning * Math.min(lyshet, 1 - lyshet);
  const del = (n: number): number => {
    const k = (n + vinkel / 30) % 12;
    return 255 * (lyshet - bredde * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [del(0), del(8), del(4)];
}

/** Enough halvings to come within a 65 000th of any lightness. */
const HALVERINGER = 16;

/**
 * The tone of a hue that stands out from white or black as much as is asked for, or as much as any tone can.
 * @param maal A contrast ratio, 1-21; the tone is never below it.
 */
export function toneMot(grunn: Farge, kuloer: Kuloer, maal: number): Farge {
  let [naer, fjern] = grunn === HVIT ? [1, 0] : [0, 1];
  const tone = (lyshet: number): Farge => lesFarge(skrivFarge(fraHsl(kuloer, lyshet)));
  for (let i = 0; i < HALVERINGER; i++) {
    const midt = (naer + fjern) / 2;
    if (kontrast(tone(midt), grunn) < maal) naer = midt;
    else fjern = midt;
  }
  return tone(fjern);
}
