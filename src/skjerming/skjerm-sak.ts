import type { Journalpost } from '../noark/journalpost.ts';
import type { Sak } from '../noark/sak.ts';
import { BIT } from './elementer.ts';
import { skjermKlassering } from './klassering.ts';
import { lesbareNavn } from './lesbare-navn.ts';
import { leteri, medEgneMasker } from './maske.ts';
import { assertOffentligSak } from './merke.ts';
import { NOEYTRAL_SAKSTITTEL } from './noeytral.ts';
import { oppslagFor } from './oppslag.ts';
import { Protokoll } from './protokoll.ts';
import { skjulITittel, skjulNavnI } from './skjulte.ts';
import { sakensSmitte } from './smitte.ts';
import { velgTittel } from './tittelvalg.ts';
import type { Gradert, Sakutfall, Skjermkontekst, Skjult, Utelat } from './utfall.ts';
import { KLIENTSYSTEM, virkningerAv } from './virkning.ts';
import type { Virkning } from './virkning.ts';

/** @param skjult what the record says, which nothing beside it may show. */
export const gradert = (skjult: readonly Skjult[]): Gradert => ({
  art: 'gradert',
  skjult,
  flagg: [{ kode: 'gradert' }],
});

/** What shielding hides of a case that no part of is published. */
function heltSkjultSak(sak: Sak): readonly Skjult[] {
  const protokoll = new Protokoll('sak', [sak.administrativEnhet, sak.saksansvarlig]);
  const { linje1, linje2 = '' } = sak.tittel;
  protokoll.skjul(linje2, 'frase');
  skjulNavnI(protokoll, `${linje1}\n${linje2}`, [...sak.personnavn, ...sak.sakspart.map(({ navn }) => navn)]);
  return protokoll.skjult;
}

/**
 * What shields a case: its own shielding, that of all above it, and the source as such.
 * @param om what is shown: an entry of a date, which inherits it, or the case itself with the date of its newest entry.
 */
export function sakensVirkninger(
  sak: Sak,
  kontekst: Skjermkontekst,
  om: { readonly arvesPaa: string } | { readonly nyestePost: string | undefined },
): readonly Virkning[] {
  const dato = sak.saksdato ?? kontekst.iDag;
  const virkninger = virkningerAv(sak.skjerming, {
    oppslag: oppslagFor(kontekst.virksomhet, kontekst.kilde, kontekst.iDag),
    dato,
    hjemmeldatoer: 'arvesPaa' in om ? [om.arvesPaa] : [dato, om.nyestePost ?? dato],
    iDag: kontekst.iDag,
    bekreftetOpphoer: kontekst.bekreftetOpphoer,
    arvet: 'arvesPaa' in om,
    fraSak: true,
    skjermetDel:
      sak.klasser.some(({ skjermet }) => skjermet === 'ja') || sak.sakspart.some((part) => part.skjermet),
  });
  return kontekst.kilde.klientsystem ? [...virkninger, KLIENTSYSTEM] : virkninger;
}

/** The whole record is left out where a shielding says so and the law allows it (R5). */
export function utelatVed(
  virkninger: readonly Virkning[],
  protokoll: Protokoll,
  skjult: () => readonly Skjult[],
): Utelat | undefined {
  const grunnlag = virkninger.filter((v) => v.utelat !== undefined);
  if (grunnlag.length === 0) return undefined;
  protokoll.maskert('tittel', grunnlag, 0, { regel: 'R5' });
  const hjemler = [...new Set(grunnlag.flatMap((v) => v.utelat ?? []))].sort();
  return { art: 'utelat', hjemler, skjult: skjult(), grunner: protokoll.grunner, flagg: protokoll.flagg };
}

/** Raises what the shieldings themselves have to say. */
export function flaggVirkninger(virkninger: readonly Virkning[], protokoll: Protokoll): void {
  for (const virkning of virkninger) for (const kode of virkning.flagg) protokoll.flagge(kode);
}

/**
 * Makes the public record of a case. Pure: the same case, entries and context give the same answer.
 * @param poster every entry of the case that the archive still has, shown or not: one of them may close the case's own
 *   fields (`sakensSmitte`).
 *
 * The list of what was hidden is for the entries of the case too, which show its title.
 */
