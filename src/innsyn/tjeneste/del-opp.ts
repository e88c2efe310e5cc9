import { type Saksnummer } from '../../offentlig/adresse.ts';
import { datoI } from '../../tid/oslo.ts';
import { gjeldende } from '../etterspurt.ts';
import type { Etterspurt } from '../bestilling.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import { lesVedtak } from '../svar/vedtak.ts';
import type { Grunnlag, Sakslesning } from './grunnlag.ts';

/** A limit of the status page, not of the law: a larger case is answered as one, or in part with more requests. */
const MAKS = 500;

export const DELINGSHINDRE = {
  'ikke-en-sak': 'Bare en hel sak kan deles opp.',
  'ingen-dokumenter': 'Journalen viser ingen dokumenter i saken som ikke alt er med i kravet.',
  'for-mange': `Saken har flere enn ${MAKS} dokumenter. Svar på den samlet.`,
  'har-filer': 'Det ligger filer på saken. Fjern dem først, og legg dem på dokumentene etterpå.',
  'har-utkast': 'Et utkast til svar gjelder saken. Slett det først.',
} as const;

/** A part of a request cannot be split, and why; nothing was written. */
export class KanIkkeDeles extends Error {
  override readonly name = 'KanIkkeDeles';
  readonly grunn: keyof typeof DELINGSHINDRE;
  constructor(grunn: keyof typeof DELINGSHINDRE) {
    super(DELINGSHINDRE[grunn]);
    this.grunn = grunn;
  }
}

/**
 * The numbers of a case as it stood in the archive on a date, as far as the journal tells now. What counts is when an entry was
 * registered, and not when it was published: an entry that was only on its way to the journal was asked for too. Gaps are documents
 * that the body has and must answer for, by number; not what has been withdrawn, which would say again that it was there. A gap
 * without a date stood there if nothing with a lower number came later: numbers are given in order.
 */
export function saksinnhold(sak: Sakslesning, dato: string): readonly number[] {
  if (sak.art !== 'funnet') return [];
  const plasser = sak.plasser.flatMap((p): { readonly nummer: number; readonly journaldato?: string }[] => {
    if (p.art === 'post') {
      const { dokumentnummer: nummer, journaldato } = p.publisert.post;
      return [{ nummer, journaldato }];
    }
    if (p.art === 'tomt' || p.hull.art === 'trukket') return [];
    const { dokumentnummer: nummer, journaldato } = p.hull;
    return [{ nummer, ...(journaldato !== undefined && { journaldato }) }];
  });
  const foersteSenere = Math.min(
    ...plasser.filter((p) => p.journaldato !== undefined && p.journaldato > dato).map((p) => p.nummer),
  );
  return plasser
    .filter(({ nummer, journaldato }) =>
      journaldato === undefined ? nummer < foersteSenere : journaldato <= dato,
    )
    .map(({ nummer }) => nummer)
    .toSorted((a, b) => a - b);
}

function finnSak(krav: LagretKrav, nummer: number): Saksnummer {
  const valg = gjeldende(krav).find((e) => e.nummer === nummer)?.valg;
  if (valg?.art !== 'sak') throw new KanIkkeDeles('ikke-en-sak');
  return valg;
}

/** The case's entries with new numbers, without those that the request has already. */
function deler(
  krav: LagretKrav,
  { saksaar, sakssekvensnummer }: Saksnummer,
  numre: readonly number[],
): readonly Etterspurt[] {
  const kjente = new Set(
    gjeldende(krav).flatMap(({ valg }) =>
      valg.art === 'post' && valg.saksaar === saksaar && valg.sakssekvensnummer === sakssekvensnummer
        ? [valg.dokumentnummer]
        : [],
    ),
  );
  const siste = Math.max(...krav.etterspurt.map((e) => e.nummer));
  return numre
    .filter((n) => !kjente.has(n))
    .map((dokumentnummer, i) => ({
      nummer: siste + i + 1,
      valg: { art: 'post', saksaar, sakssekvensnummer, dokumentnummer },
    }));
}

/**
 * Splits a whole case in a request into its entries as they stood when it was asked for, so that each gets its own answer. The clock
 * is that of the request; nothing that is not decided yet is changed.
 * @param nummer the case's number in the request.
 * @returns what it became.
 * @throws KanIkkeDeles; StegAvvist when the case is answered or the request closed.
 */
export async function delOpp(
  g: Grunnlag,
  referanse: string,
  nummer: number,
  av: string,
): Promise<readonly Etterspurt[]> {
  const foer = await g.lager.hent(referanse);
  if (foer === undefined) throw new KanIkkeDeles('ikke-en-sak');
  const sak = finnSak(foer, nummer);
  const gjelderSaken = (innhold: string): boolean =>
    lesVedtak(innhold).dokumenter.some((d) => d.nummer === nummer);
  const dato = datoI(foer.krav.mottatt, g.lovFor(foer.virksomhet).sone);
  const numre = saksinnhold(await g.journal.sak(foer.virksomhet, sak), dato);
  let etterspurt: readonly Etterspurt[] = [];
  await g.lager.endre(referanse, g.klokke(), (krav, { filer, vedtak }) => {
    if (filer().some((f) => f.nummer === nummer)) throw new KanIkkeDeles('har-filer');
    if (vedtak().some((v) => v.tilstand === 'utkast' && gjelderSaken(v.innhold)))
      throw new KanIkkeDeles('har-utkast');
    etterspurt = deler(krav, finnSak(krav, nummer), numre);
    if (etterspurt.length === 0) throw new KanIkkeDeles('ingen-dokumenter');
    if (etterspurt.length > MAKS) throw new KanIkkeDeles('for-mange');
    const til = etterspurt.map((e) => e.nummer);
    return { etterspurt, hendelser: [{ hendelse: { art: 'delt', dokument: nummer, til }, av }] };
  });
  return etterspurt;
}
