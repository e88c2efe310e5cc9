import { z } from 'zod';
import { bundetFunn } from '../../../arkiv/vedtaksdetaljer.ts';
import { bestemOmFlere, erFlerhandling, type Flerbestemmelse } from '../../../konsoll/bestem-om-flere.ts';
import { forhaandsvisFlere } from '../../../konsoll/forhaandsvisning/flere-poster.ts';
import { loggfoerOppslag, tillatFor } from '../../../konsoll/lister/tillatt.ts';
import { lesNummer } from '../../../konsoll/tillatte-numre.ts';
import { formaterDokumentnummer } from '../../../offentlig/adresse.ts';
import { lagForhaandskall } from '../forhaandskall.ts';
import { visFlersvar } from './flersvar-svar.ts';
import type { Arkivkall, Arkivsvar } from '../kall.ts';
import { handlingerI, krevListe, visListe } from './liste-svar.ts';

/** More than a page of a list holds. */
const FLEST = 100;
const LENGSTE_GRUNN = 1000;

const funn = z.array(bundetFunn);
type Valgt = Flerbestemmelse['poster'][number];

/** «2026/123-4», followed by what is released of it when that has been seen; undefined for anything else. */
function lesValgt(verdi: string): Valgt | undefined {
  const [, nummer = '', json] = /^(\S+)(?: (.+))?$/s.exec(verdi) ?? [];
  const lest = lesNummer(nummer);
  if (lest === undefined) return undefined;
  const post = { nummer: formaterDokumentnummer(lest) };
  if (json === undefined) return post;
  try {
    return { ...post, funn: funn.parse(JSON.parse(json)) };
  } catch {
    return undefined;
  }
}

/** Opens something: everything that it opens is seen first, and a release says which findings were seen. */
const maaSesFoerst = (art: string, poster: readonly Valgt[], skjema: URLSearchParams): boolean =>
  (art === 'frigi' && poster.some(({ funn: sett }) => sett === undefined)) ||
  ((art === 'frigi' || art === 'bekreft-opphoer') && skjema.get('sett-dem') !== 'ja');

/**
 * Decides the same, for one reason, about the entries that were chosen in a list, and tells what became of each. What would open
 * something is shown first, and bound to what was shown.
 */
export async function bestemIListe(
  kall: Arkivkall,
  deler: { readonly virksomhet: string; readonly liste: string },
): Promise<Arkivsvar> {
  const { virksomhet } = deler;
  const liste = krevListe(deler.liste);
  const { skjema, bruker, lagre, data, klokke } = kall;
  const art = skjema.get('handling') ?? '';
  const grunn = skjema.get('grunn')?.trim().slice(0, LENGSTE_GRUNN) ?? '';
  const sett = Number(/^\d{1,15}$/.exec(skjema.get('sett') ?? '')?.[0] ?? 0);
  const valgte = skjema.getAll('post').map(lesValgt);
  const poster = [
    ...new Map(valgte.flatMap((post) => (post === undefined ? [] : [[post.nummer, post] as const]))).values(),
  ];
  if (!erFlerhandling(art) || !handlingerI(liste, bruker, virksomhet).includes(art))
    return visListe(kall, deler, 'Velg hva som skal gjøres.');
  if (poster.length === 0 || poster.length < new Set(valgte).size || poster.length > FLEST)
    return visListe(kall, deler, `Velg mellom én og ${FLEST} journalposter.`);
  if (grunn === '') return visListe(kall, deler, 'Skriv en grunn.');
  if (maaSesFoerst(art, poster, skjema)) {
    const tillatt = tillatFor(bruker, 'se', { virksomhet });
    for (const { nummer } of poster)
      await loggfoerOppslag(lagre.arkiv, tillatt, klokke, {
        gjenstand: nummer,
        grunn: 'før vedtak om flere',
      });
    const numre = poster.flatMap(({ nummer }) => lesNummer(nummer) ?? []);
    const grupper = await forhaandsvisFlere(lagForhaandskall(kall), virksomhet, numre);
    return kall.vis({ art: 'bekreft-flere', virksomhet, liste, handling: art, grunn, sett, grupper });
  }
  const svar = await bestemOmFlere(lagre.arkiv, bruker, {
    data,
    virksomhet,
    art,
    grunn,
    poster,
    sett,
    klokke,
  });
  return visFlersvar(kall, {
    virksomhet,
    handling: art,
    svar,
    tilbake: { navn: 'Til listen', sti: `/arkiv/${virksomhet}/liste/${liste}` },
  });
}
