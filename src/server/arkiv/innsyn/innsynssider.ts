import type { Kravpost } from '../../../innsyn/post/utboks.ts';
import type { Brev } from '../../../innsyn/brev/brev.ts';
import type { Levering, Spoerrer } from '../../../innsyn/bestilling.ts';
import type { Logglinje, Vedtaksrad } from '../../../innsyn/lagret-krav.ts';
import type { Ansattfil } from '../../../innsyn/tjeneste/filer.ts';
import type { Utkaststand } from '../../../innsyn/koe.ts';
import type { Fase } from '../../../innsyn/livsloep/krav.ts';
import type { Kanal } from '../../../innsyn/livsloep/hendelse.ts';
import type { Innsendingsfeil } from '../../../innsyn/innsending.ts';
import type { Vedtaksmangel } from '../../../innsyn/svar/mangler.ts';
import type { Standardtekst } from '../../../innsyn/svar/standardtekster.ts';
import type { Betaling } from '../../../innsyn/svar/betaling.ts';
import type { Dokumentvedtak, Vedtak } from '../../../innsyn/svar/vedtak.ts';
import type { Ansattkrav, Koealarm, Postalarm } from '../../../innsyn/tjeneste/ansatt.ts';
import type { Statusdokument } from '../../../innsyn/tjeneste/status.ts';
import type { Innsynstall } from '../../../innsyn/tjeneste/tall.ts';
import type { Hjemmel } from '../../../konfig/hjemmel.ts';
import type { Ansatt } from '../../../arkiv/ansatt.ts';
import type { OffentligTekst } from '../../../offentlig/tekst.ts';
import type { Kravfeil } from './kravfeil.ts';
import type { Utkastsverdier } from './utkast-fra-skjema.ts';

/** What the archive itself says of an entry that is asked for: enough to know what is to be answered. */
export interface Arkivutdrag {
  readonly tittel: readonly string[];
  readonly dokumenter: readonly string[];
  /** Codes and bases as the archive has them, of the entry and of what it lies in. */
  readonly skjerming: readonly string[];
  readonly enhet: string | undefined;
  readonly saksbehandler: string | undefined;
}

/** What the form holds, as it was written. */
export interface Registreringsverdier {
  readonly kanal: Exclude<Kanal, 'nett'>;
  /** yyyy-mm-dd and hh:mm, in Oslo: when the body got it, and the clock began. */
  readonly dato: string;
  readonly tid: string;
  readonly dokumenter: string;
  readonly beskrivelse: string;
  readonly epost: string;
  readonly navn: string;
  readonly organisasjon: string;
  readonly adresse: string;
  readonly kommentar: string;
  readonly levering: Levering;
  readonly sprak: Spoerrer['sprak'];
  readonly miljoe: boolean;
}

/** One of the law's clocks of a request, as its documents have it soonest. */
export interface Koeklokke {
  readonly regel: string;
  readonly dato: string;
  readonly utloept: boolean;
}

/** One request in the queue: who asks is seen on its own page only. */
export interface Koerad {
  readonly referanse: string;
  readonly fase: Fase;
  readonly mottatt: Date;
  readonly frist: string | undefined;
  readonly klokker: readonly Koeklokke[];
  readonly staar: boolean;
  readonly antall: number;
  /** The one unit that all of it is of. */
  readonly enhet: string | undefined;
  readonly tildelt: string | undefined;
  readonly ikkeLevert: boolean;
  readonly utkast: Utkaststand;
}

export interface Koeside {
  readonly art: 'innsynskoe';
  readonly virksomhet: string;
  readonly rader: readonly Koerad[];
  /** By phase; undefined for whoever sees only the requests of some units. */
  readonly antall: Readonly<Partial<Record<Fase, number>>> | undefined;
  readonly alarm: Koealarm | undefined;
  readonly post: Postalarm | undefined;
  readonly smtp: boolean;
  readonly fase: Fase | undefined;
  readonly mine: boolean;
  readonly medUtkast: boolean;
  readonly fireOeyne: boolean;
  readonly enhet: string;
  readonly enheter: readonly string[];
  readonly bareEnheter: boolean;
  readonly neste: string | undefined;
  readonly foerste: boolean;
  readonly meg: string;
  readonly maaSvare: boolean;
  readonly finnFeil: boolean;
}

/** A document of a request as staff see it. */
export interface Kravdokumentside {
  readonly status: Statusdokument;
  /** «2026/123-4», or what stands for something without a number. */
  readonly navn: string;
  readonly arkiv: Arkivutdrag | undefined;
  readonly filer: readonly Ansattfil[];
  /** What a draft that is not sent says of it. */
  readonly iUtkast: Dokumentvedtak['utfall'] | undefined;
}

/** What can be done with a request now, and with which of its documents. */
export interface Kravsteg {
  readonly ta: boolean;
  readonly overta: boolean;
  readonly tildel: boolean;
  readonly miljoe: 'merk' | 'fjern' | undefined;
  /** Whole cases that can be split into their entries. */
  readonly del: readonly number[];
  readonly stans: readonly number[];
  readonly gjenoppta: readonly number[];
  readonly svar: readonly number[];
  readonly begrunnelse: readonly number[];
  readonly omgjoering: readonly number[];
  /** Complaints that came too late, and can be dismissed. */
  readonly avvisning: readonly number[];
  readonly forlengelse: boolean;
  /** In time; `oppreisning` those that are too late, unless they came before they are written down. */
  readonly klage: readonly number[];
  readonly oppreisning: readonly number[];
  /** What the requester may do, and has done another way. */
  readonly kreverBegrunnelse: readonly number[];
  readonly trekker: readonly number[];
  readonly trekkerAlt: boolean;
  readonly oversend: readonly number[];
  readonly avgjort: readonly number[];
  readonly ordre: boolean;
  readonly lenke: boolean;
}

