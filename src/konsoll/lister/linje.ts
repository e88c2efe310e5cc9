import type { Utfall } from '../../arkiv/avgjoerelse.ts';
import type { Journalrad } from '../../arkiv/oversikt.ts';
import type { Journalpost, Korrespondansepart } from '../../noark/journalpost.ts';
import type { Tittel } from '../../noark/tittel.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../offentlig/adresse.ts';

/** One entry on a list, in words. As the archive has it: unshielded, for its own staff only (R73). */
export interface Listelinje {
  readonly nummer: string;
  readonly saksnummer: string;
  /** journalaar and journalsekvensnummer, «2026/5123»; empty where the archive gives none. */
  readonly loepenummer: string;
  readonly journaldato: string;
  /** «Udatert» where the document has no date. */
  readonly dokumentetsDato: string;
  readonly forfallsdato: string;
  readonly type: string;
  readonly status: string;
  readonly tittel: string;
  readonly sakstittel: string;
  readonly klasse: string;
  readonly avsender: string;
  readonly mottaker: string;
  readonly enhet: string;
  readonly saksbehandler: string;
  readonly saksansvarlig: string;
  readonly journalenhet: string;
  readonly tilgangskode: string;
  readonly hjemmel: string;
  readonly avskrevetDato: string;
  readonly avskrivningsmaate: string;
  readonly avskrevetAv: string;
  readonly utfall: Utfall;
  /** Graded by the security act: it has no place in this system, and nothing but its number is shown. */
  readonly gradert: boolean;
}

const SKILLE = '; ';
const AVSENDERE: ReadonlySet<string> = new Set(['EA', 'IA']);
const MOTTAKERE: ReadonlySet<string> = new Set(['EM', 'IM', 'EK', 'IK', 'GM']);

const hel = ({ linje1, linje2 }: Tittel): string => (linje2 === undefined ? linje1 : `${linje1} ${linje2}`);
const samlet = (verdier: readonly (string | undefined)[]): string =>
  [...new Set(verdier.filter((verdi) => verdi !== undefined && verdi !== ''))].join(SKILLE);
const navn = (parter: readonly Korrespondansepart[], typer: ReadonlySet<string>): string =>
  samlet(parter.filter((p) => typer.has(p.korrespondanseparttype)).map((p) => p.navn));
const erGradert = (sak: Journalrad['sak'], post: Journalpost): boolean =>
  [sak, post, ...post.dokumenter].some(({ gradering }) => gradering !== undefined);

const loepenummer = ({ journalaar, journalsekvensnummer }: Journalpost): string =>
  journalsekvensnummer === undefined
    ? ''
    : `${journalaar === undefined ? '' : `${journalaar}/`}${journalsekvensnummer}`;

/** Puts an entry into words, field by field. */
export function somLinje({ sak, journalpost: post, enhet, utfall, avskrevetAv }: Journalrad): Listelinje {
  const nummer = { ...sak, dokumentnummer: post.journalpostnummer };
  const gradert = erGradert(sak, post);
  // What must not lie here at all is not spread further by a list of it.
  const apen = (tekst: string): string => (gradert ? '' : tekst);
  return {
    nummer: formaterDokumentnummer(nummer),
    saksnummer: formaterSaksnummer(sak),
    loepenummer: loepenummer(post),
    journaldato: post.journaldato,
    dokumentetsDato: apen(post.dokumentetsDato ?? 'Udatert'),
    forfallsdato: post.forfallsdato ?? '',
    type: post.journalposttype,
    status: post.journalstatus,
    tittel: apen(hel(post.tittel)),
    sakstittel: apen(hel(sak.tittel)),
    klasse: apen(samlet(sak.klasser.filter((k) => !k.sekundaer).map((k) => k.klasseID))),
    avsender: apen(navn(post.korrespondansepart, AVSENDERE)),
    mottaker: apen(navn(post.korrespondansepart, MOTTAKERE)),
    enhet,
    saksbehandler: apen(post.saksbehandler ?? ''),
    saksansvarlig: apen(sak.saksansvarlig ?? ''),
    journalenhet: post.journalenhet ?? sak.journalenhet ?? '',
    tilgangskode: apen(samlet([...post.skjerming, ...sak.skjerming].map((s) => s.tilgangskode))),
    hjemmel: apen(samlet([...post.skjerming, ...sak.skjerming].flatMap((s) => s.hjemmel))),
    avskrevetDato: samlet(post.avskrivning.map((a) => a.avskrivningsdato)),
    avskrivningsmaate: samlet(post.avskrivning.map((a) => a.avskrivningsmaate)),
    avskrevetAv: samlet(avskrevetAv.map(formaterDokumentnummer)),
    utfall,
    gradert,
  };
}
