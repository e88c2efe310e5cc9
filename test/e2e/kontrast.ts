import type { Page } from 'playwright-core';

/**
 * What axe does not look at, by the colours as they are drawn: fields whose edge cannot be told from what they stand on
 * (WCAG 1.4.11, 3:1), and buttons that cannot be read while they are pressed (WCAG 1.4.3, 4.5:1).
 */
export async function svakeKontraster(side: Page): Promise<readonly string[]> {
  const kanter = await side.evaluate(() => {
    const lerret = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lag = (farge: string): number[] => {
      if (lerret === null) return [];
      lerret.clearRect(0, 0, 1, 1);
      lerret.fillStyle = farge;
      lerret.fillRect(0, 0, 1, 1);
      return [...lerret.getImageData(0, 0, 1, 1).data];
    };
    const lagt = (over: number[], under: number[]): number[] => {
      const del = (over[3] ?? 0) / 255;
      return [0, 1, 2].map((i) => (over[i] ?? 0) * del + (under[i] ?? 0) * (1 - del));
    };
    const bak = (en: Element | null): number[] =>
      en === null
        ? lag('Canvas').slice(0, 3)
        : lagt(lag(getComputedStyle(en).backgroundColor), bak(en.parentElement));
    const lys = (farge: number[]): number => {
      const [r = 0, g = 0, b = 0] = farge
        .map((verdi) => verdi / 255)
        .map((verdi) => (verdi <= 0.04045 ? verdi / 12.92 : ((verdi + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const kontrast = (en: number[], annen: number[]): number => {
      const [lysest = 0, moerkest = 0] = [lys(en), lys(annen)].sort((a, b) => b - a);
      return (lysest + 0.05) / (moerkest + 0.05);
    };
    const proev = document.createElement('span');
    document.body.append(proev);
    /** What a button of this page has behind its words while it is pressed, by the names of the design system. */
    const merket = (navn: string): number[] => {
      proev.style.backgroundColor = `var(${navn})`;
      return lag(getComputedStyle(proev).backgroundColor).slice(0, 3);
    };
    const [trykt, ord] = [
      merket('--ds-color-accent-surface-active'),
      merket('--ds-color-accent-text-subtle'),
    ];
    proev.remove();
    const knapp = kontrast(trykt, ord);
    // Boxes to tick are drawn by the browser, with an edge of its own.
    const felt = [...document.querySelectorAll('input, select, textarea')]
      .filter((en) => en.checkVisibility({ visibilityProperty: true }) && en.getClientRects().length > 0)
      .filter((en) => !en.matches(':disabled, [type=hidden], [type=file]'))
      .filter(
        (en) => !en.matches('[type=checkbox], [type=radio]') || getComputedStyle(en).appearance === 'none',
      )
      .map((en) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(en);
        const under = bak(en.parentElement);
        const kant = parseFloat(borderTopWidth) > 0 ? kontrast(lagt(lag(borderTopColor), under), under) : 1;
        return { hva: en.outerHTML.slice(0, 90), kontrast: Math.max(kant, kontrast(bak(en), under)) };
      });
    return [
      ...felt.filter((en) => en.kontrast < 3),
      ...(knapp < 4.5 ? [{ hva: 'pressed button', kontrast: knapp }] : []),
    ];
  });
  return kanter.map(({ hva, kontrast }) => `${kontrast.toFixed(2)}: ${hva}`);
}

/** Names of places on a page that two things have: a link to one of them leads to the other. */
export const dobleNavn = (side: Page): Promise<readonly string[]> =>
  side.evaluate(() => {
    const alle = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return alle.filter((id, i) => alle.indexOf(id) !== i);
  });
