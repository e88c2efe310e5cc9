import { hash } from 'node:crypto';
import { finnPersonnavn } from '../navn/personnavn.ts';
import { MASKE } from '../offentlig/tekst.ts';
import type { Skjult } from '../offentlig/skjult.ts';
import { finnAdvarsler } from './advarsler.ts';
import { type Felt, postfelter, saksfelter } from './felter.ts';
import { lagFunn } from './funn.ts';
import { egneNavn, saksbehandlere } from './egne-navn.ts';
import { Skjultregister, type SkjultVed } from './gjentakelser.ts';
import type { Funn, Kontrollgrunnlag, Kontrollpost, Kontrollsvar, Postsvar } from './grunnlag.ts';
import { husk } from '../hukommelse/husk.ts';
import { finnNummer, type Nummertreff } from './nummer/finn-nummer.ts';
import { lesninger } from './lesninger.ts';
import { foldetNavn } from './ordrekke.ts';
import { erKlientomraade, paragraf9Grunn } from './sakstyper.ts';

interface Dom {
  readonly holdt: Funn[];
  readonly advarsler: Funn[];
}

const harPersonnavn = husk((tekst) => lesninger(tekst).some((lest) => finnPersonnavn(lest).length > 0));

/** The kinds of number in a text, by whether invented ones may stand in it. */
const nummerarter = (syntetiskTillatt: boolean): ((tekst: string) => ReadonlySet<Nummertreff['art']>) =>
  husk(
    (tekst) =>
      new Set(
        lesninger(tekst).flatMap((lest) => finnNummer(lest, { syntetiskTillatt }).map(({ art }) => art)),
      ),
  );
const NUMMERARTER = { alle: nummerarter(false), ekte: nummerarter(true) } as const;

const advarsler = (tittel: boolean, streng: boolean) =>
  husk((tekst) => finnAdvarsler(tekst, { tittel, streng }));
const ADVARSLER = {
  felt: { mild: advarsler(false, false), streng: advarsler(false, true) },
  tittel: { mild: advarsler(true, false), streng: advarsler(true, true) },
} as const;

/** Id numbers hold; digits that only may be one, mail addresses, phones and sensitive words warn. */
function sjekkTekst(
  { felt, tekst, tittel }: Felt,
  streng: boolean,
  grunnlag: Kontrollgrunnlag,
  dom: Dom,
): void {
  if (tekst === MASKE) return;
  for (const art of NUMMERARTER[grunnlag.virksomhet.testvirksomhet ? 'ekte' : 'alle'](tekst))
    (art === 'mulig-duf' ? dom.advarsler : dom.holdt).push(lagFunn(art, felt));
  for (const funn of ADVARSLER[tittel ? 'tittel' : 'felt'][streng ? 'streng' : 'mild'](tekst))
    dom.advarsler.push({ kode: funn.kode, felt, forklaring: funn.forklaring, regel: funn.regel });
}

/** Shown fields that repeat what was hidden in the case or in an entry that is linked. */
function sjekkGjentakelser(
  felter: readonly Felt[],
  alle: readonly Skjultregister[],
  ansatte: ReadonlySet<string>,
  dom: Dom,
): void {
  const registre = alle.filter(({ tomt }) => !tomt);
  if (registre.length === 0) return;
  for (const { felt, tekst, rolle, intern } of felter) {
    if (tekst === MASKE || (intern === true && ansatte.has(foldetNavn(tekst)))) continue;
    const koder = new Set(registre.flatMap((register) => [...register.finn(tekst)]));
    for (const kode of koder) {
      if (rolle === true && kode === 'gjentar-navn') continue;
      const hos = registre.filter((register) => register.finn(tekst).has(kode));
      const gjentatt = new Set(hos.flatMap((register) => register.gjentatt(tekst, kode)));
      const avtrykk = hash('sha256', [...gjentatt].toSorted().join('\n'), 'hex');
      dom.holdt.push({ ...lagFunn(kode, felt), gjentatt: avtrykk });
    }
  }
}

/** A person named in a title: held where the entry is strict, otherwise worth a look. */
function sjekkNavn(felter: readonly Felt[], streng: boolean, dom: Dom): void {
  for (const { felt, tekst, tittel } of felter) {
    // Attachments' titles are read only where it decides something: most entries have many of them.
    if (!tittel || (!streng && felt.startsWith('dokumenter'))) continue;
    if (harPersonnavn(tekst)) (streng ? dom.holdt : dom.advarsler).push(lagFunn('navn-i-tittel', felt));
  }
}

const likt = (a: string, b: string | undefined): boolean => b !== undefined && a.trim() === b.trim();

