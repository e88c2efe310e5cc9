import type { Sak } from '../../noark/sak.ts';
import { lesSaksstatus } from '../felles/koder.ts';
import { lesDato, paakrevd } from '../felles/felt.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { flagg } from './flagg.ts';
import { gradering } from './gradering.ts';
import { lesKlasser, lesKlasseskjerming } from './klasser.ts';
import { iRad, les, type Rad } from './rad.ts';
import { lesSaksnummer } from './saksnummer.ts';
import type { Sammenheng } from './sammenheng.ts';
import { saksskjerming } from './skjerming.ts';
import { lesTitler } from './titler.ts';

/** The rows that make up a case. */
export interface Saksrader {
  readonly sak: Rad;
  readonly klassering: readonly Rad[];
  readonly sakspart: readonly Rad[];
}

/** SA.ID, or «2026/123» in the reports, which have no key. @throws Feltfeil */
export function lesSakID(sak: Rad, s: Sammenheng): string {
  if (s.tabeller) return paakrevd('SA.ID', les(sak, 'SA.ID'));
  const { saar, seknr } = lesSaksnummer(sak);
  return `${String(saar)}/${String(seknr)}`;
}

/**
 * A case from its rows.
 *
 * @throws Radfeil when a field is missing or cannot be understood.
 */
export function tilSak(rader: Saksrader, s: Sammenheng): Sak {
  const { sak } = rader;
  return iRad(sak, () => {
    const { saar, seknr } = lesSaksnummer(sak);
    const fraKlasser = lesKlasseskjerming(rader.klassering, s);
    const egen = saksskjerming(sak, s);
    const status = les(sak, 'SA.STATUS');
    return {
      kilde: s.kilde,
      systemID: lesSakID(sak, s),
      saksaar: saar,
      sakssekvensnummer: seknr,
      ...lesTitler(sak, 'SA.TITTEL', 'SA.OFFTITTEL', s),
      saksdato: lesDato('SA.DATO', les(sak, 'SA.DATO')),
      administrativEnhet: les(sak, 'SA.ADMKORT') ?? s.oppslag.enhet(les(sak, 'SA.ADMID')),
      saksansvarlig: les(sak, 'SA.ANSVINIT') ?? s.oppslag.person(les(sak, 'SA.ANSVID')),
      journalenhet: les(sak, 'SA.JENHET'),
      saksstatus: status === undefined ? undefined : lesSaksstatus(s.oppslag.saksstatus(status)),
      sakstype: les(sak, 'SA.TYPE'),
      sakstypenavn: s.oppslag.sakstype(les(sak, 'SA.TYPE')),
      arkivdel: les(sak, 'SA.ARKDEL'),
      arkivdelnavn: s.oppslag.arkivdel(les(sak, 'SA.ARKDEL')),
      klasser: lesKlasser(rader.klassering, s),
      sakspart: rader.sakspart.flatMap((rad) => lesSakspart(rad)),
      skjerming: [...egen, ...fraKlasser],
      gradering: gradering([...egen, ...fraKlasser], s),
      kunOffentlig: s.kunOffentlig,
      sted: sak.sted,
    };
  });
}

/** SP.NAVN and SP.U1; a party without the flag is shielded. */
function lesSakspart(rad: Rad): Sak['sakspart'] {
  return iRad(rad, () => {
    const navn = utenDobleMellomrom(les(rad, 'SP.NAVN') ?? '');
    return navn === '' ? [] : [{ navn, skjermet: flagg(les(rad, 'SP.U1')) !== 'nei' }];
  });
}
