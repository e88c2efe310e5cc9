import { z } from 'zod';
import type { Arkivpost, Arkivsak } from '../../arkiv/arkivsak.ts';
import type { Vedtaksnoekkel } from '../../arkiv/vedtaksnoekkel.ts';
import type { Vedtaksregister } from '../../arkiv/vedtaksregister.ts';
import { personnoekkel } from '../../arkiv/stilling.ts';
import { bundetFunn, maskering, type BundetFunn, type Maskering } from '../../arkiv/vedtaksdetaljer.ts';
import { type Hjemmelmangel, hjemmelmangel } from '../../konfig/hjemmelkrav.ts';
import { finnTilgangskode, hjemmelVedID } from '../../konfig/register.ts';
import type { Virksomhet } from '../../konfig/virksomhet.ts';
import type { Journalpost } from '../../noark/journalpost.ts';
import { detaljerI } from '../vurdering/detaljer.ts';
import { maskerOrd } from '../vurdering/masker-ord.ts';
import { SammePerson, VedtakAvvist } from './vedtaksfeil.ts';

/** An entry that the archive knows, with its case. */
export interface Kjent {
  readonly arkivpost: Arkivpost;
  readonly sak: Arkivsak['sak'];
}

/** Anything that has a title, of its own and for the public. */
export type Titler = Pick<Journalpost, 'tittel' | 'offentligTittel'>;

/** What is to be masked, as far as it is known. */
export interface Maskeringsgrunnlag {
  /** The source and the date, yyyy-mm-dd, of the entry or the case: they say which codes and hjemler there are. */
  readonly kilde?: string | undefined;
  readonly dato?: string | undefined;
  /** Where the words should stand; absent for what has not come yet. */
  readonly titler?: readonly Titler[] | undefined;
}

const teksterI = (titler: readonly Titler[]): readonly string[] =>
  titler.flatMap(({ tittel, offentligTittel }) =>
    [tittel.linje1, tittel.linje2, offentligTittel].filter((t) => t !== undefined),
  );

const HJEMMELMANGEL: Readonly<Record<Hjemmelmangel, string>> = {
  ukjent:
    'Hjemmelen står ikke i registeret, eller gjelder ikke. Bruk id-en fra «hjemler» i konfigurasjonen til en som gjelder i dag eller gjaldt på journaldatoen.',
  'uten teieplikt':
    'Hjemmelen er ikke fullstendig: Offl. § 13 må stå sammen med bestemmelsen om taushetsplikt. Velg en av dem i registeret.',
  upresis:
    'Hjemmelen er ikke fullstendig: Registeret har den med ledd, nummer eller bokstav. Velg den som passer.',
};

/**
 * What to mask, checked against the registers and what is there, each word once and in order: the same decision is the same
 * bytes.
 *
 * @throws VedtakAvvist, without the words.
 */
export function kontrollerMaskering(
  oenske: Maskering,
  virksomhet: Virksomhet,
  iDag: string,
  { kilde, dato = iDag, titler }: Maskeringsgrunnlag = {},
): Maskering {
  const lest = maskering.safeParse(oenske);
  if (!lest.success)
    throw new VedtakAvvist('Maskeringen er ikke fullstendig. Oppgi ord eller nivå, og hjemmel.');
  const valg = lest.data;
  const mangel = hjemmelmangel(hjemmelVedID(virksomhet, valg.hjemmel), virksomhet, [iDag, dato]);
  if (mangel !== undefined) throw new VedtakAvvist(HJEMMELMANGEL[mangel]);
  if (valg.maske === 'nivaa') {
    const koder = virksomhet.kilder
      .filter(({ id }) => kilde === undefined || id === kilde)
      .map((en) => finnTilgangskode(en, valg.kode, dato));
    if (!koder.some((kode) => kode?.behandling === 'skjerm' || kode?.behandling === 'vent'))
      throw new VedtakAvvist('Tilgangskoden står ikke i kildens register som en kode som skjermer.');
    return valg;
  }
  const ord = [...new Set(valg.ord.map((o) => o.normalize('NFC').replace(/\s+/gu, ' ')))].sort();
  if (titler !== undefined) {
    const tekster = teksterI(titler);
    const utenTreff = ord.filter((o) => tekster.every((tekst) => maskerOrd(tekst, [o]) === tekst)).length;
    if (utenTreff > 0)
      throw new VedtakAvvist(
        `${utenTreff} av ordene står ikke i noen tittel der. Skriv dem som de står der.`,
      );
  }
  return { ...valg, ord };
}

const detaljer = z.object({
  funn: z.array(z.object({ kode: z.string(), felt: z.string(), avtrykk: z.string().optional() })).optional(),
});

/** What holds the entry now, each finding bound to the text it was made in. */
export function holdendeFunn(post: Arkivpost): readonly BundetFunn[] {
  const { funn = [] } = detaljerI(detaljer, post) ?? {};
  return funn.flatMap((f) => bundetFunn.safeParse(f).data ?? []);
}

const lik = (a: BundetFunn, b: BundetFunn): boolean =>
  a.kode === b.kode && a.felt === b.felt && a.avtrykk === b.avtrykk;

/**
 * The findings that a release is about: those asked for, or all that hold the entry.
 *
 * @throws VedtakAvvist where there is nothing that people may release; SammePerson.
 */
export function kontrollerFrigivelse(
  valgte: readonly BundetFunn[] | undefined,
  kjent: Kjent | undefined,
  av: string,
  noekkel: Vedtaksnoekkel | undefined,
  register: Vedtaksregister,
): readonly BundetFunn[] {
  if (kjent === undefined || noekkel === undefined)
    throw new VedtakAvvist(
      'Arkivet kjenner ingen journalpost med dette nummeret, så det er ingenting å frigi.',
    );
  const { avgjoerelse } = kjent.arkivpost;
  // Case types of offentlegforskrifta § 9 stay off the internet: no person's judgement of a text opens them (R25).
  if (avgjoerelse?.grunn === 'paragraf9')
    throw new VedtakAvvist(
      'Saken hører etter konfigurasjonen til en sakstype i offentlegforskrifta § 9, og kan ikke frigis.',
    );
  const holder = holdendeFunn(kjent.arkivpost);
  const funn = valgte === undefined ? holder : valgte.filter((f) => holder.some((h) => lik(f, h)));
  if (funn.length === 0 || (valgte !== undefined && funn.length < valgte.length))
    throw new VedtakAvvist(
      'Kontrollen holder ikke journalposten for dette (lenger), så det er ingenting å frigi.',
    );
  if (funn.every((f) => register.frigittAv(noekkel, f).has(personnoekkel(av)))) throw new SammePerson();
  return funn;
}
