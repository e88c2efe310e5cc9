import type { Arkivsak } from '../../../arkiv/arkivsak.ts';
import { kan, rolleFor } from '../../../konsoll/tilgang.ts';
import { formaterDokumentnummer, journalpostID } from '../../../offentlig/adresse.ts';
import type { Arkivkall } from '../kall.ts';
import type { Arkivutdrag } from './innsynssider.ts';
import type { Kravkall } from './kravkall.ts';

/** So many are shown beside a request; of more, each on its own page. */
export const FLEST_UTDRAG = 50;

const linjer = ({ linje1, linje2 }: { linje1: string; linje2?: string | undefined }): readonly string[] =>
  linje2 === undefined ? [linje1] : [linje1, linje2];

function lag({ sak, poster }: Arkivsak, dokumentnummer: number): Arkivutdrag | undefined {
  const post = poster.find((en) => en.post.journalpostnummer === dokumentnummer)?.post;
  // What is classified is not this system's to show.
  if (post === undefined || post.gradering !== undefined || sak.gradering !== undefined) return undefined;
  const skjerming = [...post.skjerming, ...sak.skjerming].map(({ tilgangskode, hjemmel }) =>
    [tilgangskode ?? 'uten kode', ...hjemmel].join(', '),
  );
  return {
    tittel: linjer(post.tittel),
    dokumenter: post.dokumenter
      .filter(({ gradering }) => gradering === undefined)
      .map(({ tittel }) => linjer(tittel).join(' ')),
    skjerming: [...new Set(skjerming)],
    enhet: post.administrativEnhet ?? sak.administrativEnhet,
    saksbehandler: post.saksbehandler ?? sak.saksansvarlig,
  };
}

/**
 * The archive's records of the entries that are asked for, by document number in the request: those that the person may see. Every one
 * that is shown is a look at the archive, and is written in the log first (R68).
 */
export async function lesArkivutdrag(
  { lagre, bruker, klokke }: Arkivkall,
  { krav, virksomhet }: Kravkall,
): Promise<ReadonlyMap<number, Arkivutdrag>> {
  const ut = new Map<number, Arkivutdrag>();
  const poster = krav.dokumenter.flatMap(({ nummer, valg }) =>
    valg.art === 'post' ? [{ nummer, valg }] : [],
  );
  // What is to be decided comes before what is decided already.
  const ventende = krav.dokumenter.filter((d) => d.utfall === undefined && d.trukket === undefined);
  const venter = new Set(ventende.map(({ nummer }) => nummer));
  const [foerst, saa] = [true, false].map((det) => poster.filter(({ nummer }) => venter.has(nummer) === det));
  const sett = new Set<string>();
  for (const { nummer, valg } of [...(foerst ?? []), ...(saa ?? [])].slice(0, FLEST_UTDRAG)) {
    const { saker } = await lagre.arkiv.puljeAv(virksomhet, [valg]);
    const sak = saker.find((en) =>
      en.poster.some(({ post }) => post.journalpostnummer === valg.dokumentnummer),
    );
    const utdrag = sak && lag(sak, valg.dokumentnummer);
    const gjenstand = { virksomhet, enhet: utdrag?.enhet };
    const rolle = rolleFor(bruker, 'se', gjenstand);
    if (utdrag === undefined || rolle === undefined || !kan(bruker, 'se', gjenstand)) continue;
    const id = journalpostID(virksomhet, valg);
    if (!sett.has(id))
      await lagre.arkiv.loggfoer({
        tidspunkt: klokke().toISOString(),
        hvem: bruker.id,
        rolle,
        handling: 'se',
        virksomhet,
        gjenstand: formaterDokumentnummer(valg),
        grunn: `innsynskrav ${krav.referanse}`,
      });
    sett.add(id);
    ut.set(nummer, utdrag);
  }
  return ut;
}
