import type { Dokument, Korrespondansepart } from '../../noark/journalpost.ts';
import type { Skygge } from '../../noark/leveranse.ts';
import { lesDato, lesHeltall, valgfriTekst } from '../felles/felt.ts';
import { lesEller } from '../felles/feltfeil.ts';
import { lesJournalstatus } from '../felles/koder.ts';
import { ALT_SKJERMET, skjermerNoe, strengest, UTEN_DATO } from '../felles/skygge.ts';
import { delTittel, utenDobleMellomrom } from '../felles/tittel.ts';
import { lesBeskrivelse } from './dokument.ts';
import type { Element } from './element.ts';
import { flettPost } from './flett.ts';
import { lesAnsvarlig, lesPart, navnITitler, nummerFor } from './journalpost.ts';
import { partsnavn } from './sak.ts';
import type { Siderad } from './siderad.ts';
import { lesGradering, lesSkjerming } from './skjerming.ts';

/** A document of which something cannot be read: what shields it then shields all of it. */
const skyggedokument = (beskrivelse: Element): Dokument => ({
  tilknyttetSom: 'V',
  tittel: delTittel(beskrivelse.felt('tittel') ?? ''),
  skjerming: [beskrivelse, ...beskrivelse.barn('dokumentobjekt')].some(
    (del) => del.barn('skjerming').length > 0,
  )
    ? [ALT_SKJERMET]
    : [],
  gradering: lesGradering(beskrivelse),
  versjoner: [],
});

/** A party of which it cannot be told who sent and who received: it counts as both, and where anything is shielded, it is. */
function skyggepart(part: Element, skjermet: boolean): Korrespondansepart[] {
  const navn = utenDobleMellomrom(part.felt('korrespondansepartNavn') ?? '');
  if (navn === '') return [];
  return (['EA', 'EM'] as const).map((korrespondanseparttype) => ({
    korrespondanseparttype,
    navn,
    skjermet: skjermet || part.barn('skjerming').length > 0 ? 'ja' : 'nei',
  }));
}

/**
 * What can be told of a registrering that is rejected, or is no journalpost. What it shields is as strict as if it had been read,
 * and everything where that cannot be read.
 *
 * @param finn what the journal files say of it.
 */
export function lesSkygge(
  registrering: Element,
  sakID: string,
  kilde: string,
  fil: string,
  finn: (systemID: string) => readonly Siderad[],
): Skygge {
  const systemID = valgfriTekst(registrering.felt('systemID'));
  const dato = (navn: string): string | undefined =>
    lesEller(() => lesDato(navn, registrering.felt(navn)), undefined);
  const parter = registrering.barn('korrespondansepart');
  const rader = systemID === undefined ? [] : finn(systemID);
  const utenParter: Skygge = {
    kilde,
    systemID: systemID ?? nummerFor(registrering) ?? '',
    sakID,
    journalpostnummer:
      lesEller(() => lesHeltall('journalpostnummer', registrering.felt('journalpostnummer')), undefined) ?? 0,
    journalposttype: 'I',
    journalstatus: lesEller(() => lesJournalstatus('journalstatus', registrering.felt('journalstatus')), 'J'),
    journaldato: dato('journaldato') ?? dato('opprettetDato') ?? UTEN_DATO,
    offentlighetsvurdertDato: dato('offentlighetsvurdertDato'),
    tittel: delTittel(registrering.felt('tittel') ?? ''),
    offentligTittel: valgfriTekst(registrering.felt('offentligTittel')),
    personnavn: [
      ...new Set([
        ...navnITitler([registrering, ...registrering.barn('dokumentbeskrivelse')]),
        ...partsnavn(registrering),
      ]),
    ],
    ...lesAnsvarlig(parter),
    korrespondansepart: [],
    avskrivning: [],
    dokumenter: registrering
      .barn('dokumentbeskrivelse')
      .map((beskrivelse, i) =>
        lesEller(() => lesBeskrivelse(beskrivelse, i === 0), skyggedokument(beskrivelse)),
      ),
    skjerming: lesEller(() => lesSkjerming(registrering, 'registrering'), [ALT_SKJERMET]),
    gradering: lesGradering(registrering),
    kunOffentlig: false,
    sted: { fil, linje: registrering.linje },
  };
  const skjermer = skjermerNoe(utenParter);
  const lest: Skygge = {
    ...utenParter,
    korrespondansepart: parter.flatMap((part) =>
      lesEller(() => [lesPart(part, skjermer)], skyggepart(part, skjermer)),
    ),
  };
  const flettet = rader.reduce(
    (post, rad) =>
      lesEller(() => flettPost(post, [rad]), { ...post, skjerming: [...post.skjerming, ALT_SKJERMET] }),
    lest,
  );
  return registrering.feil ? strengest(flettet) : flettet;
}
