import { join } from 'node:path';
import { sendSkjema, skjultFelt } from '../innsyn/innsyn-i-test.ts';
import type { Svar } from '../tjener-i-test.ts';
import type { Ansatt } from './konsoll-i-test.ts';
import { aapneArkiv } from '../../../src/arkiv/sqlite/aapne-arkiv.ts';
import type { Logglinje } from '../../../src/arkiv/logg.ts';

/** What stands on a page, as somebody reads it. */
export const ord = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** What the log has of a person, newest first. */
export async function loggenTil(data: string, hvem: string): Promise<readonly Logglinje[]> {
  const bok = aapneArkiv(join(data, 'arkiv.db'));
  try {
    return await bok.logg({ hvem, antall: 50 });
  } finally {
    await bok.lukk();
  }
}

/** Sends a form as it stands on a page, with the entries that are chosen in it: a field may be there many times. */
export async function sendFlere(
  port: number,
  { les, kapsel }: Ansatt,
  { side, til }: { readonly side: string; readonly til?: string },
  felt: readonly (readonly [string, string])[],
): Promise<Svar> {
  const merke = skjultFelt((await les(side)).tekst, 'merke');
  const kropp = new URLSearchParams([['merke', merke], ...felt.map(([navn, verdi]) => [navn, verdi])]);
  const svar = await sendSkjema(port, til ?? side, kropp.toString(), { cookie: kapsel });
  // What became of it has a page of its own, which a browser goes on to.
  return svar.status === 303 ? les(svar.hoder.location ?? '') : svar;
}

const TEGN: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&amp;': '&', '&#38;': '&' };

/** The values of the boxes of a page, as a browser would send them. */
export const bokser = (html: string): readonly string[] =>
  [...html.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([boks]) =>
    (/value="([^"]*)"/.exec(boks)?.[1] ?? '').replace(
      /&(?:quot|amp|#34|#38);/g,
      (tegn) => TEGN[tegn] ?? tegn,
    ),
  );
