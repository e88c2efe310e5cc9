import { finnPersonnavn } from '../navn/personnavn.ts';
import { MASKE } from '../offentlig/tekst.ts';
import { finnAdvarsler } from './advarsler.ts';
import { type Felt, postfelter, saksfelter } from './felter.ts';
import { lagFunn } from './funn.ts';
import { egneNavn, Skjultregister } from './gjentakelser.ts';
import type { Funn, Kontrollgrunnlag, Kontrollpost, Kontrollsvar, Postsvar } from './grunnlag.ts';
import { finnNummer } from './nummer/finn-nummer.ts';
import { erKlientomraade, paragraf9Grunn } from './sakstyper.ts';

interface Dom {
  readonly holdt: Funn[];
  readonly advarsler: Funn[];
}

/** Id numbers hold; digits that only may be one, mail addresses, phones and sensitive words warn. */
function sjekkTekst(
  { felt, tekst, tittel }: Felt,
  streng: boolean,
  grunnlag: Kontrollgrunnlag,
  dom: Dom,
): void {
  if (tekst === MASKE) return;
  const sett = new Set<string>();
  for (const { art } of finnNummer(tekst, { syntetiskTillatt: grunnlag.virksomhet.testvirksomhet })) {
    if (sett.has(art)) continue;
    sett.add(art);
    (art === 'mulig-duf' ? dom.advarsler : dom.holdt).push(lagFunn(art, felt));
  }
  for (const funn of finnAdvarsler(tekst, { tittel, streng }))
    dom.advarsler.push({ kode: funn.kode, felt, forklaring: funn.forklaring, regel: funn.regel });
}

/** Shown fields that repeat what was hidden in the case or in an entry that is linked. */
function sjekkGjentakelser(felter: readonly Felt[], registre: readonly Skjultregister[], dom: Dom): void {
  for (const register of registre) {
    if (register.tomt) continue;
    for (const { felt, tekst } of felter) {
      if (tekst === MASKE) continue;
      for (const kode of register.finn(tekst))
        if (!dom.holdt.some((f) => f.kode === kode && f.felt === felt)) dom.holdt.push(lagFunn(kode, felt));
    }
  }
}

/** A person named in a title: held where the entry is strict, otherwise worth a look. */
function sjekkNavn(felter: readonly Felt[], streng: boolean, dom: Dom): void {
  for (const { felt, tekst, tittel } of felter) {
    // Attachments' titles are read only where it decides something: most entries have many of them.
    if (!tittel || (!streng && felt.startsWith('dokumenter'))) continue;
    if (finnPersonnavn(tekst).length > 0)
      (streng ? dom.holdt : dom.advarsler).push(lagFunn('navn-i-tittel', felt));
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
    if (part.person && !part.navn.maskert && !ansatt) dom.holdt.push(lagFunn('klient', `parter[${i}]`));
  }
  for (const { felt, tekst, tittel } of felter)
    if (tittel && finnPersonnavn(tekst).length > 0) dom.holdt.push(lagFunn('klient', felt));
}

function sjekkPost(
  inn: Kontrollpost,
  grunnlag: Kontrollgrunnlag,
  register: Skjultregister,
  paragraf9: Funn | undefined,
): Postsvar {
  const dom: Dom = { holdt: paragraf9 === undefined ? [] : [paragraf9], advarsler: [] };
  const felter = postfelter(inn.post);
  for (const felt of felter) sjekkTekst(felt, inn.streng, grunnlag, dom);
  const lenket =
    inn.lenketSkjult.length === 0
      ? []
      : [new Skjultregister(inn.lenketSkjult, egneNavn(grunnlag.virksomhet))];
  sjekkGjentakelser(felter, [register, ...lenket], dom);
  sjekkNavn(felter, inn.streng, dom);
  sjekkKlient(inn, felter, grunnlag, dom);
  return { dokumentnummer: inn.post.dokumentnummer, ...dom };
}

/** Why the whole case type stays off the internet, if it does. */
function paragraf9Funn(grunnlag: Kontrollgrunnlag): Funn | undefined {
  const grunn = paragraf9Grunn(grunnlag.virksomhet, grunnlag.egenskaper);
  if (grunn === undefined) return undefined;
  const forklaring = `Saken hører etter konfigurasjonen (${grunn}) til en sakstype i offentlegforskrifta § 9.`;
  return { kode: 'paragraf9', felt: `sak.${grunn}`, forklaring, regel: 'R25' };
}

/**
 * The last gate: what must never reach the internet, looked for in every field the public would read, of one case at a
 * time with all its entries. It trusts nothing that came before it, and changes nothing.
 * @param grunnlag the records as they would be published, and what shielding took away to make them.
 * @returns for each entry and for the case, what holds it back and what staff should look at; never a value.
 */
export function kontrollerSak(grunnlag: Kontrollgrunnlag): Kontrollsvar {
  const { sak, virksomhet, skjultISak, poster } = grunnlag;
  const skjult = [...skjultISak, ...poster.flatMap((p) => p.skjult)];
  const register = new Skjultregister(skjult, egneNavn(virksomhet));
  const paragraf9 = paragraf9Funn(grunnlag);

  const dom: Dom = { holdt: paragraf9 === undefined ? [] : [paragraf9], advarsler: [] };
  const felter = saksfelter(sak);
  const streng = grunnlag.sakStreng ?? (poster.length > 0 && poster.every((p) => p.streng));
  for (const felt of felter) sjekkTekst(felt, streng, grunnlag, dom);
  const lenket = poster.flatMap((p) => p.lenketSkjult);
  sjekkGjentakelser(felter, [register, new Skjultregister(lenket, egneNavn(virksomhet))], dom);
  sjekkNavn(felter, streng, dom);
  if (
    erKlientomraade(virksomhet, grunnlag.egenskaper, [grunnlag.egenskaper.enhet, sak.enhet]) &&
    finnPersonnavn(sak.tittel.tekst).length > 0
  )
    dom.holdt.push(lagFunn('klient', 'sak.tittel'));

  return { poster: poster.map((p) => sjekkPost(p, grunnlag, register, paragraf9)), sak: dom };
}
