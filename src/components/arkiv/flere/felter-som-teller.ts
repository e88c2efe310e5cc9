import type { Feltpar } from '../../../konsoll/forhaandsvisning/felt.ts';
import type { Postsammenligning } from '../../../konsoll/forhaandsvisning/sammenlign-post.ts';

const alltid = ({ felt }: Feltpar): boolean => felt === 'tittel' || felt.startsWith('part ');
const erAvgjort = ({ likt, grunner }: Feltpar): boolean => !likt && grunner.some(({ art }) => art !== 'fast');

/**
 * The fields of an entry that must be seen among many: title and parties, and all that shielding, a rule or a decision has
 * changed. Of one that the public reads nothing of, the title and the parties: why is said once.
 */
export function felterSomTeller({ felter, vises }: Postsammenligning): readonly Feltpar[] {
  const noe = felter.some(({ offentlig }) => offentlig !== undefined);
  if (!vises && !noe) return felter.filter(alltid).map((par) => ({ ...par, grunner: [] }));
  return felter.filter((par) => alltid(par) || erAvgjort(par));
}

/** The fields of a case that must be seen with its entries: the title, and what is not shown as it is. */
export const saksfelterSomTeller = (felter: readonly Feltpar[]): readonly Feltpar[] =>
  felter.filter((par) => par.felt === 'sakstittel' || erAvgjort(par));
