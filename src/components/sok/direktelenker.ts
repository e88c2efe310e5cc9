import type { Journal } from '../../journal/journal.ts';
import {
  formaterDokumentnummer,
  formaterSaksnummer,
  journalpoststi,
  sakssti,
} from '../../offentlig/adresse.ts';
import { listepost, sakstittelILister, type Listepost } from '../../offentlig/eldet.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import type { LestSporring } from '../../sok/sokemotor.ts';
import { direktemaal, type Direktemaal } from '../../sok/sporring/direktemaal.ts';
import { type Html, html } from '../html/html.ts';
import { tekstHtml } from '../html/tekst.ts';
import type { Visning } from '../visning.ts';

/** A case or an entry that a query is the number of. */
export interface Direktelenke {
  readonly sti: string;
  readonly nummer: string;
  readonly virksomhet: string;
  /** Absent for a case that shows only its number. */
  readonly tittel: OffentligTekst | undefined;
}

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
 * What a query leads straight to, when it is the number of a case or an entry and nothing else. Asked of the journal and not of
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
  const rader = lenker.map(({ sti, nummer, virksomhet, tittel }) => {
    const ord =
      tittel === undefined ? undefined : html` <span${lang}>${tekstHtml(tittel, t.skjermet)}</span>`;
    const eier =
      virksomhetsnavn === undefined
        ? undefined
        : html` <span class="dempet">${virksomhetsnavn(virksomhet)}</span>`;
    return html`<li>
      <a href="${v.lenke(sti)}"><span class="nummer">${nummer}</span>${ord}</a>${eier}
    </li>`;
  });
  return html`<div class="direkte">
    <h2>${t.soket.direkte}</h2>
    <ul>
      ${rader}
    </ul>
  </div>`;
}
