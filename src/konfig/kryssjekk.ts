import type { Gyldighet } from './gyldighet.ts';
import { lesHjemmeltekst } from './henvisning.ts';
import { RESERVERTE_STIER } from './slug.ts';
import type { Konfig, Virksomhet } from './virksomhet.ts';

/** One mistake: where in the file, and how to mend it. Never the value. */
export interface Konfigmangel {
  readonly sti: string;
  readonly melding: string;
}

const snudd = (p: Gyldighet): boolean =>
  p.gyldigFra !== undefined && p.gyldigTil !== undefined && p.gyldigTil < p.gyldigFra;
const overlapper = (a: Gyldighet, b: Gyldighet): boolean =>
  (a.gyldigFra ?? '') <= (b.gyldigTil ?? '9999') && (b.gyldigFra ?? '') <= (a.gyldigTil ?? '9999');

const SNUDD = 'gyldigTil er før gyldigFra. Bytt om datoene.';

/** Positions of items whose key stands before them in the list. */
function* gjentatte(noekler: readonly string[]): Generator<number> {
  const sett = new Set<string>();
  for (const [i, noekkel] of noekler.entries()) {
    if (sett.has(noekkel)) yield i;
    sett.add(noekkel);
  }
}

function* sjekkHjemler(v: Virksomhet, sti: string): Generator<Konfigmangel> {
  for (const i of gjentatte(v.hjemler.map((h) => h.id)))
    yield {
      sti: `${sti}.hjemler[${i}].id`,
      melding: 'To hjemler har samme id. Gi hver sin egen; en ny ordlyd er en ny hjemmel med egne datoer.',
    };
  for (const [i, h] of v.hjemler.entries()) {
    if (snudd(h)) yield { sti: `${sti}.hjemler[${i}].gyldigTil`, melding: SNUDD };
    if (lesHjemmeltekst(h.tekst).kjeder.length === 0)
      yield {
        sti: `${sti}.hjemler[${i}].tekst`,
        melding: 'Teksten må navngi en lov og en paragraf, for eksempel «Offl. § 23 første ledd».',
      };
  }
}

function* sjekkKilder(v: Virksomhet, sti: string): Generator<Konfigmangel> {
  for (const i of gjentatte(v.kilder.map((k) => k.id)))
    yield { sti: `${sti}.kilder[${i}].id`, melding: 'To kilder har samme id. Gi hver kilde sin egen.' };
  for (const [k, kilde] of v.kilder.entries()) {
    for (const [i, kode] of kilde.tilgangskoder.entries()) {
      const her = `${sti}.kilder[${k}].tilgangskoder[${i}]`;
      if (kode.kode.trim() === '')
        yield { sti: `${her}.kode`, melding: 'Koden er tom. Skriv koden slik arkivet leverer den.' };
      if (snudd(kode)) yield { sti: `${her}.gyldigTil`, melding: SNUDD };
      if (
        kilde.tilgangskoder.slice(0, i).some((f) => f.kode.trim() === kode.kode.trim() && overlapper(f, kode))
      )
        yield {
          sti: `${her}.kode`,
          melding: 'Samme kode står to ganger for samme tid. La periodene følge etter hverandre.',
        };
      const hjemmel = v.hjemler.find((h) => h.id === kode.hjemmel);
      if (kode.hjemmel !== undefined && hjemmel === undefined)
        yield {
          sti: `${her}.hjemmel`,
          melding: 'Hjemmelen finnes ikke i virksomhetens register. Bruk en id derfra.',
        };
      // R5: a whole entry may be withheld only for statutory secrecy or a § 9 case type.
      if (kode.behandling === 'utelat' && (hjemmel === undefined || hjemmel.art === 'kan'))
        yield {
          sti: `${her}.behandling`,
          melding:
            'En hel innføring kan bare utelates med en hjemmel for taushetsplikt eller en sakstype i offentlegforskrifta § 9 (R5). Oppgi en slik hjemmel, eller velg «skjerm».',
        };
    }
  }
}

function* sjekkVirksomhet(v: Virksomhet, sti: string): Generator<Konfigmangel> {
  if (RESERVERTE_STIER.has(v.slug))
    yield { sti: `${sti}.slug`, melding: 'Navnet er opptatt av en av portalens egne sider. Velg et annet.' };
  yield* sjekkHjemler(v, sti);
  yield* sjekkKilder(v, sti);
  for (const [i, regel] of v.skjemaregler.entries()) {
    if (!v.hjemler.some((h) => h.id === regel.hjemmel))
      yield {
        sti: `${sti}.skjemaregler[${i}].hjemmel`,
        melding: 'Hjemmelen finnes ikke i virksomhetens register. Bruk en id derfra.',
      };
    if (regel.tittelStarterMed.trim() === '')
      yield {
        sti: `${sti}.skjemaregler[${i}].tittelStarterMed`,
        melding: 'Teksten er tom, og ville truffet alle titler. Skriv hvordan titlene begynner.',
      };
  }
}

/** What no schema sees: keys that must be unique, references that must exist, and the rules of law a body may not break. */
export function kontrollerKonfig(konfig: Konfig): readonly Konfigmangel[] {
  const mangler: Konfigmangel[] = [];
  for (const i of gjentatte(konfig.virksomheter.map((v) => v.slug)))
    mangler.push({
      sti: `virksomheter[${i}].slug`,
      melding: 'To virksomheter har samme slug. Gi hver sin egen.',
    });
  for (const [i, v] of konfig.virksomheter.entries())
    mangler.push(...sjekkVirksomhet(v, `virksomheter[${i}]`));
  return mangler;
}
