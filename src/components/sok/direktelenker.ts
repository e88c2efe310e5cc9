import type { Journal } from '../../journal/journal.ts';
import {
  formaterDokumentnummer,
  formaterSaksnummer,
  journalpoststi,
  sakssti,
} from '../../offentlig/adresse.ts';
import { listepost, sakstittelILister } from '../../offentlig/eldet.ts';
import type { OffentligTekst } from '../../offentlig/tekst.ts';
import { lesNummer } from '../../sok/nummer.ts';
import { type Html, html } from '../html/html.ts';
import { tekstHtml } from '../html/tekst.ts';
import type { Visning } from '../visning.ts';

/** A case or an entry that a query is the number of. */
interface Direktelenke {
  readonly sti: string;
  readonly nummer: string;
  readonly virksomhet: string;
  /** Absent for a case that shows only its number. */
  readonly tittel: OffentligTekst | undefined;
}

const NUMMER = /^((?:19|20)\d\d)\/(\d{1,7})(?:-(\d{1,5}))?$/;

/**
 * What a query leads straight to, when it is a case or document number and nothing else. Asked of the journal and not of the
 * index: the way to a case holds while the search is away.
 * @param virksomheter The bodies that are searched.
 */
export async function direktelenker(
  q: string,
  virksomheter: readonly string[],
  { journal, iDag }: { readonly journal: Journal; readonly iDag: string },
): Promise<readonly Direktelenke[]> {
  const skrevet = q.trim();
  const nummer = lesNummer(skrevet, 0);
  if (nummer === undefined || nummer.skrevet.trim() !== skrevet) return [];
  const lenker: Direktelenke[] = [];
  for (const visning of new Set(nummer.visning)) {
    const [, aar, nr, dok] = NUMMER.exec(visning) ?? [];
    if (aar === undefined) continue;
    const sak = { saksaar: Number(aar), sakssekvensnummer: Number(nr) };
    for (const virksomhet of virksomheter) {
      if (dok === undefined) {
        const oppslag = await journal.sak(virksomhet, sak);
        if (oppslag.art !== 'funnet') continue;
        const tittel = oppslag.sak === undefined ? undefined : sakstittelILister(oppslag.sak, iDag);
        lenker.push({ sti: sakssti(virksomhet, sak), nummer: formaterSaksnummer(sak), virksomhet, tittel });
      } else {
        const id = { ...sak, dokumentnummer: Number(dok) };
        const oppslag = await journal.post(virksomhet, id);
        if (oppslag.art !== 'funnet') continue;
        const { tittel } = listepost(oppslag.publisert, iDag);
        lenker.push({
          sti: journalpoststi(virksomhet, id),
          nummer: formaterDokumentnummer(id),
          virksomhet,
          tittel,
        });
      }
    }
  }
  return lenker;
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
    const navn =
      tittel === undefined ? undefined : html` <span${lang}>${tekstHtml(tittel, t.skjermet)}</span>`;
    const eier =
      virksomhetsnavn === undefined
        ? undefined
        : html` <span class="dempet">${virksomhetsnavn(virksomhet)}</span>`;
    return html`<li>
      <a href="${v.lenke(sti)}"><span class="nummer">${nummer}</span>${navn}</a>${eier}
    </li>`;
  });
  return html`<div class="direkte">
    <h2>${t.soket.direkte}</h2>
    <ul>
      ${rader}
    </ul>
  </div>`;
}
