import type { Setninger } from '../lager/setninger.ts';
import { journalpostID, type Dokumentnummer } from '../offentlig/adresse.ts';
import type { Hull } from '../offentlig/tilstand.ts';
import { endredePostfelt, VIST_IGJEN } from './endringsfelt.ts';
import { UgyldigPubliseringFeil } from './feil.ts';
import { loeft, settNed, type Last } from './flytting.ts';
import { noterEndring } from './historikk.ts';
import { lesPost, postinnhold } from './innhold.ts';
import type { Postnoekkel } from './noekkel.ts';
import type { Postvedtak, Publisering, Publiseringssvar } from './journalskriver.ts';
import type { Plass } from './plass.ts';
import { Plasskriver } from './plasskriver.ts';

/** What a batch did, and whether the public can see any of it. */
export interface Bunkesvar extends Publiseringssvar {
  readonly roert: boolean;
  /** Something that has been shown is gone or replaced: the file may still hold it. */
  readonly overskrevet: boolean;
  /** The keys of what is in `endret` and `fjernet`. */
  readonly noekler: readonly Postnoekkel[];
}

/**
 * Applies one batch inside a transaction that the caller holds. Each decision is written at once; what changed is found
 * at the end, by comparing what every touched number showed before with what it shows now.
 *
 * @throws UgyldigPubliseringFeil when the batch contradicts itself or the store; the caller rolls back.
 */
export function brukBunke(sql: Setninger, bunke: Publisering): Bunkesvar {
  const plasser = new Plasskriver(sql, bunke.virksomhet, bunke.tidspunkt);
  kunEgne(bunke);
  for (const sak of [...bunke.saker, ...bunke.tommeSaker]) plasser.aapne(sak);
  const laster = loeft(plasser, bunke.vedtak);
  for (const sak of bunke.saker) plasser.sak(sak).skrivSak(sak);
  const nektet = new Set<string>();
  for (const vedtak of bunke.vedtak) bruk(plasser, vedtak, { laster, nektet });
  for (const nummer of bunke.tommeSaker) {
    if (plasser.sak(nummer).viserPoster()) {
      throw new UgyldigPubliseringFeil('en sak som bare skal vise nummeret sitt, har publiserte poster.');
    }
  }
  return gjoerOpp(plasser, bunke, nektet);
}

type Publisert = Extract<Postvedtak, { art: 'publiser' }>;

interface Omstendighet {
  readonly laster: Map<string, Last>;
  readonly nektet: Set<string>;
}

function kunEgne(bunke: Publisering): void {
  const eiere = [
    ...bunke.saker.map(({ virksomhet }) => virksomhet),
    ...bunke.vedtak.flatMap((vedtak) => {
      if (vedtak.art === 'publiser') return vedtak.post.virksomhet;
      return vedtak.art === 'hull' ? vedtak.hull.virksomhet : [];
    }),
  ];
  if (eiere.some((eier) => eier !== bunke.virksomhet)) {
    throw new UgyldigPubliseringFeil('den inneholder noe som hører til en annen virksomhet.');
  }
}

function bruk(plasser: Plasskriver, vedtak: Postvedtak, omstendighet: Omstendighet): void {
  switch (vedtak.art) {
    case 'publiser':
      return publiser(plasser, vedtak, omstendighet);
    case 'hull':
      return vedtak.hull.art === 'trukket'
        ? trekk(plasser, vedtak.hull, vedtak.hull.journaldato)
        : holdIgjen(plasser, vedtak.hull);
    case 'skjul':
      plasser.fjernPost(vedtak.nummer);
      return plasser.fjernHull(vedtak.nummer);
    case 'trekk':
      return trekk(plasser, vedtak.nummer, undefined);
  }
}

function publiser(plasser: Plasskriver, { post, igjen }: Publisert, { laster, nektet }: Omstendighet): void {
  const id = journalpostID(plasser.virksomhet, post);
  const last = laster.get(id);
  if (last !== undefined) {
    settNed(plasser, post, last);
    laster.delete(id);
  }
  const plass = plasser.plass(post);
  if (plass.trukket !== undefined) {
    // Withdrawn stays withdrawn, whatever an export says; its date makes the counts right (R4).
    trekk(plasser, post, post.journaldato);
    nektet.add(id);
    return;
  }
  const innhold = postinnhold(post);
  if (plass.post?.sha256 !== innhold.sha256) {
    const gammel = last?.json ?? plasser.json(post);
    plasser.skrivPost(post, innhold);
    const felt =
      gammel === undefined ? tilbake(plass, igjen) : endredePostfelt(lesPost(gammel), lesPost(innhold.json));
    noterEndring(plasser.sql, plasser.noekkel(post), plasser.tidspunkt, felt);
  }
  if (plass.foerstPublisert === undefined) plasser.settFoerstPublisert(post, plasser.tidspunkt);
  plasser.fjernHull(post);
}

/** Only where the public store knows too that it has been shown: one that is made anew has never shown anything. */
const tilbake = ({ foerstPublisert }: Plass, igjen: true | undefined): readonly string[] =>
  igjen && foerstPublisert !== undefined ? [VIST_IGJEN] : [];

function holdIgjen(plasser: Plasskriver, hull: Hull): void {
  if (plasser.plass(hull).trukket !== undefined) return trekk(plasser, hull, hull.journaldato);
  plasser.fjernPost(hull);
  plasser.settHull(hull);
}

/** Keeps the number and the date of what is withdrawn, and nothing else. */
function trekk(plasser: Plasskriver, nummer: Dokumentnummer, journaldato: string | undefined): void {
  const { trukket, post, hull } = plasser.plass(nummer);
  const dato = trukket?.journaldato ?? post?.journaldato ?? hull?.journaldato ?? journaldato;
  plasser.fjernPost(nummer);
  plasser.fjernHull(nummer);
  if (trukket === undefined || trukket.journaldato !== dato) plasser.settTrukket(nummer, dato);
}

/** Drops cases that show nothing, keeps the day counts, and says what changed. */
function gjoerOpp(plasser: Plasskriver, bunke: Publisering, nektet: ReadonlySet<string>): Bunkesvar {
  const endret: string[] = [];
  const fjernet: string[] = [];
  const noekler: Postnoekkel[] = [];
  let overskrevet = false;
  for (const sak of plasser.saker()) {
    sak.noterSakendringer(plasser.tidspunkt);
    sak.glemTomSak();
    const [, saksaar, sakssekvensnummer] = sak.noekkel;
    const id = (dokumentnummer: number) =>
      journalpostID(bunke.virksomhet, { saksaar, sakssekvensnummer, dokumentnummer });
    const forskjell = sak.forskjell();
    overskrevet ||= forskjell.overskrevet;
    for (const nummer of forskjell.endret) endret.push(id(nummer));
    for (const nummer of forskjell.fjernet) fjernet.push(id(nummer));
    for (const nummer of [...forskjell.endret, ...forskjell.fjernet]) noekler.push([...sak.noekkel, nummer]);
  }
  plasser.tellDager();
  const beroert = new Set([...endret, ...fjernet, ...nektet]);
  const uendret = bunke.vedtak.filter(
    (vedtak) => vedtak.art === 'publiser' && !beroert.has(journalpostID(bunke.virksomhet, vedtak.post)),
  ).length;
  const roert = plasser.roert || endret.length + fjernet.length > 0;
  return { endret, fjernet, uendret, nektet: [...nektet], roert, overskrevet, noekler };
}
