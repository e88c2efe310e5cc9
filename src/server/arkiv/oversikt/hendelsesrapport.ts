import { kortTidspunkt } from '../../../i18n/dato.ts';
import { antallVistI, erVidHendelse, type Vist } from '../../../arkiv/hendelser/hendelse.ts';
import { FLATEORD, gjelderord, klokkeord, MOTTAKERORD } from '../../../konsoll/hendelsesord.ts';
import type { Virksomhet } from '../../../konfig/virksomhet.ts';
import type { HendelseMedKlokke } from '../../../konsoll/hendelser.ts';
import type { Klokke } from '../../../tid/oslo.ts';

const SKRIVES = '(Skrives av den som melder.)';

const visttekst = ({ nummer, fra, til, endret }: Vist): string => {
  const slutt = til === undefined ? 'vises ennå, eller slutten er ukjent' : `til ${kortTidspunkt(til)}`;
  const endringer = endret.length === 0 ? '' : ` (endret ${endret.map(kortTidspunkt).join(', ')})`;
  return `- ${nummer}: fra ${fra === undefined ? 'ukjent' : kortTidspunkt(fra)}, ${slutt}${endringer}`;
};

/**
 * What is known of an incident, in the order that GDPR article 33 (3) asks for it: what has happened and to how many, who to
 * ask, what may follow, what was done. What only people can say stands open. No titles and no names but what staff have
 * written themselves.
 */
export function somRapport(
  { hendelse: h, klokke: frist }: HendelseMedKlokke,
  { navn, kontakt }: Pick<Virksomhet, 'navn' | 'kontakt'>,
  klokke: Klokke,
): string {
  const antall = antallVistI(h);
  const rest = (antall ?? 0) - h.vist.length;
  const varsles = h.skalVarsles.map((m) => MOTTAKERORD[m]).join(', ') || 'ikke bestemt';
  const linjer = [
    `Brudd på personopplysningssikkerheten: hendelse ${h.nummer}`,
    navn,
    `Skrevet ut ${kortTidspunkt(klokke().toISOString())}`,
    '',
    `Oppdaget: ${kortTidspunkt(h.oppdaget)}`,
    `Frist for melding (72 timer): ${kortTidspunkt(frist.frist.toISOString())}`,
    klokkeord(frist, h.status),
    '',
    '1. Hva som har skjedd',
    h.beskrivelse,
    `Gjelder: ${gjelderord(h)}`,
    `Synlig på: ${h.flater.map((flate) => FLATEORD[flate]).join(', ') || 'ikke oppgitt'}`,
    `Journalposter som var synlige: ${antall ?? 'listes ennå'}`,
    ...(erVidHendelse(h) ? ['Listen over dem, med tidene, er en fil for seg (CSV).'] : []),
    ...h.vist.map(visttekst),
    ...(rest > 0 && h.vist.length > 0 ? [`- og ${rest} til`] : []),
    '',
    '2. Hvem som er berørt',
    h.beroerte === undefined
      ? 'Antallet er ikke ført ennå.'
      : `${h.beroerte.antall} personer. Listen ligger her: ${h.beroerte.listereferanse ?? 'ikke oppgitt'}`,
    '',
    '3. Kontaktpunkt',
    [kontakt.navn, kontakt.epost, kontakt.telefon].filter((del) => del !== undefined).join(', '),
    '',
    '4. Hva som kan bli følgene',
    SKRIVES,
    '',
    '5. Hva som er gjort, og hva som skal gjøres',
    h.vedtak === undefined ? SKRIVES : `Trukket tilbake ved vedtak ${h.vedtak}. ${SKRIVES}`,
    ...h.notater.map(({ tidspunkt, tekst }) => `- ${kortTidspunkt(tidspunkt)}: ${tekst}`),
    '',
    '6. Varsling',
    `Skal varsles: ${varsles}`,
    ...h.meldinger.map(
      ({ til, tidspunkt, referanse }) =>
        `- ${MOTTAKERORD[til]} varslet ${kortTidspunkt(tidspunkt)}${referanse === undefined ? '' : `, referanse ${referanse}`}`,
    ),
    ...(h.lukketGrunn === undefined ? [] : ['', `Lukket: ${h.lukketGrunn}`]),
  ];
  return `${linjer.join('\n')}\n`;
}
