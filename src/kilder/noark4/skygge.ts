import type { Dokument, Korrespondansepart } from '../../noark/journalpost.ts';
import type { Skygge } from '../../noark/leveranse.ts';
import { lesDato } from '../felles/felt.ts';
import { lesEller } from '../felles/feltfeil.ts';
import { lesJournalposttype } from '../felles/koder.ts';
import { ALT_SKJERMET, strengest, UTEN_DATO } from '../felles/skygge.ts';
import { delTittel } from '../felles/tittel.ts';
import { lesDokumenter, type Dokumentrader } from './dokumenter.ts';
import { delflagg } from './flagg.ts';
import { gradering } from './gradering.ts';
import { lesStatus, type Journalpostrader } from './journalpost.ts';
import { behandlingsansvarlig, eksterntNavn, enhetI, lesParter, saksbehandlerI } from './parter.ts';
import { les, type Rad } from './rad.ts';
import { lesDokumentnummer } from './saksnummer.ts';
import type { Sammenheng } from './sammenheng.ts';
import { journalpostskjerming } from './skjerming.ts';
import { lesTitler } from './titler.ts';

/** A document of which something cannot be read: its title is not shown. */
const skyggedokument = ({ beskrivelser: [beskrivelse] }: Dokumentrader): Dokument => ({
  tilknyttetSom: 'V',
  tittel: delTittel((beskrivelse && les(beskrivelse, 'DB.TITTEL')) ?? ''),
  skjerming: [{ ...ALT_SKJERMET, baerer: 'dokumentbeskrivelse' }],
  versjoner: [],
});

/** A party of which it cannot be told who sent and who received: it counts as both. */
function skyggepart(rad: Rad, s: Sammenheng): Korrespondansepart[] {
  const hvem = eksterntNavn(rad);
  if (hvem === undefined) return [];
  const skjermet = delflagg(les(rad, 'AM.U1'), s.kunOffentlig);
  return [
    { ...hvem, korrespondanseparttype: 'EA', skjermet },
    { ...hvem, korrespondanseparttype: 'EM', skjermet },
  ];
}

/**
 * What can be told of an entry that is rejected. What it shields is as strict as if it had been read, and everything where that
 * cannot be read.
 *
 * @param id its key and that of the case it lies in.
 */
export function tilSkygge(
  { jp, parter, dokumenter }: Journalpostrader,
  { systemID, sakID }: { readonly systemID: string | undefined; readonly sakID: string },
  s: Sammenheng,
): Skygge | undefined {
  if (sakID === '') return undefined;
  const type = lesEller(() => lesJournalposttype('JP.NDOKTYPE', les(jp, 'JP.NDOKTYPE'), s.egneTyper), 'I');
  const dato = (felt: string): string | undefined => lesEller(() => lesDato(felt, les(jp, felt)), undefined);
  const skjerming = lesEller(() => journalpostskjerming(jp, s), [ALT_SKJERMET]);
  const ansvarlig = behandlingsansvarlig(parter, s);
  const skygge: Skygge = {
    kilde: s.kilde,
    systemID: systemID ?? '',
    sakID,
    journalpostnummer: lesEller(() => lesDokumentnummer(jp), 0),
    journalposttype: type,
    journalstatus: lesEller(() => lesStatus(jp, s), 'J'),
    journaldato: dato('JP.JDATO') ?? UTEN_DATO,
    offentlighetsvurdertDato: dato('JP.OVDATO'),
    ...lesTitler(jp, 'JP.INNHOLD', 'JP.OFFINNHOLD', s),
    administrativEnhet: ansvarlig && enhetI(ansvarlig, s),
    saksbehandler: ansvarlig && saksbehandlerI(ansvarlig, s),
    korrespondansepart: parter.flatMap((rad) =>
      lesEller(() => lesParter([rad], type, s), skyggepart(rad, s)),
    ),
    avskrivning: [],
    dokumenter: dokumenter.flatMap((dokument) =>
      lesEller(() => lesDokumenter([dokument], s), [skyggedokument(dokument)]),
    ),
    skjerming,
    gradering: gradering(skjerming, s),
    kunOffentlig: s.kunOffentlig,
    sted: jp.sted,
  };
  const uleste = [jp, ...parter].some((rad) => rad.feil !== undefined);
  return uleste ? strengest(skygge) : skygge;
}