/** To whom a request can be given. */
export interface Tildelingsvalg {
  readonly enheter: readonly string[];
  readonly personer: readonly Ansatt[];
}

export interface Kravside {
  readonly art: 'innsynskrav';
  readonly virksomhet: string;
  readonly krav: Ansattkrav;
  readonly spoerrer: Spoerrer;
  readonly kanal: Kanal;
  readonly dokumenter: readonly Kravdokumentside[];
  /** Documents that the archive's own record is not shown of, there being so many. */
  readonly flereIArkivet: boolean;
  readonly logg: readonly Logglinje[];
  readonly post: readonly Kravpost[];
  readonly utkast: readonly { readonly rad: Vedtaksrad; readonly art: Vedtak['art'] }[];
  readonly sendte: readonly { readonly rad: Vedtaksrad; readonly art: Vedtak['art'] }[];
  readonly steg: Kravsteg;
  readonly maaSvare: boolean;
  readonly smtp: boolean;
  readonly klageinstans: string;
  readonly tildeling: Tildelingsvalg;
  /** The unit that has it now. */
  readonly enhet: string | undefined;
  readonly fireOeyne: boolean;
  readonly meg: string;
  readonly gjort: string | undefined;
  readonly feil: Kravfeil | undefined;
  /** Shown once, to be handed to someone who has no e-mail address. */
  readonly lenke: string | undefined;
}

/** One document of a draft: what is decided, or nothing yet. */
export interface Utkastdokument {
  readonly nummer: number;
  readonly navn: string;
  /** As the journal has it; undefined for what it does not show now, and for all but entries. */
  readonly tittel: OffentligTekst | undefined;
  /** By what right the journal shows the document as closed, as the register writes it. */
  readonly hjemler: readonly string[];
  readonly valgt: boolean;
  readonly vedtatt: Dokumentvedtak | undefined;
  readonly filer: readonly Ansattfil[];
}

/** What is said of the copies on paper, and what can be claimed for them. */
export interface Papirside {
  readonly saker: readonly { readonly sak: string; readonly ark: number | undefined }[];
  /** In øre; undefined for whoever fetches them. */
  readonly porto: number | undefined;
  readonly betaling: Betaling | undefined;
}

export interface Utkastside {
  readonly art: 'innsynssvar';
  readonly virksomhet: string;
  readonly referanse: string;
  readonly id: string | undefined;
  readonly vedtaksart: Vedtak['art'];
  readonly dokumenter: readonly Utkastdokument[];
  readonly verdier: Utkastsverdier;
  readonly hjemler: readonly Hjemmel[];
  /** The form's legal bases are the journal's, and nobody has chosen them. */
  readonly hjemlerForeslaatt: boolean;
  readonly standardtekster: readonly Standardtekst[];
  readonly brev: Brev | undefined;
  readonly mangler: readonly Vedtaksmangel[];
  /** Copies on paper of what the draft gives, by case; undefined where none are given (R50). */
  readonly papir: Papirside | undefined;
  /** Names the draft, and the draft with its files, as they stand on the page. */
  readonly sett: { readonly utkast: string; readonly alt: string };
  readonly av: string | undefined;
  readonly godkjentAv: string | undefined;
  readonly fireOeyne: boolean;
  readonly maaGodkjenne: boolean;
  readonly levering: Spoerrer['levering'];
  readonly smtp: boolean;
  readonly meg: string;
  readonly gjort: string | undefined;
  readonly feil: Kravfeil | undefined;
}

export interface Registreringsside {
  readonly art: 'innsynsregistrering';
  readonly virksomhet: string;
  readonly verdier: Registreringsverdier;
  readonly feil: readonly (Innsendingsfeil | { readonly felt: 'mottatt'; readonly kode: 'ugyldig' })[];
  /** Names this sending: a double click is one request. */
  readonly sending: string;
}

interface Innsynstallside {
  readonly art: 'innsynstall';
  readonly virksomhet: string;
  readonly fra: string;
  readonly til: string;
  readonly tall: Innsynstall | undefined;
  readonly hjemmeltekst: ReadonlyMap<string, string>;
}

interface Innsynspostside {
  readonly art: 'innsynspost';
  readonly virksomhet: string;
  readonly stand: Postalarm;
  readonly smtp: boolean;
  readonly maaSvare: boolean;
  readonly gjort: boolean;
  readonly feil: boolean;
}

/** The console's pages about access requests. */
export type Innsynsside =
  Koeside | Kravside | Utkastside | Registreringsside | Innsynstallside | Innsynspostside;

/** Where they lie among the built pages. */
export const INNSYNSADRESSER: Readonly<Record<Innsynsside['art'], string>> = {
  innsynskoe: '/arkiv/innsyn/koe',
  innsynskrav: '/arkiv/innsyn/krav',
  innsynssvar: '/arkiv/innsyn/svar',
  innsynsregistrering: '/arkiv/innsyn/ny',
  innsynstall: '/arkiv/innsyn/tall',
  innsynspost: '/arkiv/innsyn/post',
};
