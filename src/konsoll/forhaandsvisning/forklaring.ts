import type { Postvurdering } from '../../eksport/vurdering/vurdering.ts';
import { hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import { forklarFunn } from '../../kontroll/funn.ts';
import type { Maskebaerer, Maskegrunn } from '../../skjerming/utfall.ts';

/** Why the public does not read what the archive has. */
export interface Forklaring {
  /**
   * `skjerming` the archive's own; `regel` a rule of the house or the configuration; `vedtak` a decision of the staff; `kontroll` a
   * finding of the gate; `status` where the entry is in its life; `fast` what no journal shows.
   */
  readonly art: 'skjerming' | 'regel' | 'vedtak' | 'kontroll' | 'status' | 'fast';
  /** In plain Norwegian. */
  readonly tekst: string;
  readonly tilgangskode?: string;
  readonly nivaa?: 1 | 2 | 3;
  /** By the register's words. */
  readonly hjemler?: readonly string[];
  /** The hjemmel as the archive has it. */
  readonly fritekst?: string;
  readonly arvet?: boolean;
  readonly baerer?: Maskebaerer;
  /** An element (TR1), a rule (R13, R27) or a row of the fail-closed table. */
  readonly regel?: string;
}

const BAERERE: Readonly<Record<Maskebaerer, string>> = {
  arkivdel: 'arkivdelen',
  klasse: 'klassen',
  ordningsprinsipp: 'ordningsprinsippet',
  ordningsverdi: 'ordningsverdien',
  mappe: 'saken',
  registrering: 'journalposten',
  dokumentbeskrivelse: 'dokumentet',
  dokumentversjon: 'dokumentversjonen',
  vedtak: 'et vedtak i konsollet',
  kilde: 'kilden som helhet',
  status: 'journalstatusen',
  korrespondansepart: 'parten',
  skjemaregel: 'en regel i konfigurasjonen',
  'kildens tittel': 'arkivets egen tittel',
};

const ART: Readonly<Partial<Record<Maskebaerer, Forklaring['art']>>> = {
  vedtak: 'vedtak',
  kilde: 'regel',
  status: 'status',
  skjemaregel: 'regel',
};

/** What decided, where the rest of the sentence does not say it already. */
function regelord(regel: string): readonly string[] {
  if (/^nivaa \d$/u.test(regel)) return [];
  // A Noark element, a rule's number or an id from the configuration; the others are words.
  return [/ /u.test(regel) ? regel : `regel ${regel}`];
}

/** A reason as shielding gave it, in words. */
export function forklarMaske(grunn: Maskegrunn, virksomhet: Virksomhet): Forklaring {
  const hjemler = grunn.hjemler.map((id) => hjemmelVedID(virksomhet, id)?.tekst ?? id);
  const deler = [
    grunn.tilgangskode === undefined ? 'Uten tilgangskode' : `Tilgangskode ${grunn.tilgangskode}`,
    `nivå ${grunn.nivaa}`,
    hjemler.length === 0 ? 'hjemmel ikke oppgitt' : hjemler.join(' og '),
    `${grunn.arvet ? 'arvet fra' : 'satt på'} ${BAERERE[grunn.baerer]}`,
    ...regelord(grunn.regel),
  ];
  return {
    art: ART[grunn.baerer] ?? 'skjerming',
    tekst: `${deler.join(', ')}.`,
    ...(grunn.tilgangskode !== undefined && { tilgangskode: grunn.tilgangskode }),
    nivaa: grunn.nivaa,
    hjemler,
    ...(grunn.fritekst !== undefined && { fritekst: grunn.fritekst }),
    arvet: grunn.arvet,
    baerer: grunn.baerer,
    regel: grunn.regel,
  };
}

const UTFALL: Readonly<Record<Exclude<Postvurdering['utfall'], 'publisert'>, string>> = {
  holdt: 'Holdt tilbake for kontroll',
  utelatt: 'Utelatt etter hjemmel (R5)',
  gradert: 'Sikkerhetsgradert: ingenting vises',
  trukket: 'Trukket tilbake',
  forsinket: 'Publiseres senere (R30)',
  annenStatus: 'Journalstatusen gjør at posten ikke vises',
  avvist: 'Avvist',
};

/** Why an entry is not shown at all; empty for one that is. */
export function forklarUtfall({ utfall, grunn, detaljer }: Postvurdering): readonly Forklaring[] {
  if (utfall === 'publisert') return [];
  const vedVedtak = grunn.endsWith('ved vedtak');
  const art = vedVedtak
    ? 'vedtak'
    : utfall === 'holdt'
      ? 'kontroll'
      : utfall === 'utelatt'
        ? 'regel'
        : 'status';
  const funn = (detaljer?.funn ?? []).flatMap(({ kode, felt, avtrykk }): Forklaring[] => {
    if (avtrykk === undefined && kode !== grunn) return [];
    const { forklaring, regel } = forklarFunn(kode);
    return [{ art: 'kontroll', tekst: `${forklaring} (${felt})`, regel }];
  });
  return [{ art, tekst: grunn === '' ? `${UTFALL[utfall]}.` : `${UTFALL[utfall]}: ${grunn}.` }, ...funn];
}

/** What no public journal shows, whatever is shielded. */
export const fast = (tekst: string): readonly Forklaring[] => [{ art: 'fast', tekst }];
