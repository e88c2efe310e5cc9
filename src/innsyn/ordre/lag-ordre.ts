import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterSaksnummer, journalpostID, journalpoststi } from '../../offentlig/adresse.ts';
import { MASKE } from '../../offentlig/tekst.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { datoI, OSLO } from '../../tid/oslo.ts';
import { gjeldende } from '../etterspurt.ts';
import type { LagretKrav } from '../lagret-krav.ts';
import type { Journaloppslag } from '../tjeneste/grunnlag.ts';
import type { Ordre, Ordredokument } from './ordre.ts';
import { skrivOrdreV1 } from './ordre-v1.ts';
import { skrivOrdreV2 } from './ordre-v2.ts';

/** What the public journal says of an entry, and no more: a masked case handler is nobody. */
function dokument(
  krav: LagretKrav,
  valg: { readonly saksaar: number; readonly sakssekvensnummer: number; readonly dokumentnummer: number },
  publisert: Publisert | undefined,
  nettadresse: string,
): Ordredokument {
  const post = publisert?.post;
  const [sekvens, aar] = [post?.journalsekvensnummer, post?.journalaar];
  const synlig = (tekst: string | undefined): string | undefined =>
    tekst?.includes(MASKE) === true ? undefined : tekst;
  const [saksbehandler, enhet] = [synlig(post?.saksbehandler), synlig(post?.enhet)];
  return {
    saksnummer: formaterSaksnummer(valg),
    dokumentnummer: valg.dokumentnummer,
    id: nettadresse + journalpoststi(krav.virksomhet, valg),
    ...(sekvens !== undefined && aar !== undefined && { journal: { sekvens, aar } }),
    ...(saksbehandler !== undefined && { saksbehandler }),
    ...(enhet !== undefined && { enhet }),
  };
}

/**
 * What is ordered, entry by entry. A whole case is one thing to the one who asks and to the body, but no importer knows an order
 * without a document number, in either version: it becomes every entry that the journal shows of it, each once.
 */
async function dokumenter(
  krav: LagretKrav,
  journal: Journaloppslag,
  nettadresse: string,
): Promise<readonly Ordredokument[]> {
  const ut = new Map<string, Ordredokument>();
  for (const { valg } of gjeldende(krav)) {
    if (valg.art === 'post') {
      const id = journalpostID(krav.virksomhet, valg);
      const [publisert] = await journal.poster([id]);
      ut.set(id, dokument(krav, valg, publisert, nettadresse));
    } else if (valg.art === 'sak') {
      const sak = await journal.sak(krav.virksomhet, valg);
      for (const plass of sak.art === 'funnet' ? sak.plasser : [])
        if (plass.art === 'post') {
          const { post } = plass.publisert;
          ut.set(journalpostID(krav.virksomhet, post), dokument(krav, post, plass.publisert, nettadresse));
        }
    }
  }
  return [...ut.values()];
}

/**
 * order.xml for a body that handles requests in its archive system, in the version its importer reads; undefined when the body
 * has no such mailbox, the requester is forgotten, or nothing that is asked for is an entry or a case with entries.
 */
export async function lagOrdrefil(
  virksomhet: Virksomhet,
  krav: LagretKrav,
  journal: Journaloppslag,
  nettadresse: string,
): Promise<string | undefined> {
  const { arkivordre } = virksomhet.innsyn;
  const { epost } = krav.bestilling.spoerrer;
  if (arkivordre === undefined || epost === undefined) return undefined;
  const bestilte = await dokumenter(krav, journal, nettadresse);
  if (bestilte.length === 0) return undefined;
  const ordre: Ordre = {
    id: krav.referanse,
    bestillingsdato: datoI(krav.krav.mottatt, OSLO),
    virksomhet: {
      navn: virksomhet.navn,
      ...(virksomhet.organisasjonsnummer !== undefined && { orgnr: virksomhet.organisasjonsnummer }),
      ...(virksomhet.kontakt.epost !== undefined && { epost: virksomhet.kontakt.epost }),
    },
    innsynskravepost: arkivordre.epost,
    svarepost: epost,
    dokumenter: bestilte,
  };
  return arkivordre.versjon === '2' ? skrivOrdreV2(ordre) : skrivOrdreV1(ordre);
}
