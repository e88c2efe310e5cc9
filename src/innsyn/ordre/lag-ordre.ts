import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { formaterSaksnummer, journalpostID, journalpoststi } from '../../offentlig/adresse.ts';
import { MASKE } from '../../offentlig/tekst.ts';
import type { Publisert } from '../../offentlig/publisert.ts';
import { datoI, OSLO } from '../../tid/oslo.ts';
import type { LagretKrav } from '../innsynslager.ts';
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
 * order.xml for a body that handles requests in its archive system, in the version its importer reads; undefined when the body
 * has no such mailbox, the requester is forgotten, or nothing that is asked for has a number.
 */
export function lagOrdrefil(
  virksomhet: Virksomhet,
  krav: LagretKrav,
  titler: ReadonlyMap<string, Publisert>,
  nettadresse: string,
): string | undefined {
  const { arkivordre } = virksomhet.innsyn;
  const { epost } = krav.bestilling.spoerrer;
  const dokumenter = krav.etterspurt.flatMap(({ valg }) =>
    valg.art === 'post'
      ? [dokument(krav, valg, titler.get(journalpostID(krav.virksomhet, valg)), nettadresse)]
      : [],
  );
  if (arkivordre === undefined || epost === undefined || dokumenter.length === 0) return undefined;
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
    dokumenter,
  };
  return arkivordre.versjon === '2' ? skrivOrdreV2(ordre) : skrivOrdreV1(ordre);
}
