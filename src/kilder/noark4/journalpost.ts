import type { Journalpost } from '../../noark/journalpost.ts';
import { lesJournalposttype, lesJournalstatus } from '../felles/koder.ts';
import { lesDato, lesHeltall, paakrevd } from '../felles/felt.ts';
import { lesAvskrivning } from './avskrivning.ts';
import { lesDokumenter, type Dokumentrader } from './dokumenter.ts';
import { gradering } from './gradering.ts';
import { behandlingsansvarlig, enhetI, lesParter, saksbehandlerI } from './parter.ts';
import { iRad, les, type Rad } from './rad.ts';
import { lesAar, lesDokumentnummer } from './saksnummer.ts';
import type { Sammenheng } from './sammenheng.ts';
import { journalpostskjerming } from './skjerming.ts';
import { lesTitler } from './titler.ts';

/** The rows that make up an entry. */
export interface Journalpostrader {
  readonly jp: Rad;
  readonly parter: readonly Rad[];
  readonly dokumenter: readonly Dokumentrader[];
}

/** The reports hold journalførte entries only, and give no status. */
export function lesStatus(jp: Rad, s: Sammenheng): string {
  const status = les(jp, 'JP.STATUS');
  if (status === undefined && !s.tabeller) return 'J';
  return lesJournalstatus('JP.STATUS', status && s.oppslag.journalstatus(status));
}

/** A number that 0 means the absence of: systems write it on entries that have not been journalført. */
const utenNull = (tall: number | undefined): number | undefined => (tall === 0 ? undefined : tall);

/**
 * An entry from its rows, in the case with this key.
 *
 * @throws Radfeil when a field is missing or cannot be understood.
 */
export function tilJournalpost(rader: Journalpostrader, sakID: string, s: Sammenheng): Journalpost {
  const { jp, parter } = rader;
  return iRad(jp, () => {
    const journalposttype = lesJournalposttype('JP.NDOKTYPE', les(jp, 'JP.NDOKTYPE'), s.egneTyper);
    const journalpostnummer = lesDokumentnummer(jp);
    const ansvarlig = behandlingsansvarlig(parter, s);
    const skjerming = journalpostskjerming(jp, s);
    const dato = (felt: string): string | undefined => lesDato(felt, les(jp, felt));
    return {
      kilde: s.kilde,
      systemID: s.tabeller ? paakrevd('JP.ID', les(jp, 'JP.ID')) : `${sakID}-${String(journalpostnummer)}`,
      sakID,
      journalaar: lesAar('JP.JAAR', les(jp, 'JP.JAAR')),
      journalsekvensnummer: utenNull(lesHeltall('JP.SEKNR', les(jp, 'JP.SEKNR'))),
      journalpostnummer,
      journalposttype,
      journalstatus: lesStatus(jp, s),
      journaldato: paakrevd('JP.JDATO', dato('JP.JDATO')),
      dokumentetsDato: dato('JP.DOKDATO'),
      sendtDato: dato('JP.EKSPDATO'),
      forfallsdato: dato('JP.FORFDATO'),
      offentlighetsvurdertDato: dato('JP.OVDATO'),
      ...lesTitler(jp, 'JP.INNHOLD', 'JP.OFFINNHOLD', s),
      administrativEnhet: ansvarlig && enhetI(ansvarlig, s),
      saksbehandler: ansvarlig && saksbehandlerI(ansvarlig, s),
      journalenhet: ansvarlig && les(ansvarlig, 'AM.JENHET'),
      arkivdel: les(jp, 'JP.ARKDEL'),
      arkivdelnavn: s.oppslag.arkivdel(les(jp, 'JP.ARKDEL')),
      korrespondansepart: lesParter(parter, journalposttype, s),
      avskrivning: lesAvskrivning(parter, s),
      dokumenter: lesDokumenter(rader.dokumenter, s),
      skjerming,
      gradering: gradering(skjerming, s),
      kunOffentlig: s.kunOffentlig,
      sted: jp.sted,
    };
  });
}
