import type { Talltelling } from '../../arkiv/oversikt.ts';

/** The units that counted entries belong to, by name in Norwegian order: for choosing one. */
export const enheterI = (tellinger: readonly Pick<Talltelling, 'enhet'>[]): readonly string[] =>
  [...new Set(tellinger.map(({ enhet }) => enhet))]
    .filter((enhet) => enhet !== '')
    .sort((a, b) => a.localeCompare(b, 'nb'));
