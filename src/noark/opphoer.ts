import { hash } from 'node:crypto';
import type { Skjerming } from './skjerming.ts';

/** That somebody has confirmed that shieldings of an entry have expired. */
export interface Opphoersbekreftelse {
  /** The day in Oslo when it was confirmed: what expires later is not. */
  readonly dag: string;
  /** What was shielded then, each by its `skjermingsmerke`. Absent for what was confirmed before it was kept. */
  readonly skjerminger?: readonly string[] | undefined;
}

/** What a shielding is known by: all that it says, but not the key of what carries it, which is the archive's affair. */
export const skjermingsmerke = ({
  tilgangskode,
  hjemmel,
  elementer,
  uavklarte,
  ukjente,
  dokument,
  opphoerer,
  baerer,
}: Skjerming): string =>
  hash(
    'sha256',
    JSON.stringify([
      tilgangskode,
      hjemmel,
      elementer.toSorted(),
      uavklarte.toSorted(),
      ukjente.toSorted(),
      dokument,
      opphoerer,
      baerer,
    ]),
    'base64url',
  );

/** True when somebody has confirmed that this very shielding has expired: one that the archive has changed since, nobody has looked at. */
export const erBekreftetOpphoert = (
  skjerming: Skjerming,
  bekreftelser: readonly Opphoersbekreftelse[] = [],
): boolean =>
  bekreftelser.some(
    ({ dag, skjerminger }) =>
      skjerming.opphoerer !== undefined &&
      skjerming.opphoerer < dag &&
      (skjerminger === undefined || skjerminger.includes(skjermingsmerke(skjerming))),
  );
