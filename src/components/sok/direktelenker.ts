import type { Journal } from '../../journal/journal.ts';
import { langDato, ukedag } from '../../i18n/dato.ts';
import {
  formaterDokumentnummer,
  formaterSaksnummer,
  journalpoststi,
  postlistesti,
  sakssti,
} from '../../offentlig/adresse.ts';
import { listepost, sakstittelILister, type Listepost } from '../../offentlig/eldet.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import type { LestSporring } from '../../sok/sokemotor.ts';
import { direktemaal, type Direktemaal } from '../../sok/sporring/direktemaal.ts';
import { type Html, html } from '../html/html.ts';
import { tekstHtml } from '../html/tekst.ts';
import type { Visning } from '../visning.ts';

interface Lenke {
  readonly sti: string;
  readonly virksomhet: string;
}

/** A case or an entry that a query is the number of, or the day list that it is the date of. */
export type Direktelenke = Lenke &
  (
    | {
        readonly nummer: string;
        /** Absent for a case that shows only its number. */
        readonly tittel: OffentligTekst | undefined;
      }
    | { readonly dato: string }
  );

const tilPost = (post: Listepost): Direktelenke => ({
  sti: journalpoststi(post.virksomhet, post),
  nummer: formaterDokumentnummer(post),
  virksomhet: post.virksomhet,
  tittel: post.tittel,
});

async function slaaOpp(
  maal: Direktemaal,
  virksomhet: string,
  journal: Journal,
  iDag: string,
): Promise<Direktelenke | undefined> {
  if (maal.art === 'dag') {
    const { dato } = maal;
    const [naermest] = await journal.dager(virksomhet, { til: dato, antall: 1 });
    return naermest?.dato === dato ? { sti: postlistesti(virksomhet, dato), virksomhet, dato } : undefined;
  }
  if (maal.art === 'journalpost') {
    const oppslag = await journal.post(virksomhet, maal);
    return oppslag.art === 'funnet' ? tilPost(listepost(oppslag.publisert, iDag)) : undefined;
  }
  const oppslag = await journal.sak(virksomhet, maal);
  if (oppslag.art !== 'funnet') return undefined;
  const tittel = oppslag.sak === undefined ? undefined : sakstittelILister(oppslag.sak, iDag);
  return { sti: sakssti(virksomhet, maal), nummer: formaterSaksnummer(maal), virksomhet, tittel };
}

/**
 * What a query leads straight to, when it is the number of a case or an entry, or the date of a day with entries, and nothing else. Asked of the journal and not of
 * the index: the way to a case holds while the search is away.
 * @param virksomheter The bodies that are searched.
 */
export async function direktelenker(
  lest: LestSporring,
  virksomheter: readonly string[],
  journal: Journal,
  iDag: string,
): Promise<readonly Direktelenke[]> {
  const oppslag = direktemaal(lest).flatMap((maal) =>
    virksomheter.map((virksomhet) => slaaOpp(maal, virksomhet, journal, iDag)),
  );
  return (await Promise.all(oppslag)).filter((lenke) => lenke !== undefined);
}

/** A journal number has no address of its own: when it alone is asked for and one entry has it, that is the entry. */
export function vedJournalnummer(
  { tall, ord, fraser, uten, prefikser, alternativer }: LestSporring,
  poster: readonly Listepost[],
): readonly Direktelenke[] {
  const [nummer, ...flere] = tall;
  const annet = [flere, ord, fraser, uten, prefikser, alternativer].some(({ length }) => length > 0);
  const erJournalnummer = nummer?.lesninger.some(({ art }) => art === 'journalnummer') === true;
  return erJournalnummer && !annet && poster.length === 1 ? poster.map(tilPost) : [];
}

/** The direct ways, before all hits. */
export function direkte(
  lenker: readonly Direktelenke[],
  virksomhetsnavn: ((slug: string) => string) | undefined,
  v: Visning,
): Html | undefined {
  if (lenker.length === 0) return undefined;
  const { t } = v;
  const lang = v.arkivsprak === undefined ? undefined : html` lang="${v.arkivsprak}"`;
  const maal = (lenke: Direktelenke): Html => {
    if ('dato' in lenke)
      return html`${t.soket.postlistenFor(`${ukedag(lenke.dato, v.sprak)} ${langDato(lenke.dato, v.sprak)}`)}`;
    const { nummer, tittel } = lenke;
    const ord =
      tittel === undefined ? undefined : html` <span${lang}>${tekstHtml(tittel, t.skjermet)}</span>`;
    return html`<span class="nummer">${nummer}</span>${ord}`;
  };
  const rader = lenker.map((lenke) => {
    const eier =
      virksomhetsnavn === undefined
        ? undefined
        : html` <span class="dempet">${virksomhetsnavn(lenke.virksomhet)}</span>`;
    return html`<li><a href="${v.lenke(lenke.sti)}">${maal(lenke)}</a>${eier}</li>`;
  });
  return html`<div class="direkte">
    <h2>${t.soket.direkte}</h2>
    <ul>
      ${rader}
    </ul>
  </div>`;
}
