import { z } from 'zod';
import { type Rad, tall, tekst } from '../../lager/setninger.ts';
import type { Innsynslager } from '../innsynslager.ts';
import { KLAGEUTFALL, type Kravtall } from '../kravtall.ts';
import type { Lagergrunn } from './lageret.ts';

const kravtall = z.object({
  virksomhet: z.string(),
  maaned: z.string(),
  arbeidsdager: z.int().optional(),
  utfall: z.record(z.string(), z.int()),
  hjemler: z.array(z.string()),
  klager: z.int(),
  omgjort: z.int(),
  klageutfall: z.partialRecord(z.enum(KLAGEUTFALL), z.int()).default({}),
  overFrist: z.boolean(),
  frist: z.string().optional(),
});

function lesTall(rad: Rad): Kravtall {
  const { arbeidsdager, frist, ...andre } = kravtall.parse(JSON.parse(tekst(rad, 'innhold')));
  return {
    ...andre,
    ...(arbeidsdager === undefined ? {} : { arbeidsdager }),
    ...(frist === undefined ? {} : { frist }),
  };
}

/** Read and parsed in a millisecond or two: nobody waits longer for the figures of a large body. */
const TALL_I_SIDE = 500;

/** The figures without identities (R56), a page at a time. */
export const lagTalllager = ({ sql }: Lagergrunn): Pick<Innsynslager, 'tall'> => ({
  tall: async (virksomhet, fra, til, etter = { maaned: fra, nr: 0 }) => {
    const rader = sql.alle(
      `SELECT nr, maaned, innhold FROM tall WHERE virksomhet = ? AND (maaned, nr) > (?, ?) AND maaned <= ?
       ORDER BY maaned, nr LIMIT ?`,
      virksomhet,
      etter.maaned,
      etter.nr,
      til,
      TALL_I_SIDE,
    );
    const siste = rader.length < TALL_I_SIDE ? undefined : rader.at(-1);
    return {
      tall: rader.map(lesTall),
      ...(siste !== undefined && { neste: { maaned: tekst(siste, 'maaned'), nr: tall(siste, 'nr') } }),
    };
  },
});