export function skjermSak(sak: Sak, poster: readonly Journalpost[], kontekst: Skjermkontekst): Sakutfall {
  if (sak.gradering !== undefined) return gradert(heltSkjultSak(sak));
  const protokoll = new Protokoll('sak', [sak.administrativEnhet, sak.saksansvarlig]);
  const nyestePost = poster.map(({ journaldato }) => journaldato).reduce(senere, undefined);
  const virkninger = [...sakensVirkninger(sak, kontekst, { nyestePost }), ...sakensSmitte(poster, kontekst)];
  flaggVirkninger(virkninger, protokoll);
  const utelat = utelatVed(virkninger, protokoll, () => heltSkjultSak(sak));
  if (utelat !== undefined) return utelat;

  const parter = sak.sakspart.map((part) => part.navn);
  const kjente = [...sak.personnavn, ...parter];
  const skalHa = (bit: number): boolean => virkninger.some((v) => (v.biter & bit) !== 0);
  for (const part of sak.sakspart) if (part.skjermet || skalHa(BIT.NPS)) protokoll.skjul(part.navn, 'navn');

  const TITTEL = BIT.TM1 | BIT.TMO;
  const linje2 = skalHa(BIT.TM1);
  const valg = velgTittel({
    tittel: sak.tittel,
    offentligTittel: sak.offentligTittel,
    markering: kontekst.kilde.tittelmarkering,
    kunOffentlig: sak.kunOffentlig,
    linje2,
    ord: virkninger.some((v) => (v.ord & BIT.TMO) !== 0),
    hele: false,
    noeytral: virkninger.some((v) => v.noeytral),
    noeytralTekst: NOEYTRAL_SAKSTITTEL,
    forbudt: linje2 ? navnILinje2(sak.tittel.linje2, kjente) : [],
  });
  if (valg.flagg !== undefined) protokoll.flagge(valg.flagg, 'sakstittel');
  if (valg.tekst.maskert) {
    const av = virkninger.filter((v) => (v.biter & TITTEL) !== 0);
    if (av.length > 0) protokoll.maskert('sakstittel', av, TITTEL);
    else protokoll.maskert('sakstittel', virkninger, 0, { regel: 'kildens egen maske' });
    if (virkninger.length === 0) protokoll.flagge('skjermet-uten-kode', 'sakstittel');
    skjulITittel(protokoll, sak.tittel, valg, linje2, kjente);
  }
  const klassering = skjermKlassering(sak, virkninger, kjente, protokoll, kontekst.kilde.tittelmarkering);
  const enhet = valgfri(sak.administrativEnhet);
  const saksansvarlig = valgfri(sak.saksansvarlig);
  const vises = valg.fra === 'noeytral' ? klassering : [valg.tekst, ...klassering];

  const offentlig = {
    virksomhet: kontekst.virksomhet.slug,
    saksaar: sak.saksaar,
    sakssekvensnummer: sak.sakssekvensnummer,
    tittel: valg.tekst,
    ...(sak.saksdato === undefined ? {} : { saksdato: sak.saksdato }),
    ...(enhet === undefined ? {} : { enhet }),
    ...(saksansvarlig === undefined ? {} : { saksansvarlig }),
    klassering,
    unntak: protokoll.unntak(),
    vurdert: !virkninger.some((v) => v.vent),
    personnavn: lesbareNavn({
      tekster: vises.map((tekst) => tekst.tekst),
      merkede: valg.lest.navn.length === 0 ? sak.personnavn : [...sak.personnavn, ...valg.lest.navn],
      kjente: parter,
      hele: [],
      ansatt: saksansvarlig,
      enhet,
    }),
  };
  assertOffentligSak(offentlig);
  const { skjult, grunner, flagg } = protokoll;
  return { art: 'publiser', sak: offentlig, skjult, grunner, flagg };
}

const senere = (en: string | undefined, annen: string): string =>
  en === undefined || annen > en ? annen : en;

/** Names that stand on a line that is hidden: a public title that holds one of them is no public title. */
export const navnILinje2 = (linje2: string | undefined, navn: readonly string[]): readonly string[] =>
  linje2 === undefined ? [] : navn.filter(leteri(linje2));

/** A field of plain text on one line, without the source's own runs of masks; absent when nothing stands in it. */
export const valgfri = (tekst: string | undefined): string | undefined =>
  tekst === undefined ? undefined : medEgneMasker(tekst) || undefined;
