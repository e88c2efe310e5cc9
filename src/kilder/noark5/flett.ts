import type { Journalpost, Korrespondansepart } from '../../noark/journalpost.ts';
import type { Sak } from '../../noark/sak.ts';
import type { Baerer, Skjerming, SkjermingElement } from '../../noark/skjerming.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import type { Siderad, Sideskjerming } from './siderad.ts';
import { ALLE_ELEMENTER, lesSkjermingMetadata, storst } from './skjermingelementer.ts';

const unike = <T>(verdier: readonly T[]): T[] => [...new Set(verdier)];

/**
 * Adds what a journal says to the shieldings a carrier has: to the one of the same code where there is one, as one more
 * where there is not. Nothing that was shielded is opened by it.
 */
function leggTil(
  egne: readonly Skjerming[],
  side: Sideskjerming,
  baerer: Baerer,
  baererID: string | undefined,
): Skjerming[] {
  const { elementer, ukjente, dokument } = lesSkjermingMetadata(side.metadata);
  const sierIngenting =
    side.metadata.length === 0 && side.tilgangskode === undefined && side.hjemmel.length === 0;
  if (sierIngenting) return [...egne];
  const til = egne.findIndex(
    (en) =>
      en.baerer === baerer && (side.tilgangskode === undefined || en.tilgangskode === side.tilgangskode),
  );
  const maal = egne[til];
  if (maal === undefined) {
    const ingen = elementer.length === 0 && ukjente.length === 0;
    const uavklarte = ingen ? [...ALLE_ELEMENTER] : [];
    const ny = {
      tilgangskode: side.tilgangskode,
      hjemmel: side.hjemmel,
      elementer: [...elementer],
      uavklarte,
      ukjente: [...ukjente],
      dokument,
      baerer,
      baererID,
    };
    return [...egne, ny];
  }
  return egne.with(til, {
    ...maal,
    hjemmel: maal.hjemmel.length > 0 ? maal.hjemmel : side.hjemmel,
    elementer: unike<SkjermingElement>([...maal.elementer, ...elementer]),
    uavklarte: maal.uavklarte.filter((element) => !elementer.includes(element)),
    ukjente: unike([...maal.ukjente, ...ukjente]),
    dokument: storst(maal.dokument, dokument),
  });
}

/**
 * Marks the parties that a journal shields. In loependeJournal a shielded party is found by type and name, and where it
 * is not found, all are marked. In offentligJournal the name itself is shielded: whoever does not stand there by name is.
 */
function merkParter(parter: readonly Korrespondansepart[], rad: Siderad): readonly Korrespondansepart[] {
  const lik = (part: Korrespondansepart, side: Siderad['parter'][number]): boolean =>
    part.korrespondanseparttype === side.type && part.navn === side.navn;
  const skjermede = rad.parter.filter(({ skjermet }) => skjermet);
  const ukjent = !rad.offentlig && skjermede.some((side) => !parter.some((part) => lik(part, side)));
  const erSkjermet = (part: Korrespondansepart): boolean =>
    ukjent ||
    skjermede.some((side) => lik(part, side)) ||
    (rad.offentlig && !rad.parter.some((side) => lik(part, side)));
  return parter.map((part) => (erSkjermet(part) ? { ...part, skjermet: 'ja' } : part));
}

/**
 * The entry with what the journals say of it.
 *
 * @throws Feltfeil when a journal's row for it could not be understood.
 */
export function flettPost(post: Journalpost, rader: readonly Siderad[]): Journalpost {
  let flettet = post;
  for (const rad of rader) {
    if (rad.feil) throw new Feltfeil(rad.feil.felt, rad.feil.grunn);
    flettet = {
      ...flettet,
      skjerming: leggTil(flettet.skjerming, rad.post, 'registrering', post.systemID),
      gradering: flettet.gradering ?? rad.gradering,
      korrespondansepart: [...merkParter(flettet.korrespondansepart, rad)],
      administrativEnhet: flettet.administrativEnhet ?? rad.administrativEnhet,
      saksbehandler: flettet.saksbehandler ?? rad.saksbehandler,
    };
  }
  return flettet;
}

/** What the journals say of a case, gathered from its entries; the same said twice counts once. */
export class Sakstillegg {
  readonly #sak = new Map<string, Sideskjerming>();
  readonly #klasse = new Set<string>();

  leggTil(rader: readonly Siderad[]): void {
    for (const rad of rader) {
      if (rad.sak.metadata.length + rad.sak.hjemmel.length > 0 || rad.sak.tilgangskode)
        this.#sak.set(JSON.stringify(rad.sak), rad.sak);
      for (const verdi of rad.klasse) this.#klasse.add(verdi);
    }
  }

  /** The case with it. */
  flett(sak: Sak): Sak {
    let { skjerming } = sak;
    for (const side of this.#sak.values()) skjerming = leggTil(skjerming, side, 'mappe', sak.systemID);
    const klasse = { metadata: [...this.#klasse], hjemmel: [] };
    // On its own: which of the classes above a journal means is not said, and none of theirs may be changed.
    return { ...sak, skjerming: [...skjerming, ...leggTil([], klasse, 'klasse', undefined)] };
  }
}
