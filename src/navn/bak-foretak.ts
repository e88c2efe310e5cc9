import { erFremmedNavn } from './uten-steder.ts';

/** A part of an enterprise, and no person: «Region Midt», «Boligbyggelaget Nord». */
const DEL_AV_FORETAK =
  /^(?:region|divisjon|team|sone|distrikt|gruppe|sentrum|område|kontor)|(?:laget|tenesta|tjenesten|kontoret|kommune|fylke|børs)$/u;

export const erDelAvForetak = (form: string): boolean => DEL_AV_FORETAK.test(form);

const SKILLE = /\s*[,;/()–]\s*|\s-\s|\s(?:ved|v)\s/u;

/**
 * What stands by itself in an enterprise's field and may be a person whom no list knows: «Bygg AS (Xhevdet Zzyqkaj)», «Fjordvik skole, Xhevdet
 * Zzyqkaj».
 */
export const fremmedeIForetak = (felt: string): readonly string[] => {
  const deler = felt.split(SKILLE).map((del) => del.trim());
  if (deler.length === 1) return [];
  return deler.filter((del) => erFremmedNavn(del) && !del.toLowerCase().split(/\s+/u).some(erDelAvForetak));
};
