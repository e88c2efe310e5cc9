import { MASKE } from '../offentlig/tekst.ts';
import { finnNummer } from './nummer/finn-nummer.ts';

/**
 * The text with every number that the gate holds for replaced by the mask. When two people release an entry whose
 * number is no person's, its digits are still not published (R19).
 */
export function maskerNummer(tekst: string): string {
  const treff = finnNummer(tekst, { syntetiskTillatt: false })
    .filter(({ art }) => art !== 'mulig-duf')
    .toSorted((a, b) => a.fra - b.fra || b.til - a.til);
  let ut = '';
  let her = 0;
  for (const { fra, til } of treff) {
    if (fra >= her) ut += tekst.slice(her, fra) + MASKE;
    her = Math.max(her, til);
  }
  return ut + tekst.slice(her);
}
