import { createHash } from 'node:crypto';
import { husk } from '../../hukommelse/husk.ts';
import type { Konfig, Virksomhet } from '../../konfig/virksomhet.ts';
import { HVIT, kontrast, kuloerAv, lesFarge, skrivFarge, SVART, toneMot, type Farge } from './farge.ts';
import { FerdigSvar } from './ferdig-svar.ts';
import { SIDEHODER, UFORANDERLIG } from './hoder.ts';

/**
 * How far each tone of the accent stands from white, on light pages: those of the site's own set (styles/farger.css), so that
 * every pair of text and ground is as easy to read in any hue.
 */
const LYSE: Readonly<Record<string, number>> = {
  '--aj-lenke': 7.9,
  '--ds-color-accent-background-tinted': 1.09,
  '--ds-color-accent-surface-tinted': 1.21,
  '--ds-color-accent-surface-hover': 1.38,
  '--ds-color-accent-surface-active': 1.63,
  '--ds-color-accent-border-subtle': 1.93,
  '--ds-color-accent-border-default': 4.25,
  '--ds-color-accent-border-strong': 7,
  '--ds-color-accent-text-subtle': 7,
  '--ds-color-accent-text-default': 13.4,
  '--ds-color-accent-base-default': 7.9,
  '--ds-color-accent-base-hover': 10.2,
  '--ds-color-accent-base-active': 12.9,
  '--ds-color-accent-base-contrast-subtle': 1.23,
};
/** The same from black, on dark pages. */
const MOERKE: Readonly<Record<string, number>> = {
  '--aj-baand': 1.4,
  '--aj-baand-dempet': 12.7,
  '--aj-lenke': 11.4,
  '--ds-color-accent-background-tinted': 1.28,
  '--ds-color-accent-surface-default': 1.31,
  '--ds-color-accent-surface-tinted': 1.51,
  '--ds-color-accent-surface-hover': 1.78,
  '--ds-color-accent-surface-active': 2.16,
  '--ds-color-accent-border-subtle': 2.46,
  '--ds-color-accent-border-default': 6.5,
  '--ds-color-accent-border-strong': 10.2,
  '--ds-color-accent-text-subtle': 10.8,
  '--ds-color-accent-text-default': 17.2,
  '--ds-color-accent-base-default': 10.6,
  '--ds-color-accent-base-hover': 12.3,
  '--ds-color-accent-base-active': 14.4,
  '--ds-color-accent-base-contrast-subtle': 1.45,
  '--ds-color-accent-base-contrast-default': 1.23,
};
/** White on the band must be read, and so must the paler text below the name: 6 leaves 4.5 for that. */
const BAANDKONTRAST = 6;
const DEMPET_PAA_BAAND = 1.28;

/** The band is the body's own colour where white can be read on it, else the same hue, darker. */
export function baandfarge(aksent: string): string {
  const farge = lesFarge(aksent);
  const lesbar = kontrast(farge, HVIT) >= BAANDKONTRAST;
  return skrivFarge(lesbar ? farge : toneMot(HVIT, kuloerAv(farge), BAANDKONTRAST));
}

/** The colour of the band on dark pages. */
export const moerktBaand = (aksent: string): string =>
  skrivFarge(toneMot(SVART, kuloerAv(lesFarge(aksent)), MOERKE['--aj-baand'] ?? 1));

/** The tones of an accent colour on light and on dark pages. Paper has its own set: these are for screens. */
export const lagStilark = husk(
  (aksent: string): string => {
    const kuloer = kuloerAv(lesFarge(aksent));
    const toner = (grunn: Farge, maal: Readonly<Record<string, number>>): string[] =>
      Object.entries(maal).map(
        ([navn, kontrasten]) => `${navn}:${skrivFarge(toneMot(grunn, kuloer, kontrasten))}`,
      );
    const dempet = skrivFarge(toneMot(HVIT, kuloer, DEMPET_PAA_BAAND));
    const lyse = [`--aj-baand:${baandfarge(aksent)}`, `--aj-baand-dempet:${dempet}`, ...toner(HVIT, LYSE)];
    // The attribute makes this stronger than the site's own set, in whichever order the two are fetched.
    const regel = (linjer: readonly string[]): string => `:root[data-color-scheme]{${linjer.join(';')}}`;
    return [
      `@media screen{${regel(lyse)}}`,
      `@media screen and (prefers-color-scheme:dark){${regel(toner(SVART, MOERKE))}}\n`,
    ].join('\n');
  },
  { antall: 100 },
);

/** Where a body's tones are fetched from: the address changes with them. Undefined for a body without a colour of its own. */
export function stilsti({ slug, aksentfarge }: Virksomhet): string | undefined {
  if (aksentfarge === undefined) return undefined;
  const avtrykk = createHash('sha256').update(lagStilark(aksentfarge)).digest('hex').slice(0, 10);
  return `/stil/${slug}-${avtrykk}.css`;
}

/** Finds the stylesheets of the bodies in a configuration, each made once for it. */
export function lagStilfinner(): (konfig: Konfig, sti: string) => FerdigSvar | undefined {
  const laget = new WeakMap<Konfig, ReadonlyMap<string, FerdigSvar>>();
  const lag = ({ virksomheter }: Konfig): ReadonlyMap<string, FerdigSvar> => {
    const ark = new Map<string, FerdigSvar>();
    for (const virksomhet of virksomheter) {
      const sti = stilsti(virksomhet);
      if (sti === undefined || virksomhet.aksentfarge === undefined) continue;
      const kropp = Buffer.from(lagStilark(virksomhet.aksentfarge));
      const type = 'text/css; charset=utf-8';
      ark.set(sti, new FerdigSvar({ status: 200, type, kropp, lagring: UFORANDERLIG, hoder: SIDEHODER }));
    }
    return ark;
  };
  return (konfig, sti) => {
    if (!sti.startsWith('/stil/')) return undefined;
    const kjent = laget.get(konfig) ?? lag(konfig);
    laget.set(konfig, kjent);
    return kjent.get(sti);
  };
}
