import { hjemmelVedID } from '../../konfig/register.ts';
import type { Konfig } from '../../konfig/virksomhet.ts';
import { formaterSaksnummer, journalpoststi } from '../../offentlig/adresse.ts';
import type { Listepost } from '../../offentlig/eldet.ts';

export interface Apihjemmel {
  readonly id: string;
  /** As the register has it; absent for an id that is no longer there. */
  readonly tekst?: string;
}

/** An entry in an API answer: what a list may show (R31), with every mask said to be one (R11). */
export interface ApiJournalpost {
  readonly virksomhet: string;
  readonly saksnummer: string;
  readonly dokumentnummer: number;
  readonly adresse: string;
  readonly journalaar?: number;
  readonly journalsekvensnummer?: number;
  readonly type: string;
  readonly journaldato: string;
  /** Null is «udatert» (R1). */
  readonly dokumentetsDato: string | null;
  readonly tittel: string;
  readonly tittelSkjermet: boolean;
  readonly sakstittel: string;
  readonly sakstittelSkjermet: boolean;
  readonly parter: readonly { readonly type: string; readonly navn: string; readonly skjermet: boolean }[];
  readonly enhet: string | null;
  readonly saksbehandler: string | null;
  readonly dokumenter: readonly {
    readonly nummer: number;
    readonly tilknyttetSom: string;
    readonly tittel: string;
    readonly tittelSkjermet: boolean;
    /** The archive's assessment beforehand, not a refusal (R8, R9). */
    readonly tilgang: string;
    readonly hjemler: readonly Apihjemmel[];
  }[];
  readonly skjermet: boolean;
  readonly dokument: boolean;
  readonly hjemler: readonly Apihjemmel[];
  readonly offentlighetsvurdert: boolean;
  /** A name older than a year has been left out of this list; it can be read at `adresse` (R32). */
  readonly navnUtelatt: boolean;
}

/** A hjemmel by its text in the body's register: never a source's free text. */
export function tilApihjemmel(konfig: Konfig, slug: string, id: string): Apihjemmel {
  const virksomhet = konfig.virksomheter.find((kandidat) => kandidat.slug === slug);
  const tekst = virksomhet === undefined ? undefined : hjemmelVedID(virksomhet, id)?.tekst;
  return tekst === undefined ? { id } : { id, tekst };
}

/** Puts a list entry into the API's words. Field by field, so that a new field is never published by accident. */
export function tilApi(post: Listepost, konfig: Konfig): ApiJournalpost {
  const hjemmel = (id: string): Apihjemmel => tilApihjemmel(konfig, post.virksomhet, id);
  return {
    virksomhet: post.virksomhet,
    saksnummer: formaterSaksnummer(post),
    dokumentnummer: post.dokumentnummer,
    adresse: journalpoststi(post.virksomhet, post),
    ...(post.journalaar === undefined ? {} : { journalaar: post.journalaar }),
    ...(post.journalsekvensnummer === undefined ? {} : { journalsekvensnummer: post.journalsekvensnummer }),
    type: post.journalposttype,
    journaldato: post.journaldato,
    dokumentetsDato: post.dokumentetsDato ?? null,
    tittel: post.tittel.tekst,
    tittelSkjermet: post.tittel.maskert,
    sakstittel: post.sakstittel.tekst,
    sakstittelSkjermet: post.sakstittel.maskert,
    parter: post.parter.map(({ korrespondanseparttype, navn }) => ({
      type: korrespondanseparttype,
      navn: navn.tekst,
      skjermet: navn.maskert,
    })),
    enhet: post.enhet ?? null,
    saksbehandler: post.saksbehandler ?? null,
    dokumenter: post.dokumenter.map(({ nummer, tilknyttetSom, tittel, tilgang }) => ({
      nummer,
      tilknyttetSom,
      tittel: tittel.tekst,
      tittelSkjermet: tittel.maskert,
      tilgang: tilgang.tilgang,
      hjemler: tilgang.hjemler.map(hjemmel),
    })),
    skjermet: post.skjermet,
    dokument: post.harAapentDokument,
    hjemler: post.hjemler.map(hjemmel),
    offentlighetsvurdert: post.vurdert,
    navnUtelatt: post.eldet,
  };
}
