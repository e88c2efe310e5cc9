import { FinnesIkke } from '../../../konsoll/feil.ts';
import { forhaandsvisPost, forhaandsvisSak } from '../../../konsoll/forhaandsvisning/forhaandsvisning.ts';
import { FLATER, type OffentligeBytes } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { nummertekst, postnummerI, saksnummerI, sidenFor, type Postdeler, type Saksdeler } from './nummer.ts';
import { visOffentlig } from '../side/vis-offentlig.ts';
import { flatenavn } from './flatenavn.ts';

async function lesBytes(kall: Arkivkall, deler: Saksdeler | Postdeler): Promise<OffentligeBytes> {
  const forhaandskall = lagForhaandskall(kall);
  const svar =
    'dok' in deler
      ? await forhaandsvisPost(forhaandskall, deler.virksomhet, postnummerI(deler))
      : await forhaandsvisSak(forhaandskall, deler.virksomhet, saksnummerI(deler));
  if (svar === undefined) throw new FinnesIkke();
  return svar.bytes;
}

/** One surface as the public gets it, or with `kilde` its very bytes. */
export async function visBytes(
  kall: Arkivkall,
  { flate: navn, ...deler }: (Saksdeler | Postdeler) & { readonly flate: string },
): Promise<Arkivsvar> {
  const flate = FLATER.find((kjent) => flatenavn(kjent) === navn);
  const svar = flate && (await lesBytes(kall, deler))[flate];
  if (svar === undefined) throw new FinnesIkke();
  return visOffentlig(svar, {
    hva: nummertekst(deler),
    tilbake: sidenFor(deler),
    kilde: kall.parametre.has('kilde'),
  });
}
