import { finnVirksomhet } from '../../../innsyn/lov-fra-konfig.ts';
import type { Arkivkall } from '../kall.ts';
import { type Kravfeil } from './kravfeil.ts';
import type { Kravkall } from './kravkall.ts';
import type { Tildelingsvalg } from './innsynssider.ts';

/** For a unit: the one that the documents are of. */
const EGEN = '-';

/** To whom a request can be given: units that have a contact point or something in the queue, and people who have logged in. */
export async function lesTildeling(
  { lagre }: Arkivkall,
  { g, virksomhet }: Kravkall,
): Promise<Tildelingsvalg> {
  const kontakter = Object.keys(finnVirksomhet(g.konfig, virksomhet)?.enhetskontakter ?? {});
  const enheter = [...new Set([...kontakter, ...(await g.lager.enheterIKoe(virksomhet))])];
  return {
    enheter: enheter.toSorted((a, b) => a.localeCompare(b, 'nb')),
    personer: (await lagre.arkiv.ansatte()).toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb')),
  };
}

/** Gives a request to a unit, a person, or both: only to what was there to choose. It gives nobody a right that they did not have. */
export async function tildel(kall: Arkivkall, kravkall: Kravkall): Promise<Kravfeil | undefined> {
  const { skjema } = kall;
  const { tjeneste, referanse } = kravkall;
  const { enheter, personer } = await lesTildeling(kall, kravkall);
  const [enhet, person] = [skjema.get('enhet') ?? '', skjema.get('person') ?? ''];
  const ukjent =
    (enhet !== '' && enhet !== EGEN && !enheter.includes(enhet)) ||
    (person !== '' && !personer.some(({ id }) => id === person));
  if (ukjent || (enhet === '' && person === '')) return 'velg';
  await tjeneste.tildel(referanse, {
    ...(enhet !== '' && { enhet: enhet === EGEN ? null : enhet }),
    ...(person !== '' && { person: `ansatt:${person}` }),
  });
  return undefined;
}
