import type { Korrespondansepart } from '../../noark/journalpost.ts';
import type { Journalposttype, Korrespondanseparttype } from '../../noark/koder.ts';
import { Feltfeil } from '../felles/feltfeil.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { delflagg, erSatt, flagg } from './flagg.ts';
import { iRad, les, type Rad, tagget } from './rad.ts';
import type { Sammenheng } from './sammenheng.ts';

/**
 * AM.IHTYPE (0 sender, 1 recipient), AM.KOPIMOT and AM.GRUPPEMOT, with N and X making sender and recipient internal.
 * Where AM.IHTYPE is left out, the other end of an incoming document is its sender, of all others its recipient.
 *
 * @throws Feltfeil when AM.IHTYPE is something else: sender and recipient may be masked apart.
 */
function lesParttype(rad: Rad, type: Journalposttype): Korrespondanseparttype {
  const intern = type === 'N' || type === 'X';
  const ihtype = les(rad, 'AM.IHTYPE') ?? (type === 'I' ? '0' : '1');
  if (ihtype === '0') return intern ? 'IA' : 'EA';
  if (ihtype !== '1') throw new Feltfeil('AM.IHTYPE', 'verdien er verken 0 (avsender) eller 1 (mottaker)');
  if (erSatt(les(rad, 'AM.GRUPPEMOT'))) return 'GM';
  if (erSatt(les(rad, 'AM.KOPIMOT'))) return intern ? 'IK' : 'EK';
  return intern ? 'IM' : 'EM';
}

/** The unit and the case handler a row names: by word in the reports, by key in the tables. */
export const enhetI = (rad: Rad, s: Sammenheng): string | undefined =>
  les(rad, 'AM.ADMKORT') ?? s.oppslag.enhet(les(rad, 'AM.ADMID'));
export const saksbehandlerI = (rad: Rad, s: Sammenheng): string | undefined =>
  les(rad, 'AM.SBHINIT') ?? s.oppslag.person(les(rad, 'AM.SBHID'));

/** The party's name: AM.NAVN, or 360's PNAVN in its place. */
export function eksterntNavn(rad: Rad): Pick<Korrespondansepart, 'navn' | 'erPerson'> | undefined {
  const navn = utenDobleMellomrom(les(rad, 'AM.NAVN') ?? '');
  if (navn !== '') return tagget(rad, 'AM.NAVN').length > 0 ? { navn, erPerson: true } : { navn };
  const person = utenDobleMellomrom(les(rad, 'PNAVN') ?? '');
  return person === '' ? undefined : { navn: person, erPerson: true };
}

/** Notes within the body may name only the case handler or the unit. */
function interntNavn(rad: Rad, s: Sammenheng): Pick<Korrespondansepart, 'navn' | 'erPerson'> | undefined {
  const person = saksbehandlerI(rad, s);
  if (person !== undefined) return { navn: person, erPerson: true };
  const enhet = enhetI(rad, s);
  return enhet === undefined ? undefined : { navn: enhet };
}

/** A system may blank the name that it says is shielded: that somebody stands there is then all that is known, and is told. */
const tomtOgSkjermet = (rad: Rad): Pick<Korrespondansepart, 'navn'> | undefined =>
  flagg(les(rad, 'AM.U1')) === 'ja' ? { navn: '' } : undefined;

/**
 * The senders and recipients. A row that names nobody and shields nobody only says who handles the entry. OFFJOURN has no flag and is
 * taken as delivered; elsewhere an absent AM.U1 is left open.
 *
 * @throws Radfeil
 */
export function lesParter(rader: readonly Rad[], type: Journalposttype, s: Sammenheng): Korrespondansepart[] {
  return rader.flatMap((rad) =>
    iRad(rad, () => {
      const hvem =
        eksterntNavn(rad) ??
        (type === 'N' || type === 'X' ? interntNavn(rad, s) : undefined) ??
        tomtOgSkjermet(rad);
      if (hvem === undefined) return [];
      return {
        ...hvem,
        korrespondanseparttype: lesParttype(rad, type),
        skjermet: delflagg(les(rad, 'AM.U1'), s.kunOffentlig),
      };
    }),
  );
}

/** The row that says who handles the entry: AM.BEHANSV, or else the first that names anyone. */
export const behandlingsansvarlig = (rader: readonly Rad[], s: Sammenheng): Rad | undefined =>
  rader.find((rad) => erSatt(les(rad, 'AM.BEHANSV'))) ??
  rader.find((rad) => enhetI(rad, s) !== undefined || saksbehandlerI(rad, s) !== undefined);
