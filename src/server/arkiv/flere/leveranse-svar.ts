import { FinnesIkke, IngenTilgang } from '../../../konsoll/feil.ts';
import {
  aapneProveleveranse,
  type Proveleveranse,
} from '../../../konsoll/forhaandsvisning/leveranse/proveleveranse.ts';
import type { Provefilter } from '../../../konsoll/forhaandsvisning/leveranse/liste.ts';
import { FLATER } from '../../../konsoll/forhaandsvisning/offentlige-bytes.ts';
import { formaterDokumentnummer, postlistesti } from '../../../offentlig/adresse.ts';
import { lesRapport, maaSeRapporten } from '../../../konsoll/siste-eksport.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { erJournaldato, krevJournaldato } from '../skjema/les-dato.ts';
import { lesSide } from '../skjema/les-side.ts';
import { visOffentlig } from '../side/vis-offentlig.ts';

const PAA_SIDEN = 50;
const ENDRINGER = ['endringer', 'ny', 'endret', 'borte', 'uendret'] as const;
const NIVAAER = [0, 1, 2, 3] as const;

/** Filters out of an address that anybody may have written. What publication would change is what is asked for when nobody says. */
function lesFilter(parametre: URLSearchParams): Provefilter {
  const tekst = (navn: string): string => parametre.get(navn)?.slice(0, 300) ?? '';
  const onsket = tekst('endring') || 'endringer';
  const endring = ENDRINGER.find((en) => en === onsket);
  const nivaa = NIVAAER.find((en) => String(en) === tekst('nivaa'));
  const [kode, enhet, flagg, utfall, dato] = ['kode', 'enhet', 'flagg', 'utfall', 'dato'].map(tekst);
  return {
    ...(endring !== undefined && { endring }),
    ...(nivaa !== undefined && { nivaa }),
    ...(kode && { kode }),
    ...(enhet && { enhet }),
    ...(flagg && { flagg }),
    ...(utfall && { utfall }),
    ...(dato && erJournaldato(dato) && { dato }),
  };
}

/** Looks at the kept dry run of a body; undefined when there is none of it. */
async function medProve<T>(
  kall: Arkivkall,
  virksomhet: string,
  fn: (prove: Proveleveranse) => Promise<T>,
): Promise<T | undefined> {
  let prove: Proveleveranse | undefined;
  try {
    prove = await aapneProveleveranse(lagForhaandskall(kall));
  } catch (feil) {
    // It is of a body where the person has nothing to do: then there is none of this one.
    if (feil instanceof IngenTilgang) return undefined;
    throw feil;
  }
  try {
    return prove?.virksomhet === virksomhet ? await fn(prove) : undefined;
  } finally {
    await prove?.lukk();
  }
}

/** A delivery before it is published: what it changes, entry by entry, by level, code, unit and flag. */
export async function visLeveranse(
  kall: Arkivkall,
  { virksomhet }: { readonly virksomhet: string },
): Promise<Arkivsvar> {
  const { parametre, bruker } = kall;
  const filter = lesFilter(parametre);
  const side = lesSide(parametre);
  const prove = await medProve(kall, virksomhet, async (denne) => {
    const { rader, treff } = await denne.liste(filter, side, PAA_SIDEN);
    return {
      laget: denne.laget,
      // What is graded by the security act is not spread further by a list of it.
      rader: rader.map((rad) => (rad.utfall === 'gradert' ? { ...rad, arkivtittel: [] } : rad)),
      treff,
      tall: await denne.tall(),
      rapport: maaSeRapporten(bruker, virksomhet) ? lesRapport(denne.rapport) : undefined,
    };
  });
  const sider = Math.max(1, Math.ceil((prove?.treff ?? 0) / PAA_SIDEN));
  return kall.vis({ art: 'leveranse', virksomhet, filter, side, sider, prove });
}

interface Postdeler {
  readonly virksomhet: string;
  readonly aar: string;
  readonly nr: string;
  readonly dok: string;
}
const nummerI = ({ aar, nr, dok }: Postdeler) => ({
  saksaar: Number(aar),
  sakssekvensnummer: Number(nr),
  dokumentnummer: Number(dok),
});
const adresseTil = ({ virksomhet, aar, nr, dok }: Postdeler): string =>
  `/arkiv/${virksomhet}/leveranse/${aar}/${nr}/${dok}`;

/** One entry of the delivery, field by field. */
export async function visLeveransepost(kall: Arkivkall, deler: Postdeler): Promise<Arkivsvar> {
  const svar = await medProve(kall, deler.virksomhet, async (prove) => {
    const post = await prove.post(nummerI(deler));
    return post && { post, laget: prove.laget };
  });
  if (svar === undefined) throw new FinnesIkke();
  const { post, laget } = svar;
  return kall.vis({
    art: 'leveransepost',
    virksomhet: deler.virksomhet,
    nummer: formaterDokumentnummer(nummerI(deler)),
    adresse: adresseTil(deler),
    laget,
    sammenligning:
      post.sammenligning.utfall === 'gradert' ? { ...post.sammenligning, felter: [] } : post.sammenligning,
    sak: post.sammenligning.utfall === 'gradert' ? undefined : post.sak,
    flater: FLATER.filter((flate) => post.bytes[flate] !== undefined),
  });
}

/** One surface of an entry of the delivery, as the public will get it. */
export async function visLeveranseflate(
  kall: Arkivkall,
  { flate: navn, ...deler }: Postdeler & { readonly flate: string },
): Promise<Arkivsvar> {
  const flate = FLATER.find((kjent) => kjent.toLowerCase() === navn);
  if (flate === undefined) throw new FinnesIkke();
  const svar = await medProve(kall, deler.virksomhet, (prove) => prove.post(nummerI(deler)));
  const ett = svar?.bytes[flate];
  if (ett === undefined) throw new FinnesIkke();
  return visOffentlig(ett, {
    hva: formaterDokumentnummer(nummerI(deler)),
    tilbake: adresseTil(deler),
    kilde: kall.parametre.has('kilde'),
  });
}

/** A day as the public will get it when the delivery is published. */
export async function visLeveransedag(
  kall: Arkivkall,
  { virksomhet, dato: skrevet }: { readonly virksomhet: string; readonly dato: string },
): Promise<Arkivsvar> {
  const dato = krevJournaldato(skrevet);
  const svar = await medProve(kall, virksomhet, (prove) => prove.dag(dato, lesSide(kall.parametre)));
  if (svar === undefined) throw new FinnesIkke();
  return visOffentlig(svar, {
    hva: `dagen ${dato}`,
    tilbake: `/arkiv/${virksomhet}/leveranse?dato=${dato}`,
    kilde: kall.parametre.has('kilde'),
    dagensSti: postlistesti(virksomhet, dato),
  });
}
