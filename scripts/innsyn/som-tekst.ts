import type { Koelinje } from '../../src/innsyn/koe.ts';
import type { Filrad } from '../../src/innsyn/lagret-krav.ts';
import type { Mangelkode, Vedtaksmangel } from '../../src/innsyn/svar/mangler.ts';
import { feilordFor } from '../../src/innsyn/post/feilord.ts';
import type { Postlinje } from '../../src/innsyn/post/utboks.ts';
import type { Ansattkrav, Koealarm, Postalarm } from '../../src/innsyn/tjeneste/ansatt.ts';
import type { Statusdokument } from '../../src/innsyn/tjeneste/status.ts';
import { formaterDokumentnummer, formaterSaksnummer } from '../../src/offentlig/adresse.ts';
import { datoI } from '../../src/tid/oslo.ts';

/** What each lack is called, and what to do. */
const MANGLER: Readonly<Record<Mangelkode, string>> = {
  'hjemmel-mangler': 'hjemmelen mangler (offl. § 31)',
  'hjemmel-ukjent': 'hjemmelen står ikke i registeret, eller gjaldt ikke den dagen',
  'hjemmel-upresis': 'hjemmelen må ha ledd, bokstav og nummer',
  'teieplikt-mangler': '§ 13 krever også bestemmelsen om taushetsplikt',
  'meroffentlighet-mangler': 'vurderingen etter § 11 mangler',
  'meroffentlighet-gis': 'vurderingen etter § 11 gir innsyn, men vedtaket avslår',
  'resten-mangler': 'si hvorfor også resten er unntatt (§ 12 bokstav a, b eller c)',
  'rett-organ-mangler': 'si hvilket organ som har dokumentet',
  'begrunnelse-mangler': 'begrunnelsen mangler',
  'oppreisning-mangler': 'si hvorfor klagen ikke blir behandlet, selv om den kom for sent (fvl. § 31)',
  'sladdet-kopi-mangler': 'legg på den sladdede kopien først',
  idnummer: 'teksten inneholder et fødselsnummer eller lignende',
  'ingen-dokumenter': 'ingen dokumenter er med i svaret',
  'godkjenning-mangler': 'en annen må godkjenne utkastet',
};

export const manglerSomTekst = (mangler: readonly Vedtaksmangel[]): string =>
  mangler.length === 0
    ? 'Ingenting mangler: svaret kan sendes.'
    : [
        'Før det kan sendes:',
        ...mangler.map(
          ({ kode, nummer }) => `  ${nummer === undefined ? '' : `dokument ${nummer}: `}${MANGLER[kode]}`,
        ),
      ].join('\n');

/** The queue: reference numbers, phases and deadlines, and nothing about anybody. */
export function koeSomTekst(
  koe: readonly Koelinje[],
  antall: Readonly<Record<string, number>>,
  { overFrist, gamleKlager, ikkeJournalfoert }: Koealarm,
): string {
  const linjer = koe.map((k) =>
    [
      k.referanse,
      k.fase.padEnd(18),
      `mottatt ${datoI(k.mottatt)}`,
      `frist ${k.nesteFrist ?? '–'}`,
      `${k.antall} dok.`,
      ...(k.ikkeLevert ? ['E-POST KOMMER IKKE FRAM'] : []),
      k.tildelt ?? '',
    ].join('  '),
  );
  const tall = Object.entries(antall).map(([fase, n]) => `${fase}: ${n}`);
  return [
    ...(linjer.length === 0 ? ['Køen er tom.'] : linjer),
    ...(tall.length === 0 ? [] : [tall.join(', ')]),
    ...(overFrist.length === 0 ? [] : [`Over fristen: ${overFrist.join(', ')}`]),
    ...(ikkeJournalfoert.length === 0 ? [] : [`Mangler i arkivet: ${ikkeJournalfoert.join(', ')}`]),
    ...(gamleKlager.length === 0 ? [] : [`Klager eldre enn to uker: ${gamleKlager.join(', ')}`]),
  ].join('\n');
}

/** Mail that does not arrive: what it is and why, and nothing about anybody. */
export function postSomTekst({ venter, eldste, utsatte, uvisse, avviste, alarm }: Postalarm): string {
  const linjer = (navn: string, poster: readonly Postlinje[]): readonly string[] =>
    poster.map(
      (p) => `${navn}  ${p.id}  ${p.referanse}  ${p.mal}  ${datoI(p.opprettet)}  ${p.feilkode ?? ''}`,
    );
  return [
    `${venter} venter${eldste === undefined ? '' : `, den eldste siden ${datoI(eldste)}`}.`,
    ...(utsatte.length === 0 ? [] : [`Prøvd, og ikke tatt imot ennå: ${feilordFor(utsatte)}.`]),
    ...linjer('uviss', uvisse),
    ...linjer('avvist', avviste),
    alarm
      ? 'Noen må se på dette.'
      : utsatte.length === 0
        ? 'Alt er som det skal.'
        : 'Det prøves igjen av seg selv.',
  ].join('\n');
}

function hva({ valg, publisert, beskrivelse }: Statusdokument): string {
  if (valg.art === 'beskrevet') return beskrivelse ?? '';
  if (valg.art === 'sak') return `hele saken ${formaterSaksnummer(valg)}`;
  return `${formaterDokumentnummer(valg)}  ${publisert?.post.tittel.tekst ?? '(vises ikke i journalen nå)'}`;
}

/** One request as the case handler needs it. Titles are the public ones. */
export function kravSomTekst(krav: Ansattkrav, filer: readonly Filrad[]): string {
  const { spoerrer } = krav.lagret.bestilling;
  const fra = [spoerrer.navn, spoerrer.organisasjon, spoerrer.epost, spoerrer.adresse].filter(
    (del) => del !== undefined,
  );
  return [
    `${krav.referanse}  ${krav.fase}  mottatt ${datoI(krav.mottatt)}${krav.miljoe ? '  miljøinformasjon' : ''}`,
    `Fra: ${fra.join(', ') || 'ikke oppgitt'}  (${spoerrer.levering}, ${spoerrer.sprak})`,
    ...(spoerrer.kommentar === undefined ? [] : [`Kommentar: ${spoerrer.kommentar}`]),
    ...krav.dokumenter.flatMap((d) => [
      `  ${d.nummer}. ${hva(d)}${d.utfall === undefined ? '' : `  → ${d.utfall}`}${d.staar ? '  (fristen står)' : ''}`,
      ...d.frister.map((f) => `     ${f.regel}: ${f.dato ?? 'fristen står'}${f.utloept ? '  UTLØPT' : ''}`),
      ...filer.filter((fil) => fil.nummer === d.nummer).map((fil) => `     fil ${fil.id}`),
    ]),
    ...krav.post
      .filter((p) => p.tilstand === 'avvist')
      .map(
        (p) =>
          `E-post kom ikke fram: ${p.mal} til ${p.til}, ${datoI(p.opprettet)}, ${p.feilkode ?? 'ukjent grunn'}`,
      ),
    ...krav.vedtak.map((v) => `Vedtak ${v.id}  ${v.tilstand}  av ${v.av}`),
    ...krav.journalplikt.map(({ hendelse, art, journalfoert }) =>
      journalfoert === undefined
        ? `Skal journalføres i arkivet: ${art}, hendelse ${hendelse}`
        : `Journalført i arkivet: ${art}, ${journalfoert.nummer}`,
    ),
  ].join('\n');
}
