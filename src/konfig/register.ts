import { husk } from '../hukommelse/husk.ts';
import { gjelder } from './gyldighet.ts';
import type { Henvisning, Hjemmelkjede } from './henvisning.ts';
import { lesHjemmeltekst } from './henvisning.ts';
import type { Hjemmel } from './hjemmel.ts';
import { TEIEPLIKTLOVER } from './lov.ts';
import type { Tilgangskode } from './tilgangskode.ts';
import type { Kilde, Kontakt, Virksomhet } from './virksomhet.ts';

/**
 * The code as the source's register knows it on a date (R72): exactly as written, or with other capitals.
 * @param dato yyyy-mm-dd, the entry's date.
 * @returns undefined for a code that the register does not hold on that date: the caller fails closed.
 */
export function finnTilgangskode(kilde: Kilde, kode: string, dato: string): Tilgangskode | undefined {
  const sokt = kode.normalize('NFC').trim();
  const iKraft = kilde.tilgangskoder.filter((k) => gjelder(k, dato));
  return (
    iKraft.find((k) => k.kode === sokt) ??
    iKraft.find((k) => k.kode.trim().toLowerCase() === sokt.toLowerCase())
  );
}

/** The register's hjemmel with an id, whatever its dates: old entries keep their text (R71). */
export const hjemmelVedID = (virksomhet: Virksomhet, id: string): Hjemmel | undefined =>
  virksomhet.hjemler.find((h) => h.id === id);

/** Where the public turns about a case: the unit's own contact point, or the body's (R2). */
export function kontaktFor(virksomhet: Virksomhet, enhet?: string): Kontakt {
  const navn = enhet?.trim() ?? '';
  const egen = Object.hasOwn(virksomhet.enhetskontakter, navn) ? virksomhet.enhetskontakter[navn] : undefined;
  return egen ?? virksomhet.kontakt;
}

interface Oppslag {
  readonly hjemmel: Hjemmel;
  readonly kjede: Hjemmelkjede;
}

const oppslag = new WeakMap<Virksomhet, readonly Oppslag[]>();

/** The same few texts stand on thousands of entries: they are read once. */
const les = husk(lesHjemmeltekst, { antall: 5_000 });

/** The register read with the same eyes as the source's text, once for each configuration. */
function registerFor(virksomhet: Virksomhet): readonly Oppslag[] {
  let register = oppslag.get(virksomhet);
  if (register === undefined) {
    register = virksomhet.hjemler.flatMap((h) => {
      const [kjede] = lesHjemmeltekst(h.tekst).kjeder;
      return kjede === undefined ? [] : [{ hjemmel: h, kjede }];
    });
    oppslag.set(virksomhet, register);
  }
  return register;
}

/** True where `kjent` says the same as `sokt`, or the same less precisely when `bredere` is allowed. */
function dekker(kjent: Henvisning, sokt: Henvisning, bredere: boolean): boolean {
  if (kjent.lov !== sokt.lov || kjent.paragraf !== sokt.paragraf) return false;
  for (const felt of ['ledd', 'nr', 'bokstav'] as const) {
    if (kjent[felt] === sokt[felt]) continue;
    // «§ 13 nr. 1» is meant of the only ledd that has numbers.
    if (
      felt === 'ledd' &&
      sokt.ledd === undefined &&
      (sokt.nr ?? sokt.bokstav) !== undefined &&
      (kjent.nr ?? kjent.bokstav) !== undefined
    )
      continue;
    if (kjent[felt] !== undefined || !bredere) return false;
  }
  return true;
}

const noeyaktighet = (h: Henvisning): number =>
  [h.ledd, h.nr, h.bokstav].filter((del) => del !== undefined).length;

/** The register's most precise entry that says no more than the source does. */
function finn(
  register: readonly Oppslag[],
  hoved: Henvisning,
  jf: Henvisning | undefined,
): { readonly hjemmel: Hjemmel; readonly noeyaktig: boolean } | undefined {
  for (const [bredJf, bredHoved] of [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ] as const) {
    const treff = register
      .filter(({ kjede }) => {
        const [kjentJf, ...flere] = kjede.jf;
        if (flere.length > 0 || !dekker(kjede.hoved, hoved, bredHoved)) return false;
        if (jf === undefined || kjentJf === undefined) return jf === kjentJf;
        return dekker(kjentJf, jf, bredJf);
      })
      .sort(
        (a, b) =>
          noeyaktighet(b.kjede.hoved) - noeyaktighet(a.kjede.hoved) ||
          noeyaktighet(b.kjede.jf[0] ?? b.kjede.hoved) - noeyaktighet(a.kjede.jf[0] ?? a.kjede.hoved),
      )[0];
    if (treff !== undefined) {
      const uklar = hoved.uklar || (jf?.uklar ?? false);
      return { hjemmel: treff.hjemmel, noeyaktig: !bredJf && !bredHoved && !uklar };
    }
  }
  return undefined;
}

const PARAGRAF13: Henvisning = { lov: 'offl', paragraf: '13', uklar: false };

/** Main provision and what it leans on, one of each: a secrecy provision named alone works through offl. § 13. */
function par(kjede: Hjemmelkjede): readonly (readonly [Henvisning, Henvisning | undefined])[] {
  const { hoved, jf } = kjede;
  if (TEIEPLIKTLOVER.has(hoved.lov)) {
    const teieplikt = [hoved, ...jf.filter((h) => h.lov !== 'offl')];
    return teieplikt.map((h) => [PARAGRAF13, h]);
  }
  return jf.length === 0 ? [[hoved, undefined]] : jf.map((h) => [hoved, h]);
}

/**
 * Matches a source's free text against the register. Only what the register holds is ever shown (R6): a provision the
 * register does not know is shown as the broader one that contains it, if the register has that, and counted.
 * @param fritekst as delivered, an item for each the source separates.
 * @param dato yyyy-mm-dd, the entry's date: the register has history (R71).
 * @returns the matches in the order named, without repeats, and how many things named were not matched exactly.
 */
export function finnHjemler(
  virksomhet: Virksomhet,
  fritekst: readonly string[],
  dato: string,
): { readonly hjemler: readonly Hjemmel[]; readonly umatchet: number } {
  const register = registerFor(virksomhet).filter(({ hjemmel }) => gjelder(hjemmel, dato));
  const hjemler = new Set<Hjemmel>();
  let umatchet = 0;
  for (const tekst of fritekst) {
    if (tekst.trim() === '') continue;
    const { kjeder, rest } = les(tekst);
    if (rest || kjeder.length === 0) umatchet++;
    for (const [hoved, jf] of kjeder.flatMap(par)) {
      const treff = finn(register, hoved, jf);
      const uten = treff === undefined && jf !== undefined ? finn(register, hoved, undefined) : undefined;
      if (treff?.noeyaktig !== true) umatchet++;
      const hjemmel = treff?.hjemmel ?? uten?.hjemmel;
      if (hjemmel !== undefined) hjemler.add(hjemmel);
    }
  }
  return { hjemler: [...hjemler], umatchet };
}