/** R26: persons shown where being a correspondent is to be known as a client. Case handlers are none. */
function sjekkKlient(
  { post }: Kontrollpost,
  felter: readonly Felt[],
  grunnlag: Kontrollgrunnlag,
  dom: Dom,
): void {
  const { virksomhet, egenskaper, sak } = grunnlag;
  if (!erKlientomraade(virksomhet, egenskaper, [post.enhet, egenskaper.enhet, sak.enhet])) return;
  for (const [i, part] of post.parter.entries()) {
    const ansatt = likt(part.navn.tekst, post.saksbehandler) || likt(part.navn.tekst, sak.saksansvarlig);
    const person = part.person || harPersonnavn(part.navn.tekst);
    if (person && part.navn.tekst !== MASKE && !ansatt) dom.holdt.push(lagFunn('klient', `parter[${i}]`));
  }
  for (const { felt, tekst, tittel } of felter)
    if (tittel && harPersonnavn(tekst)) dom.holdt.push(lagFunn('klient', felt));
}

/** What is the same for every entry of the case. */
interface Fellestrekk {
  readonly register: Skjultregister;
  /** Of what is hidden in other cases: entries that came from one case have all the same list. */
  readonly lenket: (skjult: readonly Skjult[]) => Skjultregister;
  readonly ansatte: ReadonlySet<string>;
  readonly paragraf9: readonly Funn[];
}

function sjekkPost(inn: Kontrollpost, grunnlag: Kontrollgrunnlag, fellestrekk: Fellestrekk): Postsvar {
  const dom: Dom = { holdt: [...fellestrekk.paragraf9], advarsler: [] };
  const felter = postfelter(inn.post);
  for (const felt of felter) sjekkTekst(felt, inn.streng, grunnlag, dom);
  const lenket = inn.lenketSkjult.length > 0 ? [fellestrekk.lenket(inn.lenketSkjult)] : [];
  sjekkGjentakelser(felter, [fellestrekk.register, ...lenket], fellestrekk.ansatte, dom);
  sjekkNavn(felter, inn.streng, dom);
  sjekkKlient(inn, felter, grunnlag, dom);
  return { dokumentnummer: inn.post.dokumentnummer, ...dom };
}

const ved = (skjult: readonly Skjult[], titler: string): readonly SkjultVed[] =>
  skjult.map((en) => ({ ...en, ved: titler }));

/** Why the whole case type stays off the internet, if it does. */
function paragraf9Funn(grunnlag: Kontrollgrunnlag): readonly Funn[] {
  const grunn = paragraf9Grunn(grunnlag.virksomhet, grunnlag.egenskaper);
  if (grunn === undefined) return [];
  const forklaring = `Saken hører etter konfigurasjonen (${grunn}) til en sakstype i offentlegforskrifta § 9.`;
  return [{ kode: 'paragraf9', felt: `sak.${grunn}`, forklaring, regel: 'R25' }];
}

/**
 * The last gate: what must never reach the internet, looked for in every field the public would read, of one case at a
 * time with all its entries. It trusts nothing that came before it, and changes nothing.
 * @param grunnlag the records as they would be published, and what shielding took away to make them.
 * @returns for each entry and for the case, what holds it back and what staff should look at; never a value.
 */
export function kontrollerSak(grunnlag: Kontrollgrunnlag): Kontrollsvar {
  const { sak, virksomhet, skjultISak, poster, egenskaper } = grunnlag;
  const egne = egneNavn(grunnlag);
  const sakstittel = sak.tittel.tekst;
  const skjultIPoster = poster.flatMap(({ skjult, post }) =>
    ved(skjult, `${sakstittel}\n${post.tittel.tekst}`),
  );
  const registre = new Map<readonly Skjult[], Skjultregister>();
  const lenket = (skjult: readonly Skjult[]): Skjultregister => {
    const register = registre.get(skjult) ?? new Skjultregister(ved(skjult, sakstittel), egne);
    registre.set(skjult, register);
    return register;
  };
  const fellestrekk: Fellestrekk = {
    register: new Skjultregister([...ved(skjultISak, sakstittel), ...skjultIPoster], egne),
    lenket,
    ansatte: saksbehandlere(grunnlag),
    paragraf9: paragraf9Funn(grunnlag),
  };

  const dom: Dom = { holdt: [...fellestrekk.paragraf9], advarsler: [] };
  const felter = saksfelter(sak);
  const streng = grunnlag.sakStreng ?? (poster.length > 0 && poster.every((p) => p.streng));
  for (const felt of felter) sjekkTekst(felt, streng, grunnlag, dom);
  const lenkede = [...new Set(poster.map((p) => p.lenketSkjult))].filter((skjult) => skjult.length > 0);
  sjekkGjentakelser(felter, [fellestrekk.register, ...lenkede.map(lenket)], fellestrekk.ansatte, dom);
  sjekkNavn(felter, streng, dom);
  if (
    erKlientomraade(virksomhet, egenskaper, [egenskaper.enhet, sak.enhet]) &&
    harPersonnavn(sak.tittel.tekst)
  )
    dom.holdt.push(lagFunn('klient', 'sak.tittel'));

  return { poster: poster.map((p) => sjekkPost(p, grunnlag, fellestrekk)), sak: dom };
}
