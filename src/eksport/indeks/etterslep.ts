import { IndekseringFeilet } from '../../sok/meilisearch/klient.ts';
import { IndeksAvAnnenUtgave } from '../../sok/meilisearch/skriver.ts';
import { SokUtilgjengelig } from '../../sok/sokemotor.ts';

/**
 * The index did not get what the journal has: the server was away, said no, or has another index than it was given. The journal is whole,
 * what is missing stands in the outbox and is left out of every search, and the next run brings it.
 */
export const erEtterslep = (
  feil: unknown,
): feil is SokUtilgjengelig | IndekseringFeilet | IndeksAvAnnenUtgave =>
  feil instanceof SokUtilgjengelig ||
  feil instanceof IndekseringFeilet ||
  feil instanceof IndeksAvAnnenUtgave;
