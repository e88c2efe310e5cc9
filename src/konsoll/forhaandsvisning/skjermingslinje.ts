import type { Skjerming } from '../../noark/skjerming.ts';

/** A shielding as the archive states it, on one line: «P · Offl. § 25 · TR1, NA · til 2027-01-01 · registrering». */
export const skjermingslinje = (s: Skjerming): string =>
  [
    s.tilgangskode ?? 'uten kode',
    ...(s.hjemmel.length > 0 ? [s.hjemmel.join('; ')] : []),
    ...(s.elementer.length > 0 ? [s.elementer.join(', ')] : []),
    ...(s.uavklarte.length > 0 ? [`ikke angitt: ${s.uavklarte.join(', ')}`] : []),
    ...(s.opphoerer === undefined ? [] : [`til ${s.opphoerer}`]),
    s.baerer,
  ].join(' · ');
