import { formaterListepost, type Innsynsliste, type Listepost } from '../../innsyn/liste.ts';
import type { Journal } from '../../journal/journal.ts';
import { journalpostID, journalpoststi, sakssti } from '../../offentlig/adresse.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import { listeposter } from '../listeposter.ts';

/** What the public journal says of one thing at this moment. */
interface Tittel {
  readonly tittel: OffentligTekst;
  /** The case's title, for an entry. */
  readonly sakstittel?: OffentligTekst;
}
/** By the thing's key; what is withdrawn, held or was never there is not in it. */
export type Titler = ReadonlyMap<string, Tittel>;

const tittelnokkel = (post: Listepost): string => `${post.virksomhet} ${formaterListepost(post)}`;

/** One line of a list: its number always, and its title while it is public. */
export interface Listelinje {
  readonly post: Listepost;
  readonly nummer: string;
  /** Where it can be read; absent when it is not in the journal. */
  readonly sti?: string;
  readonly tittel?: Tittel;
}
export interface Listegruppe {
  readonly slug: string;
  readonly navn: string;
  readonly linjer: readonly Listelinje[];
}

type Lesbar = Pick<Journal, 'poster' | 'sak'>;

/** A case's title, as lists may show it: by way of one of its entries, whose old names are taken out (R31-R34). */
async function sakstittel(post: Listepost, journal: Lesbar, iDag: string): Promise<Tittel | undefined> {
  const oppslag = await journal.sak(post.virksomhet, post);
  if (oppslag.art !== 'funnet') return undefined;
  const foerste = oppslag.plasser.find((plass) => plass.art === 'post');
  if (foerste === undefined) return undefined;
  const [listepost] = listeposter([foerste.publisert], iDag);
  return listepost === undefined ? undefined : { tittel: listepost.sakstittel };
}

/** Reads titles from the journal as it is now: they are kept nowhere else, so that a withdrawal takes them everywhere. */
export async function finnTitler(liste: Innsynsliste, journal: Lesbar, iDag: string): Promise<Titler> {
  const titler = new Map<string, Tittel>();
  const enkeltposter = new Map<string, Listepost>();
  const saker: Listepost[] = [];
  for (const post of liste) {
    const { dokumentnummer } = post;
    if (dokumentnummer === undefined) saker.push(post);
    else enkeltposter.set(journalpostID(post.virksomhet, { ...post, dokumentnummer }), post);
  }
  for (const funnet of listeposter(await journal.poster([...enkeltposter.keys()]), iDag)) {
    const post = enkeltposter.get(funnet.id);
    if (post !== undefined)
      titler.set(tittelnokkel(post), { tittel: funnet.tittel, sakstittel: funnet.sakstittel });
  }
  for (const sak of saker) {
    const tittel = await sakstittel(sak, journal, iDag);
    if (tittel !== undefined) titler.set(tittelnokkel(sak), tittel);
  }
  return titler;
}

export function lagLinje(post: Listepost, titler: Titler): Listelinje {
  const { virksomhet, dokumentnummer } = post;
  const nummer = formaterListepost(post);
  const tittel = titler.get(tittelnokkel(post));
  if (tittel === undefined) return { post, nummer };
  const sti =
    dokumentnummer === undefined
      ? sakssti(virksomhet, post)
      : journalpoststi(virksomhet, { ...post, dokumentnummer });
  return { post, nummer, sti, tittel };
}

/** The list by body (R38), in the order the bodies first stand in it. */
export function grupper(
  liste: Innsynsliste,
  titler: Titler,
  navn: (slug: string) => string,
): readonly Listegruppe[] {
  return [...new Set(liste.map(({ virksomhet }) => virksomhet))].map((slug) => ({
    slug,
    navn: navn(slug),
    linjer: liste.filter(({ virksomhet }) => virksomhet === slug).map((post) => lagLinje(post, titler)),
  }));
}
