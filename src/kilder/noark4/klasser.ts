import type { Klasse } from '../../noark/sak.ts';
import type { Skjerming } from '../../noark/skjerming.ts';
import { ordnerPersoner } from '../felles/ordner-personer.ts';
import { utenDobleMellomrom } from '../felles/tittel.ts';
import { delflagg } from './flagg.ts';
import { iRad, les, navnI, type Rad } from './rad.ts';
import type { Sammenheng } from './sammenheng.ts';
import { klasseskjerming } from './skjerming.ts';

const verdiAv = (rad: Rad): string | undefined => les(rad, navnI(rad, 'KL.ORDNVER', 'KL.ORDNVERDI'));

/**
 * The classes of a case, the primary one first. KL.SORT 1 is the primary; where no row says so, the first row without a
 * KL.SORT is. All others are secondary, and never printed (R14).
 *
 * @throws Radfeil
 */
export function lesKlasser(rader: readonly Rad[], s: Sammenheng): Klasse[] {
  const primaer =
    rader.find((rad) => Number(les(rad, 'KL.SORT')) === 1) ??
    rader.find((rad) => les(rad, 'KL.SORT') === undefined);
  const ordnet = primaer ? [primaer, ...rader.filter((rad) => rad !== primaer)] : rader;
  return ordnet.flatMap((rad) =>
    iRad(rad, () => {
      const klasseID = verdiAv(rad);
      if (klasseID === undefined) return [];
      const prinsipp = les(rad, 'KL.ORDNPRI');
      const tittel = les(rad, 'KL.OVBESK') ?? s.oppslag.klassetittel(prinsipp, klasseID);
      const person = ordnerPersoner(prinsipp, les(rad, 'KL.OPLTEKST'), ...s.oppslag.prinsippnavn(prinsipp));
      return {
        klasseID: utenDobleMellomrom(klasseID),
        tittel: tittel === undefined ? undefined : utenDobleMellomrom(tittel),
        sekundaer: rad !== primaer,
        skjermet: delflagg(les(rad, 'KL.U1'), s.kunOffentlig),
        ...(person && { person }),
      };
    }),
  );
}

/** The shieldings that the case inherits from its classes and their principles, each carrier once. @throws Radfeil */
export function lesKlasseskjerming(rader: readonly Rad[], s: Sammenheng): Skjerming[] {
  const funnet = new Map<string, Skjerming>();
  for (const rad of rader)
    for (const kode of s.oppslag.klassekoder(les(rad, 'KL.ORDNPRI'), verdiAv(rad)))
      funnet.set(`${kode.baerer} ${kode.id} ${kode.kode}`, klasseskjerming(kode, s));
  return [...funnet.values()];
}
